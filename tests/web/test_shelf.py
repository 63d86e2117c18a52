"""One record is lent to all; a new build is taken up while the old is still read."""

from pathlib import Path
from typing import cast

from foedera.web.readable import Readable
from foedera.web.shelf import Shelf


class Opened:
    """A record that only knows whether it was closed."""

    def __init__(self, text: str) -> None:
        """Be open."""
        self.text = text
        self.is_closed = False

    def close(self) -> None:
        """Remember it."""
        self.is_closed = True


def opened(path: Path) -> Readable:
    return cast("Readable", Opened(path.read_text()))


def test_the_same_record_is_lent_until_a_new_one_stands_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "x.foedera"
    path.write_text("first")
    shelf = Shelf(path, opened)

    with shelf.lent() as first, shelf.lent() as again:
        assert again is first
        (tmp_path / "new").write_text("second")
        (tmp_path / "new").replace(path)
        with shelf.lent() as second:
            assert (cast("Opened", first).text, cast("Opened", second).text) == ("first", "second")
            assert not cast("Opened", first).is_closed
    assert cast("Opened", first).is_closed
    assert not cast("Opened", second).is_closed
    shelf.close()
    assert cast("Opened", second).is_closed
