// Generated from ipmesh/type/v1/import.proto by deploy/generate; do not edit.

import Messages

extension Common {
  /// What an import did. Good rows are kept whatever the bad ones look like.
  public struct ImportReport: Message {
    /// Data rows read, the header and blank lines not counted.
    public var rowsRead: Int64 = 0
    /// Rows that made a new record.
    public var rowsCreated: Int64 = 0
    /// Rows that changed a record.
    public var rowsUpdated: Int64 = 0
    /// Rows that said what was already stored; nothing was written for them.
    public var rowsUnchanged: Int64 = 0
    /// Rows refused; `problems` says why.
    public var rowsRefused: Int64 = 0
    /// The problems found, in file order, at most 1,000.
    public var problems: [ImportProblem] = []
    /// Problems beyond the 1,000 listed.
    public var problemsLeftOut: Int64 = 0
    /// Header cells that no field of the record is called; their column was skipped.
    public var unknownColumns: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Why a row of an import was refused. A row with several bad fields has one of these for each.
  public struct ImportProblem: Message {
    /// Line of the file on which the row begins, from 1; right across fields that contain line breaks.
    public var line: Int64 = 0
    /// The field as the API calls it, for example `unified_social_credit_code`.
    public var field: String = ""
    /// The column as the header of the file calls it, for example 统一社会信用代码; empty when the column is missing.
    public var column: String = ""
    /// The rule that was broken, for example `GB32100-check`.
    public var rule: String = ""
    /// What is wrong and what to do, in English.
    public var description: String = ""
    /// The same in Chinese.
    public var descriptionZh: String = ""
    /// What was seen, at most 64 characters; personal data is masked.
    public var seen: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
