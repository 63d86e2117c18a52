"""From a document's bytes to its witnesses, by the format they are in.

The format is told by the content; the name only breaks ties between formats whose
content looks alike. Every format is one module with a function
`read(name, sha256, data) -> tuple[Witness, ...]`.

To add a format: write the module, and a row in `FORMATS` with the test that
recognises its first bytes. The first row whose test holds reads the document;
plain text is the last resort.
"""

import hashlib
from collections.abc import Callable
from typing import NamedTuple

from foedera.readers import (
    akoma_ntoso,
    archives,
    docx,
    html,
    json_documents,
    other_xml,
    parquet,
    pdf,
    pictures,
    plain_text,
    rtf,
    tables,
    tei,
    treaty_file,
    warc,
    wikitext,
    xlsx,
)
from foedera.sources.model import Witness


class Format(NamedTuple):
    """One format: its name, how to know it, how to read it.

    Attributes:
        name: for people, as the documentation lists it.
        knows: whether these are such bytes, from the file's name in lower case and its first bytes.
        read: from name, SHA-256 and all bytes to witnesses.
        begins: bytes with one of which every such document begins; empty where there are none.
    """

    name: str
    knows: Callable[[str, bytes], bool]
    read: Callable[[str, str, bytes], tuple[Witness, ...]]
    begins: tuple[bytes, ...] = ()


def _archive(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    return archives.read(name, sha256, data, read)


def _crawl(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    return warc.read(name, sha256, data, read)


_ZIP, _GZIP = b"PK", b"\x1f\x8b"

FORMATS: tuple[Format, ...] = (
    Format("PDF", pdf.knows, pdf.read),
    Format("picture", pictures.knows, pictures.read, pictures.SIGNS),
    Format("DOCX", docx.knows, docx.read, (_ZIP,)),
    Format("RTF", rtf.knows, rtf.read, (b"{\\rtf",)),
    Format("WARC", warc.knows, _crawl, (_GZIP, b"WARC/")),
    Format("XLSX", xlsx.knows, xlsx.read, (_ZIP,)),
    Format("Parquet", parquet.knows, parquet.read, (b"PAR1",)),
    Format("zip", archives.is_zip, _archive, (_ZIP,)),
    Format("tar", archives.is_tar, _archive),
    Format("gz", archives.is_gzip, _archive, (_GZIP,)),
    Format("treaty file", treaty_file.knows, treaty_file.read),
    Format("TEI", tei.knows, tei.read),
    Format("Akoma Ntoso", akoma_ntoso.knows, akoma_ntoso.read),
    Format("HTML", html.knows, html.read),
    Format("wikitext", wikitext.knows, wikitext.read),
    Format("other XML", other_xml.knows, other_xml.read),
    Format("JSON", json_documents.knows, json_documents.read),
    Format("table (CSV, TSV)", tables.knows, tables.read),
    Format("plain text", lambda _name, _head: True, plain_text.read),
)
"""Every format, the most easily recognised first."""

_HEAD = 4096  # bytes shown to the tests
_BEGINNINGS = tuple(sign for one in FORMATS for sign in one.begins)
_TOLD_OTHERWISE = tuple(one for one in FORMATS if not one.begins)


def read(name: str, data: bytes) -> tuple[Witness, ...]:
    """The witnesses in a document: one, or several for an archive or a crawl file."""
    sha256 = hashlib.sha256(data).hexdigest()
    lowered, head = name.lower(), data[:_HEAD]
    formats = FORMATS if head.startswith(_BEGINNINGS) else _TOLD_OTHERWISE
    found = next(one for one in formats if one.knows(lowered, head))
    return found.read(name, sha256, data)
