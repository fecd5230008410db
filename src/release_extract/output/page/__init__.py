"""Records -> self-contained web pages: one for each release, and an index of many. Nothing else here knows HTML."""
