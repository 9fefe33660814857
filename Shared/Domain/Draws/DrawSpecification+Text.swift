extension DrawSpecification {
  /// The canonical text, whose SHA-256 is the commitment: UTF-8, one fact a line, each line ended by a line feed, its
  /// words parted by one space. ``DrawTranscript`` documents the lines.
  public var text: String {
    var lines = ["ipmesh-draw 1", "draw \(draw)", "day \(day)"]
    lines += rules.map(\.line)
    lines += ["count \(panel.count)", "backups \(panel.backupCount)", "unit-max \(panel.unitMax)"]
    if let divisionMax = panel.divisionMax { lines.append("division-max \(divisionMax)") }
    lines += panel.strata.map { "stratum \($0.name) \($0.count)" }
    lines += parties.map { "party \($0.identity) \($0.commitment ?? "-")" }
    lines.append("threshold \(threshold)")
    if let beacon { lines.append("beacon \(beacon.source) \(beacon.round)") }
    lines += candidates.map { "candidate \($0.expert) \($0.unit) \($0.division) \($0.stratum ?? "-")" }
    lines += exclusions.map { "exclusion \($0.expert) \($0.rule)" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Reads a specification back from its ``text``, as a service keeps it between two steps of a draw.
  /// - Throws: ``DrawTranscriptFault`` with the first line that is not as ``text`` writes it.
  public init(text: String) throws(DrawTranscriptFault) {
    var reader = DrawLineReader(text)
    try self.init(&reader)
    try reader.expectEnd()
    try DrawTranscript.compare(text, with: self.text)
  }

  /// Reads the lines of a specification, in any order, up to the first that is none.
  init(_ reader: inout DrawLineReader) throws(DrawTranscriptFault) {
    var draw = ""
    var day: CivilDate?
    var panel = PanelRules(count: 0)
    var rules: [AppliedRule] = []
    var parties: [SeedParty] = []
    var threshold = 0
    var beacon: DrawBeacon?
    var candidates: [EligibleCandidate] = []
    var exclusions: [DrawExclusion] = []
    try reader.expect("ipmesh-draw", 1)
    reading: while let keyword = reader.keyword {
      switch keyword {
      case "draw": draw = try reader.take(1)[0]
      case "day": day = CivilDate(try reader.take(1)[0])
      case "rule": rules.append(try AppliedRule(words: reader.take(4), reader))
      case "count": panel.count = try reader.takeNumber()
      case "backups": panel.backupCount = try reader.takeNumber()
      case "unit-max": panel.unitMax = try reader.takeNumber()
      case "division-max": panel.divisionMax = try reader.takeNumber()
      case "stratum":
        let words = try reader.take(2)
        panel.strata.append(PanelRules.Stratum(words[0], count: try reader.number(words[1])))
      case "party":
        let words = try reader.take(2)
        parties.append(SeedParty(identity: words[0], commitment: words[1] == "-" ? nil : words[1]))
      case "threshold": threshold = try reader.takeNumber()
      case "beacon":
        let words = try reader.take(2)
        beacon = DrawBeacon(source: words[0], round: words[1])
      case "candidate":
        let words = try reader.take(4)
        candidates.append(
          EligibleCandidate(
            written: words[0], unit: words[1], division: words[2], stratum: words[3] == "-" ? nil : words[3]))
      case "exclusion":
        let words = try reader.take(2)
        exclusions.append(DrawExclusion(expert: words[0], rule: words[1]))
      default: break reading
      }
    }
    guard let day else { throw reader.fault(en: "no line tells the day", zh: "缺少日期行") }
    do {
      try self.init(
        draw: draw, day: day, panel: panel, rules: rules, parties: parties, threshold: threshold, beacon: beacon,
        candidates: candidates, exclusions: exclusions)
    } catch {
      throw reader.fault(en: error.text.en, zh: error.text.zh)
    }
  }
}

extension AppliedRule {
  /// `rule RECUSAL-unit 2022-03-18 memory years=3`, the numbers sorted by name and parted by commas, `-` for none.
  fileprivate var line: String {
    let numbers = parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    return "rule \(id) \(effectiveFrom) \(provenance.rawValue) \(numbers.isEmpty ? "-" : numbers)"
  }

  fileprivate init(words: [String], _ reader: DrawLineReader) throws(DrawTranscriptFault) {
    var parameters: [String: Int] = [:]
    for pair in words[3] == "-" ? [] : words[3].split(separator: ",") {
      let parts = pair.split(separator: "=")
      guard parts.count == 2 else { throw reader.malformed() }
      parameters[String(parts[0])] = try reader.number(String(parts[1]))
    }
    guard let day = CivilDate(words[1]), let provenance = Provenance(rawValue: words[2]) else {
      throw reader.malformed()
    }
    self.init(id: words[0], effectiveFrom: day, provenance: provenance, parameters: parameters)
  }
}
