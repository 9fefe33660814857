import Domain
import Records
import Synchronization
import Testing

@Suite("Rules that are read again")
struct ReloadableTests {
  @Test("a reload that fails leaves what was in force, one that works replaces it for calls that begin after it")
  func reload() throws {
    let source = Mutex<Result<Int, RuleFileError>>(.success(1))
    let rules = try Reloadable { try source.withLock { $0 }.get() }
    let call = rules.current
    source.withLock { $0 = .failure(RuleFileError(file: "rules-x.json", place: "top", problem: "broken")) }
    #expect(throws: RuleFileError.self) { try rules.reload() }
    #expect(rules.current == 1)
    source.withLock { $0 = .success(2) }
    try rules.reload()
    #expect(rules.current == 2)
    #expect(call == 1)
  }

  @Test("a service does not start with rules that cannot be used")
  func start() {
    #expect(throws: RuleFileError.self) {
      try Reloadable<Int> { throw RuleFileError(place: "top", problem: "broken") }
    }
  }
}
