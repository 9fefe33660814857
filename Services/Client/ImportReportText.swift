import Schema

/// The report of an import for people.
enum ImportReportText {
  static func lines(_ report: Common.ImportReport) -> [String] {
    var lines = [
      """
      \(report.rowsRead) 行 rows: \(report.rowsCreated) created 新增, \(report.rowsUpdated) updated 更新, \
      \(report.rowsUnchanged) unchanged 未变, \(report.rowsRefused) refused 拒绝
      """
    ]
    if !report.unknownColumns.isEmpty {
      lines.append("skipped columns 未识别的列: \(report.unknownColumns.joined(separator: ", "))")
    }
    guard !report.problems.isEmpty else { return lines }
    var table = TextTable(header: ["LINE 行", "FIELD 字段", "RULE 规则", "SEEN 内容", "PROBLEM 问题"])
    for problem in report.problems {
      let field =
        problem.column.isEmpty || problem.column == problem.field ? problem.field : "\(problem.field) \(problem.column)"
      table.add([
        String(problem.line), field, problem.rule, problem.seen,
        problem.descriptionZh.isEmpty ? problem.description : "\(problem.description) \(problem.descriptionZh)",
      ])
    }
    lines += [""] + table.lines()
    if report.problemsLeftOut > 0 {
      lines.append("… and \(report.problemsLeftOut) more 另有 \(report.problemsLeftOut) 条")
    }
    return lines
  }
}
