"""What scenarios with kill -9 share: processes that are killed and come back, calls that go on until they are answered,
the ledger of what was acknowledged, and the change feeds that it is compared with.

A worker repeats a call that got no answer as it was, with the same request id, until it gets one.
"""

import datetime
import threading
import time
import uuid

import grpc

import protos
from google.type import date_pb2
from processes import Server, free_port

UNANSWERED = (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED)
# The day of the services, who live in China whatever the clock of the host says.
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
# A client that finds a service again within moments of a crash.
RECONNECTS_FAST = [
    ("grpc.initial_reconnect_backoff_ms", 20),
    ("grpc.min_reconnect_backoff_ms", 20),
    ("grpc.max_reconnect_backoff_ms", 100),
]


def date(day: datetime.date) -> date_pb2.Date:
    return date_pb2.Date(year=day.year, month=day.month, day=day.day)


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
        # case -> (draw, members that were told first)
        self.guidance = {}
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


def status_of(call, request):
    """The answer of a service that runs; the client may still have to find it again after a crash."""
    try:
        call(request, timeout=10, wait_for_ready=True)
    except grpc.RpcError as failure:
        return failure.code(), failure.details()
    return grpc.StatusCode.OK, ""


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
