from dataclasses import replace

import pytest
from tests.lifecycle.depositary import instrument, list_of

from foedera.errors import BadDateError
from foedera.gazetteer.model import Step
from foedera.lifecycle.case import Case, Related, cases
from foedera.lifecycle.from_findings import answer, spans
from foedera.lifecycle.model import State
from foedera.reconcile.model import Finding, FindingStatus, Support
from foedera.sources.model import SourceClass

PACT = """
    1926-09-28 signature         @encyclopedia @handbook
    1926-11-05 ratification      @encyclopedia
    1926-11-09 exchange          @encyclopedia
    1926-11-09 entry_into_force  @encyclopedia
    1927-03-04 registration      @encyclopedia
    P5Y        term              @encyclopedia
    1931-05-06 prolongation      @encyclopedia
    P5Y        prolongation.term @encyclopedia
    1934-04-04 prolongation      @encyclopedia
    1944-12-31 prolongation.until @encyclopedia
    1939-10-10 end               @handbook
    1940-06-15 breach            @encyclopedia
"""
PEACE = """
    1920-07-12 signature    @encyclopedia @handbook
    1920-08-08 ratification @encyclopedia
    1920-10-14 exchange     @encyclopedia
    1921-03-08 registration @encyclopedia
"""
UNION = Step(
    from_id="arcadia",
    to_id="arcadian-union",
    kind="union",
    on="1922-12-30",
    claimed_by=("arcadian-union",),
    denied_by=(),
    source="usage",
    text="Arcadia joined in the union.",
)


def state(case: Case, on: str, viewpoint: str = "") -> State:
    return answer(case, on=on, viewpoint=viewpoint).state


def confirmed(case: Case) -> Case:
    words = Support(
        witness="handbook.txt",
        start=0,
        end=18,
        quote="retain their force",
        voice="handbook",
        modality="asserted",
    )
    finding = Finding(
        instrument="pact",
        property="relation.confirms",
        value=case.instrument.id,
        status=FindingStatus.SINGLE,
        margin=100,
        support=(words,),
    )
    pact = instrument("pact", date="1926-09-28", label="Pact")
    return replace(
        case, relations=(Related(instrument=pact, relation="confirms", finding=finding),)
    )


def test_before_its_signature_a_treaty_is_unsigned() -> None:
    assert state(list_of(PACT), "1926-09-27") is State.UNSIGNED


def test_signature_alone_does_not_bind_before_the_stated_entry_into_force() -> None:
    assert state(list_of(PACT), "1926-10-15") is State.SIGNED
    assert state(list_of(PACT), "1926-11-09") is State.IN_FORCE


def test_a_parliaments_vote_does_not_bring_a_treaty_into_force() -> None:
    voted = list_of("""
        1926-09-28 signature    @encyclopedia
        1926-11-05 ratification @encyclopedia
    """)

    assert state(voted, "1926-12-01") is State.UNKNOWN
    assert state(list_of(PACT), "1926-11-06") is State.SIGNED


def test_the_exchange_of_ratifications_brings_it_into_force_when_nothing_else_is_said() -> None:
    peace = list_of(PEACE)

    before, after = answer(peace, on="1920-08-01"), answer(peace, on="1920-10-15")

    assert before.state is State.SIGNED
    assert after.state is State.IN_FORCE
    assert "inferred from the exchange of ratifications of 1920-10-14" in after.weakest
    assert [link.act for link in after.chain if not link.stated] == ["inference", "presumption"]


def test_a_stated_entry_into_force_goes_before_the_exchange() -> None:
    later = list_of("""
        1926-09-28 signature        @handbook
        1926-11-09 exchange         @handbook
        1926-12-09 entry_into_force @handbook
    """)

    assert state(later, "1926-12-08") is State.SIGNED
    assert state(later, "1926-12-09") is State.IN_FORCE


