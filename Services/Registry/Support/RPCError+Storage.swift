import RPC
import Storage

extension RPCError {
  /// What a caller is told of a failure of the store. Nothing of the record is in it.
  init(_ error: StorageError) {
    switch error.code {
    case .diskFull:
      self.init(.resourceExhausted, "the disk of the register is full; nothing was stored")
    case .overloaded:
      self.init(.resourceExhausted, "too many writes are waiting; try again in a second")
    case .busy, .closed, .cannotOpen, .inputOutput, .transactionLost:
      self.init(.unavailable, "the store of the register is not available (\(error.code.rawValue)); try again later")
    case .readOnly:
      self.init(.unavailable, "the store of the register takes no writes at present")
    case .corrupt:
      self.init(.dataLoss, "the store of the register is damaged; the operator must restore it")
    case .requestConflict:
      self = .invalid(
        "request_id", "request-id-reused", en: "the id was used for another request; use a new one",
        zh: "请求编号已用于其他请求")
    case .tokenInvalid, .tokenExpired:
      self.init(.outOfRange, error.message)
    case .unique:
      self.init(.alreadyExists, "a record with the same \(error.columns.joined(separator: ", ")) exists")
    case .outOfMemory, .tooLarge:
      self.init(.resourceExhausted, "the request needs more than the register can give")
    case .foreignKey, .check, .notNull, .wrongType, .statement, .migration, .unsupported:
      self.init(.internal, "the register failed (\(error.code.rawValue)); the operator finds the cause in its log")
    }
  }
}
