"""The command petalgrad test: what an engine gets wrong, for a person or for a program."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .judge import check_engine

EPILOG = """\
examples:
  petalgrad test my_engine:Value                  the class Value in my_engine.py
  petalgrad test my_engine:Value --accept known.txt
  petalgrad test my_engine:Value --names data=number,grad=slope,backward=run

The exit code is 0 if nothing is wrong except what is accepted, 1 if something else is, and 2 if
there is no such engine."""


def test(words: Sequence[str]) -> int:
    """Test the engine that the words name and print the report; return the exit code."""
    options = arguments().parse_args(words)
    try:
        names = dict(pair.split("=") for pair in options.names.split(",") if pair)
        accepted = [name for word in options.accept for name in names_in(word)]
        report = check_engine(options.engine, accept=accepted, names=names)
    except (ValueError, OSError) as error:
        print(f"petalgrad test {options.engine}: {error}", file=sys.stderr)
        return 2
    print(report.json() if options.json else report, flush=True)
    return 0 if report else 1


def arguments() -> argparse.ArgumentParser:
    """Return the parser of the words after petalgrad test, with their help."""
    parser = argparse.ArgumentParser(
        "petalgrad test",
        description="Tests an engine like micrograd's: every operation that it offers, and what"
        " must hold for every graph.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    vars(parser)["color"] = False  # an option that Python has since 3.14
    add = parser.add_argument
    add("engine", metavar="MODULE:CLASS", help="a class, or a function that makes its nodes")
    add(
        "--accept",
        metavar="NAME",
        action="append",
        default=[],
        help="the name of a claim that need not hold, or a text file of such names, one a line;"
        " may be repeated",
    )
    add("--json", action="store_true", help="print the report as JSON")
    add(
        "--names",
        metavar="WORD=NAME,...",
        default="",
        help="what the engine calls data, grad and backward, if these are not the usual names",
    )
    return parser


def names_in(word: str) -> list[str]:
    """Return the names in a text file, without empty lines and comments; or the word itself."""
    if not Path(word).is_file():
        return [word]
    lines = [line.partition("#")[0].strip() for line in Path(word).read_text("utf-8").splitlines()]
    return [line for line in lines if line]
