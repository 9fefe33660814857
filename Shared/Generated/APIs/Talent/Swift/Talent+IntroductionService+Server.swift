// Generated from ipmesh/talent/v1/introduction_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Talent for IP work (S32): what employers need, who was won, support, leading talents. Errors and request ids as in
  /// ExpertService.
  public protocol IntroductionService: ServiceImplementation {
    /// Returns one need.
    func getTalentNeed(_ request: Talent.GetTalentNeedRequest, _ context: ServerContext) async throws
      -> Talent.TalentNeed

    /// Lists needs in the order of their numbers.
    func listTalentNeeds(_ request: Talent.ListTalentNeedsRequest, _ context: ServerContext) async throws
      -> Talent.ListTalentNeedsResponse

    /// Adds a need.
    func createTalentNeed(_ request: Talent.CreateTalentNeedRequest, _ context: ServerContext) async throws
      -> Talent.TalentNeed

    /// Changes fields of a need that is not closed. FAILED_PRECONDITION for fewer posts than are filled.
    func updateTalentNeed(_ request: Talent.UpdateTalentNeedRequest, _ context: ServerContext) async throws
      -> Talent.TalentNeed

    /// Closes a need; who was introduced stays.
    func closeTalentNeed(_ request: Talent.CloseTalentNeedRequest, _ context: ServerContext) async throws
      -> Talent.TalentNeed

    /// Returns one introduction.
    func getIntroduction(_ request: Talent.GetIntroductionRequest, _ context: ServerContext) async throws
      -> Talent.Introduction

    /// Lists introductions in the order of their numbers.
    func listIntroductions(_ request: Talent.ListIntroductionsRequest, _ context: ServerContext) async throws
      -> Talent.ListIntroductionsResponse

    /// Adds a person who was won for an open need. ALREADY_EXISTS while the person has an active introduction,
    /// FAILED_PRECONDITION when every post is filled (rule `INTRODUCTION-posts`).
    func createIntroduction(_ request: Talent.CreateIntroductionRequest, _ context: ServerContext) async throws
      -> Talent.Introduction

    /// Records that a person left; the post is free again. Rule `INTRODUCTION-clawback` says what settling support of an
    /// early leaver is to be claimed back; nothing is paid after the last day.
    func endIntroduction(_ request: Talent.EndIntroductionRequest, _ context: ServerContext) async throws
      -> Talent.EndIntroductionResponse

    /// Records support that was paid. FAILED_PRECONDITION beyond the ceiling of the class (rule `SUPPORT-ceiling`) or
    /// outside
    /// work or term.
    func recordSupport(_ request: Talent.RecordSupportRequest, _ context: ServerContext) async throws -> Talent.Support

    /// Reverses an entry with one of the opposite amount.
    func reverseSupport(_ request: Talent.ReverseSupportRequest, _ context: ServerContext) async throws
      -> Talent.Support

    /// Lists support in the order of its entry.
    func listSupports(_ request: Talent.ListSupportsRequest, _ context: ServerContext) async throws
      -> Talent.ListSupportsResponse

    /// Returns one selection.
    func getLeadingSelection(_ request: Talent.GetLeadingSelectionRequest, _ context: ServerContext) async throws
      -> Talent.LeadingSelection

    /// Lists selections in the order of their numbers.
    func listLeadingSelections(_ request: Talent.ListLeadingSelectionsRequest, _ context: ServerContext) async throws
      -> Talent.ListLeadingSelectionsResponse

    /// Opens a selection.
    func createLeadingSelection(_ request: Talent.CreateLeadingSelectionRequest, _ context: ServerContext) async throws
      -> Talent.LeadingSelection

    /// Selects among the nominated, after the last day for nominations: they get a term, the others are not selected.
    func concludeLeadingSelection(_ request: Talent.ConcludeLeadingSelectionRequest, _ context: ServerContext)
      async throws -> Talent.LeadingSelection

    /// Returns one nominated person or leading talent.
    func getLeadingTalent(_ request: Talent.GetLeadingTalentRequest, _ context: ServerContext) async throws
      -> Talent.LeadingTalent

    /// Lists them in the order of their numbers.
    func listLeadingTalents(_ request: Talent.ListLeadingTalentsRequest, _ context: ServerContext) async throws
      -> Talent.ListLeadingTalentsResponse

    /// Nominates a person in an open selection.
    func createLeadingTalent(_ request: Talent.CreateLeadingTalentRequest, _ context: ServerContext) async throws
      -> Talent.LeadingTalent

    /// Records the evaluation for a year. As many unqualified ones as rule `LEADING-evaluation` says remove the person.
    func recordLeadingEvaluation(_ request: Talent.RecordLeadingEvaluationRequest, _ context: ServerContext)
      async throws -> Talent.LeadingTalent

    /// Removes a leading talent before the end of the term.
    func removeLeadingTalent(_ request: Talent.RemoveLeadingTalentRequest, _ context: ServerContext) async throws
      -> Talent.LeadingTalent
  }
}

extension Talent.IntroductionService {
  public static var serviceName: String { "ipmesh.talent.v1.IntroductionService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.talent.v1.IntroductionService/GetTalentNeed", requests: .single) { call in
        try await call.respond(self.getTalentNeed(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/ListTalentNeeds", requests: .single) { call in
        try await call.respond(self.listTalentNeeds(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/CreateTalentNeed", requests: .single) { call in
        try await call.respond(self.createTalentNeed(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/UpdateTalentNeed", requests: .single) { call in
        try await call.respond(self.updateTalentNeed(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/CloseTalentNeed", requests: .single) { call in
        try await call.respond(self.closeTalentNeed(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/GetIntroduction", requests: .single) { call in
        try await call.respond(self.getIntroduction(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/ListIntroductions", requests: .single) { call in
        try await call.respond(self.listIntroductions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/CreateIntroduction", requests: .single) { call in
        try await call.respond(self.createIntroduction(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/EndIntroduction", requests: .single) { call in
        try await call.respond(self.endIntroduction(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/RecordSupport", requests: .single) { call in
        try await call.respond(self.recordSupport(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/ReverseSupport", requests: .single) { call in
        try await call.respond(self.reverseSupport(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/ListSupports", requests: .single) { call in
        try await call.respond(self.listSupports(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/GetLeadingSelection", requests: .single) { call in
        try await call.respond(self.getLeadingSelection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/ListLeadingSelections", requests: .single) { call in
        try await call.respond(self.listLeadingSelections(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/CreateLeadingSelection", requests: .single) { call in
        try await call.respond(self.createLeadingSelection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/ConcludeLeadingSelection", requests: .single) { call in
        try await call.respond(self.concludeLeadingSelection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/GetLeadingTalent", requests: .single) { call in
        try await call.respond(self.getLeadingTalent(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/ListLeadingTalents", requests: .single) { call in
        try await call.respond(self.listLeadingTalents(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/CreateLeadingTalent", requests: .single) { call in
        try await call.respond(self.createLeadingTalent(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/RecordLeadingEvaluation", requests: .single) { call in
        try await call.respond(self.recordLeadingEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.IntroductionService/RemoveLeadingTalent", requests: .single) { call in
        try await call.respond(self.removeLeadingTalent(call.request(), call.context))
      },
    ]
  }
}
