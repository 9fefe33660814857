"""The C part: what protoc-gen-c writes, adjusted where the codec needs more than it gives.

Strings become length-counted bytes in C (`string_as_bytes`), so that U+0000 inside a string
survives and no length is counted twice. The guard still has to know which fields are text, so their
descriptors carry `IPMESH_FIELD_TEXT` in `reserved_flags`.
"""

import re
import subprocess

from google.protobuf import descriptor_pb2
from google.protobuf.compiler import plugin_pb2

import schema as model

# Serialized pb_c_field (1019) { string_as_bytes (1): true } and pb_c_file (1019) { gen_pack_helpers (2): false }.
STRING_AS_BYTES = bytes([0xDA, 0x3F, 0x02, 0x08, 0x01])
NO_PACK_HELPERS = bytes([0xDA, 0x3F, 0x02, 0x10, 0x00])

# One field descriptor of protoc-gen-c's output: its field name, and the flags to set.
FIELD_ENTRY = re.compile(
    r'(\n  \{\n    "(?P<name>\w+)",\n(?:    [^\n]*\n){8})    0,NULL,NULL    /\* reserved1,reserved2, etc \*/'
)
FIELD_TABLE = re.compile(
    r"static const ProtobufCFieldDescriptor (?P<symbol>\w+)__field_descriptors\[\d+\] =\n\{.*?\n\};\n", re.DOTALL
)


def generate(schema, descriptor_set):
    """All C files by path below Shared/Generated."""
    compiled = dict(_run_plugin(descriptor_set))
    outputs = {}
    for module in schema.modules:
        files = {path: compiled[path] for file in module.files for path in _paths(file)}
        outputs.update({f"{module.c_folder}/{path}": text for path, text in _module(schema, module, files).items()})
    return outputs


def _paths(file):
    """What protoc-gen-c writes for a proto file."""
    base = file.name.removesuffix(".proto")
    return f"{base}.pb-c.c", f"{base}.pb-c.h"


def _module(schema, module, outputs):
    """The C files of a module by path, with their map."""
    messages = [
        message
        for message in schema.types.values()
        if isinstance(message, model.Message) and message.file in module.files
    ]
    text_fields = {
        message.c_symbol: {field.proto.name for field in message.fields if field.is_text} for message in messages
    }
    for path, content in outputs.items():
        if path.endswith(".c"):
            outputs[path] = _mark_text(content, text_fields)
    headers = sorted(path for path in outputs if path.endswith(".h"))
    types = f"{module.c_name}.h"
    outputs[types] = _types_header(messages, headers)
    outputs["module.modulemap"] = _module_map(module.c_name, headers + [types])
    return outputs


def _run_plugin(descriptor_set):
    request = plugin_pb2.CodeGeneratorRequest()
    for file in descriptor_set.file:
        copy = request.proto_file.add()
        copy.CopyFrom(file)
        copy.ClearField("source_code_info")
        copy.ClearField("service")
        copy.options.MergeFromString(NO_PACK_HELPERS)
        for message in copy.message_type:
            _adjust(message, file.syntax == "proto3")
        request.file_to_generate.append(file.name)
    result = subprocess.run(["protoc-gen-c"], input=request.SerializeToString(), stdout=subprocess.PIPE, check=True)
    response = plugin_pb2.CodeGeneratorResponse.FromString(result.stdout)
    if response.error:
        raise SystemExit(f"generate: protoc-gen-c: {response.error}")
    for file in response.file:
        yield file.name, file.content


def _adjust(message, is_proto3):
    """Changes a message into what protobuf-c is to know of it.

    protobuf-c leaves out what is zero, as proto3 wants it; but both fields of a map entry are always
    written, and -0.0 is not zero. A oneof around such a field lets us decide.
    """
    for oneof in message.oneof_decl:
        oneof.name = model.c_oneof_name(oneof.name)
    for field in message.field:
        field.proto3_optional = False
        field.options.ClearField("deprecated")
        if field.type == descriptor_pb2.FieldDescriptorProto.TYPE_STRING:
            field.ClearField("default_value")
            field.options.MergeFromString(STRING_AS_BYTES)
        if message.options.map_entry or is_proto3 and model.is_bare_fraction(field):
            field.oneof_index = len(message.oneof_decl)
            message.oneof_decl.add(name=model.c_presence_name(field.name))
    # protoc accepts no oneof in a map entry, and protobuf-c need not know that it is one.
    message.options.ClearField("map_entry")
    for nested in message.nested_type:
        _adjust(nested, is_proto3)


def _mark_text(content, text_fields):
    def mark_table(table):
        texts = text_fields[table["symbol"]]
        marked = set()

        def mark_entry(entry):
            if entry["name"] not in texts:
                return entry[0]
            marked.add(entry["name"])
            return f"{entry[1]}    IPMESH_FIELD_TEXT,NULL,NULL    /* reserved1,reserved2, etc */"

        result = FIELD_ENTRY.sub(mark_entry, table[0])
        if marked != texts:
            raise SystemExit(f"generate: cannot find the text fields of {table['symbol']} in protoc-gen-c's output")
        return result

    content = content.replace("#endif\n", "#endif\n\n#define IPMESH_FIELD_TEXT 1\n", 1)
    return FIELD_TABLE.sub(mark_table, content)


def _types_header(messages, headers):
    lines = ["/* Addresses of the message descriptors, which Swift cannot take of a C constant. */", "", "#pragma once", ""]
    lines += [f'#include "{header}"' for header in headers]
    for message in sorted(messages, key=lambda message: message.full_name):
        lines += [
            "",
            f"static inline const ProtobufCMessageDescriptor *{message.c_symbol}__type(void) {{",
            f"  return &{message.c_symbol}__descriptor;",
            "}",
        ]
    return "\n".join(lines) + "\n"


def _module_map(name, headers):
    lines = [f'  header "{header}"' for header in sorted(headers)]
    return f"module {name} {{\n" + "\n".join(lines) + "\n  export *\n}\n"
