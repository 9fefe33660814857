"""kill -9 of talent, of zone and of dispute while agencies draw panels, zones apply and disputes get their experts:
nothing acknowledged is lost, nothing is drawn twice, and what one service says of another's records stays true.

IPMESH_CRASHES sets how often a process is killed; the seed is printed and can be given as IPMESH_TEST_SEED.
"""

import os
import random
import subprocess
import sys
import threading
import time
import uuid

import grpc
import pytest

import protos
from crashes import Ledger, changes, check_versions, date, status_of
from ipmesh.dispute.v1 import (
    case_pb2,
    case_service_pb2,
    change_service_pb2 as dispute_changes,
    change_service_pb2_grpc as dispute_changes_grpc,
    deadline_pb2,
    deadline_service_pb2,
)
from ipmesh.registry.v1 import institution_service_pb2
from ipmesh.talent.v1 import (
    change_service_pb2 as talent_changes,
    change_service_pb2_grpc as talent_changes_grpc,
    draw_pb2,
    draw_service_pb2,
)
from ipmesh.zone.v1 import (
    application_service_pb2,
    change_service_pb2 as zone_changes,
    change_service_pb2_grpc as zone_changes_grpc,
    resident_service_pb2,
)
from mesh_story import SERVED, Mesh, add_zone, apply, designation, dispute, draw_panel, import_experts

CRASHES = int(os.environ.get("IPMESH_CRASHES", "100"))
WORKERS = 4


def work(mesh, ledger, rng, stop, failures):
    """Zones and disputes in turn until told to stop; what is found wrong fails the test, not its thread alone."""
    try:
        while not stop.is_set():
            designation(mesh, ledger, rng)
            dispute(mesh, ledger, rng)
    except BaseException as error:  # noqa: BLE001
        failures.append(error)


def check_without_talent(mesh, probe):
    """Talent is down: zone answers from its own records, and says why it cannot do the rest."""
    get = application_service_pb2.GetApplicationRequest(name=probe)
    assert status_of(mesh.applications.GetApplication, get) == (grpc.StatusCode.OK, "")
    assign = application_service_pb2.AssignPanelRequest(request_id=str(uuid.uuid4()), name=probe, draw="draws/1")
    code, why = status_of(mesh.applications.AssignPanel, assign)
    assert code == grpc.StatusCode.UNAVAILABLE
    assert why.startswith("talent is unavailable: "), why


def check_talent_is_found_again(mesh, probe):
    """The draw is for another zone, so the right answer is FAILED_PRECONDITION, which only talent can tell."""
    deadline = time.monotonic() + 10
    while True:
        assign = application_service_pb2.AssignPanelRequest(request_id=str(uuid.uuid4()), name=probe, draw="draws/1")
        code, why = status_of(mesh.applications.AssignPanel, assign)
        if code == grpc.StatusCode.FAILED_PRECONDITION:
            return
        assert code == grpc.StatusCode.UNAVAILABLE and time.monotonic() < deadline, (code, why)
        time.sleep(0.05)


def check_draws(mesh, ledger, feed):
    """Every draw was made once and drawn once, with the members told first, and can be recomputed."""
    titles = [versions[0].title for name, versions in feed.items() if name.startswith("draws/")]
    assert len(titles) == len(set(titles)), "a request made two draws"
    assert ledger.titles <= set(titles)
    transcripts = []
    for name, members in ledger.members.items():
        states = [version.state for version in feed[name]]
        first = states.index(draw_pb2.DRAW_STATE_DRAWN)
        assert all(state >= draw_pb2.DRAW_STATE_DRAWN for state in states[first:]), name
        answer = mesh.draws.VerifyDraw(draw_service_pb2.VerifyDrawRequest(name=name), timeout=60)
        assert answer.valid, (name, answer.problem)
        draw = mesh.draws.GetDraw(draw_service_pb2.GetDrawRequest(name=name), timeout=60)
        everybody = {seat.expert for seat in draw.seats}
        assert set(members) <= everybody, (name, members, everybody)
        assert len(everybody) == len(draw.seats), f"{name}: an expert was drawn twice"
        request = draw_service_pb2.GetDrawTranscriptRequest(name=name)
        transcripts.append(mesh.draws.GetDrawTranscript(request, timeout=60).transcript)
    verifier = [sys.executable, protos.ROOT / "Tests" / "Oracle" / "verify_draw.py"]
    judged = subprocess.run(verifier, input="".join(transcripts), capture_output=True, text=True)
    assert judged.returncode == 0, judged.stdout + judged.stderr


def check_panels(mesh, ledger):
    """Each application has the panel that was acknowledged, with the commitment that talent keeps; no panel has two."""
    assert len(set(ledger.panels.values())) == len(ledger.panels)
    for name, draw in ledger.panels.items():
        request = application_service_pb2.GetApplicationRequest(name=name)
        panel = mesh.applications.GetApplication(request, timeout=60).panel
        kept = mesh.draws.GetDraw(draw_service_pb2.GetDrawRequest(name=draw), timeout=60)
        assert (panel.draw, panel.commitment, panel.expert_count) == (draw, kept.commitment, kept.count)


