"""Faulty object stores: failing, slow, ignoring conditions or denying access. Retries, limits, messages and secrets."""

import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from graph.storage.chunks.codec import encode, sha256
from graph.storage.errors import StoreError
from graph.storage.stores import urls
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import REMOTE_THREADS, CancelToken
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.verify import verify_chunks
from tests.object_stores.faulty_s3_server import FaultyS3Server, faulty_s3_server
from tests.ports import free_port

DIGEST = sha256(b"chunk")
OPTIONS = "region=local&skip_signature=true"


@pytest.fixture
def faulty_server() -> Iterator[FaultyS3Server]:
    with faulty_s3_server() as server:
        yield server


def test_busy_store_is_retried_with_growing_delays(faulty_server: FaultyS3Server) -> None:
    store = RegionStore.open("east", faulty_server.url)
    faulty_server.failures = 3
    assert store.put_chunk(DIGEST, b"chunk") is True
    assert len(faulty_server.answers) == 4
    assert store.get_chunk(DIGEST) == b"chunk"


def test_store_that_stays_busy_fails_with_a_one_line_reason(faulty_server: FaultyS3Server) -> None:
    faulty_server.failures = 1000
    with pytest.raises(StoreError, match=r"^Region east: the store answered with HTTP status 503$"):
        RegionStore.open("east", faulty_server.url).chunk_size(DIGEST)
    assert len(faulty_server.answers) == 6


@pytest.fixture
def no_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urls, "MAX_RETRIES", 0)


def failure(url: str) -> str:
    """Return the message of the first request to a store, for operators; it has no secret."""
    with pytest.raises(StoreError) as caught:
        RegionStore.open("east", url).get_marker()
    assert not any(secret in caught.value.detail for secret in ("hunter2", "bucket?", "marker"))
    return caught.value.detail


@pytest.mark.usefixtures("no_retries")
def test_plain_http_from_the_environment_names_the_missing_option(
    faulty_server: FaultyS3Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint = f"http://127.0.0.1:{faulty_server.server_port}"
    monkeypatch.setenv("AWS_ENDPOINT_URL", endpoint)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "tests")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hunter2")
    assert failure(f"s3://bucket?{OPTIONS}") == (
        f"Region east: an endpoint with http:// needs `allow_http=true` in the URL of the store ({endpoint})"
    )
    assert RegionStore.open("east", f"s3://bucket?{OPTIONS}&allow_http=true").get_marker() is None


@pytest.mark.usefixtures("no_retries")
def test_wrong_scheme_refused_connection_and_unknown_host_are_named(faulty_server: FaultyS3Server) -> None:
    secure = f"https://127.0.0.1:{faulty_server.server_port}"
    assert failure(f"s3://bucket?{OPTIONS}&endpoint={secure}") == (
        f"Region east: the server does not speak TLS: its endpoint begins with http:// ({secure})"
    )
    closed = f"http://127.0.0.1:{free_port()}"
    assert failure(f"s3://bucket?{OPTIONS}&endpoint={closed}") == f"Region east: connection refused ({closed})"
    assert failure(f"s3://bucket?{OPTIONS}&endpoint=https://store.invalid") == (
        "Region east: its host name cannot be resolved (https://store.invalid)"
    )


@pytest.mark.usefixtures("no_retries")
def test_untrusted_certificate_is_named(tmp_path: Path) -> None:
    with faulty_s3_server() as server:
        server.socket = _with_tls(server.socket, tmp_path)
        endpoint = f"https://127.0.0.1:{server.server_port}"
        assert failure(f"s3://bucket?{OPTIONS}&endpoint={endpoint}") == (
            f"Region east: its certificate is not trusted: unknown issuer ({endpoint})"
        )


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (404, "<Error><Code>NoSuchBucket</Code></Error>", "the bucket or directory does not exist"),
        (404, "<Error><Code>ContainerNotFound</Code></Error>", "the bucket or directory does not exist"),
        (403, "<Error><Code>AccessDenied</Code></Error>", "access is denied"),
        (401, "", "the credentials were rejected"),
        (301, "", "the bucket is in another region of the provider: set `region` in the URL of the store"),
        (500, "", "the store answered with HTTP status 500"),
    ],
)
@pytest.mark.usefixtures("no_retries")
def test_refusals_of_a_server_are_named(faulty_server: FaultyS3Server, status: int, body: str, said: str) -> None:
    faulty_server.refusal = status, body.encode()
    address = f"http://127.0.0.1:{faulty_server.server_port}"
    assert failure(faulty_server.url) == f"Region east: {said} ({address})"


@pytest.mark.usefixtures("no_retries")
def test_server_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urls, "REQUEST_TIMEOUT", timedelta(seconds=0.2))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = f"http://127.0.0.1:{silent.getsockname()[1]}"
        assert failure(f"s3://bucket?{OPTIONS}&endpoint={endpoint}") == (
            f"Region east: the store did not answer in time ({endpoint})"
        )


def _with_tls(listener: socket.socket, folder: Path) -> ssl.SSLSocket:
    """Give a server a certificate of an authority that nothing trusts."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "tests")])
    begin = datetime.now(UTC) - timedelta(hours=1)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "certificate.pem"
    file.write_bytes(made.public_bytes(pem) + secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context.wrap_socket(listener, server_side=True)


def test_concurrent_requests_are_limited(faulty_server: FaultyS3Server) -> None:
    store = RegionStore.open("east", faulty_server.url)
    chunks = [(sha256(number.to_bytes(4)), 4) for number in range(4 * REMOTE_THREADS)]
    for number, (digest, _) in enumerate(chunks):
        store.put_chunk(digest, encode(number.to_bytes(4)))
    faulty_server.seconds = 0.05
    assert verify_chunks(chunks, store, [], progress=Progress(), stop=CancelToken(), pace=ByteRateLimiter()) == []
    assert 1 < faulty_server.most <= REMOTE_THREADS
