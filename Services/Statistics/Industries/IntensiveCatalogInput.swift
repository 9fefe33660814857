import Domain
import Records
import StatisticsAPI
import StatisticsFigures

/// What a catalogue and its entries must be. Pure.
struct IntensiveCatalogInput: Sendable {
  /// Most entries of a catalogue.
  static let entriesMax = 2_000
  /// Largest density, in hundredths.
  static let densityMax: Int64 = 10_000_000

  let classification: IndustryClassification
  let today: CivilDate

  /// The catalogue as it will be stored, and what is wrong with it. What only the service sets is that of `base`.
  func normalized(
    _ input: Statistics.IntensiveCatalog, onto base: Statistics.IntensiveCatalog
  ) -> (catalog: Statistics.IntensiveCatalog, problems: FieldProblems) {
    var problems = FieldProblems()
    var catalog = base
    catalog.year = input.year
    problems.number("year", Int64(input.year), years)
    catalog.title = problems.text("title", input.title, characters: 2...120)
    catalog.source = problems.text("source", input.source, characters: 2...500)
    catalog.synthetic = input.synthetic
    if input.entries.count > Self.entriesMax {
      problems.add(
        "entries", "list-length", en: "at most \(Self.entriesMax) are possible", zh: "最多\(Self.entriesMax)项",
        seen: "\(input.entries.count)")
    }
    var seen: Set<String> = []
    var entries: [Statistics.IntensiveEntry] = []
    for (place, given) in input.entries.prefix(Self.entriesMax).enumerated() {
      let (entry, found) = normalized(given)
      problems.add(found, under: "entries[\(place)]")
      if !seen.insert(entry.classCode).inserted {
        problems.add(
          "entries[\(place)].class_code", "row-repeated", en: "the class is there twice", zh: "行业小类重复",
          seen: entry.classCode)
      }
      entries.append(entry)
    }
    catalog.entries = entries.sorted { $0.classCode < $1.classCode }
    return (catalog, problems)
  }

  /// An entry as it will be stored, and what is wrong with it.
  func normalized(
    _ input: Statistics.IntensiveEntry
  ) -> (entry: Statistics.IntensiveEntry, problems: FieldProblems) {
    var problems = FieldProblems()
    var entry = input
    entry.classCode = input.classCode.halfWidth.trimmed
    if entry.classCode.isEmpty {
      problems.required("class_code")
    } else if entry.classCode.utf8.count != 4 || !entry.classCode.utf8.allSatisfy({ (48...57).contains($0) }) {
      problems.add(
        "class_code", "GBT4754-class", en: "the code of a class of GB/T 4754 is expected, four digits",
        zh: "应为GB/T 4754行业小类代码,4位数字", seen: entry.classCode)
    }
    entry.displayName = problems.text("display_name", input.displayName, characters: 1...120)
    entry.category = category(input.category, &problems)
    problems.number("density_hundredths", input.densityHundredths, 0...Self.densityMax)
    return (entry, problems)
  }

  /// Years that catalogues can be of: from the classification on.
  var years: ClosedRange<Int64> {
    Int64(classification.effectiveFrom.year)...Int64(max(today.year, classification.effectiveFrom.year))
  }

  private func category(_ text: String, _ problems: inout FieldProblems) -> String {
    let code = text.halfWidth.trimmed.uppercased()
    guard !code.isEmpty else {
      problems.required("category")
      return code
    }
    if let known = classification.categories.first(where: { $0.id == code || $0.name.zh == code }) { return known.id }
    problems.add(
      "category", "industry-category",
      en: "a category from PI1 to PI\(classification.categories.count) is expected, or its Chinese name",
      zh: "应为PI1至PI\(classification.categories.count)或类别名称", seen: code)
    return code
  }
}
