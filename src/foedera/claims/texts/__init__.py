"""Documents that are themselves the words of an instrument, read as a whole.

A treaty says in few places who made it, where and when: its title and the line below
it, the first sentence of its preamble, its closing formula, the blocks of signatures.
Copies lose much of the rest (line breaks, capitals, articles), so these places are
found by their formulas, wherever the passages put them.

    whole    whether a document is an instrument's text, and where its parts lie
    words    the formulas, by language
    signing  when and where it was signed
    force    when it enters into force, where the text itself names the day
    parties  who made it: states, rulers, organisations
    nations  who made it: Native nations and bands
"""
