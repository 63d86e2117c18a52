"""TEI P5: editions of texts (https://tei-c.org/guidelines/p5/).

The header is not shown; title, author and date of the source are taken from it. Of an
editor's choices the corrected, regularised and expanded words are read, since those
are what the edition prints. A line that the manuscript breaks stays a line, and
the pages are marked with their numbers.

To treat another element differently, put it in a set below.
"""

from foedera.readers.xml_events import root_name
from foedera.readers.xml_layer import Vocabulary, read_by
from foedera.sources.model import Witness

TEI = Vocabulary(
    media_type="application/tei+xml",
    hidden=frozenset("teiHeader del standOff facsimile sourceDoc figDesc".split()),
    rivals=frozenset("sic orig abbr".split()),
    instead=("reg", "expan", "corr"),
    blocks=frozenset(
        "p ab l lg div div1 div2 div3 div4 body front back text argument opener closer salute signed dateline byline trailer "
        "epigraph docDate docImprint list listBibl bibl q said sp stage table titlePage cit postscript address addrLine".split()
    ) - {"bibl", "q", "said", "cit", "address"},
    titles=frozenset(["titlePart"]),
    articles=frozenset(["article", "Article"]),
    headings=frozenset(["head"]),
    items=frozenset(["item"]),
    captions=frozenset(["figure"]),
    furniture=frozenset(["fw"]),
    notes=frozenset(["note"]),
    rows=frozenset(["row"]),
    cells=frozenset(["cell"]),
    line_breaks=frozenset(["lb"]),
    pages=frozenset(["pb"]),
    gaps=frozenset(["gap"]),
    facts=(("title", "title"), ("author", "author"), ("published", "date")),
    spoken="when",
)  # fmt: skip


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a TEI document."""
    return root_name(head) in ("tei", "teicorpus", "tei.2")


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with the edition's text."""
    return read_by(TEI, name, sha256, data)
