"""Who gets through the TLS door, and what those who do not are told. TLS 1.3, ALPN h2, a client certificate."""

import re
import socket
import ssl
import time

import grpc
import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

import protos  # noqa: F401
from certificates import Authority
from raw_grpc import RawClient, tls_socket
from grpc.testing import empty_pb2, test_pb2_grpc

AGENCY = "spiffe://ipmesh/agency/420100"


@pytest.fixture(scope="module")
def strangers(tmp_path_factory, authority):
    """Pairs of certificate and key that must not get in, with the word that names the cause in the server's log."""
    other = Authority(tmp_path_factory.mktemp("other"), "another authority")
    server_only = [ExtendedKeyUsageOID.SERVER_AUTH]
    return {
        "missing": ((None, None), "certificate"),
        "untrusted": (other.issue("agency", AGENCY), "issuer|trust|signed|authority"),
        "expired": (authority.issue("expired", AGENCY, days=-1, started_days_ago=3), "expired"),
        "early": (authority.issue("early", AGENCY, days=9, started_days_ago=-5), "not yet valid"),
        "purpose": (authority.issue("server-only", AGENCY, purposes=server_only), "purpose"),
    }


def is_refused(server, authority, certificate, key) -> bool:
    """TLS 1.3 tells the client only after its own handshake, so the first read counts."""
    try:
        client = RawClient(tls_socket(server.port, authority.certificate, certificate, key))
        while not client.closed:
            client.receive()
        return True
    except (ssl.SSLError, ConnectionError, BrokenPipeError):
        return True
    except TimeoutError:
        return False


@pytest.mark.parametrize("cause", ["missing", "untrusted", "expired", "early", "purpose"])
def test_stranger_is_refused_and_the_log_names_the_cause(bench, authority, strangers, cause, server_kind):
    (certificate, key), words = strangers[cause]
    written = bench.log.stat().st_size
    assert is_refused(bench, authority, certificate, key)
    if server_kind == "ipmesh":
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline and not re.search(words, bench.log.read_text()[written:], re.IGNORECASE):
            time.sleep(0.05)
        assert re.search(words, bench.log.read_text()[written:], re.IGNORECASE), bench.log.read_text()[written:]


def test_stock_client_without_certificate_sees_unavailable(bench, authority):
    credentials = grpc.ssl_channel_credentials(authority.certificate.read_bytes())
    with grpc.secure_channel(bench.address, credentials) as channel, pytest.raises(grpc.RpcError) as failure:
        test_pb2_grpc.TestServiceStub(channel).EmptyCall(empty_pb2.Empty(), timeout=5)
    assert failure.value.code() == grpc.StatusCode.UNAVAILABLE


@pytest.mark.stricter
def test_older_tls_is_refused(bench, authority, client_files):
    context = ssl.create_default_context(cafile=str(authority.certificate))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(*map(str, client_files))
    with socket.create_connection(("127.0.0.1", bench.port), timeout=5) as plain, pytest.raises(ssl.SSLError):
        context.wrap_socket(plain, server_hostname="localhost")


@pytest.mark.stricter
@pytest.mark.parametrize("protocols", [["http/1.1"], ["spdy/3", "http/1.0"]])
def test_connection_that_does_not_offer_h2_is_refused(bench, authority, client_files, protocols):
    with pytest.raises((ssl.SSLError, ConnectionError)):
        connection = tls_socket(bench.port, authority.certificate, *client_files, protocols=protocols, timeout=5)
        connection.sendall(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")
        if not connection.recv(1):
            raise ConnectionError("closed")


@pytest.mark.parametrize(
    "opening",
    [b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", bytes(512), b"\x16\x03\x01\xff\xff" + bytes(100)],
    ids=["http1", "h2c", "zeros", "record"],
)
def test_plain_text_and_garbage_are_cut_off(bench, channel, opening):
    with socket.create_connection(("127.0.0.1", bench.port), timeout=15) as plain:
        plain.sendall(opening)
        plain.shutdown(socket.SHUT_WR)
        try:
            while plain.recv(4_096):
                pass
        except ConnectionResetError:
            pass
    test_pb2_grpc.TestServiceStub(channel).EmptyCall(empty_pb2.Empty(), timeout=5)
