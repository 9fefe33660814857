"""What the tests of real processes share: certificates, the server under test, channels to it, a whole mesh."""

import os
import sys
from pathlib import Path

import grpc
import pytest

import protos
from certificates import Authority
from gateway import Gateway
from mesh import Mesh
from processes import Server, free_port
from raw_grpc import RawClient, tls_socket

def pytest_addoption(parser):
    parser.addoption(
        "--server",
        choices=["ipmesh", "grpcio", "gateway"],
        default="ipmesh",
        help="grpcio runs the same tests against Google's server, to judge the tests themselves; gateway runs them "
        "against our server behind our gateway",
    )


def pytest_collection_modifyitems(config, items):
    if config.getoption("--server") == "grpcio":
        for item in items:
            if item.get_closest_marker("stricter"):
                item.add_marker(pytest.mark.skip(reason="grpcio promises less here"))


@pytest.fixture(scope="session")
def server_kind(request) -> str:
    return request.config.getoption("--server")


@pytest.fixture(scope="session")
def binaries() -> Path:
    """Where the executables under test are."""
    return Path(os.environ.get("IPMESH_BUILD", protos.ROOT / ".build" / "debug"))


@pytest.fixture(scope="session")
def mesh(binaries, tmp_path_factory):
    """A mesh that deploy/quickstart has started, with the sample in it."""
    mesh = Mesh(tmp_path_factory.mktemp("mesh"), binaries.name)
    mesh.started = mesh.start()
    yield mesh
    mesh.stop()


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    return Authority(tmp_path_factory.mktemp("pki"))


@pytest.fixture(scope="session")
def client_files(authority):
    """The certificate and the key of an honest client."""
    return authority.issue("agency-420100", "spiffe://ipmesh/agency/420100")


@pytest.fixture(scope="session")
def start_bench(authority, server_kind, binaries, tmp_path_factory):
    """Starts a conformance server of its own for a test that may hurt it."""
    certificate, key = authority.issue("service-bench", "spiffe://ipmesh/service/bench")
    started = []

    def start(*flags) -> Server:
        if server_kind == "gateway":
            return start_gateway(flags)
        program = {
            "ipmesh": [binaries / "ipmesh-bench", "serve"],
            "grpcio": [sys.executable, protos.CONFORMANCE / "interop_server.py"],
        }[server_kind]
        port = free_port()
        arguments = ["--port", port, "--cert", certificate, "--key", key, "--client-ca", authority.certificate]
        if server_kind == "ipmesh":
            arguments += flags
        server = Server([*program, *arguments], port, tmp_path_factory.mktemp("log") / "server.log")
        started.append(server)
        return server

    def start_gateway(flags) -> Server:
        gateway = Gateway(binaries, authority, tmp_path_factory.mktemp("gateway"), flags)
        started.extend(gateway.processes)
        return gateway.server

    yield start
    ended = [server for server in started if not server.alive and server.process.returncode]
    for server in reversed(started):
        server.stop()
    assert not ended, [(server.process.returncode, server.log.read_text(errors="replace")[-500:]) for server in ended]


@pytest.fixture(scope="session")
def bench(start_bench) -> Server:
    return start_bench()


@pytest.fixture
def open_channel(authority, client_files):
    """Opens channels with the honest client's certificate and closes them after the test."""
    certificate, key = client_files
    credentials = grpc.ssl_channel_credentials(
        authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
    )
    channels = []

    def open_one(server: Server, **options):
        channel = grpc.secure_channel(server.address, credentials, [*options.items()])
        channels.append(channel)
        return channel

    yield open_one
    for channel in channels:
        channel.close()


@pytest.fixture
def channel(open_channel, bench):
    return open_channel(bench)


@pytest.fixture
def raw(authority, client_files):
    """Opens raw HTTP/2 connections with the honest client's certificate and closes them after the test."""
    clients = []

    def connect(server: Server) -> RawClient:
        clients.append(RawClient(tls_socket(server.port, authority.certificate, *client_files)))
        return clients[-1]

    yield connect
    for client in clients:
        client.close()
