"""The five services, and what agencies write to four of them while the processes are killed: institutions, attorneys,
outlets, zones, experts and cases come, change and go.
"""

import concurrent.futures
import copy
import datetime
import threading
import time

import protos  # noqa: F401
from crashes import TODAY, Process, answered, date, fresh
from ipmesh.dispute.v1 import case_pb2, case_service_pb2
from ipmesh.registry.v1 import (
    institution_pb2,
    institution_service_pb2,
    outlet_pb2,
    outlet_service_pb2,
    outlet_service_pb2_grpc,
    practitioner_pb2,
    practitioner_service_pb2,
    practitioner_service_pb2_grpc,
)
from ipmesh.statistics.v1 import target_service_pb2_grpc
from ipmesh.talent.v1 import expert_pb2, expert_service_pb2
from ipmesh.zone.v1 import application_pb2, application_service_pb2, zone_pb2, zone_service_pb2
from mesh_story import DOCUMENT, EVIDENCE, Mesh
from test_registry_crash import credit_code

# The 17 divisions that the coverage counts.
DIVISIONS = [f"42{n:02}00" for n in (1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 28)] + ["429004", "429005", "429006", "429021"]


class FiveServices(Mesh):
    """The services of the mesh, and statistics that follow the others."""

    def __init__(self, binaries, authority, folder):
        super().__init__(binaries, authority, folder)
        self.practitioners = practitioner_service_pb2_grpc.PractitionerServiceStub(self.channels["registry"])
        self.outlets = outlet_service_pb2_grpc.OutletServiceStub(self.channels["registry"])
        self.statistics = Process("statistics", binaries, authority, folder, self.processes)
        self.processes.append(self.statistics)
        self.channels["statistics"] = self.channel(self.statistics)
        self.targets = target_service_pb2_grpc.TargetServiceStub(self.channels["statistics"])

    def kill(self, rng) -> list:
        """Kills one to three of them at once and starts them again in any order."""
        victims = rng.sample(self.processes, rng.choice([1, 1, 2, 3]))
        for victim in victims:
            victim.kill()
        time.sleep(rng.uniform(0, 0.1))
        with concurrent.futures.ThreadPoolExecutor() as pool:
            list(pool.map(Process.start, victims))
        return [victim.name for victim in victims]


class Told:
    """What the writers were told, record by record; each record has one writer. Writers pause between operations."""

    def __init__(self):
        self.lock = threading.Condition()
        self.records = {}
        self.next = 0
        self.repeated = 0
        self.writes = 0
        self.paused = False
        self.stopped = False
        self.busy = 0

    def number(self) -> int:
        with self.lock:
            self.next += 1
            return self.next

    def note(self, record):
        with self.lock:
            self.records[record.name] = record
            self.writes += 1
        return record

    def begin(self) -> bool:
        """Waits while writers pause; false when they are to end."""
        with self.lock:
            while self.paused and not self.stopped:
                self.lock.wait(1)
            self.busy += not self.stopped
            return not self.stopped

    def end(self):
        with self.lock:
            self.busy -= 1
            self.lock.notify_all()

    def pause(self):
        with self.lock:
            self.paused = True
            assert self.lock.wait_for(lambda: self.busy == 0, 60), "a writer does not come to an end"

    def go_on(self, stop=False):
        with self.lock:
            self.paused, self.stopped = False, stop
            self.lock.notify_all()


