import Schema
import Storage

extension StorageError: StatusError {
  /// Handlers may let a storage error pass: the caller gets this, the log gets the error itself.
  public var rpcError: RPCError { RPCError(self) }
}

extension RPCError {
  /// The status with which a caller learns of a failed read or write.
  ///
  /// The text is written for the caller: it says what happened and what to do, and holds nothing of the statement. The
  /// error itself belongs into the log. A `google.rpc.ErrorInfo` carries the exact kind; a failure that passes by
  /// itself carries a `google.rpc.RetryInfo`.
  public init(_ error: StorageError) {
    let answer = Answer(error)
    self =
      answer.field.map { RPCError.badRequest([.with(field: $0, answer.message)]) }
      ?? RPCError(answer.code, answer.message)
    attach(
      GoogleRPC.ErrorInfo.with {
        $0.reason = error.code.reason
        $0.domain = "storage.ipmesh"
      })
    if let seconds = answer.retrySeconds {
      attach(GoogleRPC.RetryInfo.with { $0.retryDelay = .with { $0.seconds = seconds } })
    }
  }

  /// The error to throw out of a handler: a storage error as its status, any other as it is.
  public static func forCaller(_ error: any Error) -> any Error {
    (error as? StorageError).map { RPCError($0) } ?? error
  }
}

/// What the caller is told of one kind of storage error.
private struct Answer {
  let code: Status.Code
  let message: String
  /// The field of the request that was wrong.
  var field: String?
  /// After how long the same call may well succeed.
  var retrySeconds: Int64?

  init(_ error: StorageError) {
    switch error.code {
    case .overloaded:
      (code, message) = (.resourceExhausted, "the service has too many calls waiting; try again a little later")
      retrySeconds = 1
    case .diskFull:
      (code, message) = (
        .resourceExhausted, "the service has no space left to store this; nothing was stored, reads go on"
      )
      retrySeconds = 60
    case .outOfMemory:
      (code, message) = (.resourceExhausted, "the service has no memory for this; nothing was stored")
      retrySeconds = 10
    case .busy:
      (code, message) = (.unavailable, "the database is locked; nothing was stored, try again")
      retrySeconds = 1
    case .closed:
      (code, message) = (.unavailable, "the service is stopping; try again")
      retrySeconds = 1
    case .corrupt:
      (code, message) = (.dataLoss, "the database is damaged; the operator has to restore it")
    case .readOnly:
      (code, message) = (.failedPrecondition, "the database can only be read at the moment; nothing was stored")
    case .unique:
      (code, message) = (.alreadyExists, "another record has this value already\(Self.place(error))")
    case .foreignKey:
      (code, message) = (
        .failedPrecondition, "a record that this one refers to does not exist, or is still referred to"
      )
    case .requestConflict:
      (code, message) = (.invalidArgument, "this id was used before for another request; use a new one")
      field = "request_id"
    case .tokenInvalid:
      (code, message) = (.outOfRange, "the resume token is not one of this feed; begin again without a token")
    case .tokenExpired:
      (code, message) = (
        .outOfRange, "the changes after this resume token are no longer kept; begin again without a token"
      )
    case .tooLarge:
      (code, message) = (.invalidArgument, "a value is larger than the database can store")
    case .check, .notNull, .wrongType, .statement, .transactionLost, .migration, .unsupported, .cannotOpen,
      .inputOutput:
      (code, message) = (.internal, "the service could not read or store this; the operator finds the cause in its log")
    }
  }

  private static func place(_ error: StorageError) -> String {
    error.columns.isEmpty ? "" : ": \(error.columns.joined(separator: ", "))"
  }
}

extension StorageError.Code {
  /// The kind in the spelling of `google.rpc.ErrorInfo`: `diskFull` is `DISK_FULL`.
  fileprivate var reason: String {
    rawValue.reduce(into: "") { text, letter in
      if letter.isUppercase { text += "_" }
      text += letter.uppercased()
    }
  }
}

extension GoogleRPC.BadRequest.FieldViolation {
  fileprivate static func with(field: String, _ description: String) -> Self {
    .with {
      $0.field = field
      $0.description = description
    }
  }
}
