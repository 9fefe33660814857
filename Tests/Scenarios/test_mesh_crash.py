"""kill -9 of talent and of zone while agencies draw panels and zones apply: nothing acknowledged is lost, nothing is drawn
twice, and what one service says of another's records stays true.

Workers go on through every crash: a call that got no answer is repeated as it was, with the same request id, until it gets
one. IPMESH_CRASHES sets how often a process is killed; the seed is printed and can be given as IPMESH_TEST_SEED.
"""

import datetime
import hashlib
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
from google.type import date_pb2
from ipmesh.registry.v1 import institution_service_pb2, institution_service_pb2_grpc
from ipmesh.talent.v1 import (
    change_service_pb2 as talent_changes,
    change_service_pb2_grpc as talent_changes_grpc,
    draw_pb2,
    draw_service_pb2,
    draw_service_pb2_grpc,
    expert_pb2,
    expert_service_pb2,
    expert_service_pb2_grpc,
)
from ipmesh.zone.v1 import (
    application_pb2,
    application_service_pb2,
    application_service_pb2_grpc,
    change_service_pb2 as zone_changes,
    change_service_pb2_grpc as zone_changes_grpc,
    evidence_pb2,
    resident_pb2,
    resident_service_pb2,
    resident_service_pb2_grpc,
    zone_pb2,
    zone_service_pb2,
    zone_service_pb2_grpc,
)
from processes import Server, free_port
from test_registry_crash import credit_code, institution

CRASHES = int(os.environ.get("IPMESH_CRASHES", "100"))
WORKERS = 4
UNANSWERED = (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED)
ME = "spiffe://ipmesh/service/statistics"
STEPS = ["SUBMITTED", "RECOMMENDED", "SITE_VISIT", "FORM_CHECK", "EXPERT_REVIEW"]
EVIDENCE = evidence_pb2.Evidence(sha256="ab" * 32, file_name="记录.pdf", size_bytes=1, media_type="application/pdf")


def date(day: datetime.date) -> date_pb2.Date:
    return date_pb2.Date(year=day.year, month=day.month, day=day.day)


TODAY = datetime.date.today()


class Process:
    """A service under test: started, killed, started again on the same database and port."""

    def __init__(self, name, binaries, authority, folder, peers=()):
        self.name, self.folder, self.port = name, folder, free_port()
        certificate, key = authority.issue(f"service-{name}", f"spiffe://ipmesh/service/{name}")
        self.command = [
            binaries / f"ipmesh-{name}", "--cert", certificate, "--key", key, "--client-ca", authority.certificate,
            "--rules", protos.ROOT / "deploy" / "rules", "--data", folder / f"{name}.db", "--loops", "1",
            "--address", f"127.0.0.1:{self.port}",
        ]  # fmt: skip
        for peer in peers:
            self.command += ["--peer", f"{peer.name}=127.0.0.1:{peer.port}"]
        self.start()

    def start(self):
        self.server = Server(self.command, self.port, self.folder / f"{self.name}.log")

    def kill(self):
        self.server.process.kill()
        self.server.process.wait()


class Mesh:
    """Registry, talent and zone, and a channel to each that finds it again after a crash."""

    def __init__(self, binaries, authority, folder):
        certificate, key = authority.issue("service-statistics", ME)
        credentials = grpc.ssl_channel_credentials(
            authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
        )
        options = [("grpc.initial_reconnect_backoff_ms", 20), ("grpc.max_reconnect_backoff_ms", 100)]
        options.append(("grpc.min_reconnect_backoff_ms", 20))
        self.registry = Process("registry", binaries, authority, folder)
        self.talent = Process("talent", binaries, authority, folder)
        self.zone = Process("zone", binaries, authority, folder, [self.registry, self.talent])
        self.channels = {
            process.name: grpc.secure_channel(f"localhost:{process.port}", credentials, options)
            for process in (self.registry, self.talent, self.zone)
        }
        registry, talent, zone = self.channels.values()
        self.institutions = institution_service_pb2_grpc.InstitutionServiceStub(registry)
        self.experts = expert_service_pb2_grpc.ExpertServiceStub(talent)
        self.draws = draw_service_pb2_grpc.DrawServiceStub(talent)
        self.zones = zone_service_pb2_grpc.ZoneServiceStub(zone)
        self.residents = resident_service_pb2_grpc.ResidentServiceStub(zone)
        self.applications = application_service_pb2_grpc.ApplicationServiceStub(zone)

    def stop(self):
        for channel in self.channels.values():
            channel.close()
        return [process.server.stop() for process in (self.zone, self.talent, self.registry)]


