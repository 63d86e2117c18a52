"""What a language's file says: its words for time, as plain data.

Nothing here is compiled; `grammar` does that, once per language, when first asked.
Fields named `..._re` are regular expressions without groups of their own; all
others are words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

NO_WORDS: Mapping[str, int] = {}
NEVER = r"(?!)"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """The words of one language.

    Attributes:
        code: ISO 639-1.
        months: for January to December, their forms, lower case, separated by blanks:
            cases, abbreviations without the point, older spellings.
        republican: months of the French Republic's calendar, from 0, where they are looked for.
        cautious: forms that are common words as well; read in lower case never, and
            without a day or year only after `month_lead_re`.
        capital: whether month names are written with a capital.
        ordinal_re: what may follow a day's digits ("st", "er", "º").
        of_re: between day and month, blanks aside.
        to_year_re: between month and year, blanks and commas aside.
        year_mark_re: before the month in languages that put the year first.
        day_words: ordinals (or cardinals) for days of the month, blanks for hyphens.
        numbers: cardinals, with 100 and 1000 as multipliers.
        number_and: words between the parts of a number.
        adds_teens: whether 60 and 11 make 71 (else 19 and 26 make 1926).
        day_after: whether the day may follow the month.
        month_lead_re: before a month named alone.
        articles: words that may stand between a lead and a date.
        leads: single words before a date, and what they make of it.
        parts: words before a month or year, and which part of it they name.
        part_of_re: between those words and the month or year.
        seasons: 21 to 24.
        range_re: between the dates of a range.
        and_re: between two dates that share a year or month.
        between_re: before two dates joined by `and_re` that make a range.
        units: words for units of time, and their ISO letter (H for hours).
        after_year_word_re: between the word "year" and a year in words, with its blank.
        same_re, next_re, previous_re, that_re: before "day", "date", "year".
        same_after_re: after it ("le jour même").
        earlier_re, later_re: after a duration.
        before_length_re, after_length_re: before a duration ("ago" in French).
        within_re: before a duration.
        either_order: whether 02/03/1865 may be the 3rd of February too, as in America.
        not_told_re: after a duration, words that count it from something named next.
        decade_re: after a year that ends in 0.
        year_words: words that make digits a year ("year", "année").
    """

    code: str
    months: tuple[str, str, str, str, str, str, str, str, str, str, str, str]
    republican: Mapping[str, int] = field(default_factory=dict)
    cautious: frozenset[str] = frozenset()
    capital: bool = False
    ordinal_re: str = NEVER
    of_re: str = ""
    to_year_re: str = ""
    year_mark_re: str = ""
    day_words: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    number_and: str = NEVER
    adds_teens: bool = False
    day_after: bool = False
    month_lead_re: str = NEVER
    articles: frozenset[str] = frozenset()
    leads: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    part_of_re: str = ""
    seasons: Mapping[str, int] = field(default_factory=dict)
    range_re: str = r"[-–—]"
    and_re: str = NEVER
    between_re: str = NEVER
    units: Mapping[str, str] = field(default_factory=dict)
    after_year_word_re: str = ""
    same_re: str = NEVER
    same_after_re: str = NEVER
    that_re: str = NEVER
    next_re: str = NEVER
    previous_re: str = NEVER
    next_after_re: str = NEVER
    earlier_re: str = NEVER
    later_re: str = NEVER
    ago_before_re: str = NEVER
    within_re: str = NEVER
    not_told_re: str = NEVER
    either_order: bool = False
    year_words: tuple[str, ...] = ()
