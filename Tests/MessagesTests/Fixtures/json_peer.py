"""Google's own JSON mapping, as the judge of ours.

compile               compiles the schemas beside this file into fixtures.binpb; run it after changing one.
make DIR SEED COUNT   writes DIR/cases.jsonl: random messages with Google's JSON for them, and mutated texts.
check DIR             reads DIR/results.jsonl, which answers cases.jsonl line by line, and prints what differs.
"""

import base64
import json
import math
import os
import random
import re
import struct
import sys

from google.protobuf import any_pb2, descriptor_pb2, descriptor_pool, json_format, message_factory
from google.protobuf import duration_pb2, empty_pb2, field_mask_pb2, struct_pb2, timestamp_pb2, wrappers_pb2
from google.protobuf.descriptor import FieldDescriptor as F
from grpc_tools import protoc
import grpc_tools

HERE = os.path.dirname(os.path.abspath(__file__))
SET = os.path.join(HERE, "fixtures.binpb")
SCHEMAS = ["every.proto", "legacy.proto", "edition.proto"]
TYPES = ["ipmesh.fixture.v1.Every", "ipmesh.fixture.v1.Every", "ipmesh.fixture.v1.Legacy", "ipmesh.fixture.v1.Edition"]
WORDS = ["", "a", "知识产权", "湖北省\n\t\"\\/", "\u0000\u001f", "😀", "e\u0301", "1", "null", "x" * 200]


def compile_schemas():
    include = os.path.join(os.path.dirname(grpc_tools.__file__), "_proto")
    sys.exit(protoc.main(
        ["protoc", f"-I{HERE}", f"-I{include}", "--include_imports", "--include_source_info", f"--descriptor_set_out={SET}"]
        + [os.path.join(HERE, name) for name in SCHEMAS]))


def load():
    descriptors = descriptor_pb2.FileDescriptorSet()
    with open(SET, "rb") as file:
        descriptors.ParseFromString(file.read())
    pool = descriptor_pool.DescriptorPool()
    for file in descriptors.file:
        pool.Add(file)
    return pool, {name: message_factory.GetMessageClass(pool.FindMessageTypeByName(name)) for name in set(TYPES)}


