"""The yearly report from published tables to paper: real processes, stock gRPC, the command, a real browser."""

import hashlib
import html.parser
import json
import os
import re
import subprocess
import time

import grpc
import pytest

import protos
from browser import Browser
from ipmesh.statistics.v1 import release_pb2, release_service_pb2, report_service_pb2
from ipmesh.statistics.v1 import release_service_pb2_grpc, report_service_pb2_grpc
from ipmesh.type.v1 import rule_pb2
from processes import Server, free_port

SAMPLE = protos.ROOT / "deploy" / "sample"
LANGUAGES = {"zh": "REPORT_LANGUAGE_CHINESE", "en": "REPORT_LANGUAGE_ENGLISH"}


class Statistics:
    """The process under test with a channel to it and the command's way to it."""

    def __init__(self, binaries, authority, directory):
        certificate, key = authority.issue("service-statistics", "spiffe://ipmesh/service/statistics")
        port = free_port()
        self.server = Server(
            [
                binaries / "ipmesh-statistics", "--cert", certificate, "--key", key, "--client-ca", authority.certificate,
                "--rules", protos.ROOT / "deploy" / "rules", "--data", directory / "statistics.db", "--loops", "1",
                "--address", f"127.0.0.1:{port}",
            ], port, directory / "statistics.log",
        )  # fmt: skip
        self.channel = grpc.secure_channel(
            self.server.address,
            grpc.ssl_channel_credentials(
                authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
            ),
        )
        self.releases = release_service_pb2_grpc.ReleaseServiceStub(self.channel)
        self.reports = report_service_pb2_grpc.ReportServiceStub(self.channel)
        self.command = binaries / "ipmesh"
        self.environment = os.environ | {
            "IPMESH_ADDRESS": self.server.address, "IPMESH_CA": str(authority.certificate),
            "IPMESH_CERT": str(certificate), "IPMESH_KEY": str(key),
        }  # fmt: skip

    def ipmesh(self, *arguments) -> bytes:
        result = subprocess.run(
            [self.command, *map(str, arguments)], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True
        )
        assert result.returncode == 0, result.stderr.decode()
        return result.stdout


@pytest.fixture(scope="module")
def statistics(binaries, authority, tmp_path_factory):
    statistics = Statistics(binaries, authority, tmp_path_factory.mktemp("statistics"))
    yield statistics
    statistics.channel.close()
    statistics.server.stop()


@pytest.fixture(scope="module")
def releases(statistics):
    """The sample: its facts imported, its tables published from them, by the commands that people use."""
    for file in ("facts-national.csv", "facts-divisions.csv"):
        statistics.ipmesh("import", "facts", SAMPLE / file)
    for line in (SAMPLE / "releases.jsonl").read_text().splitlines():
        statistics.ipmesh("call", "ipmesh.statistics.v1.ReleaseService/CreateRelease", "-d", line)
    return list(statistics.releases.ListReleases(release_service_pb2.ListReleasesRequest()).releases)


@pytest.fixture(scope="module")
def edition(statistics, releases):
    request = report_service_pb2.CreateReportEditionRequest(request_id="edition-2025")
    request.selection.year = 2025
    return statistics.reports.CreateReportEdition(request)


@pytest.fixture(scope="module")
def documents(statistics, edition, tmp_path_factory):
    """The file of each language, as `ipmesh export report` writes it."""
    folder = tmp_path_factory.mktemp("reports")
    for language, name in LANGUAGES.items():
        request = json.dumps({"name": edition.name, "language": name})
        statistics.ipmesh("export", "report", "-d", request, "-o", folder / f"{language}.html")
    return {language: folder / f"{language}.html" for language in LANGUAGES}


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    browser = Browser(tmp_path_factory.mktemp("browser"))
    yield browser
    browser.close()


def test_stock_protobuf_makes_the_digest_of_a_release_again(statistics, releases):
    for release in releases:
        published = release_pb2.Release()
        published.CopyFrom(release)
        for field in ("etag", "create_time", "update_time", "superseded_by", "sha256"):
            published.ClearField(field)
        digest = hashlib.sha256(published.SerializeToString(deterministic=True)).hexdigest()
        assert digest == release.sha256
        verified = statistics.releases.VerifyRelease(release_service_pb2.VerifyReleaseRequest(name=release.name))
        assert verified.intact and verified.computed_sha256 == digest


