"""Akoma Ntoso, also called LegalDocML: laws and treaties with their articles marked (OASIS, 1.0).

What the metadata say is not shown; the document's title and date are taken from them.
The number of an article stands on a line of its own above its heading; that of a
paragraph in front of its words, as on paper.

To treat another element differently, put it in a set below.
"""

from foedera.readers.xml_events import root_name
from foedera.readers.xml_layer import Vocabulary, read_by
from foedera.sources.model import Witness

AKOMA_NTOSO = Vocabulary(
    media_type="application/akn+xml",
    hidden=frozenset(["meta"]),
    blocks=frozenset(
        "p block preface preamble recital recitals citation citations body mainBody article section chapter part title book clause "
        "paragraph subparagraph content intro wrapUp conclusions signature attachment attachments annex component formula "
        "container blockList tblock longTitle blockContainer list point indent alinea".split()
    ),
    titles=frozenset(["docTitle", "shortTitle"]),
    headings=frozenset(["heading", "subheading", "crossHeading"]),
    numbers=frozenset(["num"]),
    divisions=frozenset("article section chapter part title book annex".split()),
    articles=frozenset(["article"]),
    items=frozenset(["item"]),
    notes=frozenset(["authorialNote"]),
    rows=frozenset(["tr"]),
    cells=frozenset(["td", "th"]),
    line_breaks=frozenset(["br", "eol"]),
    pages=frozenset(["eop"]),
    gaps=frozenset(["omissis"]),
    facts=(("title", "docTitle"), ("published", "FRBRdate")),
    spoken="date",
)  # fmt: skip


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of an Akoma Ntoso document."""
    return root_name(head) == "akomantoso"


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with the document's text."""
    return read_by(AKOMA_NTOSO, name, sha256, data)