class Maker:
    def __init__(self, rng, pool):
        self.rng = rng
        self.pool = pool
        self.fills_any = True

    def integer(self, bits, signed):
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        return self.rng.choice([0, 1, low, high, self.rng.randint(low, high), max(low, -1), min(high, 1 << 53)])

    def double(self):
        return self.rng.choice([0.0, -0.0, 1.0, 1.5, math.nan, math.inf, -math.inf, 5e-324, 1.7976931348623157e308, 1e21,
                                0.1, 123456789012345680.0, struct.unpack("<d", self.rng.randbytes(8))[0]])

    def float(self):
        # The largest float is left out: Google's reader refuses it in the shortest form that its own writer gives.
        value = self.rng.choice([0.0, -0.0, 0.1, 16777216.0, 3.402823e38, 1e-45, math.nan, -math.inf,
                                 struct.unpack("<f", self.rng.randbytes(4))[0]])
        return struct.unpack("<f", struct.pack("<f", value))[0]

    def text(self):
        return self.rng.choice(WORDS)

    def scalar(self, field):
        kind = field.type
        if kind in (F.TYPE_INT32, F.TYPE_SINT32, F.TYPE_SFIXED32): return self.integer(32, True)
        if kind in (F.TYPE_INT64, F.TYPE_SINT64, F.TYPE_SFIXED64): return self.integer(64, True)
        if kind in (F.TYPE_UINT32, F.TYPE_FIXED32): return self.integer(32, False)
        if kind in (F.TYPE_UINT64, F.TYPE_FIXED64): return self.integer(64, False)
        if kind == F.TYPE_DOUBLE: return self.double()
        if kind == F.TYPE_FLOAT: return self.float()
        if kind == F.TYPE_BOOL: return self.rng.random() < 0.5
        if kind == F.TYPE_STRING: return self.text()
        if kind == F.TYPE_BYTES: return self.rng.randbytes(self.rng.choice([0, 1, 2, 3, 20]))
        if field.enum_type.is_closed or field.enum_type.full_name == "google.protobuf.NullValue" or self.rng.random() < 0.8:
            return self.rng.choice(field.enum_type.values).number
        return self.rng.randint(-9, 9)

    def fill(self, message, depth):
        name = message.DESCRIPTOR.full_name
        if name == "google.protobuf.Timestamp":
            message.seconds = self.rng.choice([0, -62135596800, 253402300799, 951782400, 1709164800, self.rng.randint(-62135596800, 253402300799)])
            message.nanos = self.rng.choice([0, 1, 999999999, 500000000, 120000, self.rng.randrange(10**9)])
        elif name == "google.protobuf.Duration":
            sign = self.rng.choice([1, -1])
            message.seconds = sign * self.rng.choice([0, 1, 315576000000, self.rng.randrange(10**11)])
            message.nanos = sign * self.rng.choice([0, 1, 999999999, 500000000, 120000])
        elif name == "google.protobuf.FieldMask":
            message.paths.extend(self.rng.sample(["name", "display_name", "contact.phone_number", "a.b_c.d"], self.rng.randrange(4)))
        elif name == "google.protobuf.Any":
            self.fill_any(message, depth)
        elif name == "google.protobuf.Value":
            self.fill_value(message, depth)
        else:
            self.fill_fields(message, depth)

    def fill_any(self, message, depth):
        if not self.fills_any or self.rng.random() < 0.2: return
        inner = self.rng.choice(TYPES[1:] + ["google.protobuf.Duration", "google.protobuf.Int64Value", "google.protobuf.Struct",
                                             "google.protobuf.Value", "google.protobuf.Empty", "google.protobuf.Any", "google.protobuf.Timestamp"])
        content = message_factory.GetMessageClass(self.pool.FindMessageTypeByName(inner))()
        if depth < 3: self.fill(content, depth + 1)
        message.type_url = "type.googleapis.com/" + inner
        message.value = content.SerializePartialToString()

    def fill_value(self, message, depth):
        kind = self.rng.randrange(6 if depth < 4 else 4)
        if kind == 0: message.null_value = 0
        if kind == 1: message.number_value = self.rng.choice([0.0, -0.0, 1.0, 1e300, 0.1, -3.0])
        if kind == 2: message.string_value = self.text()
        if kind == 3: message.bool_value = self.rng.random() < 0.5
        if kind == 4:
            message.struct_value.SetInParent()
            self.fill_fields(message.struct_value, depth + 1)
        if kind == 5:
            message.list_value.SetInParent()
            self.fill_fields(message.list_value, depth + 1)

    def fill_fields(self, message, depth):
        fields = list(message.DESCRIPTOR.fields)
        share = self.rng.choice([0.05, 0.2, 0.6]) if len(fields) > 3 else 0.7
        for field in fields:
            if self.rng.random() > share: continue
            is_message = field.cpp_type == F.CPPTYPE_MESSAGE
            if is_message and depth > 4: continue
            if field.is_repeated and is_message and field.message_type.GetOptions().map_entry:
                self.fill_map(getattr(message, field.name), field.message_type, depth)
            elif field.is_repeated:
                for _ in range(self.rng.randrange(4)):
                    if is_message: self.fill(getattr(message, field.name).add(), depth + 1)
                    else: getattr(message, field.name).append(self.scalar(field))
            elif is_message:
                getattr(message, field.name).SetInParent()
                self.fill(getattr(message, field.name), depth + 1)
            else:
                setattr(message, field.name, self.scalar(field))

    def fill_map(self, target, entry, depth):
        key, value = entry.fields_by_name["key"], entry.fields_by_name["value"]
        for _ in range(self.rng.randrange(4)):
            if value.cpp_type == F.CPPTYPE_MESSAGE:
                self.fill(target[self.scalar(key)], depth + 1)
            else:
                target[self.scalar(key)] = self.scalar(value)


# Values that take the place of others in mutated texts.
LITERALS = ["null", "true", "0", "-0.0", "1", "-1", "1.0", "1.5", "1e3", "1e400", "2147483648", "-2147483649", "4294967296",
            "9223372036854775808", "18446744073709551616", '"1"', '"-5"', '"1.0"', '"1e2"', '"x"', '""', '"NaN"',
            '"Infinity"', '"-Infinity"', '"COLOUR_RED"', '"COLOUR_BLUE"', '"HIGH"', "7", '"AQID"', '"AQ=="', '"AQ"', '"_-8="', '"*"',
            '"2024-02-29T00:00:00Z"', '"2023-02-29T00:00:00Z"', '"2024-01-01T08:00:00.5+08:00"', '"2024-01-01T00:00:00"',
            '"0001-01-01T00:00:00Z"', '"0000-01-01T00:00:00Z"', '"9999-12-31T23:59:59.999999999Z"', '"1s"', '"-1.5s"', '"1"', '"1.0000000001s"',
            '"315576000001s"', '"a.bC,d"', '"a_b"', "[]", "{}", "[1]", "[null]", '{"a":1}', '{"name":"n","size":"5"}', '[{"name":"q"}]',
            '{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s"}', '{"@type":"x/unknown.Type"}',
            '{"@type":"type.googleapis.com/ipmesh.fixture.v1.Every.Inner","name":"n"}', '"\\ud83d\\ude00"', '"\\ud800"', "01", "+1", ".5", "1."]


