"""`foedera disagreements`: what is disputed, ranked."""

from foedera.cli.options import AsJson, Output, RecordPath
from foedera.cli.printing import page, print_rows


def run(record: RecordPath, *, as_json: AsJson = False, output: Output = None) -> int:
    """List what is disputed, what most deserves a person's hour first."""
    from foedera.workbench import open_record

    with open_record(record) as opened:
        if as_json:
            print_rows(opened.rows("discrepancies"), output)
            return 0
        found = opened.discrepancies()
        labels = {one.id: one.label for one in opened.instruments()}
    from foedera.cli.paper import Paper
    from foedera.workbench.wording import question_words

    with page(output) as console:
        paper = Paper(console)
        if not found:
            paper.entry("nothing is disputed in this record", depth=0)
        for number, one in enumerate(found, 1):
            about = labels.get(one.instrument, one.instrument)
            asked = question_words(one.property)
            subject = f"{about}: {asked[:1].lower()}{asked[1:]}" if about else asked
            paper.section(f"{number}. {subject}")
            paper.entry(one.summary)
            for side in one.sides:
                paper.rival(side, one.property, before="")
    return 0
