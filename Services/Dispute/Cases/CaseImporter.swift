import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Cases from the rows of a file: each becomes RECEIVED; one that is there already is left as it is.
struct CaseImporter: RowByRowImporter {
  let cases: Cases

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case caseNumber, code, companyName, kind, division, industry, markets, right, role, forum, counterparty,
      serviceDate, serviceMethod, amount, currency, hsCode, hasCounsel, exportsEvidence, consents, fairName, hall,
      fairFirst, fairLast, fairDocument, mark, niceClass, jurisdiction, squatter, filed, registered, published,
      distributor, synthetic
  }

  static let columns = [
    ImportColumn("case_number", "案号", isRequired: true),
    ImportColumn("unified_social_credit_code", "统一社会信用代码", isRequired: true),
    ImportColumn("company_name", "企业名称", isRequired: true),
    ImportColumn("kind", "案件类型", isRequired: true),
    ImportColumn("division", "行政区划", "所在地区", isRequired: true),
    ImportColumn("industry", "51020产业", "产业代码"),
    ImportColumn("markets", "涉及市场", "国家或地区", isRequired: true),
    ImportColumn("right", "权利类型", isRequired: true),
    ImportColumn("role", "当事人地位", isRequired: true),
    ImportColumn("forum", "受理机构", isRequired: true),
    ImportColumn("counterparty", "对方当事人", isRequired: true),
    ImportColumn("service_date", "送达日期"),
    ImportColumn("service_method", "送达方式"),
    ImportColumn("amount_cents", "涉案金额"),
    ImportColumn("currency_code", "币种"),
    ImportColumn("hs_code", "HS编码"),
    ImportColumn("has_counsel", "已聘律师"),
    ImportColumn("exports_evidence", "向境外提供证据"),
    ImportColumn("consents_to_report", "同意上报"),
    ImportColumn("exhibition.fair_name", "展会名称"),
    ImportColumn("exhibition.hall", "展位"),
    ImportColumn("exhibition.first_date", "开展日期"),
    ImportColumn("exhibition.last_date", "闭展日期"),
    ImportColumn("exhibition.document", "展会文书"),
    ImportColumn("squatting.mark", "商标"),
    ImportColumn("squatting.nice_class", "类别"),
    ImportColumn("squatting.jurisdiction", "抢注国家"),
    ImportColumn("squatting.squatter", "抢注人"),
    ImportColumn("squatting.filing_date", "申请日期"),
    ImportColumn("squatting.registration_date", "注册日期"),
    ImportColumn("squatting.publication_date", "公告日期"),
    ImportColumn("squatting.distributor", "抢注人为经销商"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Dispute.Case) -> String { "\(draft.unifiedSocialCreditCode) \(draft.caseNumber)" }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Dispute.Case, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let input = read(&cells)
    let (record, found) = CaseRules(rules: cases.rules, today: now.today).normalized(input)
    cells.problems.addNew(found)
    if record.caseNumber.isEmpty { cells.problems.required("case_number") }
    return (record, cells.problems)
  }

  func store(
    _ draft: Dispute.Case, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    try caller.requireReach(draft.division, "a case of \(draft.companyName)")
    if try cases.other(draft, transaction.reader) != nil { return .unchanged }
    _ = try cases.insert(draft, now, transaction)
    return .created
  }

  private func read(_ cells: inout ImportCells) -> Dispute.Case {
    var record = Dispute.Case()
    record.caseNumber = cells.text(Column.caseNumber)
    record.unifiedSocialCreditCode = cells.text(Column.code)
    record.companyName = cells.text(Column.companyName)
    record.kind = cells.choice(Column.kind, Names.caseKind, none: .unspecified)
    record.division = cells.division(Column.division, cases.rules.divisions)
    record.industry = cells.text(Column.industry)
    record.markets = cells.codes(Column.markets)
    record.right = cells.choice(Column.right, Names.right, none: .unspecified)
    record.role = cells.choice(Column.role, Names.role, none: .unspecified)
    record.forum = cells.text(Column.forum)
    record.counterparty = cells.text(Column.counterparty)
    record.serviceDate = cells.day(Column.serviceDate)
    record.serviceMethod = cells.choice(Column.serviceMethod, Names.serviceMethod, none: .unspecified)
    record.amountCents = cells.fen(Column.amount)
    record.currencyCode = cells.text(Column.currency)
    record.hsCode = cells.text(Column.hsCode)
    record.hasCounsel = cells.yesOrNo(Column.hasCounsel)
    record.exportsEvidence = cells.yesOrNo(Column.exportsEvidence)
    record.consentsToReport = cells.yesOrNo(Column.consents)
    record.synthetic = cells.yesOrNo(Column.synthetic)
    if record.kind == .exhibition { record.exhibition = exhibition(&cells) }
    if record.kind == .squatting { record.squatting = squatting(&cells) }
    return record
  }

  private func exhibition(_ cells: inout ImportCells) -> Dispute.ExhibitionFacts {
    var facts = Dispute.ExhibitionFacts()
    facts.fairName = cells.text(Column.fairName)
    facts.hall = cells.text(Column.hall)
    facts.firstDate = cells.day(Column.fairFirst)
    facts.lastDate = cells.day(Column.fairLast)
    facts.document = cells.choice(Column.fairDocument, Names.fairDocument, none: .unspecified)
    return facts
  }

  private func squatting(_ cells: inout ImportCells) -> Dispute.SquattingFacts {
    var facts = Dispute.SquattingFacts()
    facts.mark = cells.text(Column.mark)
    facts.niceClass = Int32(clamping: cells.number(Column.niceClass))
    facts.jurisdiction = cells.text(Column.jurisdiction)
    facts.squatter = cells.text(Column.squatter)
    facts.filingDate = cells.day(Column.filed)
    facts.registrationDate = cells.day(Column.registered)
    facts.publicationDate = cells.day(Column.published)
    facts.distributor = cells.yesOrNo(Column.distributor)
    return facts
  }

  /// The cells of a case, in the order of ``columns``, as an export writes them; without contact.
  static func cells(_ record: Dispute.Case) -> [String] {
    let (fair, mark) = (record.exhibition, record.squatting)
    let day = CSVExport.day
    let yesOrNo = CSVExport.yesOrNo
    return [
      record.caseNumber, record.unifiedSocialCreditCode, record.companyName, Names.caseKind.chinese(record.kind),
      record.division, record.industry, record.markets.joined(separator: "、"), Names.right.chinese(record.right),
      Names.role.chinese(record.role), record.forum, record.counterparty, day(record.serviceDate),
      Names.serviceMethod.chinese(record.serviceMethod), CSVExport.yuan(record.amountCents), record.currencyCode,
      record.hsCode, yesOrNo(record.hasCounsel), yesOrNo(record.exportsEvidence), yesOrNo(record.consentsToReport),
      fair?.fairName ?? "", fair?.hall ?? "", day(fair?.firstDate), day(fair?.lastDate),
      fair.map { Names.fairDocument.chinese($0.document) } ?? "", mark?.mark ?? "",
      mark.map { "\($0.niceClass)" } ?? "", mark?.jurisdiction ?? "", mark?.squatter ?? "", day(mark?.filingDate),
      day(mark?.registrationDate), day(mark?.publicationDate), mark.map { yesOrNo($0.distributor) } ?? "",
      yesOrNo(record.synthetic),
    ]
  }
}
