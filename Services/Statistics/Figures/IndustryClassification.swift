import Domain

/// The categories of the patent-intensive industries, `industries-patent-intensive.json`.
///
/// Guarantees: the ids are `PI1`, `PI2`, … without gap.
public struct IndustryClassification: CitedRule, Sendable, Decodable {
  /// A category.
  public struct Category: Sendable, Decodable {
    /// `PI1` to `PI7`.
    public let id: String
    /// What it is called.
    public let name: LocalizedText
  }

  /// Stable id.
  public let id: String
  /// Version of the file.
  public let version: String
  /// Name of the classification.
  public let title: LocalizedText
  /// Where it comes from.
  public let source: String
  /// How sure we are of it.
  public let provenance: Provenance
  /// First day in force.
  public let effectiveFrom: CivilDate
  /// Last day in force; `nil` while it is.
  public let effectiveTo: CivilDate?
  /// The categories, in their order.
  public let categories: [Category]

  private enum CodingKeys: String, CodingKey {
    case id, version, title, source, provenance, categories
    case effectiveFrom = "effective_from"
    case effectiveTo = "effective_to"
  }

  /// The category with this id, or `nil`.
  public subscript(id: String) -> Category? { categories.first { $0.id == id } }
}
