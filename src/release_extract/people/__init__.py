"""Mentions -> Cast: which names are one and the same person, what is printed of each, and who may be a defendant."""
