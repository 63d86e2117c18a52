"""Findings: one answer per question, with support, dissent and reason."""
