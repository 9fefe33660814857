import Domain
import Records
import ZoneAPI

/// What a zone and a park must be: checks a record that comes in and brings it into the form that is stored. Fields that
/// only the service sets are emptied.
struct ZoneInput: Sendable {
  let rules: ZoneRules
  let today: CivilDate

  /// The zone as it will be stored, and what is wrong with it.
  func normalized(_ input: Zone.ClusterZone, id: String) -> (zone: Zone.ClusterZone, problems: FieldProblems) {
    var problems = FieldProblems()
    var zone = input
    zone.name = "zones/\(id)"
    zone.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    _ = problems.division("division", input.division, rules.divisions)
    zone.address = problems.text("address", input.address, characters: 0...200)
    zone.operatorName = problems.text("operator_name", input.operatorName, characters: 2...120)
    zone.operatorCode = problems.creditCode("operator_code", input.operatorCode, required: false)
    zone.industries = problems.industries("industries", input.industries, rules.industries)
    let established = problems.date("established_date", input.establishedDate, latest: today)
    problems.choice("national_title", input.nationalTitle.rawValue, 0...3)
    checkTitle(input, established, &problems)
    zone.contact = problems.contact(input.contact)
    zone.state = .open
    zone.closeDate = nil
    zone.designation = nil
    zone.etag = ""
    zone.createTime = nil
    zone.updateTime = nil
    return (zone, problems)
  }

  private func checkTitle(_ zone: Zone.ClusterZone, _ established: CivilDate?, _ problems: inout FieldProblems) {
    let named = problems.date(
      "national_title_date", zone.nationalTitleDate, required: zone.nationalTitle != .unspecified, latest: today)
    if zone.nationalTitle == .unspecified, let named {
      problems.add(
        "national_title_date", "title-date", en: "only a zone with a national title has a day of it",
        zh: "只有已获国家级称号的集聚区填写称号日期", seen: "\(named)")
    }
    problems.order("national_title_date", named, notBefore: established, "the zone was set up", zh: "设立日期")
  }

  /// The park as it will be stored, in a zone, and what is wrong with it.
  func normalized(
    _ input: Zone.Park, id: String, in zone: Zone.ClusterZone
  ) -> (park: Zone.Park, problems: FieldProblems) {
    var problems = FieldProblems()
    var park = input
    park.name = "\(zone.name)/parks/\(id)"
    park.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    let division = problems.division("division", input.division, rules.divisions)
    if let division, division.prefecture != rules.divisions[zone.division]?.prefecture {
      problems.add(
        "division", "park-in-zone", en: "the park lies in the prefecture of its zone, \(zone.division)",
        zh: "园区应位于集聚区所在市州(\(zone.division))", seen: input.division)
    }
    park.address = problems.text("address", input.address, characters: 0...200)
    problems.number("area_square_meters", input.areaSquareMeters, 0...100_000_000)
    park.industries = problems.industries("industries", input.industries, rules.industries)
    _ = problems.date("opened_date", input.openedDate, latest: today)
    park.contact = problems.contact(input.contact)
    park.closeDate = nil
    park.etag = ""
    park.createTime = nil
    park.updateTime = nil
    return (park, problems)
  }
}
