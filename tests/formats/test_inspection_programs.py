"""The inspection programs, which run in the sandbox."""

import subprocess
import sys

LIBRARIES = {"oslo_utils", "cryptography", "yaml", "logging"}
LOADED = """
import sys
import graph.storage.formats.inspect.overlay_main
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_inspection_of_an_overlay_loads_no_library_for_other_formats() -> None:
    done = subprocess.run([sys.executable, "-I", "-c", LOADED], check=True, capture_output=True, text=True)
    loaded = done.stdout.split()
    assert "array" in loaded
    assert LIBRARIES.isdisjoint(loaded)
