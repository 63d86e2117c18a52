"""The project's tables beside the lists of states; every difference is printed with its reason."""

import csv
import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from foedera.gazetteer.days import bounds
from foedera.gazetteer.model import Participant, Span
from foedera.gazetteer.participants import participant, participants, resolve
from foedera.gazetteer.succession import spans

ASKED = 0.99

BEFORE = "the list begins in 1816, or once the state had two missions or half a million people"
PADDED = "the same year: the list counts from another act of that year, or pads to a month"
SHARED = "the list's number is several participants here, and this one has a part of its spell"
RESUMES = "the list leaves out an occupation or a union and counts the state again later"
UNDONE = "the list counts a state annexed in 1866 or 1860 until the new state's proclamation"

SINGLY = {
    ("el-salvador", "GW"): "the list pads to 1840, when the federation had ended; here 1841",
    ("venezuela", "GW"): "the list pads to the year before the separation of January 1830",
    (
        "ireland",
        "GW",
    ): "the list counts from the Treaty's signature, here from the Free State's day",
    (
        "south-vietnam",
        "COW",
    ): "from autonomy to the fall of Saigon; here the Republic, to the union",
    (
        "south-vietnam",
        "GW",
    ): "from the partition to the fall of Saigon; here the Republic, to the union",
    ("saxony", "COW"): "the list ends it in the North German Confederation, here in the Empire",
    ("hesse-darmstadt", "COW"): "the list ends it in the Confederation, here in the Empire",
    ("mecklenburg-schwerin", "COW"): "the list ends it in the Confederation, here in the Empire",
    ("papal-states", "COW"): "the list ends with the loss of Umbria, here with the loss of Rome",
    ("korea", "COW"): "the list ends with the protectorate, here with the annexation",
    ("tibet", "GW"): "the list ends with the invasion, here with the agreement of May 1951",
    ("transvaal", "GW"): "the list pads to the Union of South Africa, here the peace of 1902",
    (
        "orange-free-state",
        "GW",
    ): "the list pads to the Union of South Africa, here the peace of 1902",
    ("hanover", "GW"): UNDONE,
    ("hesse-kassel", "GW"): UNDONE,
    ("modena", "GW"): UNDONE,
    ("parma", "GW"): UNDONE,
    ("tuscany", "GW"): UNDONE,
}
"""Differences that no rule explains, each with its own reason."""


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


def by_rule(one: Participant, span: Span, *, begins: bool, alike: list[Span]) -> str:
    """Give the rule by which our day and the list's differ, "" when none fits."""
    ours, theirs = (one.since, span.since) if begins else (one.until, span.until)
    if ours[:4] == theirs[:4] or bounds(theirs)[0] == day_before(ours):
        return PADDED
    if len({other.participant for other in alike}) > 1:
        return SHARED
    if begins:
        return BEFORE if bounds(ours)[0] < bounds(theirs)[0] else ""
    return RESUMES if any(theirs < other.since for other in alike) else ""


def day_before(day: str) -> str:
    return str(date.fromisoformat(day) - timedelta(days=1)) if day else ""


def test_every_difference_of_days_has_its_reason() -> None:
    unexplained, used = [], set()
    counted = [span for span in spans() if span.list in {"COW", "GW"}]
    for span in counted:
        one = participant(span.participant)
        alike = [s for s in counted if (s.list, s.code) == (span.list, span.code)]
        for begins in (True, False):
            ours, theirs = (one.since, span.since) if begins else (one.until, span.until)
            if ours == theirs:
                continue
            reason = by_rule(one, span, begins=begins, alike=alike)
            if not reason:
                reason = SINGLY.get((one.id, span.list), "")
                used.add((one.id, span.list))
            print(one.id, span.list, "from" if begins else "until", ours, theirs, reason)  # noqa: T201
            if not reason:
                unexplained.append((one.id, span.list, ours, theirs))
    assert unexplained == []
    assert used == set(SINGLY)


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
