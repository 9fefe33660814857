#!/usr/bin/env python3
"""Measures ipmesh-dispute with 10,000 cases and 10,000 subscriptions: import, terms, the report of a quarter, an alert.

Usage, after `swift build -c release` and `deploy/prepare python`:
    .venv/bin/python Tests/Benchmarks/dispute.py [records] [executable]

CPU is that of the server process, user and system, which the noise of a shared machine disturbs least.
"""

import datetime
import os
import sys
import tempfile
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / "Conformance"), str(TESTS / "Scenarios")]

import grpc  # noqa: E402

import protos  # noqa: E402
from certificates import Authority  # noqa: E402
from google.type import date_pb2  # noqa: E402
from ipmesh.dispute.v1 import alert_pb2, alert_service_pb2, case_pb2, case_service_pb2  # noqa: E402
from ipmesh.dispute.v1 import alert_service_pb2_grpc, case_service_pb2_grpc  # noqa: E402
from ipmesh.type.v1 import text_pb2  # noqa: E402
from processes import Server, free_port  # noqa: E402
from test_registry_crash import credit_code  # noqa: E402

RECORDS = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
PROGRAM = sys.argv[2] if len(sys.argv) > 2 else protos.ROOT / ".build" / "release" / "ipmesh-dispute"
DIVISIONS = ["420100", "420200", "420300", "420500", "420600", "420700", "420800", "420900", "421000"]
FORUMS = [("US_DC", "COMPLAINT_SERVED"), ("US_ITC", "COMPLAINT_SERVED"), ("UPC", "STATEMENT_OF_CLAIM_SERVED")]
TODAY = datetime.date.today()
ME = "spiffe://ipmesh/service/statistics"


def fresh() -> str:
    return str(uuid.uuid4())


def date(day: datetime.date) -> date_pb2.Date:
    return date_pb2.Date(year=day.year, month=day.month, day=day.day)


class Meter:
    def __init__(self, server: Server):
        self.server = server

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.server.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def measure(self, what: str, call):
        before, started = self.cpu_seconds(), time.monotonic()
        answer = call()
        elapsed, cpu = time.monotonic() - started, self.cpu_seconds() - before
        print(f"{what}: {elapsed * 1e3:,.0f} ms, CPU {cpu * 1e3:,.0f} ms")
        return answer


def pieces(request, data: bytes):
    request_id = fresh()
    for start in range(0, len(data), 65_536):
        yield request(request_id=request_id, data=data[start : start + 65_536])


def cases() -> bytes:
    lines = ["案号,统一社会信用代码,企业名称,案件类型,行政区划,涉及市场,权利类型,当事人地位,受理机构,对方当事人,同意上报"]
    for n in range(RECORDS):
        forum = FORUMS[n % len(FORUMS)][0]
        company = f"{credit_code(n)},第{n}号制造有限公司"
        lines.append(f"No-{n},{company},涉外诉讼,{DIVISIONS[n % 9]},US,发明专利,被告,{forum},Laser Holdings LLC,是")
    return "\n".join(lines).encode()


def subscriptions() -> bytes:
    lines = ["订阅编号,订阅单位,行政区划,关注市场,关注产业,最低级别"]
    for n in range(RECORDS):
        markets, industry = "US、DE" if n % 2 else "", "C11" if n % 4 else ""
        lines.append(f"s-{n},第{n}号制造有限公司,{DIVISIONS[n % 9]},{markets},{industry},提示")
    return "\n".join(lines).encode()


def load_cases(meter: Meter, stub):
    report = meter.measure(
        f"import of {RECORDS:,} cases",
        lambda: stub.ImportCases(pieces(case_service_pb2.ImportCasesRequest, cases())),
    )
    assert report.rows_created == RECORDS, report


def triage(meter: Meter, stub):
    """Every case is registered and triaged, half of them end: records as they are after a quarter."""
    pb = case_service_pb2

    def one(n: int):
        name = f"cases/{n + 1}"
        day = date(TODAY - datetime.timedelta(days=n % 60))
        event = case_pb2.CaseEvent(event=FORUMS[n % len(FORUMS)][1], event_date=day)
        stub.RegisterCase(pb.RegisterCaseRequest(request_id=fresh(), name=name))
        stub.TriageCase(pb.TriageCaseRequest(request_id=fresh(), name=name, events=[event]))
        if n % 2:
            stub.CloseCase(pb.CloseCaseRequest(request_id=fresh(), name=name, result=case_pb2.CASE_RESULT_WITHDRAWN))

    with ThreadPoolExecutor(32) as pool:
        meter.measure(f"{RECORDS * 5 // 2:,} steps of cases", lambda: list(pool.map(one, range(RECORDS))))


def report(meter: Meter, stub):
    name = f"quarterReports/{TODAY.year}-Q{(TODAY.month + 2) // 3}"
    request = case_service_pb2.GetQuarterReportRequest(name=name)
    for _ in range(3):
        answer = meter.measure("GetQuarterReport", lambda: stub.GetQuarterReport(request))
    total = answer.total
    assert total.received_count == RECORDS and total.closed_count == RECORDS // 2, total
    for breakdown in (answer.by_kind, answer.by_right, answer.by_forum, answer.by_division):
        assert sum(count.closing_count for count in breakdown) == total.closing_count
    watch = case_service_pb2.WatchDeadlinesRequest(until_now=True)
    notices = meter.measure("WatchDeadlines, all notices there are", lambda: sum(1 for _ in stub.WatchDeadlines(watch)))
    print(f"  {notices:,} notices")


def alerts(meter: Meter, stub):
    data = subscriptions()
    loaded = meter.measure(
        f"import of {RECORDS:,} subscriptions",
        lambda: stub.ImportAlertSubscriptions(pieces(alert_service_pb2.ImportAlertSubscriptionsRequest, data)),
    )
    assert loaded.rows_created == RECORDS, loaded
    for markets, industries in ([], []), (["US"], ["C11"]), (["JP"], ["C20"]):
        alert = alert_pb2.RiskAlert(
            title=text_pb2.LocalizedText(zh="预警"), text=text_pb2.LocalizedText(zh="请核查"), markets=markets,
            level=alert_pb2.ALERT_LEVEL_WARNING, industries=industries, source_uri="https://example.com",
            event_date=date(TODAY - datetime.timedelta(days=1)),
        )  # fmt: skip
        request = alert_service_pb2.PublishRiskAlertRequest(request_id=fresh(), risk_alert=alert)
        published = meter.measure("PublishRiskAlert", lambda: stub.PublishRiskAlert(request))
        print(f"  delivered to {published.delivery_count:,}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        authority, port = Authority(folder), free_port()
        certificate, key = authority.issue("service-dispute", "spiffe://ipmesh/service/dispute")
        server = Server(
            [
                PROGRAM, "--cert", certificate, "--key", key, "--client-ca", authority.certificate, "--rules",
                protos.ROOT / "deploy" / "rules", "--data", folder / "dispute.db", "--address", f"127.0.0.1:{port}",
            ],
            port, folder / "log",
        )  # fmt: skip
        try:
            mine, my_key = authority.issue("service-statistics", ME)
            credentials = grpc.ssl_channel_credentials(
                authority.certificate.read_bytes(), my_key.read_bytes(), mine.read_bytes()
            )
            with grpc.secure_channel(server.address, credentials) as channel:
                meter = Meter(server)
                stub = case_service_pb2_grpc.CaseServiceStub(channel)
                load_cases(meter, stub)
                triage(meter, stub)
                report(meter, stub)
                alerts(meter, alert_service_pb2_grpc.AlertServiceStub(channel))
        finally:
            server.stop()


main()
