/// No panel of the kind asked for is possible: how many seats stay empty and which rules block them.
///
/// The blocks are a proof: the strata named want more seats than the candidates, units and divisions named let them
/// have, and the difference is ``missing``.
public struct DrawInfeasibility: Error, Sendable, Hashable {
  /// A limit that is reached.
  public struct Block: Sendable, Hashable {
    /// Which kind of limit.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// The seats of a stratum.
      case strata = "DRAW-strata"
      /// The candidates that there are.
      case pool = "DRAW-pool"
      /// The members that one unit may give.
      case unit = "DRAW-unit"
      /// The members that one division may give.
      case division = "DRAW-division"
    }

    /// Which kind of limit; its raw value is the id of the rule.
    public let kind: Kind
    /// The stratum, unit or division; empty for a panel without strata.
    public let code: String
    /// Seats wanted of a stratum; for other kinds, the most that the code can give.
    public let limit: Int
  }

  /// Seats that stay empty, 1 or more, however the candidates are chosen.
  public let missing: Int
  /// The limits that keep them empty, the wishes of the strata first.
  public let blocks: [Block]

  /// Ids of the rules that block, each once.
  public var rules: [String] {
    Block.Kind.allCases.filter { kind in blocks.contains { $0.kind == kind } }.map(\.rawValue)
  }

  /// What is missing and why.
  public var text: LocalizedText {
    let listed = Block.Kind.allCases.compactMap { kind in describe(blocks.filter { $0.kind == kind }, kind) }
    return LocalizedText(
      zh: "缺少\(missing)名成员:" + listed.map(\.zh).joined(separator: ";"),
      en: "\(missing) seat\(missing == 1 ? "" : "s") cannot be filled: " + listed.map(\.en).joined(separator: "; "))
  }

  private func describe(_ blocks: [Block], _ kind: Block.Kind) -> LocalizedText? {
    guard !blocks.isEmpty else { return nil }
    let sum = blocks.reduce(0) { $0 + $1.limit }
    var codes = blocks.prefix(5).map(\.code).filter { !$0.isEmpty }.joined(separator: ", ")
    if blocks.count > 5 { codes += ", …" }
    let (zh, en) = codes.isEmpty ? ("", "") : ("(\(codes))", " (\(codes))")
    switch kind {
    case .strata: return LocalizedText(zh: "类别\(zh)共需\(sum)名", en: "the strata\(en) want \(sum)")
    case .pool: return LocalizedText(zh: "可抽取的候选专家\(zh)仅\(sum)名", en: "only \(sum) candidates\(en) can be drawn")
    case .unit:
      return LocalizedText(zh: "\(blocks.count)个单位\(zh)至多\(sum)名", en: "\(blocks.count) units\(en) give \(sum) at most")
    case .division:
      return LocalizedText(
        zh: "\(blocks.count)个行政区划\(zh)至多\(sum)名", en: "\(blocks.count) divisions\(en) give \(sum) at most")
    }
  }
}
