import Digests
import Testing

@testable import ipmesh_statistics

@Suite("The action plan as data")
struct PlanDataTests {
  @Test("the quotes of the tasks, put together, are the paragraphs of the plan; the six actions are complete")
  func quotes() throws {
    let plan = try ActionPlan.read(directory: TestStatistics.ruleDirectory)
    #expect(plan.actions.map(\.code) == ["A1", "A2", "A3", "A4", "A5", "A6"])
    let paragraphs = ActionPlan.actionCodes.map { code in plan.paragraphs.count { $0.action == code } }
    #expect(paragraphs == [3, 3, 3, 2, 2, 3] && plan.tasks.count == 75)
    for paragraph in plan.paragraphs {
      let quotes = plan.tasks.filter { $0.paragraph == paragraph.id }.map(\.text.zh).joined()
      let bare = quotes.filter { $0 != "," && $0 != "。" }
      #expect(Digest.hex(Digest.sha256(Array(bare.utf8))) == paragraph.textSHA256, "\(paragraph.id)")
    }
  }

  @Test("every task names systems and targets that there are; every quote stands in one task; translations are there")
  func references() throws {
    let rules = try StatisticsRules(directory: TestStatistics.ruleDirectory)
    let tasks = rules.plan.tasks
    let systems = Set((1...47).map { "S\($0)" })
    for task in tasks {
      #expect(systems.isSuperset(of: task.systems), "\(task.id)")
      #expect(
        !task.text.en.isEmpty && !task.text.en.contains { $0.unicodeScalars.contains { $0.value > 0x2FF } },
        "\(task.id)")
      #expect(tasks.allSatisfy { $0.id == task.id || !$0.text.zh.contains(task.text.zh) }, "\(task.id)")
    }
    let served = Set(tasks.flatMap(\.systems))
    #expect(
      systems.subtracting(served) == ["S46", "S47"], "those two are in part three of the plan, not in the six actions")
    let targets = rules.targets.targets.filter { $0.plan.id == rules.plan.id }.map(\.id)
    #expect(targets.count == 7 && Set(tasks.flatMap(\.targets)) == Set(targets))
  }
}
