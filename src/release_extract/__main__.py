"""The way in from the shell: nothing is imported outside of the guard, so that Ctrl-C is quiet from the start."""

import gc
import sys

#: The tables are made once and stay. Looking through them again and again for garbage would take a sixth of the start.
_MANY_OBJECTS = 100_000


def main() -> None:
    """Run the command line program."""
    gc.set_threshold(_MANY_OBJECTS)
    try:
        from release_extract.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