def test_tables_of_indicators_are_filled_from_the_imported_facts(releases):
    tables = {release.contents.series: release.contents for release in releases}
    national = tables["services-national"]
    assert [[written(cell) for cell in row.cells] for row in national.rows] == [
        ["7.3", "86.5", ">2,250", "—", "3,253", "55,572"],
        ["≈8.4", "92.8", ">2,600", "30.5", "3,934", "63,859"],
        ["≈8.9", "98.4", "≈2,850", "28.9", "5,269", "35,712"],
    ]
    assert national.columns[2].unit.zh == "亿元" and "factSources/ip-services-2023" in national.origins
    intensive = tables["intensive-industries-national"]
    assert [written(row.cells[4]) for row in intensive.rows] == ["19.0", "28.9", "10.3", "8.1", "2.3", "23.3", "8.1"]
    assert sum(row.cells[3].value for row in intensive.rows) == 168_713
    assert [written(row.cells[1]) for row in tables["intensive-industries-total"].rows] == [
        "11.60", "11.60", "11.97", "12.44", "12.71", "13.04",
    ]  # fmt: skip
    # What was made up to try the platform says so, whatever its publisher wrote.
    assert tables["high-value-patents-by-division"].provenance == rule_pb2.PROVENANCE_DESIGN
    assert national.provenance == rule_pb2.PROVENANCE_FOUND


def test_a_release_is_exported_as_a_file(statistics, releases):
    for release in releases:
        text = statistics.ipmesh("export", "release", "-d", json.dumps({"name": release.name})).decode("utf-8-sig")
        assert len(text.splitlines()) == 1 + len(release.contents.rows)


def render(statistics, language: str) -> bytes:
    request = report_service_pb2.RenderReportRequest(language=LANGUAGES[language])
    request.selection.year = 2025
    return b"".join(piece.data for piece in statistics.reports.RenderReport(request))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_is_the_same_bytes_whoever_asks_and_however_often(statistics, edition, documents, language):
    started = time.perf_counter()
    rendered = render(statistics, language)
    milliseconds = (time.perf_counter() - started) * 1_000
    print(f"report {language}: {len(rendered):,} bytes, drawn and received in {milliseconds:.1f} ms")
    assert render(statistics, language) == rendered == documents[language].read_bytes()
    described = next(d for d in edition.documents if d.language == list(LANGUAGES).index(language) + 1)
    assert hashlib.sha256(rendered).hexdigest() == described.sha256 and len(rendered) == described.size_bytes
    request = report_service_pb2.VerifyReportEditionRequest(name=edition.name)
    verified = statistics.reports.VerifyReportEdition(request)
    assert verified.intact and verified.reproduced


class Tracer(html.parser.HTMLParser):
    """Reads a report: numbers with the cell that they name, texts with the field that they name, loose figures."""

    VOID = {"meta", "link"}

    def __init__(self):
        super().__init__()
        self.open, self.cells, self.fields, self.loose, self.targets, self.ids = [], [], [], [], [], set()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            assert attributes["id"] not in self.ids
            self.ids.add(attributes["id"])
        if "href" in attributes and tag == "a":
            self.targets.append(attributes["href"])
        assert tag not in ("script", "iframe", "object", "img") and not any(a.startswith("on") for a in attributes)
        if tag not in self.VOID:
            self.open.append((tag, attributes, []))

    def handle_endtag(self, tag):
        opened, attributes, texts = self.open.pop()
        assert opened == tag
        for kind, found in (("data-cell", self.cells), ("data-text", self.fields)):
            if kind in attributes:
                found.append((attributes["data-release"], attributes[kind], "".join(texts)))

    def handle_data(self, text):
        for tag, attributes, texts in reversed(self.open):
            texts.append(text)
            if "data-cell" in attributes or "data-text" in attributes:
                return
            if tag in ("style", "title", "desc", "code") or "data-edition" in attributes:
                return
        if re.search(r"\d", text.replace("SHA-256", "")):
            self.loose.append(text)


def written(number) -> str:
    """A number as a report must print it."""
    kind = release_pb2.NumberKind.Name(number.kind).removeprefix("NUMBER_KIND_")
    digits = f"{number.value / 10**number.decimals:,.{number.decimals}f}"
    prefixes = {"EXACT": "", "ABOUT": "≈", "MORE_THAN": ">", "LESS_THAN": "<"}
    return "—" if kind == "MISSING" else f"{prefixes[kind]}{digits}"


