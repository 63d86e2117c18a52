"""Whatever was there before, a rebuild gives what a build from nothing gives."""

import shutil
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.workbench.test_kept import told

from foedera.lifecycle.model import State
from foedera.reconcile.from_claims import reconcile
from foedera.store.starting import stamp_of
from foedera.workbench import build, open_record
from foedera.workbench.making import BuildReport

ARTICLE = """Estonian–Finnish Pact of Narva

The Estonian–Finnish Pact of Narva was a non-aggression pact, signed between Estonia and
Finland on May 3, {year} in Narva. Ratifications were exchanged in Tallinn on June 1, {year}.

The pact had been proposed by the Finnish envoy during the spring fair of that year. Its terms
were weighed for many weeks in both of the capitals by jurists and by merchants who feared the
tolls. After the fishing fleet had come home that summer it was registered in the League of
Nations Treaty Series on July 9, {year}. Neither side had asked for more than the fisheries and
the lighthouses which had long been in question.

On 6 May 1931 it was extended for another five years. The Second Narva War broke out in March
{year}.
"""
CUT = "feared the\ntolls. After the fishing fleet had come home "
PROTOCOL = """Protocol prolonging the Estonian–Finnish Pact of Narva of May 3, 1921

The protocol of 6 May 1931 between Estonia and Finland prolonged the Estonian–Finnish Pact of
Narva, signed on May 3, 1921, until {end}. It replaced the Treaty of Paide of 1919.
"""
TREATY = """Treaty of Commerce between Estonia and Latvia, signed at Riga, {month} 4, 1925

The President of Estonia and the President of Latvia have agreed as follows:
Article 1. The goods of either country shall pay no higher duties than those of any other.
Article 2. The present Treaty shall be ratified and the ratifications exchanged at Riga. It shall
remain in force for five years.
Done at Riga, in duplicate, on {month} 4, 1925.
"""
JUDGED = """[[judgement]]
about = "estonia--finland--1921--non-aggression-pact"
kind = "set"
property = "signature.date"
value = "1921-05-05"
by = "A. Reader"
on = "2024-05-02"
because = "The original."
"""
POOL: dict[str, tuple[str, ...]] = {
    "a-mirror.txt": (ARTICLE.format(year=1921), ARTICLE.format(year=1921).replace(CUT, "")),
    "article.txt": (ARTICLE.format(year=1921), ARTICLE.format(year=1922)),
    "handbook/page.txt": (
        PROTOCOL.format(end="31 December 1944"),
        PROTOCOL.format(end="6 May 1936"),
    ),
    "treaty.txt": (TREATY.format(month="May"), TREATY.format(month="June")),
    "zz-page.txt": ("The Pact of Narva, signed on 4 May 1921, is still studied.", "\xa0"),
    "sources.toml": (
        '[[source]]\npath = "article.txt"\nclass = "encyclopedia"\n',
        '[[source]]\npath = "article.txt"\ndepends-on = ["handbook/page.txt"]\n',
    ),
    "judgements.toml": (
        JUDGED,
        "",
    ),
}
STEP = st.tuples(st.sampled_from(sorted(POOL)), st.sampled_from([0, 1, None]))


def put(folder: Path, name: str, form: int | None) -> None:
    """Write a document in one of its forms, or take it away."""
    path = folder / name
    if form is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(exist_ok=True)
    path.write_text(POOL[name][form], encoding="utf-8")


def said(report: BuildReport) -> tuple[object, ...]:
    """What a build tells of itself, but for where the record is."""
    counts = (report.instruments, report.claims, report.findings, report.discrepancies)
    return (report.root, report.witnesses, *counts, report.families, report.problems)


