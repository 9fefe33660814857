"""The public gRPC interop cases that need no cloud account, one test each, under their public names.

The procedures are those of gRPC's doc/interop-test-descriptions.md. grpcio hides the compressed flag of
messages, so the four compression cases use the raw client.
"""

import queue
import time

import grpc
import pytest

import protos  # noqa: F401
from grpc.testing import empty_pb2, messages_pb2, test_pb2_grpc

UNARY = "/grpc.testing.TestService/UnaryCall"
STREAMING_INPUT = "/grpc.testing.TestService/StreamingInputCall"
STREAMING_OUTPUT = "/grpc.testing.TestService/StreamingOutputCall"
GZIP = [("grpc-encoding", "gzip"), ("grpc-accept-encoding", "gzip")]
TRUE, FALSE = messages_pb2.BoolValue(value=True), messages_pb2.BoolValue(value=False)


@pytest.fixture
def stub(channel):
    return test_pb2_grpc.TestServiceStub(channel)


def zeros(size: int) -> messages_pb2.Payload:
    return messages_pb2.Payload(body=bytes(size))


def large_request(**fields) -> messages_pb2.SimpleRequest:
    return messages_pb2.SimpleRequest(response_size=314_159, payload=zeros(271_828), **fields)


def duplex_request(response_size: int, request_size: int) -> messages_pb2.StreamingOutputCallRequest:
    parameters = [messages_pb2.ResponseParameters(size=response_size)]
    return messages_pb2.StreamingOutputCallRequest(response_parameters=parameters, payload=zeros(request_size))


END = None  # what ends a queue of requests
PING_PONG = [(31_415, 27_182), (9, 8), (2_653, 1_828), (58_979, 45_904)]


def test_empty_unary(stub):
    assert stub.EmptyCall(empty_pb2.Empty()) == empty_pb2.Empty()


def test_cacheable_unary(stub):
    request = messages_pb2.SimpleRequest(payload=messages_pb2.Payload(body=str(time.time_ns()).encode()))
    metadata = (("x-user-ip", "1.2.3.4"),)
    first, call = stub.CacheableUnaryCall.with_call(request, metadata=metadata)
    second = stub.CacheableUnaryCall(request, metadata=metadata)
    assert first.payload.body == second.payload.body
    assert "max-age" in dict(call.initial_metadata())["cache-control"]


def test_large_unary(stub):
    assert stub.UnaryCall(large_request()).payload == zeros(314_159)


def test_client_compressed_unary(raw, bench):
    client = raw(bench)
    lie = client.call(UNARY, [(False, large_request(expect_compressed=TRUE).SerializeToString())])
    assert lie.status == "3"
    for compressed, expected in [(True, TRUE), (False, FALSE)]:
        request = large_request(expect_compressed=expected).SerializeToString()
        answer = client.call(UNARY, [(compressed, request)], GZIP)
        assert answer.status == "0", answer.trailers
        assert messages_pb2.SimpleResponse.FromString(answer.messages[0][1]).payload == zeros(314_159)


@pytest.mark.parametrize("wanted", [TRUE, FALSE], ids=["compressed", "plain"])
def test_server_compressed_unary(raw, bench, wanted):
    request = large_request(response_compressed=wanted).SerializeToString()
    answer = raw(bench).call(UNARY, [(False, request)], GZIP[1:])
    assert answer.status == "0", answer.trailers
    [(flag, response)] = answer.messages
    assert flag == wanted.value
    assert messages_pb2.SimpleResponse.FromString(response).payload == zeros(314_159)


def test_client_streaming(stub):
    sizes = [27_182, 8, 1_828, 45_904]
    requests = (messages_pb2.StreamingInputCallRequest(payload=zeros(size)) for size in sizes)
    assert stub.StreamingInputCall(requests).aggregated_payload_size == 74_922


def test_client_compressed_streaming(raw, bench):
    def request(size, expected):
        return messages_pb2.StreamingInputCallRequest(payload=zeros(size), expect_compressed=expected).SerializeToString()

    client = raw(bench)
    assert client.call(STREAMING_INPUT, [(False, request(27_182, TRUE))]).status == "3"
    answer = client.call(STREAMING_INPUT, [(True, request(27_182, TRUE)), (False, request(45_904, FALSE))], GZIP)
    assert answer.status == "0", answer.trailers
    response = messages_pb2.StreamingInputCallResponse.FromString(answer.messages[0][1])
    assert response.aggregated_payload_size == 73_086


