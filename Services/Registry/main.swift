import Records
import Service

await ServiceProcess.run("registry", own: RecordSettings.all) { configuration, _ in
  try await RecordService.open(configuration).hosted
}
