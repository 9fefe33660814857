"""Agencies stay connected all day: an idle connection must cost next to nothing."""

import resource

import pytest

import protos  # noqa: F401
from grpc.testing import messages_pb2, test_pb2_grpc

CONNECTIONS = 1_000
GROWTH_MAX = 60 << 20


@pytest.fixture
def many_files():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8_192), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_thousand_idle_connections_cost_at_most_sixty_megabytes(many_files, start_bench, open_channel, raw):
    server = start_bench()
    stub = test_pb2_grpc.TestServiceStub(open_channel(server))
    stub.UnaryCall(messages_pb2.SimpleRequest(response_size=100), timeout=10)
    before = server.resident_bytes
    for _ in range(CONNECTIONS):
        # Each has made a call, so that everything that a connection may need is there.
        assert raw(server).call("/grpc.testing.TestService/EmptyCall", [(False, b"")]).status == "0"
    grown = server.resident_bytes - before
    print(f"{CONNECTIONS} idle connections: {grown / (1 << 20):.1f} MiB")
    assert grown <= GROWTH_MAX
    stub.UnaryCall(messages_pb2.SimpleRequest(response_size=100), timeout=10)
