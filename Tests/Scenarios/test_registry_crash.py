"""kill -9 of the registry under write load: every acknowledged write is found, none is half applied.

IPMESH_CRASHES sets how often the process is killed; the seed is printed and can be given as IPMESH_TEST_SEED.
"""

import os
import random
import threading
import time
import uuid

import grpc

import protos  # noqa: F401
from ipmesh.registry.v1 import (
    change_service_pb2,
    change_service_pb2_grpc,
    institution_pb2,
    institution_service_pb2,
    institution_service_pb2_grpc,
)
from processes import Server, free_port

CRASHES = int(os.environ.get("IPMESH_CRASHES", "100"))
WRITERS = 8
IMPORT_ROWS = 150
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def credit_code(number: int) -> str:
    """The synthetic credit code of a number (GB 32100-2015)."""
    digits = ""
    for _ in range(6):
        number, digit = divmod(number, len(ALPHABET))
        digits = ALPHABET[digit] + digits
    body = "91420100MA" + digits
    value = [int(c) if c.isdigit() else ord(c) - 55 for c in body[8:16]]
    check = 11 - sum(v * w for v, w in zip(value, (3, 7, 9, 10, 5, 8, 4, 2))) % 11
    body += {10: "X", 11: "0"}.get(check, str(check))
    total = sum(ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + ALPHABET[(31 - total % 31) % 31]


def name_of(number: int) -> str:
    return f"武汉示例{number}号知识产权咨询有限公司"


class Registry:
    """The process under test: started, killed, started again on the same database."""

    def __init__(self, binaries, authority, directory):
        self.directory, self.authority = directory, authority
        certificate, key = authority.issue("service-registry", "spiffe://ipmesh/service/registry")
        self.command = [
            binaries / "ipmesh-registry", "--cert", certificate, "--key", key, "--client-ca", authority.certificate,
            "--rules", protos.ROOT / "deploy" / "rules", "--data", directory / "registry.db", "--loops", "1",
        ]  # fmt: skip
        certificate, key = authority.issue("service-statistics", "spiffe://ipmesh/service/statistics")
        self.credentials = grpc.ssl_channel_credentials(
            authority.certificate.read_bytes(), key.read_bytes(), certificate.read_bytes()
        )
        self.server = None

    def start(self):
        port = free_port()
        self.server = Server([*self.command, "--address", f"127.0.0.1:{port}"], port, self.directory / "registry.log")

    def kill(self):
        self.server.process.kill()
        self.server.process.wait()

    def channel(self):
        return grpc.secure_channel(self.server.address, self.credentials)


class Ledger:
    """What the writers asked for and what was acknowledged."""

    def __init__(self):
        self.lock = threading.Lock()
        self.next = 0
        # Number of an institution -> acknowledged employee count.
        self.acknowledged = {}
        # Requests whose answer the crash swallowed: to be repeated as they were.
        self.pending = []
        # Files whose report never came: any part of the rows may be there.
        self.unreported = set()

    def take(self, count: int = 1) -> range:
        with self.lock:
            self.next += count
            return range(self.next - count, self.next)


def institution(number: int, employees: int):
    return institution_pb2.Institution(
        name=f"institutions/{credit_code(number)}",
        unified_social_credit_code=credit_code(number),
        display_name=name_of(number),
        kind=institution_pb2.INSTITUTION_KIND_CONSULTING,
        organization_form=institution_pb2.ORGANIZATION_FORM_COMPANY,
        division="420100",
        employee_count=employees,
    )


def perform(stub, ledger, request, number, employees):
    """Makes a call; an unanswered one is kept to be repeated with the same request id."""
    call = (
        stub.CreateInstitution
        if isinstance(request, institution_service_pb2.CreateInstitutionRequest)
        else stub.UpdateInstitution
    )
    try:
        answer = call(request, timeout=30)
    except grpc.RpcError as failure:
        assert failure.code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED), failure
        with ledger.lock:
            ledger.pending.append((request, number, employees))
        return False
    assert answer.employee_count == employees
    with ledger.lock:
        ledger.acknowledged[number] = employees
    return True


def write(stub, ledger, rng):
    """Creates an institution and changes it twice, or imports a small file, until the process is gone."""
    while True:
        if rng.random() < 0.1:
            if not import_file(stub, ledger):
                return
            continue
        (number,) = ledger.take()
        request = institution_service_pb2.CreateInstitutionRequest(
            request_id=str(uuid.UUID(int=rng.getrandbits(128))), institution=institution(number, 1)
        )
        if not perform(stub, ledger, request, number, 1):
            return
        for employees in (2, 3):
            request = institution_service_pb2.UpdateInstitutionRequest(
                request_id=str(uuid.UUID(int=rng.getrandbits(128))), institution=institution(number, employees)
            )
            request.update_mask.paths.append("employee_count")
            if not perform(stub, ledger, request, number, employees):
                return


