"""kill -9 of all five services while agencies write to four of them: the plan's targets, which statistics keep from the
change feeds, equal a recount from the sources, and nothing acknowledged is lost.

Now and then the writers pause, everything runs again, and four counts must agree: what the writers were told, what the
services list, what statistics show live, and what statistics recount. IPMESH_CRASHES sets how many processes are killed;
the seed is printed and can be given as IPMESH_TEST_SEED.
"""

import os
import random
import threading
import time

import grpc
import pytest

import protos  # noqa: F401
from crashes import UNANSWERED, changes
from ipmesh.dispute.v1 import (
    case_pb2,
    case_service_pb2,
    change_service_pb2 as dispute_changes,
    change_service_pb2_grpc as dispute_changes_grpc,
)
from ipmesh.registry.v1 import (
    change_service_pb2 as registry_changes,
    change_service_pb2_grpc as registry_changes_grpc,
    institution_pb2,
    institution_service_pb2,
    outlet_pb2,
    outlet_service_pb2,
    practitioner_pb2,
    practitioner_service_pb2,
)
from ipmesh.statistics.v1 import (
    change_service_pb2 as statistics_changes,
    change_service_pb2_grpc as statistics_changes_grpc,
    target_pb2,
    target_service_pb2,
)
from ipmesh.talent.v1 import (
    change_service_pb2 as talent_changes,
    change_service_pb2_grpc as talent_changes_grpc,
    expert_pb2,
    expert_service_pb2,
)
from ipmesh.zone.v1 import (
    change_service_pb2 as zone_changes,
    change_service_pb2_grpc as zone_changes_grpc,
    zone_service_pb2,
)
from mesh_story import import_experts
from statistics_story import FiveServices, Told, Writer, add_agency

CRASHES = int(os.environ.get("IPMESH_CRASHES", "100"))
WRITERS = 4
QUIET_CHECKS = 4
# The kinds of outlets that the coverage counts.
COUNTING = {"TISC", "UNIVERSITY_CENTER", "NATIONAL_OUTLET", "PROTECTION_CENTER", "RAPID_RIGHTS_CENTER", "COMPREHENSIVE"}
BRANDS = {institution_pb2.BRAND_TIER_NATIONAL, institution_pb2.BRAND_TIER_PROVINCIAL, institution_pb2.BRAND_TIER_MUNICIPAL}


def year_of(case, state) -> int:
    """The year in which a case reached a state; 0 when it has not."""
    return next((step.reach_date.year for step in case.steps if step.state == state), 0)


def count(records) -> dict:
    """What the targets come to, counted from the records in the plainest way."""
    kinds = {}
    for record in records:
        kinds.setdefault(type(record).__name__, []).append(record)
    institutions = kinds.get("Institution", [])
    present = [record for record in institutions if record.state == institution_pb2.INSTITUTION_STATE_OPEN]
    people, cases = kinds.get("Practitioner", []), kinds.get("Case", [])
    outlets = [outlet for outlet in kinds.get("Outlet", []) if outlet.state == outlet_pb2.OUTLET_STATE_OPEN]
    counting = [o for o in outlets if outlet_pb2.OutletKind.Name(o.kind).removeprefix("OUTLET_KIND_") in COUNTING]
    zones, experts = kinds.get("ClusterZone", []), kinds.get("Expert", [])
    return {
        "zones": sum(z.HasField("designation") and not z.designation.HasField("withdrawal_date") for z in zones),
        "practitioners": sum(institution.employee_count for institution in present),
        "attorneys": sum(person.filing.state == practitioner_pb2.FILING_STATE_FILED for person in people),
        "brands": sum(institution.brand_tier in BRANDS for institution in present),
        "revenue": sum(institution.annual_revenue_fen for institution in present),
        "coverage": 100 * len({outlet.division for outlet in counting}),
        "2026-guidance": sum(year_of(case, case_pb2.CASE_STATE_GUIDANCE_ISSUED) == 2026 for case in cases),
        "institutions_open": len(present),
        "practitioners_archived": len(people),
        "experts_in_pool": sum(expert.state == expert_pb2.EXPERT_STATE_IN_POOL for expert in experts),
        "dispute_cases": sum(year_of(case, case_pb2.CASE_STATE_REGISTERED) > 0 for case in cases),
    }


