import Digests
import Domain
import Identity
import RPC
import Records
import Storage
import TalentAPI

/// The transcript, and what follows from it.
extension Draws {
  /// Most bytes of a transcript that a caller brings.
  static let transcriptBytesMax = 2 << 20
  /// Most refusals of a transcript that a caller brings: each makes the server draw anew.
  static let transcriptRefusalsMax = 200

  func transcript(
    _ request: Talent.GetDrawTranscriptRequest, by caller: CallerIdentity
  ) async throws -> Talent.GetDrawTranscriptResponse {
    let stored = try await drawn(request.name, by: caller)
    return .with {
      $0.transcript = stored.transcript
      $0.digest = Digest.sha256Hex(stored.transcript)
    }
  }

  func verify(_ request: Talent.VerifyDrawRequest, by caller: CallerIdentity) async throws -> Talent.VerifyDrawResponse
  {
    guard request.name.isEmpty != request.transcript.isEmpty else {
      throw RPCError.invalid(
        "name", "one-of", en: "either a name or a transcript is expected", zh: "应填写名称或记录文本二者之一")
    }
    guard request.name.isEmpty else {
      let stored = try await drawn(request.name, by: caller)
      var response = await Self.verified(stored.transcript)
      if response.valid, response.commitment != stored.draw.commitment {
        response.valid = false
        response.problem = "the commitment is not the one that was published"
      }
      return response
    }
    try Self.checkSize(request.transcript)
    return await Self.verified(request.transcript)
  }

  /// The draw of a transcript on record.
  static func verified(_ stored: DrawTable.Stored) throws -> Draw {
    do {
      return try DrawTranscript.verify(stored.transcript)
    } catch {
      throw RPCError(.dataLoss, "\(stored.draw.name): line \(error.line) of the transcript on record: \(error.text.en)")
    }
  }

  /// Recomputes away from the loop of the connection: a large pool takes a while.
  @concurrent
  private static func verified(_ transcript: String) async -> Talent.VerifyDrawResponse {
    do {
      let draw = try DrawTranscript.verify(transcript)
      return .with {
        $0.valid = true
        $0.commitment = draw.seed.commitment
        $0.seed = draw.seed.value
        $0.members = draw.members.map(\.expert)
      }
    } catch {
      return .with {
        $0.problem = "line \(error.line), \(error.step.text.en): \(error.text.en) / \(error.text.zh)"
      }
    }
  }

  private static func checkSize(_ transcript: String) throws(RPCError) {
    let refusals = transcript.split(separator: "\n").count { $0.hasPrefix("refusal ") }
    guard transcript.utf8.count <= transcriptBytesMax, refusals <= transcriptRefusalsMax else {
      throw .invalid(
        "transcript", "transcript-size",
        en: "at most \(transcriptBytesMax) bytes and \(transcriptRefusalsMax) refusals are possible; "
          + "`ipmesh draw verify` has no such limit",
        zh: "最多\(transcriptBytesMax)字节、\(transcriptRefusalsMax)次替换", seen: "\(transcript.utf8.count) bytes")
    }
  }

  /// A draw that has a panel and that the caller may see.
  private func drawn(_ name: String, by caller: CallerIdentity) async throws -> DrawTable.Stored {
    let id = try ResourceName.number(name, in: "draws", field: "name")
    guard let stored = try await store.read({ try DrawTable.stored(id: id, $0) }) else { throw RPCError.notFound(name) }
    try DrawAccess(draw: stored.draw, caller: caller).requireSight()
    guard !stored.draw.seed.isEmpty else {
      throw RPCError.precondition("DRAW-transition", name, en: "it is not drawn yet", zh: "尚未抽取")
    }
    return stored
  }
}