def identity_number(number: int) -> str:
    """A synthetic resident identity number (GB 11643-1999)."""
    born = datetime.date(1960, 1, 1) + datetime.timedelta(days=number // 900)
    body = f"420106{born:%Y%m%d}{number % 900 + 100}"
    return body + "10X98765432"[sum(int(c) * pow(2, 17 - i) for i, c in enumerate(body)) % 11]


class Writer:
    """Random writes to records of its own."""

    def __init__(self, services, told, rng, agency, removable):
        self.services, self.told, self.rng, self.agency = services, told, rng, agency
        self.institutions, self.attorneys, self.outlets, self.zones = [], [], [], []
        self.removable = removable

    def run(self, failures):
        """Writes until it is told to end; what is found wrong fails the test instead of the thread alone."""
        operations = [
            (self.add_institution, 4), (self.change_institution, 4), (self.close_institution, 1), (self.add_attorney, 3),
            (self.change_attorney, 3), (self.add_outlet, 1), (self.close_outlet, 1), (self.add_zone, 1),
            (self.designate_zone, 1), (self.remove_expert, 1), (self.handle_case, 1),
        ]  # fmt: skip
        chosen, weights = zip(*operations)
        try:
            while self.told.begin():
                try:
                    self.rng.choices(chosen, weights)[0]()
                finally:
                    self.told.end()
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    def write(self, call, request_type, **fields):
        """A write as it is acknowledged."""
        return answered(self.told, call, request_type(request_id=fresh(self.rng), **fields))

    def add_institution(self):
        code = credit_code(self.told.number())
        institution = institution_pb2.Institution(
            unified_social_credit_code=code, display_name=f"湖北示例{code}知识产权咨询有限公司",
            kind=institution_pb2.INSTITUTION_KIND_CONSULTING, organization_form=institution_pb2.ORGANIZATION_FORM_COMPANY,
            division=self.rng.choice(DIVISIONS), **self.reported(),
        )  # fmt: skip
        call, request = self.services.institutions.CreateInstitution, institution_service_pb2.CreateInstitutionRequest
        self.institutions.append(self.told.note(self.write(call, request, institution=institution)).name)

    def reported(self):
        return dict(
            employee_count=self.rng.randrange(600), annual_revenue_fen=self.rng.randrange(10**11),
            brand_tier=self.rng.randrange(1, 5),
        )  # fmt: skip

    def change_institution(self):
        if not self.institutions:
            return
        reported = self.reported()
        request = institution_service_pb2.UpdateInstitutionRequest(
            institution=institution_pb2.Institution(name=self.rng.choice(self.institutions), **reported)
        )
        request.update_mask.paths.extend(reported)
        call = self.services.institutions.UpdateInstitution
        fields = dict(institution=request.institution, update_mask=request.update_mask)
        self.told.note(self.write(call, institution_service_pb2.UpdateInstitutionRequest, **fields))

    def close_institution(self):
        if not self.institutions:
            return
        name = self.institutions.pop(self.rng.randrange(len(self.institutions)))
        call, request = self.services.institutions.CloseInstitution, institution_service_pb2.CloseInstitutionRequest
        self.told.note(self.write(call, request, name=name, close_date=date(TODAY)))

    def add_attorney(self):
        number = self.told.number()
        certificate = practitioner_pb2.Certificate(
            type=practitioner_pb2.CERTIFICATE_TYPE_PATENT_ATTORNEY, number=f"42{number:06}",
            issue_date=date(datetime.date(2015, 10, 1)),
        )  # fmt: skip
        person = practitioner_pb2.Practitioner(
            display_name="示例代理师", identity_number=identity_number(number),
            kind=practitioner_pb2.PRACTITIONER_KIND_PATENT_ATTORNEY, certificates=[certificate],
        )  # fmt: skip
        stub, messages = self.services.practitioners, practitioner_service_pb2
        added = self.write(stub.CreatePractitioner, messages.CreatePractitionerRequest, practitioner=person)
        self.told.note(added)
        fields = dict(practitioner=added.name, institution=self.agency)
        start = date(datetime.date(2020, 1, 1))
        self.told.note(self.write(stub.StartEmployment, messages.StartEmploymentRequest, start_date=start, **fields))
        days = dict(practice_date=start, filed_date=start)
        self.told.note(self.write(stub.FilePractice, messages.FilePracticeRequest, **days, **fields))
        self.attorneys.append(added.name)

    def change_attorney(self):
        """Suspends a filed attorney, files a suspended one again, lets one leave."""
        if not self.attorneys:
            return
        name = self.rng.choice(self.attorneys)
        state = self.told.records[name].filing.state
        filed, suspended = practitioner_pb2.FILING_STATE_FILED, practitioner_pb2.FILING_STATE_SUSPENDED
        if self.rng.random() < 0.3:
            self.attorneys.remove(name)
            state = practitioner_pb2.FILING_STATE_LEFT
        else:
            state = suspended if state == filed else filed
        call, request = self.services.practitioners.ChangeFilingState, practitioner_service_pb2.ChangeFilingStateRequest
        self.told.note(self.write(call, request, practitioner=name, state=state, effective_date=date(TODAY)))

    def add_outlet(self):
        outlet = outlet_pb2.Outlet(
            kind=self.rng.randrange(1, 11), display_name="示例网点", division=self.rng.choice(DIVISIONS),
            state=outlet_pb2.OUTLET_STATE_OPEN, opened_date=date(datetime.date(2023, 5, 4)),
        )  # fmt: skip
        call, request = self.services.outlets.CreateOutlet, outlet_service_pb2.CreateOutletRequest
        fields = dict(outlet_id=f"outlet-{self.told.number()}", outlet=outlet)
        self.outlets.append(self.told.note(self.write(call, request, **fields)).name)

    def close_outlet(self):
        if not self.outlets:
            return
        name = self.outlets.pop(self.rng.randrange(len(self.outlets)))
        outlet = outlet_pb2.Outlet(name=name, state=outlet_pb2.OUTLET_STATE_CLOSED, close_date=date(TODAY))
        request = outlet_service_pb2.UpdateOutletRequest()
        request.update_mask.paths.extend(["state", "close_date"])
        call, kind = self.services.outlets.UpdateOutlet, outlet_service_pb2.UpdateOutletRequest
        self.told.note(self.write(call, kind, outlet=outlet, update_mask=request.update_mask))

    def add_zone(self):
        number = self.told.number()
        zone = zone_pb2.ClusterZone(
            display_name=f"示例{number}号集聚区", division=self.rng.choice(DIVISIONS), operator_name=f"示例{number}号运营公司"
        )
        call, request = self.services.zones.CreateZone, zone_service_pb2.CreateZoneRequest
        self.zones.append(self.told.note(self.write(call, request, zone_id=f"zone-{number}", zone=zone)).name)

    def designate_zone(self):
        """Takes over a zone that was designated before this platform."""
        if not self.zones:
            return
        name = self.zones.pop()
        application = application_pb2.Application(
            zone=name, state=application_pb2.APPLICATION_STATE_DESIGNATED, plan_summary="建设方案", materials=[EVIDENCE]
        )
        day = date(datetime.date(2023, 5, 4))
        call, request = self.services.applications.CreateApplication, application_service_pb2.CreateApplicationRequest
        made = self.write(call, request, application=application, designation_date=day, evidence=[EVIDENCE])
        # The zone changed with it, which its writer was not told in so many words.
        zone = copy.deepcopy(self.told.records[name])
        zone.designation.application, zone.etag = made.name, "2"
        self.told.note(zone)

    def remove_expert(self):
        if not self.removable:
            return
        call, request = self.services.experts.RemoveExpert, expert_service_pb2.RemoveExpertRequest
        fields = dict(name=self.removable.pop(), reason=expert_pb2.EXIT_REASON_OWN_REQUEST)
        self.told.note(self.write(call, request, **fields))

    def handle_case(self):
        """A case comes in; some are turned down, some get guidance by experts whom talent draws."""
        stub, messages, number = self.services.cases, case_service_pb2, self.told.number()
        record = case_pb2.Case(
            kind=case_pb2.CASE_KIND_LITIGATION, company_name="武汉示例激光有限公司", division="420100",
            unified_social_credit_code=credit_code(number), markets=["US"], right=case_pb2.RIGHT_KIND_PATENT,
            role=case_pb2.PARTY_ROLE_DEFENDANT, forum="OTHER", counterparty="Example LLC",
        )  # fmt: skip
        name = self.told.note(self.write(stub.SubmitCase, messages.SubmitCaseRequest, case=record)).name

        def step(call, request, **fields):
            return self.told.note(self.write(call, request, name=name, **fields))

        if self.rng.random() < 0.2:
            step(stub.RejectCase, messages.RejectCaseRequest, reason="不属于受理范围")
            return
        step(stub.RegisterCase, messages.RegisterCaseRequest)
        if self.rng.random() < 0.5:
            return
        step(stub.TriageCase, messages.TriageCaseRequest)
        step(
            stub.RequestExperts, messages.RequestExpertsRequest, jurisdiction="US", language="en", beacon_source="lottery",
            beacon_round=str(number), supervisor="spiffe://ipmesh/agency/420000",
            review_date=date(TODAY + datetime.timedelta(days=self.rng.randrange(1, 180))),
        )  # fmt: skip
        drawn = step(stub.AssignExperts, messages.AssignExpertsRequest, beacon_value=str(self.rng.getrandbits(64)))
        for expert in drawn.experts:
            step(stub.ConfirmExpert, messages.ConfirmExpertRequest, expert=expert.expert)
        step(stub.IssueGuidance, messages.IssueGuidanceRequest, guidance=[DOCUMENT])


def add_agency(services):
    """A licensed patent agency, where all attorneys work."""
    code = credit_code(10**6)
    licence = institution_pb2.PatentLicence(
        agency_code="42901", state=institution_pb2.LICENCE_STATE_ACTIVE, granted_date=date(datetime.date(2019, 5, 4))
    )
    agency = institution_pb2.Institution(
        unified_social_credit_code=code, display_name="武汉示例知识产权代理有限公司", division="420100",
        kind=institution_pb2.INSTITUTION_KIND_PATENT_AGENCY, organization_form=institution_pb2.ORGANIZATION_FORM_COMPANY,
        patent_licence=licence,
    )  # fmt: skip
    request = institution_service_pb2.CreateInstitutionRequest(request_id="agency", institution=agency)
    return services.institutions.CreateInstitution(request, timeout=30)
