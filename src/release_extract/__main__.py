"""The way in from the shell: nothing is imported outside of the guard, so that Ctrl-C is quiet from the start."""

import sys


def main() -> None:
    """Run the command line program."""
    try:
        from release_extract.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
