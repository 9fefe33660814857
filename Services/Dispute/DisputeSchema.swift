import Records
import Storage

/// The tables of disputes. Days are numbers `yyyymmdd`, 0 for none, enumerations the numbers of the schema; `record` is
/// the message itself. A step that has run anywhere is never edited: changes are added at the end.
enum DisputeSchema {
  static let migrations = [cases, alerts, protection]

  private static let cases = Migration(
    "cases, their terms, notices, reports",
    """
    \(RecordTables.personalDataKey)

    CREATE TABLE dispute_case (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      search_name TEXT NOT NULL,
      kind BIGINT NOT NULL,
      state BIGINT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      forum TEXT NOT NULL,
      right_kind BIGINT NOT NULL,
      company_code TEXT NOT NULL,
      case_number TEXT NOT NULL,
      received BIGINT NOT NULL,
      rejected BIGINT NOT NULL,
      closed BIGINT NOT NULL,
      result BIGINT NOT NULL,
      consents BOOLEAN NOT NULL,
      late_days TEXT NOT NULL
    );
    CREATE INDEX dispute_case_by_prefecture ON dispute_case (prefecture, id);
    -- All that the report of a quarter counts: it never reads the records, which hold long computations.
    CREATE INDEX dispute_case_for_reports ON dispute_case
      (received, rejected, closed, kind, right_kind, forum, prefecture, result, consents, late_days, name);
    CREATE UNIQUE INDEX dispute_case_by_number ON dispute_case (company_code, case_number) WHERE case_number <> '';

    CREATE TABLE watched_deadline (
      case_id BIGINT NOT NULL REFERENCES dispute_case (id),
      deadline_id TEXT NOT NULL,
      last_day BIGINT NOT NULL,
      noticed BIGINT NOT NULL,
      next_notice BIGINT NOT NULL,
      PRIMARY KEY (case_id, deadline_id)
    );
    CREATE INDEX watched_deadline_by_notice ON watched_deadline (next_notice) WHERE next_notice <> 0;

    CREATE TABLE deadline_notice (
      id INTEGER PRIMARY KEY,
      case_id BIGINT NOT NULL REFERENCES dispute_case (id),
      deadline_id TEXT NOT NULL,
      urgency BIGINT NOT NULL,
      noticed BIGINT NOT NULL
    );

    CREATE TABLE quarter_report (
      name TEXT PRIMARY KEY,
      record BYTEA NOT NULL
    );
    """)

  private static let alerts = Migration(
    "risk alerts, subscriptions, deliveries",
    """
    CREATE TABLE risk_alert (
      id INTEGER PRIMARY KEY,
      record BYTEA NOT NULL
    );

    CREATE TABLE alert_subscription (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      active BOOLEAN NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL
    );

    CREATE TABLE alert_delivery (
      id INTEGER PRIMARY KEY,
      subscription TEXT NOT NULL REFERENCES alert_subscription (name),
      record BYTEA NOT NULL
    );
    CREATE INDEX alert_delivery_by_subscription ON alert_delivery (subscription, id);
    """)

  private static let protection = Migration(
    "protection centres, filings for pre-examination",
    """
    CREATE TABLE protection_center (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      industries TEXT NOT NULL
    );

    CREATE TABLE pre_examination (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      center TEXT NOT NULL REFERENCES protection_center (name),
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      kind BIGINT NOT NULL,
      state BIGINT NOT NULL,
      industry TEXT NOT NULL,
      filed_year BIGINT NOT NULL,
      counts BOOLEAN NOT NULL,
      document TEXT NOT NULL UNIQUE
    );
    CREATE INDEX pre_examination_by_center ON pre_examination (center, filed_year, kind);
    """)
}
