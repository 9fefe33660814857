#!/usr/bin/env python3
"""Measures facts in a running ipmesh-statistics: import from files, indicators over all divisions and five years.

Usage, after `swift build -c release` and `deploy/prepare python`:
    .venv/bin/python Tests/Benchmarks/facts.py [rows] [folder of the executables]

Rows are survey items of single units, in files of at most 1,000,000, as the import takes them. The time of an indicator
is that of the call, from the client's side over TLS; CPU is that of the server process. The program facts-benchmark
measures 10,000,000 facts without the calls.
"""

import os
import statistics
import sys
import tempfile
import time
import uuid
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / "Conformance"), str(TESTS / "Scenarios")]

import protos  # noqa: E402
from certificates import Authority  # noqa: E402
from ipmesh.statistics.v1 import fact_service_pb2 as facts_pb  # noqa: E402
from ipmesh.statistics.v1 import fact_service_pb2_grpc, indicator_service_pb2_grpc  # noqa: E402
from ipmesh.statistics.v1 import indicator_service_pb2 as pb  # noqa: E402
from test_report import Statistics  # noqa: E402

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
BINARIES = Path(sys.argv[2]) if len(sys.argv) > 2 else protos.ROOT / ".build" / "release"
FILE_ROWS = 1_000_000
ITEMS = ["P01", "P06", "F01", "B01", "B06"]
DIVISIONS = "420100 420200 420300 420500 420600 420700 420800 420900 421000 421100 421200 421300 422800".split()
YEARS = range(2022, 2025)


def file(first: int, last: int) -> bytes:
    lines = ["source,measure,division,period,subject,value,citation,synthetic"]
    for n in range(first, last):
        item, unit, year = ITEMS[n % 5], n // 5 // len(YEARS), YEARS[n // 5 % len(YEARS)]
        lines.append(f"load-{year},{item},{DIVISIONS[unit % 13]},{year},unit-{unit},{n % 97 + 1},made to measure,yes")
    return "\n".join(lines).encode()


def cpu_seconds(server) -> float:
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def load(service, data: bytes, what: str):
    def pieces():
        for start in range(0, len(data), 65_536):
            yield facts_pb.ImportFactsRequest(request_id=request_id, data=data[start : start + 65_536])

    request_id, before, started = str(uuid.uuid4()), cpu_seconds(service.server), time.monotonic()
    report = fact_service_pb2_grpc.FactServiceStub(service.channel).ImportFacts(pieces())
    seconds, cpu = time.monotonic() - started, cpu_seconds(service.server) - before
    print(
        f"import, {what}: {report.rows_read / seconds:,.0f} rows/s; {cpu / report.rows_read * 1e6:.1f} µs of CPU per row; "
        f"{report.rows_created} created, {report.rows_unchanged} unchanged, {report.rows_refused} refused"
    )


def query(service, indicator: str):
    stub = indicator_service_pb2_grpc.IndicatorServiceStub(service.channel)
    request = pb.QueryIndicatorRequest(indicator=f"indicators/{indicator}", year_from=2020, year_to=2024)
    times, before = [], cpu_seconds(service.server)
    for _ in range(200):
        started = time.monotonic()
        values = stub.QueryIndicator(request).values
        times.append((time.monotonic() - started) * 1e3)
    cpu = (cpu_seconds(service.server) - before) / len(times) * 1e3
    known = sum(value.HasField("value") for value in values)
    print(
        f"{indicator}, all divisions, 5 years: {len(values)} values ({known} known), median "
        f"{statistics.median(times):.1f} ms, p99 {sorted(times)[-3]:.1f} ms, {cpu:.2f} ms of CPU"
    )


def main():
    with tempfile.TemporaryDirectory() as folder:
        service = Statistics(BINARIES, Authority(Path(folder) / "pki"), Path(folder))
        try:
            for first in range(0, ROWS, FILE_ROWS):
                data = file(first, min(first + FILE_ROWS, ROWS))
                load(service, data, "new rows")
            load(service, data, "the same rows")
            for indicator in ["survey-practitioners", "survey-revenue-per-practitioner"]:
                query(service, indicator)
            size = sum(path.stat().st_size for path in Path(folder).glob("statistics.db*"))
            print(f"database with log and feed {size / 2**20:.0f} MiB, {size / ROWS:.1f} bytes a fact")
        finally:
            service.channel.close()
            service.server.stop()


if __name__ == "__main__":
    main()
