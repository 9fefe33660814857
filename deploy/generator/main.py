"""Writes Shared/Generated from Proto; see deploy/generate."""

import difflib
import pathlib
import sys

import c_output
import schema as model
import swift_codec
import swift_services
import swift_source
import swift_values

# Shown of a stale file's difference before the rest is left out.
DIFF_LINES_MAX = 20


def main():
    root = pathlib.Path(__file__).parents[2]
    target = root / "Shared/Generated"
    outputs = generate(root)
    if sys.argv[1:] == ["--check"]:
        return check(target, outputs)
    if sys.argv[1:]:
        sys.exit("usage: deploy/generate [--check]")
    write(target, outputs)


def generate(root):
    """Every generated file by its path below Shared/Generated, as bytes."""
    descriptor_set = model.compile_protos(root / "Proto")
    schema = model.Schema(descriptor_set)
    outputs = {"descriptors.binpb": descriptor_set.SerializeToString(deterministic=True)}
    outputs.update({path: text.encode() for path, text in c_output.generate(schema, descriptor_set).items()})
    swift = swift_source.formatted(_swift(schema), root / ".swift-format")
    outputs.update({path: content.encode() for path, content in swift.items()})
    return outputs


def _swift(schema):
    outputs = {}
    for module in schema.modules:
        values, stubs = module.values_folder, module.stubs_folder
        outputs[f"{values}/Namespaces.swift"] = swift_values.namespaces(module)
        for file in module.files:
            outputs[f"{values}/{file.swift_name}.swift"] = swift_values.generate(file, module)
            if file.messages:
                outputs[f"{values}/{file.swift_name}+Codec.swift"] = swift_codec.generate(file, module)
            if file.services:
                outputs[f"{stubs}/{file.swift_name}+Server.swift"] = swift_services.protocols(file, module)
                outputs[f"{stubs}/{file.swift_name}+Client.swift"] = swift_services.clients(file, module)
    return outputs


def existing(target):
    """The paths of all files that are there now."""
    return {str(path.relative_to(target)) for path in target.rglob("*") if path.is_file()}


def write(target, outputs):
    """Makes `target` hold exactly `outputs`; a file that does not change keeps its time stamp."""
    for path in existing(target) - outputs.keys():
        (target / path).unlink()
    for path, content in outputs.items():
        place = target / path
        if not place.exists() or place.read_bytes() != content:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    print(f"generate: {len(outputs)} files in {target}")


def check(target, outputs):
    """Fails, and says where, unless `target` holds exactly `outputs`."""
    present = existing(target)
    problems = [f"not generated any more: {path}" for path in sorted(present - outputs.keys())]
    for path, content in sorted(outputs.items()):
        if path not in present:
            problems.append(f"missing: {path}")
        elif (target / path).read_bytes() != content:
            problems.append(f"stale: {path}\n{difference((target / path).read_bytes(), content)}")
    if problems:
        print("\n".join(problems), file=sys.stderr)
        sys.exit("generate: Shared/Generated is not what Proto/ gives; run deploy/generate and commit the result")
    print(f"generate: {len(outputs)} files are fresh")


def difference(old, new):
    """The first lines of a unified diff, or a word about binary files."""
    try:
        lines = [content.decode().splitlines() for content in (old, new)]
    except UnicodeDecodeError:
        return f"  {len(old)} bytes committed, {len(new)} bytes generated"
    found = list(difflib.unified_diff(*lines, "committed", "generated", lineterm="", n=1))
    more = [f"  ... {len(found) - DIFF_LINES_MAX} more lines"] if len(found) > DIFF_LINES_MAX else []
    return "\n".join(["  " + line for line in found[:DIFF_LINES_MAX]] + more)


main()
