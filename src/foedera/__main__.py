"""`python -m foedera`: the same as the command `foedera`."""

from foedera.cli import main

if __name__ == "__main__":
    main()
