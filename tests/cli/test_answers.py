"""The verbs that answer, asked about a pact whose two documents differ by a day."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.readers.test_pdf import pdf


def test_show_says_a_value_its_voices_its_words_and_the_dissent(
    foedera: Run, strelsau: Path
) -> None:
    shown = foedera("show", strelsau, "pact of strelsau")

    assert shown.status == 0
    lines = [line.strip() for line in shown.out.splitlines()]
    assert lines[0] == "Pact of Strelsau"
    act = lines.index("1921-05-03  signature  · disputed, 1 voice")
    assert lines[act + 1] == "“signed a pact on 3 May 1921”  a.txt"
    assert lines[act + 2] == "against it: 1921-05-04  · 1 voice"
    assert lines[act + 3] == "“signed on 4 May 1921”  b.txt"
    assert "a.txt says one day, b.txt the next." in lines
    assert "…           –  1921-05-03  unsigned  before its signature" in lines
    assert shown.err == ""


def test_show_is_no_wider_than_asked(
    foedera: Run, strelsau: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "44")

    shown = foedera("show", strelsau, "pact of strelsau").out

    assert max(map(len, shown.splitlines())) <= 44
    assert "\x1b" not in shown
    assert all(line == line.rstrip() for line in shown.splitlines())


def test_show_as_json_is_the_row_of_the_contract(foedera: Run, strelsau: Path) -> None:
    (row,) = foedera("show", strelsau, "Strelsauer Pakt", "--json").rows
    exported = foedera("export", "instruments", strelsau).rows

    assert [row] == exported
    assert row["findings"][0]["dissent"][0]["value"] == "1921-05-04"


@pytest.mark.parametrize(
    ("day", "state", "status"), [("1921-01-01", "unsigned", 1), ("1930-01-01", None, 1)]
)
def test_in_force_answers_no_with_status_1(
    foedera: Run, strelsau: Path, day: str, state: str | None, status: int
) -> None:
    asked = ("in-force", strelsau, "--on", day, "--between", "Arcadia", "Ruritania")

    told = foedera(*asked)
    (row,) = foedera(*asked, "--json").rows

    assert told.status == status
    assert list(row)[:7] == [
        "instrument",
        "label",
        "state",
        "viewpoint",
        "chain",
        "weakest",
        "accounts",
    ]
    assert state is None or row["state"] == state
    assert "Pact of Strelsau" in told.out


def test_in_force_between_others_is_empty(foedera: Run, strelsau: Path) -> None:
    told = foedera("in-force", strelsau, "--on", "1930-01-01", "--between", "Arcadia", "Lithuania")

    assert (told.status, told.out.count("\n")) == (1, 2)
    assert "no instrument" in told.out


def test_disagreements_name_both_sides(foedera: Run, strelsau: Path) -> None:
    told = foedera("disagreements", strelsau)
    (row,) = foedera("disagreements", strelsau, "--json").rows

    assert told.out.index("“signed a pact on 3 May 1921”") < told.out.index("“signed on 4 May")
    assert [side["value"] for side in row["sides"]] == ["1921-05-03", "1921-05-04"]


def test_why_leads_to_the_words_in_their_place(foedera: Run, strelsau: Path) -> None:
    told = foedera("why", strelsau, "Pact of Strelsau", "signature.date")

    assert told.status == 0
    words = " ".join(told.out.split())
    assert "why: One voice each." in words
    assert "Arcadia and Ruritania [signed a pact on 3 May 1921] in Strel- sau." in words
    assert "claim 0, read by the rule test.rule" in words
    assert "filed here: same parties" in words


def test_why_of_a_claim(foedera: Run, strelsau: Path) -> None:
    told = foedera("why", strelsau, "claim 1")
    (row,) = foedera("why", strelsau, "1", "--json").rows

    assert "[signed on 4 May 1921]" in told.out
    assert row["quote"] == "signed on 4 May 1921"


def test_why_as_json_has_a_row_for_every_passage(foedera: Run, strelsau: Path) -> None:
    rows = foedera("why", strelsau, "Pact of Strelsau", "signature.date", "--json").rows

    assert [(row["side"], row["value"], row["claims"]) for row in rows] == [
        ("for", "1921-05-03", [0]),
        ("against", "1921-05-04", [1]),
    ]


def test_cite_answers_no_with_status_1(foedera: Run, strelsau: Path) -> None:
    told = foedera("cite", strelsau, "60 LNTS 145")

    assert told.status == 1
    assert "no document of this record cites" in told.out


def test_verify_says_what_holds_and_names_what_does_not(
    foedera: Run, strelsau: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.foedera"
    broken.write_bytes(strelsau.read_bytes().replace(b"on 4 May 1921, is", b"on 6 May 1921, is"))

    assert foedera("verify", strelsau).status == 0
    told = foedera("verify", broken)
    assert told.status == 1
    assert "b.txt: its text is not the text that was read" in told.out


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_export_writes_the_same_bytes_to_a_file(
    foedera: Run, strelsau: Path, tmp_path: Path, form: str
) -> None:
    by_name, by_ending = tmp_path / "claims", tmp_path / f"claims.{form}"

    assert foedera("export", "claims", strelsau, "--format", form, "--output", by_name).out == ""
    assert foedera("export", "claims", strelsau, "--output", by_ending).status == 0

    assert by_name.read_bytes() == by_ending.read_bytes() != b""


def test_output_takes_what_would_be_printed(foedera: Run, strelsau: Path, tmp_path: Path) -> None:
    calls = (
        ("show", strelsau, "Pact of Strelsau"),
        ("in-force", strelsau, "--on", "1930-01-01"),
        ("disagreements", strelsau),
        ("why", strelsau, "0"),
        ("cite", strelsau, "1 LNTS 1"),
        ("export", "findings", strelsau),
    )
    for number, call in enumerate(calls):
        for how in ((), ("--json",)) if call[0] != "export" else ((),):
            file = tmp_path / f"{number}{len(how)}"
            printed = foedera(*call, *how)
            quiet = foedera(*call, *how, "--output", file)
            assert (quiet.status, quiet.out) == (printed.status, "")
            assert file.read_text(encoding="utf-8") == printed.out


def test_a_document_cannot_command_the_terminal(foedera: Run, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    nasty = "evil\x1b[2J\u202epact"
    (folder / "a.txt").write_text(
        f"Peace of Riga {nasty}\n\nThe Peace of Riga was signed on 18 March 1921 {nasty}.\n",
        encoding="utf-8",
    )
    record = tmp_path / "r.foedera"

    built = foedera("build", folder, "--output", record)
    shown = foedera("in-force", record, "--on", "1930-01-01")
    listed = foedera("disagreements", record)

    for said in (built, shown, listed):
        assert "\x1b" not in said.out + said.err
        assert "\u202e" not in said.out + said.err


def test_why_says_where_the_words_stand_in_the_original(foedera: Run, tmp_path: Path) -> None:
    line = "The Pact of Narva was signed between Estonia and Finland on 3 May 1921 at Narva."
    documents, record = tmp_path / "documents", tmp_path / "narva.foedera"
    documents.mkdir()
    (documents / "page.html").write_text(f"<body><p>Old.</p><div><p>{line}</p></div></body>")
    (documents / "scan.pdf").write_bytes(pdf(["A page before it."], [line]))
    foedera("build", documents, "--output", record)

    told = foedera("why", record, "Pact of Narva", "signature.date")
    rows = foedera("why", record, "Pact of Narva", "signature.date", "--json").rows

    assert "3 May 1921] at Narva." in " ".join(told.out.split())
    lines = [one.strip() for one in told.out.splitlines() if "in the original" in one]
    assert "in the original: node /html/body/div/p" in lines
    assert any(one.startswith("in the original: page 2, box (3214, ") for one in lines)
    places = {row["witness"]: row["places"] for row in rows}
    assert places["page.html"] == [{"path": "/html/body/div/p"}]
    assert [place["page"] for place in places["scan.pdf"]] == [2]


def test_serve_wants_a_folder_of_originals_that_is_there(foedera: Run, strelsau: Path) -> None:
    told = foedera("serve", strelsau, "--originals", "no such folder")

    assert told.status == 2
    assert "no such folder" in told.err
    assert len(told.err.splitlines()) == 1
