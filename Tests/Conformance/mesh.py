"""A whole mesh of its own: started by deploy/quickstart, in a folder and on ports of the tests."""

import os
import socket
import subprocess
from pathlib import Path

import grpc

import protos


def free_ports(count: int) -> int:
    """The first of `count` free ports in a row."""
    for first in range(20_000, 30_000, count):
        try:
            for port in range(first, first + count):
                with socket.socket() as probe:
                    probe.bind(("127.0.0.1", port))
            return first
        except OSError:
            continue
    raise RuntimeError("no free ports")


class Mesh:
    def __init__(self, home: Path, configuration: str):
        self.home = home
        self.port = free_ports(8)
        self.address = f"127.0.0.1:{self.port}"
        self.environment = os.environ | {
            "IPMESH_HOME": str(home),
            "IPMESH_PORT": str(self.port),
            "IPMESH_CONFIGURATION": configuration,
        }

    def start(self) -> str:
        """Runs the quickstart, which must hold every step; returns what it printed."""
        return self._quickstart()

    def stop(self):
        self._quickstart("stop")

    def process_id(self, name: str) -> int:
        return int((self.home / "run" / f"{name}.pid").read_text())

    def files(self, identity: str):
        """The certificate and the key of an identity such as agency-420100."""
        return self.home / "pki" / f"{identity}.crt", self.home / "pki" / f"{identity}.key"

    @property
    def authority(self) -> Path:
        return self.home / "pki" / "ca.crt"

    def channel(self, identity: str, port: int | None = None) -> grpc.Channel:
        certificate, key = self.files(identity)
        credentials = grpc.ssl_channel_credentials(
            self.authority.read_bytes(), key.read_bytes(), certificate.read_bytes()
        )
        return grpc.secure_channel(f"127.0.0.1:{port or self.port}", credentials)

    def client_environment(self, identity: str) -> dict:
        certificate, key = self.files(identity)
        return os.environ | {
            "IPMESH_ADDRESS": self.address,
            "IPMESH_CA": str(self.authority),
            "IPMESH_CERT": str(certificate),
            "IPMESH_KEY": str(key),
        }

    def _quickstart(self, *arguments) -> str:
        command = [protos.ROOT / "deploy" / "quickstart", *arguments]
        result = subprocess.run(
            command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        if result.returncode:
            raise RuntimeError(f"{command} ended with {result.returncode}:\n{result.stdout[-6_000:]}")
        return result.stdout
