"""Tokens -> Mentions: names, ages, addresses, days, sums, courts and the phrases of the tables, each where it stands."""
