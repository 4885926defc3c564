"""`python -m compare`: the same as `factdiff`."""

import sys

from compare.cli import main

if __name__ == "__main__":
    sys.exit(main())
