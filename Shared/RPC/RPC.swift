// Shared/RPC: gRPC over the transport: calls, their metadata, deadlines, statuses and messages, on a server and on a
// client. It imports Transport, Messages and Schema (google.rpc), and zlib for compressed messages.
//
// Values that say what a call is (`Status`, `RPCError`, `Metadata`, `Deadline`) and the protocol's pure parts
// (`RequestHead`, `MessageAssembler`) know no connection; `ServerCall` and `ClientCall` tie them to a stream.

@_exported import Transport
