"""Passages: a witness cut into entries, articles, notes, key/value lines, boilerplate."""
