"""Our client passes the public interop cases against Google's server."""

import subprocess
import sys

import pytest

import protos
from processes import Server, free_port

pytestmark = pytest.mark.stricter


@pytest.fixture(scope="module")
def google(authority, tmp_path_factory):
    certificate, key = authority.issue("service-google", "spiffe://ipmesh/service/google")
    port = free_port()
    command = [sys.executable, protos.CONFORMANCE / "interop_server.py", "--port", port]
    files = ["--cert", certificate, "--key", key, "--client-ca", authority.certificate]
    server = Server(command + files, port, tmp_path_factory.mktemp("log") / "google.log")
    yield server
    server.stop()


def test_client_passes_every_case(google, binaries, authority, client_files):
    certificate, key = client_files
    files = ["--ca", authority.certificate, "--cert", certificate, "--key", key]
    command = [binaries / "ipmesh-bench", "interop", "--address", f"127.0.0.1:{google.port}", *files]
    result = subprocess.run(
        [str(part) for part in command], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
    )
    assert result.returncode == 0, result.stdout + result.stderr