def every(call, request, field):
    """All records of a listing, page by page."""
    request.page_size = 1000
    while True:
        page = call(request, timeout=60)
        yield from getattr(page, field)
        if not page.next_page_token:
            return
        request.page_token = page.next_page_token


def listed(services) -> dict:
    """Every record that the services list, by name."""
    institutions = institution_service_pb2.ListInstitutionsRequest()
    institutions.filter.include_closed = True
    records = [
        *every(services.institutions.ListInstitutions, institutions, "institutions"),
        *every(
            services.practitioners.ListPractitioners, practitioner_service_pb2.ListPractitionersRequest(), "practitioners"
        ),
        *every(services.outlets.ListOutlets, outlet_service_pb2.ListOutletsRequest(), "outlets"),
        *every(services.zones.ListZones, zone_service_pb2.ListZonesRequest(), "zones"),
        *every(services.experts.ListExperts, expert_service_pb2.ListExpertsRequest(), "experts"),
        *every(services.cases.ListCases, case_service_pb2.ListCasesRequest(), "cases"),
    ]
    return {record.name: record for record in records}


def settled(services):
    """The dashboard once every change of every service is in it."""
    deadline = time.monotonic() + 60
    while True:
        try:
            request = target_service_pb2.GetDashboardRequest()
            dashboard = services.targets.GetDashboard(request, timeout=30, wait_for_ready=True)
            if all(feed.followed and feed.reachable and feed.changes_behind == 0 for feed in dashboard.feeds):
                return dashboard
        except grpc.RpcError as failure:
            assert failure.code() in UNANSWERED, failure
        assert time.monotonic() < deadline, dashboard.feeds
        time.sleep(0.1)


def shown(dashboard) -> dict:
    """The live figures under the names of `count`."""
    figures = {figure.measure: figure.value for figure in dashboard.figures}
    targets = {target.name.removeprefix("targets/"): target.reading for target in dashboard.targets}
    return figures | {name: reading.numerator for name, reading in targets.items() if reading.denominator}


def check_outcomes(dashboard):
    """What a reading says follows from its exact fraction."""
    for target in dashboard.targets:
        reading, value = target.reading, (target.reading.numerator, target.reading.denominator)
        if not reading.denominator:
            assert reading.outcome == target_pb2.TARGET_OUTCOME_NOT_AVAILABLE and reading.missing.zh, target
            continue
        bound = target.bound * value[1]
        more = target.comparison == target_pb2.TARGET_COMPARISON_MORE_THAN
        met = value[0] > bound if more else value[0] >= bound
        over = target.upper_bound and value[0] > target.upper_bound * value[1]
        name = "MET_OVER_RANGE" if over else "MET" if met else "NOT_MET"
        assert reading.outcome == target_pb2.TargetOutcome.Value(f"TARGET_OUTCOME_{name}"), target


def recounted(services):
    """A recount by statistics itself; it may have to wait for a process that was killed."""
    deadline = time.monotonic() + 60
    while True:
        try:
            request = target_service_pb2.RecountTargetsRequest()
            return services.targets.RecountTargets(request, timeout=60, wait_for_ready=True)
        except grpc.RpcError as failure:
            assert failure.code() in UNANSWERED, failure
            assert time.monotonic() < deadline, failure
        time.sleep(0.1)


def check_quiet(services, told, before):
    """Writers pause and everything runs: what was told, listed, shown and recounted are one and the same."""
    told.pause()
    dashboard, records = settled(services), listed(services)
    for name, record in told.records.items():
        assert records[name].etag == record.etag, (records[name], record)
    counted = count(records.values())
    assert count((before | told.records).values()) == counted
    live = shown(dashboard)
    assert {name: live.get(name, 0) for name in counted} == counted
    check_outcomes(dashboard)
    recount = recounted(services)
    assert recount.equal and not recount.differences, recount
    told.go_on()
    return counted