@settings(max_examples=12, deadline=None)
@given(steps=st.lists(st.lists(STEP, min_size=1, max_size=3), min_size=1, max_size=4))
def test_any_changes_give_what_a_build_from_nothing_gives(
    steps: list[list[tuple[str, int | None]]],
) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place, "documents")
        folder.mkdir()
        (folder / "kept.txt").write_text(TREATY.format(month="July"), encoding="utf-8")
        build([folder], Path(place, "r"))
        for step in steps:
            for name, form in step:
                put(folder, name, form)
            again = build([folder], Path(place, "r"))
            (folder.parent / "anew").unlink(missing_ok=True)
            (folder.parent / ".anew.readings").unlink(missing_ok=True)
            anew = build([folder], Path(place, "anew"))

            assert said(again) == said(anew)
        assert told(Path(place, "r")) == told(Path(place, "anew"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "documents"
    made.mkdir()
    for name in ("a-mirror.txt", "article.txt", "treaty.txt"):
        put(made, name, 0)
    return made


def test_only_what_a_new_document_touches_is_answered_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([folder], tmp_path / "r")
    asked: list[set[str | None]] = []

    def noting(claims: object, *others: object, **named: object) -> object:
        asked.append({claim.instrument for claim in claims})  # type: ignore[attr-defined]
        return reconcile(claims, *others, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("foedera.workbench.joining.reconcile", noting)
    put(folder, "zz-page.txt", 0)
    build([folder], tmp_path / "r")

    assert asked == [{"pact-of-narva--1921"}]


def test_a_record_that_was_changed_by_hand_is_not_built_upon(folder: Path, tmp_path: Path) -> None:
    record = tmp_path / "r"
    first = build([folder], record)
    with sqlite3.connect(record) as plain:
        plain.execute("UPDATE claims SET value = '\"1999-09-09\"'")

    assert build([folder], record).root == first.root
    assert told(record) == told(build([folder], tmp_path / "anew").output)


def test_what_changed_under_an_unchanged_stamp_is_found_by_verifying_the_rebuilt_record(
    folder: Path, tmp_path: Path
) -> None:
    record = tmp_path / "r"
    build([folder], record)
    with sqlite3.connect(record) as plain:
        plain.execute("UPDATE passages SET label = 'Article 9' WHERE witness = 'treaty.txt'")
    with record.open("rb", buffering=0) as file, sqlite3.connect(tmp_path / ".r.readings") as kept:
        kept.execute("UPDATE last SET body = json_set(body, '$.record', ?)", (stamp_of(file),))
    put(folder, "zz-page.txt", 0)
    build([folder], record)

    with open_record(record) as opened:
        assert [one for one in opened.verify() if "Table passages" in one]


def test_a_record_that_is_gone_is_built_from_what_was_kept(folder: Path, tmp_path: Path) -> None:
    first = build([folder], tmp_path / "r")
    (tmp_path / "r").unlink()

    assert build([folder], tmp_path / "r").root == first.root


@pytest.mark.parametrize("year", ["1921", "1920"])
def test_what_is_said_of_the_world_is_compared_with_what_was_said_before(
    folder: Path, tmp_path: Path, year: str
) -> None:
    (folder / "held.txt").write_text("It was held since the Kapp Putsch in March 1920.\n")
    build([folder], tmp_path / "r")
    (folder / "late.txt").write_text(f"It was held since the Kapp Putsch in March {year}.\n")

    again = build([folder], tmp_path / "r")

    assert said(again) == said(build([folder], tmp_path / "anew"))
    with open_record(again.output) as record:
        disputed = [one.summary[:11] for one in record.discrepancies() if not one.instrument]
    assert disputed == (["Kapp Putsch"] if year == "1921" else [])


PROLONGED = """Estonian–Finnish Pact of Narva

The Estonian–Finnish Pact of Narva was a non-aggression pact, signed between Estonia and Finland
on May 3, 1921 in Narva. Ratifications were exchanged in Tallinn on June 1, 1921, and it entered
into force on the same day. It was concluded for five years.
"""
STATED = """[instrument]
title = "Protocol prolonging the Non-Aggression Pact between Estonia and Finland of May 3, 1921"
kind = "protocol"
[[act]]
act = "signature"
date = "1926-05-06"
[[act]]
act = "prolongation"
date = "1926-05-06"
until = "{until}"
[[party]]
name = "Estonia"
[[party]]
name = "Finland"
"""


def test_a_pact_is_in_force_as_long_as_a_document_on_its_protocol_alone_says(
    tmp_path: Path,
) -> None:
    documents, record = tmp_path / "documents", tmp_path / "r"
    documents.mkdir()
    (documents / "pact.txt").write_text(PROLONGED, encoding="utf-8")
    for until in ("1936-12-31", "1940-12-31"):
        (documents / "protocol.toml").write_text(STATED.format(until=until), encoding="utf-8")
        again = build([documents], record)

        with open_record(record) as opened:
            pact = next(one for one in opened.instruments() if not one.parent)
            about = {c.instrument for c in opened.claims(witness="protocol.toml")}
            ended = next(span for span in opened.spans(pact.id) if span.state is State.ENDED)
        assert pact.id not in about
        assert ended.start == f"{int(until[:4]) + 1}-01-01"
    assert again.root == build([documents], tmp_path / "anew").root


EXAMPLE = Path(__file__).parents[2] / "examples" / "baltic"


@pytest.mark.parametrize("part", range(3))
def test_any_document_of_the_example_may_go_and_come_back(tmp_path: Path, part: int) -> None:
    folder = tmp_path / "documents"
    shutil.copytree(EXAMPLE, folder)
    whole = build([folder], tmp_path / "r")
    documents = sorted(path for path in folder.rglob("*.*") if path.name != "sources.toml")
    for path in documents[part::3]:
        content = path.read_bytes()
        path.unlink()
        without = build([folder], tmp_path / "r")
        anew = build([folder], tmp_path / f"without {path.name}")
        path.write_bytes(content)

        assert said(without) == said(anew), path.name
        assert said(build([folder], tmp_path / "r")) == said(whole), path.name
