import Domain
import Records
import StatisticsAPI

/// What can be saved in a return: checks values and explanations that come in and puts them in place of those that are
/// there. Pure.
struct ReturnInput {
  /// Most values or explanations of one call.
  static let entriesMax = 200

  let form: Questionnaire

  /// The return with the values and explanations, and what is wrong with them.
  func filled(
    _ stored: Statistics.SurveyReturn, _ request: Statistics.FillSurveyReturnRequest
  ) -> (filled: Statistics.SurveyReturn, problems: FieldProblems) {
    var problems = FieldProblems()
    var filled = stored
    filled.values = values(stored, request, &problems)
    filled.explanations = explanations(stillValid(stored, filled), request.explanations, &problems)
    filled.findings = []
    return (filled, problems)
  }

  // MARK: Values

  private func values(
    _ stored: Statistics.SurveyReturn, _ request: Statistics.FillSurveyReturnRequest, _ problems: inout FieldProblems
  ) -> [Statistics.SurveyValue] {
    var values = stored.valuesByCode
    problems.limit("cleared_codes", request.clearedCodes.count, Self.entriesMax)
    for (place, code) in request.clearedCodes.prefix(Self.entriesMax).enumerated() {
      if item("cleared_codes[\(place)]", code, &problems) != nil { values[code] = nil }
    }
    problems.limit("values", request.values.count, Self.entriesMax)
    var seen: Set<String> = []
    for (place, value) in request.values.prefix(Self.entriesMax).enumerated() {
      guard let item = item("values[\(place)].code", value.code, &problems) else { continue }
      if !seen.insert(value.code).inserted || request.clearedCodes.contains(value.code) {
        problems.add("values[\(place)].code", "repeated", en: "the item is there twice", zh: "指标重复", seen: value.code)
      }
      check("values[\(place)].value", value.value, item, &problems)
      values[value.code] = value.value
    }
    return form.items.compactMap { item in
      values[item.code].map { value in
        .with {
          $0.code = item.code
          $0.value = value
        }
      }
    }
  }

  /// The item of the form that callers fill in.
  func item(_ field: String, _ code: String, _ problems: inout FieldProblems) -> Questionnaire.Item? {
    guard let item = form.item(code), item.isFilledIn else {
      problems.add(
        field, "survey-item", en: "\(form.name) has no such item to fill in", zh: "调查表中没有该填报指标", seen: code)
      return nil
    }
    return item
  }

  /// Checks a value against the range of its item.
  func check(_ field: String, _ value: Int64, _ item: Questionnaire.Item, _ problems: inout FieldProblems) {
    guard (item.min...item.max).contains(value) else {
      let (least, most) =
        item.type == .money
        ? (MoneyText.tenThousandYuan(item.min) + "万元", MoneyText.tenThousandYuan(item.max) + "万元")
        : ("\(item.min)", "\(item.max)")
      problems.add(
        field, "survey-range", en: "\(item.code) lies between \(least) and \(most)",
        zh: "\(item.code)应在\(least)至\(most)之间", seen: "\(value)")
      return
    }
    if let choices = item.choices, !choices.contains(where: { $0.value == value }) {
      problems.add(
        field, "survey-choice", en: "\(item.code) has no such choice", zh: "\(item.code)没有该选项", seen: "\(value)")
    }
    if item.type == .date, CivilDate(number: Int(value)) == nil {
      problems.add(
        field, "date-exists", en: "a day yyyymmdd is expected", zh: "应为有效日期yyyymmdd", seen: "\(value)")
    }
  }

  // MARK: Explanations

  /// The explanations that are there, without those of checks that look at a value which is another now: what was
  /// explained is no longer what is told.
  private func stillValid(
    _ stored: Statistics.SurveyReturn, _ filled: Statistics.SurveyReturn
  ) -> [Statistics.SurveyExplanation] {
    let (before, now) = (stored.valuesByCode, filled.valuesByCode)
    return stored.explanations.filter { explanation in
      let codes = form.checks.first { $0.id == explanation.checkId }?.codes ?? []
      return codes.allSatisfy { before[$0] == now[$0] }
    }
  }

  /// The explanations with those that come in.
  private func explanations(
    _ kept: [Statistics.SurveyExplanation], _ given: [Statistics.SurveyExplanation], _ problems: inout FieldProblems
  ) -> [Statistics.SurveyExplanation] {
    var explanations = kept
    problems.limit("explanations", given.count, Self.entriesMax)
    for (place, explanation) in given.prefix(Self.entriesMax).enumerated() {
      let path = "explanations[\(place)]"
      let check = form.checks.first { $0.id == explanation.checkId }
      if check?.severity != .query {
        problems.add(
          "\(path).check_id", "survey-query", en: "the form has no query of this name", zh: "调查表中没有该查询项",
          seen: explanation.checkId)
      } else if check?.parts.contains(explanation.code) == false {
        problems.add(
          "\(path).code", "survey-item", en: "the query is not about this item", zh: "该查询项不涉及此指标",
          seen: explanation.code)
      }
      var kept = explanation
      kept.text = problems.text("\(path).text", explanation.text, characters: 2...500)
      explanations.removeAll { $0.checkId == kept.checkId && $0.code == kept.code }
      explanations.append(kept)
    }
    return explanations
  }
}
