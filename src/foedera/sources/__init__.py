"""Witnesses: concrete documents with their decoded text, and places in them."""
