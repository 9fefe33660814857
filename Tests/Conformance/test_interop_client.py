"""Our client passes the public interop cases against Google's server and against ours."""

import subprocess
import sys

import pytest

import protos
from processes import Server, free_port

pytestmark = pytest.mark.stricter


@pytest.fixture(params=["grpcio", "ipmesh"])
def peer(request, authority, bench, tmp_path):
    if request.param == "ipmesh":
        yield bench
        return
    certificate, key = authority.issue("service-peer", "spiffe://ipmesh/service/peer")
    port = free_port()
    program = [sys.executable, protos.CONFORMANCE / "interop_server.py", "--port", port]
    program += ["--cert", certificate, "--key", key, "--client-ca", authority.certificate]
    server = Server(program, port, tmp_path / "peer.log")
    yield server
    server.stop()


def test_client_passes_every_case(peer, binaries, authority, client_files):
    certificate, key = client_files
    program = [binaries / "ipmesh-bench", "interop", "--address", f"127.0.0.1:{peer.port}"]
    program += ["--ca", authority.certificate, "--cert", certificate, "--key", key]
    done = subprocess.run(
        [str(part) for part in program], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "20 of 20 cases passed" in done.stdout