def test_a_clause_that_counts_from_the_exchange_gives_the_day() -> None:
    counted = list_of("""
        1926-09-28 signature              @handbook
        1926-11-09 exchange               @encyclopedia
        P30D       entry_into_force.after provided @handbook
    """)

    assert state(counted, "1926-12-08") is State.SIGNED
    assert state(counted, "1926-12-09") is State.IN_FORCE
    assert "counted P30D" in answer(counted, on="1926-12-10").weakest


def test_without_a_word_on_force_signature_is_stated_and_force_is_unknown() -> None:
    signed = list_of("1939-10-10 signature @encyclopedia")

    it = answer(signed, on="1939-12-01")

    assert it.state is State.UNKNOWN
    assert it.chain[0].act == "signature"
    assert it.chain[0].date == "1939-10-10"
    assert "the signature of 1939-10-10" in it.weakest


def test_what_is_only_provided_for_has_not_happened() -> None:
    planned = list_of("""
        1920-10-07 signature        @encyclopedia
        1920-10-10 entry_into_force provided @encyclopedia
    """)

    it = answer(planned, on="1920-11-01")

    assert it.state is State.UNKNOWN
    assert it.weakest == (
        "its entry into force on 1920-10-10 is only provided for; "
        "no document states that it happened"
    )


def test_a_text_that_provides_for_an_exchange_does_not_show_one() -> None:
    text = list_of("""
        1926-09-18 signature      @handbook
        P3Y        term           provided @handbook
        Strelsau   exchange.place provided @handbook
    """)

    it = answer(text, on="1927-01-01")

    assert it.state is State.UNKNOWN
    assert "only provided for" in it.weakest
    assert [link.act for link in it.chain][:2] == ["signature", "term"]


def test_registration_brings_nothing_into_force() -> None:
    registered = list_of("""
        1920-10-07 signature    @encyclopedia
        1922-01-19 registration @encyclopedia
    """)

    assert state(registered, "1925-01-01") is State.UNKNOWN


def test_a_treaty_runs_for_its_term_counted_from_its_entry_into_force() -> None:
    five_years = list_of("""
        1926-09-28 signature        @handbook
        1926-11-09 entry_into_force @handbook
        P5Y        term             @handbook
    """)

    assert state(five_years, "1931-11-09") is State.IN_FORCE
    assert state(five_years, "1931-11-10") is State.ENDED
    assert "presumed" in answer(five_years, on="1931-11-10").weakest


def test_an_asserted_prolongation_carries_it_on_and_its_unstated_force_is_the_weakest_link() -> (
    None
):
    it = answer(list_of(PACT), on="1932-01-01")

    assert it.state is State.IN_FORCE
    assert it.weakest == (
        "the entry into force of the protocol of 1931-05-06 is stated by no document"
    )
    missing = [link.note for link in it.chain if link.note.startswith("missing")]
    assert missing == [f"missing: {it.weakest}"]


def test_within_the_original_term_no_prolongation_is_needed() -> None:
    assert "protocol" not in answer(list_of(PACT), on="1931-06-01").weakest


def test_a_protocol_whose_own_entry_into_force_is_stated_leaves_no_link_missing() -> None:
    protocol = list_of(
        """
        1931-05-06 signature        @encyclopedia
        1931-07-01 entry_into_force @encyclopedia
        """,
        instrument("protocol", parent="arcadia-ruritania-1926"),
    )
    pact = replace(list_of(PACT), later=(protocol,))

    it = answer(pact, on="1932-01-01")

    assert it.state is State.IN_FORCE
    assert "protocol" not in it.weakest
    assert "1931-07-01" in [link.date for link in it.chain]


def test_prolongations_known_only_as_protocols_carry_the_treaty_on() -> None:
    pact = list_of(
        """
        1926-09-28 signature        @series
        1926-11-09 entry_into_force @series
        P5Y        term             @series
        """
    )
    protocol = list_of(
        """
        1931-05-06 signature @series
        arcadia-ruritania-1926 relation.prolongs @series
        P5Y        prolongation.term @series
        """,
        instrument("protocol"),
    )

    joined = cases([protocol.instrument, pact.instrument], [*protocol.findings, *pact.findings])

    assert [case.instrument.id for case in joined] == ["arcadia-ruritania-1926", "protocol"]
    assert state(joined[0], "1936-11-09") is State.IN_FORCE
    assert state(joined[0], "1936-11-10") is State.ENDED


