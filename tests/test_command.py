"""The command: what it prints and writes, and its messages about mistakes."""

import io
import math
import re
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_expression import expressions

from engine.command import computed, main

EXPRESSION = "log(exp(a) / (exp(a) + exp(b)))"
COMMAND = [sys.executable, "-m", "engine.command"]


@pytest.fixture
def run(capsys):
    """A function that runs the command and returns what it prints."""

    def run(*words):
        assert main(words) == 0
        out, error = capsys.readouterr()
        assert error == ""
        assert all(line.isprintable() and len(line) <= 100 for line in out.splitlines())
        return out

    return run


@pytest.fixture
def refused(capsys):
    """A function that runs the command on a mistake and returns its message."""

    def refused(*words):
        assert main(words) == 2
        out, error = capsys.readouterr()
        assert out == ""
        assert "Traceback" not in error
        assert all(line.isprintable() and len(line) <= 100 for line in error.splitlines())
        return error

    return refused


def test_it_prints_the_value_and_the_whole_backward_pass(run):
    value, _, *table = run(EXPRESSION, "a=1", "b=2").splitlines()
    p = 1 / (1 + math.e)
    assert value.startswith("result = -1.31326168751822")
    assert float(value.split()[-1]) == pytest.approx(math.log(p), rel=1e-15)
    assert [line.split()[-1] for line in table[-2:]] == [f"{1 - p:.6f}", f"{p - 1:.6f}"]
    assert [line.split()[-1] for line in table[-2:]] == ["0.731059", "-0.731059"]
    assert len([line for line in table[2:] if not line.startswith(" ")]) == 8


def test_fractions_stay_exact(run):
    lines = run("a**2 + 1/a", "a=1/3").splitlines()
    assert lines[0] == "result = 28/9"
    assert lines[-1].split() == ["a", "1/3", "-25/3"]  # 2/3 - 9


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("a=1", "1"), ("a=-0.5", "-0.5"), ("a=1e-3", "0.001"), ("a=1/3", "1/3"), ("a=-2/4", "-1/2"),
        ("a = 2", "2"), ("a=inf", "inf"), ("a=+1", "1"), ("a=1" + "0" * 100, f"{1e100}"),
    ],
)  # fmt: skip
def test_a_number_is_whole_or_a_fraction_or_has_a_point_or_an_exponent(run, word, value):
    assert run("a", word).splitlines()[0] == f"a = {value}"


def test_an_expression_without_names_has_a_value_alone(run):
    assert run("2 + 3/4") == "result = 11/4\n"


def test_an_expression_may_begin_with_a_minus(run):
    assert run("-a", "a=2").startswith("result = -2\n")
    assert run("-(a)*2", "a=-1/2").startswith("result = 1\n")
    assert run("-h*2", "h=2").startswith("result = -4\n")


def test_a_name_may_be_result(run):
    assert run("result*2", "result=2").splitlines()[-1].split() == ["result", "2", "2"]


@pytest.mark.parametrize("expression", ["loss = 2*a", "loss=2*a", " loss  =\t2*a"])
def test_an_expression_may_name_its_result_as_in_python(run, expression):
    first, *_, table = run(expression, "a=3").split("\n\n")
    assert first == "loss = 6"
    assert "\nloss = 2*a " in table


@pytest.mark.parametrize(
    "words", [["a=1"], ["a=1", "b=2"], ["y = x", "x=3"], ["exp = 2*a", "a=3"], ["f(x) = x", "x=3"]]
)
def test_a_number_in_place_of_the_expression_is_told_where_it_goes(refused, words):
    message = "= is out of place here; numbers are given after the expression: a=1"
    assert message in " ".join(refused(*words).split())


def test_options_may_stand_before_between_and_after_the_numbers(run):
    alone = run("a*b", "a=2", "b=3", "--wrt", "a")
    assert run("--wrt", "a", "a*b", "a=2", "b=3") == alone
    assert run("a*b", "a=2", "--wrt", "a", "b=3") == alone
    assert run("a*b", "--wrt=a", "a=2", "b=3") == alone


def test_wrt_says_by_which_paths_the_gradient_comes_about_and_names_each_operation(run):
    assert run(EXPRESSION, "a=1", "b=2", "--wrt", "a").splitlines() == [
        "d result / d a = 0.7311, the sum of 2 paths",
        "",
        "     1.0000 =   2.718282 x   0.098938 x   3.718282",
        "              a -> exp(a) -> exp(a)/(exp(a) + exp(b)) -> result",
        "    -0.2689 =   2.718282 x   1.000000 x  -0.026609 x   3.718282",
        "              a -> exp(a) -> exp(a) + exp(b) -> exp(a)/(exp(a) + exp(b)) -> result",
    ]


