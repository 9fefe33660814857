"""A hostile client costs itself its connection and the server a bounded amount of memory.

Each attack runs for a few seconds while an honest client keeps calling. Afterwards the server lives, has not
grown, and the honest client has lost no call.
"""

import select
import socket
import ssl
import struct
import threading
import time

import hpack
import pytest

import protos  # noqa: F401
from raw_grpc import RawClient, frame, tls_socket
from grpc.testing import messages_pb2, test_pb2_grpc

pytestmark = pytest.mark.stricter

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING, WINDOW_UPDATE, CONTINUATION = 0x0, 0x1, 0x3, 0x4, 0x6, 0x8, 0x9
END_STREAM, END_HEADERS = 0x1, 0x4
ATTACK_SECONDS = 2
GROWTH_BYTES_MAX = 64 << 20
HONEST_SECONDS_MAX = 2.0
HONEST_CALLS_MIN = 50
REQUEST = [
    (":method", "POST"),
    (":scheme", "https"),
    (":path", "/grpc.testing.TestService/UnaryCall"),
    (":authority", "localhost"),
    ("content-type", "application/grpc"),
    ("te", "trailers"),
]


def h2_frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


class Attacker:
    """A TLS connection that sends what it likes and reads only what it must."""

    def __init__(self, port, authority, files, settings: bytes = b""):
        self.tls = tls_socket(port, authority.certificate, *files)
        self.tls.settimeout(0.2)
        self.tls.sendall(PREFACE + h2_frame(SETTINGS, 0, 0, settings))

    def send_for(self, seconds: float, chunks, reading: bool = True) -> bool:
        """Sends the chunks until the time is over or the server hangs up; says whether it did."""
        deadline = time.monotonic() + seconds
        try:
            for chunk in chunks:
                if time.monotonic() > deadline:
                    return False
                self._send(chunk, deadline)
                if reading and select.select([self.tls], [], [], 0)[0]:
                    if not self._drain():
                        return True
        except (ssl.SSLError, ConnectionError):
            return True
        return False

    def is_cut_off_within(self, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if not self._drain():
                    return True
            except TimeoutError:
                continue
            except (ssl.SSLError, ConnectionError):
                return True
        return False

    def _send(self, chunk: bytes, deadline: float):
        """A server that does not read any more stops the attack as well."""
        rest = memoryview(chunk)
        while rest and time.monotonic() < deadline:
            try:
                rest = rest[self.tls.send(rest) :]
            except TimeoutError:
                continue

    def _drain(self) -> bool:
        try:
            return bool(self.tls.recv(1 << 20))
        except TimeoutError:
            return True


class Honest(threading.Thread):
    """Calls all the time; keeps what failed and the slowest call."""

    def __init__(self, stub):
        super().__init__()
        self.stub = stub
        self.over = threading.Event()
        self.enough = threading.Event()
        self.calls, self.failures, self.slowest = 0, [], 0.0

    def run(self):
        while not self.over.is_set():
            started = time.monotonic()
            try:
                self.stub.UnaryCall(messages_pb2.SimpleRequest(response_size=100), timeout=10)
            except Exception as failure:  # every kind counts
                self.failures.append(failure)
            self.slowest = max(self.slowest, time.monotonic() - started)
            self.calls += 1
            if self.calls == HONEST_CALLS_MIN:
                self.enough.set()
            time.sleep(0.01)


@pytest.fixture
def attacked(start_bench, open_channel, authority, client_files):
    """A server of its own, an honest client at work on the same event loop, and the judgement after the test."""
    server = start_bench("--loops", "1")
    stub = test_pb2_grpc.TestServiceStub(open_channel(server))
    stub.UnaryCall(messages_pb2.SimpleRequest(response_size=100))
    honest = Honest(stub)
    before = server.resident_bytes
    attackers = []

    def attacker(**options) -> Attacker:
        attackers.append(Attacker(server.port, authority, client_files, **options))
        return attackers[-1]

    attacker.server = server
    honest.start()
    yield attacker
    grown = server.resident_bytes - before if server.alive else 0
    honest.enough.wait(20)
    honest.over.set()
    honest.join()
    for one in attackers:
        one.tls.close()
    assert server.alive, server.log.read_text(errors="replace")[-2_000:]
    assert honest.failures == []
    assert honest.calls >= HONEST_CALLS_MIN and honest.slowest < HONEST_SECONDS_MAX, (honest.calls, honest.slowest)
    assert grown < GROWTH_BYTES_MAX, f"grew by {grown >> 20} MiB"


def encoded(headers) -> bytes:
    return hpack.Encoder().encode(headers)


def test_rapid_reset(attacked):
    block = encoded(REQUEST)
    cancel = struct.pack(">I", 8)

    def resets():
        for first in range(1, 2_000_001, 200):
            yield b"".join(
                h2_frame(HEADERS, END_HEADERS, stream, block) + h2_frame(RST_STREAM, 0, stream, cancel)
                for stream in range(first, first + 200, 2)
            )

    assert attacked().send_for(ATTACK_SECONDS * 2, resets())


def test_made_you_reset(attacked):
    """The server itself resets each stream, because a window update of 0 breaks the rules."""
    block = encoded(REQUEST)

    def provocations():
        for first in range(1, 2_000_001, 200):
            yield b"".join(
                h2_frame(HEADERS, END_HEADERS, stream, block) + h2_frame(WINDOW_UPDATE, 0, stream, bytes(4))
                for stream in range(first, first + 200, 2)
            )

    assert attacked().send_for(ATTACK_SECONDS * 2, provocations())


def test_continuation_flood(attacked):
    attacker = attacked()
    attacker.tls.sendall(h2_frame(HEADERS, 0, 1, encoded(REQUEST)))
    field = encoded([("x-filler", "f" * 1_000)])
    assert attacker.send_for(ATTACK_SECONDS, (h2_frame(CONTINUATION, 0, 1, field * 10) for _ in range(100_000)))


def test_empty_continuation_flood(attacked):
    attacker = attacked()
    attacker.tls.sendall(h2_frame(HEADERS, 0, 1, encoded(REQUEST)))
    assert attacker.send_for(ATTACK_SECONDS, (h2_frame(CONTINUATION, 0, 1) * 1_000 for _ in range(10_000)))


def test_header_list_over_the_limit_is_refused_and_others_are_not(attacked, raw):
    client = raw(attacked.server)
    answer = client.call(REQUEST[2][1], [(False, b"")], [("x-large", "l" * 17_000)])
    assert answer.status == "8" or answer.headers.get(":status") == "431" or answer.reset is not None
    if client.goaway is None and not client.closed:
        assert client.call(REQUEST[2][1], [(False, b"")]).status == "0"


def test_hpack_bomb(attacked):
    """A few bytes that refer to a large field of the dynamic table again and again."""
    encoder = hpack.Encoder()
    first = encoder.encode([*REQUEST, ("x-bomb", "b" * 3_900)])
    again = encoder.encode([*REQUEST, ("x-bomb", "b" * 3_900)])
    reference = again[-1:]
    attacker = attacked()

    def bombs():
        yield h2_frame(HEADERS, END_HEADERS | END_STREAM, 1, first)
        for stream in range(3, 100_001, 2):
            yield h2_frame(HEADERS, END_HEADERS | END_STREAM, stream, again + reference * 15_000)

    attacker.send_for(ATTACK_SECONDS, bombs())


@pytest.mark.parametrize("kind", ["ping", "settings"])
def test_flood_of_frames_that_ask_for_an_answer(attacked, kind):
    unit = h2_frame(PING, 0, 0, bytes(8)) if kind == "ping" else h2_frame(SETTINGS, 0, 0, struct.pack(">HI", 3, 100))
    assert attacked().send_for(ATTACK_SECONDS * 2, (unit * 500 for _ in range(100_000)), reading=False)


def test_flood_of_empty_data_frames(attacked):
    attacker = attacked()
    attacker.tls.sendall(h2_frame(HEADERS, END_HEADERS, 1, encoded(REQUEST)))
    attacker.send_for(ATTACK_SECONDS, (h2_frame(DATA, 0, 1) * 1_000 for _ in range(100_000)))


WIDE_OPEN = struct.pack(">HI", 4, 2**31 - 1)
CLOSED = struct.pack(">HI", 4, 0)


def large_output(count: int, size: int) -> bytes:
    parameters = [messages_pb2.ResponseParameters(size=size)] * count
    return frame(messages_pb2.StreamingOutputCallRequest(response_parameters=parameters).SerializeToString())


def open_streams(attacker: Attacker, path: str, body: bytes, count: int):
    block = encoded([*REQUEST[:2], (":path", path), *REQUEST[3:]])
    streams = range(1, 2 * count, 2)
    attacker.tls.settimeout(5)
    for stream in streams:
        attacker.tls.sendall(h2_frame(HEADERS, END_HEADERS, stream, block) + h2_frame(DATA, END_STREAM, stream, body))


def test_client_that_asks_for_much_and_reads_nothing(attacked):
    attacker = attacked(settings=WIDE_OPEN)
    attacker.tls.sendall(h2_frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 2**31 - 1 - 65_535)))
    open_streams(attacker, "/grpc.testing.TestService/StreamingOutputCall", large_output(1_000, 1 << 20), 20)
    time.sleep(ATTACK_SECONDS)


