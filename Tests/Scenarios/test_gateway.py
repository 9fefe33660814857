"""The gateway as a process: who gets in, what it says of services that are not what they should be, SIGHUP."""

import signal
import time

import grpc
import pytest

import protos  # noqa: F401
from certificates import Authority
from gateway import POLICY, Gateway
from grpc.testing import empty_pb2, messages_pb2, test_pb2_grpc


@pytest.fixture
def gateway(binaries, authority, tmp_path):
    gateway = Gateway(binaries, authority, tmp_path)
    gateway.policy = tmp_path / "policy.json5"
    yield gateway
    for process in reversed(gateway.processes):
        process.stop()


def call(address: str, authority, files, seconds: float = 10):
    certificate, key = files
    credentials = grpc.ssl_channel_credentials(
        authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
    )
    with grpc.secure_channel(address, credentials, [("grpc.use_local_subchannel_pool", 1)]) as channel:
        return test_pb2_grpc.TestServiceStub(channel).EmptyCall(empty_pb2.Empty(), timeout=seconds)


def failure(*arguments) -> grpc.RpcError:
    with pytest.raises(grpc.RpcError) as caught:
        call(*arguments)
    return caught.value


@pytest.mark.parametrize("uri", ["spiffe://elsewhere/agency/420100", "https://example.org/", "spiffe://ipmesh/agency/42"])
def test_certificate_of_our_authority_without_a_name_of_the_mesh_is_nobody(gateway, authority, uri):
    error = failure(gateway.server.address, authority, authority.issue("stranger", uri))
    assert error.code() == grpc.StatusCode.UNAUTHENTICATED
    assert "the certificate names no caller" in error.details()


def test_sighup_puts_a_new_policy_in_force_and_keeps_the_old_one_if_it_is_wrong(gateway, authority, client_files):
    address = gateway.server.address
    call(address, authority, client_files)

    gateway.policy.write_text("{ version: 1, roles: [ ")
    gateway.server.process.send_signal(signal.SIGHUP)
    wait_for_log(gateway, "reload failed")
    call(address, authority, client_files)

    gateway.policy.write_text("{ version: 1, roles: [], bindings: [] }")
    gateway.server.process.send_signal(signal.SIGHUP)
    wait_for_log(gateway, '"event":"reloaded"')
    assert failure(address, authority, client_files).code() == grpc.StatusCode.PERMISSION_DENIED

    gateway.policy.write_text(POLICY)
    gateway.server.process.send_signal(signal.SIGHUP)
    deadline = time.monotonic() + 10
    while True:
        try:
            call(address, authority, client_files)
            break
        except grpc.RpcError:
            assert time.monotonic() < deadline


def wait_for_log(gateway, text: str):
    deadline = time.monotonic() + 10
    while text not in gateway.server.log.read_text():
        assert time.monotonic() < deadline, gateway.server.log.read_text()
        time.sleep(0.02)


def test_service_with_a_certificate_of_another_authority_is_not_called(binaries, authority, tmp_path, client_files):
    """An impostor on the service's port learns nothing; the caller is told why the service cannot be reached."""
    other = Authority(tmp_path / "other", "another authority")
    gateway = Gateway(binaries, authority, tmp_path, ["--restart-wait", "500ms"], bench_authority=other)
    try:
        error = failure(gateway.server.address, authority, client_files)
        assert error.code() == grpc.StatusCode.UNAVAILABLE
        assert "the peer's certificate is refused" in error.details()
    finally:
        for process in reversed(gateway.processes):
            process.stop()


def test_call_that_is_refused_is_in_the_log_under_the_id_that_the_caller_got(gateway, authority):
    files = authority.issue("operator-zhang", "spiffe://ipmesh/operator/zhang")
    error = failure(gateway.server.address, authority, files)
    assert error.code() == grpc.StatusCode.PERMISSION_DENIED
    call_id = dict(error.trailing_metadata())["ipmesh-call-id"]
    wait_for_log(gateway, f'"call":"{call_id}"')
    line = next(line for line in gateway.server.log.read_text().splitlines() if call_id in line)
    assert '"caller":"spiffe://ipmesh/operator/zhang"' in line and "may not call grpc.testing.TestService/EmptyCall" in line


def test_calls_under_way_end_well_when_the_gateway_is_told_to_end(gateway, open_channel):
    stub = test_pb2_grpc.TestServiceStub(open_channel(gateway.server))
    parts = [messages_pb2.ResponseParameters(size=10, interval_us=100_000) for _ in range(10)]
    stream = stub.StreamingOutputCall(messages_pb2.StreamingOutputCallRequest(response_parameters=parts))
    next(stream)
    gateway.server.process.send_signal(signal.SIGTERM)
    assert len(list(stream)) == 9
    assert gateway.server.process.wait(10) == 0
