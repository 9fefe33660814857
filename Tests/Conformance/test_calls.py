"""What agencies' gRPC libraries rely on beyond the interop cases: deadlines, limits, compression, concurrency."""

import asyncio
import base64
import gzip
import time

import grpc
import pytest

import protos  # noqa: F401
from raw_grpc import Answer, frame
from grpc.testing import messages_pb2, test_pb2_grpc

UNARY = "/grpc.testing.TestService/UnaryCall"
STREAMING_OUTPUT = "/grpc.testing.TestService/StreamingOutputCall"
LIMIT = 4 << 20


@pytest.fixture
def stub(channel):
    return test_pb2_grpc.TestServiceStub(channel)


def request_of_size(size: int) -> messages_pb2.SimpleRequest:
    """A request that serialises to exactly `size` bytes; its payload takes 10 bytes beside the body."""
    request = messages_pb2.SimpleRequest(payload=messages_pb2.Payload(body=bytes(size - 10)))
    assert request.ByteSize() == size
    return request


def sleepy(seconds: float, size: int = 1) -> messages_pb2.StreamingOutputCallRequest:
    parameters = [messages_pb2.ResponseParameters(size=size, interval_us=int(seconds * 1e6))]
    return messages_pb2.StreamingOutputCallRequest(response_parameters=parameters)


def test_deadline_of_the_client_ends_the_call(stub):
    started = time.monotonic()
    with pytest.raises(grpc.RpcError) as failure:
        list(stub.StreamingOutputCall(sleepy(10), timeout=0.2))
    assert failure.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    assert time.monotonic() - started < 2


def test_server_itself_enforces_the_deadline(raw, bench):
    """The raw client sends grpc-timeout and then waits: only the server can end this call early."""
    started = time.monotonic()
    answer = raw(bench).call(STREAMING_OUTPUT, [(False, sleepy(8).SerializeToString())], [("grpc-timeout", "200m")])
    assert answer.status == "4" or answer.reset is not None
    assert time.monotonic() - started < 2


@pytest.mark.stricter
@pytest.mark.parametrize("value", ["5", "S", "-1S", "123456789S", "5x", ""])
def test_malformed_timeout_is_not_taken_for_another_one(raw, bench, value):
    answer = raw(bench).call(UNARY, [(False, b"")], [("grpc-timeout", value)])
    assert answer.status in ("3", "13") or answer.headers.get(":status") == "400"


@pytest.mark.stricter
def test_cancelled_calls_leave_nothing_behind(open_channel, start_bench):
    server = start_bench()
    stub = test_pb2_grpc.TestServiceStub(open_channel(server))
    stub.UnaryCall(messages_pb2.SimpleRequest())

    def cancel_many():
        calls = [stub.StreamingOutputCall(sleepy(60)) for _ in range(500)]
        for call in calls:
            call.cancel()
        stub.UnaryCall(messages_pb2.SimpleRequest(), timeout=10)

    cancel_many()
    before = server.resident_bytes
    for _ in range(8):
        cancel_many()
    assert server.resident_bytes - before < 20 << 20


def test_a_thousand_calls_are_open_at_once(bench, authority, client_files):
    """Each call is proved open by its first response before any call may end."""

    async def run():
        certificate, key = client_files
        credentials = grpc.ssl_channel_credentials(
            authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
        )
        async with grpc.aio.secure_channel(bench.address, credentials) as channel:
            stub = test_pb2_grpc.TestServiceStub(channel)
            calls = [stub.FullDuplexCall(timeout=60) for _ in range(1_000)]

            async def first_response(call):
                await call.write(sleepy(0, size=9))
                return len((await call.read()).payload.body)

            assert await asyncio.gather(*map(first_response, calls)) == [9] * 1_000
            await asyncio.gather(*(call.done_writing() for call in calls))
            assert await asyncio.gather(*(call.code() for call in calls)) == [grpc.StatusCode.OK] * 1_000

    asyncio.run(run())


def test_message_of_exactly_four_mebibytes_passes_both_ways(stub):
    request = request_of_size(LIMIT)
    stub.UnaryCall(request)
    response = stub.UnaryCall(messages_pb2.SimpleRequest(response_size=LIMIT - 10))
    assert response.ByteSize() == LIMIT


def test_message_over_the_limit_is_refused_and_the_connection_lives_on(stub):
    with pytest.raises(grpc.RpcError) as failure:
        stub.UnaryCall(request_of_size(LIMIT + 1))
    assert failure.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert stub.UnaryCall(messages_pb2.SimpleRequest(response_size=3)).payload.body == bytes(3)


