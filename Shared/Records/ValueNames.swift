import Domain

/// What people call a value of an enumeration in files: Chinese, English, and the token of rule files.
public struct ValueLabel: Sendable {
  /// What an export writes.
  public let zh: String
  /// Words in lower case.
  public let en: String
  /// Lower snake case, as rule files and English headers write it.
  public var token: String { en.lowercased().replacing(" ", with: "_").replacing("-", with: "_") }
}

/// The names of an enumeration's values, both ways.
public struct ValueNames<Value: Hashable & Sendable>: Sendable {
  /// Every value with its name, in the order of the schema.
  public let all: [(value: Value, label: ValueLabel)]
  /// The names as bytes: equality of strings with Chinese in them costs a normalisation, and files have a million.
  private let names: [(bytes: [UInt8], value: Value)]
  private let byValue: [Value: ValueLabel]

  /// - Parameter names: each value once, with a Chinese and an English name that no other value has.
  public init(_ names: [(Value, zh: String, en: String)]) {
    all = names.map { ($0.0, ValueLabel(zh: $0.zh, en: $0.en)) }
    self.names = all.flatMap { value, label in
      [(Array(label.zh.utf8), value), (Array(label.token.utf8), value)]
    }
    byValue = Dictionary(uniqueKeysWithValues: all.map { ($0.value, $0.label) })
  }

  /// The value that a text names, in Chinese or English; `nil` when it names none.
  public func value(_ text: String) -> Value? {
    exactValue(text) ?? exactValue(text.asciiLowercased.replacing(" ", with: "_").replacing("-", with: "_"))
  }

  private func exactValue(_ text: String) -> Value? {
    names.first { $0.bytes.count == text.utf8.count && text.utf8.elementsEqual($0.bytes) }?.value
  }

  /// The Chinese name; empty for a value without one.
  public func chinese(_ value: Value) -> String { byValue[value]?.zh ?? "" }

  /// The token of rule files; empty for a value without one.
  public func token(_ value: Value) -> String { byValue[value]?.token ?? "" }

  /// What can be written, for messages.
  public var choices: String { all.map(\.label.zh).joined(separator: "、") }
}
