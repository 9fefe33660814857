import Records
import Service

await ServiceProcess.run("zone", own: RecordSettings.all) { configuration, log in
  try await RecordService.open(configuration).hosted(log)
}
