#!/usr/bin/env python3
"""Makes the sample: institutions, practitioners, outlets, experts, zones and residents, protection centres, disputes
abroad and subscriptions of alerts as CSV files, as agencies export them, and indicators.jsonl: for each zone a request of
EvaluationService.SetIndicatorValues.

Everything but the outlets that the action plan names is synthetic, says so in the column 合成数据, and has valid codes.
The same seed makes the same files. Each file also has bad rows on purpose, listed in BAD_ROWS at the end and in
README.md's tour, so that the report of an import has something to show.
"""
import csv
import datetime
import hashlib
import json
import pathlib
import random

SEED = 20220318
INSTITUTIONS = 360
PRACTITIONERS = 3000
EXPERTS = 620
TODAY = datetime.date(2025, 6, 30)
HERE = pathlib.Path(__file__).parent

DIVISIONS = [
    ("420100", "武汉", 150), ("420200", "黄石", 12), ("420300", "十堰", 12), ("420500", "宜昌", 32),
    ("420600", "襄阳", 30), ("420700", "鄂州", 8), ("420800", "荆门", 14), ("420900", "孝感", 16),
    ("421000", "荆州", 16), ("421100", "黄冈", 14), ("421200", "咸宁", 10), ("421300", "随州", 8),
    ("422800", "恩施", 8), ("429004", "仙桃", 6), ("429005", "潜江", 6), ("429006", "天门", 5), ("429021", "神农架", 2),
]
WUHAN_DISTRICTS = ["420102", "420103", "420104", "420105", "420106", "420107", "420111", "420112", "420115"]
WORDS = "楚天 江汉 光谷 东湖 荆楚 长江 华中 三峡 明德 致远 博雅 信诚 正和 汇智 中南 启明 睿思 天权 立德 鼎新 云梦 归元 高华 慧远 知行 卓越 金石 恒信 开元 方圆".split()
ENDINGS = "达 和 信 远 创 联 盛 诚 源 瑞 安 博 嘉 通 兴".split()
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂文华建国志海燕玲云雪梅晨宇轩子涵浩然思远嘉怡欣悦若彤一诺"
STREETS = "中南路 珞喻路 解放大道 建设大道 东风大道 高新大道 民主路 沿江大道 人民路 发展大道".split()
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def organization_check(body):
    value = lambda c: int(c) if c.isdigit() else ord(c) - 55
    digit = 11 - sum(value(c) * w for c, w in zip(body, (3, 7, 9, 10, 5, 8, 4, 2))) % 11
    return {10: "X", 11: "0"}.get(digit, str(digit))