def test_program_prints_lines_that_run(run):
    source = run(EXPRESSION, "a=1", "b=2", "--program")
    assert source.startswith("def step(a, b):\n")
    names = {"exp": math.exp, "log": math.log}
    exec(source, names)
    value, gradients = names["step"](1.0, 2.0)
    assert value == pytest.approx(-1.3132616875182228, rel=1e-15)
    assert gradients == pytest.approx([0.7310585786300049, -0.7310585786300049], rel=1e-14)


def test_program_and_wrt_take_the_place_of_the_trace_and_may_stand_together(run):
    both = run("a*b", "a=2", "b=3", "--wrt", "a", "--program")
    assert both.startswith(
        "def step(a, b):\n    result = a * b\n    return result, [b, a]\n\nd res"
    )
    assert "gradient" not in both


def test_draw_writes_a_picture_of_every_operation_with_its_gradients(run, tmp_path):
    for suffix in "svg", "png", "dot":
        path = tmp_path / f"out.{suffix}"
        assert run(EXPRESSION, "a=1", "b=2", "--draw", str(path)).endswith(f"written: {path}\n")
    source = (tmp_path / "out.dot").read_text(encoding="utf-8")
    assert source.count("->") == 8
    assert "0.731" in source
    assert (tmp_path / "out.svg").read_text(encoding="utf-8").startswith("<?xml")
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")


def test_explore_writes_a_page(run, tmp_path):
    path = tmp_path / "out.html"
    assert run(EXPRESSION, "a=1", "b=2", "--explore", str(path)).endswith(f"written: {path}\n")
    assert "<html" in path.read_text(encoding="utf-8")


# Mistakes


@pytest.mark.parametrize(
    ("words", "message", "pointed"),
    [
        (["2 + a^2", "a=1"], "^ is not a power; write a**2", "^2"),
        (["a*b", "a=1"], "b has no number; give it one after the expression: b=1", "b"),
        (["a*2", "a=1", "b=2"], "the expression does not depend on b; leave it out", "b=2"),
        (["[a, b][0]", "a=1", "b=2"], "the expression does not depend on b; leave it out", "b=2"),
        (["a*2", "a=1", "a=2"], "a has a number already", "a=2"),
        (["a*2", "a=1,5"], "a needs a number: a=2, a=-0.5, a=1e-3 or a=1/3", "1,5"),
        (["a*2", "a="], "a needs a number: a=2, a=-0.5, a=1e-3 or a=1/3", ""),
        (["a*2", "a=1/0"], "a needs a number", "1/0"),
        (["a*2", "a==1"], "a needs a number", "=1"),
        (["a*2", "a=" + "1" * 5000], "a needs a number", "111"),
        (["a*2", "a=" + "1" * 1000], "too many digits to be exact", "a*2"),
        (["a*2", "a", "=", "1"], "put the expression in quotes, and give the numbers", "a"),
        (["a", "+", "b", "a=1", "b=2"], "put the expression in quotes, and give the numbers", "+"),
        (["exp*2", "exp=1"], "exp is a function; give the number another name", "exp=1"),
        (["lambda*2", "lambda=1"], "choose another name: letters, digits and _", "lambda=1"),
        (["a*2", "2=a"], "choose another name", "2=a"),
        (["a*2", "=1"], "choose another name", "=1"),
        (["a*2", "a\x1b[31m=1"], "choose another name", "a\\x1b[31m=1"),
        (["a*2", "a\udcff=1"], "choose another name", "a\\udcff=1"),
        (["a*b", "a=1", "b=2", "--wrt", "c"], "the expression has no such name; its names are a, b",
         "c"),
        (["2", "--wrt", "c"], "the expression has no names", "c"),
    ],
)  # fmt: skip
def test_a_mistake_is_shown_with_a_caret_and_a_way_out(refused, words, message, pointed):
    shown, caret, *said = refused(*words).splitlines()
    assert " ".join(said).startswith(f"petalgrad: {message}")
    assert shown[:4] == caret[:4] == "    "
    assert shown[caret.index("^") :].startswith(pointed)


def test_a_file_that_cannot_be_written_is_an_error_and_not_a_traceback(refused, tmp_path):
    assert refused("a", "a=1", "--draw", "out.gif") == (
        "petalgrad: a picture can be saved as .svg, .png, .pdf or .dot, not as 'out.gif'\n"
    )
    assert "No such file" in refused("a", "a=1", "--draw", str(tmp_path / "none" / "a.dot"))


def test_gradients_too_long_to_be_exact_are_an_error_and_not_a_traceback(refused):
    far = "(maximum(a, c) - a) * 10**300 * 10**300"
    assert refused(far, "a=1", "c=1.0").startswith("petalgrad: too many digits to be exact")


