import Records
import Service

await ServiceProcess.run("dispute", own: RecordSettings.all) { configuration, log in
  try await RecordService.open(configuration).hosted(log)
}
