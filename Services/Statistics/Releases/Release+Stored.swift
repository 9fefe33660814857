import Digests
import Domain
import Records
import StatisticsAPI
import Storage

extension Statistics.Release: StoredRecord, NumberedRecord {
  public static let table = "release"
  public static let collection = "releases"
  public static let columns = ["series", "topic", "last_year", "search_name", "in_force"]

  public var values: [any Storable] {
    let table = contents ?? .init()
    return [
      table.series, table.topic.rawValue, table.lastYear,
      NameIndex.folded("\(table.title?.zh ?? "") \(table.title?.en ?? "")"), supersededBy.isEmpty,
    ]
  }

  public func responsibleDivision(_ reader: borrowing Reader) -> String { Division.provinceCode }
  public var resource: ChangeRecord.Resource { .release(self) }

  /// The digest of what never changes; see the schema.
  var computedSHA256: String {
    var published = self
    published.etag = ""
    published.createTime = nil
    published.updateTime = nil
    published.supersededBy = ""
    published.sha256 = ""
    return Digest.hex(Digest.sha256(published.serialized()))
  }
}

extension Statistics.ReleaseSchedule: StoredRecord {
  public static let table = "release_schedule"
  public static let columns = ["planned_day"]
  public func values(_ divisions: Divisions) -> [any Storable] { [plannedDate?.number ?? 0] }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { Division.provinceCode }
  public var resource: ChangeRecord.Resource { .releaseSchedule(self) }

  static func name(series: String, year: Int32) -> String { "releaseSchedules/\(series)-\(year)" }
}
