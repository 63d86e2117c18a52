from pathlib import Path

import pytest

from foedera.errors import UnreadableInputError
from foedera.readers import from_paths
from foedera.readers.from_paths import find_documents


def folder(at: Path, *names: str) -> Path:
    for name in names:
        (at / name).parent.mkdir(parents=True, exist_ok=True)
        (at / name).write_text("words")
    return at


def test_a_folder_is_read_recursively_in_order_of_names(tmp_path: Path) -> None:
    root = folder(tmp_path / "docs", "b.txt", "a/z.txt", "a/c.txt", ".hidden")

    found = find_documents([root])

    assert [d.name for d in found.documents] == ["a/c.txt", "a/z.txt", "b.txt"]


def test_with_several_inputs_their_own_names_stand_in_front(tmp_path: Path) -> None:
    one = folder(tmp_path / "one", "a.txt")
    two = folder(tmp_path / "two", "a.txt")

    found = find_documents([two, one, two / "a.txt"])

    assert [d.name for d in found.documents] == ["a.txt", "one/a.txt", "two/a.txt"]


def test_a_name_with_brackets_is_taken_literally(tmp_path: Path) -> None:
    folder(tmp_path, "page [1].txt", "page 1.txt")

    assert [d.name for d in find_documents([tmp_path / "page [1].txt"]).documents] == [
        "page [1].txt"
    ]


def test_a_path_that_is_none_is_tried_as_a_pattern(tmp_path: Path) -> None:
    folder(tmp_path, "a.txt", "b.txt", "c.md")

    assert [d.name for d in find_documents([tmp_path / "*.txt"]).documents] == ["a.txt", "b.txt"]


def test_settings_are_no_documents(tmp_path: Path) -> None:
    root = folder(tmp_path, "a.txt", "sources.toml", "judgements.toml", "treaty.toml")

    found = find_documents([root])

    assert [d.name for d in found.documents] == ["a.txt", "treaty.toml"]
    assert (found.sources_file, found.judgements_file) == (
        root / "sources.toml",
        root / "judgements.toml",
    )


@pytest.mark.parametrize("name", ["nowhere", "empty", "*.xyz"])
def test_nothing_to_read_is_an_error_of_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(UnreadableInputError) as error:
        find_documents([tmp_path / name])

    assert "\n" not in str(error.value)


def test_a_file_too_large_is_refused_and_never_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(from_paths, "SIZE_LIMIT", 10)
    (tmp_path / "big.txt").write_bytes(b"x" * 11)

    (document,) = find_documents([tmp_path]).documents

    assert document.problem is not None
    assert document.problem.code == "reader.too-large"
    assert document.read_bytes() == b""


def test_links_that_lead_round_in_a_circle_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")

    with pytest.raises(UnreadableInputError, match="does not exist"):
        find_documents([tmp_path / "a"])
