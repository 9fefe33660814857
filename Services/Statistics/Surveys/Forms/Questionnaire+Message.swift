import Domain
import Records
import Schema
import StatisticsAPI

extension Statistics.SurveyForm {
  /// The form as the API tells it.
  init(_ form: Questionnaire) {
    self.init()
    name = form.name
    rule = Common.Rule(form.rule)
    items = form.items.map(Statistics.SurveyItem.init)
    checks = form.checks.map(Statistics.SurveyCheck.init)
  }
}

extension Statistics.SurveyItem {
  fileprivate init(_ item: Questionnaire.Item) {
    self.init()
    code = item.code
    displayName = Common.LocalizedText(item.name)
    switch item.type {
    case .unit: type = .unit
    case .count: type = .count
    case .money: type = .money
    case .choice: type = .choice
    case .date: type = .date
    }
    unit = item.unit.map(Common.LocalizedText.init)
    valueMin = item.min
    valueMax = item.max
    optional = item.isOptional
    choices = (item.choices ?? []).map { choice in
      .with {
        $0.value = choice.value
        $0.displayName = Common.LocalizedText(choice.name)
      }
    }
    measure = item.measure ?? ""
    serviceForm = item.serviceForm ?? 0
    headline = item.headline ?? false
  }
}

extension Statistics.SurveyCheck {
  fileprivate init(_ check: QuestionnaireCheck) {
    self.init()
    checkId = check.id
    displayName = Common.LocalizedText(check.name)
    severity = Statistics.SurveySeverity(check.severity)
    codes = check.codes
    source = check.source
  }
}

extension Statistics.SurveySeverity {
  /// The severity as the API tells it.
  init(_ severity: QuestionnaireCheck.Severity) {
    switch severity {
    case .error: self = .error
    case .query: self = .query
    }
  }
}
