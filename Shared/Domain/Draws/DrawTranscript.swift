import Digests

/// The text from which anyone recomputes a draw with nothing but SHA-256.
///
/// It is UTF-8 without byte order mark; each line ends with a line feed, its words are visible ASCII parted by one space.
/// `H` is a SHA-256 as 64 lower-case hexadecimal digits. Lines in square brackets appear when there is something to say.
///
/// ```
/// ipmesh-draw 1                                 the format
/// draw NAME                                     the draw
/// day YYYY-MM-DD                                day of the review
/// [rule ID YYYY-MM-DD PROVENANCE NAME=N,…]      rules by id, version, certainty, numbers (`-` for none)
/// count N                                       members
/// backups N                                     backups wanted
/// unit-max N                                    most members of a unit
/// [division-max N]                              most members of a division
/// [stratum NAME N]                              seats of a stratum
/// party IDENTITY H                              who gives a secret, and its commitment: SHA-256 of the secret's text
/// threshold N                                   secrets needed
/// [beacon SOURCE ROUND]                         the public value that is asked for
/// [candidate EXPERT UNIT DIVISION STRATUM]      by code; stratum `-` for none
/// [exclusion EXPERT RULE]                       by code and rule
/// commitment H                                  of all lines above
/// secret IDENTITY SECRET                        the revealed secrets, in the order of the parties
/// [beacon-value VALUE]
/// seed H                                        of the lines from `commitment` to here
/// [absent EXPERT REASON]                        by code: candidates who were not available
/// member EXPERT RANK                            by rank: SHA-256 of `seed|expert`
/// [backup EXPERT RANK]
/// result H                                      of the lines from `seed` to here
/// [refusal EXPERT REASON]                       and after it, for each refusal:
/// [member EXPERT RANK]                          who takes the seat; none when a backup refused
/// [backup EXPERT RANK]                          all backups afterwards
/// [result H]                                    of the lines from the `result` before to here
/// ```
///
/// The panel is the first possible one: go through the candidates by rank (hexadecimal, ascending, then by code) and
/// take each with whom all seats can still be filled by later ones. A member who refuses is replaced by the first with
/// whom the panel keeps its rules; backups are the first who could take the seat of a member.
///
/// A text that holds proves that the panel follows from the specification. That it is the specification that was agreed
/// shows in its commitment, and that no later refusal is left out in its last result: compare both with what was published.
public enum DrawTranscript {
  /// The transcript of a draw.
  public static func text(of draw: Draw) -> String {
    var text = draw.specification.text + draw.seed.text
    var block = "seed \(draw.seed.value)\n"
    for absence in draw.absences { block += "absent \(absence.expert) \(absence.reason)\n" }
    block += lines("member", draw.firstMembers) + lines("backup", draw.firstBackups)
    for replacement in draw.replacements {
      text += block
      block = "result \(Digest.sha256Hex(block))\n"
      block += "refusal \(replacement.refusal.expert) \(replacement.refusal.reason)\n"
      block += lines("member", replacement.successor.map { [$0] } ?? []) + lines("backup", replacement.backups)
    }
    return text + block + "result \(Digest.sha256Hex(block))\n"
  }

  private static func lines(_ keyword: String, _ seats: [Draw.Seat]) -> String {
    seats.map { "\(keyword) \($0.expert) \($0.rank)\n" }.joined()
  }

  /// Recomputes a draw from its transcript alone: takes specification, secrets, beacon value, absences and refusals from
  /// it, draws anew, and compares every line.
  /// - Returns: the draw, ready for the next refusal.
  /// - Throws: the first line that does not follow from those before.
  public static func verify(_ text: String) throws(DrawTranscriptFault) -> Draw {
    var reader = DrawLineReader(text)
    let specification = try DrawSpecification(&reader)
    try compare(text, with: specification.text, isWhole: false)
    reader.step = .seed
    let seed = try readSeed(&reader, of: specification)
    try compare(text, with: specification.text + seed.text, isWhole: false)
    reader.step = .draw
    let draw = try readDraw(&reader, specification, seed, text)
    try compare(text, with: self.text(of: draw))
    return draw
  }