def import_file(stub, ledger) -> bool:
    numbers = ledger.take(IMPORT_ROWS)
    rows = [f"{credit_code(n)},{name_of(n)},咨询服务,有限责任公司,武汉,7" for n in numbers]
    text = "\r\n".join(["统一社会信用代码,机构名称,机构类型,组织形式,行政区划,从业人数", *rows])
    request = institution_service_pb2.ImportInstitutionsRequest(request_id=str(numbers.start), data=text.encode())
    try:
        report = stub.ImportInstitutions(iter([request]), timeout=30)
    except grpc.RpcError as failure:
        assert failure.code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED), failure
        with ledger.lock:
            ledger.unreported.update(numbers)
        return False
    assert report.rows_created == IMPORT_ROWS, report
    with ledger.lock:
        ledger.acknowledged.update(dict.fromkeys(numbers, 7))
    return True


def check_round(stub, ledger, known):
    """Repeats what was not answered, then reads what was acknowledged since the last crash."""
    pending, ledger.pending = ledger.pending, []
    for request, number, employees in pending:
        # The first answer if it was applied, a new one if not; never "exists already", never twice.
        assert perform(stub, ledger, request, number, employees)
    for number in [n for n in ledger.acknowledged if known.get(n) != ledger.acknowledged[n]]:
        request = institution_service_pb2.GetInstitutionRequest(name=f"institutions/{credit_code(number)}")
        found = stub.GetInstitution(request, timeout=30)
        assert found.employee_count == ledger.acknowledged[number], number
        assert found.display_name == name_of(number)
        known[number] = found.employee_count


def every(stub, query=""):
    """All institutions, page by page."""
    request = institution_service_pb2.ListInstitutionsRequest(page_size=1000)
    request.filter.query = query
    while True:
        page = stub.ListInstitutions(request, timeout=60)
        yield from page.institutions
        if not page.next_page_token:
            return
        request.page_token = page.next_page_token


def check_whole(channel, ledger):
    """Table, name index and change feed tell the same story about every institution."""
    stub = institution_service_pb2_grpc.InstitutionServiceStub(channel)
    listed = {found.name: found for found in every(stub)}
    assert {found.name for found in every(stub, "示例")} == set(listed)
    changes = {}
    watch = change_service_pb2_grpc.ChangeServiceStub(channel)
    for change in watch.WatchChanges(change_service_pb2.WatchChangesRequest(until_now=True), timeout=300):
        changes.setdefault(change.resource_name, []).append(change)
    assert set(changes) == set(listed)
    for name, found in listed.items():
        history = changes[name]
        assert [c.institution.etag for c in history] == [str(n + 1) for n in range(len(history))], name
        assert history[-1].institution == found
    expected = {f"institutions/{credit_code(n)}" for n in ledger.acknowledged}
    possible = expected | {f"institutions/{credit_code(n)}" for n in ledger.unreported}
    assert expected <= set(listed) <= possible
    # A file whose report never came was one transaction: all of its rows are there, or none.
    for first in {n - n_offset for n, n_offset in offsets(ledger)}:
        present = [f"institutions/{credit_code(n)}" in listed for n in range(first, first + IMPORT_ROWS)]
        assert all(present) or not any(present), first


def offsets(ledger):
    """Each unreported number with its place in its file: files took their numbers in one piece."""
    place, last = 0, None
    for number in sorted(ledger.unreported):
        place = place + 1 if last is not None and number == last + 1 and place + 1 < IMPORT_ROWS else 0
        last = number
        yield number, place


def test_acknowledged_writes_survive_kill_9(binaries, authority, tmp_path):
    seed = int(os.environ.get("IPMESH_TEST_SEED", random.randrange(2**32)))
    print(f"seed {seed}")
    rng = random.Random(seed)
    registry, ledger, known = Registry(binaries, authority, tmp_path), Ledger(), {}
    registry.start()
    for _ in range(CRASHES):
        with registry.channel() as channel:
            stub = institution_service_pb2_grpc.InstitutionServiceStub(channel)
            failures = []
            threads = [
                threading.Thread(target=guarded, args=(failures, stub, ledger, random.Random(rng.random())))
                for _ in range(WRITERS)
            ]
            for thread in threads:
                thread.start()
            time.sleep(rng.uniform(0.02, 0.3))
            registry.kill()
            for thread in threads:
                thread.join()
            assert not failures, failures[0]
        registry.start()
        with registry.channel() as channel:
            check_round(institution_service_pb2_grpc.InstitutionServiceStub(channel), ledger, known)
    with registry.channel() as channel:
        check_whole(channel, ledger)
    assert registry.server.stop() == 0
    print(f"{CRASHES} crashes, {len(ledger.acknowledged)} institutions, {len(ledger.unreported)} rows without report")
    assert len(ledger.acknowledged) > CRASHES


def guarded(failures, *arguments):
    """Runs a writer; what it finds wrong fails the test instead of its thread alone."""
    try:
        write(*arguments)
    except BaseException as error:  # noqa: BLE001
        failures.append(error)
