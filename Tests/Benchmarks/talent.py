#!/usr/bin/env python3
"""Measures ipmesh-talent with 10,000 experts: import, and a draw of nine with a refusal, step by step.

Usage, after `swift build -c release` and `deploy/prepare python`:
    .venv/bin/python Tests/Benchmarks/talent.py [experts] [executable]

CPU is that of the server process, user and system, which the noise of a shared machine disturbs least. The transcript
goes through Tests/Oracle/verify_draw.py at the end.
"""

import datetime
import hashlib
import os
import secrets
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / "Conformance"), str(TESTS / "Scenarios"), str(TESTS.parent / "deploy" / "sample")]

import grpc  # noqa: E402

import protos  # noqa: E402
from certificates import Authority  # noqa: E402
from generate import identity_number  # noqa: E402
from google.type import date_pb2  # noqa: E402
from ipmesh.talent.v1 import draw_pb2, draw_service_pb2, expert_pb2, expert_service_pb2  # noqa: E402
from ipmesh.talent.v1 import draw_service_pb2_grpc, expert_service_pb2_grpc  # noqa: E402
from processes import Server, free_port  # noqa: E402
from test_registry_crash import credit_code  # noqa: E402

EXPERTS = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
PROGRAM = sys.argv[2] if len(sys.argv) > 2 else protos.ROOT / ".build" / "release" / "ipmesh-talent"
UNITS = max(EXPERTS // 5, 20)
DIVISIONS = ["420106", "420200", "420300", "420500", "420600", "420700", "420800", "420900", "421000"]
TODAY = datetime.date.today()
ME = "spiffe://ipmesh/service/statistics"


def experts() -> bytes:
    """Distinct people; five of a unit, a twentieth with a tie to unit 0, which applies."""
    lines = ["姓名,身份证号,专家类别,行政区划,工作单位统一社会信用代码,工作单位,入职日期,从业起始日期,职称,取得日期,单位同意日期,诚信记录,入库状态,聘期开始日期,任职顾问持股关系"]
    term = TODAY - datetime.timedelta(days=100)
    for n in range(EXPERTS):
        number = identity_number("420106", datetime.date(1970, 1, 1) + datetime.timedelta(days=n % 4_000), n // 4_000 + 901)
        unit = n % UNITS
        tie = f"顾问 {credit_code(0)} {term}" if n % 20 == 1 else ""
        lines.append(
            f"专家{n},{number},专利代理与审查,{DIVISIONS[unit % 9]},{credit_code(unit)},第{unit}研究院,2010-01-01,2005-01-01,"
            f"正高级职称,2012-01-01,{term},良好,在库,{term},{tie}"
        )
    return "\n".join(lines).encode()


class Meter:
    def __init__(self, server: Server):
        self.server = server

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.server.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def measure(self, what: str, call):
        before, started = self.cpu_seconds(), time.monotonic()
        answer = call()
        print(f"{what}: {(time.monotonic() - started) * 1e3:,.0f} ms, CPU {(self.cpu_seconds() - before) * 1e3:,.0f} ms")
        return answer


def load(meter: Meter, channel, data: bytes):
    def pieces():
        for start in range(0, len(data), 65_536):
            yield expert_service_pb2.ImportExpertsRequest(request_id=request_id, data=data[start : start + 65_536])

    request_id = str(uuid.uuid4())
    report = meter.measure(
        f"import of {EXPERTS:,} experts", lambda: expert_service_pb2_grpc.ExpertServiceStub(channel).ImportExperts(pieces())
    )
    assert report.rows_created == EXPERTS, report


def draw(meter: Meter, channel) -> str:
    stub, secret = draw_service_pb2_grpc.DrawServiceStub(channel), secrets.token_hex(32)
    review = TODAY + datetime.timedelta(days=30)
    asked = draw_pb2.Draw(
        purpose=draw_pb2.DRAW_PURPOSE_ZONE_EVALUATION, title="评审", division="420000", count=9, backup_count=3,
        supervisor="spiffe://ipmesh/agency/420000", division_max=3, threshold=1,
        review_date=date_pb2.Date(year=review.year, month=review.month, day=review.day),
        subject=draw_pb2.DrawSubject(applicant_codes=[credit_code(0)]),
        pool=draw_pb2.DrawPool(categories=[expert_pb2.EXPERT_CATEGORY_PATENT]),
        parties=[draw_pb2.SeedParty(identity=ME, commitment=hashlib.sha256(secret.encode()).hexdigest())],
        beacon=draw_pb2.Beacon(source="lottery", round="1"),
    )  # fmt: skip
    pb, fresh = draw_service_pb2, lambda: str(uuid.uuid4())
    made = meter.measure("CreateDraw", lambda: stub.CreateDraw(pb.CreateDrawRequest(request_id=fresh(), draw=asked)))
    print(f"  {made.candidate_count:,} candidates, {made.excluded_count:,} excluded")
    stub.RevealSecret(pb.RevealSecretRequest(request_id=fresh(), name=made.name, secret=secret))
    close = pb.CloseSeedRequest(request_id=fresh(), name=made.name, beacon_value="42")
    drawn = meter.measure("CloseSeed, nine and three backups", lambda: stub.CloseSeed(close))
    refusal = pb.RefuseSeatRequest(
        request_id=fresh(), name=made.name, expert=drawn.seats[0].expert, reason=draw_pb2.REFUSAL_REASON_LEAVE
    )
    meter.measure("RefuseSeat, replaced by rank", lambda: stub.RefuseSeat(refusal))
    verified = meter.measure("VerifyDraw", lambda: stub.VerifyDraw(pb.VerifyDrawRequest(name=made.name)))
    assert verified.valid, verified
    return stub.GetDrawTranscript(pb.GetDrawTranscriptRequest(name=made.name)).transcript


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        authority, port = Authority(folder), free_port()
        certificate, key = authority.issue("service-talent", "spiffe://ipmesh/service/talent")
        server = Server(
            [
                PROGRAM, "--cert", certificate, "--key", key, "--client-ca", authority.certificate, "--rules",
                protos.ROOT / "deploy" / "rules", "--data", folder / "talent.db", "--address", f"127.0.0.1:{port}",
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
                load(meter, channel, experts())
                transcript = folder / "transcript"
                transcript.write_text(draw(meter, channel))
            subprocess.run([sys.executable, TESTS / "Oracle" / "verify_draw.py", transcript], check=True)
        finally:
            server.stop()


main()
