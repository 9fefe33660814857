"""The first command of the README: what it promises, and that it may be run again."""

import subprocess

import protos


def test_tour_shows_the_report_and_the_denied_call(mesh):
    assert "refused 拒绝" in mesh.started
    assert "ipmesh.registry.v1.InstitutionService" in mesh.started
    assert "(exit status 71)" in mesh.started


def test_tour_tells_one_story_through_all_services(mesh):
    for told in [
        "resides in zones/optics-valley", "holds 抽取核验通过", "DESIGNATED", "2025-07-04 is closed (Independence Day)",
        "is CASE_STATE_FOLLOW_UP", "CLEARANCE_STATE_CLEARED", "URGENCY_YELLOW", "riskAlerts/1 reached",
        "now 1 个,要求在 5 至 8 之间", "reproduced\": true",
    ]:  # fmt: skip
        assert told in mesh.started, told


def test_second_run_keeps_certificates_and_data(mesh):
    certificate, _ = mesh.files("agency-420100")
    before = certificate.read_bytes()
    again = mesh.start()
    assert certificate.read_bytes() == before
    assert "0 created" in again
    for known in ["registered 明德启航", "designated zones/optics-valley", "took in the case", "published riskAlerts/1"]:
        assert f"An earlier tour {known}" in again, known
    assert "as an earlier tour left it" in again and "reproduced\": true" in again


def test_keys_are_for_their_owner_alone(mesh):
    for key in (mesh.home / "pki").glob("*.key"):
        assert key.stat().st_mode & 0o077 == 0, key


def test_unknown_argument_starts_nothing(mesh):
    command = [protos.ROOT / "deploy" / "quickstart", "stopp"]
    result = subprocess.run(command, env=mesh.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert result.returncode != 0
    assert "stopp" in result.stderr
