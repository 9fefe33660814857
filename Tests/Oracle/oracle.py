"""Google's Python protobuf as the judge of our codec.

    oracle.py corpus SEED COUNT OUT    writes COUNT records: random and mutated inputs, with the verdict
    oracle.py judge IN OUT             reads records, writes them again with the verdict

A record is: name of the message type, input, verdict (one byte: 0 refused, 1 accepted, 2 accepted but
set aside for a difference below) and canonical output (empty when refused); name, input and output each
after their length as 4 bytes, little-endian. `judge` reads records without verdict and output.

Intended differences, so that everything else has to be equal:
- Our values keep no unknown fields, so the canonical output has none.
- Text of proto2 messages must be UTF-8 with us, as that of proto3 messages; upb takes any bytes there.
- A missing required field, which only descriptor.proto has, is refused by us, not by upb's parser.
- An unknown number of a closed (proto2) enum is kept in its field by us; upb makes it an unknown field.
- upb makes a map entry that holds an unknown field an unknown field itself, and so loses the entry; we
  and the specification drop only the unknown field. Such inputs are set aside.
- Map keys that Unicode holds to be equivalent ("\u00e9", "e\u0301") are one key of a Swift dictionary.
  No input here has both.
- upb writes the entries of a map in falling order of keys, we in rising order.
- Our guard has limits on counts (GuardLimits), which no input here reaches.
"""

import pathlib
import random
import struct
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.message import DecodeError
from google.protobuf.unknown_fields import UnknownFieldSet

import inputs

DESCRIPTORS = pathlib.Path(__file__).parents[2] / "Shared/Generated/descriptors.binpb"

# The types whose inputs a corpus has, proto3 alone because of the differences above.
TYPES = [
    "ipmesh.testing.v1.Everything",
    "ipmesh.testing.v1.Everything",
    "ipmesh.testing.v1.Leaf",
    "google.protobuf.Struct",
    "google.rpc.Status",
    "google.rpc.BadRequest",
    "grpc.testing.SimpleRequest",
    "grpc.testing.StreamingOutputCallRequest",
    "grpc.reflection.v1.ServerReflectionResponse",
    "ipmesh.registry.v1.Institution",
]


def main():
    command, *arguments = sys.argv[1:]
    pool = load_pool()
    if command == "corpus":
        seed, count, out = int(arguments[0]), int(arguments[1]), arguments[2]
        generator = random.Random(seed)
        with open(out, "wb") as file:
            for name, data in inputs.stream(pool, TYPES, generator, count):
                file.write(judged(pool, name, data))
    elif command == "judge":
        with open(arguments[0], "rb") as source, open(arguments[1], "wb") as file:
            while name := read_part(source):
                file.write(judged(pool, name.decode(), read_part(source)))
    else:
        sys.exit(__doc__)


def load_pool():
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(DESCRIPTORS.read_bytes()).file:
        pool.Add(file)
    return pool


def judged(pool, name, data):
    message = message_factory.GetMessageClass(pool.FindMessageTypeByName(name))()
    try:
        message.ParseFromString(data)
    except DecodeError:
        return part(name.encode()) + part(data) + b"\0" + part(b"")
    verdict = b"\2" if has_unknown_entry(message) else b"\1"
    message.DiscardUnknownFields()
    return part(name.encode()) + part(data) + verdict + part(message.SerializeToString(deterministic=True))


def nested(message):
    """The messages that the fields of a message hold."""
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        if not inputs.is_map(field):
            yield from value if inputs.is_repeated(field) else [value]
        elif field.message_type.fields_by_name["value"].message_type is not None:
            yield from value.values()


def has_unknown_entry(message):
    """Whether upb has made a map entry an unknown field, somewhere in the message."""
    maps = {field.number for field in message.DESCRIPTOR.fields if inputs.is_map(field)}
    if any(field.field_number in maps and field.wire_type == inputs.LENGTH for field in UnknownFieldSet(message)):
        return True
    return any(has_unknown_entry(inner) for inner in nested(message))


def part(data):
    return struct.pack("<I", len(data)) + data


def read_part(file):
    header = file.read(4)
    return file.read(struct.unpack("<I", header)[0]) if header else None


main()
