import Records
import Storage

/// The tables of the yearly report.
enum ReportSchema {
  static let migration = Migration(
    "editions of the yearly report",
    """
    CREATE TABLE report_edition (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      year BIGINT NOT NULL
    );
    CREATE INDEX report_edition_by_year ON report_edition (year, id);

    CREATE TABLE report_document (
      edition TEXT NOT NULL REFERENCES report_edition (name),
      language BIGINT NOT NULL,
      contents BYTEA NOT NULL,
      PRIMARY KEY (edition, language)
    );
    """)
}
