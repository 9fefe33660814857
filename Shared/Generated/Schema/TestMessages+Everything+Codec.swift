// Generated from ipmesh/testing/v1/everything.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension TestMessages.Everything {
  public static let fullName = "ipmesh.testing.v1.Everything"

  public static var cType: CMessageType { ipmesh__testing__v1__everything__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Testing__V1__Everything.self)
    oneInt32 = c.pointee.one_int32
    oneInt64 = c.pointee.one_int64
    oneUint32 = c.pointee.one_uint32
    oneUint64 = c.pointee.one_uint64
    oneSint32 = c.pointee.one_sint32
    oneSint64 = c.pointee.one_sint64
    oneFixed32 = c.pointee.one_fixed32
    oneFixed64 = c.pointee.one_fixed64
    oneSfixed32 = c.pointee.one_sfixed32
    oneSfixed64 = c.pointee.one_sfixed64
    oneFloat = c.pointee.one_float
    oneDouble = c.pointee.one_double
    oneBool = c.pointee.one_bool != 0
    oneString = String(reading: c.pointee.one_string)
    oneBytes = [UInt8](reading: c.pointee.one_bytes)
    oneLevel = TestMessages.Level(rawValue: Int32(truncatingIfNeeded: c.pointee.one_level.rawValue))
    oneLeaf = c.pointee.one_leaf.map { TestMessages.Leaf(reading: $0) }
    manyInt32 = .init(reading: c.pointee.many_int32, count: c.pointee.n_many_int32)
    manyInt64 = .init(reading: c.pointee.many_int64, count: c.pointee.n_many_int64)
    manyUint32 = .init(reading: c.pointee.many_uint32, count: c.pointee.n_many_uint32)
    manyUint64 = .init(reading: c.pointee.many_uint64, count: c.pointee.n_many_uint64)
    manySint32 = .init(reading: c.pointee.many_sint32, count: c.pointee.n_many_sint32)
    manySint64 = .init(reading: c.pointee.many_sint64, count: c.pointee.n_many_sint64)
    manyFixed32 = .init(reading: c.pointee.many_fixed32, count: c.pointee.n_many_fixed32)
    manyFixed64 = .init(reading: c.pointee.many_fixed64, count: c.pointee.n_many_fixed64)
    manySfixed32 = .init(reading: c.pointee.many_sfixed32, count: c.pointee.n_many_sfixed32)
    manySfixed64 = .init(reading: c.pointee.many_sfixed64, count: c.pointee.n_many_sfixed64)
    manyFloat = .init(reading: c.pointee.many_float, count: c.pointee.n_many_float)
    manyDouble = .init(reading: c.pointee.many_double, count: c.pointee.n_many_double)
    manyBool = .init(reading: c.pointee.many_bool, count: c.pointee.n_many_bool) { $0 != 0 }
    manyString = .init(reading: c.pointee.many_string, count: c.pointee.n_many_string) { String(reading: $0) }
    manyBytes = .init(reading: c.pointee.many_bytes, count: c.pointee.n_many_bytes) { [UInt8](reading: $0) }
    manyLevel = .init(reading: c.pointee.many_level, count: c.pointee.n_many_level) {
      TestMessages.Level(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    manyLeaf = .init(reading: c.pointee.many_leaf, count: c.pointee.n_many_leaf) { TestMessages.Leaf(reading: $0!) }
    looseInt32 = .init(reading: c.pointee.loose_int32, count: c.pointee.n_loose_int32)
    looseDouble = .init(reading: c.pointee.loose_double, count: c.pointee.n_loose_double)
    looseBool = .init(reading: c.pointee.loose_bool, count: c.pointee.n_loose_bool) { $0 != 0 }
    looseLevel = .init(reading: c.pointee.loose_level, count: c.pointee.n_loose_level) {
      TestMessages.Level(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    maybeInt32 = c.pointee.maybe_int32_presence_case.rawValue == 51 ? c.pointee.maybe_int32 : nil
    maybeBool = c.pointee.maybe_bool_presence_case.rawValue == 52 ? c.pointee.maybe_bool != 0 : nil
    maybeString = c.pointee.maybe_string_presence_case.rawValue == 53 ? String(reading: c.pointee.maybe_string) : nil
    maybeBytes = c.pointee.maybe_bytes_presence_case.rawValue == 54 ? [UInt8](reading: c.pointee.maybe_bytes) : nil
    maybeDouble = c.pointee.maybe_double_presence_case.rawValue == 55 ? c.pointee.maybe_double : nil
    maybeLevel =
      c.pointee.maybe_level_presence_case.rawValue == 56
      ? TestMessages.Level(rawValue: Int32(truncatingIfNeeded: c.pointee.maybe_level.rawValue)) : nil
    maybeLeaf = c.pointee.maybe_leaf.map { TestMessages.Leaf(reading: $0) }
    textByText = .init(reading: c.pointee.text_by_text, count: c.pointee.n_text_by_text) {
      (String(reading: $0.pointee.key), String(reading: $0.pointee.value))
    }
    int64ByInt32 = .init(reading: c.pointee.int64_by_int32, count: c.pointee.n_int64_by_int32) {
      ($0.pointee.key, $0.pointee.value)
    }
    bytesBySint64 = .init(reading: c.pointee.bytes_by_sint64, count: c.pointee.n_bytes_by_sint64) {
      ($0.pointee.key, [UInt8](reading: $0.pointee.value))
    }
    levelByUint32 = .init(reading: c.pointee.level_by_uint32, count: c.pointee.n_level_by_uint32) {
      ($0.pointee.key, TestMessages.Level(rawValue: Int32(truncatingIfNeeded: $0.pointee.value.rawValue)))
    }
    doubleByFixed64 = .init(reading: c.pointee.double_by_fixed64, count: c.pointee.n_double_by_fixed64) {
      ($0.pointee.key, $0.pointee.value)
    }
    leafByBool = .init(reading: c.pointee.leaf_by_bool, count: c.pointee.n_leaf_by_bool) {
      ($0.pointee.key != 0, $0.pointee.value.map { TestMessages.Leaf(reading: $0) } ?? TestMessages.Leaf())
    }
    everythingByText = .init(reading: c.pointee.everything_by_text, count: c.pointee.n_everything_by_text) {
      (
        String(reading: $0.pointee.key),
        $0.pointee.value.map { TestMessages.Everything(reading: $0) } ?? TestMessages.Everything()
      )
    }
    switch c.pointee.choice_case.rawValue {
    case 71: choice = .choiceInt32(c.pointee.choice_int32)
    case 72: choice = .choiceBool(c.pointee.choice_bool != 0)
    case 73: choice = .choiceString(String(reading: c.pointee.choice_string))
    case 74: choice = .choiceBytes([UInt8](reading: c.pointee.choice_bytes))
    case 75: choice = .choiceDouble(c.pointee.choice_double)
    case 76:
      choice = .choiceLevel(TestMessages.Level(rawValue: Int32(truncatingIfNeeded: c.pointee.choice_level.rawValue)))
    case 77: choice = .choiceLeaf(TestMessages.Leaf(reading: c.pointee.choice_leaf!))
    case 78: choice = .choiceEverything(TestMessages.Everything(reading: c.pointee.choice_everything!))
    default: choice = nil
    }
    inner = c.pointee.inner.map { TestMessages.Everything(reading: $0) }
    inners = .init(reading: c.pointee.inners, count: c.pointee.n_inners) { TestMessages.Everything(reading: $0!) }
    detour = c.pointee.detour.map { TestMessages.Detour(reading: $0) }
    time = c.pointee.time.map { GoogleProtobuf.Timestamp(reading: $0) }
    duration = c.pointee.duration.map { GoogleProtobuf.Duration(reading: $0) }
    `struct` = c.pointee.struct_.map { GoogleProtobuf.Struct(reading: $0) }
    any = c.pointee.any.map { GoogleProtobuf.AnyMessage(reading: $0) }
    wrappedInt64 = c.pointee.wrapped_int64.map { GoogleProtobuf.Int64Value(reading: $0) }
    wrappedString = c.pointee.wrapped_string.map { GoogleProtobuf.StringValue(reading: $0) }
    date = c.pointee.date.map { GoogleType.Date(reading: $0) }
    `default` = c.pointee.default_ != 0
    `class` = String(reading: c.pointee.class_)
    selfValue = c.pointee.`self`
    self.value = c.pointee.value
    type = TestMessages.Everything.Kind(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    is2ndX = c.pointee.is_2nd_x != 0
    last = c.pointee.last
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Testing__V1__Everything.self)
    c.pointee.one_int32 = oneInt32
    c.pointee.one_int64 = oneInt64
    c.pointee.one_uint32 = oneUint32
    c.pointee.one_uint64 = oneUint64
    c.pointee.one_sint32 = oneSint32
    c.pointee.one_sint64 = oneSint64
    c.pointee.one_fixed32 = oneFixed32
    c.pointee.one_fixed64 = oneFixed64
    c.pointee.one_sfixed32 = oneSfixed32
    c.pointee.one_sfixed64 = oneSfixed64
    if oneFloat.bitPattern != 0 {
      c.pointee.one_float_presence_case = .init(11)
      c.pointee.one_float = oneFloat
    }
    if oneDouble.bitPattern != 0 {
      c.pointee.one_double_presence_case = .init(12)
      c.pointee.one_double = oneDouble
    }
    c.pointee.one_bool = oneBool ? 1 : 0
    c.pointee.one_string = arena.text(oneString)
    c.pointee.one_bytes = arena.bytes(oneBytes)
    c.pointee.one_level = .init(.init(truncatingIfNeeded: oneLevel.rawValue))
    if let value = oneLeaf {
      c.pointee.one_leaf = arena.message(value)
    }
    c.pointee.n_many_int32 = manyInt32.count
    c.pointee.many_int32 = arena.array(manyInt32)
    c.pointee.n_many_int64 = manyInt64.count
    c.pointee.many_int64 = arena.array(manyInt64)
    c.pointee.n_many_uint32 = manyUint32.count
    c.pointee.many_uint32 = arena.array(manyUint32)
    c.pointee.n_many_uint64 = manyUint64.count
    c.pointee.many_uint64 = arena.array(manyUint64)
    c.pointee.n_many_sint32 = manySint32.count
    c.pointee.many_sint32 = arena.array(manySint32)
    c.pointee.n_many_sint64 = manySint64.count
    c.pointee.many_sint64 = arena.array(manySint64)
    c.pointee.n_many_fixed32 = manyFixed32.count
    c.pointee.many_fixed32 = arena.array(manyFixed32)
    c.pointee.n_many_fixed64 = manyFixed64.count
    c.pointee.many_fixed64 = arena.array(manyFixed64)
    c.pointee.n_many_sfixed32 = manySfixed32.count
    c.pointee.many_sfixed32 = arena.array(manySfixed32)
    c.pointee.n_many_sfixed64 = manySfixed64.count
    c.pointee.many_sfixed64 = arena.array(manySfixed64)
    c.pointee.n_many_float = manyFloat.count
    c.pointee.many_float = arena.array(manyFloat)
    c.pointee.n_many_double = manyDouble.count
    c.pointee.many_double = arena.array(manyDouble)
    c.pointee.n_many_bool = manyBool.count
    c.pointee.many_bool = arena.array(manyBool) { $0 ? 1 : 0 }
    c.pointee.n_many_string = manyString.count
    c.pointee.many_string = arena.array(manyString) { arena.text($0) }
    c.pointee.n_many_bytes = manyBytes.count
    c.pointee.many_bytes = arena.array(manyBytes) { arena.bytes($0) }
    c.pointee.n_many_level = manyLevel.count
    c.pointee.many_level = arena.array(manyLevel) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.n_many_leaf = manyLeaf.count
    c.pointee.many_leaf = arena.array(manyLeaf) { arena.message($0) }
    c.pointee.n_loose_int32 = looseInt32.count
    c.pointee.loose_int32 = arena.array(looseInt32)
    c.pointee.n_loose_double = looseDouble.count
    c.pointee.loose_double = arena.array(looseDouble)
    c.pointee.n_loose_bool = looseBool.count
    c.pointee.loose_bool = arena.array(looseBool) { $0 ? 1 : 0 }
    c.pointee.n_loose_level = looseLevel.count
    c.pointee.loose_level = arena.array(looseLevel) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    if let value = maybeInt32 {
      c.pointee.maybe_int32_presence_case = .init(51)
      c.pointee.maybe_int32 = value
    }
    if let value = maybeBool {
      c.pointee.maybe_bool_presence_case = .init(52)
      c.pointee.maybe_bool = value ? 1 : 0
    }
    if let value = maybeString {
      c.pointee.maybe_string_presence_case = .init(53)
      c.pointee.maybe_string = arena.text(value)
    }
    if let value = maybeBytes {
      c.pointee.maybe_bytes_presence_case = .init(54)
      c.pointee.maybe_bytes = arena.bytes(value)
    }
    if let value = maybeDouble {
      c.pointee.maybe_double_presence_case = .init(55)
      c.pointee.maybe_double = value
    }
    if let value = maybeLevel {
      c.pointee.maybe_level_presence_case = .init(56)
      c.pointee.maybe_level = .init(.init(truncatingIfNeeded: value.rawValue))
    }
    if let value = maybeLeaf {
      c.pointee.maybe_leaf_presence_case = .init(57)
      c.pointee.maybe_leaf = arena.message(value)
    }
    c.pointee.n_text_by_text = textByText.count
    c.pointee.text_by_text = arena.entries(textByText, of: ipmesh__testing__v1__everything__text_by_text_entry__type())
    { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = arena.text(key)
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = arena.text(value)
    }
    c.pointee.n_int64_by_int32 = int64ByInt32.count
    c.pointee.int64_by_int32 = arena.entries(
      int64ByInt32, of: ipmesh__testing__v1__everything__int64_by_int32_entry__type()
    ) { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = key
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = value
    }
    c.pointee.n_bytes_by_sint64 = bytesBySint64.count
    c.pointee.bytes_by_sint64 = arena.entries(
      bytesBySint64, of: ipmesh__testing__v1__everything__bytes_by_sint64_entry__type()
    ) { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = key
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = arena.bytes(value)
    }
    c.pointee.n_level_by_uint32 = levelByUint32.count
    c.pointee.level_by_uint32 = arena.entries(
      levelByUint32, of: ipmesh__testing__v1__everything__level_by_uint32_entry__type()
    ) { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = key
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = .init(.init(truncatingIfNeeded: value.rawValue))
    }
    c.pointee.n_double_by_fixed64 = doubleByFixed64.count
    c.pointee.double_by_fixed64 = arena.entries(
      doubleByFixed64, of: ipmesh__testing__v1__everything__double_by_fixed64_entry__type()
    ) { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = key
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = value
    }
    c.pointee.n_leaf_by_bool = leafByBool.count
    c.pointee.leaf_by_bool = arena.entries(leafByBool, of: ipmesh__testing__v1__everything__leaf_by_bool_entry__type())
    { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = key ? 1 : 0
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = arena.message(value)
    }
    c.pointee.n_everything_by_text = everythingByText.count
    c.pointee.everything_by_text = arena.entries(
      everythingByText, of: ipmesh__testing__v1__everything__everything_by_text_entry__type()
    ) { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = arena.text(key)
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = arena.message(value)
    }
    switch choice {
    case .choiceInt32(let value):
      c.pointee.choice_case = .init(71)
      c.pointee.choice_int32 = value
    case .choiceBool(let value):
      c.pointee.choice_case = .init(72)
      c.pointee.choice_bool = value ? 1 : 0
    case .choiceString(let value):
      c.pointee.choice_case = .init(73)
      c.pointee.choice_string = arena.text(value)
    case .choiceBytes(let value):
      c.pointee.choice_case = .init(74)
      c.pointee.choice_bytes = arena.bytes(value)
    case .choiceDouble(let value):
      c.pointee.choice_case = .init(75)
      c.pointee.choice_double = value
    case .choiceLevel(let value):
      c.pointee.choice_case = .init(76)
      c.pointee.choice_level = .init(.init(truncatingIfNeeded: value.rawValue))
    case .choiceLeaf(let value):
      c.pointee.choice_case = .init(77)
      c.pointee.choice_leaf = arena.message(value)
    case .choiceEverything(let value):
      c.pointee.choice_case = .init(78)
      c.pointee.choice_everything = arena.message(value)
    case nil: break
    }
    if let value = inner {
      c.pointee.inner = arena.message(value)
    }
    c.pointee.n_inners = inners.count
    c.pointee.inners = arena.array(inners) { arena.message($0) }
    if let value = detour {
      c.pointee.detour = arena.message(value)
    }
    if let value = time {
      c.pointee.time = arena.message(value)
    }
    if let value = duration {
      c.pointee.duration = arena.message(value)
    }
    if let value = `struct` {
      c.pointee.struct_ = arena.message(value)
    }
    if let value = any {
      c.pointee.any = arena.message(value)
    }
    if let value = wrappedInt64 {
      c.pointee.wrapped_int64 = arena.message(value)
    }
    if let value = wrappedString {
      c.pointee.wrapped_string = arena.message(value)
    }
    if let value = date {
      c.pointee.date = arena.message(value)
    }
    c.pointee.default_ = `default` ? 1 : 0
    c.pointee.class_ = arena.text(`class`)
    c.pointee.`self` = selfValue
    c.pointee.value = self.value
    c.pointee.type = .init(.init(truncatingIfNeeded: type.rawValue))
    c.pointee.is_2nd_x = is2ndX ? 1 : 0
    c.pointee.last = last
  }
}

extension TestMessages.Leaf {
  public static let fullName = "ipmesh.testing.v1.Leaf"

  public static var cType: CMessageType { ipmesh__testing__v1__leaf__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Testing__V1__Leaf.self)
    number = c.pointee.number
    text = String(reading: c.pointee.text)
    numbers = .init(reading: c.pointee.numbers, count: c.pointee.n_numbers)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Testing__V1__Leaf.self)
    c.pointee.number = number
    c.pointee.text = arena.text(text)
    c.pointee.n_numbers = numbers.count
    c.pointee.numbers = arena.array(numbers)
  }
}

extension TestMessages.Detour {
  public static let fullName = "ipmesh.testing.v1.Detour"

  public static var cType: CMessageType { ipmesh__testing__v1__detour__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Testing__V1__Detour.self)
    back = c.pointee.back.map { TestMessages.Everything(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Testing__V1__Detour.self)
    if let value = back {
      c.pointee.back = arena.message(value)
    }
  }
}
