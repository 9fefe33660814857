// Generated from ipmesh/talent/v1/introduction_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Calls `ipmesh.talent.v1.IntroductionService`.
  public struct IntroductionServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one need.
    public func getTalentNeed(_ request: Talent.GetTalentNeedRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.TalentNeed
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/GetTalentNeed", request, options)
    }

    /// Lists needs in the order of their numbers.
    public func listTalentNeeds(_ request: Talent.ListTalentNeedsRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListTalentNeedsResponse
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/ListTalentNeeds", request, options)
    }

    /// Adds a need.
    public func createTalentNeed(_ request: Talent.CreateTalentNeedRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TalentNeed
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/CreateTalentNeed", request, options)
    }

    /// Changes fields of a need that is not closed. FAILED_PRECONDITION for fewer posts than are filled.
    public func updateTalentNeed(_ request: Talent.UpdateTalentNeedRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TalentNeed
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/UpdateTalentNeed", request, options)
    }

    /// Closes a need; who was introduced stays.
    public func closeTalentNeed(_ request: Talent.CloseTalentNeedRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TalentNeed
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/CloseTalentNeed", request, options)
    }

    /// Returns one introduction.
    public func getIntroduction(_ request: Talent.GetIntroductionRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Introduction
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/GetIntroduction", request, options)
    }

    /// Lists introductions in the order of their numbers.
    public func listIntroductions(_ request: Talent.ListIntroductionsRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListIntroductionsResponse
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/ListIntroductions", request, options)
    }

    /// Adds a person who was won for an open need. ALREADY_EXISTS while the person has an active introduction,
    /// FAILED_PRECONDITION when every post is filled (rule `INTRODUCTION-posts`).
    public func createIntroduction(_ request: Talent.CreateIntroductionRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Introduction
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/CreateIntroduction", request, options)
    }

    /// Records that a person left; the post is free again. Rule `INTRODUCTION-clawback` says what settling support of an
    /// early leaver is to be claimed back; nothing is paid after the last day.
    public func endIntroduction(_ request: Talent.EndIntroductionRequest, options: CallOptions = CallOptions())
      async throws -> Talent.EndIntroductionResponse
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/EndIntroduction", request, options)
    }

    /// Records support that was paid. FAILED_PRECONDITION beyond the ceiling of the class (rule `SUPPORT-ceiling`) or
    /// outside
    /// work or term.
    public func recordSupport(_ request: Talent.RecordSupportRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Support
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/RecordSupport", request, options)
    }

    /// Reverses an entry with one of the opposite amount.
    public func reverseSupport(_ request: Talent.ReverseSupportRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Support
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/ReverseSupport", request, options)
    }

    /// Lists support in the order of its entry.
    public func listSupports(_ request: Talent.ListSupportsRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.ListSupportsResponse
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/ListSupports", request, options)
    }

    /// Returns one selection.
    public func getLeadingSelection(_ request: Talent.GetLeadingSelectionRequest, options: CallOptions = CallOptions())
      async throws -> Talent.LeadingSelection
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/GetLeadingSelection", request, options)
    }

    /// Lists selections in the order of their numbers.
    public func listLeadingSelections(
      _ request: Talent.ListLeadingSelectionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.ListLeadingSelectionsResponse {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/ListLeadingSelections", request, options)
    }

    /// Opens a selection.
    public func createLeadingSelection(
      _ request: Talent.CreateLeadingSelectionRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.LeadingSelection {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/CreateLeadingSelection", request, options)
    }

    /// Selects among the nominated, after the last day for nominations: they get a term, the others are not selected.
    public func concludeLeadingSelection(
      _ request: Talent.ConcludeLeadingSelectionRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.LeadingSelection {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/ConcludeLeadingSelection", request, options)
    }

    /// Returns one nominated person or leading talent.
    public func getLeadingTalent(_ request: Talent.GetLeadingTalentRequest, options: CallOptions = CallOptions())
      async throws -> Talent.LeadingTalent
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/GetLeadingTalent", request, options)
    }

    /// Lists them in the order of their numbers.
    public func listLeadingTalents(_ request: Talent.ListLeadingTalentsRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListLeadingTalentsResponse
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/ListLeadingTalents", request, options)
    }

    /// Nominates a person in an open selection.
    public func createLeadingTalent(_ request: Talent.CreateLeadingTalentRequest, options: CallOptions = CallOptions())
      async throws -> Talent.LeadingTalent
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/CreateLeadingTalent", request, options)
    }

    /// Records the evaluation for a year. As many unqualified ones as rule `LEADING-evaluation` says remove the person.
    public func recordLeadingEvaluation(
      _ request: Talent.RecordLeadingEvaluationRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.LeadingTalent {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/RecordLeadingEvaluation", request, options)
    }

    /// Removes a leading talent before the end of the term.
    public func removeLeadingTalent(_ request: Talent.RemoveLeadingTalentRequest, options: CallOptions = CallOptions())
      async throws -> Talent.LeadingTalent
    {
      try await channel.unary("/ipmesh.talent.v1.IntroductionService/RemoveLeadingTalent", request, options)
    }
  }
}
