import Domain
import Records
import ZoneAPI

/// What a resident must be: checks a record that comes in and brings it into the form that is stored. Fields that only
/// the service sets are emptied.
struct ResidentInput: Sendable {
  let today: CivilDate

  /// The resident of a zone as it will be stored, and what is wrong with it.
  func normalized(_ input: Zone.Resident, in zone: String) -> (resident: Zone.Resident, problems: FieldProblems) {
    var problems = FieldProblems()
    var resident = input
    let code = problems.institution("institution", input.institution)
    resident.institution = "institutions/\(code)"
    resident.name = "\(zone)/residents/\(code)"
    if !input.park.isEmpty, !input.park.hasPrefix("\(zone)/parks/") {
      problems.add(
        "park", "park-of-zone", en: "a park of the zone is expected, \(zone)/parks/{park}",
        zh: "应为该集聚区内的园区,格式为\(zone)/parks/{园区}", seen: input.park)
    }
    _ = problems.date("moved_in_date", input.movedInDate, required: true, latest: today)
    problems.number("area_square_meters", Int64(input.areaSquareMeters), 0...1_000_000)
    problems.number("staff_count", Int64(input.staffCount), 0...100_000)
    resident.movedOutDate = nil
    resident.state = .present
    resident.facts = nil
    resident.etag = ""
    resident.createTime = nil
    resident.updateTime = nil
    return (resident, problems)
  }
}
