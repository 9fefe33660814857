// Generated from ipmesh/statistics/v1/release.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.Release {
  public static let fullName = "ipmesh.statistics.v1.Release"

  public static var cType: CMessageType { ipmesh__statistics__v1__release__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Release.self)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    contents = c.pointee.contents.map { Statistics.ReleaseTable(reading: $0) }
    publishDate = c.pointee.publish_date.map { GoogleType.Date(reading: $0) }
    supersedes = String(reading: c.pointee.supersedes)
    correctionNote = String(reading: c.pointee.correction_note)
    supersededBy = String(reading: c.pointee.superseded_by)
    schedule = String(reading: c.pointee.schedule)
    sha256 = String(reading: c.pointee.sha256)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Release.self)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    if let value = contents {
      c.pointee.contents = arena.message(value)
    }
    if let value = publishDate {
      c.pointee.publish_date = arena.message(value)
    }
    c.pointee.supersedes = arena.text(supersedes)
    c.pointee.correction_note = arena.text(correctionNote)
    c.pointee.superseded_by = arena.text(supersededBy)
    c.pointee.schedule = arena.text(schedule)
    c.pointee.sha256 = arena.text(sha256)
  }
}

extension Statistics.ReleaseNumber {
  public static let fullName = "ipmesh.statistics.v1.ReleaseNumber"

  public static var cType: CMessageType { ipmesh__statistics__v1__release_number__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseNumber.self)
    self.value = c.pointee.value
    decimals = c.pointee.decimals
    kind = Statistics.NumberKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseNumber.self)
    c.pointee.value = self.value
    c.pointee.decimals = decimals
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
  }
}

extension Statistics.ReleaseColumn {
  public static let fullName = "ipmesh.statistics.v1.ReleaseColumn"

  public static var cType: CMessageType { ipmesh__statistics__v1__release_column__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseColumn.self)
    label = c.pointee.label.map { Common.LocalizedText(reading: $0) }
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
    indicator = String(reading: c.pointee.indicator)
    year = c.pointee.year
    decimals = c.pointee.decimals
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseColumn.self)
    if let value = label {
      c.pointee.label = arena.message(value)
    }
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
    c.pointee.indicator = arena.text(indicator)
    c.pointee.year = year
    c.pointee.decimals = decimals
  }
}

extension Statistics.ReleaseRow {
  public static let fullName = "ipmesh.statistics.v1.ReleaseRow"

  public static var cType: CMessageType { ipmesh__statistics__v1__release_row__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseRow.self)
    label = c.pointee.label.map { Common.LocalizedText(reading: $0) }
    cells = .init(reading: c.pointee.cells, count: c.pointee.n_cells) { Statistics.ReleaseNumber(reading: $0!) }
    year = c.pointee.year
    division = String(reading: c.pointee.division)
    industry = String(reading: c.pointee.industry)
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseRow.self)
    if let value = label {
      c.pointee.label = arena.message(value)
    }
    c.pointee.n_cells = cells.count
    c.pointee.cells = arena.array(cells) { arena.message($0) }
    c.pointee.year = year
    c.pointee.division = arena.text(division)
    c.pointee.industry = arena.text(industry)
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
  }
}

extension Statistics.ReleaseChart {
  public static let fullName = "ipmesh.statistics.v1.ReleaseChart"

  public static var cType: CMessageType { ipmesh__statistics__v1__release_chart__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseChart.self)
    kind = Statistics.ChartKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    columns = .init(reading: c.pointee.columns, count: c.pointee.n_columns)
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseChart.self)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.n_columns = columns.count
    c.pointee.columns = arena.array(columns)
    if let value = title {
      c.pointee.title = arena.message(value)
    }
  }
}

extension Statistics.CellPlace {
  public static let fullName = "ipmesh.statistics.v1.CellPlace"

  public static var cType: CMessageType { ipmesh__statistics__v1__cell_place__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CellPlace.self)
    row = c.pointee.row
    column = c.pointee.column
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CellPlace.self)
    c.pointee.row = row
    c.pointee.column = column
  }
}

extension Statistics.ReleaseTable {
  public static let fullName = "ipmesh.statistics.v1.ReleaseTable"

  public static var cType: CMessageType { ipmesh__statistics__v1__release_table__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseTable.self)
    series = String(reading: c.pointee.series)
    topic = Statistics.ReleaseTopic(rawValue: Int32(truncatingIfNeeded: c.pointee.topic.rawValue))
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    firstYear = c.pointee.first_year
    lastYear = c.pointee.last_year
    division = String(reading: c.pointee.division)
    columns = .init(reading: c.pointee.columns, count: c.pointee.n_columns) { Statistics.ReleaseColumn(reading: $0!) }
    rows = .init(reading: c.pointee.rows, count: c.pointee.n_rows) { Statistics.ReleaseRow(reading: $0!) }
    source = c.pointee.source.map { Common.LocalizedText(reading: $0) }
    provenance = Common.Provenance(rawValue: Int32(truncatingIfNeeded: c.pointee.provenance.rawValue))
    note = c.pointee.note.map { Common.LocalizedText(reading: $0) }
    origins = .init(reading: c.pointee.origins, count: c.pointee.n_origins) { String(reading: $0) }
    charts = .init(reading: c.pointee.charts, count: c.pointee.n_charts) { Statistics.ReleaseChart(reading: $0!) }
    keyCells = .init(reading: c.pointee.key_cells, count: c.pointee.n_key_cells) { Statistics.CellPlace(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseTable.self)
    c.pointee.series = arena.text(series)
    c.pointee.topic = .init(.init(truncatingIfNeeded: topic.rawValue))
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    c.pointee.first_year = firstYear
    c.pointee.last_year = lastYear
    c.pointee.division = arena.text(division)
    c.pointee.n_columns = columns.count
    c.pointee.columns = arena.array(columns) { arena.message($0) }
    c.pointee.n_rows = rows.count
    c.pointee.rows = arena.array(rows) { arena.message($0) }
    if let value = source {
      c.pointee.source = arena.message(value)
    }
    c.pointee.provenance = .init(.init(truncatingIfNeeded: provenance.rawValue))
    if let value = note {
      c.pointee.note = arena.message(value)
    }
    c.pointee.n_origins = origins.count
    c.pointee.origins = arena.array(origins) { arena.text($0) }
    c.pointee.n_charts = charts.count
    c.pointee.charts = arena.array(charts) { arena.message($0) }
    c.pointee.n_key_cells = keyCells.count
    c.pointee.key_cells = arena.array(keyCells) { arena.message($0) }
  }
}

extension Statistics.ReleaseSchedule {
  public static let fullName = "ipmesh.statistics.v1.ReleaseSchedule"

  public static var cType: CMessageType { ipmesh__statistics__v1__release_schedule__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseSchedule.self)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    series = String(reading: c.pointee.series)
    year = c.pointee.year
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    kind = Statistics.ReleaseKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    finalDataDate = c.pointee.final_data_date.map { GoogleType.Date(reading: $0) }
    plannedDate = c.pointee.planned_date.map { GoogleType.Date(reading: $0) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    release = String(reading: c.pointee.release)
    state = Statistics.ScheduleState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Common.Rule(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReleaseSchedule.self)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.series = arena.text(series)
    c.pointee.year = year
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    if let value = finalDataDate {
      c.pointee.final_data_date = arena.message(value)
    }
    if let value = plannedDate {
      c.pointee.planned_date = arena.message(value)
    }
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
    c.pointee.release = arena.text(release)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
  }
}
