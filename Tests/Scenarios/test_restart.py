"""Restarts under load: nothing that a client asked for is lost, whatever is restarted."""

import os
import signal
import subprocess
import threading
import time
from pathlib import Path

import grpc
import pytest

import protos  # noqa: F401
from ipmesh.registry.v1 import institution_service_pb2, institution_service_pb2_grpc

RESTARTS = 5
CALLERS = 16


class Load:
    """Callers that read through the gateway all the time; keeps what failed."""

    def __init__(self, mesh, **options):
        self.over = threading.Event()
        self.failures, self.calls = [], 0
        self.options = options
        self.channel = mesh.channel("agency-420100")
        self.stub = institution_service_pb2_grpc.InstitutionServiceStub(self.channel)
        self.threads = [threading.Thread(target=self._run) for _ in range(CALLERS)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        for thread in self.threads:
            thread.join()
        self.channel.close()

    def _run(self):
        request = institution_service_pb2.ListInstitutionsRequest(page_size=3)
        while not self.over.is_set():
            try:
                self.stub.ListInstitutions(request, timeout=30, **self.options)
            except grpc.RpcError as failure:
                self.failures.append(f"{failure.code()}: {failure.details()}")
            self.calls += 1


class Restarter:
    """Ends a process of the mesh and starts it anew with the same command line."""

    def __init__(self, mesh, name: str):
        self.mesh, self.name = mesh, name
        self.pid_file = mesh.home / "run" / f"{name}.pid"
        id = mesh.process_id(name)
        self.command = Path(f"/proc/{id}/cmdline").read_bytes().decode().split("\0")[:-1]
        self.child = None

    def end(self, number: int):
        id = self.mesh.process_id(self.name)
        os.kill(id, number)
        deadline = time.monotonic() + 40
        while time.monotonic() < deadline:
            if self.child and self.child.poll() is not None or not Path(f"/proc/{id}/exe").exists():
                return
            time.sleep(0.02)
        raise RuntimeError(f"{self.name} does not end")

    def start(self):
        log = (self.mesh.home / "log" / f"{self.name}.log").open("ab")
        self.child = subprocess.Popen(
            self.command, cwd=protos.ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
        self.pid_file.write_text(f"{self.child.pid}\n")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["SIGTERM", "SIGKILL"])
def test_restart_of_the_registry_is_invisible_through_the_gateway(mesh, number):
    """SIGTERM fails no call. SIGKILL fails at most those that the registry was working on."""
    registry = Restarter(mesh, "registry")
    with Load(mesh) as load:
        for _ in range(RESTARTS):
            time.sleep(0.5)
            registry.end(number)
            registry.start()
        time.sleep(1)
    assert load.calls > 100
    allowed = 0 if number == signal.SIGTERM else RESTARTS * CALLERS
    assert len(load.failures) <= allowed, load.failures[:3]
    assert all(failure.startswith("StatusCode.UNAVAILABLE") for failure in load.failures), load.failures[:3]


def test_gateway_drains_while_its_successor_takes_over(mesh):
    """The successor listens on the same port before the old one is told to end: no call fails."""
    gateway = Restarter(mesh, "gateway")
    with Load(mesh, wait_for_ready=True) as load:
        for _ in range(RESTARTS):
            time.sleep(0.5)
            old = mesh.process_id("gateway")
            old_child = gateway.child
            gateway.start()
            time.sleep(0.5)
            os.kill(old, signal.SIGTERM)
            if old_child:
                old_child.wait(40)
        time.sleep(1)
    assert load.calls > 100
    assert load.failures == []
