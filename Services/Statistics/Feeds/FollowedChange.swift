/// What a record of another service adds to a live measure. Each record adds to a part of a measure at most once.
struct Contribution: Sendable, Hashable {
  let measure: LiveMeasure
  /// The part of the measure; empty when it has none.
  let key: String
  let amount: Int64

  init(_ measure: LiveMeasure, _ key: String = "", _ amount: Int64 = 1) {
    self.measure = measure
    self.key = key
    self.amount = amount
  }
}

/// What a change of another service means here: all that its record counts for from now on, whatever it did before.
///
/// To follow a service again from the first change comes to the same as to go on: see ``LiveCountTable``.
struct FollowedChange: Sendable, Hashable {
  /// The version of what records mean. When it grows, the feeds are followed again from their first changes.
  static let version = 1

  /// Name of the record, unique in its service.
  let record: String
  let contributions: [Contribution]
  /// What is kept of the record itself, when it is an institution.
  var institution: FollowedInstitution?
}
