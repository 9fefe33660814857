import Records
import Service

await ServiceProcess.run("zone", own: RecordSettings.all) { configuration, _ in
  try await RecordService.open(configuration).hosted
}