  private static func readSeed(
    _ reader: inout DrawLineReader, of specification: DrawSpecification
  ) throws(DrawTranscriptFault) -> DrawSeed {
    guard reader.keyword == "commitment", try reader.take(1)[0] == specification.commitment else {
      throw reader.fault(en: "the lines above have another hash than this commitment", zh: "上述各行的摘要与此承诺值不符")
    }
    var secrets: [String: String] = [:]
    while reader.keyword == "secret" {
      let words = try reader.take(2)
      do {
        try DrawSeed.check(words[1], of: words[0], in: specification)
      } catch {
        throw reader.fault(en: error.text.en, zh: error.text.zh)
      }
      secrets[words[0]] = words[1]
    }
    let beaconValue = reader.keyword == "beacon-value" ? try reader.take(1)[0] : nil
    let seed: DrawSeed
    do {
      seed = try DrawSeed(specification, secrets: secrets, beaconValue: beaconValue)
    } catch {
      throw reader.fault(en: error.text.en, zh: error.text.zh)
    }
    guard reader.keyword == "seed", try reader.take(1)[0] == seed.value else {
      throw reader.fault(
        en: "the lines from the commitment on have another hash than this seed", zh: "自承诺值起各行的摘要与此种子不符")
    }
    return seed
  }

  private static func readDraw(
    _ reader: inout DrawLineReader, _ specification: DrawSpecification, _ seed: DrawSeed, _ text: String
  ) throws(DrawTranscriptFault) -> Draw {
    var absences: [Draw.Refusal] = []
    while reader.keyword == "absent" { absences.append(try readRefusal(&reader)) }
    var draw: Draw
    do {
      draw = try Draw(specification, seed: seed, absences: absences)
    } catch {
      throw reader.fault(error)
    }
    while let keyword = reader.keyword {
      guard keyword == "refusal" else {
        _ = try reader.take(keyword == "result" ? 1 : 2)
        continue
      }
      let refusal = try readRefusal(&reader)
      let before = draw
      reader.step = .refusal(draw.replacements.count + 1)
      do {
        try draw.refuse(refusal.expert, reason: refusal.reason)
      } catch {
        // An earlier line may be the one that is wrong.
        try compare(text, with: self.text(of: before), isWhole: false)
        throw reader.fault(error)
      }
    }
    return draw
  }

  private static func readRefusal(_ reader: inout DrawLineReader) throws(DrawTranscriptFault) -> Draw.Refusal {
    let words = try reader.take(2)
    return Draw.Refusal(expert: words[0], reason: words[1])
  }

  // MARK: Comparing

  /// Throws the first line in which `text` is not `expected`; lines after the expected ones matter when `isWhole`.
  static func compare(_ text: String, with expected: String, isWhole: Bool = true) throws(DrawTranscriptFault) {
    let holds = isWhole ? text.utf8.elementsEqual(expected.utf8) : text.utf8.starts(with: expected.utf8)
    guard !holds else { return }
    let lines = DrawLineReader.lines(of: text)
    let expectedLines = DrawLineReader.lines(of: expected)
    let same = zip(lines, expectedLines).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let step = step(ofLine: same, in: expectedLines)
    guard same < expectedLines.count else {
      throw DrawTranscriptFault(
        line: same + 1, step: step, en: "no such line belongs here, or the last line has no line feed",
        zh: "此处不应有该行,或者末行缺少换行符")
    }
    throw DrawTranscriptFault(
      line: same + 1, step: step, en: "the line should be: \(expectedLines[same])", zh: "该行应为:\(expectedLines[same])")
  }

  /// The step to which the line at `place`, counted from 0, belongs.
  private static func step(ofLine place: Int, in lines: [Substring]) -> DrawTranscriptFault.Step {
    var step = DrawTranscriptFault.Step.specification
    var refusals = 0
    var seedIsDone = false
    for line in lines.prefix(place + 1) {
      if seedIsDone, refusals == 0 { step = .draw }
      if line.hasPrefix("commitment ") { step = .seed }
      if line.hasPrefix("seed ") { seedIsDone = true }
      if line.hasPrefix("refusal ") {
        refusals += 1
        step = .refusal(refusals)
      }
    }
    return step
  }
}
