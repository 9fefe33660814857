"""The bridge between Swift values and protoc-c's structs: how to read one, how to fill one."""

import names
from schema import Oneof, c_case, c_presence_name, is_bare_fraction
from swift_source import Source, header


def generate(file, module):
    """The Swift file with the codec of a proto file's messages."""
    source = Source()
    source.line(header(file))
    source.line()
    source.line(f"internal import {module.c_name}")
    source.line("internal import CProtobufC")
    source.imports(module.values_imports)
    for message in file.messages:
        _message(source, message)
    return source.text()


def _message(source, message):
    if message.is_map_entry:
        return
    source.separate()
    source.open(f"extension {message.swift_path} {{")
    source.line(f'public static let fullName = "{message.full_name}"')
    source.separate()
    source.line(f"public static var cType: CMessageType {{ {message.c_symbol}__type() }}")
    source.separate()
    _function(source, message, "public init(reading memory: UnsafeRawPointer) {", _reads)
    source.separate()
    _function(source, message, "public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {", _fills)
    source.close()
    for nested in message.messages:
        _message(source, nested)


def _function(source, message, first_line, body):
    if not message.fields:
        source.line(first_line + "}")
        return
    source.open(first_line)
    source.line(f"let c = memory.assumingMemoryBound(to: {message.c_type}.self)")
    body(source, message)
    source.close()


def _reads(source, message):
    for member in message.members:
        if isinstance(member, Oneof):
            _read_oneof(source, member)
        else:
            _read_field(source, member)


def _read_oneof(source, oneof):
    source.line(f"switch c.pointee.{oneof.c_case}.rawValue {{")
    for field in oneof.fields:
        value = _read_one(field, f"c.pointee.{field.c_member}", unwrap="!")
        source.line(f"case {field.number}: {_property(oneof)} = .{names.escaped(field.swift_name)}({value})")
    source.line(f"default: {_property(oneof)} = nil")
    source.line("}")


def _read_field(source, field):
    place = f"c.pointee.{field.c_member}"
    name = _property(field)
    if field.is_map:
        key, value = field.type.fields
        entry = f"({_read_one(key, f'$0.pointee.{key.c_member}')}, {_read_map_value(value)})"
        source.open(f"{name} = .init(reading: {place}, count: c.pointee.n_{field.c_name}) {{")
        source.line(entry)
        source.close()
    elif field.is_repeated:
        source.line(_read_array(field, name, place))
    elif field.is_message:
        source.line(f"{name} = {place}.map {{ {field.type.swift_path}(reading: $0) }}")
    elif field.is_optional:
        present = f"c.pointee.has_{field.c_name} != 0"
        if field.proto.proto3_optional:
            present = f"c.pointee.{field.oneof.c_case}.rawValue == {field.number}"
        source.line(f"{name} = {present} ? {_read_one(field, place)} : nil")
    else:
        source.line(f"{name} = {_read_one(field, place)}")


def _read_array(field, name, place):
    count = f"c.pointee.n_{field.c_name}"
    if _is_plain(field):
        return f"{name} = .init(reading: {place}, count: {count})"
    return f"{name} = .init(reading: {place}, count: {count}) {{ {_read_one(field, '$0', unwrap='!')} }}"


def _read_map_value(field):
    place = f"$0.pointee.{field.c_member}"
    if field.is_message:
        return f"{place}.map {{ {field.type.swift_path}(reading: $0) }} ?? {field.type.swift_path}()"
    return _read_one(field, place)


def _read_one(field, place, unwrap=""):
    """The Swift value of one C value."""
    if field.is_message:
        return f"{field.type.swift_path}(reading: {place}{unwrap})"
    if field.is_enum:
        return f"{field.type.swift_path}(rawValue: Int32(truncatingIfNeeded: {place}.rawValue))"
    if field.is_text:
        return f"String(reading: {place})"
    if field.is_bytes:
        return f"[UInt8](reading: {place})"
    return f"{place} != 0" if field.is_bool else place


def _fills(source, message):
    for member in message.members:
        if isinstance(member, Oneof):
            _fill_oneof(source, member)
        else:
            _fill_field(source, member)


def _fill_oneof(source, oneof):
    source.line(f"switch {_property(oneof)} {{")
    for field in oneof.fields:
        source.line(f"case .{names.escaped(field.swift_name)}(let value):")
        source.indent()
        source.line(f"c.pointee.{oneof.c_case} = .init({field.number})")
        source.line(f"c.pointee.{field.c_member} = {_fill_one(field, 'value')}")
        source.dedent()
    source.line("case nil: break")
    source.line("}")


def _fill_field(source, field):
    place = f"c.pointee.{field.c_member}"
    name = _property(field)
    if field.is_map:
        key, value = field.type.fields
        source.line(f"c.pointee.n_{field.c_name} = {name}.count")
        source.open(f"{place} = arena.entries({name}, of: {field.type.c_symbol}__type()) {{ entry, key, value in")
        source.line("entry.pointee.key_presence_case = .init(1)")
        source.line(f"entry.pointee.key = {_fill_one(key, 'key')}")
        source.line("entry.pointee.value_presence_case = .init(2)")
        source.line(f"entry.pointee.value = {_fill_one(value, 'value')}")
        source.close()
    elif field.is_repeated:
        source.line(f"c.pointee.n_{field.c_name} = {name}.count")
        convert = "" if _is_plain(field) else f" {{ {_fill_one(field, '$0')} }}"
        source.line(f"{place} = arena.array({name}){convert}")
    elif field.is_optional:
        source.open(f"if let value = {name} {{")
        if field.proto.proto3_optional:
            source.line(f"c.pointee.{field.oneof.c_case} = .init({field.number})")
        elif not field.is_message:
            source.line(f"c.pointee.has_{field.c_name} = 1")
        source.line(f"{place} = {_fill_one(field, 'value')}")
        source.close()
    elif field.message.file.is_proto3 and is_bare_fraction(field.proto):
        source.open(f"if {name}.bitPattern != 0 {{")
        source.line(f"c.pointee.{c_case(c_presence_name(field.proto.name))} = .init({field.number})")
        source.line(f"{place} = {name}")
        source.close()
    else:
        source.line(f"{place} = {_fill_one(field, name)}")


def _fill_one(field, value):
    """The C value of one Swift value."""
    if field.is_message:
        return f"arena.message({value})"
    if field.is_enum:
        return f".init(.init(truncatingIfNeeded: {value}.rawValue))"
    if field.is_text:
        return f"arena.text({value})"
    if field.is_bytes:
        return f"arena.bytes({value})"
    return f"{value} ? 1 : 0" if field.is_bool else value


def _is_plain(field):
    """Whether the C and the Swift array of a repeated field hold the same bytes."""
    return not (field.is_message or field.is_enum or field.is_text or field.is_bytes or field.is_bool)


def _property(member):
    """A property as its own initializer and methods spell it, apart from their parameters."""
    name = names.escaped(member.swift_name)
    return f"self.{name}" if member.swift_name in ("c", "memory", "arena", "value", "entry", "key") else name
