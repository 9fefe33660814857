"""The proto files as the generator sees them: descriptors with their Swift and C names."""

import pathlib
import subprocess
import tempfile

from google.protobuf import descriptor_pb2

import names

FIELD = descriptor_pb2.FieldDescriptorProto


def compile_protos(root):
    """Runs protoc over every proto file below `root`; gives a FileDescriptorSet in dependency order."""
    files = sorted(str(path.relative_to(root)) for path in pathlib.Path(root).rglob("*.proto"))
    with tempfile.NamedTemporaryFile() as out:
        command = ["protoc", f"--proto_path={root}", "--include_source_info", f"--descriptor_set_out={out.name}"]
        subprocess.run(command + files, check=True)
        return descriptor_pb2.FileDescriptorSet.FromString(out.read())


class Schema:
    """Every file, message, enum and service of a descriptor set."""

    def __init__(self, descriptor_set):
        self.types = {}
        self.files = [File(self, proto) for proto in descriptor_set.file]

    @property
    def modules(self):
        """The modules that the files make: one of what all services share, then one a service."""
        apis = sorted({file.api for file in self.files if file.api})
        return [Module(api, [file for file in self.files if file.api == api]) for api in [None] + apis]

    def type(self, reference):
        """The message or enum that a field's `type_name` refers to."""
        return self.types[reference.lstrip(".")]


class Module:
    """Proto files that are compiled together, so that a change of one service's schema rebuilds that service alone."""

    def __init__(self, api, files):
        self.is_shared = api is None
        self.files = files
        self.c_name = "CMessages" if self.is_shared else f"C{api}API"
        self.c_folder = "C" if self.is_shared else f"APIs/{api}/C"
        self.values_folder = "Schema" if self.is_shared else f"APIs/{api}/Swift"
        self.stubs_folder = "Stubs" if self.is_shared else f"APIs/{api}/Swift"
        self.values_imports = ["Messages"] if self.is_shared else ["Messages", "Schema"]
        self.stubs_imports = ["Messages", "RPC", "Schema"]


class File:
    """One proto file."""

    def __init__(self, schema, proto):
        self.proto = proto
        self.name = proto.name
        self.package = proto.package
        self.is_proto3 = proto.syntax == "proto3"
        self.namespace = names.namespace(proto.package)
        self.api = names.api(proto.package)
        self._comments = {tuple(place.path): place for place in proto.source_code_info.location}
        self.messages = [
            Message(schema, self, message, proto.package, self.namespace, (4, index))
            for index, message in enumerate(proto.message_type)
        ]
        self.enums = [
            Enum(schema, self, enum, proto.package, self.namespace, (5, index))
            for index, enum in enumerate(proto.enum_type)
        ]
        self.services = [Service(schema, self, service, (6, index)) for index, service in enumerate(proto.service)]

    @property
    def swift_name(self):
        """Names the Swift files of this proto file; unique within a module, as Swift wants it."""
        return f"{self.namespace}+{names.upper_camel(pathlib.PurePath(self.name).stem)}"

    def comment(self, path):
        """Lines of the comment at a source path, or none."""
        place = self._comments.get(path)
        text = (place.leading_comments or place.trailing_comments) if place else ""
        lines = [line[1:].rstrip() if line.startswith(" ") else line.rstrip() for line in text.splitlines()]
        while lines and not lines[0]:
            lines.pop(0)
        while lines and not lines[-1]:
            lines.pop()
        return lines


class Declaration:
    """What messages and enums share: their names."""

    def __init__(self, schema, file, proto, scope, swift_scope, path, kind):
        self.schema = schema
        self.file = file
        self.proto = proto
        self.full_name = f"{scope}.{proto.name}"
        self.swift_name = names.type_name(proto.name, kind)
        self.swift_path = f"{swift_scope}.{self.swift_name}"
        self.c_type = names.c_type(self.full_name)
        self.comment = file.comment(path)
        schema.types[self.full_name] = self


class Enum(Declaration):
    """An enum with the Swift names of its values."""

    def __init__(self, schema, file, proto, scope, swift_scope, path):
        super().__init__(schema, file, proto, scope, swift_scope, path, "Enum")
        self.values = [
            EnumValue(name, value, file.comment(path + (2, index)))
            for index, (name, value) in enumerate(zip(names.case_names(proto), proto.value))
        ]


class EnumValue:
    """One name of an enum's value; several names can share a number."""

    def __init__(self, swift_name, proto, comment):
        self.swift_name = swift_name
        self.number = proto.number
        self.comment = comment


