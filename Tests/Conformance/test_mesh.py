"""The running mesh as agencies meet it: through the gateway, with client certificates, by stock clients."""

import json
import re
import subprocess
import sys
import uuid

import grpc
import pytest
from google.protobuf import descriptor_pb2
from google.rpc import error_details_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase
from grpc_status import rpc_status

import protos
from ipmesh.registry.v1 import (
    grading_service_pb2,
    grading_service_pb2_grpc,
    institution_pb2,
    institution_service_pb2,
    institution_service_pb2_grpc,
    outlet_service_pb2,
    outlet_service_pb2_grpc,
)

SERVICES = [
    f"ipmesh.registry.v1.{name}Service" for name in ["Institution", "Practitioner", "Grading", "Outlet", "Change"]
] + [f"ipmesh.dispute.v1.{name}Service" for name in ["Deadline", "Case", "Alert", "Protection", "Change"]]


@pytest.fixture
def wuhan(mesh):
    with mesh.channel("agency-420100") as channel:
        yield channel


@pytest.fixture
def province(mesh):
    with mesh.channel("agency-420000") as channel:
        yield channel


@pytest.fixture
def institutions(wuhan):
    return institution_service_pb2_grpc.InstitutionServiceStub(wuhan)


def check_digit(code: str) -> str:
    """The last character of a unified social credit code, GB 32100-2015."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(alphabet.index(character) * pow(3, index, 31) for index, character in enumerate(code))
    return code + alphabet[(31 - total % 31) % 31]


def organisation_check(code: str) -> str:
    """The ninth character of an organisation code, GB 11714-1997."""
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    weights = [3, 7, 9, 10, 5, 8, 4, 2]
    remainder = 11 - sum(alphabet.index(character) * weight for character, weight in zip(code, weights)) % 11
    return code + {10: "X", 11: "0"}.get(remainder, str(remainder))


def fresh_code(division: str) -> str:
    organisation = organisation_check(f"MA{uuid.uuid4().int % 10**6:06}")
    return check_digit(f"91{division}{organisation}")


def institution(division: str) -> institution_pb2.Institution:
    return institution_pb2.Institution(
        unified_social_credit_code=fresh_code(division),
        display_name=f"一致性测试机构{uuid.uuid4().hex[:8]}",
        kind=institution_pb2.INSTITUTION_KIND_CONSULTING,
        organization_form=institution_pb2.ORGANIZATION_FORM_COMPANY,
        service_forms=[institution_pb2.SERVICE_FORM_CONSULTING],
        division=division,
        established_date={"year": 2020, "month": 5, "day": 6},
        synthetic=True,
    )


def create(stub, division: str, **options):
    request = institution_service_pb2.CreateInstitutionRequest(
        request_id=str(uuid.uuid4()), institution=institution(division)
    )
    return stub.CreateInstitution(request, timeout=10, **options)


def failure_of(call) -> grpc.RpcError:
    with pytest.raises(grpc.RpcError) as failure:
        call()
    return failure.value


# The four kinds of call


def test_unary_write_is_read_back(institutions):
    made = create(institutions, "420100")
    read = institutions.GetInstitution(institution_service_pb2.GetInstitutionRequest(name=made.name), timeout=10)
    assert read == made


def test_repeated_request_id_gets_the_first_answer(institutions):
    request = institution_service_pb2.CreateInstitutionRequest(
        request_id=str(uuid.uuid4()), institution=institution("420100")
    )
    assert institutions.CreateInstitution(request, timeout=10) == institutions.CreateInstitution(request, timeout=10)


def test_client_stream_imports_rows_and_reports_bad_ones(mesh, province):
    data = (protos.ROOT / "deploy" / "sample" / "institutions.csv").read_bytes()
    stub = institution_service_pb2_grpc.InstitutionServiceStub(province)
    pieces = [data[start : start + 10_000] for start in range(0, len(data), 10_000)]
    requests = (
        institution_service_pb2.ImportInstitutionsRequest(request_id=str(uuid.uuid4()) if not number else "", data=piece)
        for number, piece in enumerate(pieces)
    )
    report = stub.ImportInstitutions(requests, timeout=60)
    # The quickstart has imported the same file: nothing changes, and the bad rows are still bad.
    assert report.rows_created == 0 and report.rows_updated == 0
    assert report.rows_unchanged >= 300
    assert report.rows_refused > 0
    assert all(problem.line > 1 and problem.rule and problem.description for problem in report.problems)


def test_server_stream_exports_what_was_imported(province):
    stub = institution_service_pb2_grpc.InstitutionServiceStub(province)
    pieces = stub.ExportInstitutions(institution_service_pb2.ExportInstitutionsRequest(), timeout=60)
    text = b"".join(piece.data for piece in pieces).decode("utf-8-sig")
    assert len(text.splitlines()) > 300


def test_bidirectional_stream_reflects_the_schema(wuhan):
    """Reflection is the bidirectional method of the mesh."""
    database = ProtoReflectionDescriptorDatabase(wuhan)
    assert set(SERVICES) <= set(database.get_services())
    file = database.FindFileContainingSymbol("ipmesh.registry.v1.InstitutionService")
    ours = descriptor_pb2.FileDescriptorProto()
    institution_service_pb2.DESCRIPTOR.CopyToProto(ours)
    assert [service.name for service in file.service] == [service.name for service in ours.service]
    assert [method.name for method in file.service[0].method] == [method.name for method in ours.service[0].method]


# Identity and policy


def test_agency_without_the_permission_is_told_which_one_is_missing(wuhan):
    stub = grading_service_pb2_grpc.GradingServiceStub(wuhan)
    failure = failure_of(lambda: stub.RunGrading(grading_service_pb2.RunGradingRequest(), timeout=10))
    assert failure.code() == grpc.StatusCode.PERMISSION_DENIED
    assert "ipmesh.registry.v1.GradingService/RunGrading" in failure.details()
    assert "spiffe://ipmesh/agency/420100" in failure.details()


def test_service_that_the_mesh_has_not_is_unimplemented(wuhan):
    call = wuhan.unary_unary("/ipmesh.secret.v1.SecretService/Tell")
    assert failure_of(lambda: call(b"", timeout=10)).code() == grpc.StatusCode.UNIMPLEMENTED


def test_records_of_another_division_are_out_of_reach(institutions):
    create(institutions, "420102")
    failure = failure_of(lambda: create(institutions, "420500"))
    assert failure.code() == grpc.StatusCode.PERMISSION_DENIED
    assert "420500" in failure.details()


@pytest.mark.parametrize(
    "forged",
    [
        (("ipmesh-caller-identity", "spiffe://ipmesh/agency/420000"), ("ipmesh-caller-records", "province")),
        (("ipmesh-caller-records", "province"),),
    ],
    ids=["identity", "records"],
)
def test_forged_identity_is_ignored(institutions, forged):
    failure = failure_of(lambda: create(institutions, "420500", metadata=forged))
    assert failure.code() == grpc.StatusCode.PERMISSION_DENIED


def test_service_refuses_an_agency_that_goes_around_the_gateway(mesh):
    with mesh.channel("agency-420000", port=mesh.port + 1) as channel:
        stub = institution_service_pb2_grpc.InstitutionServiceStub(channel)
        failure = failure_of(
            lambda: stub.ListInstitutions(institution_service_pb2.ListInstitutionsRequest(), timeout=10)
        )
    assert failure.code() in (grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.UNAUTHENTICATED)


def test_client_without_certificate_gets_nowhere(mesh):
    credentials = grpc.ssl_channel_credentials(mesh.authority.read_bytes())
    with grpc.secure_channel(mesh.address, credentials) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        failure = failure_of(lambda: stub.Check(health_pb2.HealthCheckRequest(), timeout=5))
    assert failure.code() == grpc.StatusCode.UNAVAILABLE


# Errors, deadlines, health


def test_bad_field_is_named_in_the_status_details(institutions):
    bad = institution("420100")
    bad.unified_social_credit_code = bad.unified_social_credit_code[:-1] + "I"
    request = institution_service_pb2.CreateInstitutionRequest(request_id=str(uuid.uuid4()), institution=bad)
    failure = failure_of(lambda: institutions.CreateInstitution(request, timeout=10))
    assert failure.code() == grpc.StatusCode.INVALID_ARGUMENT
    details = error_details_pb2.BadRequest()
    [packed] = [
        detail for detail in rpc_status.from_call(failure).details if detail.Is(error_details_pb2.BadRequest.DESCRIPTOR)
    ]
    packed.Unpack(details)
    [violation] = details.field_violations
    assert violation.field == "institution.unified_social_credit_code"
    assert violation.description


def test_deadline_reaches_through_the_gateway(province):
    stub = institution_service_pb2_grpc.InstitutionServiceStub(province)
    call = lambda: list(stub.ExportInstitutions(institution_service_pb2.ExportInstitutionsRequest(), timeout=0.0005))
    assert failure_of(call).code() == grpc.StatusCode.DEADLINE_EXCEEDED


@pytest.mark.parametrize("service", ["", *SERVICES])
def test_health_of_the_whole_mesh(wuhan, service):
    stub = health_pb2_grpc.HealthStub(wuhan)
    answer = stub.Check(health_pb2.HealthCheckRequest(service=service), timeout=10)
    assert answer.status == health_pb2.HealthCheckResponse.SERVING


# Other stock tools, and what the README promises


def buf_curl(mesh, *arguments):
    certificate, key = mesh.files("agency-420100")
    files = ["--protocol", "grpc", "--cacert", mesh.authority, "--cert", certificate, "--key", key]
    command = [protos.ROOT / ".venv" / "bin" / "buf", "curl", *files, *arguments]
    return subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("protocol", ["grpc-v1", "grpc-v1alpha"])
def test_buf_curl_lists_the_services(mesh, protocol):
    listed = buf_curl(mesh, "--reflect-protocol", protocol, "--list-services", f"https://{mesh.address}")
    assert listed.returncode == 0, listed.stderr
    assert set(SERVICES) <= set(listed.stdout.split())


def test_buf_curl_calls_by_reflection(mesh):
    method = "ipmesh.registry.v1.InstitutionService/ListInstitutions"
    called = buf_curl(mesh, "-d", '{"pageSize": 2}', f"https://{mesh.address}/{method}")
    assert called.returncode == 0, called.stderr
    assert len(json.loads(called.stdout)["institutions"]) == 2


def test_python_example_of_the_readme_runs(mesh):
    readme = (protos.ROOT / "README.md").read_text()
    [example] = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(example.strip().splitlines()) <= 10
    example = example.replace("127.0.0.1:8443", mesh.address).replace(".ipmesh/", f"{mesh.home}/")
    ran = subprocess.run([sys.executable, "-c", example], cwd=protos.ROOT, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    assert len(ran.stdout.splitlines()) == 3


def test_coverage_counts_the_seventeen_divisions(wuhan):
    stub = outlet_service_pb2_grpc.OutletServiceStub(wuhan)
    assert stub.GetCoverage(outlet_service_pb2.GetCoverageRequest(), timeout=10).ByteSize() > 0
