"""Families: which passages depend on which, so that copies count once."""
