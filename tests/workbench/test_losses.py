"""A copy that lost words: the record says so, and does not trust the sentence."""

from pathlib import Path

from foedera.workbench import build, open_record

FULL = """Estonian–Finnish Pact of Narva

The Estonian–Finnish Pact of Narva was a non-aggression pact, signed between Estonia and
Finland on May 3, 1921 in Narva.

The pact had been proposed by the Finnish envoy during the spring fair of that year. Its terms
were weighed for many weeks in both of the capitals by jurists and by merchants who feared the
tolls. After the fishing fleet had come home that summer it was registered in the League of Nations Treaty Series on July 9, 1921. Neither side
had asked for more than the fisheries and the lighthouses which had long been in question.
"""
LOST = FULL.replace(
    "were weighed for many weeks in both of the capitals by jurists and by ", "were "
)
CUT = "feared the\ntolls. After the fishing fleet had come home "


def built(tmp_path: Path, copy: str) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "full.txt").write_text(FULL, encoding="utf-8")
    (folder / "copy.txt").write_text(copy, encoding="utf-8")
    return build([folder], tmp_path / "record.foedera").output


def test_words_lost_across_two_sentences_are_a_problem_and_its_claims_unsafe(
    tmp_path: Path,
) -> None:
    with open_record(built(tmp_path, FULL.replace(CUT, ""))) as record:
        (copy, full) = record.witnesses()
        (problem,) = [p for p in copy.problems if p.code == "family.text-lost"]
        unsafe = {(c.witness, c.property) for c in record.claims() if not c.safe}
        safe = {(c.witness, c.property) for c in record.claims() if c.safe}

        assert "After the fishing fleet" in problem.message
        assert not [p for p in full.problems if p.code == "family.text-lost"]
        assert ("copy.txt", "registration.date") in unsafe
        assert {("full.txt", "registration.date"), ("copy.txt", "signature.date")} <= safe
        assert record.verify() == ()


def test_words_left_out_within_one_sentence_are_an_editors_choice(tmp_path: Path) -> None:
    with open_record(built(tmp_path, LOST)) as record:
        assert not [
            p for w in record.witnesses() for p in w.problems if p.code == "family.text-lost"
        ]
