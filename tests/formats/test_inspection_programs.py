"""The inspection programs, which run in the sandbox."""

import subprocess
import sys
from pathlib import Path

import graph

# The last ones take longer to import than the inspection takes.
LIBRARIES = {"oslo_utils", "cryptography", "yaml", "logging", "json", "re", "typing"}
LOADED = """
import sys
sys.path.append(sys.argv[1])
import graph.storage.formats.inspect.overlay_main
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_inspection_of_an_overlay_loads_no_library_for_other_formats() -> None:
    command = [sys.executable, "-I", "-S", "-c", LOADED, str(Path(graph.__file__).parents[1])]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    loaded = done.stdout.split()
    assert "array" in loaded
    assert LIBRARIES.isdisjoint(loaded)