class Ledger:
    """What was acknowledged: for each record its versions, and for each draw the members that were told first."""

    def __init__(self):
        self.lock = threading.Lock()
        self.next = 0
        # (service, name) -> {etag: state}
        self.versions = {}
        self.members = {}
        self.titles = set()
        self.panels = {}
        self.repeated = 0

    def number(self) -> int:
        with self.lock:
            self.next += 1
            return self.next

    def note(self, service, record):
        with self.lock:
            self.versions.setdefault((service, record.name), {})[record.etag] = record.state


def answered(ledger, call, request):
    """The answer of a write, repeated as it was until there is one."""
    while True:
        try:
            return call(request, timeout=30)
        except grpc.RpcError as failure:
            assert failure.code() in UNANSWERED, failure
            with ledger.lock:
                ledger.repeated += 1
            time.sleep(0.03)


def fresh(rng) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128)))


def draw_panel(mesh, ledger, rng, number) -> str:
    """Draws a panel for the operator of a zone: commitment, secret, seed, a refusal now and then, publication."""
    secret = rng.randbytes(32).hex()
    title = f"集聚区{number}评审"
    draw = draw_pb2.Draw(
        purpose=draw_pb2.DRAW_PURPOSE_ZONE_EVALUATION, title=title, division="420000", count=5, backup_count=2,
        supervisor="spiffe://ipmesh/agency/420000", review_date=date(TODAY + datetime.timedelta(days=rng.randrange(180))),
        subject=draw_pb2.DrawSubject(applicant_codes=[credit_code(number)], description=title),
        pool=draw_pb2.DrawPool(
            categories=[value for value in expert_pb2.ExpertCategory.values() if value]
        ),
        parties=[draw_pb2.SeedParty(identity=ME, commitment=hashlib.sha256(secret.encode()).hexdigest())],
        threshold=1, beacon=draw_pb2.Beacon(source="lottery", round=str(number)),
    )  # fmt: skip
    create = draw_service_pb2.CreateDrawRequest(request_id=fresh(rng), draw=draw)
    draw = answered(ledger, mesh.draws.CreateDraw, create)
    with ledger.lock:
        ledger.titles.add(title)
    ledger.note("talent", draw)

    def step(call, request_type, **fields):
        request = request_type(request_id=fresh(rng), name=draw.name, **fields)
        changed = answered(ledger, call, request)
        ledger.note("talent", changed)
        return changed

    step(mesh.draws.RevealSecret, draw_service_pb2.RevealSecretRequest, secret=secret)
    drawn = step(mesh.draws.CloseSeed, draw_service_pb2.CloseSeedRequest, beacon_value=str(rng.getrandbits(64)))
    with ledger.lock:
        assert drawn.name not in ledger.members, "drawn twice"
        ledger.members[drawn.name] = [seat.expert for seat in drawn.seats if seat.role == draw_pb2.SEAT_ROLE_MEMBER]
    if rng.random() < 0.3:
        drawn = step(
            mesh.draws.RefuseSeat, draw_service_pb2.RefuseSeatRequest, expert=drawn.seats[0].expert,
            reason=draw_pb2.REFUSAL_REASON_LEAVE,
        )  # fmt: skip
    for seat in drawn.seats:
        if seat.role == draw_pb2.SEAT_ROLE_MEMBER and seat.state == draw_pb2.SEAT_STATE_DRAWN:
            step(mesh.draws.ConfirmSeat, draw_service_pb2.ConfirmSeatRequest, expert=seat.expert)
    step(mesh.draws.PublishDraw, draw_service_pb2.PublishDrawRequest)
    return draw.name


def add_zone(mesh, ledger, rng, number) -> str:
    zone = zone_pb2.ClusterZone(
        display_name=f"示例{number}号集聚区", division="420100", operator_name=f"示例{number}号运营公司",
        operator_code=credit_code(number), synthetic=True,
    )  # fmt: skip
    request = zone_service_pb2.CreateZoneRequest(request_id=fresh(rng), zone_id=f"zone-{number}", zone=zone)
    added = answered(ledger, mesh.zones.CreateZone, request)
    ledger.note("zone", added)
    return added.name


def apply(mesh, ledger, rng, zone) -> str:
    """An application up to the expert review."""
    application = application_pb2.Application(zone=zone, plan_summary="建设方案", materials=[EVIDENCE], synthetic=True)
    request = application_service_pb2.CreateApplicationRequest(request_id=fresh(rng), application=application)
    application = answered(ledger, mesh.applications.CreateApplication, request)
    ledger.note("zone", application)
    for step in STEPS:
        request = application_service_pb2.ChangeApplicationStateRequest(
            request_id=fresh(rng), name=application.name, effective_date=date(TODAY),
            state=application_pb2.ApplicationState.Value(f"APPLICATION_STATE_{step}"),
            evidence=[EVIDENCE] if step == "FORM_CHECK" else [],
        )  # fmt: skip
        ledger.note("zone", answered(ledger, mesh.applications.ChangeApplicationState, request))
    return application.name