@pytest.mark.stricter
def test_compressed_message_over_the_limit_is_refused_without_unfolding_it(raw, start_bench):
    server = start_bench()
    client = raw(server)
    client.call(UNARY, [(False, b"")])
    before = server.resident_bytes
    bomb = gzip.compress(bytes(512 << 20), compresslevel=1)
    assert len(bomb) < LIMIT
    body = b"\x01" + len(bomb).to_bytes(4, "big") + bomb
    answer = client.finish(client.request(UNARY, body, [("grpc-encoding", "gzip")]))
    assert answer.status == "8"
    assert server.resident_bytes - before < 64 << 20


def test_gzip_both_ways(open_channel, bench):
    channel = open_channel(bench, **{"grpc.default_compression_algorithm": grpc.Compression.Gzip})
    stub = test_pb2_grpc.TestServiceStub(channel)
    text = b"intellectual property " * 10_000
    request = messages_pb2.SimpleRequest(
        payload=messages_pb2.Payload(body=text),
        response_size=200_000,
        response_compressed=messages_pb2.BoolValue(value=True),
        expect_compressed=messages_pb2.BoolValue(value=True),
    )
    assert stub.UnaryCall(request).payload.body == bytes(200_000)


@pytest.mark.stricter
def test_unknown_encoding_is_refused_with_the_list_of_known_ones(raw, bench):
    answer = raw(bench).call(UNARY, [(True, b"")], [("grpc-encoding", "snappy")])
    assert answer.status == "12"
    assert "gzip" in (answer.trailers | answer.headers)["grpc-accept-encoding"]


@pytest.mark.stricter
@pytest.mark.parametrize(
    "body",
    [
        b"\x01" + (4).to_bytes(4, "big") + b"what",  # the flag says gzip, the bytes are none
        frame(b"\xff\xff\xff"),  # no protobuf
        frame(b"\x12\x7f\x01"),  # a field that ends behind the message
        frame(messages_pb2.SimpleRequest(response_size=1).SerializeToString())[:-1],  # a message without its end
        b"\x00\x00",  # half a prefix
        b"\x02" + bytes(4),  # an unknown flag
        frame(b"") + frame(b""),  # two messages for a unary call
        b"\x00\xff\xff\xff\xff",  # a length of 4 GiB
    ],
    ids=["gzip", "protobuf", "length", "cut", "prefix", "flag", "two", "huge"],
)
def test_malformed_request_fails_alone(raw, bench, body):
    client = raw(bench)
    answer = client.finish(client.request(UNARY, body, [("grpc-encoding", "gzip")]))
    assert answer.status not in (None, "0") or answer.reset is not None
    assert client.call(UNARY, [(False, b"")]).status == "0"


@pytest.mark.stricter
def test_request_without_a_message_fails(raw, bench):
    answer = raw(bench).call(UNARY)
    assert answer.status not in (None, "0")


@pytest.mark.stricter
@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [(":method", "GET", "405"), ("content-type", "text/plain", "415"), (":path", "no-slash", "404")],
)
def test_request_that_is_no_grpc_call_is_told_so(raw, bench, name, value, expected):
    client = raw(bench)
    stream = client.h2.get_next_available_stream_id()
    headers = {":method": "POST", ":scheme": "https", ":path": UNARY, ":authority": "localhost"}
    headers |= {"content-type": "application/grpc", "te": "trailers", name: value}
    client.answers[stream] = answer = Answer()
    client.h2.send_headers(stream, list(headers.items()), end_stream=True)
    client.flush()
    client.finish(stream)
    assert answer.headers.get(":status") == expected or answer.status == "12" or answer.reset is not None


@pytest.mark.parametrize("length", [0, 1, 2, 3, 255])
@pytest.mark.parametrize("padded", [True, False], ids=["padded", "unpadded"])
def test_binary_metadata_with_and_without_padding(raw, bench, length, padded):
    value = bytes(range(255))[:length]
    text = base64.b64encode(value).decode()
    name = "x-grpc-test-echo-trailing-bin"
    answer = raw(bench).call(UNARY, [(False, b"")], [(name, text if padded else text.rstrip("="))])
    assert answer.status == "0"
    echoed = answer.trailers[name]
    assert base64.b64decode(echoed + "=" * (-len(echoed) % 4)) == value
