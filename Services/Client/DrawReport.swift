import Domain

/// What a verified draw says, line by line.
struct DrawReport {
  /// The commitment of the specification.
  let commitment: String
  /// The hash at the end of the transcript.
  let result: String
  private let draw: Draw

  init(_ draw: Draw, transcript: String) {
    self.draw = draw
    commitment = draw.seed.commitment
    result = transcript.split(separator: "\n").last?.split(separator: " ").last.map(String.init) ?? ""
  }

  var lines: [String] {
    let specification = draw.specification
    var lines = [
      "\(specification.draw) holds 抽取核验通过",
      "commitment 承诺值  \(commitment)",
      "seed 种子  \(draw.seed.value)",
      "result 结果  \(result)",
      "candidates 候选  \(specification.candidates.count)",
      "excluded 回避及排除  \(excluded)",
      "members 成员  \(codes(draw.members))",
      "backups 候补  \(codes(draw.backups))",
    ]
    for absence in draw.absences { lines.append("absent 缺席  \(absence.expert)  \(absence.reason)") }
    for step in draw.replacements {
      let successor = step.successor.map { "→ \($0.expert)" } ?? "(backup 候补)"
      lines.append("refused 退出  \(step.refusal.expert)  \(step.refusal.reason)  \(successor)")
    }
    let provisional = specification.rules.filter(\.provenance.isProvisional).map(\.id)
    if !provisional.isEmpty { lines.append("provisional rules 暂行规则  \(provisional.joined(separator: " "))") }
    return lines
  }

  /// How many experts were excluded, and how often each rule was the reason.
  private var excluded: String {
    let exclusions = draw.specification.exclusions
    let byRule = Dictionary(grouping: exclusions, by: \.rule).sorted { $0.key < $1.key }
    let experts = Set(exclusions.map(\.expert)).count
    return ([String(experts)] + byRule.map { "\($0.key): \($0.value.count)" }).joined(separator: "  ")
  }

  private func codes(_ seats: [Draw.Seat]) -> String {
    seats.isEmpty ? "-" : seats.map(\.expert).joined(separator: " ")
  }
}