@pytest.mark.parametrize("words", [["--draw"], ["a", "--wat"], ["--a", "a=1"]])
def test_an_option_that_does_not_exist_is_answered_with_the_usage(words, capsys):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith(f'usage: petalgrad "{EXPRESSION}" a=1 b=2\n')


@pytest.mark.parametrize("words", [["--help"], ["-h"], []])
def test_the_help_begins_with_an_example_and_names_every_function(words, capsys):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 0
    text = capsys.readouterr().out
    assert text.startswith(f'usage: petalgrad "{EXPRESSION}" a=1 b=2\n')
    assert "\x1b" not in text
    assert {"softmax", "abs", "--draw", "--wrt"} <= set(re.findall(r"[\w-]+", text))


@given(
    expressions(
        st.sampled_from(["2", "10", "0.5", "1e300", "0", "1/3", "10**299", "norm([a, b])"])
    ),
    st.sampled_from(["1", "-1", "0", "1/3", "1e300", "inf", "nan", "1e-320"]),
    st.sampled_from([[], ["--wrt", "a"], ["--program"]]),
)
def test_random_expressions_get_an_answer_or_an_error_and_no_traceback(text, number, options):
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as error:
        status = main([f"a*b + {text}", f"a={number}", "b=-2", *options])
    assert status == (2 if error.getvalue() else 0)
    assert bool(out.getvalue()) != bool(error.getvalue())


# As a program


def test_the_module_runs_as_a_program():
    done = subprocess.run([*COMMAND, "a*3", "a=2"], capture_output=True, text=True, check=True)
    assert (done.stdout.splitlines()[0], done.stderr) == ("result = 6", "")
    done = subprocess.run([*COMMAND, "a*", "a=2"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")


def test_a_reader_that_closes_the_pipe_is_no_error():
    command = subprocess.Popen(
        [*COMMAND, f"total([{', '.join(['exp(a)'] * 50)}])", "a=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    command.stdout.close()
    assert command.stderr.read() == b""
    command.stderr.close()
    assert command.wait() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="of a POSIX shell")
def test_without_an_output_it_says_nothing():
    done = subprocess.run(
        f'"{sys.executable}" -m engine.command "a*2" a=1 >&-', shell=True, capture_output=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_fraction_of_too_many_digits_for_a_line_is_rounded(run):
    assert run("a**100", "a=10/3").splitlines()[0] == f"result = {float(Fraction(10, 3) ** 100)}"


def test_without_arguments_main_takes_the_words_of_the_command_line(run, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["petalgrad", "a*3", "a=2", "--program"])
    assert main() == 0


def test_a_number_of_up_to_79_digits_is_shown_whole(run):
    assert run("a", f"a={'7' * 79}").splitlines()[0] == f"a = {'7' * 79}"
    assert run("a", f"a={'7' * 80}").splitlines()[0] == f"a = {float('7' * 80)}"


def test_each_file_that_is_written_has_a_line(run, tmp_path):
    files = tmp_path / "a.dot", tmp_path / "a.html"
    text = run("a*2", "a=1", "--draw", str(files[0]), "--explore", str(files[1]), "--program")
    assert text.endswith("\n\n" + "".join(f"written: {file}\n" for file in files))


def test_an_input_called_result_leaves_the_result_without_a_name():
    root, leaves = computed("result*2", ["result=3"])
    assert (root.label, leaves["result"].label) == ("", "result")


def test_a_number_that_is_given_is_an_input():
    root, _ = computed("a", ["a=1"])
    assert root.role == "input"


def test_a_name_that_python_keeps_for_itself_is_refused(refused):
    message = "choose another name: letters, digits and _, but no Python keyword such as lambda"
    assert refused("a", "lambda=1").splitlines()[-1].endswith(message)


def test_the_help_is_a_page(capsys, monkeypatch, golden):
    monkeypatch.setenv("COLUMNS", "100")
    with pytest.raises(SystemExit):
        main(["--help"])
    golden("help.txt", capsys.readouterr().out.partition("functions:")[0])


def test_the_view_may_be_the_named_nodes_and_no_other_word(capsys):
    assert main(["a*b + 1", "a=2", "b=3", "--view", "named"]) == 0
    assert "result = a*b + 1" in (out := capsys.readouterr().out)
    assert "\na*b " not in out
    assert main(["a*b + 1", "a=2", "b=3", "--wrt", "a", "--view", "named"]) == 0
    assert "a -> result" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["a*2", "a=1", "--view", "all"])
    error = capsys.readouterr().err.replace("'", "")
    assert error.endswith("--view: invalid choice: all (choose from named, every)\n")


def test_an_option_cannot_be_abbreviated_and_its_error_names_the_command(capsys):
    with pytest.raises(SystemExit):
        main(["a*2", "a=1", "--prog"])
    assert capsys.readouterr().err.endswith("petalgrad: error: unrecognized arguments: --prog\n")
