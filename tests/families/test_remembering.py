"""Whatever documents come, go or change, what is remembered gives what tracing all gives."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foedera.families import tracing
from foedera.families.alignment import Span, aligned
from foedera.families.from_passages import prints, trace, trace_again
from foedera.families.laid import Laid, SharedRuns
from foedera.families.prints import Prints
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.sources.model import Witness
from foedera.sources.offset_map import Repaired

CHANCE = random.Random(7)  # noqa: S311 - the same words each time
SENTENCES = [
    " ".join("".join(CHANCE.choices("abdegiklmnoprstuv", k=6)) for _ in range(18)) + "."
    for _ in range(10)
]
TREATY = (
    "The Parties of Estonia and Latvia shall by this Agreement undertake that the Parties of "
    "Estonia and Latvia shall keep each article of the Agreement and the provisions of Annex {}."
)
SENTENCES += [TREATY.format(number) for number in ("one", "two", "six")]
WITNESSES = tuple("abcdefghij")
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6)
CHANGES = st.dictionaries(
    st.sampled_from(WITNESSES), st.one_of(st.none(), TEXTS), min_size=1, max_size=3
)


def fingerprint(name: str, sentences: list[str]) -> Prints:
    text = " ".join(sentences)
    made = Witness(name=name, sha256="", media_type="text/plain", encoding="utf-8", text=text)
    entries = (Entry(number=0, kind=EntryKind.ARTICLE),)
    passages = (Passage(PassageKind.PROSE, 0, 0, len(text)),)
    return prints(Cut(witness=made, repaired=Repaired(text), entries=entries, passages=passages))


@settings(max_examples=60, deadline=None)
@given(
    first=st.fixed_dictionaries(dict.fromkeys(WITNESSES, TEXTS)),
    steps=st.lists(CHANGES, min_size=1, max_size=3),
)
def test_any_changes_give_what_tracing_everything_gives(
    first: dict[str, list[str]], steps: list[dict[str, list[str] | None]]
) -> None:
    now = {name: fingerprint(name, first[name]) for name in WITNESSES[::2]}
    tokens = dict.fromkeys(now, "first")
    _, memory = trace_again(None, tokens, now.__getitem__, {})
    for number, changes in enumerate(steps):
        for name, text in changes.items():
            now.pop(name, None)
            tokens.pop(name, None)
            if text is not None:
                now[name] = fingerprint(name, text)
                tokens[name] = f"step {number}"
        families, memory = trace_again(memory, tokens, now.__getitem__, {})

        assert families == trace(list(now.values()), {})


def test_only_what_a_document_touches_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    now = {
        name: fingerprint(name, SENTENCES[number // 2 * 2 :][:2])
        for number, name in enumerate(WITNESSES)
    }
    tokens = dict.fromkeys(now, "known")
    _, memory = trace_again(None, tokens, now.__getitem__, {})
    now["z"] = fingerprint("z", SENTENCES[:1])
    asked: list[int] = []

    def noting(shared: SharedRuns, laid: Laid) -> list[list[Span]]:
        asked.append(len(shared.first))
        return aligned(shared, laid)

    monkeypatch.setattr(tracing, "aligned", noting)
    families, _ = trace_again(memory, {**tokens, "z": "new"}, now.__getitem__, {})

    assert asked == [3]
    assert families == trace(list(now.values()), {})
