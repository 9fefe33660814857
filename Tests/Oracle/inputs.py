"""Random inputs for a decoder: valid messages, mutated ones, and wire format that knows the schema."""

import math
import struct

from google.protobuf import message_factory

VARINT, FIXED64, LENGTH, START_GROUP, END_GROUP, FIXED32 = range(6)

INTERESTING = [0, 1, 2, 127, 128, 255, 256, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**64 - 1]
FLOATS = [0.0, -0.0, 1.0, -1.5, math.inf, -math.inf, math.nan, 1e-40, 5e-324, 3.4e38, 1.7e308]
# Equivalent to another text here, and so no key of a map.
DECOMPOSED = "e\u0301"
TEXTS = ["", "a", "\0", "武汉市", "é", DECOMPOSED, "\U0001f600", "\ud7ff\ue000", "x" * 200, "a\0b", "光谷" * 40]
BAD_TEXTS = [b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe6\xad", b"abcdefg\x80", b"\xf0\x80\x80\x80"]


def is_repeated(field):
    return field.is_repeated if hasattr(field, "is_repeated") else field.label == field.LABEL_REPEATED


def is_map(field):
    return field.message_type is not None and field.message_type.GetOptions().map_entry


def stream(pool, types, generator, count):
    """Pairs of type name and input: a third each of valid, mutated and schema-wise wire format."""
    valid = {}
    for index in range(count):
        name = generator.choice(types)
        descriptor = pool.FindMessageTypeByName(name)
        kind = index % 3
        if kind == 0 or name not in valid:
            message = message_factory.GetMessageClass(descriptor)()
            fill(message, generator, depth=generator.randrange(4))
            data = message.SerializeToString()
            known = valid.setdefault(name, [])
            known.append(data)
            del known[:-50]
        elif kind == 1:
            data = mutated(generator, valid[name])
        else:
            data = wire(generator, descriptor, depth=generator.choice([0, 1, 2, 3, 3]))
            if generator.random() < 0.2:
                data = mutated(generator, [data])
        yield name, data


def fill(message, generator, depth):
    """Sets a random part of the fields."""
    share = generator.choice([0.05, 0.2, 0.6])
    for field in message.DESCRIPTOR.fields:
        if generator.random() > share:
            continue
        if is_map(field):
            fill_map(getattr(message, field.name), field, generator, depth)
        elif field.message_type is not None:
            fill_messages(message, field, generator, depth)
        elif is_repeated(field):
            getattr(message, field.name).extend(scalar(field, generator) for _ in range(generator.randrange(5)))
        else:
            setattr(message, field.name, scalar(field, generator))


def fill_map(target, field, generator, depth):
    key, value = (field.message_type.fields_by_name[name] for name in ("key", "value"))
    for _ in range(generator.randrange(4)):
        name = scalar(key, generator)
        if name == DECOMPOSED:
            continue
        if value.message_type is None:
            target[name] = scalar(value, generator)
        elif depth > 0:
            fill(target[name], generator, depth - 1)


def fill_messages(message, field, generator, depth):
    if depth == 0:
        return
    if not is_repeated(field):
        getattr(message, field.name).SetInParent()
        fill(getattr(message, field.name), generator, depth - 1)
        return
    for _ in range(generator.randrange(4)):
        fill(getattr(message, field.name).add(), generator, depth - 1)


def scalar(field, generator):
    kind = field.cpp_type
    if kind == field.CPPTYPE_BOOL:
        return generator.random() < 0.5
    if kind in (field.CPPTYPE_FLOAT, field.CPPTYPE_DOUBLE):
        return generator.choice(FLOATS + [generator.uniform(-1e6, 1e6)])
    if kind == field.CPPTYPE_STRING:
        text = generator.choice(TEXTS)
        return text if field.type == field.TYPE_STRING else text.encode() + bytes([generator.randrange(256)])
    if kind == field.CPPTYPE_ENUM:
        return generator.choice([value.number for value in field.enum_type.values] + [7, -7, 2**31 - 1, -(2**31)])
    bits = 32 if kind in (field.CPPTYPE_INT32, field.CPPTYPE_UINT32) else 64
    value = generator.choice(INTERESTING + [generator.getrandbits(64)]) % 2**bits
    is_signed = kind in (field.CPPTYPE_INT32, field.CPPTYPE_INT64)
    return value - 2**bits if is_signed and value >= 2 ** (bits - 1) else value


def mutated(generator, known):
    """A few random edits of a known input."""
    data = bytearray(generator.choice(known))
    for _ in range(generator.choice([1, 1, 1, 2, 4])):
        at = generator.randrange(len(data) + 1)
        edit = generator.randrange(6)
        if edit == 0:
            del data[at:]
        elif edit == 1:
            data[at:at] = generator.randbytes(generator.randrange(1, 5))
        elif edit == 2:
            del data[at : at + generator.randrange(1, 5)]
        elif edit == 3 and at < len(data):
            data[at] ^= 1 << generator.randrange(8)
        elif edit == 4 and at < len(data):
            data[at] = generator.choice([0, 0x7F, 0x80, 0xFF])
        else:
            data[at:at] = generator.choice(known)[: generator.randrange(1, 60)]
    return bytes(data)


def wire(generator, descriptor, depth):
    """Fields of the schema and others, most with the right wire type, in any order and number."""
    out = bytearray()
    for _ in range(generator.randrange(7)):
        field = generator.choice(descriptor.fields) if descriptor.fields and generator.random() < 0.9 else None
        number = field.number if field else generator.choice([0, 1, 2, 100, 19999, 2**29 - 1, 2**29])
        if field and generator.random() < 0.9:
            own = wire_type(field)
            is_packed = is_repeated(field) and own != LENGTH and generator.random() < 0.5
            kind = LENGTH if is_packed else own
        else:
            kind = generator.choice([VARINT, FIXED64, LENGTH, START_GROUP, FIXED32, END_GROUP, 6, 7])
            if kind > FIXED32 - 1 and generator.random() < 0.7:
                kind = VARINT
        out += varint(number << 3 | kind, generator, long=5)
        out += value(generator, field, kind, number, depth)
    return bytes(out)


def value(generator, field, kind, number, depth):
    if kind == VARINT:
        return varint(generator.choice(INTERESTING + [generator.getrandbits(64)]), generator, long=10)
    if kind == FIXED64:
        return struct.pack("<d", generator.choice(FLOATS))
    if kind == FIXED32:
        return struct.pack("<f", generator.choice([0.0, -0.0, 1.5, math.inf]))
    if kind == START_GROUP:
        inside = b"".join(wire(generator, field.containing_type, 0) for _ in range(generator.randrange(2)) if field)
        return inside + varint(number << 3 | END_GROUP, generator, long=5)
    if kind != LENGTH:
        return b""
    content = payload(generator, field, depth)
    return varint(len(content) + (generator.random() < 0.01), generator, long=5) + content


def payload(generator, field, depth):
    if field is None:
        return generator.randbytes(generator.randrange(5))
    if field.message_type is not None:
        return wire(generator, field.message_type, depth - 1) if depth > 0 else b""
    own = wire_type(field)
    if own == LENGTH:
        bad = field.type == field.TYPE_STRING and generator.random() < 0.05
        is_key = field.containing_type.GetOptions().map_entry and field.name == "key"
        texts = [text for text in TEXTS if text != DECOMPOSED] if is_key else TEXTS
        return generator.choice(BAD_TEXTS) if bad else generator.choice(texts).encode()
    packed = b"".join(value(generator, field, own, field.number, 0) for _ in range(generator.randrange(4)))
    return packed + (generator.randbytes(1) if generator.random() < 0.05 else b"")


def wire_type(field):
    if field.type in (field.TYPE_STRING, field.TYPE_BYTES, field.TYPE_MESSAGE):
        return LENGTH
    if field.type in (field.TYPE_FIXED32, field.TYPE_SFIXED32, field.TYPE_FLOAT):
        return FIXED32
    if field.type in (field.TYPE_FIXED64, field.TYPE_SFIXED64, field.TYPE_DOUBLE):
        return FIXED64
    return VARINT


def varint(number, generator, long):
    """A varint, now and then longer than it need be, or than it may."""
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    if generator.random() < 0.02:
        while len(out) < long + generator.choice([0, 0, 0, 1]):
            out[-1] |= 0x80
            out.append(0)
    return bytes(out)
