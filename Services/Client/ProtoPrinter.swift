import Messages

/// Writes descriptors as the `.proto` text that they may have come from, comments included.
struct ProtoPrinter {
  private let pool: DescriptorPool
  private var lines: [String] = []
  private var depth = 0
  /// The package whose names are shown without it.
  private var package = ""

  init(pool: DescriptorPool) {
    self.pool = pool
  }

  /// The text of a symbol; nil when it is no service, method, message or enum. A method comes with its messages
  /// and all that its request is made of.
  func text(_ symbol: String) -> String? {
    var printer = self
    printer.package = pool.file(containing: symbol)?.package ?? ""
    guard let file = pool.file(containing: symbol), printer.symbol(symbol) else { return nil }
    return (["// \(symbol), \(file.name)", ""] + printer.lines).joined(separator: "\n")
  }

  private mutating func symbol(_ symbol: String) -> Bool {
    if let service = pool.service(symbol) {
      self.service(service)
    } else if let method = pool.method(symbol) {
      self.method(method)
      blank()
      message(method.input)
      if method.output.fullName != method.input.fullName {
        blank()
        message(method.output)
      }
      for type in parts(of: method.input, beside: method.output) {
        blank()
        _ = self.symbol(type)
      }
    } else if let message = pool.message(symbol) {
      self.message(message)
    } else if let enumeration = pool.enumeration(symbol) {
      self.enumeration(enumeration)
    } else {
      return false
    }
    return true
  }

  /// The messages and enums that a message is made of, in the order in which a reader meets them, without Google's,
  /// which the field knows, and without those that are shown inside others or beside it.
  private func parts(of message: MessageDescriptor, beside other: MessageDescriptor) -> [String] {
    var parts: [String] = []
    let shown = [message.fullName, other.fullName]
    var rest = [message]
    while !rest.isEmpty {
      for field in rest.removeFirst().fields {
        let name = field.typeName
        guard !name.isEmpty, !name.hasPrefix("google."), !parts.contains(name) else { continue }
        parts.append(name)
        if let type = pool.message(name) { rest.append(type) }
      }
    }
    return parts.filter { !shown.contains($0) && !(shown + parts).contains(parent($0)) }
  }

  private func parent(_ fullName: String) -> String {
    fullName.split(separator: ".").dropLast().joined(separator: ".")
  }

  // MARK: Services

  private mutating func service(_ service: ServiceDescriptor) {
    block("service \(last(service.fullName))", service.comments) { printer in
      if service.isDeprecated { printer.line("option deprecated = true;") }
      for method in service.methods { printer.method(method) }
    }
  }

  private mutating func method(_ method: MethodDescriptor) {
    comments(method.comments)
    let input = (method.isClientStreaming ? "stream " : "") + short(method.input.fullName)
    let output = (method.isServerStreaming ? "stream " : "") + short(method.output.fullName)
    let end = method.isDeprecated ? " { option deprecated = true; }" : ";"
    line("rpc \(method.name)(\(input)) returns (\(output))\(end)\(trailing(method.comments))")
  }

  // MARK: Messages

  private mutating func message(_ message: MessageDescriptor) {
    block("message \(last(message.fullName))", message.comments) { printer in
      if message.isDeprecated { printer.line("option deprecated = true;") }
      for name in message.nestedMessages { if let nested = printer.pool.message(name) { printer.message(nested) } }
      for name in message.nestedEnums { if let nested = printer.pool.enumeration(name) { printer.enumeration(nested) } }
      printer.fields(message)
      printer.reserved(message.reservedRanges, message.reservedNames)
    }
  }

  private mutating func fields(_ message: MessageDescriptor) {
    var printedOneofs = Set<Int>()
    for field in message.fields {
      guard let oneof = field.oneofIndex, !field.isOptional else {
        self.field(field)
        continue
      }
      guard printedOneofs.insert(oneof).inserted else { continue }
      block("oneof \(message.oneofs[oneof])", nil) { printer in
        for member in message.fields where member.oneofIndex == oneof { printer.field(member) }
      }
    }
  }

