"""What cutting costs: from a document's bytes to its passages.

    python -m benchmarks.cutting

Rows for `make bench`: text and HTML to passages as a multiple of reading and decoding
the same files, for pages, for long treaty texts and, where they are at hand, for the
seed documents with treaties of the corpora; PDF to passages beside pypdfium2's own
extraction of text; and the peak of memory over one large document, in a process of its
own. All but the memory is CPU time of one core, the least of several runs.
"""

import argparse
import html
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from benchmarks.documents import CITIES, DUTIES, STATES, documents, treaty
from pypdfium2 import PdfDocument

from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

HERE = Path(__file__).resolve().parent
BESIDE = HERE.parent.parent / "shared"
"""Where documents of others lie, if anywhere."""
MULTIPLE, SHARE, MEMORY, BASE = 40, 0.5, 10, 100
"""Limits: times read + decode; of pypdfium2's pages a second; times the document, and MB more."""
LARGE = 10
"""Megabytes of the large document."""
_ARTICLES, _TREATIES, _PAGES = 150, 12, 60
_LINES = 48  # of a PDF's page


def spent(measured: Callable[[], object], runs: int = 5) -> float:
    """CPU seconds of the fastest of `runs` calls."""
    times = []
    for _ in range(runs):
        began = time.process_time()
        measured()
        times.append(time.process_time() - began)
    return min(times)


def long_treaty(number: int, articles: int = _ARTICLES) -> str:
    """A treaty's text with many articles."""
    day = date(1920, 1, 1) + timedelta(days=37 * number)
    first, second = STATES[number % len(STATES)], STATES[(number + 1) % len(STATES)]
    short = treaty(first, second, CITIES[number % len(CITIES)], "Treaty of Commerce", day)
    head, _, rest = short.partition("Article 1. ")
    closing = rest[rest.index("In faith whereof") :]
    body = "\n".join(
        f"Article {index}\n\n{' '.join(DUTIES[(index + turn) % len(DUTIES)] for turn in range(5))}\n"
        for index in range(1, articles + 1)
    )
    return f"{head}\n{body}\n{closing}"


def as_page(text: str) -> str:
    """A text as a page of a site, with a heading, paragraphs and a menu."""
    title, *paragraphs = [part for part in text.split("\n\n") if part.strip()]
    body = "\n".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs)
    menu = "".join(f'<li><a href="/{city}">{city}</a></li>' for city in CITIES)
    return (
        f"<!DOCTYPE html><html><head><title>{html.escape(title)}</title></head><body>"
        f"<nav><ul>{menu}</ul></nav><main><h1>{html.escape(title)}</h1>\n{body}</main>"
        f"<footer>Terms of use</footer></body></html>\n"
    )


def kinds(beside: Path) -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """What is measured, with its files."""
    pages = [(name, text) for name, text in documents(600) if not name.startswith("treaty")]
    yield "pages", [(name, text.encode()) for name, text in pages]
    texts = [(f"{n}.txt", long_treaty(n).encode()) for n in range(_TREATIES)]
    yield "long treaty texts", texts
    yield "HTML pages", [(f"{name}.html", as_page(text).encode()) for name, text in pages]
    seeds, corpus = sorted((beside / "seeds").glob("*.txt")), beside / "corpus" / "tota" / "docs"
    if seeds and corpus.is_dir():
        treaties = sorted(corpus.iterdir())[:20]
        files = [(path.name, path.read_bytes()) for path in (*seeds * 60, *treaties)]
        yield "the seed documents and 20 treaties at hand", files


def decoded(paths: list[Path]) -> None:
    """Read and decode files one after another, as a build does, and keep none.

    Keeping them would measure how the allocator finds room for all: that differs threefold
    from one process to the next.
    """
    for path in paths:
        path.read_bytes().decode("utf-8", "replace")


def multiple(files: list[tuple[str, bytes]]) -> tuple[float, float, float]:
    """CPU seconds of read + decode, and of reading and of cutting the same files."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, (_, data) in enumerate(files):
            paths.append(Path(folder) / f"{number:05}")
            paths[-1].write_bytes(data)
        floor = spent(lambda: decoded(paths), 20)
    reading = spent(lambda: [None for name, data in files if not read(name, data)], 3)
    witnesses = [witness for name, data in files for witness in read(name, data)]
    cutting = spent(lambda: [None for witness in witnesses if not cut(witness)], 3)
    return floor, reading, cutting


def pdf(pages: list[list[str]]) -> bytes:
    """A PDF with these lines on its pages."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ]
    for lines in pages:
        words = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = zlib.compress(f"BT /F1 11 Tf 60 750 Td {words}ET".encode("latin-1", "replace"))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects) + 2} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        head = f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode()
        objects.append(head + stream + b"\nendstream")
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects[1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    body, table = b"%PDF-1.4\n", ""
    for number, content in enumerate(objects, 1):
        table += f"{len(body):010d} 00000 n \n"
        body += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    count = len(objects) + 1
    end = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R >>\n"
    return body + f"{end}startxref\n{len(body)}\n%%EOF".encode()


def printed() -> bytes:
    """A treaty's text printed on the pages of a PDF."""
    lines = [line.replace("(", "").replace(")", "") for line in long_treaty(0, 450).split("\n")]
    pages = [lines[at : at + _LINES] for at in range(0, len(lines), _LINES)]
    return pdf(pages[:_PAGES])


def plainly(data: bytes) -> int:
    """Extract a PDF's text with pypdfium2 alone; its length."""
    document, length = PdfDocument(data), 0
    for number in range(len(document)):
        page = document[number]
        layer = page.get_textpage()
        length += len(layer.get_text_range())
        layer.close()
        page.close()
    document.close()
    return length


def pdf_speeds() -> tuple[float, float]:
    """Pages a second from PDF to passages, and of pypdfium2's extraction, in the same run."""
    data = printed()
    ours = spent(lambda: [cut(witness) for witness in read("x.pdf", data)])
    return _PAGES / ours, _PAGES / spent(lambda: plainly(data))


def memory(megabytes: int = LARGE) -> int:
    """Peak memory in MB of a process that cuts one large document."""
    with tempfile.TemporaryDirectory() as folder:
        path, text = Path(folder) / "large.txt", long_treaty(0)
        path.write_text(text * (megabytes * 1_000_000 // len(text)), encoding="utf-8")
        words = [sys.executable, "-m", "benchmarks.cutting", "--large", str(path)]
        done = subprocess.run(words, check=True, capture_output=True, text=True, cwd=HERE.parent)
    return int(done.stdout)


def main() -> int:
    """Print the figures; with `--large`, the peak of memory over one document."""
    parser = argparse.ArgumentParser(description="Measure bytes to passages.")
    parser.add_argument("--large", type=Path)
    given = parser.parse_args()
    if given.large:
        cuts = [cut(witness) for witness in read("large.txt", given.large.read_bytes())]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        sys.stdout.write(str(peak if cuts else 0))
        return 0
    for name, files in kinds(BESIDE):
        floor, reading, cutting = multiple(files)
        print(f"{name}: reading {reading / floor:.0f}×, cutting {cutting / floor:.0f}×")
    print("PDF pages a second: {:.0f}, pypdfium2 {:.0f}".format(*pdf_speeds()))
    print(f"memory over {LARGE} MB: {memory()} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
