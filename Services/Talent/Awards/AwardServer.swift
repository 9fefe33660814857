import RPC
import Records
import Service
import TalentAPI

/// The methods of ipmesh.talent.v1.AwardService.
struct AwardServer: Talent.AwardService {
  private let service: RecordService<TalentRules>

  init(_ service: RecordService<TalentRules>) { self.service = service }

  private var contests: Contests { Contests(store: service.store, rules: service.rules.current) }
  private var entries: ContestEntries { ContestEntries(store: service.store, rules: service.rules.current) }
  private var results: ContestResults { ContestResults(store: service.store, rules: service.rules.current) }
  private var tasks: ReviewTasks { ReviewTasks(store: service.store, rules: service.rules.current) }

  func getContest(_ request: Talent.GetContestRequest, _ context: ServerContext) async throws
    -> Talent.Contest
  {
    try await contests.get(request)
  }

  func listContests(_ request: Talent.ListContestsRequest, _ context: ServerContext) async throws
    -> Talent.ListContestsResponse
  {
    try await contests.list(request)
  }

  func createContest(_ request: Talent.CreateContestRequest, _ context: ServerContext) async throws
    -> Talent.Contest
  {
    try await contests.create(request, by: context.caller.identity)
  }

  func updateContest(_ request: Talent.UpdateContestRequest, _ context: ServerContext) async throws
    -> Talent.Contest
  {
    try await contests.update(request, by: context.caller.identity)
  }

  func openContest(_ request: Talent.OpenContestRequest, _ context: ServerContext) async throws
    -> Talent.Contest
  {
    try await contests.open(request, by: context.caller.identity)
  }

  func startScoring(_ request: Talent.StartScoringRequest, _ context: ServerContext) async throws
    -> Talent.Contest
  {
    try await contests.startScoring(request, by: context.caller.identity)
  }

  func concludeContest(_ request: Talent.ConcludeContestRequest, _ context: ServerContext) async throws
    -> Talent.Contest
  {
    try await contests.conclude(request, by: context.caller.identity)
  }

  func publishContest(_ request: Talent.PublishContestRequest, _ context: ServerContext) async throws
    -> Talent.Contest
  {
    try await contests.publish(request, by: context.caller.identity)
  }

  func cancelContest(_ request: Talent.CancelContestRequest, _ context: ServerContext) async throws
    -> Talent.Contest
  {
    try await contests.cancel(request, by: context.caller.identity)
  }

  func getContestEntry(_ request: Talent.GetContestEntryRequest, _ context: ServerContext) async throws
    -> Talent.ContestEntry
  {
    try await entries.get(request)
  }

  func listContestEntries(_ request: Talent.ListContestEntriesRequest, _ context: ServerContext) async throws
    -> Talent.ListContestEntriesResponse
  {
    try await entries.list(request)
  }

  func createContestEntry(_ request: Talent.CreateContestEntryRequest, _ context: ServerContext) async throws
    -> Talent.ContestEntry
  {
    try await entries.create(request, by: context.caller.identity)
  }

  func withdrawContestEntry(_ request: Talent.WithdrawContestEntryRequest, _ context: ServerContext) async throws
    -> Talent.ContestEntry
  {
    try await entries.withdraw(request, by: context.caller.identity)
  }

  func listContestResults(_ request: Talent.ListContestResultsRequest, _ context: ServerContext) async throws
    -> Talent.ListContestResultsResponse
  {
    try await results.list(request, by: context.caller.identity)
  }

  func getReviewTask(_ request: Talent.GetReviewTaskRequest, _ context: ServerContext) async throws
    -> Talent.ReviewTask
  {
    try await tasks.get(request)
  }

  func listReviewTasks(_ request: Talent.ListReviewTasksRequest, _ context: ServerContext) async throws
    -> Talent.ListReviewTasksResponse
  {
    try await tasks.list(request)
  }

  func submitReviewScore(_ request: Talent.SubmitReviewScoreRequest, _ context: ServerContext) async throws
    -> Talent.ReviewTask
  {
    try await tasks.submit(request, by: context.caller.identity)
  }

  func declineReviewTask(_ request: Talent.DeclineReviewTaskRequest, _ context: ServerContext) async throws
    -> Talent.ReviewTask
  {
    try await tasks.decline(request, by: context.caller.identity)
  }
}
