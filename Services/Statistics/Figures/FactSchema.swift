import Storage

/// The tables of facts.
///
/// Compact, because there are 10^7 of them: a fact is one integer key and its value. The key is the number of its set
/// (source, subject, period) with that of its cell (measure, division, industry) in the lowest ``cellBits``, so the
/// facts of a set lie together and the key keeps them unique. Texts are numbered once in `fact_text`; number 0 is the
/// empty text. Divisions are their codes as numbers, periods ``Period/number``.
///
/// `fact_source` describes the sources whose facts were imported; a source of this service itself, such as a survey, has
/// a record of its own elsewhere.
///
/// `fact_total` holds the sums, kept by difference in the transaction that changes the facts: no question about a
/// division, period or industry ever reads the facts.
public enum FactSchema {
  /// Bits of a fact's key that hold the number of its cell.
  static let cellBits = 24
  /// Most cells: 16 million of measures, divisions and industries.
  static let cellsMax = 1 << cellBits - 1

  /// The migration.
  public static let facts = Migration(
    "facts",
    """
    CREATE TABLE fact_source (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      source TEXT NOT NULL UNIQUE,
      provisional BOOLEAN NOT NULL,
      synthetic BOOLEAN NOT NULL
    );

    CREATE TABLE fact_text (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    );

    CREATE TABLE fact_cell (
      id INTEGER PRIMARY KEY,
      measure BIGINT NOT NULL,
      division BIGINT NOT NULL,
      industry BIGINT NOT NULL,
      UNIQUE (measure, division, industry)
    );

    CREATE TABLE fact_set (
      id INTEGER PRIMARY KEY,
      source BIGINT NOT NULL,
      subject BIGINT NOT NULL,
      period BIGINT NOT NULL,
      UNIQUE (source, subject, period)
    );
    CREATE INDEX fact_set_by_source ON fact_set (source, id);
    CREATE INDEX fact_set_by_subject ON fact_set (subject, id);

    CREATE TABLE fact (
      id INTEGER PRIMARY KEY,
      value BIGINT NOT NULL,
      qualifier BIGINT NOT NULL,
      note BIGINT NOT NULL
    );

    CREATE TABLE fact_total (
      measure BIGINT NOT NULL,
      industry BIGINT NOT NULL,
      period BIGINT NOT NULL,
      division BIGINT NOT NULL,
      source BIGINT NOT NULL,
      reported BOOLEAN NOT NULL,
      amount BIGINT NOT NULL,
      fact_count BIGINT NOT NULL,
      about_count BIGINT NOT NULL,
      more_than_count BIGINT NOT NULL,
      less_than_count BIGINT NOT NULL,
      estimated_count BIGINT NOT NULL,
      PRIMARY KEY (measure, industry, period, division, source, reported)
    );
    """)
}
