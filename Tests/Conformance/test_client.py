"""Our client runs the public interop cases against Google's server, and against ours."""

import subprocess
import sys

import pytest

import protos
from processes import Server, free_port

CASES = [
    "empty_unary",
    "cacheable_unary",
    "large_unary",
    "client_compressed_unary",
    "server_compressed_unary",
    "client_streaming",
    "client_compressed_streaming",
    "server_streaming",
    "server_compressed_streaming",
    "ping_pong",
    "empty_stream",
    "custom_metadata",
    "status_code_and_message",
    "special_status_message",
    "unimplemented_method",
    "unimplemented_service",
    "cancel_after_begin",
    "cancel_after_first_response",
    "timeout_on_sleeping_server",
    "concurrent_large_unary",
]

pytestmark = pytest.mark.stricter  # with --server grpcio these would judge our client, not Google's server


@pytest.fixture(scope="module", params=["grpcio", "ipmesh"])
def peer(request, authority, bench, tmp_path_factory):
    if request.param == "ipmesh":
        yield bench
        return
    certificate, key = authority.issue("service-peer", "spiffe://ipmesh/service/peer")
    port = free_port()
    program = [sys.executable, protos.CONFORMANCE / "interop_server.py", "--port", port]
    program += ["--cert", certificate, "--key", key, "--client-ca", authority.certificate]
    server = Server(program, port, tmp_path_factory.mktemp("log") / "peer.log")
    yield server
    server.stop()


@pytest.mark.parametrize("case", CASES)
def test_case(peer, binaries, authority, client_files, case):
    certificate, key = client_files
    program = [binaries / "ipmesh-bench", "interop", "--address", f"127.0.0.1:{peer.port}", "--case", case]
    program += ["--ca", authority.certificate, "--cert", certificate, "--key", key]
    done = subprocess.run(list(map(str, program)), capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
