import COpenSSL

/// Why a certificate, a name or a policy could not be read or written.
public struct IdentityError: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Code: Sendable {
    /// An argument breaks a rule that `message` names.
    case invalidArgument
    /// The file to be created is there already.
    case alreadyExists
    /// The file is missing, unreadable or not writable.
    case file
    /// The content of a file or a header is not what it should be.
    case malformed
    /// The cryptographic library refused.
    case cryptography
  }

  public let code: Code
  /// The file, the place inside it or the argument that is wrong.
  public let place: String
  /// What was seen, the rule it breaks and, where there is one, the remedy.
  public let message: String

  public init(_ code: Code, at place: String, _ message: String) {
    self.code = code
    self.place = place
    self.message = message
  }

  public var description: String { "\(place): \(message)" }

  /// The failure of an OpenSSL call, with the library's own reason; empties the thread's error queue.
  static func openSSL(_ attempt: String, at place: String) -> IdentityError {
    let code = ERR_get_error()
    ERR_clear_error()
    let reason = ERR_reason_error_string(code).map { String(cString: $0) } ?? "no reason given"
    return IdentityError(.cryptography, at: place, "\(attempt) failed: \(reason)")
  }
}
