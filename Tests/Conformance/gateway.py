"""Our conformance server behind our gateway: what the gateway passes on must be as good as what is behind it."""

from pathlib import Path

from processes import Server, free_port

POLICY = """{
  version: 1,
  roles: [{
    name: "tester",
    grants: [{ methods: ["grpc.testing.*", "grpc.health.v1.*", "grpc.reflection.*"], records: "province" }],
  }],
  bindings: [{ kind: "agency", roles: ["tester"] }],
}
"""


class Gateway:
    """Both processes. `flags` are the gateway's; the server behind it may be of another authority."""

    def __init__(self, binaries: Path, authority, folder: Path, flags=(), bench_authority=None):
        policy = folder / "policy.json5"
        policy.write_text(POLICY)
        certificate, key = (bench_authority or authority).issue("service-bench", "spiffe://ipmesh/service/bench")
        port = free_port()
        command = [binaries / "ipmesh-bench", "serve", "--port", port, "--cert", certificate, "--key", key]
        command += ["--client-ca", authority.certificate]
        self.bench = Server(command, port, folder / "bench.log")
        certificate, key = authority.issue("service-gateway", "spiffe://ipmesh/service/gateway")
        port = free_port()
        command = [binaries / "ipmesh-gateway", "--address", f"127.0.0.1:{port}", "--cert", certificate, "--key", key]
        command += ["--client-ca", authority.certificate, "--policy", policy]
        command += ["--route", f"grpc.testing=127.0.0.1:{self.bench.port}", *flags]
        self.server = Server(command, port, folder / "gateway.log")

    @property
    def processes(self):
        return [self.bench, self.server]