def check_guidance(mesh, ledger):
    """Each case has the draw that was acknowledged, which talent made for it alone, with the experts that sit in it."""
    assert len({draw for draw, _ in ledger.guidance.values()}) == len(ledger.guidance)
    for name, (draw, members) in ledger.guidance.items():
        record = mesh.cases.GetCase(case_service_pb2.GetCaseRequest(name=name), timeout=60)
        kept = mesh.draws.GetDraw(draw_service_pb2.GetDrawRequest(name=draw), timeout=60)
        assert record.draw == draw and kept.subject.description == name
        seated = {seat.expert: seat.state for seat in kept.seats if seat.role == draw_pb2.SEAT_ROLE_MEMBER}
        for expert in record.experts:
            assert seated[expert.expert] != draw_pb2.SEAT_STATE_REFUSED, name
            assert not expert.confirmed or seated[expert.expert] == draw_pb2.SEAT_STATE_CONFIRMED, name
        if record.state >= case_pb2.CASE_STATE_GUIDANCE_ISSUED:
            assert kept.state == draw_pb2.DRAW_STATE_PUBLISHED and len(record.experts) == len(members), name


def check_terms(mesh, feed):
    """Each triaged case has the terms that its event starts, computed again, and one notice that they turned red."""
    request = deadline_service_pb2.ComputeDeadlinesRequest(
        forum="US_DC", event="COMPLAINT_SERVED", event_date=date(SERVED)
    )
    expected = list(mesh.deadlines.ComputeDeadlines(request, timeout=60).deadlines)
    notices = {}
    for name, versions in feed.items():
        if name.startswith("deadlineNotices/"):
            notices.setdefault(versions[0].case, []).append((versions[0].deadline_id, versions[0].urgency))
    triaged = 0
    for name, versions in feed.items():
        if name.startswith("cases/") and versions[-1].state >= case_pb2.CASE_STATE_TRIAGED:
            record = mesh.cases.GetCase(case_service_pb2.GetCaseRequest(name=name), timeout=60)
            assert [term.deadline for term in record.deadlines] == expected, name
            watched = [term.deadline_id for term in record.deadlines if term.deadline.kind in (
                deadline_pb2.DEADLINE_KIND_ACT, deadline_pb2.DEADLINE_KIND_EXPIRES)]  # fmt: skip
            assert notices[name] == [(term, deadline_pb2.URGENCY_RED) for term in watched], (name, notices[name])
            triaged += 1
    assert set(notices) <= set(feed) and len(notices) == triaged
    return triaged


def check_facts(mesh):
    """What zone tells of institutions is what the register says by now: it followed the feed through all crashes."""
    deadline = time.monotonic() + 30
    while True:
        wrong = []
        request = resident_service_pb2.ListResidentsRequest(page_size=1000)
        for resident in mesh.residents.ListResidents(request, timeout=60).residents:
            get = institution_service_pb2.GetInstitutionRequest(name=resident.institution)
            if mesh.institutions.GetInstitution(get, timeout=60).display_name != resident.facts.display_name:
                wrong.append(resident.name)
        if not wrong:
            return
        assert time.monotonic() < deadline, wrong
        time.sleep(0.2)


@pytest.fixture
def mesh(binaries, authority, tmp_path):
    mesh = Mesh(binaries, authority, tmp_path)
    yield mesh
    mesh.stop()


def test_acknowledged_draws_and_applications_survive_kill_9(mesh):
    seed = int(os.environ.get("IPMESH_TEST_SEED", random.randrange(2**32)))
    print(f"seed {seed}")
    rng = random.Random(seed)
    ledger, stop, failures = Ledger(), threading.Event(), []
    import_experts(mesh)
    probe = apply(mesh, ledger, rng, add_zone(mesh, ledger, rng, ledger.number()))
    draw_panel(mesh, ledger, rng, ledger.number())
    threads = [
        threading.Thread(target=work, args=(mesh, ledger, random.Random(rng.random()), stop, failures))
        for _ in range(WORKERS)
    ]
    for thread in threads:
        thread.start()
    victims = [mesh.talent, mesh.zone, mesh.dispute]
    kills = {victim.name: 0 for victim in victims}
    for _ in range(CRASHES):
        time.sleep(rng.uniform(0.02, 0.4))
        victim = rng.choice(victims)
        victim.kill()
        kills[victim.name] += 1
        if victim is mesh.talent:
            check_without_talent(mesh, probe)
        victim.start()
        if victim is mesh.talent:
            check_talent_is_found_again(mesh, probe)
        assert not failures, failures[0]
    time.sleep(1)
    stop.set()
    for thread in threads:
        thread.join(60)
    assert not failures, failures[0]
    assert not any(thread.is_alive() for thread in threads)

    feeds = {}
    for service, stubs, messages in [
        ("talent", talent_changes_grpc, talent_changes), ("zone", zone_changes_grpc, zone_changes),
        ("dispute", dispute_changes_grpc, dispute_changes),
    ]:  # fmt: skip
        stub = stubs.ChangeServiceStub(mesh.channels[service])
        feeds[service] = changes(stub, messages.WatchChangesRequest(until_now=True))
        check_versions(ledger, service, feeds[service])
    check_draws(mesh, ledger, feeds["talent"])
    check_panels(mesh, ledger)
    check_guidance(mesh, ledger)
    triaged = check_terms(mesh, feeds["dispute"])
    check_facts(mesh)
    assert mesh.stop() == [0, 0, 0, 0]
    print(
        f"kills {kills}; {len(ledger.members)} draws, {len(ledger.panels)} panels assigned, {triaged} disputes with "
        f"terms, {len(ledger.guidance)} with experts, {len(ledger.versions)} records, {ledger.repeated} calls repeated"
    )
    assert len(ledger.panels) > CRASHES // 10 and len(ledger.guidance) > CRASHES // 10
