"""A person's judgement: written down, applied by the next build, seen in what changed."""

import tomllib
from pathlib import Path

import pytest
from tests.cli.conftest import Ran, Run

ARTICLE = """Estonian–Finnish Pact of Narva

The Estonian–Finnish Pact of Narva was a non-aggression pact, signed between Estonia and
Finland on May 3, 1921 in Narva. Ratifications were exchanged in Tallinn on June 1, 1921.
"""
HANDBOOK = """Pact of Narva

By the non-aggression pact signed between Estonia and Finland on May 3, 1921, neither was to
attack the other. Ratifications were exchanged in Tallinn on June 2, 1921.
"""
WHY = 'The original, seen on 2 May, bears “2 June”; it is \\ and " clean.'


@pytest.fixture
def folder(tmp_path: Path, foedera: Run) -> Path:
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (documents / "handbook.txt").write_text(HANDBOOK, encoding="utf-8")
    assert foedera("build", documents, "--output", tmp_path / "old.foedera").status == 0
    return tmp_path


def judged(foedera: Run, folder: Path, *more: str, value: str = "1921-06-02") -> Ran:
    return foedera(
        "judge", folder / "old.foedera", "Pact of Narva", "exchange.date",
        "--value", value, "--by", "A. Reader", "--on", "2024-05-02", "--because", WHY,
        "--judgements", folder / "documents" / "judgements.toml", *more,
    )  # fmt: skip


def rebuilt(foedera: Run, folder: Path) -> list[dict[str, object]]:
    foedera("build", folder / "documents", "--output", folder / "new.foedera")
    return foedera("diff", folder / "old.foedera", folder / "new.foedera", "--json").rows


def test_a_judgement_is_written_and_decides_in_the_next_build(foedera: Run, folder: Path) -> None:
    said = judged(foedera, folder)

    written = (folder / "documents" / "judgements.toml").read_text(encoding="utf-8")
    (entry,) = tomllib.loads(written)["judgement"]
    assert said.status == 0
    assert (entry["kind"], entry["value"], entry["because"]) == ("accept", "1921-06-02", WHY)
    rows = rebuilt(foedera, folder)
    changed = next(row for row in rows if row["property"] == "exchange.date"
                   and row["what"] == "finding")  # fmt: skip
    assert (changed["after"], changed["status_after"]) == ("1921-06-02", "decided")
    assert any("judgement of A. Reader" in str(cause) for cause in changed["because"])  # type: ignore[attr-defined]


def test_a_judgement_that_is_taken_out_puts_the_vote_back(foedera: Run, folder: Path) -> None:
    before = foedera("export", "findings", folder / "old.foedera").out
    judged(foedera, folder)
    foedera("build", folder / "documents", "--output", folder / "old.foedera")
    (folder / "documents" / "judgements.toml").unlink()

    rows = rebuilt(foedera, folder)

    (changed,) = [row for row in rows if row["what"] == "finding"]
    assert changed["status_before"] == "decided"
    assert "was withdrawn" in changed["because"][0]  # type: ignore[index]
    assert foedera("export", "findings", folder / "new.foedera").out == before


def test_the_same_judgement_is_not_written_twice(foedera: Run, folder: Path) -> None:
    judged(foedera, folder)
    again = judged(foedera, folder)

    written = (folder / "documents" / "judgements.toml").read_text(encoding="utf-8")
    assert written.count("[[judgement]]") == 1
    assert "already" in again.out


@pytest.mark.parametrize(
    ("more", "value", "told"),
    [
        ((), "1930-01-01", "nobody says"),
        (("--kind", "guess"), "1921-06-02", "none of"),
        (("--on", "some day"), "1921-06-02", "no date"),
        (("--slot", "x"), "1921-06-02", "nothing is found"),
        (("--by", " "), "1921-06-02", "needs by"),
    ],
)
def test_a_judgement_that_fits_nothing_is_refused(
    foedera: Run, folder: Path, more: tuple[str, ...], value: str, told: str
) -> None:
    said = judged(foedera, folder, *more, value=value)

    assert (said.status, len(said.err.splitlines())) == (2, 1)
    assert told in said.err
    assert not (folder / "documents" / "judgements.toml").exists()


def test_a_day_that_nobody_says_can_be_set(foedera: Run, folder: Path) -> None:
    assert judged(foedera, folder, "--kind", "set", value="1921-06-05").status == 0
    rows = rebuilt(foedera, folder)

    assert "1921-06-05" in [row["after"] for row in rows]


def test_a_document_that_comes_is_named_for_what_it_changes(foedera: Run, folder: Path) -> None:
    later = HANDBOOK.replace("neither was to\nattack the other", "peace was kept")
    (folder / "documents" / "yearbook.txt").write_text(later, encoding="utf-8")

    rows = rebuilt(foedera, folder)

    assert {"what": "document", "kind": "added", "name": "yearbook.txt"}.items() <= rows[0].items()
    signed = next(row for row in rows if row["property"] == "exchange.date")
    assert signed["because"] == ["the document “yearbook.txt” is new"]


def test_the_same_documents_leave_nothing_changed(foedera: Run, folder: Path) -> None:
    assert rebuilt(foedera, folder) == []
    told = foedera("diff", folder / "old.foedera", folder / "new.foedera")
    assert (told.status, told.out) == (0, "nothing that the record says has changed\n")


def test_a_weight_that_a_person_changes_turns_a_vote_and_is_named(
    foedera: Run, folder: Path
) -> None:
    classes = "".join(
        f'[[source]]\npath = "{name}.txt"\nclass = "{name}"\n' for name in ("handbook", "press")
    )
    (folder / "documents" / "article.txt").rename(folder / "documents" / "press.txt")
    sources = folder / "documents" / "sources.toml"
    sources.write_text(classes, encoding="utf-8")
    foedera("build", folder / "documents", "--output", folder / "old.foedera")
    sources.write_text(f"{classes}[weights.press]\nlater = 500\n", encoding="utf-8")

    rows = rebuilt(foedera, folder)

    (turned,) = [row for row in rows if row["property"] == "exchange.date"]
    assert (turned["before"], turned["after"]) == ("1921-06-02", "1921-06-01")
    assert turned["because"] == ["the weight of press on what happened to it later is 500, was 70"]


def test_the_weights_of_a_record_and_those_that_hold_otherwise_are_printed(
    foedera: Run, folder: Path
) -> None:
    sources = folder / "documents" / "sources.toml"
    sources.write_text("[weights.press]\nlater = 500\n", encoding="utf-8")
    foedera("build", folder / "documents", "--output", folder / "new.foedera")

    made, usual = (
        {row["class"]: row for row in foedera("weights", *record, "--json").rows}
        for record in ((folder / "new.foedera",), ())
    )

    assert (made["press"]["later"], usual["press"]["later"]) == (500, 70)
    assert made["handbook"] == usual["handbook"]
    assert "authentic-text" in foedera("weights").out


def test_a_weight_of_what_cannot_be_asked_is_refused_in_one_line(
    foedera: Run, folder: Path
) -> None:
    sources = folder / "documents" / "sources.toml"
    sources.write_text("[weights.press]\nweather = 500\n", encoding="utf-8")

    refused = foedera("build", folder / "documents", "--output", folder / "new.foedera")

    assert (refused.status, refused.err.count("\n")) == (2, 1)
    assert "'weather'" in refused.err
