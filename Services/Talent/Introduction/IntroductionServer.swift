import RPC
import Records
import Service
import TalentAPI

/// The methods of ipmesh.talent.v1.IntroductionService.
struct IntroductionServer: Talent.IntroductionService {
  private let service: RecordService<TalentRules>

  init(_ service: RecordService<TalentRules>) { self.service = service }

  private var needs: TalentNeeds { TalentNeeds(store: service.store, rules: service.rules.current) }
  private var introductions: Introductions { Introductions(store: service.store, rules: service.rules.current) }
  private var supports: Supports { Supports(store: service.store, rules: service.rules.current) }
  private var selections: LeadingSelections { LeadingSelections(store: service.store, rules: service.rules.current) }
  private var leaders: LeadingTalents { LeadingTalents(store: service.store, rules: service.rules.current) }

  func getTalentNeed(_ request: Talent.GetTalentNeedRequest, _ context: ServerContext) async throws
    -> Talent.TalentNeed
  {
    try await needs.get(request)
  }

  func listTalentNeeds(_ request: Talent.ListTalentNeedsRequest, _ context: ServerContext) async throws
    -> Talent.ListTalentNeedsResponse
  {
    try await needs.list(request)
  }

  func createTalentNeed(_ request: Talent.CreateTalentNeedRequest, _ context: ServerContext) async throws
    -> Talent.TalentNeed
  {
    try await needs.create(request, by: context.caller.identity)
  }

  func updateTalentNeed(_ request: Talent.UpdateTalentNeedRequest, _ context: ServerContext) async throws
    -> Talent.TalentNeed
  {
    try await needs.update(request, by: context.caller.identity)
  }

  func closeTalentNeed(_ request: Talent.CloseTalentNeedRequest, _ context: ServerContext) async throws
    -> Talent.TalentNeed
  {
    try await needs.close(request, by: context.caller.identity)
  }

  func getIntroduction(_ request: Talent.GetIntroductionRequest, _ context: ServerContext) async throws
    -> Talent.Introduction
  {
    try await introductions.get(request)
  }

  func listIntroductions(_ request: Talent.ListIntroductionsRequest, _ context: ServerContext) async throws
    -> Talent.ListIntroductionsResponse
  {
    try await introductions.list(request)
  }

  func createIntroduction(_ request: Talent.CreateIntroductionRequest, _ context: ServerContext) async throws
    -> Talent.Introduction
  {
    try await introductions.create(request, by: context.caller.identity)
  }

  func endIntroduction(_ request: Talent.EndIntroductionRequest, _ context: ServerContext) async throws
    -> Talent.EndIntroductionResponse
  {
    try await introductions.end(request, by: context.caller.identity)
  }

  func recordSupport(_ request: Talent.RecordSupportRequest, _ context: ServerContext) async throws
    -> Talent.Support
  {
    try await supports.record(request, by: context.caller.identity)
  }

  func reverseSupport(_ request: Talent.ReverseSupportRequest, _ context: ServerContext) async throws
    -> Talent.Support
  {
    try await supports.reverse(request, by: context.caller.identity)
  }

  func listSupports(_ request: Talent.ListSupportsRequest, _ context: ServerContext) async throws
    -> Talent.ListSupportsResponse
  {
    try await supports.list(request)
  }

  func getLeadingSelection(_ request: Talent.GetLeadingSelectionRequest, _ context: ServerContext) async throws
    -> Talent.LeadingSelection
  {
    try await selections.get(request)
  }

  func listLeadingSelections(_ request: Talent.ListLeadingSelectionsRequest, _ context: ServerContext) async throws
    -> Talent.ListLeadingSelectionsResponse
  {
    try await selections.list(request)
  }

  func createLeadingSelection(_ request: Talent.CreateLeadingSelectionRequest, _ context: ServerContext) async throws
    -> Talent.LeadingSelection
  {
    try await selections.create(request, by: context.caller.identity)
  }

  func concludeLeadingSelection(_ request: Talent.ConcludeLeadingSelectionRequest, _ context: ServerContext)
    async throws
    -> Talent.LeadingSelection
  {
    try await selections.conclude(request, by: context.caller.identity)
  }

  func getLeadingTalent(_ request: Talent.GetLeadingTalentRequest, _ context: ServerContext) async throws
    -> Talent.LeadingTalent
  {
    try await leaders.get(request)
  }

  func listLeadingTalents(_ request: Talent.ListLeadingTalentsRequest, _ context: ServerContext) async throws
    -> Talent.ListLeadingTalentsResponse
  {
    try await leaders.list(request)
  }

  func createLeadingTalent(_ request: Talent.CreateLeadingTalentRequest, _ context: ServerContext) async throws
    -> Talent.LeadingTalent
  {
    try await leaders.create(request, by: context.caller.identity)
  }

  func recordLeadingEvaluation(_ request: Talent.RecordLeadingEvaluationRequest, _ context: ServerContext) async throws
    -> Talent.LeadingTalent
  {
    try await leaders.evaluate(request, by: context.caller.identity)
  }

  func removeLeadingTalent(_ request: Talent.RemoveLeadingTalentRequest, _ context: ServerContext) async throws
    -> Talent.LeadingTalent
  {
    try await leaders.remove(request, by: context.caller.identity)
  }
}
