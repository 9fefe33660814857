"""Swift services: one protocol to implement and one client a service."""

import names
from swift_source import Source, header


def protocols(file, module):
    """The Swift file with the protocols that servers implement."""
    source = _start(file, module)
    for service in file.services:
        _protocol(source, file, service)
    return source.text()


def clients(file, module):
    """The Swift file with the clients."""
    source = _start(file, module)
    for service in file.services:
        _client(source, file, service)
    return source.text()


def _start(file, module):
    source = Source()
    source.line(header(file))
    source.line()
    source.imports(module.stubs_imports)
    return source


def _protocol(source, file, service):
    source.separate()
    source.open(f"extension {file.namespace} {{")
    source.doc(service.comment)
    source.open(f"public protocol {service.swift_name}: ServiceImplementation {{")
    for method in service.methods:
        source.separate()
        source.doc(method.comment)
        parameters = ", ".join(_handler_parameters(method))
        source.line(f"func {names.escaped(method.swift_name)}({parameters}) {_handler_result(method)}")
    source.close()
    source.close()
    source.separate()
    source.open(f"extension {file.namespace}.{service.swift_name} {{")
    source.line(f'public static var serviceName: String {{ "{service.full_name}" }}')
    source.separate()
    source.open("public var methods: [ServerMethod] {")
    source.open("[")
    for method in service.methods:
        _server_method(source, method)
    source.close("]")
    source.close()
    source.close()


def _handler_parameters(method):
    request = f"RequestStream<{method.request}>" if method.client_streams else method.request
    parameters = [f"_ {'requests' if method.client_streams else 'request'}: {request}"]
    if method.server_streams:
        parameters.append(f"_ responses: ResponseWriter<{method.response}>")
    return parameters + ["_ context: ServerContext"]


def _handler_result(method):
    return "async throws" if method.server_streams else f"async throws -> {method.response}"


def _server_method(source, method):
    requests = "stream" if method.client_streams else "single"
    arguments = ["call.requests()" if method.client_streams else "call.request()"]
    if method.server_streams:
        arguments.append("call.responses()")
    handled = f"self.{names.escaped(method.swift_name)}({', '.join(arguments + ['call.context'])})"
    source.open(f'ServerMethod("{method.path}", requests: .{requests}) {{ call in')
    source.line(f"try await {handled}" if method.server_streams else f"try await call.respond({handled})")
    source.close("},")


def _client(source, file, service):
    name = f"{service.name}Client"
    source.separate()
    source.open(f"extension {file.namespace} {{")
    source.doc([f"Calls `{service.full_name}`."])
    source.open(f"public struct {name}: Sendable {{")
    source.doc(["Where the calls go."])
    source.line("public let channel: Channel")
    source.separate()
    source.doc(["A client that calls through `channel`."])
    source.open("public init(_ channel: Channel) {")
    source.line("self.channel = channel")
    source.close()
    for method in service.methods:
        source.separate()
        source.doc(method.comment)
        _client_method(source, method)
    source.close()
    source.close()


def _client_method(source, method):
    options = "options: CallOptions = CallOptions()"
    request = f"_ request: {method.request}"
    send = f"_ send: @escaping @Sendable (RequestWriter<{method.request}>) async throws -> Void"
    parameters, result, call = {
        (False, False): ([request, options], method.response, "unary({path}, request, options)"),
        (True, False): ([options, send], method.response, "clientStreaming({path}, options, send)"),
        (False, True): (
            [request, options],
            f"ResponseStream<{method.response}>",
            "serverStreaming({path}, request, options)",
        ),
        (True, True): (
            [options],
            f"BidirectionalCall<{method.request}, {method.response}>",
            "bidirectional({path}, options)",
        ),
    }[method.client_streams, method.server_streams]
    name = names.escaped(method.swift_name)
    source.open(f"public func {name}({', '.join(parameters)}) async throws -> {result} {{")
    quoted = f'"{method.path}"'
    source.line(f"try await channel.{call.format(path=quoted)}")
    source.close()
