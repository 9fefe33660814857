/// Why files do not make a descriptor pool.
public struct DescriptorError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was wrong.
  public enum Reason: Sendable, Equatable {
    /// The bytes are not a file descriptor; the text says why.
    case malformed(String)
    /// The file imports a file that was not given.
    case missingImport(String)
    /// The file uses a type that no given file declares.
    case unresolvedType(String)
    /// The file declares a name that is declared already.
    case duplicateSymbol(String)
    /// A field has a type that this version does not know, or a oneof that its message lacks.
    case invalidField(String)
  }

  /// What was wrong.
  public let reason: Reason
  /// The file that was being added, empty when its name could not be read.
  public let file: String

  public var description: String {
    switch reason {
    case .malformed(let why): "\(place): not a file descriptor: \(why)"
    case .missingImport(let name): "\(place): imports \"\(name)\", which is missing; add that file's descriptor"
    case .unresolvedType(let name): "\(place): uses the type \(name), which no file of the pool declares"
    case .duplicateSymbol(let name): "\(place): declares \(name), which is declared already"
    case .invalidField(let name): "\(place): the field \(name) has an unknown type or names a oneof that is not there"
    }
  }

  private var place: String { file.isEmpty ? "a descriptor" : file }
}

/// The types and services of a set of `.proto` files, by name.
///
/// A pool is complete: every import and every type that a file names is in it. It never changes once built.
public struct DescriptorPool: Sendable {
  /// The files in the order given, each once.
  public let files: [FileDescriptor]
  /// The services in the order of the files.
  public let services: [ServiceDescriptor]
  let messages: [MessageDescriptor]
  let enums: [EnumDescriptor]

  private let symbols: [String: Symbol]
  private let extensions: [String: [Int32: Int]]

  /// What a full name stands for, and the file (an index in `files`) that declares it.
  struct Symbol: Sendable {
    enum Kind: Sendable {
      case message(Int)
      case `enum`(Int)
      case service(Int)
      case method(service: Int, method: Int)
      case other
    }
    var kind: Kind
    var file: Int
  }

  /// Builds the pool from serialized `google.protobuf.FileDescriptorProto`s in any order; a file given twice counts once.
  public init(files: [[UInt8]]) throws(DescriptorError) {
    var builder = DescriptorPoolBuilder()
    for file in files { try builder.add(file) }
    try builder.resolve()
    self.files = builder.files
    services = builder.services
    messages = builder.messages
    enums = builder.enums
    symbols = builder.symbols
    extensions = builder.extensions
  }

  /// Builds the pool from a serialized `google.protobuf.FileDescriptorSet`, as `protoc --include_imports` writes it.
  public init(set: [UInt8]) throws(DescriptorError) {
    let files: [[UInt8]]
    do {
      files = try FileProto.files(ofSet: set)
    } catch {
      throw DescriptorError(reason: .malformed("\(error.reason.rawValue), at byte \(error.offset)"), file: "")
    }
    try self.init(files: files)
  }

  /// The message type with a full name.
  public func message(_ fullName: String) -> MessageDescriptor? {
    if case .message(let index)? = symbols[fullName]?.kind { messages[index] } else { nil }
  }

  /// The enum with a full name.
  public func enumeration(_ fullName: String) -> EnumDescriptor? {
    if case .enum(let index)? = symbols[fullName]?.kind { enums[index] } else { nil }
  }

  /// The service with a full name.
  public func service(_ fullName: String) -> ServiceDescriptor? {
    if case .service(let index)? = symbols[fullName]?.kind { services[index] } else { nil }
  }

  /// The method with a full name, `pkg.Service.Method` or `pkg.Service/Method`, with or without a leading `/`.
  public func method(_ fullName: String) -> MethodDescriptor? {
    let name = String(fullName.drop { $0 == "/" }.map { $0 == "/" ? "." : $0 })
    if case .method(let service, let method)? = symbols[name]?.kind { return services[service].methods[method] }
    return nil
  }

  /// The file with a name.
  public func file(named name: String) -> FileDescriptor? {
    files.first { $0.name == name }
  }

  /// The file that declares a symbol: a message, enum, service, method, field, enum value, oneof or extension.
  public func file(containing symbol: String) -> FileDescriptor? {
    symbols[symbol].map { files[$0.file] }
  }

  /// The file that declares the extension with a number of a message type (proto2).
  public func file(containingExtension number: Int32, of message: String) -> FileDescriptor? {
    extensions[message]?[number].map { files[$0] }
  }

  /// The numbers of the known extensions of a message type, ascending; nil when there is no such type.
  public func extensionNumbers(of message: String) -> [Int32]? {
    self.message(message).map { _ in (extensions[message] ?? [:]).keys.sorted() }
  }

  /// A file with everything it imports, directly or not; the file itself comes first.
  public func closure(of file: FileDescriptor) -> [FileDescriptor] {
    var closure = [file]
    var seen: Set = [file.name]
    var next = 0
    while next < closure.count {
      for name in closure[next].dependencies where seen.insert(name).inserted {
        if let dependency = self.file(named: name) { closure.append(dependency) }
      }
      next += 1
    }
    return closure
  }

  /// The type of a message field.
  /// - Precondition: the field belongs to this pool and its kind is `message` or `group`.
  func message(of field: FieldDescriptor) -> MessageDescriptor { messages[field.typeIndex] }

  /// The type of an enum field.
  /// - Precondition: the field belongs to this pool and its kind is `enum`.
  func enumeration(of field: FieldDescriptor) -> EnumDescriptor { enums[field.typeIndex] }
}