def test_a_protocol_is_agreed_on_the_day_of_its_prolongation_and_its_force_is_unknown() -> None:
    pact = list_of(PACT)
    protocol = list_of(
        "arcadia-ruritania-1926 relation.prolongs @encyclopedia",
        instrument("protocol", date="1931-05-06"),
    )

    joined = cases([pact.instrument, protocol.instrument], [*pact.findings, *protocol.findings])
    it = answer(joined[1], on="1932-01-01")

    assert state(joined[1], "1931-05-05") is State.UNSIGNED
    assert it.state is State.UNKNOWN
    assert it.chain[0].act == "prolongation"
    assert state(joined[0], "1932-01-01") is State.IN_FORCE


def test_a_confirmation_names_the_article_it_stands_in() -> None:
    case = confirmed(list_of(PEACE))
    (related,) = case.relations
    whole = replace(related.finding.support[0], end=300, quote="x" * 300)
    article = replace(related.finding, property="article", value="1", support=(whole,))

    it = answer(replace(case, relations=(replace(related, articles=(article,)),)), on="1932-01-01")

    assert "confirmed by article 1 of Pact" in [link.note for link in it.chain]


def test_a_protocol_of_which_only_the_date_and_the_relation_are_stated_still_prolongs() -> None:
    pact = list_of("""
        1926-11-09 entry_into_force @series
        P5Y        term             @series
    """)
    protocol = list_of(
        """
        arcadia-ruritania-1926 relation.prolongs @series
        1940-12-31             prolongation.until @series
        """,
        instrument("protocol", date="1931-05"),
    )

    joined = cases([pact.instrument, protocol.instrument], [*pact.findings, *protocol.findings])

    assert state(joined[0], "1940-12-31") is State.IN_FORCE
    assert state(joined[0], "1941-01-01") is State.ENDED


def test_a_last_day_laid_down_in_the_text_is_a_term_that_can_be_prolonged() -> None:
    text = """
        1926-11-09 entry_into_force @series
        1931-12-31 end              provided @series
    """
    prolonged = """
        1931-05-06 prolongation      @series
        P5Y        prolongation.term @series
    """

    assert state(list_of(text), "1932-01-01") is State.ENDED
    assert state(list_of(text + prolonged), "1936-12-31") is State.IN_FORCE
    assert state(list_of(text + prolonged), "1937-01-01") is State.ENDED


def test_each_length_goes_with_the_prolongation_that_stands_nearest() -> None:
    twice = list_of("""
        1926-11-09 entry_into_force  @series
        P5Y        term              @series
        1931-05-06 prolongation      @series
        P5Y        prolongation.term @series
        1936-05-06 prolongation      @series
        P1Y        prolongation.term @series
    """)

    assert state(twice, "1937-11-09") is State.IN_FORCE
    assert state(twice, "1937-11-10") is State.ENDED


ONCE = """
    1926-11-09 entry_into_force  @series @handbook
    P5Y        term              @series @handbook
    1931-05-06 prolongation      @series
    P5Y        prolongation.term @series
"""


def test_one_prolongation_that_two_date_a_few_days_apart_prolongs_once() -> None:
    twice_dated = list_of(
        f"""{ONCE}
        1931-05-09 prolongation      @handbook
        P5Y        prolongation.term @handbook
        """
    )

    assert state(twice_dated, "1936-11-09") is State.IN_FORCE
    assert state(twice_dated, "1936-11-10") is State.ENDED


