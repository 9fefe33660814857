import Storage

/// The table of the plan's tasks: those that somebody has touched.
enum PlanSchema {
  static let plan = Migration(
    "tasks of the action plan",
    """
    CREATE TABLE plan_task (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL
    );
    """)
}
