"""What French treaty texts provide: term, notice, ratification, duties; and their closing.

These rules read articles, preambles, closing formulas and the notes printed among them.
"""

from foedera.claims.duties import duty_rules
from foedera.claims.grammar import Rule
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_ARTICLES = (PassageKind.ARTICLE,)
_CLOSING = (PassageKind.CLOSING, PassageKind.PREAMBLE, PassageKind.ARTICLE, PassageKind.SIGNATURES)
_NOTES = (
    PassageKind.ARTICLE,
    PassageKind.PREAMBLE,
    PassageKind.CLOSING,
    PassageKind.SIGNATURES,
)
"""Where a page's notes stand when nothing tells them from the text."""

FINAL_CLAUSES = (
    Rule(
        name="fr.text.term-in-force-for",
        where=_ARTICLES,
        anchor="vigueur",
        pattern="(restera|demeurera|reste|demeure|sera) en vigueur (pendant|pour|durant) [une] [nouvelle] [(durée|période) [initiale] (de|d')] [au moins] {duration>term}",
        example="Article 8. Le présent Traité restera en vigueur pendant une période de trois ans.",
        counterexample="Article 8. Le présent Traité sera affiché pendant une période de trois ans.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.in-force-until",
        where=_ARTICLES,
        anchor="jusqu",
        pattern="{it} (restera|demeurera|sera|reste|demeure) (en vigueur|valable|en application) jusqu'(au|à|en) {date>end.date} [inclusivement|inclus](.|;)",
        example="Article 8. Il restera en vigueur jusqu'au 31 décembre 1934.",
        counterexample="Article 8. Il restera à la montagne jusqu'au 31 décembre 1934 et au delà.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.expires-on",
        where=_ARTICLES,
        anchor="expirera|prendra fin|cessera|viendra à expiration",
        pattern="{it} (expirera|prendra fin|viendra à expiration|cessera d'être en vigueur|cessera ses effets|cessera de produire ses effets) [,] [à savoir] [,] le {date>end.date}",
        example="Article 8. La présente Convention expirera le 28 février 1985.",
        counterexample="Article 8. La présente Convention éclairera le 28 février 1985.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.term-concluded-for",
        where=_ARTICLES,
        anchor="conclu",
        pattern="(est|sera) conclue? pour [une] [(durée|période) [initiale] de] {duration>term}",
        example="Article 8. Le présent Traité est conclu pour une durée de trois ans.",
        counterexample="Article 8. Le débat est conclu pour la journée.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.notice",
        where=_ARTICLES,
        anchor="préavis",
        pattern="préavis [donné] [par écrit] [de|d'] {duration>denunciation.notice}",
        example="Article 8. Il pourra être dénoncé moyennant un préavis de six mois.",
        counterexample="Article 8. Tout préavis de séance sera publié.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.denounced-before-expiry",
        where=_ARTICLES,
        anchor="dénonc|dénonç",
        pattern="(dénoncée?|dénonce|dénoncer) [par ...] [,] [(au moins|dans un délai de)] {duration>denunciation.notice} [au moins] avant (l'expiration|la fin|son expiration)",
        example="Article 8. S'il n'est pas dénoncé six mois avant l'expiration de ce terme, il sera prorogé.",
        counterexample="Article 8. L'abus dénoncé six mois avant la séance sera puni.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.denunciation-takes-effect",
        where=_ARTICLES,
        anchor="dénonciation|dénoncé",
        pattern="(dénonciation|dénoncée?) ... (effet|effets|vigueur) [(à l'expiration d'un délai de|que|dans un délai de)] {duration>denunciation.notice} [,] (après|à compter|à partir|à dater)",
        example="Article 8. La dénonciation prendra effet six mois après sa notification.",
        counterexample="Article 8. La dénonciation sera lue après trois mois.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.ends-so-long-after-denunciation",
        where=_ARTICLES,
        anchor="prendra fin|cessera|expirera",
        pattern="(prendra fin|cessera d'être en vigueur|cessera ses effets|expirera) [,] [à l'expiration (d'un délai|d'une période) de] {duration>denunciation.notice} [,] (après|à compter|à partir|à dater) ... dénonciation",
        example="Article 8. Il prendra fin à l'expiration d'un délai de six mois à compter de la date de la dénonciation.",
        counterexample="Article 8. La foire prendra fin à l'expiration d'un délai de six mois à compter de son ouverture.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.renewed-for",
        where=_ARTICLES,
        anchor="prolong|prorog|renouvel|recondu",
        pattern="(prolongée?|prorogée?|renouvelée?|renouvelable|reconduite?|reconduction) [tacitement] [par tacite reconduction] [pour|par] [(une|des|de)] [nouvelles?] [(durée|durées|période|périodes) [successives?] de] {duration>prolongation.term}",
        example="Article 8. Il sera renouvelé par tacite reconduction pour une nouvelle période de cinq ans.",
        counterexample="Article 8. Le bail sera lu par périodes de cinq ans.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.exchange-at",
        where=_ARTICLES,
        anchor="échange",
        pattern="échange des [instruments de] ratifications? [,] [qui] (aura lieu|s'effectuera|se fera|doit intervenir) [dans la ville de|à] {place>exchange.place}",
        example="Article 9. L'échange des instruments de ratification aura lieu à Riga.",
        counterexample="Article 9. L'échange des prisonniers aura lieu à Riga.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.exchanged-at",
        where=_ARTICLES,
        anchor="échang",
        pattern="ratifications? [en] (seront|sera) échangée?s? à {place>exchange.place}",
        example="Article 9. Les ratifications seront échangées à Riga.",
        counterexample="Article 9. Les notes seront échangées à Riga.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.enters-on",
        where=_ARTICLES,
        anchor="vigueur|effet",
        pattern="(entrera en vigueur|prendra effet) [à partir du|à compter du|le] {date>entry_into_force.date}",
        example="Article 9. Le présent Accord entrera en vigueur le 1er janvier 1932.",
        counterexample="Article 9. Le comité entrera en fonctions le 1er janvier 1932.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.enters-after",
        where=_ARTICLES,
        anchor="vigueur",
        pattern="entrera en vigueur {duration>entry_into_force.after} après",
        example="Article 9. La Convention entrera en vigueur trois mois après l'échange des ratifications.",
        counterexample="Article 9. Le comité siégera trois mois après l'échange des ratifications.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="fr.text.enters-on-exchange",
        where=_ARTICLES,
        anchor="vigueur",
        pattern="entrera en vigueur (dès|le jour de|à la date de|à partir du jour de|à compter du jour de|au moment de|après|lors de) l' échange des [(instruments|documents) de] ratifications?",
        example="Article 9. Il entrera en vigueur dès l'échange des instruments de ratification.",
        counterexample="Article 9. Il entrera en vigueur dès l'approbation des budgets.",
        modality=Modality.PROVIDED,
        fixed=(("entry_into_force.manner.by", "exchange"),),
    ),
    Rule(
        name="fr.text.enters-on-signature",
        where=_ARTICLES,
        anchor="vigueur",
        pattern="(entrera|entre) en vigueur (dès|le jour de|à la date de|au moment de|lors de) sa signature",
        example="Article 9. Cet Accord entrera en vigueur à la date de sa signature.",
        counterexample="Article 9. Cet Accord entrera en vigueur à la date de sa publication.",
        modality=Modality.PROVIDED,
        fixed=(("entry_into_force.manner.by", "signature"),),
    ),
    Rule(
        name="fr.another.signed-at-on",
        where=(*_ARTICLES, PassageKind.PREAMBLE),
        anchor="signé|conclu",
        pattern="{treaty>subject} [,] ... (signée?|conclue?) [à {place>signature.place}] [,] [le] {date>signature.date}",
        example="Article 1. Les échanges se font en vertu de l'Accord entre la Lettonie et l'Estonie signé à Riga le 11 août 1920.",
        counterexample="Article 1. L'Accord entre la Lettonie et l'Estonie reste en vigueur, et la ligne tracée le 11 août 1920.",
        granted="the treaty named right before is what was signed",
    ),
    Rule(
        name="fr.text.based-on-treaty",
        where=_ARTICLES,
        anchor="fondé|base",
        pattern="(fondée?s?|basée?s?|pour base) [sur] {treaty>target}",
        example="Article 1. Leurs relations restent fondées sur le traité de Tartu.",
        counterexample="Article 1. Leurs relations sont fondées sur la confiance.",
        about="entry",
        relation="relation.confirms",
        granted="a treaty on which relations continue to rest is confirmed",
    ),
)

