"""A depositary's list as a case: how the tests of this room write their documents.

    list_of('''
        1926-09-28 signature             @handbook @encyclopedia
        1926-11-09 exchange              @encyclopedia
        P5Y        term                  @encyclopedia
    ''')

Each line: a value, an act (or act.part), the voices that say it. `provided`, `denied`
or `by-NAME` before the voices gives the modality. `|` before a line makes it a rival of
the line above.
"""

from dataclasses import replace

from foedera.identity.model import Instrument
from foedera.lifecycle.case import Case
from foedera.reconcile.model import Finding, FindingStatus, Rival, Support

_PLAIN = ("term", "relation.replaced_by", "relation.confirms")


def instrument(name: str = "arcadia-ruritania-1926", **fields: object) -> Instrument:
    known = {"id": name, "label": name, "parties": ("arcadia", "ruritania")}
    return Instrument(**(known | fields))  # type: ignore[arg-type]


def list_of(text: str, about: Instrument | None = None) -> Case:
    about = about or instrument()
    findings: list[Finding] = []
    for number, line in enumerate(filter(None, map(str.strip, text.splitlines()))):
        rival = line.startswith("|")
        value, prop, support = _line(line.removeprefix("|").split(), number)
        if rival:
            last = findings[-1]
            findings[-1] = replace(
                last,
                status=FindingStatus.DISPUTED,
                dissent=(*last.dissent, Rival(value=value, support=support)),
            )
            continue
        voices = len({s.voice for s in support})
        findings.append(
            Finding(
                instrument=about.id,
                property=prop,
                value=value,
                status=FindingStatus.AGREED if voices > 1 else FindingStatus.SINGLE,
                margin=100 * voices,
                support=support,
                voices=voices,
            )
        )
    return Case(instrument=about, findings=tuple(findings))


def _line(words: list[str], number: int) -> tuple[str, str, tuple[Support, ...]]:
    value, act, *rest = words
    prop = act if "." in act or act in _PLAIN else f"{act}.date"
    modality, holder = "asserted", ""
    voices = [word.removeprefix("@") for word in rest if word.startswith("@")]
    for word in rest:
        if word.startswith("by-"):
            modality, holder = "reported", word.removeprefix("by-")
        elif not word.startswith("@"):
            modality = word
    support = tuple(
        Support(
            witness=f"{voice}.txt",
            start=100 * number,
            end=100 * number + 20,
            quote=f"{act} {value}".ljust(20)[:20],
            voice=voice,
            modality=modality,
            holder=holder,
        )
        for voice in voices
    )
    return value, prop, support