@pytest.mark.parametrize(
    "another",
    [
        "1931-06-06 prolongation @handbook\nP5Y prolongation.term @handbook",
        "1931-05-09 prolongation @series\nP5Y prolongation.term @series",
    ],
)
def test_two_prolongations_far_apart_or_told_by_one_prolong_twice(another: str) -> None:
    twice = list_of(f"{ONCE}\n{another}")

    assert state(twice, "1941-11-09") is State.IN_FORCE
    assert state(twice, "1941-11-10") is State.ENDED


def test_a_length_with_a_slot_goes_with_the_prolongation_of_that_day() -> None:
    case = list_of("""
        1926-11-09 entry_into_force  @series
        P5Y        term              @series
        1931-05-06 prolongation      @series
        1936-05-06 prolongation      @series
        P1Y        prolongation.term @series
        P5Y        prolongation.term @series
    """)
    slots = {"P1Y": "1936-05-06", "P5Y": "1931-05-06"}
    findings = tuple(
        replace(f, slot=slots[str(f.value)]) if f.property == "prolongation.term" else f
        for f in case.findings
    )

    assert state(replace(case, findings=findings), "1937-11-09") is State.IN_FORCE
    assert state(replace(case, findings=findings), "1937-11-10") is State.ENDED


def test_a_prolongation_of_unstated_length_leaves_the_days_beyond_the_term_unknown() -> None:
    vague = list_of("""
        1926-11-09 entry_into_force @series
        P5Y        term             @series
        1931-05-06 prolongation     @series
    """)

    assert state(vague, "1931-11-09") is State.IN_FORCE
    assert state(vague, "1931-11-10") is State.UNKNOWN


def test_a_stated_end_against_a_term_as_prolonged_is_disputed_and_both_are_quoted() -> None:
    it = answer(list_of(PACT), on="1939-12-01")

    assert it.state is State.DISPUTED
    assert {(account.holder, account.state) for account in it.accounts} == {
        ("encyclopedia.txt", State.IN_FORCE),
        ("handbook.txt", State.ENDED),
    }
    first = {account.holder: account.support[0].quote.strip() for account in it.accounts}
    assert first == {
        "encyclopedia.txt": "prolongation.until 1",
        "handbook.txt": "end 1939-10-10",
    }
    assert "accounts differ" in it.weakest


def test_it_does_not_matter_whether_the_prolonged_end_is_also_stated_as_an_end() -> None:
    stated = list_of(
        PACT.replace("@handbook\n    1940", "@handbook\n | 1944-12-31 end @encyclopedia\n 1940")
    )

    assert [s.state for s in spans(stated)] == [s.state for s in spans(list_of(PACT))]


def test_days_on_which_all_accounts_agree_are_not_disputed() -> None:
    assert state(list_of(PACT), "1932-01-01") is State.IN_FORCE
    assert state(list_of(PACT), "1939-10-10") is State.IN_FORCE


def test_ended_on_every_account_is_ended_though_the_accounts_differ_on_the_day() -> None:
    it = answer(list_of(PACT), on="1945-06-01")

    assert it.state is State.ENDED
    assert "differ on the day" in it.weakest
    assert "1939-10-10" in it.weakest
    assert "1944-12-31" in it.weakest


def test_a_viewpoint_keeps_the_accounts_of_its_holder() -> None:
    pact = replace(list_of(PACT), classes={"handbook.txt": SourceClass.HANDBOOK})

    for name in ("handbook", "handbook.txt", "Handbook"):
        assert state(pact, "1939-12-01", name) is State.ENDED
    assert state(pact, "1939-12-01", "encyclopedia") is State.IN_FORCE
    assert state(pact, "1939-12-01", "nobody") is State.UNKNOWN
    assert "says nothing" in answer(pact, on="1939-12-01", viewpoint="nobody").weakest


def test_a_bare_term_does_not_contradict_a_stated_end() -> None:
    ten_years = list_of("""
        1926-11-09 entry_into_force @handbook @encyclopedia
        P10Y       term             provided @encyclopedia
        1929-03-01 end              @handbook
    """)

    assert state(ten_years, "1930-01-01") is State.ENDED


