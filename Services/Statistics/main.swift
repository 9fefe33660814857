import Records
import Service

await ServiceProcess.run("statistics", own: RecordSettings.all) { configuration, log in
  try await RecordService.open(configuration).hosted(log)
}
