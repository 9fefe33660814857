import Domain
import Identity
import RPC
import Records
import StatisticsAPI
import StatisticsFigures
import Storage

/// The sources that the rows of one write name: checked against what is stored, and stored with what the write changed.
struct SourcesOfImport {
  typealias Table = RecordTable<Statistics.FactSource>

  /// A source, with what becomes of it.
  private struct Entry {
    var stored: Stored<Statistics.FactSource>?
    var record: Statistics.FactSource
    var addedCount: Int64 = 0
    var isChanged = false
  }

  private let caller: CallerIdentity
  private let divisions: Divisions
  private let now: Moment
  private var entries: [String: Entry] = [:]
  /// Names in the order in which they came, which is that of the new records.
  private var names: [String] = []

  init(_ caller: CallerIdentity, _ divisions: Divisions, _ now: Moment) {
    self.caller = caller
    self.divisions = divisions
    self.now = now
  }

  /// Throws unless the caller may add to the source and the row describes it as it is described already. One that has no
  /// facts (any more) takes the description of the row.
  mutating func require(_ given: Statistics.FactSource, _ reader: borrowing Reader) throws {
    var entry = try entries[given.name] ?? entry(given, reader)
    if entry.record.factCount + entry.addedCount == 0 {
      entry.record.citation = given.citation
      entry.record.provenance = given.provenance
      entry.record.provisional = given.provisional
      entry.record.synthetic = given.synthetic
    }
    if entries.updateValue(entry, forKey: given.name) == nil { names.append(given.name) }
    try caller.requireReach(entry.record.division, given.name)
    guard entry.record.citation == given.citation, entry.record.provenance == given.provenance,
      entry.record.synthetic == given.synthetic
    else {
      throw RPCError.precondition(
        "fact-source-same", given.name,
        en:
          "the source is described otherwise already (citation, provenance, synthetic); use another id, or withdraw it first",
        zh: "该来源编号已有不同的来源说明,请另编来源编号,或先撤回原数据")
    }
  }

  /// Notes what became of a fact of a source.
  mutating func note(_ effect: FactChanges.Effect, _ name: String) {
    guard effect != .unchanged else { return }
    entries[name]?.isChanged = true
    if effect == .created { entries[name]?.addedCount += 1 }
  }

  /// Stores the sources whose facts changed, each with its entry in the feed.
  func store(_ transaction: borrowing Transaction) throws {
    for entry in names.compactMap({ entries[$0] }) where entry.isChanged {
      var record = entry.record
      record.factCount += entry.addedCount
      record.revision += 1
      if let stored = entry.stored {
        _ = try Table.replace(stored, by: record, divisions, now, transaction)
      } else {
        _ = try Table.insert(record, divisions, now, transaction)
      }
    }
  }

  private func entry(_ given: Statistics.FactSource, _ reader: borrowing Reader) throws -> Entry {
    if let stored = try Table.stored(given.name, reader) { return Entry(stored: stored, record: stored.record) }
    var record = given
    record.division = caller.records.home.map { "\($0)" } ?? Division.provinceCode
    return Entry(stored: nil, record: record)
  }
}
