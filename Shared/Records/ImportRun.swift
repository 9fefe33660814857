import Digests
import Domain
import Identity
import Messages
import RPC
import Schema
import Service
import Storage

/// A piece of a file that is imported, as the requests of an `Import<Kind>` method carry it.
///
/// Each service says of its own requests that they are such: `extension Talent.ImportExpertsRequest: ImportRequest {}`.
public protocol ImportRequest: Message {
  /// Names the import in the first message; looked at there alone.
  var requestId: String { get }
  /// The next bytes of the file, cut anywhere.
  var data: [UInt8] { get }
}

/// What became of a row.
public enum ImportOutcome: Sendable {
  /// A new record, a changed one, or one that said so already.
  case created, updated, unchanged
  /// Nothing was stored, for these reasons.
  case refused(FieldProblems)
}

/// Makes records of one kind from the rows of a file.
public protocol RowImporter: Sendable {
  /// A row that was read and can be stored, if the store agrees.
  associatedtype Draft: Sendable
  /// What identifies a record.
  associatedtype Key: Hashable & Sendable

  /// The columns that the import understands, in the order in which an export writes them; the first is the key.
  static var columns: [ImportColumn] { get }

  /// Reads a row, away from the writer. Problems refuse it.
  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems)

  /// What identifies the record; two rows of a file with the same key are one too many.
  func key(_ draft: Draft) -> Key

  /// Stores rows in one transaction, each alone: one outcome for each, in their order.
  func store(
    _ drafts: [Draft], _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> [ImportOutcome]
}

/// One import: rows come in, are read in batches, and each batch is stored by one durable write while the next is read.
///
/// Guarantees: bad rows are refused one by one and reported, good ones kept; importing a file again changes nothing and
/// adds no change to the feed; memory is bounded whatever the size of the file.
public struct ImportRun<Importer: RowImporter> {
  /// Rows that share a write: enough to share its fsync, few enough that other writers wait milliseconds.
  public static var batchRows: Int { 2_000 }
  /// Most rows of a file, so that the keys seen stay in memory.
  public static var rowsMax: Int { 1_000_000 }
  /// Most problems that are listed.
  public static var problemsMax: Int { 1_000 }

  private let store: RecordStore
  private let importer: Importer
  private let caller: CallerIdentity
  private let now: Moment
  private var reader = CSVReader()
  private var layout: ImportLayout?
  private var lines: [Importer.Key: Int] = [:]
  private var report = Common.ImportReport()
  private var writing: Task<[ImportOutcome], any Error>?
  private var written: [(line: Int, index: Int)] = []

  /// Takes the file from `requests` and returns the report; a repeated request gets the first one.
  public static func run<Requests: AsyncSequence>(
    _ requests: Requests, _ store: RecordStore, _ importer: Importer, by caller: CallerIdentity
  ) async throws -> Common.ImportReport where Requests: Sendable, Requests.Element: ImportRequest {
    // Reading and checking rows would hold up the calls of this connection's loop.
    try await withTaskExecutorPreference(globalConcurrentExecutor) {
      var run = ImportRun(store, importer, caller)
      return try await run.take(requests)
    }
  }

  private init(_ store: RecordStore, _ importer: Importer, _ caller: CallerIdentity) {
    self.store = store
    self.importer = importer
    self.caller = caller
    now = store.clock.now()
  }

  private mutating func take<Requests: AsyncSequence>(
    _ requests: Requests
  ) async throws -> Common.ImportReport where Requests.Element: ImportRequest {
    let digest = try StreamingDigest(store.personalDataKey)
    var requestID: String?
    var isRepeated = false
    var rows: [CSVRow] = []
    for try await request in requests {
      if requestID == nil {
        try RecordStore.checkRequestID(request.requestId)
        requestID = request.requestId
        isRepeated = try await store.isKnown(request.requestId, by: caller)
      }
      digest.add(request.data)
      guard !isRepeated else { continue }
      reader.read(request.data, into: &rows)
      try await process(&rows, atEnd: false)
    }
    guard let requestID else {
      throw RPCError.invalid("request_id", "required", en: "the first message carries the id", zh: "首条消息须包含请求编号")
    }
    if !isRepeated {
      reader.finish(into: &rows)
      try await process(&rows, atEnd: true)
      try await finishWriting()
      guard layout != nil else {
        throw RPCError.invalid("data", "CSV-header", en: "the file is empty; a header is expected", zh: "文件为空,缺少表头")
      }
    }
    // Reading runs ahead of writing: what both refused is put into the order of the file.
    report.problems.sort { $0.line < $1.line }
    return try await store.record(
      report, requestID: requestID, digest: digest.finish(), method: Requests.Element.fullName, by: caller)
  }