class Message(Declaration):
    """A message with its fields, oneofs and nested types."""

    def __init__(self, schema, file, proto, scope, swift_scope, path):
        super().__init__(schema, file, proto, scope, swift_scope, path, "Message")
        self.c_symbol = names.c_symbol(self.full_name)
        self.is_map_entry = proto.options.map_entry
        self.messages = [
            Message(schema, file, nested, self.full_name, self.swift_path, path + (3, index))
            for index, nested in enumerate(proto.nested_type)
        ]
        self.enums = [
            Enum(schema, file, enum, self.full_name, self.swift_path, path + (4, index))
            for index, enum in enumerate(proto.enum_type)
        ]
        self.fields = [
            Field(self, field, file.comment(path + (2, index))) for index, field in enumerate(proto.field)
        ]
        taken = {nested.swift_name for nested in self.messages + self.enums}
        self.oneofs = [
            Oneof(self, oneof, index, taken, file.comment(path + (8, index)))
            for index, oneof in enumerate(proto.oneof_decl)
        ]

    @property
    def members(self):
        """Fields and oneofs in the order of declaration; a oneof stands where its first field does."""
        seen = set()
        for field in self.fields:
            oneof = field.oneof
            if oneof is None or oneof.is_presence:
                yield field
            elif oneof.index not in seen:
                seen.add(oneof.index)
                yield oneof

    def reaches(self, target, seen=None):
        """Whether a value of this message can hold a `target` in place, without an array or map between."""
        seen = set() if seen is None else seen
        if self.full_name in seen:
            return False
        seen.add(self.full_name)
        for field in self.fields:
            if field.is_message and not field.is_repeated:
                if field.type is target or field.type.reaches(target, seen):
                    return True
        return False


class Oneof:
    """A oneof, or the presence of one proto3 `optional` field, which protoc also makes a oneof."""

    def __init__(self, message, proto, index, taken, comment):
        self.message = message
        self.index = index
        self.comment = comment
        self.fields = [
            field
            for field in message.fields
            if field.proto.HasField("oneof_index") and field.proto.oneof_index == index
        ]
        self.is_presence = any(field.proto.proto3_optional for field in self.fields)
        self.name = proto.name
        self.swift_name = names.member(proto.name)
        type_name = names.upper_camel(proto.name)
        self.swift_type = type_name + "Choice" if type_name in taken or type_name in names.SWIFT_TYPES else type_name
        self.c_case = c_case(c_oneof_name(proto.name))


def c_oneof_name(name):
    """protoc names the presence of field `x` `_x`; C gives that a name of its own."""
    return c_presence_name(name[1:]) if name.startswith("_") else name


def c_case(oneof_name):
    """The struct member that holds the number of a oneof's field that is set."""
    return names.c_field(oneof_name) + "_case"


def c_presence_name(field_name):
    """The oneof that tells C whether a field is there."""
    return f"{field_name}_presence"


def is_bare_fraction(proto):
    """Whether a proto3 field is a floating-point number without presence."""
    is_fraction = proto.type in (FIELD.TYPE_FLOAT, FIELD.TYPE_DOUBLE)
    return is_fraction and proto.label != FIELD.LABEL_REPEATED and not proto.HasField("oneof_index")


class Field:
    """A field of a message."""

    def __init__(self, message, proto, comment):
        self.message = message
        self.proto = proto
        self.number = proto.number
        self.swift_name = names.member(proto.name)
        self.c_name = names.c_field(proto.name)
        self.c_member = "`self`" if self.c_name == "self" else self.c_name
        self.comment = comment
        self.is_message = proto.type == FIELD.TYPE_MESSAGE
        self.is_enum = proto.type == FIELD.TYPE_ENUM
        self.is_text = proto.type == FIELD.TYPE_STRING
        self.is_bytes = proto.type == FIELD.TYPE_BYTES
        self.is_bool = proto.type == FIELD.TYPE_BOOL
        self.is_repeated = proto.label == FIELD.LABEL_REPEATED
        if proto.type == FIELD.TYPE_GROUP:
            raise SystemExit(f"generate: {message.full_name}.{proto.name} is a group, which protoc-c cannot do")

    @property
    def type(self):
        """The message or enum of the field."""
        return self.message.schema.type(self.proto.type_name)

    @property
    def oneof(self):
        """The oneof of the field, or None."""
        return self.message.oneofs[self.proto.oneof_index] if self.proto.HasField("oneof_index") else None

    @property
    def is_map(self):
        return self.is_message and self.is_repeated and self.type.is_map_entry

    @property
    def is_optional(self):
        """Whether the Swift property is an Optional: a message, or a scalar with presence."""
        if self.is_repeated:
            return False
        if self.is_message or self.proto.proto3_optional:
            return True
        return not self.message.file.is_proto3 and self.proto.label == FIELD.LABEL_OPTIONAL

    @property
    def is_recursive(self):
        """Whether the message holds itself through this field, so that its Swift value needs a box."""
        if not self.is_message or self.is_repeated:
            return False
        return self.type is self.message or self.type.reaches(self.message)


class Service:
    """A service with its methods."""

    def __init__(self, schema, file, proto, path):
        self.file = file
        self.name = proto.name
        self.full_name = f"{file.package}.{proto.name}"
        self.swift_name = names.type_name(proto.name, "Service")
        self.comment = file.comment(path)
        self.methods = [
            Method(schema, self, method, file.comment(path + (2, index))) for index, method in enumerate(proto.method)
        ]


class Method:
    """A method of a service."""

    def __init__(self, schema, service, proto, comment):
        self.swift_name = names.member(proto.name)
        self.path = f"/{service.full_name}/{proto.name}"
        self.comment = comment
        self.client_streams = proto.client_streaming
        self.server_streams = proto.server_streaming
        self._schema = schema
        self._proto = proto

    @property
    def request(self):
        return self._schema.type(self._proto.input_type).swift_path

    @property
    def response(self):
        return self._schema.type(self._proto.output_type).swift_path
