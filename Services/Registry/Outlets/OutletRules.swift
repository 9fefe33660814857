import Domain
import Records
import RegistryAPI
import Schema

/// What an outlet must be: checks a record that comes in and brings it into the form that is stored.
struct OutletRules: Sendable {
  let divisions: Divisions
  let today: CivilDate

  /// The record as it will be stored, and what is wrong with it. Fields that only the service sets are emptied.
  func normalized(_ input: Registry.Outlet, id: String) -> (outlet: Registry.Outlet, problems: FieldProblems) {
    var problems = FieldProblems()
    var outlet = input
    outlet.name = "outlets/\(id)"
    problems.choice("kind", input.kind.rawValue, 1...10)
    outlet.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    problems.choice("level", input.level.rawValue, 0...4)
    _ = problems.division("division", input.division, divisions)
    outlet.hostOrganization = problems.text("host_organization", input.hostOrganization, characters: 0...120)
    outlet.address = problems.text("address", input.address, characters: 0...200)
    problems.choice("state", input.state.rawValue, 1...3)
    let opened = problems.date(
      "opened_date", input.openedDate, required: input.state == .open || input.state == .closed, latest: today)
    let closed = problems.date("close_date", input.closeDate, required: input.state == .closed, latest: today)
    problems.order("close_date", closed, notBefore: opened, "the opening", zh: "启用日期")
    if input.state == .open || input.state == .planned, let closed {
      problems.add(
        "close_date", "outlet-closed", en: "only a closed outlet has a day of closing", zh: "只有已关闭的网点填写关闭日期",
        seen: "\(closed)")
    }
    outlet.contact = problems.contact(input.contact)
    outlet.etag = ""
    outlet.createTime = nil
    outlet.updateTime = nil
    return (outlet, problems)
  }
}
