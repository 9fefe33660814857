import Domain
import Records
import RegistryAPI
import Schema

/// What a practitioner must be: checks a record that comes in and brings it into the form that is stored.
struct PractitionerRules: Sendable {
  let today: CivilDate
  /// Most certificates of a person.
  static let certificatesMax = 16

  /// The record as it will be stored, and what is wrong with it. The identity number is not looked at here and fields
  /// that only the service sets are emptied.
  func normalized(_ input: Registry.Practitioner) -> (practitioner: Registry.Practitioner, problems: FieldProblems) {
    var problems = FieldProblems()
    var person = Registry.Practitioner()
    person.displayName = problems.text("display_name", input.displayName, characters: 1...64)
    problems.choice("kind", input.kind.rawValue, 1...7)
    problems.choice("education", input.education.rawValue, 0...5)
    person.kind = input.kind
    person.education = input.education
    person.certificates = certificates(input.certificates, &problems)
    person.synthetic = input.synthetic
    return (person, problems)
  }

  private func certificates(
    _ input: [Registry.Certificate], _ problems: inout FieldProblems
  ) -> [Registry.Certificate] {
    problems.limit("certificates", input.count, Self.certificatesMax)
    var certificates: [Registry.Certificate] = []
    for (index, given) in input.prefix(Self.certificatesMax).enumerated() {
      certificates.append(certificate(given, "certificates[\(index)]", &problems))
    }
    if Set(certificates.map(\.type)).count < certificates.count {
      problems.add("certificates", "no-repetition", en: "one certificate of each type is possible", zh: "同类证书只能填一个")
    }
    return certificates.sorted { $0.type.rawValue < $1.type.rawValue }
  }

  private func certificate(
    _ given: Registry.Certificate, _ field: String, _ problems: inout FieldProblems
  ) -> Registry.Certificate {
    var certificate = given
    problems.choice("\(field).type", given.type.rawValue, 1...6)
    certificate.number = problems.certificateNumber("\(field).number", given.number)
    _ = problems.date("\(field).issue_date", given.issueDate, required: true, latest: today)
    return certificate
  }
}

extension Registry.Practitioner {
  /// Whether the person holds the patent attorney certificate.
  var isCertified: Bool { certificates.contains { $0.type == .patentAttorney } }
}

/// The moves between the states of a practice filing (专利代理管理办法 arts. 26-29; 专利代理条例 art. 26).
enum FilingStates {
  /// Whether ChangeFilingState may go from one state to another. FilePractice alone leads to FILED from the others.
  static func canMove(from: Registry.FilingState, to: Registry.FilingState) -> Bool {
    switch (from, to) {
    case (.unspecified, .intern), (.unspecified, .eligible), (.intern, .eligible), (.left, .eligible),
      (.transferred, .eligible), (.filed, .suspended), (.suspended, .filed), (.filed, .left), (.suspended, .left),
      (.filed, .transferred), (.filed, .revoked), (.suspended, .revoked), (.left, .revoked), (.transferred, .revoked),
      (.eligible, .revoked):
      true
    default: false
    }
  }

  /// Whether FilePractice may file a person in this state.
  static func canFile(from state: Registry.FilingState) -> Bool {
    switch state {
    case .unspecified, .intern, .eligible, .left, .transferred: true
    default: false
    }
  }
}
