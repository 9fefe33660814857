"""Writing Swift source: indentation and doc comments; swift-format breaks the lines afterwards."""

import pathlib
import subprocess
import tempfile


class Source:
    """Lines of Swift with the current indentation."""

    def __init__(self):
        self._lines = []
        self._depth = 0

    def line(self, text=""):
        self._lines.append("  " * self._depth + text if text else "")

    def doc(self, lines):
        """A doc comment; Markdown needs no change, for proto comments are Markdown too."""
        for line in lines:
            self.line(f"/// {line}".rstrip())

    def imports(self, modules):
        for module in modules:
            self.line(f"import {module}")

    def open(self, text):
        """A line that opens a block, such as `struct A {`; what follows is one level deeper."""
        self.line(text)
        self._depth += 1

    def close(self, text="}"):
        self._depth -= 1
        self.line(text)

    def indent(self):
        self._depth += 1

    def dedent(self):
        self._depth -= 1

    def separate(self):
        """A blank line, unless at the start of a block."""
        if self._lines and self._lines[-1] and not self._lines[-1].endswith("{"):
            self._lines.append("")

    def text(self):
        return "\n".join(self._lines) + "\n"


def header(file):
    """The first lines of a Swift file that comes from a proto file."""
    return f"// Generated from {file.name} by deploy/generate; do not edit."


def formatted(outputs, configuration):
    """The Swift files among `outputs` (text by path) as swift-format writes them."""
    with tempfile.TemporaryDirectory() as folder:
        places = {path: pathlib.Path(folder, path.replace("/", "-")) for path in outputs}
        for path, place in places.items():
            place.write_text(outputs[path])
        command = ["swift", "format", "--in-place", "--configuration", str(configuration)]
        subprocess.run(command + [str(place) for place in places.values()], check=True)
        return {path: place.read_text() for path, place in places.items()}
