"""What a running gateway takes over on SIGHUP, without losing a call: certificates, revocations, policy."""

import os
import signal
import subprocess
import time

import grpc
import pytest

import protos  # noqa: F401
from gateway import POLICY, Gateway
from grpc.testing import empty_pb2, test_pb2_grpc
from ipmesh.registry.v1 import institution_service_pb2, institution_service_pb2_grpc
from test_restart import Load


@pytest.fixture
def gateway(binaries, authority, tmp_path):
    gateway = Gateway(binaries, authority, tmp_path)
    gateway.policy = tmp_path / "policy.json5"
    yield gateway
    for process in reversed(gateway.processes):
        process.stop()


def hang_up(server, word: str):
    """Sends SIGHUP and waits until the server's log has one more line with `word`."""
    before = server.log.read_text().count(word)
    server.process.send_signal(signal.SIGHUP)
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if server.log.read_text().count(word) > before:
            return
        time.sleep(0.02)
    raise AssertionError(server.log.read_text())


def ipmesh(binaries, mesh, *arguments):
    command = [binaries / "ipmesh", "pki", *arguments]
    return subprocess.run(
        [str(part) for part in command], env=mesh.environment, capture_output=True, text=True, check=True
    ).stdout


def test_policy_is_read_again_and_holds_for_open_connections(gateway, open_channel):
    stub = test_pb2_grpc.TestServiceStub(open_channel(gateway.server))
    stub.EmptyCall(empty_pb2.Empty(), timeout=10)

    gateway.policy.write_text(POLICY.replace('"grpc.testing.*", ', ""))
    hang_up(gateway.server, "reloaded")
    with pytest.raises(grpc.RpcError) as failure:
        stub.EmptyCall(empty_pb2.Empty(), timeout=10)
    assert failure.value.code() == grpc.StatusCode.PERMISSION_DENIED

    gateway.policy.write_text(POLICY)
    hang_up(gateway.server, "reloaded")
    stub.EmptyCall(empty_pb2.Empty(), timeout=10)


def test_policy_with_a_mistake_changes_nothing_and_is_named_in_the_log(gateway, open_channel):
    stub = test_pb2_grpc.TestServiceStub(open_channel(gateway.server))
    gateway.policy.write_text(POLICY.replace('"province"', '"everything"'))
    hang_up(gateway.server, "reload failed")
    assert "policy.json5:5:" in gateway.server.log.read_text()
    assert "'everything' is none of" in gateway.server.log.read_text()
    stub.EmptyCall(empty_pb2.Empty(), timeout=10)


def test_revoked_certificate_is_refused_after_a_reload(mesh, binaries):
    pki = mesh.home / "pki"
    ipmesh(binaries, mesh, "issue", pki, "agency/429004")
    shown = ipmesh(binaries, mesh, "show", pki / "agency-429004.crt")
    [serial] = [line.split()[-1] for line in shown.splitlines() if line.startswith("serial")]
    request = institution_service_pb2.ListInstitutionsRequest(page_size=1)

    def call():
        with mesh.channel("agency-429004") as channel:
            institution_service_pb2_grpc.InstitutionServiceStub(channel).ListInstitutions(request, timeout=5)

    call()
    ipmesh(binaries, mesh, "revoke", pki, serial)
    os.kill(mesh.process_id("gateway"), signal.SIGHUP)
    time.sleep(0.5)
    with pytest.raises(grpc.RpcError) as failure:
        call()
    assert failure.value.code() == grpc.StatusCode.UNAVAILABLE


def test_certificates_are_renewed_under_load(mesh, binaries):
    """Both processes get a new certificate ten times; calls go on, on old connections and new ones."""
    pki = mesh.home / "pki"
    with Load(mesh) as load:
        for _ in range(10):
            for name in ["registry", "gateway"]:
                ipmesh(binaries, mesh, "issue", pki, f"service/{name}", "--host", "localhost", "--host", "127.0.0.1")
                os.kill(mesh.process_id(name), signal.SIGHUP)
            time.sleep(0.2)
            with mesh.channel("agency-420000") as channel:
                stub = institution_service_pb2_grpc.InstitutionServiceStub(channel)
                stub.ListInstitutions(institution_service_pb2.ListInstitutionsRequest(page_size=1), timeout=10)
    assert load.calls > 100
    assert load.failures == []
