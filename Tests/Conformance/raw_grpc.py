"""A small gRPC client on h2 that shows what grpcio hides: flags, frames, resets; and that can misbehave."""

import gzip
import socket
import ssl
import struct
from dataclasses import dataclass, field

import h2.config
import h2.connection
import h2.events


@dataclass
class Answer:
    """What came back on one stream."""

    headers: dict = field(default_factory=dict)
    trailers: dict = field(default_factory=dict)
    body: bytes = b""
    reset: int | None = None
    ended: bool = False

    @property
    def status(self) -> str | None:
        return self.trailers.get("grpc-status", self.headers.get("grpc-status"))

    @property
    def messages(self) -> list:
        """Each message as (compressed flag, plain bytes)."""
        messages, rest = [], self.body
        while rest:
            flag, length = struct.unpack(">BI", rest[:5])
            content = rest[5 : 5 + length]
            messages.append((bool(flag), gzip.decompress(content) if flag else content))
            rest = rest[5 + length :]
        return messages


def frame(message: bytes, compressed: bool = False) -> bytes:
    """The length-prefixed form of a message."""
    content = gzip.compress(message) if compressed else message
    return struct.pack(">BI", compressed, len(content)) + content


def tls_socket(port: int, authority, certificate=None, key=None, protocols=("h2",), timeout: float = 10):
    """A TLS connection to loopback."""
    context = ssl.create_default_context(cafile=str(authority))
    context.set_alpn_protocols(list(protocols))
    if certificate:
        context.load_cert_chain(str(certificate), str(key))
    plain = socket.create_connection(("127.0.0.1", port), timeout=timeout)
    return context.wrap_socket(plain, server_hostname="localhost")


class RawClient:
    """One HTTP/2 connection; every wait has the time limit of its socket."""

    def __init__(self, tls):
        self.tls = tls
        configuration = h2.config.H2Configuration(
            client_side=True, header_encoding="utf-8", validate_outbound_headers=False, normalize_outbound_headers=False
        )
        self.h2 = h2.connection.H2Connection(configuration)
        self.answers: dict[int, Answer] = {}
        self.goaway: int | None = None
        self.closed = False
        self.h2.initiate_connection()
        self.flush()

    def request(self, path: str, body: bytes | None = None, headers=(), end: bool = True) -> int:
        """Opens a stream; sends `body` as far as the windows allow and waits for more."""
        stream = self.h2.get_next_available_stream_id()
        self.answers[stream] = Answer()
        standard = [
            (":method", "POST"),
            (":scheme", "https"),
            (":path", path),
            (":authority", "localhost"),
            ("content-type", "application/grpc"),
            ("te", "trailers"),
        ]
        self.h2.send_headers(stream, standard + list(headers), end_stream=end and body is None)
        self.flush()
        if body is not None:
            self.send(stream, body, end)
        return stream

    def send(self, stream: int, body: bytes, end: bool = False):
        while True:
            size = min(len(body), self.h2.local_flow_control_window(stream), self.h2.max_outbound_frame_size)
            if body and not size:
                self.receive()
                continue
            self.h2.send_data(stream, body[:size], end_stream=end and size == len(body))
            self.flush()
            body = body[size:]
            if not body:
                return

    def finish(self, stream: int) -> Answer:
        """Reads until the stream has ended."""
        answer = self.answers[stream]
        while not answer.ended and not self.closed:
            self.receive()
        return answer

    def call(self, path: str, messages=(), headers=()) -> Answer:
        """Sends (compressed, bytes) messages and returns the whole answer."""
        body = b"".join(frame(content, compressed) for compressed, content in messages)
        return self.finish(self.request(path, body or None, headers))

    def receive(self):
        data = self.tls.recv(65_536)
        if not data:
            self.closed = True
            return
        for event in self.h2.receive_data(data):
            self._handle(event)
        self.flush()

    def flush(self):
        data = self.h2.data_to_send()
        if data:
            self.tls.sendall(data)

    def close(self):
        self.tls.close()

    def _handle(self, event):
        answer = self.answers.get(getattr(event, "stream_id", None))
        match event:
            case h2.events.ResponseReceived():
                answer.headers = dict(event.headers)
            case h2.events.TrailersReceived():
                answer.trailers = dict(event.headers)
            case h2.events.DataReceived():
                answer.body += event.data
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            case h2.events.StreamEnded():
                answer.ended = True
            case h2.events.StreamReset():
                answer.reset, answer.ended = event.error_code, True
            case h2.events.ConnectionTerminated():
                self.goaway = event.error_code
