"""Text that is not about treaties, made up, as much as wanted, the same each time.

A town's newspaper: markets, weather, gardens, trains, with names, sums and days in it,
so that a pass that looks for treaties has to look closely. Nobody in it is real.
"""

from collections.abc import Iterator

_WHO = (
    "The baker",
    "A gardener from Elm Lane",
    "The school choir",
    "Our correspondent",
    "The miller’s daughter",
    "An elderly reader",
)
_DID = ("sold", "counted", "painted", "mended", "weighed", "carried home")
_WHAT = (
    "forty baskets of late apples",
    "a green rowing boat",
    "three dozen enamel jugs",
    "the clock of the upper mill",
    "two sacks of barley",
    "a kite with a paper tail",
)
_WHERE = (
    "beside the weir",
    "behind the tram shed",
    "on the hill road",
    "in the covered market",
    "near the old tannery",
    "under the chestnut trees",
)
_WHEN = (
    "before the rain came",
    "on a cold morning in March",
    "while the band was playing",
    "at half past seven",
    "after the fair of 1957",
    "during the long frost",
)
_THEN = (
    "Nobody remembered a drier summer, and the wells stood low until the apples were in.",
    "Prices were firm: butter at 42, eggs at 17, honey not to be had.",
    "The evening train was late by eleven minutes, which surprised no one on the platform.",
    "A light wind from the west is likely, with showers over the moor towards night.",
    "The library has a new lamp, and the reading room may stay open for an hour longer.",
    "Those who lost an umbrella may ask at the counter, where five of them are waiting.",
)  # fmt: skip


def pages(size: int) -> Iterator[str]:
    """Pages of about 2,500 characters, `size` bytes of them or a little more."""
    written = number = 0
    while written < size:
        sentences = []
        for line in range(18):
            at = number * 18 + line
            who, did, what = _WHO[at % 6], _DID[at // 6 % 6], _WHAT[at // 36 % 6]
            where, when, then = _WHERE[at * 5 % 6], _WHEN[at // 7 % 6], _THEN[at // 5 % 6]
            sentences.append(f"{who} {did} {what} {where} {when}. {then}")
        page = "\n\n".join(" ".join(sentences[n : n + 3]) for n in range(0, 18, 3)) + "\n"
        written += len(page.encode("utf-8"))
        number += 1
        yield page