def mutate(rng, fields, text):
    kind = rng.randrange(4)
    if kind == 0 or text == "{}":  # a text of a few fields with values from the list
        members = []
        for _ in range(rng.choice([1, 1, 2, 3])):
            field = rng.choice(fields)
            members.append(f"{json.dumps(rng.choice([field.json_name, field.name, field.json_name, field.json_name + 'x']))}:{rng.choice(LITERALS)}")
        return "{" + ",".join(members) + "}"
    if kind == 1:  # a character more or less
        at = rng.randrange(len(text))
        return text[:at] + rng.choice(["", "{", "}", "[", "]", ",", ":", '"', "\\", "0", "e", " ", "-"]) + text[at + rng.randrange(2):]
    tree = json.loads(text)
    place(rng, tree)
    return "{" + "".join(json.dumps(tree)[1:-1].replace(f'"@{index}@"', literal) for index, literal in [(0, rng.choice(LITERALS))]) + "}"


def place(rng, tree):
    """Puts the mark "@0@" where one random value of the tree was."""
    node = tree
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys: return
        key = rng.choice(keys)
        if isinstance(node[key], (dict, list)) and node[key] and rng.random() < 0.7:
            node = node[key]
            continue
        node[key] = "@0@"
        return


def canonical(message):
    return message.SerializePartialToString(deterministic=True)


def normal(kind, wire):
    """Wire bytes in a form that equal messages share, the bytes inside Any included."""
    message = kind()
    message.ParseFromString(wire)
    return repr_message(message)


def repr_message(message):
    if message.DESCRIPTOR.full_name == "google.protobuf.Any" and message.type_url:
        try:
            inner = message_factory.GetMessageClass(POOL.FindMessageTypeByName(message.type_url.split("/")[-1]))
            return (message.type_url, normal(inner, message.value))
        except KeyError:
            pass
    parts = []
    for field, value in message.ListFields():
        parts.append((field.number, repr_value(field, value)))
    return tuple(parts)


def repr_value(field, value):
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        inner = field.message_type.fields_by_name["value"]
        return tuple(sorted((repr(key), repr(repr_single(inner, value[key]))) for key in value))
    if field.is_repeated:
        return tuple(repr_single(field, item) for item in value)
    return repr_single(field, value)


def repr_single(field, value):
    if field.message_type is None:
        return repr(value)
    return repr_message(value)


def where(ours, google, path=""):
    """The first place where two normal forms differ."""
    if isinstance(ours, tuple) and isinstance(google, tuple) and len(ours) == len(google):
        for index, (left, right) in enumerate(zip(ours, google)):
            if left != right: return where(left, right, f"{path}/{left[0] if isinstance(left, tuple) and left else index}")
    return f"{path}: ours {str(ours)[:200]} Google's {str(google)[:200]}"


def verdict(kind, text):
    """Google's reading of a text: the message, or None for a refusal."""
    message = kind()
    try:
        json_format.Parse(text, message, descriptor_pool=POOL)
        return message.SerializePartialToString()
    except Exception:
        return None


def google_json(message, rng):
    return json_format.MessageToJson(message, indent=None, descriptor_pool=POOL, ensure_ascii=rng.random() < 0.5)


