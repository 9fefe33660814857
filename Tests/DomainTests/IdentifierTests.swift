import Domain
import DomainSupport
import TestRandom
import Testing

private let today = CivilDate(number: 2026_06_30)!

@Suite("Unified social credit code, GB 32100-2015")
struct UnifiedSocialCreditCodeTests {
  @Test(
    "valid codes are taken",
    arguments: [
      "91110000600037341L", "91350100M000100Y43", "91420100MA4K00010R", "91420500MA4901232F", "91420600309864210U",
      "31420000MD0000016R", "12420000420005019E", "5142000050000A1B0W",
    ])
  func valid(_ code: String) throws {
    #expect(try UnifiedSocialCreditCode(code).description == code)
  }

  @Test(
    "invalid codes are refused by the rule they break",
    arguments: [
      ("91420100MA4K00010Q", "GB32100-check"), ("91420100MA4KO0010R", "GB32100-alphabet"),
      ("91420100MA4K00011R", "GB11714-check"), ("9142010MA4K00010R", "GB32100-length"), ("", "GB32100-length"),
      ("91420100ma4k00010r", "GB32100-alphabet"), ("91420100MA4K0001０", "GB32100-length"),
    ])
  func invalid(_ code: String, _ rule: String) {
    let violation = #expect(throws: RuleViolation.self) { try UnifiedSocialCreditCode(code) }
    #expect(violation?.rule == rule)
  }

  @Test("the organisation code inside has the check character of GB 11714: D2143569-X")
  func organizationCode() {
    #expect(UnifiedSocialCreditCode.completing("91420100D2143569")?.description.hasPrefix("91420100D2143569X") == true)
  }

  @Test("any single changed character of a valid code is noticed")
  func singleErrors() throws {
    var random = SeededRandom()
    for _ in 0..<300 {
      let code = randomCode(using: &random).description
      var bytes = Array(code.utf8)
      let place = Int.random(in: 0..<18, using: &random)
      let other = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8).randomElement(using: &random)!
      guard bytes[place] != other else { continue }
      bytes[place] = other
      #expect(
        throws: RuleViolation.self, "\(code) changed at \(place), seed \(random.seed)",
        performing: { try UnifiedSocialCreditCode(String(decoding: bytes, as: UTF8.self)) })
    }
  }

  private func randomCode(using random: inout SeededRandom) -> UnifiedSocialCreditCode {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let body = String((0..<8).map { _ in alphabet.randomElement(using: &random)! })
    return .completing("91420100" + body)!
  }
}

@Suite("Resident identity number, GB 11643-1999")
struct ResidentIdentityNumberTests {
  @Test(
    "valid numbers are taken and masked",
    arguments: [
      ("11010519491231002X", "110105********002X"), ("440524188001010014", "440524********0014"),
      ("420106199003071238", "420106********1238"), ("42010619900307018X", "420106********018X"),
      ("420500198512310013", "420500********0013"), ("420607200002290526", "420607********0526"),
    ])
  func valid(_ number: String, _ masked: String) throws {
    let value = try ResidentIdentityNumber(number, today: today)
    #expect(value.masked == masked)
    #expect("\(value)" == masked)
    #expect(!String(reflecting: value).contains(number))
    var dumped = ""
    dump(value, to: &dumped)
    #expect(!dumped.contains(number))
  }

  @Test(
    "invalid numbers are refused by the rule they break, without a word of the number",
    arguments: [
      ("420106199003071237", "GB11643-check"), ("420106199002300018", "GB11643-date"),
      ("420106209003071238", "GB11643-date"), ("42010619900307123", "GB11643-length"),
      ("42010619900307A238", "GB11643-alphabet"), ("42010619900307018x", "GB11643-check"),
    ])
  func invalid(_ number: String, _ rule: String) {
    let violation = #expect(throws: RuleViolation.self) { try ResidentIdentityNumber(number, today: today) }
    #expect(violation?.rule == rule)
    #expect(violation.map { !"\($0)".contains(number.dropFirst(6).prefix(8)) } == true)
  }

