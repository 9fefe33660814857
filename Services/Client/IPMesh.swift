// Services/Client: the command `ipmesh`, with which people call the services of the mesh from a shell. One file a
// subcommand; imports every shared module.

import ArgumentParser
import Glibc

/// The command `ipmesh`.
@main
struct IPMesh: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ipmesh",
    abstract: "Calls the services of the mesh. 调用平台服务的命令行工具。",
    discussion: """
      Where and as whom to call: --address, --ca, --cert and --key, or the environment (IPMESH_ADDRESS, IPMESH_CA, \
      IPMESH_CERT, IPMESH_KEY), or a profile in ~/.config/ipmesh/profiles.json; file names in it start at its folder:

        { "default": "wuhan",
          "profiles": { "wuhan": {
            "address": "gateway.example:8443", "ca": "ca.crt",
            "cert": "agency-420100.crt", "key": "agency-420100.key" } } }

      An option beats --profile, which beats the environment, which beats the default profile.

      Exit status: 0 when the call succeeded; 64 + the gRPC status code when it failed (69 NOT_FOUND, 71 \
      PERMISSION_DENIED, 78 UNAVAILABLE); 1 for a mistake on this side: a bad option, a missing file, JSON that does \
      not fit.

      Completion: ipmesh --generate-completion-script bash (or zsh, fish)
      """,
    version: "0.1.0",
    subcommands: [
      ListCommand.self, DescribeCommand.self, CallCommand.self, HealthCommand.self, ImportCommand.self,
      ExportCommand.self, DrawCommand.self, PKICommand.self,
    ])

  /// Commands run outside of the main actor: a channel's calls move to its event loop, which an actor's do not.
  static func main() async {
    signal(SIGPIPE, SIG_IGN)  // a server that closes its connection is an error to report, not an end
    await Task.detached { await parseAndRun() }.value
  }

  /// Ends the process with the status that `ExitStatus` gives the outcome.
  private static func parseAndRun() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      ExitStatus.end(with: error)
    }
  }
}
