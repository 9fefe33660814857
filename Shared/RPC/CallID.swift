/// What the logs of all processes call one call: the trace identifier of its `traceparent` if it has one, otherwise a
/// number that the relay gives it.
public struct CallID: Sendable, Equatable, CustomStringConvertible {
  /// The metadata that carries it.
  public static let name: StaticString = "ipmesh-call-id"

  /// `nil` for a number that the relay gave.
  private let high: UInt64?
  private let low: UInt64

  private init(high: UInt64?, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The next of a series; no two of one series are equal (SplitMix64).
  init(next state: inout UInt64) {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    self.init(high: nil, low: mixed ^ (mixed >> 31))
  }

  /// The identifier of a call that the relay serves itself.
  public init(_ context: ServerContext) {
    if let parent = context.metadata.first("traceparent"), let trace = CallID(traceparent: Array(parent.utf8).span) {
      self = trace
    } else {
      self.init(high: nil, low: .random(in: .min ... .max))
    }
  }

  /// The trace identifier of a W3C `traceparent` (`00-<32 digits>-<16 digits>-01`); `nil` if it has none.
  init?(traceparent: Span<UInt8>) {
    guard traceparent.count >= 55, traceparent[2] == UInt8(ascii: "-"), traceparent[35] == UInt8(ascii: "-"),
      let high = CallID.number(traceparent.extracting(3..<19)),
      let low = CallID.number(traceparent.extracting(19..<35)), high | low != 0
    else { return nil }
    self.init(high: high, low: low)
  }

  public var description: String {
    var text = ""
    withBytes { text = $0.string }
    return text
  }

  /// Calls `body` with 16 or, for a trace, 32 hexadecimal digits.
  func withBytes(_ body: (Span<UInt8>) -> Void) {
    var digits = InlineArray<32, UInt8>(repeating: 0)
    if let high {
      CallID.write(high, to: &digits, at: 0)
      CallID.write(low, to: &digits, at: 16)
      body(digits.span)
    } else {
      CallID.write(low, to: &digits, at: 0)
      body(digits.span.extracting(first: 16))
    }
  }

  private static func write(_ number: UInt64, to digits: inout InlineArray<32, UInt8>, at start: Int) {
    for index in 0..<16 {
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * index)) & 15
      digits[start + index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
  }

  private static func number(_ digits: Span<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for index in digits.indices {
      switch digits[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(digits[index] - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt64(digits[index] - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return number
  }
}
