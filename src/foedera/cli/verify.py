"""`foedera verify`: whether the record still holds."""

import typer

from foedera.cli.options import RecordPath
from foedera.cli.printing import plain


def run(record: RecordPath) -> int:
    """Check that the record still says what its witnesses say, byte for byte.

    Every hash and every quotation is computed again. Status 1 when anything does not
    hold; each such thing is named on a line.
    """
    from foedera.store.verify import verify
    from foedera.workbench import open_record
    from foedera.workbench.wording import counted

    said = verify(record)
    for sentence in said:
        typer.echo(plain(sentence))
    if said:
        return 1
    with open_record(record) as opened:
        counts = opened.counts()
        root = opened.release().root
    typer.echo(
        f"{record} holds: {counted(counts['witnesses'], 'document')} and "
        f"{counted(counts['claims'], 'claim')} are what was read, every quotation stands at "
        f"its place.\nrelease {root}"
    )
    return 0
