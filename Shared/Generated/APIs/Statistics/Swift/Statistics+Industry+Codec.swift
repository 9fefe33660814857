// Generated from ipmesh/statistics/v1/industry.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.IntensiveCategory {
  public static let fullName = "ipmesh.statistics.v1.IntensiveCategory"

  public static var cType: CMessageType { ipmesh__statistics__v1__intensive_category__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveCategory.self)
    id = String(reading: c.pointee.id)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveCategory.self)
    c.pointee.id = arena.text(id)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
  }
}

extension Statistics.IntensiveClassification {
  public static let fullName = "ipmesh.statistics.v1.IntensiveClassification"

  public static var cType: CMessageType { ipmesh__statistics__v1__intensive_classification__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveClassification.self)
    version = String(reading: c.pointee.version)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    categories = .init(reading: c.pointee.categories, count: c.pointee.n_categories) {
      Statistics.IntensiveCategory(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveClassification.self)
    c.pointee.version = arena.text(version)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.n_categories = categories.count
    c.pointee.categories = arena.array(categories) { arena.message($0) }
  }
}

extension Statistics.IntensiveEntry {
  public static let fullName = "ipmesh.statistics.v1.IntensiveEntry"

  public static var cType: CMessageType { ipmesh__statistics__v1__intensive_entry__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveEntry.self)
    classCode = String(reading: c.pointee.class_code)
    displayName = String(reading: c.pointee.display_name)
    category = String(reading: c.pointee.category)
    densityHundredths = c.pointee.density_hundredths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveEntry.self)
    c.pointee.class_code = arena.text(classCode)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.category = arena.text(category)
    c.pointee.density_hundredths = densityHundredths
  }
}

extension Statistics.IntensiveCatalog {
  public static let fullName = "ipmesh.statistics.v1.IntensiveCatalog"

  public static var cType: CMessageType { ipmesh__statistics__v1__intensive_catalog__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveCatalog.self)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    year = c.pointee.year
    title = String(reading: c.pointee.title)
    source = String(reading: c.pointee.source)
    entries = .init(reading: c.pointee.entries, count: c.pointee.n_entries) { Statistics.IntensiveEntry(reading: $0!) }
    state = Statistics.IntensiveCatalogState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    publishTime = c.pointee.publish_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    sha256 = String(reading: c.pointee.sha256)
    synthetic = c.pointee.synthetic != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveCatalog.self)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.year = year
    c.pointee.title = arena.text(title)
    c.pointee.source = arena.text(source)
    c.pointee.n_entries = entries.count
    c.pointee.entries = arena.array(entries) { arena.message($0) }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = publishTime {
      c.pointee.publish_time = arena.message(value)
    }
    c.pointee.sha256 = arena.text(sha256)
    c.pointee.synthetic = synthetic ? 1 : 0
  }
}

extension Statistics.IntensiveCategoryYear {
  public static let fullName = "ipmesh.statistics.v1.IntensiveCategoryYear"

  public static var cType: CMessageType { ipmesh__statistics__v1__intensive_category_year__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveCategoryYear.self)
    category = String(reading: c.pointee.category)
    valueAdded = c.pointee.value_added.map { Statistics.IndicatorValue(reading: $0) }
    share = c.pointee.share.map { Statistics.IndicatorValue(reading: $0) }
    growthPercent = c.pointee.growth_percent.map { Statistics.ExactNumber(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveCategoryYear.self)
    c.pointee.category = arena.text(category)
    if let value = valueAdded {
      c.pointee.value_added = arena.message(value)
    }
    if let value = share {
      c.pointee.share = arena.message(value)
    }
    if let value = growthPercent {
      c.pointee.growth_percent = arena.message(value)
    }
  }
}

extension Statistics.IntensiveYear {
  public static let fullName = "ipmesh.statistics.v1.IntensiveYear"

  public static var cType: CMessageType { ipmesh__statistics__v1__intensive_year__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveYear.self)
    year = c.pointee.year
    categories = .init(reading: c.pointee.categories, count: c.pointee.n_categories) {
      Statistics.IntensiveCategoryYear(reading: $0!)
    }
    total = c.pointee.total.map { Statistics.IndicatorValue(reading: $0) }
    growthPercent = c.pointee.growth_percent.map { Statistics.ExactNumber(reading: $0) }
    gdpShare = c.pointee.gdp_share.map { Statistics.IndicatorValue(reading: $0) }
    categorySum = c.pointee.category_sum.map { Statistics.ExactNumber(reading: $0) }
    difference = c.pointee.difference.map { Statistics.ExactNumber(reading: $0) }
    addsUp = c.pointee.adds_up != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IntensiveYear.self)
    c.pointee.year = year
    c.pointee.n_categories = categories.count
    c.pointee.categories = arena.array(categories) { arena.message($0) }
    if let value = total {
      c.pointee.total = arena.message(value)
    }
    if let value = growthPercent {
      c.pointee.growth_percent = arena.message(value)
    }
    if let value = gdpShare {
      c.pointee.gdp_share = arena.message(value)
    }
    if let value = categorySum {
      c.pointee.category_sum = arena.message(value)
    }
    if let value = difference {
      c.pointee.difference = arena.message(value)
    }
    c.pointee.adds_up = addsUp ? 1 : 0
  }
}
