"""How a table of duties becomes rules that read the articles of treaties.

A row says one way of laying a duty on parties. To add one, write a row in the table
of its language (`english_norms`, `french_texts`).
"""

from collections.abc import Sequence
from typing import Final

from foedera.claims.grammar import Rule
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_UNNAMED: Final = "an undertaking without a named bearer binds each party"
_NAMED: Final = "the Contracting Parties are each party; a duty without a named bearer binds each"


def duty_rules(
    stem: str, rows: Sequence[tuple[str, str, str, str, str, str]], *, bearer: str = ""
) -> tuple[Rule, ...]:
    """A rule for each row.

    Args:
        stem: what the rules' names begin with, "en.text.norm-".
        rows: name, anchor, pattern, duty (`must`, `must-not`), an article that says it,
            one that does not.
        bearer: who is bound where the pattern names nobody. Without one the whole match
            is the act, and `norm_parts` looks for the bearer in it.
    """
    parts = ("norm.bearer", bearer) if bearer else ("norm.act", "{match}")
    return tuple(
        Rule(
            name=f"{stem}{name}",
            where=(PassageKind.ARTICLE,),
            anchor=anchor,
            pattern=pattern,
            example=f"Article 3. {example}",
            counterexample=f"Article 3. {counterexample}",
            modality=Modality.PROVIDED,
            about="entry",
            fixed=(("norm.duty", duty), parts),
            granted=_UNNAMED if bearer else _NAMED,
        )
        for name, anchor, pattern, duty, example, counterexample in rows
    )
