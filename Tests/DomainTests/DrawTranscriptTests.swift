import Domain
import DomainSupport
import Foundation
import TestRandom
import Testing

@Suite("Draws: transcripts")
struct DrawTranscriptTests {
  /// A transcript with every kind of line.
  private static func rich() throws -> String {
    var candidates = (1...9).map { number in
      DrawCandidate(
        expert: "E\(number)", unit: "U\(number)", division: "420\(number % 3 + 1)00",
        stratum: number < 6 ? "law" : "patent")
    }
    candidates.append(DrawCandidate(expert: "E99", unit: "A", division: "420100", stratum: "law", stakes: ["A"]))
    let pool = Recusal(subject: DrawSubject(applicants: ["A"]), on: DrawExample.day, tieYears: 3).filter(candidates)
    let rule = try RuleBook(directory: ruleDirectory).rule("RECUSAL-unit", on: DrawExample.day)
    let specification = try DrawSpecification(
      draw: "draws/17", day: DrawExample.day,
      panel: PanelRules(
        count: 3, backupCount: 2,
        strata: [PanelRules.Stratum("law", count: 2), PanelRules.Stratum("patent", count: 1)],
        divisionMax: 2), rules: [AppliedRule(rule)], parties: DrawExample.parties, threshold: 1,
      beacon: DrawBeacon(source: "drand", round: "4711"), pool: pool)
    let seed = try DrawSeed(specification, secrets: DrawExample.secrets, beaconValue: "0f0f")
    var draw = try Draw(specification, seed: seed, absences: [Draw.Refusal(expert: "E1", reason: "leave")])
    try draw.refuse(draw.members[0].expert, reason: "recusal")
    try draw.refuse(draw.backups[0].expert, reason: "declined")
    return DrawTranscript.text(of: draw)
  }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  private func fault(_ text: String) -> DrawTranscriptFault? {
    do {
      _ = try DrawTranscript.verify(text)
      return nil
    } catch {
      return error
    }
  }

  @Test("a transcript with every kind of line verifies, here and in Python")
  func rich() throws {
    let text = try Self.rich()
    let keywords = Set(lines(text).map { $0.prefix { $0 != " " } })
    #expect(keywords.count == 23, "\(keywords)")
    #expect(fault(text) == nil)
    #expect(try verifyInPython(text) == "1 transcripts hold\n")
  }

  @Test("changing, leaving out, doubling or swapping any line breaks it, at that line or before it matters")
  func tampering() throws {
    let text = try Self.rich()
    let lines = lines(text)
    #expect(lines.count > 35)
    for place in lines.indices {
      var versions: [[String]] = []
      var words = lines[place].split(separator: " ").map(String.init)
      for word in words.indices {
        var changed = words
        changed[word] += "1"
        versions.append(lines[..<place] + [changed.joined(separator: " ")] + lines[(place + 1)...])
      }
      words.swapAt(0, words.count - 1)
      versions.append(lines[..<place] + [words.joined(separator: " ")] + lines[(place + 1)...])
      versions.append(lines[..<place] + [lines[place].uppercased()] + lines[(place + 1)...])
      versions.append(Array(lines[..<place] + lines[(place + 1)...]))
      versions.append(Array(lines[...place] + lines[place...]))
      versions.append(Array(lines[...place] + [""] + lines[(place + 1)...]))
      versions.append(Array(lines[..<place]))
      if place > 0 {
        var swapped = lines
        swapped.swapAt(place, place - 1)
        versions.append(swapped)
      }
      for version in versions where version != lines {
        let tampered = version.map { $0 + "\n" }.joined()
        // What ends with a result is the transcript of an earlier moment; its last result differs from the published one.
        if text.hasPrefix(tampered), version.last?.hasPrefix("result") == true { continue }
        #expect(fault(tampered) != nil, "line \(place + 1): \(version.dropFirst(place).first ?? "nothing")")
      }
    }
    #expect(fault(String(text.dropLast())) != nil)
    #expect(fault(text.replacing("\n", with: "\r\n")) != nil)
    #expect(fault("\u{FEFF}" + text) != nil)
    #expect(fault("") != nil)
  }

  @Test("Python refuses every changed word too")
  func tamperingInPython() throws {
    let text = try Self.rich()
    let lines = lines(text)
    for place in stride(from: 0, to: lines.count, by: 3) {
      var changed = lines
      changed[place] += "1"
      let verdict = try verifyInPython(changed.map { $0 + "\n" }.joined())
      #expect(verdict.isEmpty, "line \(place + 1): \(changed[place])")
    }
  }

  @Test("the first broken step is named")
  func steps() throws {
    let text = try Self.rich()
    let lines = lines(text)
    func changing(_ keyword: String, last: Bool = false) -> DrawTranscriptFault? {
      let places = lines.indices.filter { lines[$0].hasPrefix(keyword + " ") }
      guard let place = last ? places.last : places.first else { return nil }
      var changed = lines
      changed[place] = changed[place].replacing(#/.$/#, with: { $0.output == "0" ? "1" : "0" })
      let found = fault(changed.map { $0 + "\n" }.joined())
      if keyword != "refusal" { #expect(found?.line == place + 1, "\(keyword): \(found as Any)") }
      return found
    }
    #expect(changing("commitment")?.step == .seed)
    #expect(changing("secret")?.step == .seed)
    #expect(changing("seed")?.step == .seed)
    #expect(changing("member")?.step == .draw)
    #expect(changing("backup")?.step == .draw)
    #expect(changing("refusal")?.step == .refusal(1))
    #expect(changing("result", last: true)?.step == .refusal(2))
    #expect(changing("ipmesh-draw")?.step == .specification)
  }

  @Test("a forger who recomputes every hash still changes the commitment")
  func forgery() throws {
    let draw = try DrawExample.panelOfFive()
    let other = try DrawExample.specification(DrawExample.pool(12), PanelRules(count: 5, backupCount: 2))
    #expect(other.commitment != draw.specification.commitment)
    #expect(throws: RuleViolation.self) { try Draw(other, seed: draw.seed) }
  }

  @Test("1,000 random draws with refusals verify in Python, which shares no code with this")
  func python() throws {
    var random = SeededRandom()
    var stream = ""
    var count = 0
    while count < 1_000 {
      let instance = DrawInstance(.init(candidatesMax: 25, countMax: 7, conflictPerMille: 300), using: &random)
      guard var draw = try? instance.draw(using: &random) else { continue }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        _ = try? draw.refuse(draw.members.randomElement(using: &random)!.expert, reason: "declined")
      }
      stream += DrawTranscript.text(of: draw)
      count += 1
    }
    #expect(try verifyInPython(stream) == "1000 transcripts hold\n", "seed \(random.seed)")
  }

  @Test("nothing that arrives as a transcript makes the verifier crash", arguments: 0..<200)
  func garbage(_ round: Int) throws {
    var random = SeededRandom()
    var bytes = Array(try Self.rich().utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: Array("9223372036854775807 ".utf8), at: place)
      default: bytes.insert(contentsOf: bytes[place...].prefix(90), at: Int.random(in: 0..<place + 1, using: &random))
      }
    }
    #expect(fault(String(decoding: bytes, as: UTF8.self)) != nil, "seed \(random.seed)")
  }

  /// What Tests/Oracle/verify_draw.py prints for a stream of transcripts; empty when it refuses.
  private func verifyInPython(_ stream: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "draws-\(UUID().uuidString).txt")
    try Data(stream.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", ruleDirectory + "/../../Tests/Oracle/verify_draw.py", file.path()]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: printed, as: UTF8.self) : ""
  }
}