  private mutating func field(_ field: FieldDescriptor) {
    comments(field.comments)
    line("\(label(field))\(type(field)) \(field.name) = \(field.number)\(options(field));\(trailing(field.comments))")
  }

  private func label(_ field: FieldDescriptor) -> String {
    if field.isMap { return "" }
    if field.isRepeated { return "repeated " }
    if field.isRequired { return "required " }
    return field.isOptional ? "optional " : ""
  }

  private func type(_ field: FieldDescriptor) -> String {
    if field.isMap, let entry = pool.message(field.typeName) {
      return "map<\(type(entry.fields[0])), \(type(entry.fields[1]))>"
    }
    return field.typeName.isEmpty ? "\(field.kind)" : short(field.typeName)
  }

  private func options(_ field: FieldDescriptor) -> String {
    var options: [String] = []
    if let value = field.defaultText {
      options.append("default = \(field.kind == .string || field.kind == .bytes ? "\"\(value)\"" : value)")
    }
    if field.isDeprecated { options.append("deprecated = true") }
    if field.jsonName != lowerCamelCase(field.name) { options.append("json_name = \"\(field.jsonName)\"") }
    return options.isEmpty ? "" : " [\(options.joined(separator: ", "))]"
  }

  private mutating func reserved(_ ranges: [ClosedRange<Int32>], _ names: [String]) {
    if !ranges.isEmpty {
      let texts = ranges.map { range in
        if range.count == 1 { return "\(range.lowerBound)" }
        let isOpen = range.upperBound >= 536_870_911
        return "\(range.lowerBound) to \(isOpen ? "max" : "\(range.upperBound)")"
      }
      line("reserved \(texts.joined(separator: ", "));")
    }
    if !names.isEmpty { line("reserved \(names.map { "\"\($0)\"" }.joined(separator: ", "));") }
  }

  // MARK: Enums

  private mutating func enumeration(_ enumeration: EnumDescriptor) {
    block("enum \(last(enumeration.fullName))", enumeration.comments) { printer in
      if enumeration.isDeprecated { printer.line("option deprecated = true;") }
      for value in enumeration.values {
        printer.comments(value.comments)
        let options = value.isDeprecated ? " [deprecated = true]" : ""
        printer.line("\(value.name) = \(value.number)\(options);\(printer.trailing(value.comments))")
      }
      printer.reserved(enumeration.reservedRanges, enumeration.reservedNames)
    }
  }

  // MARK: Lines

  private mutating func block(
    _ head: String, _ comments: DescriptorComments?, _ content: (inout ProtoPrinter) -> Void
  ) {
    if let comments { self.comments(comments) }
    line("\(head) {\(comments.map(trailing) ?? "")")
    depth += 1
    content(&self)
    depth -= 1
    line("}")
  }

  private mutating func comments(_ comments: DescriptorComments) {
    guard !comments.leading.isEmpty else { return }
    if let previous = lines.last, !previous.hasSuffix("{"), !previous.isEmpty { blank() }
    for text in Self.commentLines(comments.leading) { line("//\(text)") }
  }

  private func trailing(_ comments: DescriptorComments) -> String {
    let texts = Self.commentLines(comments.trailing)
    return texts.isEmpty ? "" : "  //\(texts.joined())"
  }

  private static func commentLines(_ comment: String) -> [Substring] {
    var lines = comment.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.allSatisfy({ $0 == " " }) == true { lines.removeLast() }
    return lines
  }

  private mutating func line(_ text: String) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }

  private mutating func blank() { lines.append("") }

  // MARK: Names

  private func last(_ fullName: String) -> String {
    fullName.split(separator: ".").last.map(String.init) ?? fullName
  }

  private func short(_ fullName: String) -> String {
    fullName.hasPrefix("\(package).") ? String(fullName.dropFirst(package.count + 1)) : fullName
  }
}
