"""What came of whom, who held what, and how long each list counts a state.

*Steps* lead from a participant to what became of it: continuity, succession, union,
secession, restoration. *Controls* say who held a territory: they transfer no title and
end no state. *Spans* are what the lists of states say, each for itself; where they
disagree ("until 1940-06-15", "until 1940-06-01") none is corrected by another.

Add rows to `tables/steps.csv`, `tables/controls.csv` and `tables/spans.csv`.
"""

from functools import cache

from foedera.gazetteer.days import bounds
from foedera.gazetteer.model import Control, Span, Step
from foedera.gazetteer.tables import rows


@cache
def steps() -> tuple[Step, ...]:
    """Give every step by which one participant came of another, by day."""
    return tuple(
        Step(
            from_id=row["from"],
            to_id=row["to"],
            kind=row["kind"],
            on=row["on"],
            claimed_by=_holders(row["claimed_by"]),
            denied_by=_holders(row["denied_by"]),
            source=row["source"],
            text=row["text"],
        )
        for row in sorted(rows("steps"), key=lambda row: (row["on"], row["from"], row["to"]))
    )


def steps_between(earlier: str, later: str) -> tuple[Step, ...]:
    """Give the shortest chain of steps from one participant to another, () if none."""
    chains: list[tuple[Step, ...]] = [()]
    seen = {earlier}
    while chains:
        longer: list[tuple[Step, ...]] = []
        for chain in chains:
            here = chain[-1].to_id if chain else earlier
            for step in steps():
                if step.from_id == here and step.to_id not in seen:
                    if step.to_id == later:
                        return (*chain, step)
                    seen.add(step.to_id)
                    longer.append((*chain, step))
        chains = longer
    return ()


def same_line(earlier: str, later: str, on: str = "") -> bool:
    """Say whether `later` is `earlier`, or continues or succeeds it by a day.

    Secession does not continue: a state that broke away is not in its parent's line.

    Args:
        earlier: participant id.
        later: participant id.
        on: EDTF; steps after that day do not count. "" counts all.
    """
    if earlier == later:
        return True
    chain = steps_between(earlier, later)
    high = bounds(on)[1] if on else ""
    return bool(chain) and all(
        step.kind != "secession" and (not high or bounds(step.on)[0] <= high) for step in chain
    )


@cache
def controls() -> tuple[Control, ...]:
    """Give every occupation, annexation and administration in the table, in its order."""
    return tuple(
        Control(
            of=row["of"],
            by=row["by"],
            kind=row["kind"],
            since=row["from"],
            until=row["until"],
            claimed_by=_holders(row["claimed_by"]),
            denied_by=_holders(row["denied_by"]),
            source=row["source"],
            text=row["text"],
        )
        for row in rows("controls")
    )


def _holders(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))


@cache
def spans() -> tuple[Span, ...]:
    """Give every spell of every list, one for each participant that it covers.

    A list's one state can be several participants here: number 365 of the Correlates of
    War is the Russian Empire, Soviet Russia, the Soviet Union and the Russian Federation.
    """
    return tuple(
        Span(
            participant=participant,
            list=row["list"],
            code=row["code"],
            printed=row["printed"],
            since=row["from"],
            until=row["until"],
        )
        for row in rows("spans")
        for participant in row["participants"].split("|")
    )