def credit_code(prefix, division, serial):
    """A unified social credit code (GB 32100-2015): `MA` and six characters of the serial make the organisation part."""
    number, part = serial, ""
    for _ in range(6):
        number, digit = divmod(number, len(USCC_ALPHABET))
        part = USCC_ALPHABET[digit] + part
    body = prefix + division + "MA" + part
    body += organization_check(body[8:16])
    total = sum(USCC_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + USCC_ALPHABET[(31 - total % 31) % 31]


def identity_number(region, birth, order):
    """A resident identity number (GB 11643-1999). Order 9xx: synthetic, never given to a newborn by an office."""
    body = f"{region}{birth:%Y%m%d}{order:03}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return body + "10X98765432"[sum(int(c) * w for c, w in zip(body, weights)) % 11]


def day_between(rng, first, last):
    return first + datetime.timedelta(days=rng.randrange((last - first).days + 1))


def spread():
    """The division of each institution, in proportion to the weights."""
    total = sum(weight for _, _, weight in DIVISIONS)
    divisions = [d for d in DIVISIONS for _ in range(max(1, round(d[2] * INSTITUTIONS / total)))]
    return divisions[:INSTITUTIONS] + [DIVISIONS[0]] * max(0, INSTITUTIONS - len(divisions))


def institutions(rng):
    kinds = ["专利代理"] * 40 + ["商标代理"] * 25 + ["法律服务"] * 8 + ["信息服务"] * 8 + ["咨询服务"] * 9 + \
        ["运营服务"] * 4 + ["培训服务"] * 3 + ["评估服务"] * 3
    rows, names = [], set()
    agency_code = 42900
    for serial, (division, city, _) in enumerate(spread()):
        kind = rng.choice(kinds)
        form = rng.choices(["合伙企业", "有限责任公司", "律师事务所"], [45, 40, 15])[0] if kind == "专利代理" else \
            rng.choices(["有限责任公司", "其他", "律师事务所" if kind == "法律服务" else "事业单位"], [75, 10, 15])[0]
        while True:
            word = rng.choice(WORDS) + rng.choice(ENDINGS)
            name = institution_name(city, word, kind, form)
            if name not in names:
                names.add(name)
                break
        established = day_between(rng, datetime.date(2003, 1, 2), datetime.date(2024, 6, 30))
        prefix = {"律师事务所": "31", "事业单位": "12"}.get(form, "91")
        place = rng.choice(WUHAN_DISTRICTS) if division == "420100" and rng.random() < 0.7 else division
        size = rng.choice([3, 5, 8, 12, 15, 20, 30, 45, 80])
        row = {
            "统一社会信用代码": credit_code(prefix, division, 700_000 + serial * 37),
            "机构名称": name, "机构类型": kind, "组织形式": form, "行政区划": place,
            "服务形式": service_forms(rng, kind), "地址": f"{city}{rng.choice(STREETS)}{rng.randrange(1, 999)}号",
            "成立日期": str(established), "专利代理机构代码": "", "执业许可状态": "", "许可日期": "",
            "商标代理备案状态": "", "商标代理备案日期": "",
            "品牌等级": rng.choices(["无", "市级", "省级", "国家级"], [70, 16, 10, 4])[0],
            "专精特新": rng.choices(["否", "是"], [92, 8])[0], "联系人": "综合部",
            "联系电话": f"027-{rng.randrange(80000000, 88999999)}", "电子邮箱": f"contact{serial:03}@example.com",
            "从业人数": size, "年营业收入(元)": size * rng.randrange(120_000, 420_000), "合成数据": "是",
        }
        if kind == "专利代理":
            agency_code += 1
            granted = min(established + datetime.timedelta(days=rng.randrange(60, 500)), TODAY)
            row.update({
                "专利代理机构代码": str(agency_code), "许可日期": str(granted),
                "执业许可状态": rng.choices(["正常", "经营异常", "责令整改", "停止承接新业务"], [92, 5, 2, 1])[0],
            })
        if kind == "商标代理" or (kind == "专利代理" and rng.random() < 0.5):
            row.update({
                "商标代理备案状态": "已备案",
                "商标代理备案日期": str(max(established, day_between(rng, datetime.date(2022, 12, 1), TODAY))),
            })
        rows.append(row)
    return rows


def institution_name(city, word, kind, form):
    middle = {"专利代理": "专利代理", "商标代理": "商标代理", "法律服务": "知识产权法律服务", "信息服务": "知识产权信息服务",
              "咨询服务": "知识产权咨询", "运营服务": "知识产权运营", "培训服务": "知识产权培训", "评估服务": "知识产权评估"}[kind]
    if form == "律师事务所":
        return f"湖北{word}({city})律师事务所"
    if form == "合伙企业":
        return f"{city}{word}知识产权代理事务所(普通合伙)"
    if form == "有限责任公司":
        return f"{city}{word}{middle}有限公司"
    return f"{city}{word}{middle}中心"


def service_forms(rng, kind):
    main = {"专利代理": "代理", "商标代理": "代理", "法律服务": "法律", "信息服务": "信息", "咨询服务": "咨询",
            "运营服务": "运营", "培训服务": "培训", "评估服务": "咨询"}[kind]
    others = [f for f in ("代理", "法律", "信息", "咨询", "运营", "培训") if f != main]
    return "、".join([main] + rng.sample(others, rng.choice([0, 0, 1, 1, 2])))


def practitioners(rng, employers):
    agencies = [e for e in employers if e["执业许可状态"] in ("正常", "经营异常", "责令整改")]
    rows = []
    for serial in range(PRACTITIONERS):
        is_attorney = serial % 3 == 0
        agency = rng.choice(agencies if is_attorney else employers)
        region = agency["行政区划"] if agency["行政区划"] != "420100" else rng.choice(WUHAN_DISTRICTS)
        birth = day_between(rng, datetime.date(1962, 1, 1), datetime.date(1999, 12, 31))
        established = datetime.date.fromisoformat(agency["成立日期"])
        graduated = birth.replace(day=1, year=birth.year + 23)
        started = day_between(rng, min(max(established, graduated), TODAY), TODAY)
        row = {
            "姓名": rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, rng.choice([1, 2, 2]))),
            "身份证号": identity_number(region, birth, 900 + serial % 100),
            "人员类别": "专利代理师" if is_attorney else rng.choice(["商标代理人", "律师", "信息分析", "咨询", "运营", "其他"]),
            "学历": rng.choices(["大专", "本科", "硕士", "博士"], [12, 55, 28, 5])[0],
            "专利代理师资格证号": "", "资格证发证日期": "", "知识产权职称": "", "职称证书编号": "", "职称取得日期": "",
            "执业机构统一社会信用代码": agency["统一社会信用代码"], "入职日期": str(started),
            "岗位": rng.choice(["代理师", "流程", "检索", "咨询顾问", "合伙人", "主管"]),
            "执业备案状态": "", "执业证号": "", "首次执业日期": "", "执业备案日期": "", "合成数据": "是",
        }
        if is_attorney:
            certified = day_between(rng, min(graduated, started), started)
            practice = day_between(rng, started, TODAY)
            filed = min(practice + datetime.timedelta(days=rng.choice([5, 12, 20, 28, 40])), TODAY)
            row.update({
                "专利代理师资格证号": f"42{certified:%y}{serial:05}", "资格证发证日期": str(certified),
                "执业备案状态": "已备案", "首次执业日期": str(practice), "执业备案日期": str(filed),
                "执业证号": f"{agency['专利代理机构代码']}{practice:%y}{serial // 3 % 1000:03}.{serial % 10}",
            })
        if rng.random() < 0.12:
            title_day = day_between(rng, min(max(graduated, datetime.date(2019, 6, 1)), TODAY), TODAY)
            row.update({"知识产权职称": rng.choice(["助理知识产权师", "知识产权师", "高级知识产权师"]),
                        "职称证书编号": f"ZC42{serial:06}", "职称取得日期": str(title_day)})
        rows.append(row)
    return unique(rows, "身份证号", "执业证号")