def test_client_whose_window_stays_closed(attacked):
    attacker = attacked(settings=CLOSED)
    open_streams(attacker, "/grpc.testing.TestService/StreamingOutputCall", large_output(1_000, 1 << 20), 20)
    time.sleep(ATTACK_SECONDS)


def test_connections_that_never_finish_their_handshake(attacked):
    idle = [socket.create_connection(("127.0.0.1", attacked.server.port)) for _ in range(300)]
    for number, connection in enumerate(idle):
        connection.sendall(b"\x16\x03\x01\x02\x00\x01\x00"[: number % 8])
    time.sleep(ATTACK_SECONDS)
    for connection in idle:
        connection.close()


def test_streams_beyond_the_limit_are_refused(attacked, raw):
    """1,000 streams may be open; the others are refused, not queued."""
    client = raw(attacked.server)
    for _ in range(3):
        client.receive()
        if client.h2.remote_settings.max_concurrent_streams < 2**31:
            break
    limit = client.h2.remote_settings.max_concurrent_streams
    assert limit <= 1_000
    attacker = attacked()
    block = encoded(REQUEST)
    opened = b"".join(h2_frame(HEADERS, END_HEADERS, stream, block) for stream in range(1, 2 * limit + 401, 2))
    attacker.tls.sendall(opened)
    received = b""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and received.count(struct.pack(">BBI", RST_STREAM, 0, 2 * limit + 1)) == 0:
        try:
            received += attacker.tls.recv(65_536)
        except TimeoutError:
            continue
    assert struct.pack(">BBI", RST_STREAM, 0, 2 * limit + 1) in received
