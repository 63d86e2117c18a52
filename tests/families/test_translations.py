"""An article and its translations are one voice; two articles on one treaty are two."""

import pytest

from foedera.families.from_passages import trace
from foedera.families.model import Family, FamilyKind
from foedera.families.prints import prints
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

ENGLISH = """The Pact of Narva was signed on 3 May 1921 by Antonius Pragi and Rudolf Enckell in the
town hall of Narva. Talks had begun in Paide on 17 January 1920, after the winter in which 412 boats
were lost, and they were broken off twice. Enckell returned to Turku on 9 February and came back with
new orders on 22 March. The second draft had 31 articles, of which 14 were struck out by the jurists.

Both parliaments debated the text in June. It was approved by 61 votes to 28, and the ratifications
were exchanged on 11 August 1921. The customs house in Viljandi was opened in 1923 and burnt down in
1927. On 5 October 1931 Pragi, by then an old man, wrote that the 14 articles had been the better ones.
"""
GERMAN = """Der Pakt von Narva wurde am 3. Mai 1921 von Antonius Pragi und Rudolf Enckell im Rathaus von
Narva unterzeichnet. Die Gespräche hatten am 17. Januar 1920 in Paide begonnen, nach dem Winter, in dem
412 Boote verloren gegangen waren, und wurden zweimal abgebrochen. Enckell kehrte am 9. Februar nach
Turku zurück und kam am 22. März mit neuen Weisungen wieder. Der zweite Entwurf hatte 31 Artikel, von
denen 14 durch die Juristen gestrichen wurden.

Beide Parlamente berieten im Juni über den Text. Er wurde mit 61 gegen 28 Stimmen gebilligt, und die
Urkunden wurden am 11. August 1921 ausgetauscht. Das Zollhaus in Viljandi wurde 1923 eröffnet und brannte
1927 ab. Am 5. Oktober 1931 schrieb Pragi, inzwischen ein alter Mann, die 14 Artikel seien die besseren
gewesen.
"""
FRENCH = """Le pacte de Narva fut signé le 3 mai 1921 par Antonius Pragi et Rudolf Enckell à l'hôtel de
ville de Narva. Les pourparlers avaient commencé à Paide le 17 janvier 1920, après l'hiver où 412 barques
furent perdues, et ils furent rompus deux fois. Enckell rentra à Turku le 9 février et revint avec de
nouveaux ordres le 22 mars. Le second projet comptait 31 articles, dont 14 furent rayés par les juristes.

Les deux parlements débattirent du texte en juin. Il fut approuvé par 61 voix contre 28, et les
ratifications furent échangées le 11 août 1921. La maison des douanes de Viljandi fut ouverte en 1923 et
brûla en 1927. Le 5 octobre 1931, Pragi, devenu vieux, écrivit que les 14 articles étaient les meilleurs.
"""
POLISH = """Pakt z Narwy został podpisany 3 maja 1921 roku przez Antonius Pragi i Rudolf Enckell w ratuszu
miasta Narva. Rozmowy rozpoczęły się w Paide 17 stycznia 1920 roku, po zimie, w której stracono 412 łodzi,
i zostały dwa razy zerwane. Enckell wrócił do Turku 9 lutego i przyjechał z nowymi rozkazami 22 marca.
Drugi projekt miał 31 artykułów, z których 14 skreślili prawnicy.

Oba parlamenty rozważały tekst w czerwcu. Przyjęto go 61 głosami przeciw 28, a dokumenty ratyfikacyjne
wymieniono 11 sierpnia 1921 roku. Urząd celny w Viljandi otwarto w 1923 roku, a spłonął w 1927 roku.
W dniu 5 października 1931 roku Pragi, już stary, napisał, że te 14 artykułów było lepszych.
"""
ANOTHER_GERMAN = """Am 3. Mai 1921 unterzeichneten Antonius Pragi und Rudolf Enckell in Narva den Pakt, der
die Fischerei im Peipussee regelte. Die Fangmenge wurde auf 2400 Tonnen im Jahr festgesetzt, von denen 1500
den Booten des Ostufers zustanden. Die Urkunden wurden am 11. August 1921 in Tallinn ausgetauscht, und der
Pakt trat am 12. August in Kraft. Er ist in Band 9 der Sammlung auf Seite 118 gedruckt.

Schon 1924 wurde er durch ein Protokoll ergänzt, 1929 durch ein zweites. Am 5. Oktober 1931 lief er aus,
und die Verhandlungen, die Pragi noch einmal in Paide und Viljandi führte, blieben bis 1934 ohne Ergebnis.
Im Jahr 1938 waren von den 36 Stationen nur noch 7 besetzt.
"""
ANOTHER_FRENCH = """Antonius Pragi et Rudolf Enckell signèrent le pacte de Narva le 3 mai 1921, et les
ratifications furent échangées le 11 août 1921. La Société des Nations l'enregistra le 4 septembre 1921 sous
le numéro 212, dans le volume 9 de son recueil.

Le pacte obligeait les parties à consulter une commission de 6 membres, qui siégea à Paide en 1922 et à
Viljandi en 1925. Elle rendit 18 avis, dont 3 seulement furent suivis. Prorogé le 2 mai 1926 pour 5 ans, il
prit fin le 5 octobre 1931, et Enckell, qui l'avait négocié, en publia le récit en 1933.
"""
SIBLING_GERMAN = """Der Pakt von Paide wurde am 17. Januar 1920 von Antonius Pragi und Rudolf Enckell
unterzeichnet. Die Gespräche hatten am 3. Mai 1919 in Narva begonnen, und die Urkunden wurden am 22. März
1920 ausgetauscht. Er hatte 14 Artikel, von denen 9 die Grenze betrafen, und wurde mit 58 gegen 31 Stimmen
gebilligt. Im Jahr 1923 wurde er in Turku erneuert, am 5. Oktober 1927 in Viljandi gekündigt, und am 11.
August 1931 schrieb Pragi, er sei der bessere gewesen. Die 28 Stationen wurden 1921 geräumt.
"""