def case(mesh, ledger, rng):
    """An institution of the register moves into a zone, the zone applies, a panel is drawn for it and assigned."""
    number = ledger.number()
    create = institution_service_pb2.CreateInstitutionRequest(
        request_id=fresh(rng), institution=institution(number, 1)
    )
    answered(ledger, mesh.institutions.CreateInstitution, create)
    zone = add_zone(mesh, ledger, rng, number)
    resident = resident_pb2.Resident(institution=create.institution.name, moved_in_date=date(TODAY), synthetic=True)
    request = resident_service_pb2.CreateResidentRequest(request_id=fresh(rng), parent=zone, resident=resident)
    ledger.note("zone", answered(ledger, mesh.residents.CreateResident, request))
    update = institution_service_pb2.UpdateInstitutionRequest(
        request_id=fresh(rng), institution=institution(number, 1)
    )
    update.institution.display_name = f"武汉示例{number}号知识产权信息有限公司"
    update.update_mask.paths.append("display_name")
    answered(ledger, mesh.institutions.UpdateInstitution, update)
    application = apply(mesh, ledger, rng, zone)
    draw = draw_panel(mesh, ledger, rng, number)
    request = application_service_pb2.AssignPanelRequest(request_id=fresh(rng), name=application, draw=draw)
    assigned = answered(ledger, mesh.applications.AssignPanel, request)
    assert assigned.panel.draw == draw
    ledger.note("zone", assigned)
    with ledger.lock:
        ledger.panels[application] = draw


def work(mesh, ledger, rng, stop, failures):
    """Cases until the test has seen enough; what is found wrong fails the test instead of the thread alone."""
    try:
        while not stop.is_set():
            case(mesh, ledger, rng)
    except BaseException as error:  # noqa: BLE001
        failures.append(error)


def status_of(call, request):
    """The answer of a service that runs; the client may still have to find it again after a crash."""
    try:
        call(request, timeout=10, wait_for_ready=True)
    except grpc.RpcError as failure:
        return failure.code(), failure.details()
    return grpc.StatusCode.OK, ""


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


def changes(stub, request):
    """All changes of a feed by record, each in the order of the feed."""
    feed = {}
    for change in stub.WatchChanges(request, timeout=300):
        feed.setdefault(change.resource_name, []).append(getattr(change, change.WhichOneof("resource")))
    return feed


def check_versions(ledger, service, feed):
    """Versions of each record follow each other without a gap, and hold every one that was acknowledged."""
    for name, versions in feed.items():
        etags = [int(version.etag) for version in versions if hasattr(version, "etag") and version.etag]
        assert etags == sorted(set(etags)), name
    for (of, name), acknowledged in ledger.versions.items():
        if of == service:
            known = {version.etag: version.state for version in feed[name]}
            assert acknowledged.items() <= known.items(), (name, acknowledged, known)


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


def import_experts(mesh):
    data = (protos.ROOT / "deploy" / "sample" / "experts.csv").read_bytes()
    request = expert_service_pb2.ImportExpertsRequest(request_id="experts", data=data)
    assert mesh.experts.ImportExperts(iter([request]), timeout=60).rows_created > 500


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
    kills = {"talent": 0, "zone": 0}
    for _ in range(CRASHES):
        time.sleep(rng.uniform(0.02, 0.4))
        victim = rng.choice([mesh.talent, mesh.zone])
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

    feeds = {
        "talent": changes(
            talent_changes_grpc.ChangeServiceStub(mesh.channels["talent"]),
            talent_changes.WatchChangesRequest(until_now=True),
        ),
        "zone": changes(
            zone_changes_grpc.ChangeServiceStub(mesh.channels["zone"]), zone_changes.WatchChangesRequest(until_now=True)
        ),
    }
    for service, feed in feeds.items():
        check_versions(ledger, service, feed)
    check_draws(mesh, ledger, feeds["talent"])
    check_panels(mesh, ledger)
    check_facts(mesh)
    assert mesh.stop() == [0, 0, 0]
    print(
        f"{kills['talent']} kills of talent, {kills['zone']} of zone; {len(ledger.members)} draws, {len(ledger.panels)} "
        f"panels assigned, {len(ledger.versions)} records, {ledger.repeated} calls repeated"
    )
    assert len(ledger.panels) > CRASHES // 10
