import Storage

/// The tables of rewards.
enum RewardSchema {
  static let rewards = Migration(
    "reward funds, performance results, rewards",
    """
    CREATE TABLE reward_fund (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL
    );

    CREATE TABLE performance_result (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      code TEXT NOT NULL,
      year BIGINT NOT NULL,
      level BIGINT NOT NULL,
      voided BOOLEAN NOT NULL
    );
    CREATE INDEX performance_result_by_code ON performance_result (code, year);

    CREATE TABLE reward (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      code TEXT NOT NULL,
      year BIGINT NOT NULL,
      state BIGINT NOT NULL,
      amount_fen BIGINT NOT NULL,
      paid_fen BIGINT NOT NULL,
      gross_paid_fen BIGINT NOT NULL,
      result TEXT NOT NULL
    );
    CREATE INDEX reward_by_year ON reward (year, state);
    CREATE INDEX reward_by_code ON reward (code, year);

    CREATE TABLE reward_voucher (sha256 TEXT PRIMARY KEY, reward TEXT NOT NULL REFERENCES reward (name));
    """)
}
