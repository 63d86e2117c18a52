"""The duties and the final clauses of French treaty texts.

Duties are taken apart by `foedera.claims.norm_parts`; how a treaty enters into force
becomes a structured value through `foedera.claims.manners`. All of it is provided for.
"""

from foedera.claims.duties import duty_rules
from foedera.claims.grammar import Rule
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_PARTIES = "[deux] [hautes] parties [contractantes]"
_WHO = (
    f"(les {_PARTIES}|chacune des {_PARTIES}|l' autre [haute] partie [contractante]"
    "|les deux (gouvernements|états|puissances)|{state>norm.bearer})"
)

_DUTIES = (
    ("neither-shall", "aucune", f"aucune des {_PARTIES} ne {{clause}}", "must-not",
     "Aucune des Parties ne prendra part à une coalition dirigée contre l'autre.",
     "Aucune des lampes ne brûlera contre l'autre."),
    ("settle", "différend|litige|conflit", f"{_WHO} (règleront|régleront|règlera|soumettront|soumettra|résoudront) ... (différends?|litiges?|conflits?) [{{clause}}]", "must",
     "Les Parties règleront leurs différends par des moyens pacifiques.",
     "Les Parties règleront leurs comptes par des moyens pacifiques."),
    ("disputes-settled", "différend|litige|conflit", "(différends?|litiges?|conflits?) ... (seront|sera|devront être) (réglée?s?|soumise?s?|résolue?s?|portée?s?) {clause}", "must",
     "Les différends entre elles seront réglés par des moyens pacifiques.",
     "Les différends entre elles seront oubliés par des moyens pacifiques."),
    ("respect", "respecter", f"{_WHO} (respecteront|respectera) {{clause}}", "must",
     "Les Parties respecteront leur intégrité territoriale.",
     "Les élèves respecteront leur intégrité territoriale."),
    ("remain-neutral", "neutr", f"{_WHO} (observera|observeront|gardera|garderont|restera|resteront|demeurera|demeureront) ... (neutralité|neutres?) [{{clause}}]", "must",
     "L'autre Partie contractante observera la neutralité pendant toute la durée du conflit.",
     "Le peintre observera la neutralité du fond."),
    ("assist", "assistance|aide|secours", f"{_WHO} (prêtera|prêteront|viendra|viendront|donnera|donneront|portera|porteront) ... (assistance|aide|secours) [{{clause}}]", "must",
     "Les Parties se prêteront, ou l'autre Partie prêtera son assistance sans délai.",
     "Le maître prêtera son assistance sans délai."),
    ("consult", "consulter|concerter", f"{_WHO} se (consulteront|concerteront) [{{clause}}]", "must",
     "Les Parties se consulteront si la paix est menacée.",
     "Les médecins se consulteront si la paix est menacée."),
    ("guarantee", "garanti", f"{_WHO} (garantit|garantissent|garantira|garantiront) {{clause}}", "must",
     "La Norvège garantit l'indépendance de la Lettonie.",
     "La maison garantit la qualité de la laine."),
    ("recognise", "reconna", f"{_WHO} (reconnaît|reconnait|reconnaissent|reconnaîtra) {{clause}}", "must",
     "La Norvège reconnaît l'indépendance de la Lettonie.",
     "Le chien reconnaît la voix de la maison."),
    ("renounce", "renonc", f"{_WHO} (renonce|renoncent|renoncera|renonceront) {{clause}}", "must",
     "La Lettonie renonce à toute prétention sur cette île.",
     "Le fils renonce à toute prétention sur cette île."),
    ("limit", "démilit|démant|désarm|évacu|retir|rédui|limit", f"{_WHO} (démilitarisera|démantèlera|désarmera|évacuera|retirera|réduira|limitera|limiteront|réduiront|évacueront) {{clause}}", "must",
     "La Lettonie démantèlera ses batteries dans les six mois.",
     "Le maçon démantèlera ses batteries dans les six mois."),
)  # fmt: skip

_FORCE = "(entrera|entreront|entre) en vigueur"
_LATER = "[,] [le {words>entry_into_force.manner.days} jour] [{duration>entry_into_force.manner.after}] [,] [(après|suivant|qui suivra|dès|à compter de|à partir de|à dater de|lors de)] [la date (du|de)] [le]"