def check_history(services):
    """Each target has a reading for each value it had, the last of which is the present one; all were announced once."""
    changes_of = statistics_changes_grpc.ChangeServiceStub(services.channels["statistics"])
    announced = changes(changes_of, statistics_changes.WatchChangesRequest(until_now=True))
    stored = set()
    for target in services.targets.ListTargets(target_service_pb2.ListTargetsRequest(), timeout=30).targets:
        request = target_service_pb2.ListTargetHistoryRequest(parent=target.name)
        readings = list(every(services.targets.ListTargetHistory, request, "readings"))
        values = [(reading.numerator, reading.outcome) for reading in readings]
        assert all(one != next for one, next in zip(values, values[1:])), target.name
        if target.reading.denominator:
            assert values[-1] == (target.reading.numerator, target.reading.outcome)
        stored |= {reading.name for reading in readings}
    readings = {name: versions for name, versions in announced.items() if name.startswith("targets/")}
    assert set(readings) == stored
    assert all(len(versions) == 1 for versions in readings.values())
    return len(stored)


def check_feeds(services, counted):
    """The last version of each record in the feeds counts the same."""
    feeds = [
        (registry_changes_grpc, registry_changes, "registry"), (talent_changes_grpc, talent_changes, "talent"),
        (zone_changes_grpc, zone_changes, "zone"), (dispute_changes_grpc, dispute_changes, "dispute"),
    ]  # fmt: skip
    last = []
    for stubs, messages, name in feeds:
        stub = stubs.ChangeServiceStub(services.channels[name])
        last += [versions[-1] for versions in changes(stub, messages.WatchChangesRequest(until_now=True)).values()]
    assert count(last) == counted
    return len(last)


@pytest.fixture
def services(binaries, authority, tmp_path):
    services = FiveServices(binaries, authority, tmp_path)
    yield services
    services.stop()


def test_targets_equal_a_recount_through_kill_9_of_all_five(services):
    seed = int(os.environ.get("IPMESH_TEST_SEED", random.randrange(2**32)))
    print(f"seed {seed}")
    rng = random.Random(seed)
    import_experts(services)
    agency = add_agency(services)
    before = listed(services)
    # Those for disputes abroad stay, to be drawn.
    experts = [record for record in before.values() if isinstance(record, expert_pb2.Expert)]
    removable = [e.name for e in experts if expert_pb2.EXPERT_CATEGORY_OVERSEAS not in e.categories]
    told, failures = Told(), []
    writers = [
        Writer(services, told, random.Random(rng.random()), agency.name, removable[place::WRITERS])
        for place in range(WRITERS)
    ]
    threads = [threading.Thread(target=writer.run, args=(failures,)) for writer in writers]
    for thread in threads:
        thread.start()
    kills, quiet, busy = dict.fromkeys(services.channels, 0), 0, 0
    try:
        while sum(kills.values()) < CRASHES:
            time.sleep(rng.uniform(0.02, 0.3))
            for name in services.kill(rng):
                kills[name] += 1
            assert not failures, failures[0]
            done = sum(kills.values()) / CRASHES
            if done * QUIET_CHECKS >= quiet + 1:
                check_quiet(services, told, before)
                quiet += 1
            elif done * QUIET_CHECKS >= busy + 0.5:
                recount = recounted(services)
                assert recount.equal, recount
                busy += 1
        counted = check_quiet(services, told, before)
    finally:
        told.go_on(stop=True)
        for thread in threads:
            thread.join(60)
    assert not failures, failures[0]
    counted = count(listed(services).values())
    dashboard = settled(services)
    assert {name: shown(dashboard).get(name, 0) for name in counted} == counted
    records, readings = check_feeds(services, counted), check_history(services)
    assert services.stop() == [0] * 5
    print(
        f"{sum(kills.values())} kills ({', '.join(f'{n} of {name}' for name, n in kills.items())}); {told.writes} writes "
        f"acknowledged, {told.repeated} calls repeated; {records} records, {readings} readings; equal at {quiet + 1} quiet "
        f"moments, {busy} recounts while writing; {counted}"
    )
    assert told.writes > CRASHES
