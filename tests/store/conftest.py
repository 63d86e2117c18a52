from pathlib import Path

import pytest
from tests.store.strelsau import write


@pytest.fixture
def record_path(tmp_path: Path) -> Path:
    """The record about the Pact of Strelsau, written."""
    path = tmp_path / "strelsau.foedera"
    write(path)
    return path
