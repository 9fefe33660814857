// Generated from grpc/testing/test.proto by deploy/generate; do not edit.

import Messages

extension GRPCTesting {
}
