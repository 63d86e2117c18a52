import re
from pathlib import Path

from foedera.readers.from_bytes import FORMATS


def test_every_format_is_documented_and_no_other(checkout: Path) -> None:
    page = (checkout / "docs" / "formats.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([A-Za-z][\w (),]*?) \|", page, re.MULTILINE)

    assert set(rows) - {"format"} == {one.name for one in FORMATS}
