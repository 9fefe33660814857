"""How a server process lives: it says when it is ready, reloads its files, ends in order, and refuses to start wrong."""

import json
import os
import shutil
import signal
import socket
import subprocess
import time

import grpc
import pytest

import protos  # noqa: F401
from raw_grpc import tls_socket
from grpc.testing import messages_pb2, test_pb2_grpc

pytestmark = pytest.mark.stricter


class Process:
    """A bench server with files of its own, its log as parsed lines and what it tells systemd."""

    def __init__(self, program, authority, folder):
        self.folder = folder
        self.certificate, self.key = folder / "server.crt", folder / "server.key"
        self.install(authority, "first")
        self.notifications = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.notifications.bind(str(folder / "notify"))
        self.notifications.settimeout(10)
        self.log = folder / "log"
        arguments = ["--port", "0", "--cert", self.certificate, "--key", self.key, "--client-ca", authority.certificate]
        with self.log.open("wb") as output:
            self.child = subprocess.Popen(
                [str(part) for part in [*program, *arguments]],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=os.environ | {"NOTIFY_SOCKET": str(folder / "notify")},
            )
        self.port = int(self.line("listening")["address"].rsplit(":", 1)[1])

    def install(self, authority, name):
        """Puts a certificate with this name in the place that the server reads."""
        certificate, key = authority.issue(name, f"spiffe://ipmesh/service/{name}")
        shutil.copy(certificate, self.certificate)
        shutil.copy(key, self.key)

    def line(self, event) -> dict:
        """The latest line of the log with this event, once there is one."""
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            lines = [json.loads(line) for line in self.log.read_text().splitlines()]
            for line in reversed(lines):
                if line["event"] == event:
                    return line
            time.sleep(0.02)
        raise AssertionError(f"no '{event}' in: {self.log.read_text()}")

    def notified(self) -> dict:
        return dict(line.split("=", 1) for line in self.notifications.recv(4_096).decode().splitlines())


@pytest.fixture
def process(binaries, authority, tmp_path):
    started = Process([binaries / "ipmesh-bench", "serve"], authority, tmp_path)
    yield started
    started.child.kill()
    started.child.wait()
    started.notifications.close()


def served_name(process, authority, client_files) -> str:
    with tls_socket(process.port, authority.certificate, *client_files) as connection:
        return dict(connection.getpeercert()["subjectAltName"])["URI"]


def test_systemd_is_told_of_start_reload_and_end(process):
    ready = process.notified()
    assert ready["READY"] == "1" and str(process.port) in ready["STATUS"]
    process.child.send_signal(signal.SIGHUP)
    reloading = process.notified()
    assert reloading["RELOADING"] == "1" and int(reloading["MONOTONIC_USEC"]) <= time.monotonic_ns() // 1_000
    assert process.notified()["READY"] == "1"
    process.child.send_signal(signal.SIGTERM)
    assert process.notified()["STOPPING"] == "1"
    assert process.child.wait(10) == 0


def test_sighup_brings_a_new_certificate_to_new_connections(process, authority, client_files):
    assert served_name(process, authority, client_files).endswith("/first")
    process.install(authority, "second")
    process.child.send_signal(signal.SIGHUP)
    process.line("reloaded")
    assert served_name(process, authority, client_files).endswith("/second")


def test_sighup_with_a_bad_file_keeps_the_old_one_and_says_why(process, authority, client_files):
    process.certificate.write_text("no certificate")
    process.child.send_signal(signal.SIGHUP)
    assert str(process.certificate) in process.line("reload failed; what was in force stays")["reason"]
    assert served_name(process, authority, client_files).endswith("/first")


def test_second_signal_ends_a_process_that_still_waits_for_calls(process, authority, client_files):
    certificate, key = client_files
    credentials = grpc.ssl_channel_credentials(
        authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
    )
    with grpc.secure_channel(f"localhost:{process.port}", credentials) as channel:
        stub = test_pb2_grpc.TestServiceStub(channel)
        parts = [messages_pb2.ResponseParameters(size=1), messages_pb2.ResponseParameters(size=1, interval_us=60_000_000)]
        call = stub.StreamingOutputCall(messages_pb2.StreamingOutputCallRequest(response_parameters=parts))
        next(call)
        process.child.send_signal(signal.SIGTERM)
        process.line("ending")
        with pytest.raises(subprocess.TimeoutExpired):
            process.child.wait(0.5)
        process.child.send_signal(signal.SIGINT)
        assert process.child.wait(5) == 1


def test_health_watch_hears_of_the_end_and_does_not_hold_it_up(process, authority, client_files):
    from grpc_health.v1 import health_pb2, health_pb2_grpc

    certificate, key = client_files
    credentials = grpc.ssl_channel_credentials(
        authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
    )
    with grpc.secure_channel(f"localhost:{process.port}", credentials) as channel:
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
        assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
        process.child.send_signal(signal.SIGTERM)
        assert next(watch).status == health_pb2.HealthCheckResponse.NOT_SERVING
        assert process.child.wait(5) == 0


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["--port", "0"], 64, "--cert: it is missing"),
        (["--prot", "0"], 64, "--prot: there is no such flag"),
        (["--port", "70000"], 64, "'70000' is no whole number from 0 to 65535"),
        (["--port", "0", "--cert", "absent.crt", "--key", "absent.key"], 1, "absent.crt"),
    ],
    ids=["missing", "misspelt", "range", "file"],
)
def test_process_that_cannot_start_says_why(binaries, arguments, status, words):
    done = subprocess.run(
        [binaries / "ipmesh-bench", "serve", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10
    )
    assert done.returncode == status
    line = json.loads(done.stderr)
    assert line["level"] == "error" and words in line["reason"]