RECORD = (
    Rule(
        name="fr.text.done-at-on",
        where=_CLOSING,
        anchor="fait|donné",
        pattern="(fait|donné) [en (double|triple|deux|trois|quatre) [exemplaires?|expéditions?|originaux] [,]] à {place>signature.place} [,] [en ... ,] [le] {date>signature.date}",
        example="Fait à Riga, en double exemplaire, le 28 septembre 1927.",
        counterexample="Ce qui fut fait à Riga appartient au passé.",
        about="entry",
    ),
    Rule(
        name="fr.text.signed-at-on",
        where=_CLOSING,
        anchor="signé",
        pattern="signé [en (double|triple|deux|trois|quatre) [exemplaires?|expéditions?|originaux] [,]] à {place>signature.place} [,] [en ... ,] [le] {date>signature.date}",
        at_head=True,
        example="Signé à Riga, en double exemplaire, le 28 septembre 1927.",
        counterexample="Un accord signé à Riga, le 28 septembre 1927, reste en vigueur.",
    ),
    Rule(
        name="fr.text.met-in",
        where=_CLOSING,
        anchor="réunis",
        pattern="réunis à {place>signature.place}",
        example="lesquels, réunis à Riga, sont convenus de ce qui suit",
        counterexample="lesquels, réunis à grands frais, sont convenus de ce qui suit",
    ),
    Rule(
        name="fr.text.note-in-force",
        where=_NOTES,
        anchor="vigueur",
        pattern="entrée? en vigueur [à titre provisoire] (le|à compter du) {date>entry_into_force.date}",
        example="1 Entré en vigueur le 24 janvier 1961, conformément à l'article 9.",
        counterexample="1 Entré en vigueur à la date de la dernière notification.",
    ),
    Rule(
        name="fr.text.note-exchange",
        where=_NOTES,
        anchor="échange",
        pattern="échange des [instruments de] ratifications? [,] [qui] (a eu lieu|eut lieu|effectué) [à {place>exchange.place}] [,] [le] {date>exchange.date}",
        example="1 Par l'échange des instruments de ratification, qui a eu lieu à Riga le 4 octobre 1922.",
        counterexample="1 Par l'échange des prisonniers, qui a eu lieu à Riga le 4 octobre 1922.",
    ),
    Rule(
        name="fr.text.note-registered",
        where=_NOTES,
        anchor="enregistr",
        pattern="(enregistrée?|enregistrement) ... [le] {date>registration.date}",
        example="Enregistré au Secrétariat par la Lettonie le 26 juillet 1922.",
        counterexample="Enregistré au Secrétariat par la Lettonie.",
    ),
)

_DUTIES = (
    ("undertake-not-to", "engage", "(s'engagent|s'engage) [réciproquement|mutuellement] à ne (pas|point) {clause>norm.act}", "must-not",
     "Chaque Partie s'engage à ne pas soutenir cette Puissance.", "Les Parties s'engagent à se consulter."),
    ("refrain-from", "abstenir|abstien", "(s'engagent à s'abstenir|s'engage à s'abstenir|s'abstiendront|s'abstiendra) de {clause>norm.act}", "must-not",
     "Chaque Partie s'engage à s'abstenir de tout acte d'agression.", "Le public fut prié de s'abstenir de fumer."),
    ("undertake-to", "engage", "(s'engagent|s'engage) [réciproquement|mutuellement] [,] à {clause>norm.act}", "must",
     "Les Parties s'engagent à se consulter.", "Les Parties ne s'engagent en rien."),
)  # fmt: skip

RULES: tuple[Rule, ...] = FINAL_CLAUSES + RECORD + duty_rules("fr.text.", _DUTIES, bearer="each")
