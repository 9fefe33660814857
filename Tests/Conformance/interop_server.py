"""The public gRPC interop server on grpcio: the peer of our client, and the proof that our tests judge fairly.

    python interop_server.py --port P --cert C --key K [--client-ca CA]
"""

import argparse
import asyncio
import gzip
import signal
from pathlib import Path

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

import protos  # noqa: F401  (makes the generated modules importable)
from grpc.testing import benchmark_service_pb2, benchmark_service_pb2_grpc, empty_pb2, messages_pb2, test_pb2, test_pb2_grpc

INITIAL_KEY = "x-grpc-test-echo-initial"
TRAILING_KEY = "x-grpc-test-echo-trailing-bin"


def payload(size: int) -> messages_pb2.Payload:
    return messages_pb2.Payload(body=bytes(size))


async def echo_metadata(context):
    metadata = dict(context.invocation_metadata())
    # Sent even when empty: only then does grpcio apply the compression that was set before.
    await context.send_initial_metadata(tuple((key, metadata[key]) for key in [INITIAL_KEY] if key in metadata))
    if TRAILING_KEY in metadata:
        context.set_trailing_metadata(((TRAILING_KEY, metadata[TRAILING_KEY]),))


async def echo_status(request, context):
    if request.response_status.code:
        code = next(code for code in grpc.StatusCode if code.value[0] == request.response_status.code)
        await context.abort(code, request.response_status.message)


class CompressionWitness(grpc.aio.ServerInterceptor):
    """Sees whether each message was compressed, which grpcio hides, because it unfolds messages itself.

    The server runs with grpcio's own decompression off. No message of these services begins with the two bytes
    that begin gzip data. `expect_compressed` is removed where it holds and stays where it does not.
    """

    async def intercept_service(self, continuation, details):
        handler = await continuation(details)
        if handler is None or not details.method.startswith("/grpc.testing."):
            return handler
        return handler._replace(request_deserializer=self._witness(handler.request_deserializer))

    @staticmethod
    def _witness(parse):
        def deserialize(content: bytes):
            compressed = content.startswith(b"\x1f\x8b")
            message = parse(gzip.decompress(content) if compressed else content)
            expected = "expect_compressed" in message.DESCRIPTOR.fields_by_name and message.HasField("expect_compressed")
            if expected and message.expect_compressed.value == compressed:
                message.ClearField("expect_compressed")
            return message

        return deserialize


async def check_compression(message, context):
    if message.HasField("expect_compressed"):
        await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "compressed differs from expect_compressed")


class TestService(test_pb2_grpc.TestServiceServicer):
    async def EmptyCall(self, request, context):
        return empty_pb2.Empty()

    async def UnaryCall(self, request, context):
        await check_compression(request, context)
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        await echo_metadata(context)
        await echo_status(request, context)
        return messages_pb2.SimpleResponse(payload=payload(request.response_size))

    async def CacheableUnaryCall(self, request, context):
        await context.send_initial_metadata((("cache-control", "max-age=60, public"),))
        return messages_pb2.SimpleResponse(payload=payload(request.response_size))

    async def StreamingOutputCall(self, request, context):
        if any(part.compressed.value for part in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        await echo_status(request, context)
        for part in request.response_parameters:
            yield await self._response(part, context)

    async def StreamingInputCall(self, requests, context):
        size = 0
        async for request in requests:
            await check_compression(request, context)
            size += len(request.payload.body)
        return messages_pb2.StreamingInputCallResponse(aggregated_payload_size=size)

    async def FullDuplexCall(self, requests, context):
        await echo_metadata(context)
        async for request in requests:
            await echo_status(request, context)
            for part in request.response_parameters:
                yield await self._response(part, context)

    async def HalfDuplexCall(self, requests, context):
        received = [request async for request in requests]
        for request in received:
            for part in request.response_parameters:
                yield await self._response(part, context)

    async def _response(self, part, context):
        await asyncio.sleep(part.interval_us / 1e6)
        if not part.compressed.value:
            context.disable_next_message_compression()
        return messages_pb2.StreamingOutputCallResponse(payload=payload(part.size))


class BenchmarkService(benchmark_service_pb2_grpc.BenchmarkServiceServicer):
    async def UnaryCall(self, request, context):
        return messages_pb2.SimpleResponse(payload=payload(request.response_size))


async def serve(arguments):
    server = grpc.aio.server(
        interceptors=[CompressionWitness()], options=[("grpc.per_message_decompression", 0)]
    )
    test_pb2_grpc.add_TestServiceServicer_to_server(TestService(), server)
    benchmark_service_pb2_grpc.add_BenchmarkServiceServicer_to_server(BenchmarkService(), server)
    names = [test_pb2.DESCRIPTOR.services_by_name["TestService"].full_name]
    names.append(benchmark_service_pb2.DESCRIPTOR.services_by_name["BenchmarkService"].full_name)
    status = health.aio.HealthServicer()
    health_pb2_grpc.add_HealthServicer_to_server(status, server)
    reflection.enable_server_reflection([*names, health.SERVICE_NAME, reflection.SERVICE_NAME], server)
    for name in names:
        await status.set(name, health_pb2.HealthCheckResponse.SERVING)

    pair = (Path(arguments.key).read_bytes(), Path(arguments.cert).read_bytes())
    authority = Path(arguments.client_ca).read_bytes() if arguments.client_ca else None
    credentials = grpc.ssl_server_credentials([pair], authority, require_client_auth=authority is not None)
    server.add_secure_port(f"127.0.0.1:{arguments.port}", credentials)
    await server.start()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()
    await server.stop(grace=1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", required=True)
    parser.add_argument("--cert", required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--client-ca")
    asyncio.run(serve(parser.parse_args()))
