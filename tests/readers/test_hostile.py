"""Files made to harm the reader: each is refused with a problem, and its neighbours are read.

Every file here is made by the test. A few are read in a process of their own, in which
memory and time are limited for certain; the others only have to end as they should.
"""

import gzip
import io
import json
import struct
import subprocess
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest
from tests.readers.test_docx import PARTS as DOCX_PARTS
from tests.readers.test_docx import docx as office
from tests.readers.test_pdf import pdf
from tests.readers.test_warc import answer, record

from foedera.readers.from_bytes import read
from foedera.readers.from_paths import SIZE_LIMIT, find_documents
from foedera.workbench import build

MB = 1024 * 1024
LOLS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
LAUGHS = f'<!DOCTYPE TEI [<!ENTITY l0 "lolololol">{LOLS}]><TEI><text><body><p>&l11;</p></body></text></TEI>'
QUADRATIC = f'<!DOCTYPE TEI [<!ENTITY a "{"a" * 100_000}">]><TEI><text><body><p>{"&a;" * 100_000}</p></body></text></TEI>'
OUTSIDE = '<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]><TEI><text><body><p>&x;</p></body></text></TEI>'
SHEET = {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": '<w xmlns:r="u"><sheet name="a" r:id="1"/></w>',
         "xl/_rels/workbook.xml.rels": '<R><Relationship Id="1" Target="worksheets/a.xml"/></R>'}  # fmt: skip


def zipped(members: dict[str, bytes], name_of: Callable[[str], str] = str) -> bytes:
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            archive.writestr(name_of(name), content)
    return box.getvalue()


def tarred(*members: tuple[str, bytes, bytes]) -> bytes:
    box = io.BytesIO()
    with tarfile.open(fileobj=box, mode="w") as archive:
        for name, content, kind in members:
            info = tarfile.TarInfo(name)
            info.size, info.type, info.linkname = len(content), kind, "/etc/passwd"
            archive.addfile(info, io.BytesIO(content))
    return box.getvalue()


