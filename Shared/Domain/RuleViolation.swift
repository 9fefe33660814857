/// A value that breaks a rule of the field.
///
/// Guarantees: holds no part of the value, so that it can go into a message or a log whatever the value was.
public struct RuleViolation: Error, Sendable, Hashable {
  /// Stable name of the rule, for example `GB32100-check`.
  public let rule: String
  /// What is wrong and what is expected.
  public let text: LocalizedText

  public init(_ rule: String, en: String, zh: String) {
    self.rule = rule
    text = LocalizedText(zh: zh, en: en)
  }
}

/// A text that people read, in both languages of the platform.
public struct LocalizedText: Sendable, Hashable, Codable {
  /// Simplified Chinese.
  public var zh: String
  /// English.
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
