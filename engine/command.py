"""The command petalgrad: an expression and its backward pass, as a table, as code, as a picture."""

import argparse
import keyword
import os
import re
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from fractions import Fraction

from .drawing import draw
from .explorer import explore
from .expression import FUNCTIONS, read
from .expression_errors import TOO_LONG, InputError
from .formatting import visible
from .graph import topological_order
from .grouping import VIEWS
from .straightline import program
from .tracing import paths, trace
from .value import Value

USAGE = """petalgrad "log(exp(a) / (exp(a) + exp(b)))" a=1 b=2
       petalgrad EXPRESSION [NAME=NUMBER ...] [--wrt NAME] [--program]
                 [--draw FILE] [--explore FILE] [--view every|named]
       petalgrad test MODULE:CLASS [--accept NAME] [--json] [--names WORD=NAME,...]
       petalgrad --playground"""


def main(words: Sequence[str] | None = None) -> int:
    """Run the command on the words after its name; return its exit code, 2 for a mistake."""
    words = sys.argv[1:] if words is None else words
    try:
        if words[:1] == ["test"]:  # an expression of that name can be written as (test)
            from .conformance.command import test  # here, since it takes as long as the rest

            return test(words[1:])
        options = arguments().parse_intermixed_args([spaced(word) for word in words or ["--help"]])
        if options.playground:
            return serve()
        print("\n\n".join(answers(options)), flush=True)
    except BrokenPipeError:  # the reader, such as head, has closed the pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (ValueError, ArithmeticError, OSError, RuntimeError, ImportError) as error:
        message = TOO_LONG if isinstance(error, OverflowError) else str(error)
        *pointed, message = message.splitlines()
        lines = [f"    {line}" for line in pointed] + textwrap.wrap(f"petalgrad: {message}", 100)
        print("\n".join(lines), file=sys.stderr)
        return 2
    return 0


def spaced(word: str) -> str:
    """Return an expression such as -a after a space, or argparse would take it for an option."""
    return f" {word}" if re.match("-(?!-|h$)", word) else word


def arguments() -> argparse.ArgumentParser:
    """Return the parser of the command's words, with its help."""
    parser = argparse.ArgumentParser(
        "petalgrad",
        usage=USAGE,
        description="Computes an expression and, by backpropagation, its gradient with respect to"
        " each number; prints the backward pass line by line.",
        epilog=f"functions: {', '.join(sorted(FUNCTIONS))}",
        allow_abbrev=False,
    )
    vars(parser)["color"] = False  # an option that Python has since 3.14
    parser.add_argument(
        "expression", metavar="EXPRESSION", nargs="?", default="", help="in quotes, as in Python"
    )
    parser.add_argument("numbers", metavar="NAME=NUMBER", nargs="*", help="a=1 b=-0.5 c=1e-3 d=1/3")
    add = parser.add_argument
    add("--wrt", metavar="NAME", help="print why the gradient of NAME is what it is, path by path")
    add("--program", action="store_true", help="print value and gradients as lines of Python")
    add("--draw", metavar="FILE", help="draw the computation to FILE: .svg, .png, .pdf or .dot")
    add("--explore", metavar="FILE", help="write a page to FILE, .html, for trying other numbers")
    add("--view", choices=[*VIEWS], default="every", metavar="WORD", help="every or named")
    add("--playground", action="store_true", help="serve the playground to a browser here")
    return parser


def serve() -> int:
    """Serve the playground until Ctrl-C."""
    from .server import server  # here, since its import takes longer than an expression

    with server() as served:
        print(
            f"http://127.0.0.1:{served.server_port}/ is the playground; Ctrl-C ends it", flush=True
        )
        try:
            served.serve_forever()
        except KeyboardInterrupt:
            print()
    return 0


def answers(options: argparse.Namespace) -> Iterable[str]:
    """Write the files and yield the texts that the options ask for."""
    root, leaves = computed(options.expression, options.numbers)
    if options.wrt and options.wrt not in leaves:
        names = f"such name; its names are {', '.join(leaves)}" if leaves else "names"
        raise InputError(f"the expression has no {names}", options.wrt)
    root.backward()
    written = []
    if options.draw:
        written.append(draw(root, options.view, stack=False).save(options.draw))
    if options.explore:
        written.append(explore(root, options.view, stack=False).save(options.explore))
    if options.program:
        yield program(root, parameters=[*leaves.values()]).source.rstrip()
    if options.wrt:
        yield paths(root, leaves[options.wrt], options.view).text()
    if not options.program and not options.wrt:
        number = str(root.data)
        yield f"{root.label or 'result'} = {number if len(number) < 80 else float(root.data)}"
        if leaves:
            yield trace(root, options.view, stack=False).text()
    if written:
        yield "\n".join(f"written: {path}" for path in written)


def computed(expression: str, words: Sequence[str]) -> tuple[Value, dict[str, Value]]:
    """Return the Value of an expression, and by name its leaves, given by words such as a=1.

    >>> root, leaves = computed("a*b", ["a=2", "b=1/3"])
    >>> print(root.label, root.data, *leaves)
    result 2/3 a b
    >>> computed("loss = a*b", ["a=2", "b=1/3"])[0].label
    'loss'
    """
    leaves: dict[str, Value] = {}
    for word in words:
        leaf = given(word)
        if leaf.label in leaves:
            raise InputError(f"{leaf.label} has a number already", word)
        leaves[leaf.label] = leaf
    label, sign, formula = expression.partition("=")
    label = label.strip()
    if not sign or not label.isidentifier() or label in FUNCTIONS:
        label, formula = "result", expression
    root = read(formula, leaves)
    if formula != expression and not root.parents:
        read(expression, leaves)  # an error: the word is a number, such as a=1
    nodes = set(topological_order(root))
    for word, leaf in zip(words, leaves.values(), strict=True):
        if leaf not in nodes:
            raise InputError(f"the expression does not depend on {leaf.label}; leave it out", word)
    if root.parents and label not in leaves:
        root.label = label
    return root, leaves


def given(word: str) -> Value:
    """Return the leaf that a word such as a=1 describes.

    >>> given("a=-1/3")
    Value(Fraction(-1, 3), grad=None, label='a')
    """
    word = visible(word)
    label, sign, number = [unicodedata.normalize("NFKC", x.strip()) for x in word.partition("=")]
    if not sign:
        raise InputError("put the expression in quotes, and give the numbers after it: a=1", word)
    if label in FUNCTIONS:
        raise InputError(f"{label} is a function; give the number another name", word)
    if not label.isidentifier() or keyword.iskeyword(label):
        message = "choose another name: letters, digits and _, but no Python keyword such as lambda"
        raise InputError(message, word)
    try:
        exact = re.fullmatch(r"[+-]?\d+(/\d+)?", number)
        return Value(Fraction(number) if exact else float(number), role="input", label=label)
    except (ValueError, ZeroDivisionError):
        message = f"{label} needs a number: {label}=2, {label}=-0.5, {label}=1e-3 or {label}=1/3"
        raise InputError(message, word, word.index("=") + 1) from None


if __name__ == "__main__":
    sys.exit(main())
