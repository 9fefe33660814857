import RPC
import Records
import TalentAPI

/// The draws of panels, `ipmesh.talent.v1`, as this service asks for them.
struct TalentPeer: Sendable {
  private let channel: Channel

  init(_ channel: Channel) { self.channel = channel }

  /// The draw with this name, `draws/{number}`. Throws FAILED_PRECONDITION when there is none, UNAVAILABLE when talent
  /// cannot be asked.
  func draw(_ name: String, _ options: CallOptions) async throws -> Talent.Draw {
    do {
      return try await Talent.DrawServiceClient(channel).getDraw(.with { $0.name = name }, options: options)
    } catch let error as RPCError where error.code == .notFound {
      throw RPCError.precondition("draw-exists", name, en: "there is no such draw", zh: "没有该抽取记录")
    } catch let error as RPCError {
      throw RPCError.peerFailed(error)
    }
  }
}
