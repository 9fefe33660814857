"""How names of the proto language are spelled in Swift and in protoc-c's C."""

import re

# Words that Swift accepts as a member name only in backticks.
SWIFT_KEYWORDS = frozenset(
    """as associatedtype break case catch class continue default defer deinit do else enum extension
    fallthrough false fileprivate for func guard if import in init inout internal is let nil operator
    precedencegroup private protocol public repeat rethrows return self static struct subscript super
    switch throw throws true try typealias var where while Self""".split()
)

# Names that a Swift type cannot have, or that would hide one which generated code uses.
SWIFT_TYPES = frozenset(
    """Any AnyObject Array Bool Dictionary Double Equatable Error Float Hashable Int Int32 Int64 Message
    Optional Protocol Self Sendable Set String Type UInt32 UInt64 UInt8 Void""".split()
)

# Words after which protoc-c puts an underscore, because C or C++ owns them.
C_KEYWORDS = frozenset(
    """and and_eq asm auto bitand bitor bool break case catch char class compl const const_cast continue
    default delete do double dynamic_cast else enum explicit extern false float for friend goto if inline
    int long mutable namespace new not not_eq operator or or_eq private protected public register
    reinterpret_cast return short signed sizeof static static_cast struct switch template this throw true
    try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor
    xor_eq""".split()
)

# Swift namespaces of packages whose name does not follow the rule in `namespace`.
NAMESPACES = {
    "google.protobuf": "GoogleProtobuf",
    "google.rpc": "GoogleRPC",
    "google.type": "GoogleType",
    "grpc.health.v1": "GRPCHealth",
    "grpc.reflection.v1": "GRPCReflection",
    "grpc.reflection.v1alpha": "GRPCReflectionAlpha",
    "grpc.testing": "GRPCTesting",
    "ipmesh.testing.v1": "TestMessages",  # for a module is called Testing
    "ipmesh.type.v1": "Common",
}


def namespace(package):
    """`ipmesh.registry.v1` gives `Registry`."""
    if package in NAMESPACES:
        return NAMESPACES[package]
    match = re.fullmatch(r"ipmesh\.(\w+)\.v\d+", package)
    if not match:
        raise SystemExit(f"generate: package {package} has no Swift namespace; add it to names.py")
    return upper_camel(match.group(1))


def api(package):
    """The service whose package this is, `Registry` for `ipmesh.registry.v1`; None for what all services share."""
    return None if package in NAMESPACES else namespace(package)


def upper_camel(name):
    """`division_kind` and `DIVISION_KIND` give `DivisionKind`."""
    words = [word for word in name.split("_") if word]
    if name.upper() == name:
        words = [word.lower() for word in words]
    return "".join(word[0].upper() + word[1:] for word in words)


def lower_camel(name):
    """`division_kind` and `DIVISION_KIND` give `divisionKind`."""
    camel = upper_camel(name)
    return camel[0].lower() + camel[1:]


def member(name):
    """The Swift name of a field, oneof, enum value or method. `x.self` and `.init` mean something else."""
    camel = lower_camel(name)
    return camel + "Value" if camel in ("self", "init") else camel


def escaped(name):
    """The name as Swift source spells a declaration or use of it."""
    return f"`{name}`" if name in SWIFT_KEYWORDS else name


def type_name(name, kind):
    """The Swift name of a message (kind `Message`), enum (`Enum`) or service (`Service`)."""
    return name + kind if name in SWIFT_TYPES else name


def case_names(enum):
    """The Swift case name of each value, without the prefix that repeats the enum's name."""
    prefix = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", enum.name).upper() + "_"
    rests = [value.name.removeprefix(prefix) for value in enum.value]
    shared = all(value.name.startswith(prefix) for value in enum.value)
    if not shared or any(not rest[:1].isalpha() for rest in rests):
        rests = [value.name for value in enum.value]
    return [member(rest) for rest in rests]


def c_field(name):
    """The C struct member that protoc-c makes for a field."""
    name = name.lower()
    return name + "_" if name in C_KEYWORDS else name


def c_type(full_name):
    """The C struct or enum type: `a.b_c.Div` gives `A__BC__Div`."""
    return "__".join(_c_part(part) for part in full_name.split("."))


def c_symbol(full_name):
    """The prefix of C functions and constants: `a.b_c.DivKind` gives `a__b_c__div_kind`."""
    return "__".join(_c_lower(part) for part in full_name.split("."))


def _c_part(part):
    """protoc-c drops underscores and keeps every other letter as it is, but for the first of a word."""
    return "".join(word[:1].upper() + word[1:] for word in part.split("_"))


def _c_lower(part):
    """protoc-c starts a new word at each upper-case letter that follows one that is not."""
    out = ""
    was_upper = True
    for letter in part:
        is_upper = letter.isupper()
        if is_upper and not was_upper:
            out += "_"
        out += letter.lower()
        was_upper = is_upper
    return out
