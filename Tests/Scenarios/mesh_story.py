"""The services of a mesh that a scenario kills, and what agencies do in it meanwhile: they draw panels, take zones to
their review, and help with disputes abroad, whose experts talent draws.
"""

import csv
import datetime
import hashlib
import io

import grpc

import protos
from crashes import RECONNECTS_FAST, TODAY, Process, answered, date, fresh
from ipmesh.dispute.v1 import case_pb2, case_service_pb2, case_service_pb2_grpc, deadline_service_pb2_grpc
from ipmesh.registry.v1 import institution_service_pb2, institution_service_pb2_grpc
from ipmesh.talent.v1 import (
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
    evidence_pb2,
    resident_pb2,
    resident_service_pb2,
    resident_service_pb2_grpc,
    zone_pb2,
    zone_service_pb2,
    zone_service_pb2_grpc,
)
from test_registry_crash import credit_code, institution

ME = "spiffe://ipmesh/service/statistics"
STEPS = ["SUBMITTED", "RECOMMENDED", "SITE_VISIT", "FORM_CHECK", "EXPERT_REVIEW"]
EVIDENCE = evidence_pb2.Evidence(sha256="ab" * 32, file_name="记录.pdf", size_bytes=1, media_type="application/pdf")
DOCUMENT = case_pb2.CaseDocument(title="指导意见", sha256="cd" * 32, size_bytes=1)
# A day is left of the 21 to answer a complaint, four at most with the roll: the term is red when it is computed.
SERVED = TODAY - datetime.timedelta(days=20)


class Mesh:
    """Registry, talent, zone and dispute, and a channel to each that finds it again after a crash."""

    def __init__(self, binaries, authority, folder):
        certificate, key = authority.issue("service-statistics", ME)
        self.credentials = grpc.ssl_channel_credentials(
            authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
        )
        self.registry = Process("registry", binaries, authority, folder)
        self.talent = Process("talent", binaries, authority, folder)
        self.zone = Process("zone", binaries, authority, folder, [self.registry, self.talent])
        self.dispute = Process("dispute", binaries, authority, folder, [self.talent])
        # In the order of their start.
        self.processes = [self.registry, self.talent, self.zone, self.dispute]
        self.channels = {process.name: self.channel(process) for process in self.processes}
        registry, talent, zone, dispute = self.channels.values()
        self.institutions = institution_service_pb2_grpc.InstitutionServiceStub(registry)
        self.experts = expert_service_pb2_grpc.ExpertServiceStub(talent)
        self.draws = draw_service_pb2_grpc.DrawServiceStub(talent)
        self.zones = zone_service_pb2_grpc.ZoneServiceStub(zone)
        self.residents = resident_service_pb2_grpc.ResidentServiceStub(zone)
        self.applications = application_service_pb2_grpc.ApplicationServiceStub(zone)
        self.cases = case_service_pb2_grpc.CaseServiceStub(dispute)
        self.deadlines = deadline_service_pb2_grpc.DeadlineServiceStub(dispute)

    def channel(self, process):
        return grpc.secure_channel(f"localhost:{process.port}", self.credentials, RECONNECTS_FAST)

    def stop(self):
        for channel in self.channels.values():
            channel.close()
        return [process.server.stop() for process in reversed(self.processes)]


def import_experts(mesh):
    """The experts of the sample, every second one working abroad: an expert is drawn a few times in a quarter only."""
    text = (protos.ROOT / "deploy" / "sample" / "experts.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows[::2]:
        row |= {"专家类别": "海外维权", "细分领域": "海外维权", "51020产业": "", "海外法域": "US、DE", "工作语言": "en"}
    file = io.StringIO()
    writer = csv.DictWriter(file, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    request = expert_service_pb2.ImportExpertsRequest(request_id="experts", data=file.getvalue().encode())
    assert mesh.experts.ImportExperts(iter([request]), timeout=60).rows_created > 500


def draw_panel(mesh, ledger, rng, number) -> str:
    """Draws a panel for the operator of a zone: commitment, secret, seed, a refusal now and then, publication."""
    secret = rng.randbytes(32).hex()
    title = f"集聚区{number}评审"
    draw = draw_pb2.Draw(
        purpose=draw_pb2.DRAW_PURPOSE_ZONE_EVALUATION, title=title, division="420000", count=5, backup_count=2,
        supervisor="spiffe://ipmesh/agency/420000",
        review_date=date(TODAY + datetime.timedelta(days=rng.randrange(1, 180))),
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


def designation(mesh, ledger, rng):
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


def dispute(mesh, ledger, rng):
    """A case abroad: taken in, its terms computed, experts drawn by talent, a refusal now and then, guidance given."""
    number = ledger.number()
    record = case_pb2.Case(
        kind=case_pb2.CASE_KIND_LITIGATION, company_name=f"武汉示例{number}号激光有限公司", division="420100",
        unified_social_credit_code=credit_code(number), markets=["US"], right=case_pb2.RIGHT_KIND_PATENT,
        role=case_pb2.PARTY_ROLE_DEFENDANT, forum="US_DC", counterparty="Laser Holdings LLC",
        case_number=f"1:26-cv-{number}", synthetic=True,
    )  # fmt: skip
    request = case_service_pb2.SubmitCaseRequest(request_id=fresh(rng), case=record)
    record = answered(ledger, mesh.cases.SubmitCase, request)
    ledger.note("dispute", record)

    def step(call, request_type, **fields):
        changed = answered(ledger, call, request_type(request_id=fresh(rng), name=record.name, **fields))
        ledger.note("dispute", changed)
        return changed

    step(mesh.cases.RegisterCase, case_service_pb2.RegisterCaseRequest)
    served = case_pb2.CaseEvent(event="COMPLAINT_SERVED", event_date=date(SERVED))
    step(mesh.cases.TriageCase, case_service_pb2.TriageCaseRequest, events=[served])
    step(
        mesh.cases.RequestExperts, case_service_pb2.RequestExpertsRequest, count=3, backup_count=1, jurisdiction="US",
        language="en", supervisor="spiffe://ipmesh/agency/420000", beacon_source="lottery", beacon_round=str(number),
        review_date=date(TODAY + datetime.timedelta(days=rng.randrange(1, 180))),
    )  # fmt: skip
    assigned = step(
        mesh.cases.AssignExperts, case_service_pb2.AssignExpertsRequest, beacon_value=str(rng.getrandbits(64))
    )
    members = [expert.expert for expert in assigned.experts]
    with ledger.lock:
        assert record.name not in ledger.guidance, "drawn twice"
        ledger.guidance[record.name] = (assigned.draw, members)
        ledger.members[assigned.draw] = members
    if rng.random() < 0.3:
        assigned = step(
            mesh.cases.ReplaceExpert, case_service_pb2.ReplaceExpertRequest, expert=members[0],
            reason=case_service_pb2.REPLACEMENT_REASON_LEAVE,
        )  # fmt: skip
    for expert in assigned.experts:
        step(mesh.cases.ConfirmExpert, case_service_pb2.ConfirmExpertRequest, expert=expert.expert)
    step(mesh.cases.IssueGuidance, case_service_pb2.IssueGuidanceRequest, guidance=[DOCUMENT])