def families(**texts: str) -> tuple[Family, ...]:
    cuts = [
        cut(Witness(name=name, sha256="", media_type="text/plain", encoding="utf-8", text=text))
        for name, text in texts.items()
    ]
    return trace([prints(each) for each in cuts], {})


@pytest.mark.parametrize("other", [GERMAN, FRENCH, POLISH])
def test_a_translation_is_the_same_authors_voice(other: str) -> None:
    (family,) = families(article=ENGLISH, other=other)

    assert family.kind is FamilyKind.NARRATIVE
    assert family.directions == ()
    assert {member.witness for member in family.members} == {"article", "other"}
    assert "in other languages" in family.because


def test_all_translations_of_one_article_are_one_family() -> None:
    (family,) = families(de=GERMAN, en=ENGLISH, fr=FRENCH, pl=POLISH)

    assert [member.witness for member in family.members] == ["de", "en", "fr", "pl"]


@pytest.mark.parametrize("other", [ANOTHER_GERMAN, ANOTHER_FRENCH, SIBLING_GERMAN])
@pytest.mark.parametrize("article", [ENGLISH, POLISH])
def test_another_article_on_the_same_treaty_or_its_sibling_is_another_voice(
    article: str, other: str
) -> None:
    assert families(article=article, other=other) == ()


def test_the_facts_of_one_article_in_another_order_are_another_article() -> None:
    first, second = GERMAN.split("\n\n")

    assert families(article=ENGLISH, other=f"{second}\n\n{first}") == ()


def test_a_stub_that_gives_the_days_alone_is_no_translation() -> None:
    stub = (
        "Der Pakt von Narva wurde am 3. Mai 1921 von Antonius Pragi und Rudolf Enckell "
        "unterzeichnet, die Urkunden wurden am 11. August 1921 ausgetauscht, und er wurde am "
        "5. Oktober 1931 in Viljandi gekündigt.\n"
    )

    assert families(article=ENGLISH, other=stub) == ()
