"""Readers: one format per file, bytes to witnesses."""
