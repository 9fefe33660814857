// facts-benchmark: what ten million facts cost in a real SQLite file. It prints figures and judges nothing.
//
//   swift run -c release facts-benchmark [FACTS [FOLDER]]     (default: 10,000,000, a folder that is removed at the end)
//
// Method: returns of a survey with 33 items each, from institutions spread over the 17 divisions and the districts of
// Wuhan and over the 51020 clusters, for five years; each is stored by the call that a survey uses, 1,000 returns to a
// durable write. Population and high-value patents are reported for each division besides. Then indicators are computed
// over all divisions and the five years, each time on a snapshot of its own, as the service does.

import Domain
import Foundation
import StatisticsFigures
import Storage

let factsAsked = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000_000
let folder = CommandLine.arguments.dropFirst(2).first ?? ".facts-benchmark-\(getpid())"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
let path = folder + "/facts.db"
let database = try Database.open(path, migrations: [FactSchema.facts], timeMicroseconds: 0)
let rules = try RuleBook(directory: "deploy/rules")
let book = try IndicatorBook(directory: "deploy/rules", rules.divisions, clusters: rules.industries)
let load = SampleLoad(book)

let seconds = try await load.store(factsAsked, in: database)
print(
  "\(load.factCount(factsAsked)) facts loaded in \(Int(seconds)) s: \(Int(Double(load.factCount(factsAsked)) / seconds))/s"
)
await database.close()
let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
print("database \(bytes / 1_048_576) MiB, \(bytes * 10 / load.factCount(factsAsked)) tenths of a byte a fact")

let again = try Database.open(path, migrations: [FactSchema.facts], timeMicroseconds: 0)
let queries = IndicatorTimes(again, book, years: load.years)
try await queries.print("high-value-patents-per-10000", industries: [""], "reported, a ratio")
try await queries.print("survey-revenue-per-practitioner", industries: [""], "all industries, a ratio of survey items")
try await queries.print("survey-revenue-per-practitioner", industries: ["P01"], "one cluster")
try await queries.print(
  "survey-revenue-per-practitioner", industries: rules.industries.all.map(\.code), "all 35 clusters")
await again.close()
try FileManager.default.removeItem(atPath: folder)
