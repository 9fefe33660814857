import Service

await ServiceProcess.run("registry", own: RegistryServices.settings) { configuration, _ in
  try await RegistryServices.open(configuration).hosted
}
