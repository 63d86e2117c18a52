"""The bundled example on the command line, read as a person reads it."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

from foedera.workbench import build

EXAMPLE = Path(__file__).parents[2] / "examples" / "baltic"
PACT = "Lithuanian–Soviet Non-Aggression Treaty"


@pytest.fixture(scope="module")
def baltic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "baltic.foedera"
    build([EXAMPLE], path)
    return path


def sections(page: str) -> dict[str, list[str]]:
    """Lines under each heading."""
    found: dict[str, list[str]] = {}
    for block in page.split("\n\n"):
        head, *lines = block.splitlines()
        found[head.strip()] = lines
    return found


def test_show_tells_a_treaty_in_the_order_of_a_treaty_series(foedera: Run, baltic: Path) -> None:
    heads = list(sections(foedera("show", baltic, PACT).out))

    wanted = [
        "Titles", "Parties", "Signatories", "Acts", "Citations", "Articles",
        "Disputed", "Status through time", "Sources",
    ]  # fmt: skip
    assert [head for head in heads if head in wanted] == wanted
    assert heads[0] == PACT


def test_show_puts_the_label_first_among_the_titles(foedera: Run, baltic: Path) -> None:
    told = sections(foedera("show", baltic, PACT).out)

    assert told["Titles"][0].strip().startswith(PACT)


def test_show_says_where_a_prolongation_is_printed(foedera: Run, baltic: Path) -> None:
    lines = [line.strip() for line in sections(foedera("show", baltic, PACT).out)["Acts"]]

    first = next(n for n, line in enumerate(lines) if line.startswith("1931-05-06  prolongation"))
    then = next(n for n, line in enumerate(lines) if line.startswith("1934-04-04  prolongation"))
    assert any(line.startswith("125 LNTS 255-263") for line in lines[first:then])
    assert any(line.startswith("186 LNTS 267") for line in lines[then:])


def test_show_as_json_names_what_belongs_to_a_treaty(foedera: Run, baltic: Path) -> None:
    (row,) = foedera("show", baltic, PACT, "--json").rows

    assert [(one["date"], [c["volume"] for c in one["citations"]]) for one in row["later"]] == [
        ("1931-05-06", [125]),
        ("1934-04-04", [186]),
    ]


def test_long_lists_are_cut_and_say_so(foedera: Run, tmp_path: Path) -> None:
    duties = "\n".join(
        f"Article {number}. Each of the Contracting Parties undertakes to respect rule {number}."
        for number in range(1, 16)
    )
    page = f"""Treaty of Peace between Latvia and Lithuania, signed at Riga, 3 May 1921

{duties}
Done at Riga, on 3 May 1921.
"""
    (tmp_path / "treaty.txt").write_text(page, encoding="utf-8")
    record = tmp_path / "r.foedera"
    foedera("build", tmp_path / "treaty.txt", "--output", record)
    name = foedera("export", "instruments", record).rows[0]["instrument"]

    short = foedera("show", record, name).out
    whole = foedera("show", record, name, "--all").out

    assert sections(short)["Obligations"][-1].strip() == "and 3 more"
    assert "--all" in short
    assert "rule 15" in sections(whole)["Obligations"][-1]
    assert "--all" not in whole


def test_show_tells_what_is_only_provided_for_apart_from_what_was_done(
    foedera: Run, baltic: Path
) -> None:
    page = sections(foedera("show", baltic, "Suwałki Agreement").out)
    head = foedera("show", baltic, "estonia--latvia--1923--mutual-assistance").out

    assert "  1920-10-10  entry into force  · 1 voice, only provided for" in page["Acts"]
    status = " ".join(" ".join(page["Status through time"]).split())
    assert "its text provides for force from 1920-10-10" in status
    assert "  provided  denunciation" in head
    assert "undated" not in head


def test_output_may_be_a_pipe(foedera: Run, baltic: Path, tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to("/proc/self/fd/1")

    shown = foedera("show", baltic, PACT, "--output", tmp_path / "out")

    assert (shown.status, shown.out) == (0, foedera("show", baltic, PACT).out)


def test_a_protocol_stands_under_its_treaty_and_has_its_own_row(foedera: Run, baltic: Path) -> None:
    asked = ("in-force", baltic, "--on", "1939-12-01", "--between", "Lithuania", "USSR")

    page = foedera(*asked).out
    rows = {row["label"]: row["parent"] for row in foedera(*asked, "--json").rows}

    heads = [block.splitlines()[0] for block in page.split("\n\n")[1:]]
    assert not [head for head in heads if "protocol" in head]
    assert page.count("told above, and an instrument of its own") == 2
    assert len([label for label, parent in rows.items() if "protocol" in label and parent]) == 2


def test_what_was_still_to_come_says_so(foedera: Run, baltic: Path) -> None:
    told = foedera("in-force", baltic, "--on", "1926-10-15", "--between", "Lithuania", "USSR").out

    assert "1926-11-09  entry into force  · still to come" in told
    assert "1926-09-28  signature  · asserted" in told


def test_no_word_of_the_program_is_printed_as_it_is_kept(foedera: Run, baltic: Path) -> None:
    for call in (
        ("show", baltic, PACT),
        ("in-force", baltic, "--on", "1926-10-15"),
        ("disagreements", baltic),
    ):
        page = foedera(*call).out
        assert not [
            word for word in ("in_force", "not_party", "entry_into_force", "P5Y") if word in page
        ]
