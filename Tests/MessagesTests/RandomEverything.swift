import Schema
import TestRandom

/// Random values of every field of `TestMessages.Everything`.
struct RandomEverything {
  private var random: SeededRandom
  /// How likely a field is set.
  private var share = 0.5

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// A message whose own messages are nested at most `depth` deep.
  mutating func message(depth: Int) -> TestMessages.Everything {
    share = [0.1, 0.3, 0.9].randomElement(using: &random) ?? 0.5
    var message = TestMessages.Everything()
    setOnes(&message)
    setMany(&message)
    setMaybe(&message)
    setMaps(&message)
    setLibraryTypes(&message)
    message.choice = choice(depth: depth)
    if depth > 0 { nest(&message, depth: depth - 1) }
    return message
  }

  private mutating func setOnes(_ message: inout TestMessages.Everything) {
    message.oneInt32 = integer()
    message.oneInt64 = integer()
    message.oneUint32 = integer()
    message.oneUint64 = integer()
    message.oneSint32 = integer()
    message.oneSint64 = integer()
    message.oneFixed32 = integer()
    message.oneFixed64 = integer()
    message.oneSfixed32 = integer()
    message.oneSfixed64 = integer()
    message.oneFloat = Float(fraction())
    message.oneDouble = fraction()
    message.oneBool = flip()
    message.oneString = text()
    message.oneBytes = bytes()
    message.oneLevel = level()
    message.oneLeaf = flip() ? leaf() : nil
    message.default = flip()
    message.class = text()
    message.selfValue = integer()
    message.value = integer()
    message.type = flip() ? .switch : .unrecognized(7)
    message.is2ndX = flip()
    message.last = integer()
  }

  private mutating func setMany(_ message: inout TestMessages.Everything) {
    message.manyInt32 = many { $0.integer() }
    message.manyInt64 = many { $0.integer() }
    message.manyUint32 = many { $0.integer() }
    message.manyUint64 = many { $0.integer() }
    message.manySint32 = many { $0.integer() }
    message.manySint64 = many { $0.integer() }
    message.manyFixed32 = many { $0.integer() }
    message.manyFixed64 = many { $0.integer() }
    message.manySfixed32 = many { $0.integer() }
    message.manySfixed64 = many { $0.integer() }
    message.manyFloat = many { Float($0.fraction()) }
    message.manyDouble = many { $0.fraction() }
    message.manyBool = many { $0.flip() }
    message.manyString = many { $0.text() }
    message.manyBytes = many { $0.bytes() }
    message.manyLevel = many { $0.level() }
    message.manyLeaf = many { $0.leaf() }
    message.looseInt32 = many { $0.integer() }
    message.looseDouble = many { $0.fraction() }
    message.looseBool = many { $0.flip() }
    message.looseLevel = many { $0.level() }
  }

  private mutating func setMaybe(_ message: inout TestMessages.Everything) {
    message.maybeInt32 = flip() ? integer() : nil
    message.maybeBool = flip() ? flip() : nil
    message.maybeString = flip() ? text() : nil
    message.maybeBytes = flip() ? bytes() : nil
    message.maybeDouble = flip() ? fraction() : nil
    message.maybeLevel = flip() ? level() : nil
    message.maybeLeaf = flip() ? leaf() : nil
  }

  private mutating func setMaps(_ message: inout TestMessages.Everything) {
    message.textByText = map { ($0.text(), $0.text()) }
    message.int64ByInt32 = map { ($0.integer(), $0.integer()) }
    message.bytesBySint64 = map { ($0.integer(), $0.bytes()) }
    message.levelByUint32 = map { ($0.integer(), $0.level()) }
    message.doubleByFixed64 = map { ($0.integer(), $0.fraction()) }
    message.leafByBool = map { ($0.flip(), $0.leaf()) }
  }

