"""Arguments -> exit code, and the only room that prints, exits, reads the clock and knows typer."""

from release_extract.cli.command import app, main

__all__ = ["app", "main"]
