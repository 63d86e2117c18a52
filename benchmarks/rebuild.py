"""What one document more costs, where all the others were read before.

    python -m benchmarks.rebuild --documents 10000

Builds a record of generated documents, adds one, builds again into the same file, and
builds once more elsewhere with nothing kept. Prints the processor's seconds of each
build in one process, the share, and whether both ways gave the same root.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.documents import documents

from foedera.workbench import build

SETTLED = 2.5
"""Seconds that the documents lie before the first build, as a user's have lain for days.

A file that changed within two seconds of a build is opened by the next, since the clock of
some file systems is no finer; ten thousand files written a moment ago would all be.
"""


def timed(folder: Path, record: Path) -> tuple[float, str]:
    """Processor's seconds of a build, and the record's root."""
    began = time.process_time()
    report = build([folder], record, jobs=1)
    return time.process_time() - began, report.root


def main() -> None:
    """Build three times and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    count = parser.parse_args().documents
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "documents")
        folder.mkdir()
        *most, (last, added) = documents(count + 1)
        for name, text in most:
            (folder / name).write_text(text, encoding="utf-8")
        time.sleep(SETTLED)
        first, _ = timed(folder, Path(place, "kept"))
        (folder / last).write_text(added, encoding="utf-8")
        again, kept = timed(folder, Path(place, "kept"))
        whole, anew = timed(folder, Path(place, "anew"))
    sys.stdout.write(
        f"{count} documents {first:.1f} s; one more {again:.1f} s, {again / whole:.1%} of the "
        f"{whole:.1f} s without what was kept; same root: {'yes' if kept == anew else 'no'}\n"
    )


if __name__ == "__main__":
    main()
