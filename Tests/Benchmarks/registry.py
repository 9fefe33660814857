#!/usr/bin/env python3
"""Measures ipmesh-registry with 100,000 institutions: import, Get by code against the transport's floor, search.

Usage, after `swift build -c release` and `deploy/prepare python`:
    .venv/bin/python Tests/Benchmarks/registry.py [rows [server]]

CPU is that of the server process, user and system, which the noise of a shared machine disturbs least. The floor is
grpc.testing.BenchmarkService/UnaryCall with an answer of the same size, by the same client: of ipmesh-bench, or of
`server`, a program that is called with port, certificate, key and 1 for one thread.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
import uuid
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "Conformance"), str(Path(__file__).parents[1] / "Scenarios")]

import grpc  # noqa: E402

import protos  # noqa: E402
from certificates import Authority  # noqa: E402
from ipmesh.registry.v1 import institution_service_pb2 as pb  # noqa: E402
from ipmesh.registry.v1 import institution_service_pb2_grpc as rpc  # noqa: E402
from processes import Server, free_port  # noqa: E402
from test_registry_crash import Registry, credit_code  # noqa: E402

from grpc.testing import benchmark_service_pb2_grpc, messages_pb2  # noqa: E402  (protos makes it importable)

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
FLOOR = sys.argv[2] if len(sys.argv) > 2 else None
CALLS = 30_000
IN_FLIGHT = 64
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂文华建国志海燕玲云雪梅晨宇轩子涵浩然思远嘉怡欣悦若彤一诺"


def cpu_seconds(server: Server) -> float:
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def institutions() -> bytes:
    """Distinct codes and names; a third are licensed patent agencies, whose rows touch most tables."""
    lines = ["统一社会信用代码,机构名称,机构类型,组织形式,行政区划,服务形式,地址,成立日期,专利代理机构代码,许可状态,许可日期,联系电话,从业人数,年营业收入(元),合成数据"]
    for n in range(ROWS):
        word = GIVEN[n % 47] + GIVEN[n // 47 % 47] + GIVEN[n // 2209 % 47]
        licence = f"{10_000 + n // 3},正常,2016-05-05" if n % 3 == 0 and n < 260_000 else ",,"
        kind, name = ("专利代理", "专利代理") if licence != ",," else ("咨询服务", "知识产权咨询")
        lines.append(
            f"{credit_code(n)},武汉{word}{name}有限公司,{kind},有限责任公司,4201{2 + n % 5:02},代理、咨询,武汉市中南路{n}号,"
            f"2015-03-01,{licence},027-{80_000_000 + n},{n % 90},{n % 50 * 100_000},是"
        )
    return "\r\n".join(lines).encode()


def load(registry: Registry, data: bytes, what: str):
    def pieces():
        for start in range(0, len(data), 65_536):
            yield pb.ImportInstitutionsRequest(request_id=request_id, data=data[start : start + 65_536])

    request_id, before, started = str(uuid.uuid4()), cpu_seconds(registry.server), time.monotonic()
    with registry.channel() as channel:
        report = rpc.InstitutionServiceStub(channel).ImportInstitutions(pieces())
    seconds, cpu = time.monotonic() - started, cpu_seconds(registry.server) - before
    print(
        f"import, {what}: {report.rows_read / seconds:,.0f} rows/s; {cpu / report.rows_read * 1e6:.1f} µs of CPU per row; "
        f"{report.rows_created} created, {report.rows_unchanged} unchanged, {report.rows_refused} refused"
    )


async def cpu_per_call(server: Server, credentials, call_of) -> float:
    """Microseconds of the server's CPU per call, calls kept in flight."""
    async with grpc.aio.secure_channel(server.address, credentials) as channel:
        call = call_of(channel)

        async def caller(numbers):
            for number in numbers:
                await call(number)

        numbers = iter(range(CALLS))
        await caller(range(1_000))
        before = cpu_seconds(server)
        await asyncio.gather(*(caller(numbers) for _ in range(IN_FLIGHT)))
        return (cpu_seconds(server) - before) / CALLS * 1e6


def get_call(channel):
    stub = rpc.InstitutionServiceStub(channel)
    return lambda n: stub.GetInstitution(pb.GetInstitutionRequest(name=f"institutions/{credit_code(n * 7919 % ROWS)}"))


def floor_call(channel):
    stub = benchmark_service_pb2_grpc.BenchmarkServiceStub(channel)
    request = messages_pb2.SimpleRequest(response_size=300, payload=messages_pb2.Payload(body=b"x" * 32))
    return lambda n: stub.UnaryCall(request)


def search(registry: Registry):
    with registry.channel() as channel:
        stub = rpc.InstitutionServiceStub(channel)
        for query in ["代理", "知识产权", "芳敏", "芳芳芳", "明", "不存在", "武汉伟伟伟专利代理有限公司"]:
            request = pb.ListInstitutionsRequest(page_size=50)
            request.filter.query = query
            times, before = [], cpu_seconds(registry.server)
            for _ in range(50):
                started = time.monotonic()
                found = len(stub.ListInstitutions(request).institutions)
                times.append((time.monotonic() - started) * 1e3)
            cpu = (cpu_seconds(registry.server) - before) / 50 * 1e3
            print(f"search {query}: {found} on the page, median {statistics.median(times):.1f} ms, {cpu:.2f} ms of CPU")


def main():
    binaries = Path(os.environ.get("IPMESH_BUILD", protos.ROOT / ".build" / "release"))
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        authority = Authority(folder / "pki")
        registry, port = Registry(binaries, authority, folder), free_port()
        registry.start()
        certificate, key = authority.issue("service-bench", "spiffe://ipmesh/service/bench")
        command = [binaries / "ipmesh-bench", "serve", "--port", port, "--cert", certificate, "--key", key, "--loops", 1]
        bench = Server([FLOOR, port, certificate, key, 1] if FLOOR else command, port, folder / "bench.log")
        try:
            data = institutions()
            load(registry, data, "new rows")
            load(registry, data, "the same rows")
            get = asyncio.run(cpu_per_call(registry.server, registry.credentials, get_call))
            floor = asyncio.run(cpu_per_call(bench, registry.credentials, floor_call))
            print(f"GetInstitution: {get:.1f} µs of CPU per call, {get - floor:.1f} above the floor of {floor:.1f}")
            search(registry)
        finally:
            bench.stop()
            registry.server.stop()


if __name__ == "__main__":
    main()
