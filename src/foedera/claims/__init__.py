"""Claims: what each passage says about treaties, read by rules."""
