// A libFuzzer target for the guard and the codec; built and run by deploy/fuzz, never by `swift build`.

import Messages
import RegistryAPI
import Schema

/// The types that inputs are read as; the first byte of an input chooses.
private let types: [any Message.Type] = [
  TestMessages.Everything.self, GoogleProtobuf.Struct.self, GoogleProtobuf.FileDescriptorProto.self,
  GRPCTesting.SimpleRequest.self, Registry.Institution.self,
]

/// Whatever the bytes are: refused, or read as a value that packs and reads back to the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let input = UnsafeRawBufferPointer(start: start + 1, count: count - 1)
  let type = types[Int(start[0]) % types.count]
  check(type, input)
  return 0
}

private func check<Value: Message>(_ type: Value.Type, _ input: UnsafeRawBufferPointer) {
  guard let message = try? Value(serialized: input) else { return }
  let packed = message.serialized()
  guard let copy = try? Value(serialized: packed) else {
    fatalError("\(Value.fullName): refuses what it has packed")
  }
  precondition(copy.serialized() == packed, "\(Value.fullName): packs one value in two ways")
}
