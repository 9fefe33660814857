#!/usr/bin/env python3
"""Measures the survey of ipmesh-statistics with 10,000 returns: frame and sample from the register, fill and validate,
hand in, city check, lock, close, publish.

Usage, after `swift build -c release` and `deploy/prepare python`:
    .venv/bin/python Tests/Benchmarks/surveys.py [returns] [folder of the executables]

Every step of a return is a durable call of its own, 64 in flight on two connections. CPU is that of the statistics
process, user and system, which the noise of a shared machine disturbs least; it keeps the facts and their totals with
every lock. The register is a real one, followed through its change feed.
"""

import asyncio
import datetime
import os
import sys
import tempfile
import time
import uuid
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / "Conformance"), str(TESTS / "Scenarios")]

import grpc  # noqa: E402

import protos  # noqa: E402
from certificates import Authority  # noqa: E402
from google.type import date_pb2  # noqa: E402
from ipmesh.registry.v1 import institution_service_pb2, institution_service_pb2_grpc  # noqa: E402
from ipmesh.statistics.v1 import survey_pb2, survey_service_pb2_grpc  # noqa: E402
from ipmesh.statistics.v1 import survey_service_pb2 as pb  # noqa: E402
from processes import Server, free_port  # noqa: E402
from test_registry_crash import credit_code  # noqa: E402

RETURNS = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
BINARIES = Path(sys.argv[2]) if len(sys.argv) > 2 else protos.ROOT / ".build" / "release"
IN_FLIGHT = 64
DIVISIONS = ["420100", "420200", "420300", "420500", "420600", "420700", "420800", "420900", "421000"]
KINDS = ["信息服务", "运营服务", "法律服务", "咨询服务"]
# Two years ago: its results can be published on any day of this year.
YEAR = datetime.date.today().year - 2
ROUND = f"surveyRounds/hubei-{YEAR}"
EVENTS = ("BEGIN_CITY_CHECK", "PASS_CITY_CHECK", "LOCK")


def institutions() -> bytes:
    """Key organisations, with 60 people each, so that every one is surveyed."""
    lines = ["统一社会信用代码,机构名称,机构类型,组织形式,行政区划,服务形式,从业人数,年营业收入(元),合成数据"]
    for n in range(RETURNS):
        lines.append(
            f"{credit_code(n)},第{n}知识产权服务有限公司,{KINDS[n % 4]},有限责任公司,{DIVISIONS[n % 9]},代理、咨询,60,"
            f"{18_000_000 + n % 1_000 * 1_000},是"
        )
    return "\r\n".join(lines).encode()


def values(n: int) -> list:
    """A return without error or query: 60 people, 18 million yuan and something."""
    revenue = (18_000_000 + n % 1_000 * 1_000) * 100
    given = {"J02": 2, "J03": 20_150_301, "P01": 60, "P02": 10, "P03": 35, "P04": 10, "P05": 5, "P06": 15, "P07": 9}
    given |= {"P08": 2, "P09": 12, "P10": 6, "F01": revenue, "F02": revenue - 600_000_000}
    given |= {f"F{k:02}": 100_000_000 for k in range(3, 9)} | {"F09": 200_000_000, "F10": 2_000_000_000, "F11": 90_000_000}
    given |= {f"B{k:02}": n % 97 + k for k in range(1, 13)}
    return [survey_pb2.SurveyValue(code=code, value=value) for code, value in given.items()]


def fresh() -> str:
    return str(uuid.uuid4())


class Meter:
    def __init__(self, server: Server):
        self.server = server
        self.total = [0.0, 0.0]

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.server.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    async def measure(self, what: str, work, count: int = 1):
        cpu, started = self.cpu_seconds(), time.monotonic()
        answer = await work
        seconds, cpu = time.monotonic() - started, self.cpu_seconds() - cpu
        self.total = [self.total[0] + seconds, self.total[1] + cpu]
        rate = f"; {count / seconds:,.0f}/s, {cpu / count * 1e6:,.0f} µs of CPU each" if count > 1 else ""
        print(f"{what}: {seconds * 1e3:,.0f} ms, CPU {cpu * 1e3:,.0f} ms{rate}", flush=True)
        return answer


async def each(names: list, call):
    """Makes a call for each name, many in flight."""
    left = iter(enumerate(names))

    async def worker():
        for n, name in left:
            await call(n, name)

    await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))


async def follow(stubs, planned) -> None:
    """Waits until the frame has every institution: freezes a trial round again and again."""
    for attempt in range(600):
        trial = survey_pb2.SurveyRound()
        trial.CopyFrom(planned)
        made = await stubs[0].CreateSurveyRound(
            pb.CreateSurveyRoundRequest(request_id=fresh(), survey_round_id=f"trial-{attempt}", survey_round=trial)
        )
        try:
            framed = await stubs[0].FreezeSurveyFrame(pb.FreezeSurveyFrameRequest(request_id=fresh(), name=made.name))
            if framed.unit_count == RETURNS:
                return
        except grpc.aio.AioRpcError as error:
            assert error.code() == grpc.StatusCode.FAILED_PRECONDITION, error
        await asyncio.sleep(1)
    raise RuntimeError("the register was not followed")


