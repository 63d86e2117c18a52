"""The project's tables beside the lists of states; every difference is printed with its reason."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

from foedera.gazetteer.days import bounds
from foedera.gazetteer.participants import participant, participants, resolve
from foedera.gazetteer.succession import spans

ASKED = 0.99

BEFORE = "the list begins in 1816, or when the state had two missions or half a million people"
PADDED = "the same year: the list counts from another act of that year, or pads to a month"
SHARED = "the list's number is several participants here, and this one has a part of its spell"
OCCUPIED = "the list stops counting an occupied state; here occupation ends none"
RECOGNISED = "the list counts another act as the beginning: recognition, admission, or first rule"
EARLIER = "the list ends a state with its sovereignty abroad; here with the act of union or change"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def cow_rows(shared: Path) -> Iterator[tuple[str, str, str, str]]:
    for row in rows(shared / "reference" / "states2016.csv"):
        since = f"{row['styear']}-{int(row['stmonth']):02}-{int(row['stday']):02}"
        until = f"{row['endyear']}-{int(row['endmonth']):02}-{int(row['endday']):02}"
        yield row["ccode"], row["statenme"], since, "" if until == "2016-12-31" else until


def gw_rows(shared: Path) -> Iterator[tuple[str, str, str, str]]:
    for row in rows(shared / "reference" / "gw_states.csv"):
        until = "" if row["enddate"] == "2017-12-31" else row["enddate"]
        yield str(int(float(row["gwcode"]))), row["statename"], row["startdate"], until


def test_every_spell_of_both_lists_is_in_the_table(shared: Path) -> None:
    ours = {(s.list, s.code, s.printed, s.since, s.until) for s in spans()}

    assert {("COW", *row) for row in cow_rows(shared)} <= ours
    assert {("GW", *row) for row in gw_rows(shared)} <= ours


def test_every_member_of_the_state_system_has_its_numbers(shared: Path) -> None:
    cow = {str(one.cow) for one in participants().values()}
    gw = {str(one.gw) for one in participants().values()}

    assert {row[0] for row in cow_rows(shared)} <= cow
    assert {row[0] for row in gw_rows(shared)} <= gw


def why(ours: str, theirs: str, *, begins: bool, shared_number: bool) -> str:
    """Give the reason why our day and the list's differ, "" when they do not."""
    if ours == theirs:
        return ""
    if ours[:4] == theirs[:4]:
        return PADDED
    if shared_number:
        return SHARED
    if begins:
        return BEFORE if bounds(ours)[0] < bounds(theirs)[0] else RECOGNISED
    return OCCUPIED if theirs and not ours else EARLIER


def test_every_difference_of_days_has_its_reason() -> None:
    holders: dict[tuple[str, str], set[str]] = {}
    for span in spans():
        holders.setdefault((span.list, span.code), set()).add(span.participant)
    unexplained = []
    for span in spans():
        one = participant(span.participant)
        for begins, ours, theirs in ((True, one.since, span.since), (False, one.until, span.until)):
            shared_number = len(holders[span.list, span.code]) > 1
            reason = why(ours, theirs, begins=begins, shared_number=shared_number)
            if reason and span.list in {"COW", "GW"}:
                print(one.id, span.list, "from" if begins else "until", ours, theirs, reason)  # noqa: T201
            if ours != theirs and not reason:
                unexplained.append((one.id, span))
    assert unexplained == []


def test_names_with_a_year_lead_to_the_lists_number(shared: Path) -> None:
    for listed, attribute in ((cow_rows(shared), "cow"), (gw_rows(shared), "gw")):
        asked = right = wrong = 0
        for code, name, since, until in listed:
            first, last = int(since[:4]), int((until or "2016")[:4])
            for year in sorted({first, (first + last) // 2, last}):
                found = resolve(name, on=str(year)).id
                same = found and str(getattr(participant(found), attribute)) == code
                asked, right = asked + 1, right + bool(same)
                wrong += bool(found and not same)
        print(attribute, f"{right}/{asked} right, {wrong} wrong, the rest reported ambiguous")  # noqa: T201
        assert right / asked >= ASKED
        assert wrong == 0


def test_every_party_of_the_register_is_known(shared: Path) -> None:
    gold = shared / "corpus" / "uk_treaties" / "gold.jsonl"
    asked, one, unknown = 0, 0, []
    for line in gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        on = row.get("signature.date") or row.get("entry_into_force.date") or ""
        for name in row["party"]:
            resolution = resolve(name, on=on[:4])
            asked, one = asked + 1, one + (resolution.id is not None)
            if not resolution.candidates:
                unknown.append(name)
    print(f"register: {one}/{asked} names to one participant; unknown: {unknown}")  # noqa: T201
    assert unknown == []
    assert one / asked >= ASKED
