"""The first command of the README: what it promises, and that it may be run again."""

import subprocess

import protos


def test_tour_shows_the_report_and_the_denied_call(mesh):
    assert "refused 拒绝" in mesh.started
    assert "ipmesh.registry.v1.InstitutionService" in mesh.started
    assert "(exit status 71)" in mesh.started


def test_second_run_keeps_certificates_and_data(mesh):
    certificate, _ = mesh.files("agency-420100")
    before = certificate.read_bytes()
    again = mesh.start()
    assert certificate.read_bytes() == before
    assert "0 created" in again


def test_keys_are_for_their_owner_alone(mesh):
    for key in (mesh.home / "pki").glob("*.key"):
        assert key.stat().st_mode & 0o077 == 0, key


def test_unknown_argument_starts_nothing(mesh):
    command = [protos.ROOT / "deploy" / "quickstart", "stopp"]
    result = subprocess.run(command, env=mesh.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert result.returncode != 0
    assert "stopp" in result.stderr
