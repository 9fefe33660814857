import Records
import StatisticsFigures
import Storage

/// The tables of statistics, one migration for each capability, next to its code. Days are numbers `yyyymmdd`, 0 for
/// none, enumerations the numbers of the schema; `record` is the message itself. A step that has run anywhere is never
/// edited: changes are added at the end.
enum StatisticsSchema {
  static let migrations =
    [records, FactSchema.facts, IndustrySchema.catalogs]
    + FeedsSchema.migrations + TargetsSchema.migrations
    + [ReleaseSchema.migration, ReportSchema.migration, SurveySchema.surveys]
    + [PlanSchema.plan, RewardSchema.rewards, QualitySchema.quality, WarningSchema.warnings]

  private static let records = Migration("records", RecordTables.personalDataKey + "\n" + RecordTables.followedFeeds)
}