def unique(rows, *columns):
    """Drops the second row with a value that must be unique: birthdays and serials can meet by chance."""
    seen, kept = set(), []
    for row in rows:
        keys = {(column, row[column]) for column in columns if row[column]}
        if not keys & seen:
            kept.append(row)
            seen |= keys
    return kept


# The outlets that the action plan names, and named national ones; opening days are those of public notices where known,
# else the year of the plan. Planned ones have no day.
NAMED_OUTLETS = [
    ("hubei-protection-center", "中国(湖北)知识产权保护中心", "知识产权保护中心", "420100", "筹建", "国家级", "湖北省知识产权局", ""),
    ("yichang-regional-center", "湖北省知识产权保护中心宜昌区域中心", "知识产权保护中心", "420500", "筹建", "省级", "宜昌市知识产权局", ""),
    ("xiangyang-regional-center", "湖北省知识产权保护中心襄阳区域中心", "知识产权保护中心", "420600", "筹建", "省级", "襄阳市知识产权局", ""),
    ("wuhan-protection-center", "中国(武汉)知识产权保护中心", "知识产权保护中心", "420100", "运行", "国家级", "武汉市知识产权局", "2022-03-18"),
    ("wuhan-auto-rapid-center", "中国武汉(汽车及零部件)知识产权快速维权中心", "快速维权中心", "420100", "运行", "国家级", "武汉市知识产权局", "2022-03-18"),
    ("hubei-overseas-center", "湖北省海外知识产权维权服务中心", "海外维权服务中心", "420100", "运行", "省级", "湖北省知识产权局", "2019-08-01"),
    ("wuhan-overseas-center", "武汉市海外知识产权维权服务指导中心", "海外维权服务中心", "420100", "运行", "市级", "武汉市知识产权局", "2020-09-30"),
    ("hubei-examination-center", "国家知识产权局专利局专利审查协作湖北中心", "专利审查协作中心", "420100", "运行", "国家级", "国家知识产权局专利局", "2022-03-18"),
]


