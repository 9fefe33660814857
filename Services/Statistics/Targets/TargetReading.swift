import Domain

/// An exact value: a fraction of whole numbers.
struct TargetValue: Sendable, Hashable {
  let numerator: Int128
  /// Above 0.
  let denominator: Int64
}

/// What a value says of its target.
enum TargetOutcome: Sendable, Hashable {
  case notAvailable, notMet, met, metOverRange
}

/// What a target came to: the exact value, what it says, what it was computed from. Pure: the same knowledge gives the
/// same reading, at any time.
struct TargetReading: Sendable, Hashable {
  /// A number that the reading was computed from.
  struct Input: Sendable, Hashable {
    let title: LocalizedText
    /// A live measure or an indicator.
    let measure: String
    let part: String
    let amount: Int128
    let unit: LocalizedText
    /// The service that it comes from; `nil` for facts.
    let service: FollowedService?
  }

  let target: Target
  /// The value in the unit of the target; `nil` when there is none.
  let value: TargetValue?
  /// Why there is no value.
  let missing: LocalizedText?
  let outcome: TargetOutcome
  /// Whether an estimated or rounded fact is in the value.
  let isEstimated: Bool
  /// Whether the target, how it is read, or what it is read from is not official.
  let isProvisional: Bool
  let inputs: [Input]

  init(
    _ target: Target, _ value: TargetValue, isEstimated: Bool = false, isProvisional: Bool = false, inputs: [Input]
  ) {
    self.target = target
    self.value = value
    missing = nil
    outcome = target.outcome(of: value)
    self.isEstimated = isEstimated
    self.isProvisional = isProvisional || target.isProvisional
    self.inputs = inputs
  }

  /// A reading without value.
  init(_ target: Target, missing: LocalizedText) {
    self.target = target
    value = nil
    self.missing = missing
    outcome = .notAvailable
    isEstimated = false
    isProvisional = target.isProvisional
    inputs = []
  }
}

extension Target {
  /// What a value says. Compares whole numbers: nothing is rounded.
  func outcome(of value: TargetValue) -> TargetOutcome {
    let (bound, upper) = (Int128(bound) * Int128(value.denominator), Int128(upperBound) * Int128(value.denominator))
    return switch comparison {
    case .atLeast: value.numerator >= bound ? .met : .notMet
    case .moreThan: value.numerator > bound ? .met : .notMet
    case .range: value.numerator < bound ? .notMet : value.numerator > upper ? .metOverRange : .met
    }
  }
}
