"""Health v1 and reflection v1 and v1alpha, asked by Google's own packages."""

import queue
import signal

import grpc
import pytest
from google.protobuf import descriptor_pb2, descriptor_pool
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2

import protos  # noqa: F401
from grpc.testing import messages_pb2, test_pb2, test_pb2_grpc

SERVING = health_pb2.HealthCheckResponse.SERVING
SERVICE_UNKNOWN = health_pb2.HealthCheckResponse.SERVICE_UNKNOWN


@pytest.fixture
def health(channel):
    return health_pb2_grpc.HealthStub(channel)


@pytest.mark.parametrize("service", ["", "grpc.testing.TestService", "grpc.testing.BenchmarkService"])
def test_check_says_serving(health, service):
    assert health.Check(health_pb2.HealthCheckRequest(service=service)).status == SERVING


def test_check_of_an_unknown_service_is_not_found(health):
    with pytest.raises(grpc.RpcError) as failure:
        health.Check(health_pb2.HealthCheckRequest(service="no.such.Service"))
    assert failure.value.code() == grpc.StatusCode.NOT_FOUND


@pytest.mark.parametrize(("service", "status"), [("", SERVING), ("no.such.Service", SERVICE_UNKNOWN)])
def test_watch_answers_at_once_and_stays_open(health, service, status):
    call = health.Watch(health_pb2.HealthCheckRequest(service=service))
    assert next(call).status == status
    assert call.is_active()
    call.cancel()


@pytest.fixture(params=[pytest.param("v1", marks=pytest.mark.stricter), "v1alpha"])
def reflect(request, channel):
    """Asks one reflection request; the messages of both versions are the same on the wire."""
    method = channel.stream_stream(
        f"/grpc.reflection.{request.param}.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )

    def ask(**question):
        return next(method(iter([reflection_pb2.ServerReflectionRequest(**question)]), timeout=10))

    return ask


def test_reflection_lists_the_services(reflect):
    names = {service.name for service in reflect(list_services="").list_services_response.service}
    assert {"grpc.testing.TestService", "grpc.testing.BenchmarkService", "grpc.health.v1.Health"} <= names


@pytest.mark.parametrize(
    "symbol",
    [
        "grpc.testing.TestService",
        pytest.param("grpc.testing.TestService.UnaryCall", marks=pytest.mark.stricter),
        "grpc.testing.SimpleRequest",
        "grpc.testing.SimpleRequest.payload",
        "grpc.testing.PayloadType",
    ],
)
def test_reflection_finds_the_file_of_a_symbol(reflect, symbol):
    files = reflect(file_containing_symbol=symbol).file_descriptor_response.file_descriptor_proto
    parsed = [descriptor_pb2.FileDescriptorProto.FromString(file) for file in files]
    expected = "messages.proto" if "Service" not in symbol else "test.proto"
    assert parsed[0].name.endswith(expected)


def forget_what_generators_add(file: descriptor_pb2.FileDescriptorProto):
    """Comments, and the JSON names that follow from the names of the fields."""
    file.ClearField("source_code_info")
    for message in file.message_type:
        for field in message.field:
            field.ClearField("json_name")


def test_reflected_files_are_the_schema(reflect):
    """Following the imports rebuilds descriptors equal to those that protoc made."""
    pool = descriptor_pool.DescriptorPool()

    def load(name: str):
        answer = reflect(file_by_filename=name).file_descriptor_response.file_descriptor_proto
        file = descriptor_pb2.FileDescriptorProto.FromString(answer[0])
        for dependency in file.dependency:
            load(dependency)
        pool.Add(file)

    load(test_pb2.DESCRIPTOR.name)
    for name in [test_pb2.DESCRIPTOR.name, messages_pb2.DESCRIPTOR.name]:
        ours, theirs = descriptor_pb2.FileDescriptorProto(), descriptor_pb2.FileDescriptorProto()
        pool.FindFileByName(name).CopyToProto(ours)
        descriptor_pool.Default().FindFileByName(name).CopyToProto(theirs)
        for file in (ours, theirs):
            forget_what_generators_add(file)
        assert ours == theirs


@pytest.mark.parametrize("question", [{"file_containing_symbol": "no.such"}, {"file_by_filename": "no/such.proto"}])
def test_reflection_says_what_it_does_not_know(reflect, question):
    answer = reflect(**question)
    assert answer.error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0]
    assert answer.error_response.error_message


def test_sigterm_finishes_what_runs_and_refuses_nothing_accepted(open_channel, start_bench):
    server = start_bench()
    stub = test_pb2_grpc.TestServiceStub(open_channel(server))
    requests = queue.SimpleQueue()
    call = stub.FullDuplexCall(iter(requests.get, None), timeout=20)
    slow = messages_pb2.ResponseParameters(size=7, interval_us=500_000)
    requests.put(messages_pb2.StreamingOutputCallRequest(response_parameters=[messages_pb2.ResponseParameters(size=1)]))
    next(call)
    requests.put(messages_pb2.StreamingOutputCallRequest(response_parameters=[slow]))
    server.process.send_signal(signal.SIGTERM)
    assert len(next(call).payload.body) == 7
    requests.put(None)
    assert list(call) == [] and call.code() == grpc.StatusCode.OK
    assert server.process.wait(timeout=10) == 0