def outlets(rng):
    rows = [outlet_row(*named, synthetic="否") for named in NAMED_OUTLETS]
    synthetic = [
        ("tisc", "技术与创新支持中心", "国家级", ["420100", "420100", "420100", "420500", "420600"]),
        ("university-center", "高校国家知识产权信息服务中心", "国家级", ["420100", "420100", "420500"]),
        ("national-outlet", "国家知识产权信息公共服务网点", "国家级", ["420100", "420300", "420900", "421000"]),
        ("comprehensive", "综合性公共服务机构", "市级", ["420800", "421100", "429004"]),
        ("workstation", "工作站", "市级", ["420200", "420700", "421200", "421300", "422800", "429005", "429006"]),
        ("startup-base", "双创服务基地", "省级", ["420100", "420500", "420600", "420200"]),
    ]
    cities = {code: name for code, name, _ in DIVISIONS}
    for prefix, kind, level, divisions in synthetic:
        for number, division in enumerate(divisions, 1):
            opened = day_between(rng, datetime.date(2019, 1, 2), datetime.date(2025, 3, 31))
            place = rng.choice(WUHAN_DISTRICTS) if division == "420100" else division
            rows.append(outlet_row(
                f"{prefix}-{division}-{number}", f"{cities[division]}{kind}({number}号,示例)", kind, place, "运行", level,
                f"{cities[division]}示例单位", str(opened), synthetic="是"))
    return rows


def outlet_row(id, name, kind, division, state, level, host, opened, synthetic):
    return {"网点编号": id, "网点名称": name, "网点类型": kind, "行政区划": division, "状态": state, "级别": level,
            "建设单位": host, "地址": "", "启用日期": opened, "关闭日期": "", "联系人": "", "联系电话": "", "合成数据": synthetic}


# Categories of experts with their sub-fields, by how many experts know them.
CATEGORIES = {
    "法律": (["诉讼", "仲裁", "行政"], 14), "专利代理与审查": (["专利代理", "专利审查"], 16), "商标与地理标志": (["商标", "地理标志"], 9),
    "版权与商业秘密": (["版权", "商业秘密"], 6), "专利导航与信息分析": (["专利导航", "信息分析"], 12), "运营交易评估": (["运营", "交易", "评估"], 9),
    "金融保险证券化": (["金融", "保险", "证券化"], 6), "财务审计": (["财务审计"], 5), "产业技术": (["产业技术"], 14),
    "海外维权": (["海外维权"], 5), "战略规划与管理": (["战略规划", "管理"], 8),
}
INDUSTRIES = [f"P{n:02}" for n in range(1, 6)] + [f"A{n:02}" for n in range(1, 11)] + [f"C{n:02}" for n in range(1, 21)]
UNIT_KINDS = "大学 研究院 工程学院 检测中心 设计院 科学院".split()


def expert_units(rng, employers):
    """Where experts work: institutions of the register, and universities and institutes that are not in it."""
    units = [(e["统一社会信用代码"], e["机构名称"], e["行政区划"]) for e in rng.sample(employers, 80)]
    for serial in range(60):
        division, city, _ = rng.choices(DIVISIONS, [weight for _, _, weight in DIVISIONS])[0]
        name = f"{city}{rng.choice(WORDS)}{rng.choice(UNIT_KINDS)}({serial + 1}号,示例)"
        units.append((credit_code("12", division, 900_000 + serial * 41), name, division))
    return units


def experts(rng, employers):
    units, weights = expert_units(rng, employers), [weight for _, weight in CATEGORIES.values()]
    return unique([expert(rng, serial, units, weights) for serial in range(EXPERTS)], "身份证号")


def expert(rng, serial, units, weights):
    code, unit, division = rng.choice(units)
    birth = day_between(rng, datetime.date(1964, 1, 1), datetime.date(1986, 12, 31))
    practice = day_between(rng, datetime.date(birth.year + 24, 1, 1), datetime.date(2014, 12, 31))
    since = day_between(rng, practice, datetime.date(2021, 12, 31))
    qualified = day_between(rng, datetime.date(practice.year + 1, 1, 1), datetime.date(2016, 6, 30))
    term = day_between(rng, datetime.date(2024, 7, 1), TODAY)
    categories = list(dict.fromkeys(rng.choices(list(CATEGORIES), weights, k=rng.choice([1, 1, 2]))))
    is_overseas = "海外维权" in categories
    region = division if division != "420100" else rng.choice(WUHAN_DISTRICTS)
    return {
        "姓名": rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, rng.choice([1, 2, 2]))),
        "身份证号": identity_number(region, birth, 900 + serial % 100), "专家类别": "、".join(categories), "行政区划": division,
        "工作单位统一社会信用代码": code, "工作单位": unit, "入职日期": str(since), "从业起始日期": str(practice),
        "细分领域": "、".join(rng.choice(CATEGORIES[category][0]) for category in categories),
        "51020产业": "、".join(rng.sample(INDUSTRIES, rng.choice([1, 2, 3]))) if "产业技术" in categories else "",
        "海外法域": "、".join(rng.sample(["US", "DE", "JP", "KR", "GB"], 2)) if is_overseas else "",
        "工作语言": rng.choice(["en", "en、de", "en、ja"]) if is_overseas else "",
        "职称或资格": rng.choice(["副高级职称", "正高级职称", "高级知识产权师", "专利代理师"]), "职称或资格取得日期": str(qualified),
        "任职顾问持股关系": former_tie(rng, units, since) if rng.random() < 0.2 else "",
        "其他利害关系单位": stake(rng, serial, units), "近亲属身份证号": "",
        "单位同意日期": str(term - datetime.timedelta(days=rng.randrange(30, 90))), "诚信记录": "良好", "公务员": "否",
        "入库状态": "在库", "聘期开始日期": str(term), "合成数据": "是",
    }


