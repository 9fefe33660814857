"""The command `ipmesh`: against Google's server, which has reflection v1alpha alone, and against the running mesh."""

import json
import os
import subprocess
import sys

import pytest

import protos
from processes import Server, free_port

SERVICE = "grpc.testing.TestService"


@pytest.fixture(scope="module")
def google(authority, tmp_path_factory) -> Server:
    certificate, key = authority.issue("service-google", "spiffe://ipmesh/service/google")
    port = free_port()
    program = [sys.executable, protos.CONFORMANCE / "interop_server.py", "--port", port, "--cert", certificate]
    program += ["--key", key, "--client-ca", authority.certificate]
    server = Server(program, port, tmp_path_factory.mktemp("log") / "google.log")
    yield server
    server.stop()


def runner(binaries, address, authority, certificate, key):
    settings = {"IPMESH_ADDRESS": address, "IPMESH_CA": authority, "IPMESH_CERT": certificate, "IPMESH_KEY": key}
    environment = os.environ | {name: str(value) for name, value in settings.items()}

    def run(*arguments, text: str | None = "", **options) -> subprocess.CompletedProcess:
        command = [binaries / "ipmesh", *arguments]
        return subprocess.run(command, env=environment, input=text, capture_output=True, text=True, timeout=60, **options)

    return run


@pytest.fixture
def ipmesh(binaries, google, authority, client_files):
    """Runs the command against Google's server."""
    return runner(binaries, google.address, authority.certificate, *client_files)


@pytest.fixture
def in_mesh(binaries, mesh):
    """Runs the command against the gateway, as the provincial bureau."""
    return runner(binaries, mesh.address, mesh.authority, *mesh.files("agency-420000"))


# Against Google's server


def test_list_names_what_the_server_reports(ipmesh):
    assert SERVICE in ipmesh("list").stdout.splitlines()
    assert f"{SERVICE}/FullDuplexCall" in ipmesh("list", SERVICE).stdout.splitlines()


def test_describe_collects_the_imports_of_a_file(ipmesh):
    text = ipmesh("describe", f"{SERVICE}/UnaryCall").stdout
    assert "rpc UnaryCall(SimpleRequest) returns (SimpleResponse);" in text
    assert "BoolValue response_compressed" in text.replace("grpc.testing.", "")


def test_call_unary(ipmesh):
    answer = ipmesh("call", f"{SERVICE}/UnaryCall", "-d", '{"responseSize": 3, "payload": {"body": "AAAA"}}')
    assert json.loads(answer.stdout) == {"payload": {"body": "AAAA"}}


def test_call_streams(ipmesh):
    sizes = {"responseParameters": [{"size": 1}, {"size": 2}]}
    down = ipmesh("call", f"{SERVICE}/StreamingOutputCall", "-d", json.dumps(sizes))
    assert [json.loads(line) for line in down.stdout.splitlines()] == [
        {"payload": {"body": "AA=="}},
        {"payload": {"body": "AAA="}},
    ]
    up = ipmesh("call", f"{SERVICE}/StreamingInputCall", "-d", "@-", text='{"payload":{"body":"AAAA"}}\n' * 1000)
    assert json.loads(up.stdout) == {"aggregatedPayloadSize": 3000}
    both = ipmesh("call", f"{SERVICE}/FullDuplexCall", "-d", "@-", text=json.dumps(sizes) * 2)
    assert len(both.stdout.splitlines()) == 4


def test_call_shows_metadata_and_status(ipmesh):
    echo = ["-H", "x-grpc-test-echo-initial: a", "-H", "x-grpc-test-echo-trailing-bin: AQID", "-v"]
    shown = ipmesh("call", f"{SERVICE}/UnaryCall", "-d", "{}", *echo).stderr
    assert "< x-grpc-test-echo-initial: a\n" in shown
    assert "< x-grpc-test-echo-trailing-bin: AQID\n" in shown
    failed = ipmesh("call", f"{SERVICE}/UnaryCall", "-d", '{"responseStatus": {"code": 10, "message": "版本不符"}}')
    assert failed.returncode == 74
    assert failed.stderr.startswith("ABORTED (10): 版本不符\n")


def test_deadline_ends_a_call(ipmesh):
    slow = {"responseParameters": [{"size": 1, "intervalUs": 5_000_000}]}
    late = ipmesh("call", f"{SERVICE}/StreamingOutputCall", "-d", json.dumps(slow), "--deadline", "200ms")
    assert late.returncode == 68
    assert "--deadline" in late.stderr


def test_health(ipmesh):
    assert ipmesh("health", SERVICE).stdout == "SERVING 正常\n"
    assert ipmesh("health", "no.such.Service").returncode == 69


# Against the mesh


def test_import_converts_what_spreadsheets_save(in_mesh, tmp_path):
    sample = (protos.ROOT / "deploy" / "sample" / "outlets.csv").read_text("utf-8-sig")
    saved = tmp_path / "outlets.csv"
    saved.write_bytes(sample.encode("gb18030"))
    done = in_mesh("import", "outlets", saved)
    assert done.returncode == 0
    assert "GB18030 → UTF-8" in done.stderr
    assert "0 created 新增, 0 updated 更新" in done.stdout
    assert "RULE 规则" in done.stdout
    assert in_mesh("import", "outlets", saved, "--strict").returncode == 2


def test_import_of_something_else_is_refused(in_mesh, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n")
    refused = in_mesh("import", "outlets", other)
    assert refused.returncode == 67
    assert refused.stderr.startswith("INVALID_ARGUMENT (3): ")
    assert in_mesh("import", "outlets", tmp_path / "absent.csv").returncode == 1


def test_export_writes_the_whole_file_or_none(in_mesh, tmp_path):
    whole = tmp_path / "institutions.csv"
    assert in_mesh("export", "institutions", "-o", whole).returncode == 0
    assert len(whole.read_text("utf-8-sig").splitlines()) > 300
    again = in_mesh("import", "institutions", whole)
    assert "0 created 新增, 0 updated 更新" in again.stdout
    assert "0 refused 拒绝" in again.stdout

    none = tmp_path / "none.csv"
    assert in_mesh("export", "institutions", "-o", none, "-d", '{"filter":{"division":"1"}}').returncode == 67
    assert list(tmp_path.iterdir()) == [whole]


def test_refusal_shows_the_fields(in_mesh):
    refused = in_mesh("call", "ipmesh.registry.v1.OutletService/CreateOutlet", "-d", '{"requestId":"x"}')
    assert refused.returncode == 67
    assert "FIELD 字段" in refused.stderr and "outlet.display_name" in refused.stderr