def test_an_end_beyond_a_bare_term_names_the_missing_prolongation() -> None:
    gap = list_of("""
        1926-11-09 entry_into_force @handbook @encyclopedia
        P5Y        term             provided @encyclopedia
        1939-10-10 end              @handbook
    """)

    it = answer(gap, on="1935-01-01")

    assert it.state is State.IN_FORCE
    assert it.weakest == ("that its term was prolonged beyond 1931-11-09 is stated by no document")


def test_in_force_until_a_day_says_that_it_was_in_force_before() -> None:
    catalogue = list_of("""
        1926-09-28 signature @handbook
        1939-10-10 end       @handbook
    """)

    it = answer(catalogue, on="1932-01-01")

    assert it.state is State.IN_FORCE
    assert "the day of its entry into force is stated by no document" in it.weakest
    assert state(catalogue, "1939-10-11") is State.ENDED


def test_a_treaty_without_a_stated_end_is_presumed_to_continue() -> None:
    it = answer(list_of(PEACE), on="1939-12-01")

    assert it.state is State.IN_FORCE
    assert "presumed: no witness states an end" in it.weakest


def test_a_confirmation_by_another_treaty_supports_the_presumption() -> None:
    it = answer(confirmed(list_of(PEACE)), on="1932-01-01")

    assert "last shown in force on 1926-09-28" in it.weakest
    link = next(link for link in it.chain if link.act == "confirmation")
    assert link.support is not None
    assert link.support.quote == "retain their force"


def test_a_step_of_succession_is_a_link_with_its_day_and_kind() -> None:
    peace = replace(list_of(PEACE), steps=(UNION,), asked=("arcadian-union",))

    link = next(link for link in answer(peace, on="1932-01-01").chain if link.act == "succession")

    assert link.date == "1922-12-30"
    assert "union" in link.note
    assert not link.stated


def test_before_the_step_the_party_was_the_predecessor() -> None:
    peace = replace(list_of(PEACE), steps=(UNION,), asked=("arcadian-union",))

    link = next(link for link in answer(peace, on="1921-01-01").chain if link.act == "succession")

    assert link.note.startswith("before 1922-12-30 the party is arcadia")


def test_a_denunciation_runs_its_notice_and_then_ends_the_treaty() -> None:
    denounced = list_of("""
        1926-11-09 entry_into_force   @handbook
        1930-01-31 denunciation       @handbook
        P1M        denunciation.notice provided @handbook
    """)

    assert state(denounced, "1930-01-30") is State.IN_FORCE
    assert state(denounced, "1930-02-28") is State.NOTICE_RUNNING
    assert state(denounced, "1930-03-01") is State.ENDED


def test_a_clause_that_allows_denunciation_is_no_denunciation() -> None:
    clause = list_of("""
        1926-11-09 entry_into_force    @handbook
        P2Y        denunciation.after  provided @handbook
        P6M        denunciation.notice provided @handbook
    """)

    assert state(clause, "1932-01-01") is State.IN_FORCE


def test_a_denunciation_without_a_stated_notice_leaves_the_state_unknown() -> None:
    denounced = list_of("""
        1926-11-09 entry_into_force @handbook
        1930-01-31 denunciation     @handbook
    """)

    assert state(denounced, "1930-02-01") is State.UNKNOWN


def test_a_treaty_never_ratified_was_never_in_force() -> None:
    unratified = list_of("""
        1926-09-28 signature    @handbook
        1926-09-28 ratification denied @handbook
    """)

    assert state(unratified, "1927-01-01") is State.NEVER_IN_FORCE


def test_a_denied_force_against_a_stated_one_is_disputed() -> None:
    contested = list_of("""
        1926-09-28 signature        @handbook @encyclopedia
        1926-11-09 entry_into_force @encyclopedia
        1926-11-09 entry_into_force denied @handbook
    """)

    assert state(contested, "1927-01-01") is State.DISPUTED


