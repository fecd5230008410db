"""Bytes -> Document: what the file says, which part of it is the release, and when it was published."""