def field_text(release, field: str, language: str) -> str:
    """The text that a path such as `rows[2].label` names."""
    if field == "period":
        years = dict.fromkeys([release.contents.first_year, release.contents.last_year])
        return "–".join(str(year) for year in years)
    if field == "publish_date":
        day = release.publish_date
        return f"{day.year:04}-{day.month:02}-{day.day:02}"
    if field == "origins":
        return ("、" if language == "zh" else ", ").join(release.contents.origins)
    value = release if field in ("name", "sha256", "supersedes", "correction_note") else release.contents
    for part in re.findall(r"\w+", field):
        value = value[int(part)] if part.isdigit() else getattr(value, part)
    return value if isinstance(value, str) else getattr(value, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_of_a_report_is_found_in_a_release(releases, documents, language):
    tracer = Tracer()
    tracer.feed(documents[language].read_text())
    by_name = {release.name: release for release in releases}
    for name, place, text in tracer.cells:
        row, column = map(int, re.fullmatch(r"r(\d+)c(\d+)", place).groups())
        assert text == written(by_name[name].contents.rows[row - 1].cells[column - 1])
    for name, field, text in tracer.fields:
        whole = field_text(by_name[name], field, language)
        assert text == whole or (text.endswith("…") and whole.startswith(text[:-1])), field
    every = {
        (release.name, f"r{row + 1}c{column + 1}")
        for release in releases
        for row in range(len(release.contents.rows))
        for column in range(len(release.contents.columns))
    }
    assert {(name, place) for name, place, _ in tracer.cells} == every
    assert not tracer.loose and not tracer.open
    assert all(target[1:] in tracer.ids for target in tracer.targets)
    print(f"report {language}: {len(tracer.cells)} numbers and {len(tracer.fields)} texts traced to {len(every)} cells")


# What a reader on a screen gets: how wide the page is, how small its letters are, what the reader cannot tell apart.
MEASURE = """(() => {
  const letters = [...document.querySelectorAll('body *')].filter(e =>
    [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.getClientRects().length);
  const size = e => parseFloat(getComputedStyle(e).fontSize) *
    (e.ownerSVGElement ? e.getScreenCTM().a : 1);
  const inside = [...document.querySelectorAll('svg text')].filter(e => {
    const text = e.getBoundingClientRect(), drawing = e.ownerSVGElement.getBoundingClientRect();
    return text.left < drawing.left - 8 || text.right > drawing.right + 8 || text.bottom > drawing.bottom + 4;
  });
  return {
    width: document.documentElement.scrollWidth, window: window.innerWidth,
    smallest: Math.min(...letters.map(size)), charts: document.querySelectorAll('svg').length,
    outside: inside.map(e => e.textContent),
    untitled: [...document.querySelectorAll('svg')].filter(e => !e.querySelector('title')?.textContent).length,
    tables: document.querySelectorAll('table').length, captions: document.querySelectorAll('table caption').length,
    language: document.documentElement.lang,
  };
})()"""


@pytest.mark.parametrize("width", [320, 390, 820, 1_440])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_reads_well_on_every_screen(browser, documents, language, width):
    browser.messages.clear()
    browser.requests.clear()
    browser.open(documents[language].as_uri(), width, mobile=width < 800)
    seen = browser.evaluate(MEASURE)
    assert browser.messages == []
    assert [r for r in browser.requests if not r.startswith("data:")] == [documents[language].as_uri()]
    assert seen["width"] <= seen["window"] == width
    assert seen["smallest"] >= (8 if width < 360 else 10)
    assert seen["outside"] == []
    assert seen["charts"] > 8 and seen["untitled"] == 0
    assert seen["tables"] == seen["captions"] == 8
    assert seen["language"] == ("zh-CN" if language == "zh" else "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_prints(browser, documents, language, tmp_path):
    browser.open(documents[language].as_uri(), 1_024)
    pdf = browser.pdf()
    assert pdf.startswith(b"%PDF-") and b"%%EOF" in pdf[-32:]
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    assert 5 <= pages <= 20
    print(f"report {language}: {pages} pages, PDF of {len(pdf):,} bytes")
