"""Long streams through the gateway: any length in bounded memory, both ways, whoever is slow."""

import time

import grpc
import pytest

import protos  # noqa: F401
from gateway import Gateway
from grpc.testing import empty_pb2, messages_pb2, test_pb2_grpc

MEBIBYTE = 1 << 20
LENGTH = 1_024
GROWTH_MAX = 48 * MEBIBYTE


@pytest.fixture
def gateway(binaries, authority, tmp_path):
    gateway = Gateway(binaries, authority, tmp_path)
    yield gateway
    for process in reversed(gateway.processes):
        process.stop()


@pytest.fixture
def stub(gateway, open_channel):
    channel = open_channel(gateway.server, **{"grpc.max_receive_message_length": -1})
    return test_pb2_grpc.TestServiceStub(channel)


def peak_bytes(server) -> int:
    """The most memory that the process has had."""
    status = open(f"/proc/{server.process.pid}/status").read()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) * 1_024


def report(direction: str, started: float, before: int, after: int):
    seconds = time.monotonic() - started
    print(
        f"\n1 GiB {direction} through the gateway in {seconds:.1f} s; its memory rose from "
        f"{before // MEBIBYTE} to at most {after // MEBIBYTE} MiB"
    )


def test_a_gibibyte_down_takes_bounded_memory(gateway, stub):
    stub.EmptyCall(empty_pb2.Empty())
    before, started, received = peak_bytes(gateway.server), time.monotonic(), 0
    parameters = [messages_pb2.ResponseParameters(size=MEBIBYTE) for _ in range(LENGTH)]
    for response in stub.StreamingOutputCall(messages_pb2.StreamingOutputCallRequest(response_parameters=parameters)):
        received += len(response.payload.body)
    assert received == LENGTH * MEBIBYTE
    report("down", started, before, peak_bytes(gateway.server))
    assert peak_bytes(gateway.server) - before < GROWTH_MAX


def test_a_gibibyte_up_takes_bounded_memory(gateway, stub):
    stub.EmptyCall(empty_pb2.Empty())
    before, started = peak_bytes(gateway.server), time.monotonic()
    request = messages_pb2.StreamingInputCallRequest(payload=messages_pb2.Payload(body=bytes(MEBIBYTE)))
    response = stub.StreamingInputCall(request for _ in range(LENGTH))
    assert response.aggregated_payload_size == LENGTH * MEBIBYTE
    report("up", started, before, peak_bytes(gateway.server))
    assert peak_bytes(gateway.server) - before < GROWTH_MAX


def test_readers_that_stop_hold_up_nobody_and_cost_little(gateway, stub, open_channel):
    """Fifty responses of 64 MiB that nobody reads, over the one connection that the gateway has to the service."""
    stub.EmptyCall(empty_pb2.Empty())
    before = peak_bytes(gateway.server)
    options = {"grpc.http2.bdp_probe": 0, "grpc.http2.lookahead_bytes": 65_535, "grpc.use_local_subchannel_pool": 1}
    sleepers = test_pb2_grpc.TestServiceStub(open_channel(gateway.server, **options))
    parameters = [messages_pb2.ResponseParameters(size=MEBIBYTE) for _ in range(64)]
    request = messages_pb2.StreamingOutputCallRequest(response_parameters=parameters)
    streams = [sleepers.StreamingOutputCall(request) for _ in range(50)]
    for stream in streams:
        next(stream)
    time.sleep(1)
    started = time.monotonic()
    stub.UnaryCall(messages_pb2.SimpleRequest(response_size=MEBIBYTE), timeout=10)
    print(
        f"\n1 MiB beside 50 readers that stopped: {time.monotonic() - started:.2f} s; the gateway's memory rose from "
        f"{before // MEBIBYTE} to at most {peak_bytes(gateway.server) // MEBIBYTE} MiB"
    )
    assert peak_bytes(gateway.server) - before < GROWTH_MAX
    for stream in streams:
        stream.cancel()


def test_a_thousand_streams_of_one_caller_leave_room_for_another(gateway, stub, open_channel):
    """The service takes 1,000 calls on a connection: the gateway opens another for whoever comes next."""
    hog = test_pb2_grpc.TestServiceStub(open_channel(gateway.server, **{"grpc.use_local_subchannel_pool": 1}))
    hog.EmptyCall(empty_pb2.Empty())
    sleepy = messages_pb2.StreamingOutputCallRequest(
        response_parameters=[messages_pb2.ResponseParameters(size=1, interval_us=60_000_000)]
    )
    calls = [hog.StreamingOutputCall(sleepy) for _ in range(999)]
    time.sleep(1)
    for _ in range(10):
        other = open_channel(gateway.server, **{"grpc.use_local_subchannel_pool": 1})
        test_pb2_grpc.TestServiceStub(other).UnaryCall(messages_pb2.SimpleRequest(response_size=10), timeout=10)
    for call in calls:
        call.cancel()
