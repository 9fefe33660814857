// Generated from ipmesh/talent/v1/draw_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// Request of GetDraw.
  public struct GetDrawRequest: Message {
    /// `draws/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which draws are meant. Fields that are set must all hold.
  public struct DrawFilter: Message {
    /// What the panel is for.
    public var purpose: DrawPurpose = .unspecified
    /// Where the draw stands.
    public var state: DrawState = .unspecified
    /// GB/T 2260 code: draws of this division and of those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListDraws.
  public struct ListDrawsRequest: Message {
    /// Which draws.
    public var filter: DrawFilter?
    /// How many to return at most: 1 to 100; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListDraws.
  public struct ListDrawsResponse: Message {
    /// The draws of this page.
    public var draws: [Draw] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateDraw.
  public struct CreateDrawRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The draw; output-only fields are ignored.
    public var draw: Draw?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CommitSecret.
  public struct CommitSecretRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `draws/{number}`.
    public var name: String = ""
    /// SHA-256 of the secret, 64 lower-case hexadecimal digits. Use a fresh secret of 32 random bytes for each draw:
    /// `openssl rand -hex 32 | tr -d '\n' | tee secret | sha256sum`.
    public var commitment: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RevealSecret.
  public struct RevealSecretRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `draws/{number}`.
    public var name: String = ""
    /// The secret: the very text of which the commitment is the SHA-256, 64 lower-case hexadecimal digits.
    public var secret: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseSeed.
  public struct CloseSeedRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `draws/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The value of the beacon; required for a draw with one, empty otherwise.
    public var beaconValue: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ConfirmSeat.
  public struct ConfirmSeatRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `draws/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The expert, `experts/{number}`: a member whose seat is in state DRAWN.
    public var expert: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RefuseSeat.
  public struct RefuseSeatRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `draws/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The expert, `experts/{number}`: a member or backup whose seat is not refused yet.
    public var expert: String = ""
    /// Why. Required.
    public var reason: RefusalReason = .unspecified
    /// Remarks, at most 500 characters.
    public var remarks: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CancelDraw.
  public struct CancelDrawRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `draws/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 1 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of PublishDraw.
  public struct PublishDrawRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `draws/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetDrawTranscript.
  public struct GetDrawTranscriptRequest: Message {
    /// `draws/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetDrawTranscript.
  public struct GetDrawTranscriptResponse: Message {
    /// The transcript: lines of UTF-8 text. `ipmesh draw verify` takes it as a file.
    public var transcript: String = ""
    /// SHA-256 of it, 64 hexadecimal digits.
    public var digest: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of VerifyDraw. One of both is required.
  public struct VerifyDrawRequest: Message {
    /// `draws/{number}`: verify the draw that the service keeps. PERMISSION_DENIED for those who may not see the panel.
    public var name: String = ""
    /// A transcript from elsewhere, at most 2 MiB.
    public var transcript: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of VerifyDraw.
  public struct VerifyDrawResponse: Message {
    /// True when everything in the transcript follows from its specification, secrets and beacon.
    public var valid: Bool = false
    /// Why not; empty when valid.
    public var problem: String = ""
    /// The commitment, as recomputed.
    public var commitment: String = ""
    /// The seed, as recomputed.
    public var seed: String = ""
    /// The members, `experts/{number}`, as recomputed.
    public var members: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
