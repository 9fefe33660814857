"""What a running process takes over on SIGHUP, without losing a call: certificates, revocations, policy, rules."""

import json
import os
import shutil
import signal
import subprocess
import threading
import time

import grpc
import pytest

import protos  # noqa: F401
from gateway import POLICY, Gateway
from grpc.testing import empty_pb2, test_pb2_grpc
from ipmesh.registry.v1 import (
    institution_service_pb2,
    institution_service_pb2_grpc,
    outlet_service_pb2,
    outlet_service_pb2_grpc,
)
from processes import Server, free_port
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


@pytest.fixture
def registry(binaries, authority, tmp_path):
    """A registry with rule files of its own."""
    rules, port = tmp_path / "rules", free_port()
    shutil.copytree(protos.ROOT / "deploy" / "rules", rules)
    certificate, key = authority.issue("service-registry", "spiffe://ipmesh/service/registry")
    server = Server(
        [
            binaries / "ipmesh-registry", "--address", f"127.0.0.1:{port}", "--cert", certificate, "--key", key,
            "--client-ca", authority.certificate, "--data", tmp_path / "registry.db", "--rules", rules,
        ],
        port, tmp_path / "registry.log",
    )  # fmt: skip
    server.rules = rules
    yield server
    assert server.stop() == 0


@pytest.fixture
def outlets(authority, registry):
    certificate, key = authority.issue("service-statistics", "spiffe://ipmesh/service/statistics")
    credentials = grpc.ssl_channel_credentials(
        authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
    )
    with grpc.secure_channel(registry.address, credentials) as channel:
        yield outlet_service_pb2_grpc.OutletServiceStub(channel)


def write_coverage_rule(registry, target: int):
    """Sets the target, and says it in the title too: whoever sees both sees whether they are of one file."""
    path = registry.rules / "rules-coverage.json"
    file = json.loads(path.read_text())
    [rule] = file["rules"]
    rule["title"]["en"] = f"target {target}"
    rule["parameters"]["target_basis_points"] = target
    path.write_text(json.dumps(file))


def test_rules_are_read_again_and_a_call_sees_one_version(registry, outlets):
    seen, stop = set(), threading.Event()

    def call():
        while not stop.is_set():
            coverage = outlets.GetCoverage(outlet_service_pb2.GetCoverageRequest(), timeout=10)
            seen.add((coverage.rule.title.en, coverage.target_basis_points))

    write_coverage_rule(registry, 1000)
    hang_up(registry, "reloaded")
    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for target in range(1001, 1021):
        write_coverage_rule(registry, target)
        hang_up(registry, "reloaded")
    stop.set()
    for thread in threads:
        thread.join()
    assert seen <= {(f"target {target}", target) for target in range(1000, 1021)}
    assert len(seen) > 10
    coverage = outlets.GetCoverage(outlet_service_pb2.GetCoverageRequest(), timeout=10)
    assert coverage.target_basis_points == 1020


@pytest.mark.parametrize(
    "file, text, reason",
    [
        ("rules-coverage.json", '{"rules": [', "rules-coverage.json: top: "),
        ("rules-coverage.json", '{"version": "1", "rules": []}', "PLAN-coverage: no such rule"),
        ("divisions.json", None, "divisions.json: "),
    ],
)
def test_rules_with_a_mistake_change_nothing_and_are_named_in_the_log(registry, outlets, file, text, reason):
    before = outlets.GetCoverage(outlet_service_pb2.GetCoverageRequest(), timeout=10)
    if text is None:
        (registry.rules / file).unlink()
    else:
        (registry.rules / file).write_text(text)
    hang_up(registry, "reload failed")
    assert reason in registry.log.read_text()
    assert outlets.GetCoverage(outlet_service_pb2.GetCoverageRequest(), timeout=10) == before
