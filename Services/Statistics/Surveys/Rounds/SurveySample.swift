import Digests
import Domain

/// A unit of a frozen frame.
struct FrameUnit: Sendable, Hashable {
  let code: String
  let name: String
  let division: String
  let prefecture: String
  /// The number of the register's kind of institution.
  let kind: Int32
  /// Surveyed whatever the draw.
  let isKey: Bool
  var isSelected = false

  /// Its stratum: prefecture and kind; key organisations apart.
  var stratum: String { "\(prefecture)/\(kind)\(isKey ? "/key" : "")" }
}

/// The sample of a round: key organisations all, the others by stratum. Pure: the same frame and seed give the same
/// sample, in whatever order the units come.
struct SurveySample {
  /// Which share of a stratum is surveyed, in thousandths.
  let permille: Int
  /// The least number of units of a stratum that are surveyed, as far as it has so many.
  let unitsMin: Int

  /// The digest of a frame: SHA-256 of one line `code|division|kind|key` for each unit in the order of the codes.
  static func digest(of frame: [FrameUnit]) -> String {
    let lines = frame.sorted { $0.code < $1.code }.map { unit in
      "\(unit.code)|\(unit.division)|\(unit.kind)|\(unit.isKey ? 1 : 0)\n"
    }
    return Digest.sha256Hex(lines.joined())
  }

  /// How many of a stratum of `count` units are surveyed: the share rounded up, and no fewer than the least number.
  func size(of count: Int) -> Int { min(count, max(unitsMin, (count * permille + 999) / 1_000)) }

  /// The codes of the units that are surveyed.
  func selected(of frame: [FrameUnit], seed: String) -> Set<String> {
    var selected = Set(frame.filter(\.isKey).map(\.code))
    for units in Dictionary(grouping: frame.filter { !$0.isKey }, by: \.stratum).values {
      selected.formUnion(DrawRank.order(units.map(\.code), seed: seed).prefix(size(of: units.count)))
    }
    return selected
  }
}