def test_server_streaming(stub):
    sizes = [31_415, 9, 2_653, 58_979]
    parameters = [messages_pb2.ResponseParameters(size=size) for size in sizes]
    request = messages_pb2.StreamingOutputCallRequest(response_parameters=parameters)
    assert [response.payload for response in stub.StreamingOutputCall(request)] == [zeros(size) for size in sizes]


def test_server_compressed_streaming(raw, bench):
    wanted = [(31_415, TRUE), (92_653, FALSE)]
    parameters = [messages_pb2.ResponseParameters(size=size, compressed=compressed) for size, compressed in wanted]
    request = messages_pb2.StreamingOutputCallRequest(response_parameters=parameters)
    answer = raw(bench).call(STREAMING_OUTPUT, [(False, request.SerializeToString())], GZIP[1:])
    assert answer.status == "0", answer.trailers
    flags = [flag for flag, _ in answer.messages]
    sizes = [len(messages_pb2.StreamingOutputCallResponse.FromString(body).payload.body) for _, body in answer.messages]
    assert (flags, sizes) == ([True, False], [31_415, 92_653])


def test_ping_pong(stub):
    requests = queue.SimpleQueue()
    call = stub.FullDuplexCall(iter(requests.get, END), timeout=10)
    for response_size, request_size in PING_PONG:
        requests.put(duplex_request(response_size, request_size))
        assert next(call).payload == zeros(response_size)
    requests.put(END)
    assert list(call) == []
    assert call.code() == grpc.StatusCode.OK


def test_empty_stream(stub):
    assert list(stub.FullDuplexCall(iter([]))) == []


METADATA = (("x-grpc-test-echo-initial", "test_initial_metadata_value"), ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab"))


@pytest.mark.parametrize("kind", ["unary", "duplex"])
def test_custom_metadata(stub, kind):
    if kind == "unary":
        response, call = stub.UnaryCall.with_call(large_request(), metadata=METADATA)
        assert response.payload == zeros(314_159)
    else:
        call = stub.FullDuplexCall(iter([duplex_request(314_159, 271_828)]), metadata=METADATA)
        assert [response.payload for response in call] == [zeros(314_159)]
    assert dict(call.initial_metadata())[METADATA[0][0]] == METADATA[0][1]
    assert dict(call.trailing_metadata())[METADATA[1][0]] == METADATA[1][1]


def check_status(stub, kind: str, message: str):
    status = messages_pb2.EchoStatus(code=2, message=message)
    with pytest.raises(grpc.RpcError) as failure:
        if kind == "unary":
            stub.UnaryCall(messages_pb2.SimpleRequest(response_status=status))
        else:
            list(stub.FullDuplexCall(iter([messages_pb2.StreamingOutputCallRequest(response_status=status)])))
    assert failure.value.code() == grpc.StatusCode.UNKNOWN
    assert failure.value.details() == message


@pytest.mark.parametrize("kind", ["unary", "duplex"])
def test_status_code_and_message(stub, kind):
    check_status(stub, kind, "test status message")


def test_special_status_message(stub):
    check_status(stub, "unary", "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")


def check_unimplemented(call):
    with pytest.raises(grpc.RpcError) as failure:
        call(empty_pb2.Empty())
    assert failure.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_unimplemented_method(stub):
    check_unimplemented(stub.UnimplementedCall)


def test_unimplemented_service(channel):
    check_unimplemented(test_pb2_grpc.UnimplementedServiceStub(channel).UnimplementedCall)


def test_cancel_after_begin(stub):
    requests = queue.SimpleQueue()
    call = stub.StreamingInputCall.future(iter(requests.get, END))
    call.cancel()
    requests.put(END)
    assert call.code() == grpc.StatusCode.CANCELLED


def test_cancel_after_first_response(stub):
    requests = queue.SimpleQueue()
    call = stub.FullDuplexCall(iter(requests.get, END))
    requests.put(duplex_request(*PING_PONG[0]))
    assert next(call).payload == zeros(PING_PONG[0][0])
    call.cancel()
    requests.put(END)
    with pytest.raises(grpc.RpcError):
        next(call)
    assert call.code() == grpc.StatusCode.CANCELLED


def test_timeout_on_sleeping_server(stub):
    requests = queue.SimpleQueue()
    call = stub.FullDuplexCall(iter(requests.get, END), timeout=0.001)
    requests.put(messages_pb2.StreamingOutputCallRequest(payload=zeros(27_182)))
    with pytest.raises(grpc.RpcError):
        next(call)
    requests.put(END)
    assert call.code() == grpc.StatusCode.DEADLINE_EXCEEDED


def test_concurrent_large_unary(stub):
    calls = [stub.UnaryCall.future(large_request(), timeout=60) for _ in range(1_000)]
    assert all(call.result().payload == zeros(314_159) for call in calls)