  /// Takes the rows that make whole batches, all of them at the end of the file.
  private mutating func process(_ rows: inout [CSVRow], atEnd: Bool) async throws {
    var next = 0
    if layout == nil, let first = rows.first {
      layout = try Self.layout(first)
      report.unknownColumns = layout?.unknown ?? []
      next = 1
    }
    while rows.count - next >= Self.batchRows || (atEnd && next < rows.count) {
      let end = min(next + Self.batchRows, rows.count)
      try await write(drafts(rows[next..<end]))
      next = end
      try Task.checkCancellation()
    }
    rows.removeFirst(next)
  }

  private static func layout(_ header: CSVRow) throws(RPCError) -> ImportLayout {
    if let problem = header.problem {
      throw .invalid("data", problem.rule, en: "line 1: \(problem.text.en)", zh: "第1行:\(problem.text.zh)")
    }
    return try ImportLayout(header.fields, Importer.columns)
  }

  /// Reads rows; those that are refused go to the report.
  private mutating func drafts(_ rows: ArraySlice<CSVRow>) throws -> [(line: Int, draft: Importer.Draft)] {
    guard let layout else { return [] }
    var drafts: [(line: Int, draft: Importer.Draft)] = []
    drafts.reserveCapacity(rows.count)
    for row in rows where !row.fields.allSatisfy({ $0.isEmpty }) || row.problem != nil {
      report.rowsRead += 1
      if let problem = row.problem {
        var problems = FieldProblems()
        problems.add("", problem)
        refuse(row.line, problems)
        continue
      }
      let (draft, found) = importer.draft(row, layout, now)
      var problems = found
      if problems.list.isEmpty { checkKey(draft, row.line, &problems) }
      if problems.list.isEmpty { drafts.append((row.line, draft)) } else { refuse(row.line, problems) }
    }
    guard lines.count <= Self.rowsMax else {
      throw RPCError(.resourceExhausted, "a file has \(Self.rowsMax) rows at most; split it (what came before is kept)")
    }
    return drafts
  }

  private mutating func checkKey(_ draft: Importer.Draft, _ line: Int, _ problems: inout FieldProblems) {
    guard let first = lines.updateValue(line, forKey: importer.key(draft)) else { return }
    lines[importer.key(draft)] = first
    problems.add(
      Importer.columns[0].field, "row-repeated", en: "line \(first) of the file has the same key",
      zh: "与文件第\(first)行重复")
  }

  /// Starts the write of a batch when the one before is done.
  private mutating func write(_ drafts: [(line: Int, draft: Importer.Draft)]) async throws {
    try await finishWriting()
    guard !drafts.isEmpty, let layout else { return }
    written = drafts.enumerated().map { (line: $0.element.line, index: $0.offset) }
    let (store, importer, caller, now) = (store, importer, caller, now)
    let batch = drafts.map(\.draft)
    writing = Task {
      try await store.reporting {
        try await store.database.write { transaction in
          try importer.store(batch, layout, by: caller, now, transaction)
        }
      }
    }
  }

  private mutating func finishWriting() async throws {
    guard let task = writing else { return }
    writing = nil
    let outcomes = try await task.value
    for (place, outcome) in zip(written, outcomes) {
      switch outcome {
      case .created: report.rowsCreated += 1
      case .updated: report.rowsUpdated += 1
      case .unchanged: report.rowsUnchanged += 1
      case .refused(let problems): refuse(place.line, problems)
      }
    }
  }

  private mutating func refuse(_ line: Int, _ problems: FieldProblems) {
    report.rowsRefused += 1
    for problem in problems.list {
      guard report.problems.count < Self.problemsMax else {
        report.problemsLeftOut += 1
        continue
      }
      report.problems.append(
        .with {
          $0.line = Int64(line)
          $0.field = problem.field
          $0.column = layout?.header(of: problem.field) ?? ""
          $0.rule = problem.violation.rule
          $0.description = problem.violation.text.en
          $0.descriptionZh = problem.violation.text.zh
          $0.seen = problem.seen
        })
    }
  }
}

extension RecordStore {
  /// Whether a request with this id was answered before.
  fileprivate func isKnown(_ id: String, by caller: CallerIdentity) async throws -> Bool {
    try await read { try $0.isAnswered(requestID: "\(caller.identity)/\(id)") }
  }

  /// Records the report of an import, or returns the one recorded first.
  fileprivate func record(
    _ report: Common.ImportReport, requestID: String, digest: [UInt8], method: String, by caller: CallerIdentity
  ) async throws -> Common.ImportReport {
    let now = clock.now()
    let result = try await reporting {
      try await database.write { transaction in
        try transaction.once(
          requestID: "\(caller.identity)/\(requestID)", method: method, requestDigest: digest,
          timeMicroseconds: now.microseconds
        ) { report.serialized() }
      }
    }
    return try Common.ImportReport(serialized: result.bytes)
  }
}
