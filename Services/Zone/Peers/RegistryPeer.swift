import RPC
import Records
import RegistryAPI

/// The register of institutions, `ipmesh.registry.v1`, as this service asks it.
struct RegistryPeer: Sendable {
  private let channel: Channel

  init(_ channel: Channel) { self.channel = channel }

  /// The institution with this name, `institutions/{unified_social_credit_code}`, which the register lists as open.
  ///
  /// Throws FAILED_PRECONDITION when the register does not know it or has closed it, UNAVAILABLE when it cannot be asked.
  func openInstitution(_ name: String, _ options: CallOptions) async throws -> Registry.Institution {
    do {
      let institution = try await Registry.InstitutionServiceClient(channel).getInstitution(
        .with { $0.name = name }, options: options)
      guard institution.state == .open else {
        throw RPCError.precondition(
          "institution-open", name, en: "the register of institutions has closed it", zh: "该机构已在名录中注销")
      }
      return institution
    } catch let error as RPCError where error.code == .notFound {
      throw RPCError.precondition(
        "institution-registered", name, en: "the register of institutions does not know it; enter it there first",
        zh: "机构名录中没有该机构,请先登记")
    } catch let error as RPCError where error.code != .failedPrecondition {
      throw RPCError.peerFailed(error)
    }
  }

  /// The changes of the register after a token: those there are now, or all that will ever be.
  func changes(
    after token: String, untilNow: Bool, _ options: CallOptions
  ) async throws -> ResponseStream<Registry.WatchChangesResponse> {
    try await Registry.ChangeServiceClient(channel).watchChanges(
      .with {
        $0.resumeToken = token
        $0.untilNow = untilNow
      }, options: options)
  }
}

extension RPCError {
  /// What a caller learns when another service could not be asked: that it is down and what to do, or that the two do
  /// not fit together.
  static func peerFailed(_ error: RPCError) -> RPCError {
    switch error.code {
    case .unavailable, .deadlineExceeded, .resourceExhausted, .cancelled:
      RPCError(
        .unavailable,
        "\(error.message); nothing was stored: repeat the call with the same request id / 依赖的服务暂不可用,未作任何更改,请稍后用相同请求编号重试"
      )
    default:
      RPCError(.internal, "another service answered in a way that is not foreseen: \(error)")
    }
  }
}
