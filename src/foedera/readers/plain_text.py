"""Plain text: the text layer is the decoded text itself, and the format marks nothing."""

from foedera.sources.decode import decode
from foedera.sources.model import Witness


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness; without text when the bytes are empty or binary (see its problems)."""
    decoded = decode(data)
    return (
        Witness(
            name=name,
            sha256=sha256,
            media_type="text/plain",
            encoding=decoded.encoding,
            text=decoded.text,
            problems=decoded.problems,
        ),
    )
