"""The months of the French Republic, for the languages in which its days are written."""

from typing import Final

MONTHS: Final = {
    form: number
    for number, forms in enumerate(
        (
            "vendémiaire vendemiaire", "brumaire", "frimaire", "nivôse nivose", "pluviôse pluviose",
            "ventôse ventose", "germinal", "floréal floreal", "prairial", "messidor", "thermidor",
            "fructidor",
        )
    )
    for form in forms.split()
}  # fmt: skip
"""The months, from 0, with accents and without."""
