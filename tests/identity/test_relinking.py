"""Whatever documents come, go or change, what is remembered gives what linking all gives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foedera.claims.model import Claim, Mention, Reading, Value
from foedera.identity import gathering, replaying
from foedera.identity.from_claims import linked, noted
from foedera.identity.memory import Memory
from foedera.identity.model import Identity
from foedera.identity.relinking import Difference, relink
from foedera.identity.seen import Noted
from foedera.sources.model import Place

TITLES = (
    "",
    "Treaty of Riga",
    "Treaty of Friendship",
    "Pact of Narva",
    "Convention on Fisheries",
    "Protocol prolonging the Treaty of Riga",
    "Additional Protocol to the Treaty of Friendship of 5 May 1921",
)
PARTIES = (
    (),
    ("estonia", "latvia"),
    ("latvia", "soviet-union"),
    ("estonia",),
    ("estonia", "latvia", "lithuania"),
)
DATES = ("", "1921", "1921-05", "1921-05-04", "1921-05-05", "1922-05-04")
KINDS = ("", "treaty", "non-aggression", "friendship", "protocol")
WITNESSES = tuple("abcdefgh")


@st.composite
def readings(draw: st.DrawFn, witness: str) -> Noted:
    """What a document of a few mentions gives, some of them later acts of others."""
    mentions = tuple(
        Mention(
            number=number,
            start=0,
            end=1,
            title=draw(st.sampled_from(TITLES)),
            parties=draw(st.sampled_from(PARTIES)),
            date=draw(st.sampled_from(DATES)),
            kind=draw(st.sampled_from(KINDS)),
            parent=draw(st.sampled_from([None, None, *range(number)])),
        )
        for number in range(draw(st.integers(1, 3)))
    )
    cited: Value = {"series": "LNTS", "volume": 4, "pages": [draw(st.integers(7, 11)), 20]}
    claims = (Claim(witness, 0, 1, "x", "citation", cited, "rule", 0),) * draw(st.integers(0, 1))
    return noted(Reading(witness=witness, claims=claims, mentions=mentions, subject=0))


Documents = dict[str, Noted]
POOL = st.fixed_dictionaries(
    {name: st.tuples(readings(name), readings(name)) for name in WITNESSES}
)
CHANGES = st.dictionaries(
    st.sampled_from(WITNESSES), st.sampled_from([0, 1, None]), min_size=1, max_size=3
)


PRINTS = st.lists(
    st.lists(st.sampled_from(WITNESSES), min_size=2, max_size=4, unique=True), max_size=2
)


def places(groups: list[list[str]], documents: Documents) -> list[list[Place]]:
    return [[Place(name, 0, 2000) for name in group if name in documents] for group in groups]


def patched(before: Identity, differing: Difference) -> tuple[object, object]:
    """What identity says once a difference is taken in."""
    others = {one.id for one in differing.instruments} | differing.gone
    kept = [one for one in before.instruments if one.id not in others]
    links = [one for one in before.links if one.mention.witness not in differing.links]
    links += [one for each in differing.links.values() for one in each]
    instruments = sorted((*kept, *differing.instruments), key=lambda one: one.id)
    return instruments, sorted(links, key=lambda one: one.mention)


def told(memory: Memory) -> object:
    """A memory, whatever numbers it gives."""
    place = {number: one.place for number, one in memory.mentions.items()}
    founded = {
        place[number]: (
            one.order,
            one.under,
            one.names,
            one.is_act,
            place.get(one.parent or 0) if one.parent is not None else None,
        )
        for number, one in memory.instruments.items()
    }
    mentions = [
        (
            one.place,
            one.parent,
            place[one.founder],
            one.reason,
            {place[each] for each in one.fitting},
        )
        for one in memory.mentions.values()
    ]
    return founded, mentions


@settings(max_examples=100, deadline=None)
@given(
    pool=POOL,
    steps=st.lists(st.tuples(CHANGES, PRINTS), min_size=1, max_size=4),
    few=st.sampled_from([1, 2, 64]),
)
def test_any_changes_give_what_linking_everything_gives(
    pool: dict[str, tuple[Noted, Noted]],
    steps: list[tuple[dict[str, int | None], list[list[str]]]],
    few: int,
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gathering, "TOO_COMMON", few)
        patch.setattr(replaying, "TOO_COMMON", few)
        now = {name: pool[name][0] for name in WITNESSES[::2]}
        identity, memory = linked(list(now.values()))
        for changes, printed in steps:
            assert memory is not None
            differing = {
                name: None if form is None else pool[name][form] for name, form in changes.items()
            }
            now = {name: one for name, one in {**now, **differing}.items() if one is not None}
            difference = relink(memory, differing, now.__getitem__, places(printed, now))
            anew, fresh = linked(list(now.values()), same_text=places(printed, now))

            assert difference is not None
            assert fresh is not None
            assert patched(identity, difference) == (list(anew.instruments), list(anew.links))
            assert told(difference.memory) == told(fresh)
            identity, memory = anew, difference.memory


def given_by(witness: str, **known: object) -> Noted:
    mention = Mention(number=0, start=0, end=1, **known)  # type: ignore[arg-type]
    return noted(Reading(witness=witness, claims=(), mentions=(mention,), subject=0))


def test_a_document_may_make_one_instrument_of_two_and_its_going_two_again() -> None:
    pair = ("estonia", "finland")
    now = {
        "by name": given_by("by name", title="Pact of Narva"),
        "by day": given_by("by day", parties=pair, date="1921-05-03", kind="non-aggression"),
    }
    both = given_by(
        "both", title="Pact of Narva", parties=pair, date="1921-05-03", kind="non-aggression"
    )
    apart, memory = linked(list(now.values()))
    assert memory is not None

    joined = relink(memory, {"both": both}, now.__getitem__, ())
    assert joined is not None
    parted = relink(joined.memory, {"both": None}, now.__getitem__, ())

    assert parted is not None
    together, _ = linked([*now.values(), both])
    assert (len(apart.instruments), len(together.instruments)) == (2, 1)
    assert patched(apart, joined) == (list(together.instruments), list(together.links))
    assert patched(together, parted) == (list(apart.instruments), list(apart.links))


def test_only_what_a_document_touches_is_looked_at() -> None:
    now = {
        f"{year}": given_by(f"{year}", parties=("estonia", "latvia"), date=f"{year}-05-03")
        for year in range(1920, 1930)
    }
    _, memory = linked(list(now.values()))
    assert memory is not None
    asked: list[str] = []

    def asking(name: str) -> Noted:
        asked.append(name)
        return now[name]

    late = given_by("late", title="Fish Treaty", parties=("peru", "sweden"), date="1923-05-03")
    found = relink(memory, {"late": late}, asking, ())

    assert found is not None
    assert [one.id for one in found.instruments] == ["peru--sweden--1923--treaty"]
    assert asked in ([], ["1923"])