def test_a_suspension_interrupts_and_a_provisional_application_precedes_force() -> None:
    applied = list_of("""
        1926-09-28 signature               @series
        1926-10-01 provisional_application @series
        1926-11-09 entry_into_force        @series
        1930-01-01 suspension              @series
        1930-12-31 suspension.until        @series
    """)

    assert [span.state for span in spans(applied)] == [
        State.UNSIGNED,
        State.SIGNED,
        State.PROVISIONAL,
        State.IN_FORCE,
        State.SUSPENDED,
        State.IN_FORCE,
    ]


def test_a_month_leaves_its_days_unknown() -> None:
    vague = list_of("""
        1939-10    signature        @encyclopedia
        1940       entry_into_force @encyclopedia
    """)

    assert [(s.start, s.until, s.state) for s in spans(vague)] == [
        ("", "1939-10-01", State.UNSIGNED),
        ("1939-10-01", "1939-10-31", State.UNKNOWN),
        ("1939-10-31", "1940-01-01", State.SIGNED),
        ("1940-01-01", "1940-12-31", State.UNKNOWN),
        ("1940-12-31", "", State.IN_FORCE),
    ]


def test_a_coarser_date_supports_a_finer_one_and_disputes_nothing() -> None:
    both = list_of("""
        1920-07-12 signature @handbook
        1920       signature @encyclopedia
        1920-10-14 exchange  @encyclopedia
    """)

    assert [span.state for span in spans(both)] == [
        State.UNSIGNED,
        State.SIGNED,
        State.IN_FORCE,
    ]


def test_the_words_that_name_the_day_itself_are_quoted_first() -> None:
    case = list_of("1920-07-12 signature @a @b")
    (finding,) = case.findings
    vague, exact = finding.support
    vague = replace(vague, quote="the Treaty of 1920", end=vague.start + 18)
    exact = replace(exact, quote="on July 12, 1920", end=exact.start + 16)
    case = replace(case, findings=(replace(finding, support=(vague, exact)),))

    (link, *_) = answer(case, on="1930-01-01").chain

    assert link.support is not None
    assert link.support.quote == "on July 12, 1920"


def test_two_days_of_entry_into_force_are_disputed_only_between_them() -> None:
    rival = list_of("""
        1926-09-28 signature        @handbook @encyclopedia
        1926-11-09 entry_into_force @encyclopedia
      | 1926-12-01 entry_into_force @handbook
    """)

    assert [(s.until, s.state) for s in spans(rival)] == [
        ("1926-09-28", State.UNSIGNED),
        ("1926-11-09", State.SIGNED),
        ("1926-12-01", State.DISPUTED),
        ("", State.IN_FORCE),
    ]


def test_a_persons_judgement_settles_what_voices_dispute() -> None:
    case = list_of(PACT)
    decided = tuple(
        replace(finding, status=FindingStatus.DECIDED)
        if finding.property == "end.date"
        else finding
        for finding in case.findings
    )

    assert state(replace(case, findings=decided), "1939-12-01") is State.ENDED
    assert state(replace(case, findings=decided), "1939-12-01", "encyclopedia") is State.IN_FORCE


def test_an_account_that_cannot_tell_contradicts_none() -> None:
    unsure = list_of("""
        1926-11-09 entry_into_force @handbook @encyclopedia
        1939-10-10 end              @handbook
        1938-01-01 denunciation     @encyclopedia
    """)

    assert state(unsure, "1939-01-01") is State.IN_FORCE


def test_a_voice_that_states_a_prolongation_and_another_end_is_heard_on_the_end() -> None:
    both = list_of("""
        1926-11-09 entry_into_force   @handbook
        1934-04-04 prolongation       @handbook
        1944-12-31 prolongation.until @handbook
        1939-10-10 end                @handbook
    """)

    assert [span.state for span in spans(both)] == [State.UNKNOWN, State.IN_FORCE, State.ENDED]


