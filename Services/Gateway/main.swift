// ipmesh-gateway: the one door of the mesh. Agencies call it over mutual TLS; it decides by the policy who may call what
// and passes the call on to the service, undecoded, with the caller's identity. It imports Service and what that rests
// on, and no service: a new one is a line of its configuration.

import Service

await ServiceProcess.run("gateway", own: GatewaySettings.own, structured: GatewaySettings.structured) {
  configuration, log in
  try Gateway(configuration, log).hosted
}
