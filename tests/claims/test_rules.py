"""Every rule reads its example, and leaves its counterexample alone."""

import json
from pathlib import Path

import pytest

from foedera.claims.dates import find_dates
from foedera.claims.from_passages import read
from foedera.claims.grammar import Rule
from foedera.claims.model import Reading
from foedera.claims.rulebook import book
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.sources.model import Witness
from foedera.sources.offset_map import Repaired

TITLES = {
    "en": "The Riga Treaty", "fr": "Traité de Riga", "de": "Rigaer Vertrag", "es": "Tratado de Riga",
    "pl": "Traktat ryski", "ru": "Рижский договор", "lt": "Rygos sutartis",
}  # fmt: skip


def reading_of(sentence: str, kind: PassageKind, language: str) -> Reading:
    """A document about one treaty, in one language, whose only other words are `sentence`."""
    title = TITLES[language]
    text = f"{title}\n\n{sentence}"
    entry = EntryKind.ARTICLE if kind is PassageKind.PROSE else EntryKind.TEXT
    cut = Cut(
        witness=Witness(
            name="a.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
        ),
        repaired=Repaired(text),
        entries=(
            Entry(
                number=0, kind=entry, title=title, title_start=0, title_end=len(title), is_main=True
            ),
        ),
        passages=(
            Passage(PassageKind.TITLE, 0, 0, len(title), language=language),
            Passage(
                kind,
                0,
                len(title) + 2,
                len(text),
                language=language,
                label="3" if kind is PassageKind.ARTICLE else "",
            ),
        ),
        language=language,
    )
    return read(cut)


def rules_used(sentence: str, rule: Rule) -> set[str]:
    kinds = rule.where or (PassageKind.PROSE,)
    return {
        claim.rule
        for kind in kinds[:1]
        for claim in reading_of(sentence, kind, rule.language).claims
    }


@pytest.mark.parametrize("rule", book().rules, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    assert rule.name in rules_used(rule.example, rule)


@pytest.mark.parametrize("rule", book().rules, ids=lambda rule: rule.name)
def test_a_rule_leaves_its_counterexample_alone(rule: Rule) -> None:
    assert rule.name not in rules_used(rule.counterexample, rule)


def test_rules_have_names_of_their_own() -> None:
    names = [rule.name for rule in book().rules]

    assert len(names) == len(set(names))


def test_no_rule_speaks_of_a_day_of_the_seeds(shared: Path) -> None:
    """Rules are of how documents are written: not even their examples lean on the seeds."""
    days = set()
    for line in (shared / "gold" / "seeds.jsonl").read_text(encoding="utf-8").splitlines():
        fact = json.loads(line)
        days |= {
            v for v in (fact.get("date"), fact["value"]) if isinstance(v, str) and len(v) == 10
        }

    spoken = {
        found.value
        for rule in book().rules
        for words in (rule.example, rule.counterexample)
        for found in find_dates(words, rule.language)
    }

    assert not spoken & days