  private mutating func setLibraryTypes(_ message: inout TestMessages.Everything) {
    message.time = flip() ? .with { $0.seconds = integer() } : nil
    message.duration = flip() ? .with { $0.nanos = integer() } : nil
    message.any = flip() ? .with { $0.value = bytes() } : nil
    message.wrappedInt64 = flip() ? .with { $0.value = integer() } : nil
    message.wrappedString = flip() ? .with { $0.value = text() } : nil
    message.date = flip() ? .with { $0.year = integer() } : nil
    message.struct = flip() ? .with { $0.fields = map { ($0.text(), $0.jsonValue(depth: 3)) } } : nil
  }

  private mutating func nest(_ message: inout TestMessages.Everything, depth: Int) {
    message.inner = flip() ? self.message(depth: depth) : nil
    message.inners = many { $0.message(depth: depth) }
    message.detour = flip() ? .with { $0.back = self.message(depth: depth) } : nil
    message.everythingByText = map { ($0.text(), $0.message(depth: depth)) }
  }

  private mutating func choice(depth: Int) -> TestMessages.Everything.Choice? {
    switch Int.random(in: 0...8, using: &random) {
    case 0: .choiceInt32(integer())
    case 1: .choiceBool(flip())
    case 2: .choiceString(text())
    case 3: .choiceBytes(bytes())
    case 4: .choiceDouble(fraction())
    case 5: .choiceLevel(level())
    case 6: .choiceLeaf(leaf())
    case 7 where depth > 0: .choiceEverything(message(depth: depth - 1))
    default: nil
    }
  }

  private mutating func jsonValue(depth: Int) -> GoogleProtobuf.Value {
    .with { value in
      switch Int.random(in: 0...5, using: &random) {
      case 0: value.kind = .nullValue(.nullValue)
      case 1: value.kind = .numberValue(fraction())
      case 2: value.kind = .stringValue(text())
      case 3: value.kind = .boolValue(flip())
      case 4 where depth > 0:
        value.kind = .listValue(.with { $0.values = many { $0.jsonValue(depth: depth - 1) } })
      case 5 where depth > 0:
        value.kind = .structValue(.with { $0.fields = map { ($0.text(), $0.jsonValue(depth: depth - 1)) } })
      default: break
      }
    }
  }

  private mutating func leaf() -> TestMessages.Leaf {
    .with {
      $0.number = integer()
      $0.text = text()
      $0.numbers = many { $0.integer() }
    }
  }

  private mutating func level() -> TestMessages.Level {
    let levels: [TestMessages.Level] = [.unspecified, .low, .high, .top, .below, .unrecognized(99)]
    return levels.randomElement(using: &random) ?? .unspecified
  }

  private mutating func integer<Number: FixedWidthInteger>() -> Number {
    guard Double.random(in: 0..<1, using: &random) < share else { return 0 }
    let edges: [Number] = [1, .max, .min, 127, Number(truncatingIfNeeded: -1)]
    return flip() ? edges.randomElement(using: &random) ?? 0 : Number(truncatingIfNeeded: random.next())
  }

  /// No NaN, which equals nothing.
  private mutating func fraction() -> Double {
    let values = [0, -0.0, 1, -1.5, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e-40]
    return values.randomElement(using: &random) ?? 0
  }

  private mutating func text() -> String {
    let texts = [
      "", "a", "\u{0}", "武汉市", "é", "\u{1F600}", "a\u{0}b", String(repeating: "光谷", count: 40), "fifteen bytes..",
    ]
    return texts.randomElement(using: &random) ?? ""
  }

  private mutating func bytes() -> [UInt8] {
    (0..<Int.random(in: 0...20, using: &random)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
  }

  private mutating func flip() -> Bool {
    Bool.random(using: &random)
  }

  private mutating func many<Value>(_ one: (inout Self) -> Value) -> [Value] {
    guard Double.random(in: 0..<1, using: &random) < share else { return [] }
    return (0..<Int.random(in: 0...4, using: &random)).map { _ in one(&self) }
  }

  private mutating func map<Key: Hashable, Value>(_ one: (inout Self) -> (Key, Value)) -> [Key: Value] {
    Dictionary(many(one)) { $1 }
  }
}
