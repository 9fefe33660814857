"""The settings that the systemd units start with are valid: only the paths are another machine's."""

import pytest

import protos
from processes import Server
from mesh import free_ports


@pytest.mark.parametrize("name", ["registry", "gateway"])
def test_settings_of_the_unit_start_the_process(name, binaries, authority, tmp_path):
    port = free_ports(1)
    certificate, key = authority.issue(f"service-{name}", f"spiffe://ipmesh/service/{name}")
    here = {
        f"/etc/ipmesh/{name}/service-{name}.crt": certificate,
        f"/etc/ipmesh/{name}/service-{name}.key": key,
        f"/etc/ipmesh/{name}/ca.crt": authority.certificate,
        f"/etc/ipmesh/{name}/ca.crl": authority.revocation_list(),
        "/etc/ipmesh/gateway/policy.json5": protos.ROOT / "deploy" / "policy" / "gateway.json5",
        "/etc/ipmesh/registry/rules": protos.ROOT / "deploy" / "rules",
        "/var/lib/ipmesh/registry": tmp_path,
        "0.0.0.0:8443": f"127.0.0.1:{port}",
        "127.0.0.1:8444": f"127.0.0.1:{port}",
    }
    text = (protos.ROOT / "deploy" / "systemd" / f"{name}.json5").read_text()
    for installed, local in here.items():
        text = text.replace(installed, str(local))
    settings = tmp_path / f"{name}.json5"
    settings.write_text(text)
    server = Server([binaries / f"ipmesh-{name}", "--config", settings], port, tmp_path / "log")
    assert server.stop() == 0
