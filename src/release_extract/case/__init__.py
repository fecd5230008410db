"""Statements -> Record: the only room that chooses between rivals."""
