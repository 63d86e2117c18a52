"""Full-text search: over passages (`search`) and over instruments' names (`search_titles`).

Passages are indexed where they stand: the index holds no copy of their words, and asks
`passage_texts` for them. Letters match without their diacritics.
"""

SEARCH = (
    """
    CREATE VIEW passage_texts AS
    SELECT p.id AS id, p.witness AS witness, p.kind AS kind, p.label AS label,
           substr(t.text, p.start_offset + 1, p.end_offset - p.start_offset) AS text
    FROM passages p JOIN texts t ON t.witness = p.witness
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5(
        text, content='passage_texts', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2')
    """,
    """
    CREATE VIRTUAL TABLE search_titles USING fts5(
        instrument UNINDEXED, titles, tokenize='unicode61 remove_diacritics 2')
    """,
)
"""Statements that make the index of a new record."""