def test_a_viewpoint_that_takes_no_side_leaves_the_contest_open() -> None:
    pact = list_of(PACT + "\n1926-09-28 signature @gazette")

    assert state(pact, "1939-12-01", "gazette") is State.DISPUTED
    assert state(pact, "1932-01-01", "gazette") is State.IN_FORCE


def test_several_witnesses_of_one_voice_are_one_holder() -> None:
    case = list_of(PACT)
    findings = tuple(
        replace(f, support=(*f.support, replace(f.support[0], witness="mirror.txt")))
        for f in case.findings
        if f.support[0].voice == "encyclopedia" or f.property == "end.date"
    )
    pact = replace(case, findings=tuple(f for f in findings if f.property != "signature.date"))

    holders = [account.holder for account in answer(pact, on="1939-12-01").accounts]

    assert holders == [
        "encyclopedia.txt, mirror.txt (one voice)",
        "handbook.txt, mirror.txt (one voice)",
    ]


def test_an_account_that_is_reported_has_the_holder_it_is_ascribed_to() -> None:
    reported = list_of("""
        1926-11-09 entry_into_force @encyclopedia
        1939-10-10 end by-Ruritania @encyclopedia
        1944-12-31 end by-Arcadia   @encyclopedia
    """)

    it = answer(reported, on="1940-01-01")

    assert it.state is State.DISPUTED
    assert [account.holder for account in it.accounts] == ["Arcadia", "Ruritania"]
    assert state(reported, "1940-01-01", "ruritania") is State.ENDED


def test_what_a_document_only_reports_is_not_its_own_account() -> None:
    reported = list_of("""
        1926-11-09 entry_into_force @encyclopedia
        1939-10-10 end reported     @encyclopedia
    """)

    it = answer(reported, on="1940-01-01")
    assert [account.holder for account in it.accounts] == ["encyclopedia.txt; others, unnamed"]
    assert "reported by one voice" in str(it)


def test_a_replacement_without_a_day_ends_with_the_date_of_the_later_treaty() -> None:
    earlier = list_of("""
        1926-11-09 entry_into_force     @handbook
        later      relation.replaced_by @handbook
    """)
    joined = cases([earlier.instrument, instrument("later", date="1939-10-10")], earlier.findings)

    it = answer(joined[0], on="1940-01-01")

    assert it.state is State.ENDED
    assert "inferred from the date of the treaty that replaced it" in it.weakest


def test_of_an_instrument_of_which_nothing_is_said_nothing_is_known() -> None:
    silent = Case(instrument=instrument())

    it = answer(silent, on="1930-01-01")

    assert it.state is State.UNKNOWN
    assert len(it.accounts) == 1
    assert [(s.start, s.until, s.state) for s in spans(silent)] == [("", "", State.UNKNOWN)]


@pytest.mark.parametrize("day", ["1932", "yesterday", "1932-02-30", ""])
def test_a_day_that_is_none_is_refused(day: str) -> None:
    with pytest.raises(BadDateError):
        answer(list_of(PACT), on=day)


def test_a_term_that_another_voice_carries_further_runs_out_and_is_no_stated_end() -> None:
    told = list_of("""
        1926-11-09 entry_into_force   @handbook @encyclopedia @register
        1934-04-04 prolongation       @handbook @encyclopedia
        1944-12-31 prolongation.until @handbook
      | 1945-12-31 prolongation.until @encyclopedia
        1939-10-10 end                @register
      | 1945-12-31 end                @encyclopedia
    """)
    until, end = told.findings[-2:]
    same_words = replace(end.dissent[0], support=until.dissent[0].support)
    case = replace(told, findings=(*told.findings[:-1], replace(end, dissent=(same_words,))))

    it = answer(case, on="1940-01-01")

    (link,) = [each for each in it.chain if each.date == "1945-12-31"]
    assert link.act == "end_of_term"
    because = {account.holder: account.because for account in it.accounts}
    assert "within its term as prolonged, until 1945-12-31" in because["encyclopedia.txt"]
    assert because["register.txt"] == "end stated for 1939-10-10"
