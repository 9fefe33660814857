// Generated from grpc/testing/benchmark_service.proto by deploy/generate; do not edit.

import Messages

extension GRPCTesting {
}
