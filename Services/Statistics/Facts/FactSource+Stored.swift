import Domain
import Records
import StatisticsAPI
import StatisticsFigures
import Storage

extension Statistics.FactSource: StoredRecord {
  public static let table = "fact_source"
  public static let columns = ["source", "provisional", "synthetic"]

  public func values(_ divisions: Divisions) -> [any Storable] { [source, provisional, synthetic] }

  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }

  public var resource: ChangeRecord.Resource { .factSource(self) }

  /// The source of its facts, `import/{id}`.
  var source: String { Self.source(String(name.dropFirst("factSources/".count))) }

  /// The source of the facts that were imported under an id.
  static func source(_ id: String) -> String { "import/\(id)" }

  /// Where facts come from, as the API says it: the record of an import, or one of this service as it is.
  static func reference(_ source: String) -> String {
    source.hasPrefix("import/") ? "factSources/" + source.dropFirst("import/".count) : source
  }
}
