import ArgumentParser
import Glibc
import RPC

/// What the exit status of `ipmesh` says; scripts rely on it, and `ipmesh --help` documents it.
enum ExitStatus {
  /// A mistake on this side: options, files, JSON.
  static let localMistake: Int32 = 1
  /// `import --strict` refused rows.
  static let rowsRefused: Int32 = 2

  /// `draw verify` found a transcript that does not hold.
  static let drawBroken: Int32 = 2

  /// 64 + the code of a call that failed, as grpcurl does.
  static func failed(_ code: Status.Code) -> Int32 { 64 + Int32(code.rawValue) }

  /// Ends the process: says what went wrong and leaves with the status for it.
  static func end(with error: any Error) -> Never {
    switch error {
    case let failure as CallFailure:
      Terminal.error(failure.description)
      exit(failed(failure.error.code))
    case let error as RPCError: end(with: CallFailure(error, hint: nil))
    case let error as LocalError:
      Terminal.error("ipmesh: \(error)")
      exit(localMistake)
    case let code as ExitCode: exit(code.rawValue)
    default: endParsing(with: error)
    }
  }

  /// Errors of the argument parser, and its wish to show help or a completion script.
  private static func endParsing(with error: any Error) -> Never {
    let text = IPMesh.fullMessage(for: error)
    if IPMesh.exitCode(for: error).isSuccess {
      Terminal.line(text)
      exit(0)
    }
    Terminal.error(text)
    exit(localMistake)
  }
}