  @Test("any single changed digit of a valid number is noticed")
  func singleErrors() throws {
    var random = SeededRandom()
    for _ in 0..<300 {
      let body = "420106" + String(1990_03_07) + String(Int.random(in: 100...999, using: &random))
      var bytes = Array(ResidentIdentityNumber.completing(body, today: today)!.secret.utf8)
      let place = Int.random(in: 0..<17, using: &random)
      let digit = UInt8.random(in: 48...57, using: &random)
      guard bytes[place] != digit else { continue }
      bytes[place] = digit
      #expect(
        throws: RuleViolation.self, "\(body) changed at \(place), seed \(random.seed)",
        performing: { try ResidentIdentityNumber(String(decoding: bytes, as: UTF8.self), today: today) })
    }
  }
}

@Suite("Patent numbers")
struct PatentNumberTests {
  @Test(
    "valid numbers are taken and normalised",
    arguments: [
      ("ZL201710601862.3", "201710601862.3"), ("200310102344.5", "200310102344.5"), ("ZL97101765.4", "97101765.4"),
      ("ZL95115608.X", "95115608.X"), ("202210000001.0", "202210000001.0"), ("202210000003.x", "202210000003.X"),
      ("CN 2022 2012 3456.7", "202220123456.7"), ("ＺＬ２０２２３０６５４３２１．９", "202230654321.9"),
      ("202180012345.7", "202180012345.7"), ("202090000123.4", "202090000123.4"),
    ])
  func valid(_ text: String, _ normal: String) throws {
    #expect(try PatentNumber(text, currentYear: 2026).description == normal)
  }

  @Test(
    "invalid numbers are refused by the rule they break",
    arguments: [
      ("201710601826.3", "CNPN-check"), ("201750601862.3", "CNPN-type"), ("203010601862.3", "CNPN-year"),
      ("20171060186.3", "CNPN-format"), ("201710601862", "CNPN-format"), ("", "CNPN-format"),
      ("84101765.4", "CNPN-year"),
    ])
  func invalid(_ text: String, _ rule: String) {
    let violation = #expect(throws: RuleViolation.self) { try PatentNumber(text, currentYear: 2026) }
    #expect(violation?.rule == rule)
  }

  @Test("type and term follow from the type digit")
  func kinds() throws {
    let design = try PatentNumber("202230654321.9", currentYear: 2026)
    #expect(design.kind == .design && design.termYears == 15 && !design.isInternational && design.year == 2022)
    let pct = try PatentNumber("202180012345.7", currentYear: 2026)
    #expect(pct.kind == .invention && pct.termYears == 20 && pct.isInternational)
    let utility = try PatentNumber("202220123456.7", currentYear: 2026)
    #expect(utility.kind == .utilityModel && utility.termYears == 10)
    #expect(try PatentNumber("97101765.4", currentYear: 2026).year == 1997)
  }
}

@Suite("Codes of patent agencies and attorneys")
struct PatentAgencyCodeTests {
  @Test("five digits are taken, anything else is refused")
  func agencyCodes() throws {
    #expect(try PatentAgencyCode("42001").isHubei)
    #expect(try !PatentAgencyCode("11001").isHubei)
    for bad in ["4200", "420011", "4200A", "02001", ""] {
      let violation = #expect(throws: RuleViolation.self) { try PatentAgencyCode(bad) }
      #expect(violation?.rule == "CNIPA-agency-code")
    }
  }

  @Test("practice numbers are looked at for their form")
  func practiceNumbers() throws {
    #expect(try PracticeNumber("4200115001.4").description == "4200115001.4")
    #expect(try PracticeNumber("4200115001.X").description == "4200115001.X")
    for bad in ["4200115001", "4200115001.", "420011500.14", "4200115001.x"] {
      #expect(throws: RuleViolation.self) { try PracticeNumber(bad) }
    }
  }
}
