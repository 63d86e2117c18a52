"""Identity: which mentions are one instrument, each link with its reason."""