_CLAUSES: tuple[tuple[str, str, str, str, str, tuple[tuple[str, str], ...]], ...] = (
    ("force-on-exchange", "échange", f"{_FORCE} {_LATER} l' échange",
     "Il entrera en vigueur le trentième jour après l'échange des ratifications.",
     "Il entrera en scène le trentième jour après l'échange des ratifications.",
     (("entry_into_force.manner.by", "exchange"),)),
    ("force-on-deposit", "dépôt", f"{_FORCE} {_LATER} dépôt (du|des|de|d') [{{words>entry_into_force.manner.count}}] (instruments?|actes?|ratifications?)",
     "Il entrera en vigueur le trentième jour suivant le dépôt du vingtième instrument de ratification.",
     "Il entrera en vigueur le trentième jour suivant le dépôt du mobilier.",
     (("entry_into_force.manner.by", "deposit"),)),
    ("force-on-notification", "notif", f"{_FORCE} ... (notification|notifications|notifié|notifiées?|notifieront)",
     "Il entrera en vigueur à la date de la dernière notification de son approbation.",
     "Il entrera en scène à la date de la dernière notification.",
     (("entry_into_force.manner.by", "notification"),)),
    ("effect-on-last-notification", "notif", "(prendra|prend) effet (à la date|le jour|à partir) [(de|des)] [(la|ces|du)] (dernière|dernières|seconde|deuxième) [de ces] notifications?",
     "Celui-ci prendra effet à la date de la dernière de ces notifications.",
     "La dénonciation prendra effet six mois après la date de la notification.",
     (("entry_into_force.manner.by", "notification"),)),
    ("tacitly", "tacite", "(prorogée?|prolongée?|renouvelée?|reconduite?|renouvelable) [(comme|pour)] (par tacite reconduction|tacitement|par voie de tacite reconduction) [pour] [(de|une|des|par)] [nouvelles?] [(période|périodes|durée|durées) [successives?] (de|d')] [{duration>prolongation.term}]",
     "Il sera considéré comme prorogé par tacite reconduction pour de nouvelles périodes d'un an.",
     "Il sera considéré comme perdu par tacite accord.",
     (("prolongation.manner", "tacit"),)),
    ("registered-with", "enregistr", "(sera|seront) enregistrée?s? (au|auprès du|par le|auprès de la) {rest>registration.to}",
     "Il sera enregistré au Secrétariat de la Société des Nations.",
     "Il sera applaudi au Secrétariat de la Société des Nations.",
     ()),
    ("deposited-with", "dépos", "(ratifications?|instruments|actes) [de ratification] (sera|seront) déposée?s? (auprès du|dans les archives du|auprès de la|entre les mains du) {rest>deposit.to}",
     "Les instruments de ratification seront déposés auprès du Gouvernement norvégien.",
     "Les meubles seront déposés auprès du Gouvernement norvégien.",
     ()),
    ("deposited-at", "dépos", "(ratifications?|instruments|actes) [de ratification] (sera|seront) déposée?s? à {place>deposit.place}",
     "Les instruments de ratification seront déposés à Riga.",
     "Les meubles seront déposés à Riga.",
     ()),
    ("open-to-accession", "adhésion", "ouverte? à l' adhésion (de|des|du|d') {rest>accession.by}",
     "La présente Convention restera ouverte à l'adhésion de tout autre État.",
     "La présente salle restera ouverte à l'amitié de tout autre État.",
     ()),
)  # fmt: skip

CLAUSES = tuple(
    Rule(
        name=f"fr.text.{name}",
        where=(PassageKind.ARTICLE,),
        anchor=anchor,
        pattern=pattern,
        example=f"Article 9. {example}",
        counterexample=f"Article 9. {counterexample}",
        modality=Modality.PROVIDED,
        fixed=fixed,
    )
    for name, anchor, pattern, example, counterexample, fixed in _CLAUSES
)

RULES: tuple[Rule, ...] = duty_rules("fr.text.norm-", _DUTIES) + CLAUSES
