import Records
import Service

await ServiceProcess.run("talent", own: RecordSettings.all) { configuration, _ in
  try await RecordService<TalentRules>.open(configuration).hosted
}
