"""How German encyclopedias say what happened to a treaty: its parties, dates, places and acts.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="de.signature.between-on",
        anchor="zwischen",
        pattern="{it} (wurde|wird|ist|war) [am] {date>signature.date} [(in|zu) {place>signature.place}] zwischen {party} und {party} [(in|zu) {place>signature.place}] (unterzeichnet|geschlossen|abgeschlossen)",
        example="Der Vertrag wurde am 11. August 1920 in Riga zwischen Lettland und Sowjetrussland geschlossen.",
        counterexample="Der Vertrag über Riga stand am 11. August 1920 zwischen Lettland und Sowjetrussland.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="de.signature.between-states",
        anchor="zwischen",
        pattern="(unterzeichneter|geschlossener|abgeschlossener|unterzeichnet|geschlossen|abgeschlossen) [(in|zu) {place>signature.place}] zwischen {party} und {party} [vom {date>signature.date}]",
        example="Der Pakt, geschlossen zwischen Lettland und Estland vom 1. November 1923 an, hielt.",
        counterexample="Die Grenze verläuft zwischen Lettland und Estland seit dem 1. November 1923.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="de.signature.was-signed-on",
        anchor="unterzeichnet|geschlossen",
        pattern="{it} (wurde|wird|ist|war) [(formell|schließlich|endgültig)] [(in|zu) {place>signature.place}] [am] {date>signature.date} [(in|zu) {place>signature.place}] [von ...] (unterzeichnet|geschlossen|abgeschlossen)",
        example="Der Vertrag wurde am 11. August 1920 in Riga unterzeichnet.",
        counterexample="Der Vertrag wurde nie unterzeichnet; am 11. August 1920 endeten die Gespräche.",
    ),
    Rule(
        name="de.signature.on-it-was-signed",
        anchor="unterzeichnet|geschlossen",
        pattern="am {date>signature.date} (wurde|wird|ist|war) [(in|zu) {place>signature.place}] {it} [(in|zu) {place>signature.place}] (unterzeichnet|geschlossen|abgeschlossen)",
        example="Am 11. August 1920 wurde in Riga der Vertrag unterzeichnet.",
        counterexample="Am 11. August 1920 wurde in Riga die Messe eröffnet.",
    ),
    Rule(
        name="de.signature.states-signed",
        anchor="unterzeichne|schloss",
        pattern="[am {date>signature.date}] (unterzeichneten|schlossen) {party} und {party} [(in|zu) {place>signature.place}] {it}",
        example="Am 11. August 1920 unterzeichneten Lettland und Sowjetrussland den Vertrag von Riga.",
        counterexample="Am 11. August 1920 schlossen Lettland und Estland ihre Häfen.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="de.signature.participle-on",
        anchor="unterzeichnet|geschlossen",
        pattern="[am] {date>signature.date} (in|zu) {place>signature.place} [zwischen ...] (unterzeichnete|unterzeichneter|unterzeichneten|geschlossene|geschlossener|geschlossenen|abgeschlossene)",
        example="Der am 11. August 1920 in Riga geschlossene Frieden hielt.",
        counterexample="Der am 11. August 1920 in Riga gewählte Rat hielt.",
    ),
    Rule(
        name="de.signature.at-place",
        anchor="unterzeichnet|geschlossen",
        pattern="{it} (wurde|wird|ist|war) (in|zu) {place>signature.place} (unterzeichnet|geschlossen|abgeschlossen)",
        example="Der Vertrag wurde in Dorpat unterzeichnet.",
        counterexample="Der Vertrag wurde in Eile unterzeichnet.",
    ),
    Rule(
        name="de.ratification.was-ratified",
        anchor="ratifiziert",
        pattern="{it} (wurde|wird|ist|war) [am] {date>ratification.date} [(vom|von|durch) [(der|den|die|das)] ({body>ratification.by.body}|{state})] ratifiziert",
        example="Der Vertrag wurde am 2. September 1920 vom Seimas ratifiziert.",
        counterexample="Der Vertrag wurde nie ratifiziert; er verfiel am 2. September 1920.",
    ),
    Rule(
        name="de.ratification.body-ratified",
        anchor="ratifizierte",
        pattern="{body>ratification.by.body} ratifizierte {it} am {date>ratification.date}",
        example="Der Seimas ratifizierte den Vertrag am 2. September 1920.",
        counterexample="Der Seimas verwarf den Vertrag am 2. September 1920.",
    ),
    Rule(
        name="de.exchange.took-place",
        anchor="ratifikationsurkunden",
        pattern="ratifikationsurkunden [wurden] [(fand|erfolgte)] [am] {date>exchange.date} [(in|zu) {place>exchange.place}]",
        example="Der Austausch der Ratifikationsurkunden erfolgte am 4. Oktober 1922 in Moskau.",
        counterexample="Der Austausch der Gefangenen erfolgte am 4. Oktober 1922 in Moskau.",
    ),
    Rule(
        name="de.force.entered",
        anchor="kraft",
        pattern="(trat|tritt|war) [(erst|bereits|schließlich)] [am|ab] {date>entry_into_force.date} in kraft",
        example="Der Vertrag trat am 4. Oktober 1922 in Kraft.",
        counterexample="Der Zug trat am 4. Oktober 1922 in Dienst.",
    ),
    Rule(
        name="de.force.in-force-since",
        anchor="kraft",
        pattern="in kraft [getreten] (seit|ab|am) [dem] {date>entry_into_force.date}",
        example="Das Abkommen ist in Kraft seit dem 4. Oktober 1922.",
        counterexample="Die Mühle ist in Betrieb seit dem 4. Oktober 1922.",
    ),
    Rule(
        name="de.end.went-out-of-force",
        anchor="kraft|lief",
        pattern="(trat|lief) am {date>end.date} (außer kraft|aus|ab)",
        example="Der Vertrag trat am 5. Februar 1938 außer Kraft.",
        counterexample="Das Schiff lief am 5. Februar 1938 ein.",
    ),
    Rule(
        name="de.end.in-force-until",
        anchor="bis",
        pattern="(bis|bis zum) {date>end.date} in kraft",
        example="Der Pakt blieb bis zum 5. Oktober 1940 in Kraft.",
        counterexample="Der Pakt blieb bis zum 5. Oktober 1940 geheim.",
    ),
    Rule(
        name="de.term.concluded-for",
        anchor="laufzeit|auf|dauer",
        pattern="(laufzeit von|auf die dauer von|für die dauer von|auf eine dauer von) {duration>term}",
        example="Der Vertrag hatte eine Laufzeit von fünf Jahren.",
        counterexample="Der Bau hatte eine Bauzeit von fünf Jahren.",
    ),
    Rule(
        name="de.prolongation.was-extended",
        anchor="verlängert",
        pattern="{it} (wurde|wird|ist|war) [am] {date>prolongation.date} [um [weitere] {duration>prolongation.term}] [(bis|bis zum) {date>prolongation.until}] verlängert",
        example="Der Pakt wurde am 4. April 1935 bis zum 31. Dezember 1945 verlängert.",
        counterexample="Die Strecke wurde am 4. April 1935 bis zum Hafen verlängert.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="de.denunciation.state-denounced",
        anchor="kündigte",
        pattern="{party>denunciation.by} kündigte [am {date>denunciation.date}] {it} [am {date>denunciation.date}]",
        example="Deutschland kündigte am 28. April 1939 den Vertrag.",
        counterexample="Deutschland kündigte am 28. April 1939 eine Messe an.",
    ),
    Rule(
        name="de.denunciation.was-denounced",
        anchor="gekündigt",
        pattern="{it} (wurde|wird|ist|war) [am] {date>denunciation.date} [(von|durch) {party>denunciation.by}] gekündigt",
        example="Der Vertrag wurde am 28. April 1939 von Deutschland gekündigt.",
        counterexample="Der Mieter wurde am 28. April 1939 gekündigt.",
    ),
)
