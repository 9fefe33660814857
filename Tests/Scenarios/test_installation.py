"""The settings that the systemd units start with are valid: only the paths are another machine's."""

import re

import pytest

import protos
from processes import Server
from mesh import free_ports


LISTED = (protos.ROOT / "deploy" / "services").read_text().splitlines()
SERVICES = [line.split()[0] for line in LISTED if line and not line.startswith("#")]


@pytest.mark.parametrize("name", [*SERVICES, "gateway"])
def test_settings_of_the_unit_start_the_process(name, binaries, authority, tmp_path):
    port = free_ports(1)
    certificate, key = authority.issue(f"service-{name}", f"spiffe://ipmesh/service/{name}")
    here = {
        f"/etc/ipmesh/{name}/service-{name}.crt": certificate,
        f"/etc/ipmesh/{name}/service-{name}.key": key,
        f"/etc/ipmesh/{name}/ca.crt": authority.certificate,
        f"/etc/ipmesh/{name}/ca.crl": authority.revocation_list(),
        "/etc/ipmesh/gateway/policy.json5": protos.ROOT / "deploy" / "policy" / "gateway.json5",
        f"/etc/ipmesh/{name}/rules": protos.ROOT / "deploy" / "rules",
        f"/var/lib/ipmesh/{name}": tmp_path,
    }
    text = (protos.ROOT / "deploy" / "systemd" / f"{name}.json5").read_text()
    for installed, local in here.items():
        text = text.replace(installed, str(local))
    text = re.sub(r'(address: )"[^"]*"', rf'\1"127.0.0.1:{port}"', text)
    settings = tmp_path / f"{name}.json5"
    settings.write_text(text)
    server = Server([binaries / f"ipmesh-{name}", "--config", settings], port, tmp_path / "log")
    assert server.stop() == 0


def test_every_service_has_a_route_in_the_example():
    text = (protos.ROOT / "deploy" / "systemd" / "gateway.json5").read_text()
    for name in SERVICES:
        address = re.search(r'address: "([^"]*)"', (protos.ROOT / "deploy" / "systemd" / f"{name}.json5").read_text())
        assert f'"ipmesh.{name}.v1": ["{address[1]}"]' in text


def test_policy_names_methods_that_exist():
    """A misspelt method would be a grant that nobody misses until a bureau is turned away."""
    known = set()
    for proto in (protos.ROOT / "Proto").glob("ipmesh/*/v1/*.proto"):
        package = re.search(r"^package (.*);", proto.read_text(), re.M)[1]
        for name, body in re.findall(r"^service (\w+) \{(.*?)^\}", proto.read_text(), re.M | re.S):
            known |= {f"{package}.{name}/{method}" for method in ["*", *re.findall(r"^  rpc (\w+)", body, re.M)]}
    granted = re.findall(r'"(ipmesh\.[\w.]+/[\w*]+)"', (protos.ROOT / "deploy/policy/gateway.json5").read_text())
    assert len(granted) > 50
    assert set(granted) <= known