def stake(rng, serial, units):
    """Now and then another interest; one expert in forty has it in the operator of a zone and must not judge zones."""
    other = rng.choice(units)[0] if rng.random() < 0.08 else ""
    return operator_code(serial // 40 % len(ZONES)) if serial % 40 == 7 else other


def former_tie(rng, units, until):
    """An earlier employer, or a unit that takes advice, which may be one of today's."""
    if rng.random() < 0.5:
        started = until - datetime.timedelta(days=rng.randrange(400, 2000))
        return f"任职 {rng.choice(units)[0]} {started} {until - datetime.timedelta(days=1)}"
    return f"顾问 {rng.choice(units)[0]} {day_between(rng, datetime.date(2022, 1, 4), TODAY)}"


# Zones: id, name, division, 51020 industries, how many institutions reside there.
ZONES = [
    ("optics-valley", "东湖光谷知识产权服务业集聚区(示例)", "420100", "P01、C01", 56), ("jianghan", "江汉知识产权服务业集聚区(示例)", "420103", "A02", 24),
    ("yichang", "宜昌三峡知识产权服务业集聚区(示例)", "420500", "C03、C04", 26), ("xiangyang", "襄阳汽车产业知识产权服务业集聚区(示例)", "420600", "P02", 22),
    ("jingzhou", "荆州知识产权服务业集聚区(示例)", "421000", "C10", 13), ("xiaogan", "孝感知识产权服务业集聚区(示例)", "420900", "C12", 12),
    ("huangshi", "黄石知识产权服务业集聚区(示例)", "420200", "A05", 9), ("jingmen", "荆门知识产权服务业集聚区(示例)", "420800", "C08", 11),
]


def operator_code(number):
    """The credit code of the operator of a zone."""
    return credit_code("91", ZONES[number][2], 950_000 + number * 43)


def zones(rng):
    rows = []
    for serial, (id, name, division, industries, _) in enumerate(ZONES):
        rows.append({
            "集聚区编号": id, "集聚区名称": name, "行政区划": division, "运营管理单位": f"{name[:2]}集聚区运营管理有限公司(示例)",
            "运营管理单位统一社会信用代码": operator_code(serial), "重点产业": industries,
            "设立日期": str(day_between(rng, datetime.date(2016, 1, 4), datetime.date(2022, 12, 30))), "国家级称号": "",
            "国家级称号日期": "", "联系人": "综合部", "联系电话": f"027-{rng.randrange(80000000, 88999999)}", "合成数据": "是",
        })
    return rows


def residents(rng, employers):
    rows = []
    for id, _, division, _, count in ZONES:
        near = [e for e in employers if e["行政区划"][:4] == division[:4] and e["成立日期"] < "2024-01-01"]
        for employer in rng.sample(near, min(count, len(near))):
            moved_in = day_between(rng, datetime.date(2024, 1, 2), TODAY)
            rows.append({
                "统一社会信用代码": employer["统一社会信用代码"], "集聚区编号": id, "入驻日期": str(moved_in),
                "面积": rng.randrange(60, 900), "驻场人数": employer["从业人数"], "合成数据": "是",
            })
    return unique(rows, "统一社会信用代码")


def indicators(rng):
    """Declared values of each zone, close to each other but for the largest; EVALUATION stands for the evaluation."""
    requests = []
    for id, _, _, _, count in ZONES:
        share = 1.0 if count > 50 else 0.95 - count / 160
        some = lambda target: round(target * share * rng.uniform(0.55, 1.1))
        values = {
            "ip_plan": 1, "support_funds_fen": some(1_200_000_000), "dedicated_staff": max(1, some(6)),
            "patent_attorneys": some(110), "service_revenue_growth": some(900), "gdp_growth": rng.randrange(520, 640),
            "patent_projects": some(21), "transactions_fen": some(110_000_000_000), "enterprises_served": some(520),
            "one_stop_items": some(20), "service_activities": some(13), "graded_agencies": count,
            "a_level_agencies": some(count * 0.6), "d_level_agencies": rng.choice([0, 0, 1]), "listed_agencies": 0,
            "complaint_days": rng.randrange(10, 26),
        }
        evidence = lambda measure: {
            "sha256": hashlib.sha256(f"{id}/{measure}".encode()).hexdigest(), "fileName": f"{measure}.pdf",
            "sizeBytes": "1024", "mediaType": "application/pdf",
        }
        requests.append({
            "name": f"EVALUATION/sheets/{id}",
            "values": [{"measure": m, "value": str(v), "evidence": evidence(m)} for m, v in values.items()],
        })
    return requests


# Enterprises that sell abroad: name, division, 51020 industry.
EXPORTERS = [
    ("武汉光谷激光设备有限公司(示例)", "420100", "C11"), ("武汉江城光纤通信有限公司(示例)", "420100", "C11"),
    ("武汉东湖医疗器械有限公司(示例)", "420111", "C19"), ("武汉车都智能网联有限公司(示例)", "420114", "C01"),
    ("宜昌三峡生物医药有限公司(示例)", "420500", "C19"), ("宜昌磷化新材料有限公司(示例)", "420500", "C18"),
    ("襄阳东风零部件有限公司(示例)", "420600", "P02"), ("襄阳轴承制造有限公司(示例)", "420600", "C06"),
    ("荆门新能源电池有限公司(示例)", "420800", "C02"), ("孝感特种纸制品有限公司(示例)", "420900", "A02"),
    ("黄石电路板有限公司(示例)", "420200", "C12"), ("随州专用车制造有限公司(示例)", "421300", "P02"),
]
CASES = 36
# Lawsuits: forum, market, right, role, how it was served.
LAWSUITS = [
    ("US_DC", "US", "发明专利", "被告", "海牙公约送达"), ("US_DC", "US", "外观设计", "被告", "电子邮件"),
    ("US_ITC", "US", "发明专利", "被申请人", "境外邮寄送达"), ("US_PTAB", "US", "发明专利", "被申请人", "电子系统送达"),
    ("UPC", "DE、FR", "发明专利", "被告", "电子系统送达"), ("DE_LG", "DE", "实用新型", "被告", "海牙公约送达"),
    ("EUIPO", "EU", "商标", "异议人", "电子系统送达"), ("PLATFORM", "US", "外观设计", "被申请人", "平台通知"),
    ("UDRP", "US", "域名", "被申请人", "电子邮件"), ("IN", "IN", "商标", "被告", "直接送达"),
]
FAIRS = ["LASER World of PHOTONICS", "Automechanika Frankfurt", "MEDICA Düsseldorf"]
OTHER_SIDES = [
    "Laser Holdings LLC", "Northfield Optics Inc.", "Rheintal Patentverwertung GmbH", "Blue Harbor IP Ltd.",
    "Sakura Devices K.K.",
]
NO_FAIR = {"展会名称": "", "展位": "", "开展日期": "", "闭展日期": "", "展会文书": ""}
NO_MARK = {"商标": "", "类别": "", "抢注国家": "", "抢注人": "", "申请日期": "", "注册日期": "", "抢注人为经销商": ""}


def exporter_code(number):
    return credit_code("91", EXPORTERS[number][1], 1_100_000 + number * 47)


def cases(rng):
    """Disputes abroad: of each nine, seven lawsuits, one at a fair, one over a mark that somebody took."""
    return [case(rng, serial) for serial in range(CASES)]


def case(rng, serial):
    number = serial % len(EXPORTERS)
    name, division, industry = EXPORTERS[number]
    forum, markets, right, role, method = rng.choice(LAWSUITS)
    served = day_between(rng, datetime.date(2025, 1, 6), TODAY)
    row = {
        "案号": f"{served:%y}-cv-{serial + 401:05}", "统一社会信用代码": exporter_code(number), "企业名称": name,
        "案件类型": "涉外诉讼", "行政区划": division, "51020产业": industry, "涉及市场": markets, "权利类型": right,
        "当事人地位": role, "受理机构": forum, "对方当事人": rng.choice(OTHER_SIDES), "送达日期": str(served),
        "送达方式": method, "涉案金额": rng.choice(["", "120000", "850000.50", "2500000"]), "币种": "USD",
        "HS编码": "901320", "已聘律师": rng.choice(["是", "否"]), "向境外提供证据": rng.choice(["是", "否"]),
        "同意上报": rng.choice(["是", "否"]), **NO_FAIR, **NO_MARK, "合成数据": "是",
    }
    if serial % 9 == 7:
        row |= {"案件类型": "展会纠纷", "受理机构": "FAIR", "涉及市场": "DE", "权利类型": "外观设计", "当事人地位": "被申请人",
                "展会名称": rng.choice(FAIRS), "展位": f"B{rng.randrange(1, 8)}", "开展日期": str(served),
                "闭展日期": str(served + datetime.timedelta(days=3)),
                "展会文书": rng.choice(["临时禁令", "警告函", "扣押令"])}
    if serial % 9 == 8:
        filed = served - datetime.timedelta(days=rng.randrange(400, 900))
        row |= {"案件类型": "商标抢注", "受理机构": "OTHER", "权利类型": "商标", "当事人地位": "被抢注人", "涉及市场": "VN",
                "商标": f"{name[:2]}之星", "类别": rng.choice([7, 9, 10, 12]), "抢注国家": "VN",
                "抢注人": rng.choice(OTHER_SIDES), "申请日期": str(filed),
                "注册日期": str(filed + datetime.timedelta(days=300)), "抢注人为经销商": rng.choice(["是", "否"])}
    return row


def alert_subscriptions(rng):
    rows = []
    for number, (name, division, industry) in enumerate(EXPORTERS):
        markets = rng.sample(["US", "DE", "EU", "JP", "VN", "IN"], rng.choice([1, 2, 3]))
        rows.append({
            "订阅编号": f"exporter-{number + 1}", "订阅单位": name, "统一社会信用代码": exporter_code(number),
            "行政区划": division, "关注市场": "、".join(markets), "关注产业": industry,
            "关注权利": rng.choice(["", "", "外观设计", "发明专利、外观设计", "商标"]),
            "最低级别": rng.choice(["", "提示", "预警"]), "合成数据": "是",
        })
    return rows


# The centres that the action plan names. What they serve and their quotas are synthetic, and so the rows say.
CENTERS = [
    ("hubei", "中国(湖北)知识产权保护中心", "知识产权保护中心", "420100", "C06、C11", "发明、实用新型、外观设计"),
    ("wuhan", "中国(武汉)知识产权保护中心", "知识产权保护中心", "420100", "C11、C12、C19", "发明、外观设计"),
    ("wuhan-auto", "中国武汉(汽车及零部件)知识产权快速维权中心", "快速维权中心", "420100", "P02、C01", "外观设计"),
    ("yichang", "湖北省知识产权保护中心宜昌区域中心", "知识产权保护中心", "420500", "C19、C18", "发明、实用新型"),
    ("xiangyang", "湖北省知识产权保护中心襄阳区域中心", "知识产权保护中心", "420600", "P02、C06", "发明、外观设计"),
]


def protection_centers():
    rows = []
    for id, name, kind, division, industries, filing_kinds in CENTERS:
        counts = list(zip(filing_kinds.split("、"), (600, 400, 300)))
        quotas = [f"{year}{filing}{count}" for year in range(2025, 2031) for filing, count in counts]
        rows.append({
            "中心编号": id, "中心名称": name, "中心类型": kind, "行政区划": division, "服务产业": industries,
            "受理类型": filing_kinds, "年度配额": "、".join(quotas), "合成数据": "是",
        })
    return rows


def with_bad_rows(rows, bad):
    """Puts each bad row, a copy of a good one with some cells changed, at its place."""
    rows = list(rows)
    for place, cells in bad:
        rows.insert(place, {**rows[place], **cells})
    return rows


# Bad rows on purpose: place in the file, cells that break a rule.
BAD_ROWS = {
    "institutions": [
        (6, {"统一社会信用代码": "91420100MA4K00010Q"}),  # GB32100-check: last character
        (40, {"统一社会信用代码": "91420100MA4KO0010R"}),  # GB32100-alphabet: letter O
        (75, {"统一社会信用代码": "9142010MA4K00010R"}),  # GB32100-length: 17 characters
        (110, {"统一社会信用代码": "91420100MA4K00010R", "组织形式": "有限责任公司", "行政区划": "420400"}),  # GBT2260-hubei
        (150, {"统一社会信用代码": "91420500MA4901232F", "组织形式": "有限责任公司", "成立日期": "2023-02-30"}),  # date-exists
        (200, {"统一社会信用代码": "91420600309864210U", "组织形式": "有限责任公司", "机构类型": "代账"}),  # enum-value
        (260, {}),  # row-repeated: the row before it, once more
    ],
    "practitioners": [
        (9, {"身份证号": "420106199003071237"}),  # GB11643-check
        (500, {"身份证号": "420106199002300018"}),  # GB11643-date: 30 February
        (1200, {"身份证号": "420106199003071238", "执业机构统一社会信用代码": "12420000420005019E"}),  # institution-exists
        (2000, {"身份证号": "42010619900307018X", "姓名": ""}),  # required
    ],
    "outlets": [
        (12, {"网点编号": "bad-division", "行政区划": "430100"}),  # GBT2260-hubei: Changsha
        (20, {"网点编号": "no-opening-day", "启用日期": ""}),  # required
    ],
    "experts": [
        (4, {"身份证号": "420106197003071237"}),  # GB11643-check
        (31, {"身份证号": identity_number("420106", datetime.date(1970, 3, 7), 991), "工作单位": ""}),  # required
        (90, {"身份证号": identity_number("420106", datetime.date(1970, 3, 8), 991), "专家类别": "产业技术",
              "细分领域": "产业技术", "51020产业": "C21"}),  # 51020-code: there are C01 to C20
        (170, {"身份证号": identity_number("420106", datetime.date(1970, 3, 9), 991), "细分领域": "养殖"}),  # enum-value
        (260, {"身份证号": identity_number("420106", datetime.date(1955, 3, 7), 991)}),  # ADM-age: 70 years
        (340, {"身份证号": identity_number("420106", datetime.date(1970, 3, 10), 991), "单位同意日期": ""}),  # ADM-consent
        (430, {}),  # row-repeated
    ],
    "zones": [
        (3, {"集聚区编号": "no-such-industry", "重点产业": "C33"}),  # 51020-code
        (6, {"集聚区编号": "second-title", "国家级称号": "国家试验区"}),  # a title has a day
    ],
    "residents": [
        (10, {"统一社会信用代码": "12420000420005019E"}),  # not in the register
        (30, {"集聚区编号": "nowhere"}),  # no such zone
        (70, {"入驻日期": "2025-13-01"}),  # date-exists
    ],
    "protection-centers": [(3, {"中心编号": "bad-quota", "年度配额": "2026植物500"})],  # quota-form
    "alert-subscriptions": [(5, {"订阅编号": "bad-industry", "关注产业": "C33"})],  # 51020-code
    "cases": [
        (4, {"案号": "bad-code", "统一社会信用代码": "91420100MA4K00010Q"}),  # GB32100-check
        (12, {"案号": "bad-forum", "受理机构": "MARS"}),  # forum-known
        (17, {"案号": "bad-market", "涉及市场": "USA"}),  # place-code
        (25, {"案号": "bad-day", "送达日期": "2025-02-29"}),  # date-exists
    ],
}


def write(name, rows):
    # As spreadsheets write it: byte order mark and CRLF.
    with open(HERE / f"{name}.csv", "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)


def main():
    rng = random.Random(SEED)
    employers = institutions(rng)
    write("institutions", with_bad_rows(employers, BAD_ROWS["institutions"]))
    write("practitioners", with_bad_rows(practitioners(rng, employers), BAD_ROWS["practitioners"]))
    write("outlets", with_bad_rows(outlets(rng), BAD_ROWS["outlets"]))
    write("experts", with_bad_rows(experts(rng, employers), BAD_ROWS["experts"]))
    write("zones", with_bad_rows(zones(rng), BAD_ROWS["zones"]))
    write("residents", with_bad_rows(residents(rng, employers), BAD_ROWS["residents"]))
    # Drawn apart, so that the files above stay as they are.
    rng_of_disputes = random.Random(SEED + 1)
    write("protection-centers", with_bad_rows(protection_centers(), BAD_ROWS["protection-centers"]))
    subscriptions = alert_subscriptions(rng_of_disputes)
    write("alert-subscriptions", with_bad_rows(subscriptions, BAD_ROWS["alert-subscriptions"]))
    write("cases", with_bad_rows(cases(rng_of_disputes), BAD_ROWS["cases"]))
    lines = [json.dumps(request, ensure_ascii=False, separators=(",", ":")) for request in indicators(rng)]
    (HERE / "indicators.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