async def survey(meter: Meter, stubs) -> None:
    planned = survey_pb2.SurveyRound(
        display_name="统计调查", year=YEAR, form="surveyForms/hubei-2024-1", synthetic=True,
        open_date=date_pb2.Date(year=YEAR + 1, month=3, day=1),
    )  # fmt: skip
    await follow(stubs, planned)
    meter.total = [0.0, 0.0]
    stub = stubs[0]
    await stub.CreateSurveyRound(
        pb.CreateSurveyRoundRequest(request_id=fresh(), survey_round_id=f"hubei-{YEAR}", survey_round=planned)
    )
    await meter.measure("freeze the frame", stub.FreezeSurveyFrame(pb.FreezeSurveyFrameRequest(request_id=fresh(), name=ROUND)))
    await meter.measure(
        "draw and issue", stub.OpenSurveyRound(pb.OpenSurveyRoundRequest(request_id=fresh(), name=ROUND, nonce="0042")), RETURNS
    )
    names = [f"{ROUND}/returns/{credit_code(n)}" for n in range(RETURNS)]

    async def fill(n, name):
        await stubs[n % 2].FillSurveyReturn(pb.FillSurveyReturnRequest(request_id=fresh(), name=name, values=values(n)))

    async def validate(n, name):
        answer = await stubs[n % 2].ValidateSurveyReturn(pb.ValidateSurveyReturnRequest(name=name))
        assert answer.submittable, answer

    async def submit(n, name):
        await stubs[n % 2].SubmitSurveyReturn(pb.SubmitSurveyReturnRequest(request_id=fresh(), name=name))

    await meter.measure("fill", each(names, fill), RETURNS)
    await meter.measure("validate", each(names, validate), RETURNS)
    await meter.measure("hand in", each(names, submit), RETURNS)
    for event in EVENTS:

        async def take(n, name, event=survey_pb2.SurveyReturnEvent.Value(f"SURVEY_RETURN_EVENT_{event}")):
            await stubs[n % 2].ChangeSurveyReturnState(
                pb.ChangeSurveyReturnStateRequest(request_id=fresh(), name=name, event=event)
            )

        await meter.measure(event.lower().replace("_", " "), each(names, take), RETURNS)
    await meter.measure("close", stub.CloseSurveyRound(pb.CloseSurveyRoundRequest(request_id=fresh(), name=ROUND)))
    by_division = pb.GetSurveyResultsRequest(name=ROUND, grouping=survey_pb2.SURVEY_GROUPING_DIVISION)
    results = await meter.measure("results by division", stub.GetSurveyResults(by_division))
    staff = [result for result in results.results if result.code == "P01"]
    assert sum(result.reported for result in staff) == 60 * RETURNS, staff
    published = await meter.measure("publish", stub.PublishSurveyRound(pb.PublishSurveyRoundRequest(request_id=fresh(), name=ROUND)))
    assert published.state == survey_pb2.SURVEY_ROUND_STATE_PUBLISHED, published
    print(f"{RETURNS:,} returns in all: {meter.total[0]:,.1f} s, CPU {meter.total[1]:,.1f} s")


def load(channel) -> None:
    data, request_id = institutions(), fresh()
    pieces = (
        institution_service_pb2.ImportInstitutionsRequest(request_id=request_id, data=data[start : start + 65_536])
        for start in range(0, len(data), 65_536)
    )
    report = institution_service_pb2_grpc.InstitutionServiceStub(channel).ImportInstitutions(pieces)
    assert report.rows_created == RETURNS, report


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        authority = Authority(folder)
        mine, key = authority.issue("service-talent", "spiffe://ipmesh/service/talent")
        credentials = grpc.ssl_channel_credentials(authority.certificate.read_bytes(), key.read_bytes(), mine.read_bytes())
        servers = []

        def serve(name: str, *more) -> Server:
            port = free_port()
            certificate, key = authority.issue(f"service-{name}", f"spiffe://ipmesh/service/{name}")
            command = [BINARIES / f"ipmesh-{name}", "--cert", certificate, "--key", key, "--client-ca", authority.certificate]
            command += ["--rules", protos.ROOT / "deploy" / "rules", "--data", folder / f"{name}.db"]
            server = Server([*command, "--address", f"127.0.0.1:{port}", *more], port, folder / f"{name}.log")
            servers.append(server)
            return server

        try:
            registry = serve("registry")
            with grpc.secure_channel(registry.address, credentials) as channel:
                load(channel)
            server = serve("statistics", "--peer", f"registry=127.0.0.1:{registry.port}")

            async def run():
                options = [("grpc.use_local_subchannel_pool", 1)]
                channels = [grpc.aio.secure_channel(server.address, credentials, options) for _ in range(2)]
                await survey(Meter(server), [survey_service_pb2_grpc.SurveyServiceStub(channel) for channel in channels])
                for channel in channels:
                    await channel.close()

            asyncio.run(run())
            size = sum(path.stat().st_size for path in folder.glob("statistics.db*"))
            print(f"database: {size / 1e6:,.0f} MB")
        finally:
            for server in servers:
                server.stop()


main()
