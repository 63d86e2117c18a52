"""A denunciation takes effect when its notice has run.

VCLT 54(a), 56(2), 67. Where the notice is stated, `notice_running` lasts for it; where
it is not, a treaty may be over on that day or up to a year later, and the state is
unknown. A clause that only allows denunciation is no denunciation.
"""

from datetime import date

from foedera.chronology import add_duration
from foedera.errors import BadDateError
from foedera.lifecycle.evidence import Saying, next_day
from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, of_date, stated, unstated
from foedera.lifecycle.story import NOTHING, Effect, EndKind, Story, Turn, Weight


def denounced(story: Story) -> Effect:
    """Give `notice_running`, then `ended`; `unknown` when the notice is not stated."""
    end = story.end
    if end is None or story.ending is not EndKind.DENOUNCED:
        return NOTHING
    since = end.first
    days = _run(end, story.notice) if story.notice else None
    if story.notice is None or days is None:
        doubt = f"the day on which {of_date(end)} took effect is stated by no document"
        unknown = Turn(first=end.first, sure=end.last, state=State.UNKNOWN, basis=doubt)
        missing = unstated("end", doubt=doubt, since=since, weight=Weight.MISSING)
        return Effect(turns=(unknown,), grounds=(stated(end, since=since), missing))
    notice = f"{of_date(end)}, with notice of {story.notice.value}"
    running = Turn(first=end.first, sure=end.last, state=State.NOTICE_RUNNING, basis=notice)
    over = Turn(first=next_day(days[0]), sure=next_day(days[1]), state=State.ENDED, basis=notice)
    grounds = (stated(end, since=since), stated(story.notice, since=since))
    return Effect(turns=(running, over), grounds=grounds)


def _run(end: Saying, notice: Saying) -> tuple[date, date] | None:
    try:
        return add_duration(end.first, notice.value), add_duration(end.last, notice.value)
    except BadDateError:
        return None


RULE = Rule(
    name="denunciation_with_notice",
    law="VCLT 54(a), 56, 67",
    says="A denounced treaty ends when the notice has run.",
    apply=denounced,
)
