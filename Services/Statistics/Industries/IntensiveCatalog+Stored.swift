import Domain
import Records
import StatisticsAPI
import StatisticsFigures
import Storage

extension Statistics.IntensiveCatalog: StoredRecord {
  public static let table = "intensive_catalog"
  public static let columns = ["state"]

  public func values(_ divisions: Divisions) -> [any Storable] { [state.rawValue] }

  /// Catalogues are the province's.
  public func responsibleDivision(_ reader: borrowing Reader) -> String { Division.provinceCode }

  public var resource: ChangeRecord.Resource { .intensiveCatalog(self) }
}

extension Statistics.IntensiveCatalogState: NamedValue {
  public static let names = ValueNames<Self>([(.draft, "草稿", "draft"), (.published, "已发布", "published")])
}

/// The table of the yearly catalogues.
enum IndustrySchema {
  static let catalogs = Migration(
    "catalogues of patent-intensive industries",
    """
    CREATE TABLE intensive_catalog (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      state BIGINT NOT NULL
    );
    """)
}