def zeros(size: int) -> bytes:
    """So many zeros packed by gz, made without holding them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(MB)) for _ in range(size // MB)) + packer.flush()


def deep_zip(depth: int) -> bytes:
    data = zipped({"a.txt": b"peace"})
    for _ in range(depth):
        data = zipped({"in.zip": data})
    return data


def wide_zip() -> bytes:
    """Archives in an archive that together unpack to some sixty times the limit on all."""
    inner = zipped({f"{n}.txt": bytes(MB) for n in range(60)})
    return zipped({f"{n}.zip": inner for n in range(200)})


def locked_zip() -> bytes:
    data = bytearray(zipped({"a.txt": b"peace"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def lying_zip() -> bytes:
    """The directory says that a member is small."""
    data = bytearray(zipped({"a.txt": bytes(80 * MB)}))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 5)
    return bytes(data)


def stream_pdf(content: bytes, filters: str = "/FlateDecode") -> bytes:
    """A PDF whose one page is drawn by this stream."""
    parts = [
        b"%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n",
        b"2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n",
        b"3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >> endobj\n",
        f"4 0 obj << /Length {len(content)} /Filter {filters} >>\nstream\n".encode(),
        content, b"\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF",
    ]  # fmt: skip
    return b"".join(parts)


def drawing_pdf() -> bytes:
    """Forms of which each draws the next a hundred times, nine deep."""
    objects = [b"1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj", b"2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
               b"3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >> endobj",
               b"4 0 obj << /Length 5 >>\nstream\n/X Do\nendstream endobj"]  # fmt: skip
    for number in range(5, 14):
        content = b"/X Do " * 100
        objects.append(
            f"{number} 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length {len(content)} "
            f"/Resources << /XObject << /X {number + 1} 0 R >> >> >>\nstream\n".encode() + content + b"\nendstream endobj"
        )  # fmt: skip
    return b"%PDF-1.4\n" + b"\n".join(objects) + b"\ntrailer << /Root 1 0 R >>\n%%EOF"


def parquet_bomb() -> bytes:
    """A column of one long text, packed two hundred times over."""
    file = io.BytesIO()
    words = [f"{n}" + "a" * MB for n in range(300)]
    pl.DataFrame({"text": words}).write_parquet(file, compression="zstd", use_pyarrow=False)
    return file.getvalue()


def png(width: int, height: int) -> bytes:
    return (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
        + struct.pack(">II", width, height)
        + b"\x08\0\0\0\0"
        + bytes(40)
    )


def sheet(rows: str) -> bytes:
    return office(
        {**SHEET, "xl/worksheets/a.xml": f"<worksheet><sheetData>{rows}</sheetData></worksheet>"}
    )


HOSTILE: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a zip of zeros": ("a.zip", lambda: zipped({"a.txt": bytes(200 * MB)}), "reader.archive.limit"),
    "a zip of zips of zeros": ("a.zip", wide_zip, "reader.archive.limit"),
    "a zip in a zip in a zip": ("a.zip", lambda: deep_zip(9), "reader.archive.limit"),
    "a zip of too many members": ("a.zip", lambda: zipped({f"{n}": b"a" for n in range(10_050)}), "reader.archive.limit"),
    "a zip that leads out": ("a.zip", lambda: zipped({"../../a.txt": b"a"}), "reader.archive.path"),
    "a zip that leads to the root": ("a.zip", lambda: zipped({"/etc/a": b"a"}), "reader.archive.path"),
    "a zip that leads to a drive": ("a.zip", lambda: zipped({"C:\\a.txt": b"a"}), "reader.archive.path"),
    "a zip that leads out backwards": ("a.zip", lambda: zipped({"a\\..\\..\\b": b"a"}), "reader.archive.path"),
    "a locked zip": ("a.zip", locked_zip, "reader.archive.locked"),
    "a zip that lies about a size": ("a.zip", lying_zip, "reader.archive.broken"),
    "a torn zip": ("a.zip", lambda: zipped({"a.txt": b"a" * 999})[:60], "reader.archive.broken"),
    "a tar that leads out": ("a.tar", lambda: tarred(("../a", b"a", tarfile.REGTYPE)), "reader.archive.path"),
    "a tar that links out": ("a.tar", lambda: tarred(("a", b"", tarfile.SYMTYPE), ("/b", b"b", tarfile.REGTYPE)), "reader.archive.path"),
    "a torn tar": ("a.tar", lambda: tarred(("a", bytes(9999), tarfile.REGTYPE))[:2000], "reader.archive.broken"),
    "a gz of zeros": ("a.gz", lambda: zeros(300 * MB), "reader.archive.limit"),
    "a gz of a gz of zeros": ("a.gz.gz", lambda: gzip.compress(zeros(300 * MB)), "reader.archive.limit"),
    "a torn gz": ("a.gz", lambda: gzip.compress(b"peace" * 99)[:-12], "reader.archive.broken"),
    "a gz of noise": ("a.gz", lambda: b"\x1f\x8b\x08\0" + bytes(range(256)), "reader.archive.broken"),
    "a tar.gz of zeros": ("a.tar.gz", lambda: gzip.compress(tarred(("a", bytes(100 * MB), tarfile.REGTYPE))), "reader.archive.limit"),
    "a billion laughs": ("a.xml", LAUGHS.encode, "reader.xml.entities"),
    "a quadratic blow-up": ("a.xml", QUADRATIC.encode, "reader.xml.entities"),
    "an entity from outside": ("a.xml", OUTSIDE.encode, "reader.empty"),
    "laughs in a DOCX": ("a.docx", lambda: office({**DOCX_PARTS, "word/document.xml": LAUGHS}), "reader.xml.entities"),
    "ten thousand nested elements": ("a.xml", lambda: b"<TEI>" + b"<p>" * 10_000, "reader.xml.too-deep"),
    "nested elements in Akoma Ntoso": ("a.xml", lambda: b"<akomaNtoso>" + b"<a>" * 10_000, "reader.xml.too-deep"),
    "a million elements": ("a.xml", lambda: b"<TEI>" + b"<a/>" * 1_000_001, "reader.too-large"),
    "a torn TEI": ("a.xml", lambda: b"<TEI><text><body><p>peace", "reader.xml.broken"),
    "TEI of noise": ("a.xml", lambda: b"<TEI>\xff\xfe\x00" * 99, "reader.xml.broken"),
    "an RTF of braces": ("a.rtf", lambda: b"{\\rtf1" + b"{" * 5 * MB, "reader.empty"),
    "a DOCX of blanks": ("a.docx", lambda: office({**DOCX_PARTS, "word/document.xml": " " * 100 * MB}), "reader.office.limit"),
    "a DOCX without a document": ("a.docx", lambda: office({"[Content_Types].xml": "x"}), "reader.empty"),
    "a torn DOCX": ("a.docx", lambda: office(DOCX_PARTS)[:-200], "reader.office.broken"),
    "an XLSX of blanks": ("a.xlsx", lambda: sheet(" " * 100 * MB), "reader.office.limit"),
    "an XLSX of a far cell": ("a.xlsx", lambda: sheet('<row><c r="ZZZ9" t="str"><v>a</v></c></row>'), "reader.empty"),
    "an XLSX with no strings": ("a.xlsx", lambda: sheet('<row><c r="A1" t="s"><v>99999</v></c></row>'), "reader.empty"),
    "a PDF of zeros": ("a.pdf", lambda: stream_pdf(zlib.compress(bytes(300 * MB), 9)), "reader.pdf.limit"),
    "a PDF of packed zeros": ("a.pdf", lambda: stream_pdf(zlib.compress(zlib.compress(bytes(300 * MB), 9)), "[/FlateDecode /FlateDecode]"), "reader.pdf.limit"),
    "a PDF of many filters": ("a.pdf", lambda: stream_pdf(b"0" * 99, "[" + "/ASCIIHexDecode " * 30 + "]"), "reader.pdf.limit"),
    "a PDF that draws itself": ("a.pdf", drawing_pdf, "reader.pdf.limit"),
    "a PDF of streams without an end": ("a.pdf", lambda: pdf(["peace"])[:300] + b"endobj 5 0 obj <</Length 9>>\nstream\nx " * 60_000, "reader.pdf.limit"),
    "a torn PDF": ("a.pdf", lambda: pdf(["peace"])[:300], "reader.pdf.broken"),
    "a PDF of noise": ("a.pdf", lambda: b"%PDF-1.7\n" + bytes(range(256)) * 400, "reader.pdf.broken"),
    "a WARC of zeros": ("a.warc.gz", lambda: gzip.compress(record("resource", b"a" * 40 * MB)), "reader.warc.limit"),
    "a WARC of a long record": ("a.warc", lambda: b"WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n", "reader.warc.limit"),
    "a WARC of a negative record": ("a.warc", lambda: b"WARC/1.0\r\nContent-Length: -5\r\n\r\n", "reader.warc.broken"),
    "a WARC of packed zeros": ("a.warc", lambda: record("response", answer(zeros(200 * MB), "Content-Encoding: gzip")), "reader.warc.limit"),
    "a WARC in a WARC in a WARC": ("a.warc", lambda: record("resource", record("resource", record("resource", b"a"))), "reader.warc.limit"),
    "a torn WARC": ("a.warc", lambda: record("resource", b"peace")[:-7], "reader.warc.broken"),
    "a Parquet of packed text": ("a.parquet", parquet_bomb, "reader.parquet.limit"),
    "a Parquet of noise": ("a.parquet", lambda: b"PAR1" + bytes(range(256)) + b"\xff\xff\0\0PAR1", "reader.parquet.broken"),
    "a picture of a billion points": ("a.png", lambda: png(60_000, 60_000), "reader.ocr.limit"),
    "a picture of no size": ("a.png", lambda: png(0, 0), "reader.ocr.limit"),
    "a text of zeros": ("a.txt", lambda: bytes(MB), "reader.binary"),
    "a text of noise": ("a.txt", lambda: bytes(range(256)) * 999, "reader.binary"),
    "a page without words": ("a.html", lambda: b"<html>" + b"<div>" * 10_000, "reader.empty"),
}  # fmt: skip
"""Each hostile file: its name, how it is made, and the problem that it must give."""
IN_A_PROCESS = (
    "a zip of zips of zeros", "a gz of a gz of zeros", "a billion laughs", "a quadratic blow-up",
    "a million elements", "a PDF of zeros", "a PDF that draws itself", "a WARC of packed zeros",
    "a Parquet of packed text", "ten thousand nested elements", "a picture of a billion points",
)  # fmt: skip
"""Those that are read where memory and time are limited for certain."""
READER = """
import json, resource, sys
from foedera.readers.from_bytes import read
data = open(sys.argv[1], "rb").read()
resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
codes = [p.code for w in read(sys.argv[1], data) for p in w.problems]
most = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([codes, int(most.split()[1]) // 1024]))
"""


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) >= 40


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_file_is_refused_with_a_problem(title: str) -> None:
    name, make, code = HOSTILE[title]

    witnesses = read(name, make())

    assert code in [problem.code for witness in witnesses for problem in witness.problems]
    assert all("/etc/passwd" not in w.name and "root:" not in w.text for w in witnesses)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is measured on Linux")
@pytest.mark.parametrize("title", IN_A_PROCESS)
def test_it_is_refused_within_five_seconds_and_512_megabytes(title: str, tmp_path: Path) -> None:
    name, make, code = HOSTILE[title]
    path = tmp_path / name
    path.write_bytes(make())

    done = subprocess.run(
        [sys.executable, "-c", READER, str(path)], capture_output=True, text=True, check=True
    )

    codes, megabytes = json.loads(done.stdout)
    assert code in codes
    assert megabytes <= 512


def test_a_line_of_a_gigabyte_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(1024 * MB)  # the line is made of zeros that no disk holds

    (document,) = find_documents([tmp_path]).documents

    assert path.stat().st_size > SIZE_LIMIT
    assert document.read_bytes() == b""
    assert document.problem is not None
    assert document.problem.code == "reader.too-large"


def test_the_rest_of_a_build_goes_through(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.mkdir()
    # Ten thousand witnesses are refused no more than read, and take the later stages their time.
    files = [file for title, file in HOSTILE.items() if title != "a zip of too many members"]
    for number, (name, make, _) in enumerate(files):
        (box / f"{number:02}.{name.partition('.')[2]}").write_bytes(make())
    (box / "good.txt").write_text("The Pact of Strelsau was signed on 3 May 1921.\n")

    report = build([box], tmp_path / "record", jobs=2)

    told = {problem.document.partition("!")[0].partition("#")[0] for problem in report.problems}
    assert told >= {path.name for path in box.iterdir() if path.name != "good.txt"}
    assert "good.txt" not in told
    assert report.claims > 0