def make(directory, seed, count):
    global POOL
    POOL, classes = load()
    rng = random.Random(seed)
    maker = Maker(rng, POOL)
    with open(os.path.join(directory, "cases.jsonl"), "w") as out:
        for _ in range(count):
            name = rng.choice(TYPES)
            message = classes[name]()
            maker.fill(message, 0)
            wire = message.SerializePartialToString()
            text = google_json(message, rng)
            if rng.random() < 0.2:  # two messages in a row are one merged message
                second = classes[name]()
                maker.fills_any = False  # merging would mix the type of one with the bytes of another
                maker.fill(second, 3)
                maker.fills_any = True
                merged = classes[name]()
                merged.MergeFromString(wire + second.SerializePartialToString())
                try:
                    text = google_json(merged, rng)
                    wire += second.SerializePartialToString()
                except json_format.SerializeToJsonError:
                    pass  # merging may mix the signs of a duration
            mutated = [mutate(rng, classes[name].DESCRIPTOR.fields, text) for _ in range(4)]
            out.write(json.dumps({"type": name, "wire": base64.b64encode(wire).decode(), "text": text, "mutated": mutated}) + "\n")


def check(directory):
    global POOL
    POOL, classes = load()
    differences = 0

    def differ(why, case, detail):
        nonlocal differences
        differences += 1
        if differences <= 20: print(f"{why}: {case['type']} {detail}")

    with open(os.path.join(directory, "cases.jsonl")) as cases, open(os.path.join(directory, "results.jsonl")) as results:
        for case_line, result_line in zip(cases, results, strict=True):
            case, result = json.loads(case_line), json.loads(result_line)
            kind = classes[case["type"]]
            wire = base64.b64decode(case["wire"])
            message = kind()
            message.ParseFromString(wire)
            # Our JSON of the message, read by Google, and our reading of Google's JSON.
            back = verdict(kind, result["text"])
            there = base64.b64decode(result["wire"])
            expected = normal(kind, verdict(kind, case["text"]))
            if back is None or normal(kind, back) != expected: differ("our JSON is not the message", case, where(back and normal(kind, back), expected))
            if normal(kind, there) != expected: differ("we read Google's JSON differently", case, where(normal(kind, there), expected))
            defaults = json_format.MessageToJson(message, always_print_fields_with_no_presence=True, descriptor_pool=POOL)
            if shape(json.loads(result["defaults"])) != shape(json.loads(defaults)):
                differ("defaults differ", case, result["defaults"][:2000] + "\n" + defaults[:2000])
            for text, ours in zip(case["mutated"], result["mutated"], strict=True):
                google = verdict(kind, text)
                if (google is None) != (ours.get("wire") is None):
                    if not intended(text, google, ours.get("error")): differ("verdicts differ", case, f"{text[:300]} google={google is not None} ours={ours.get('error')}")
                elif google is not None and normal(kind, base64.b64decode(ours["wire"])) != normal(kind, google):
                    if not INEXACT.search(text): differ("values differ", case, text[:300])
    print(f"{differences} differences")
    return 1 if differences else 0


def shape(tree):
    """A JSON tree without the digits of its numbers, which may be written in several ways."""
    if isinstance(tree, dict): return {key: shape(value) for key, value in tree.items()}
    if isinstance(tree, list): return [shape(value) for value in tree]
    return "number" if isinstance(tree, float) or (isinstance(tree, int) and not isinstance(tree, bool)) else tree


# What Google's Python reader takes and ours refuses, by our message: the specification allows none of it.
STRICTER = re.compile("|".join([
    "not base64",  # Python passes over characters outside the alphabet and takes any padding
    "expected an object, found",  # Python takes any empty value for an empty message
    "expected a number, found a boolean",
    "expected a name or number of",  # a boolean or null for an enum
    "not a value of",  # the number of an enum value in quotes
    r"(nullChoice|null_choice|closed|[Cc]olour\w*|levels?)\S*: (expected an integer, found a frac|outside the range)",  # for an enum
    "expected a duration",  # more than nine digits of a second
    "expected field paths",  # an empty path
    "expected a time",  # parts of a time with one digit
    "not an integer",  # leading zeros inside quotes
    "not a number",  # spaces inside quotes
    "too large for the type double",  # infinity by 1e400 inside a Value
    "given twice",  # null for the second name of a field
]))
# What ours takes and Google's Python reader does not: null for a list of google.protobuf.Value, by a mistake of its own.
WIDER = re.compile('"value_?[Ll]ist": ?null')
# Google's Python reader takes an integer with an exponent in quotes through a double; ours is exact.
INEXACT = re.compile(r'"-?[0-9.]+[eE][0-9]+"')


def intended(text, google, error):
    """Whether two verdicts differ as they are meant to."""
    return (WIDER.search(text) if google is None else STRICTER.search(error)) is not None


if __name__ == "__main__":
    match sys.argv[1]:
        case "compile": compile_schemas()
        case "make": make(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
        case "check": sys.exit(check(sys.argv[2]))
