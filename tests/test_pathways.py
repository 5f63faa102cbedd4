"""Pathways: a gradient is the sum over all paths of the products of their local derivatives."""

import math
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
import sympy

from engine import Value, cross_entropy, paths, relu, sqrt, tanh, total
from engine.tracing.pathways import in_words, wrapped
from nn.iris import FLOWERS, IrisNetwork


def doubled(x, times):
    for _ in range(times):
        x = x + x
    return x


def test_a_square_has_two_paths_and_so_twice_the_gradient():
    x = Value(Fraction(1, 3))
    square = x * x
    found = paths(square, x)
    assert list(found) == [((x, square), (Fraction(1, 3),), Fraction(1, 3))] * 2
    assert (len(found), found.count, found.gradient) == (2, 2, Fraction(2, 3))


def test_along_a_path_local_derivatives_multiply_and_where_paths_meet_they_add():
    x = Value(2)
    cube, double = x**3, 2 * x
    product = cube * double
    by_cube, by_double = paths(product, x)
    assert by_cube == ((x, cube, product), (12, 4), 48)
    assert by_double == ((x, double, product), (2, 8), 16)
    assert paths(product, x).gradient == 64


def test_the_gradient_of_the_article_is_the_sum_of_three_paths():
    network = IrisNetwork()
    found = paths(network.loss(FLOWERS), network.b3)
    assert [round(path.product, 6) for path in found] == [-0.849121, 0.040801, 0.035119]


def test_the_products_of_all_paths_add_up_to_the_gradient_of_every_parameter():
    network = IrisNetwork()
    loss = network.loss(FLOWERS)
    loss.backward()
    for parameter in network.parameters():
        found = paths(loss, parameter)
        assert found.gradient == parameter.grad
        assert sum(path.product for path in found) == pytest.approx(parameter.grad, abs=1e-12)
        for nodes, locals_, product in found:
            assert (nodes[0], nodes[-1]) == (parameter, loss)
            assert all(parent in child.parents for parent, child in pairwise(nodes))
            assert product == pytest.approx(math.prod(locals_), abs=1e-12)
        sizes = [abs(path.product) for path in found]
        assert sizes == sorted(sizes, reverse=True)


def test_a_path_may_begin_at_any_node_and_that_of_root_to_itself_is_one():
    x = Value(3.0)
    square = x * x
    root = square * 2 + x
    assert [path.product for path in paths(root, square)] == [2.0]
    assert list(paths(root, root)) == [((root,), (), 1.0)]


def test_a_blocked_path_contributes_nothing_even_where_a_local_derivative_is_infinite():
    x = Value(0.0)
    (path,) = found = paths(sqrt(relu(x)), x)
    assert path.locals == (0, math.inf)
    assert path.product == found.gradient == 0


def test_paths_are_counted_however_many_there_are():
    x = Value(Fraction(1), label="x")
    found = paths(doubled(x, 1000), x)
    assert found.count == found.gradient == 2**1000
    assert found.listed == []
    assert "the sum of 1.072e+301 paths\ntoo many to list" in str(found)
    assert "the sum of 1048576 paths" in str(paths(doubled(x, 20), x))


def test_a_thousand_paths_are_listed_and_more_are_an_error():
    x = Value(1.0, label="x")
    assert len(list(paths(total([x] * 1000), x))) == 1000
    found = paths(total([x] * 1001), x)
    assert len(found) == 1001
    with pytest.raises(ValueError, match="1001 paths") as caught:
        list(found)
    assert str(caught.value) == (
        "1001 paths are too many to list, as they are more than 1000; count and gradient are known,"
        " and paths(root, node) from a node nearer to root may be few enough"
    )


@pytest.mark.slow
def test_a_chain_of_100_000_operations_is_one_path():
    x = y = Value(1.0, label="x")
    for _ in range(100_000):
        y = -y
    (path,) = paths(y, x)
    assert len(path.nodes) == 100_001
    assert path.product == 1.0
    assert len(str(paths(y, x))) < 1000


def test_without_a_path_the_error_says_why():
    x, other = Value(3.0, label="x"), Value(4.0, label="other")
    y = (2 * x).named("y")
    with pytest.raises(ValueError, match="does not depend") as caught:
        paths(y, other)
    assert str(caught.value) == (
        f"{y} does not depend on {other}: no path leads there, and the gradient is 0; a path"
        " ends where a number is taken out of its node, as x.data does"
    )
    with pytest.raises(ValueError, match=r"Value\(2, .* is a constant, .* a leaf in its place"):
        paths(y, y.parents[0])


def test_paths_of_every_kind_of_number():
    x = Value(np.array([1.0, 2.0]))
    w = Value(3.0)
    found = paths(w * x * w, w)
    assert [path.product.tolist() for path in found] == [[3.0, 6.0], [3.0, 6.0]]
    assert found.gradient.tolist() == [6.0, 12.0]
    nested = Value(Value(3.0))
    found = paths(nested * nested, nested)
    assert sum(path.product.data for path in found) == found.gradient.data == 6.0
    a = sympy.Symbol("a")
    symbol = Value(a)
    found = paths(symbol.sin() + symbol * 2, symbol)
    assert [path.product for path in found] == [2, sympy.cos(a)]
    assert found.gradient == 2 + sympy.cos(a)
    z = Value(1j)
    assert [path.product for path in paths(z * z + 3 * z, z)] == [3, 1j, 1j]


def test_lanes_are_ordered_by_the_sum_of_their_magnitudes_and_formulas_come_last():
    x = Value(np.array([1.0, -1.0]))
    found = paths(x * np.array([2.0, -2.0]) + x * np.array([3.0, 0.0]) + x * 4, x)
    assert [path.product.tolist() for path in found] == [[4, 4], [2, -2], [3, 0]]
    a = sympy.Symbol("a")
    x = Value(a)
    assert [path.product for path in paths(x.sin() + x / 2, x)] == [sympy.S.Half, sympy.cos(a)]


def test_paths_of_one_size_stand_in_the_order_of_the_expression():
    x = Value(3.0)
    a, b, c = x * 2, x * -2, x * 2
    assert [path.nodes[1] for path in paths(total([a, b, c]), x)] == [a, b, c]


def test_paths_that_are_nan_come_first():
    x, bad = Value(2.0), Value(math.nan)
    assert math.isnan(next(iter(paths(x * 5 + x * bad, x))).product)


def test_paths_touch_no_gradient():
    x = Value(3.0)
    y = x * x
    paths(y, x)
    assert (x.grad, y.grad) == (None, None)


def test_the_text_names_the_labelled_nodes_and_a_factor_for_each_step_between():
    x = Value(3.0, label="x")
    y = (x * 2 + 1).named("y")
    assert str(paths((y * y * 0.5 + x).named("z"), x, view="named")).splitlines() == [
        "d z / d x = 15.0000, the sum of 3 paths",
        "",
        "     7.0000 =   2.000000 x   3.500000",
        "              x -> y -> z",
        "     7.0000 =   2.000000 x   3.500000",
        "              x -> y -> z",
        "     1.0000 =   1.000000",
        "              x -> z",
    ]


def test_in_the_view_every_each_node_on_a_path_has_its_name_and_factor():
    x = Value(3.0, label="x")
    y = (x * 2 + 1).named("y")
    assert str(paths((y * 0.5).named("z"), x, view="every")).splitlines()[2:] == [
        "     1.0000 =   2.000000 x   1.000000 x   0.500000",
        "              x -> x*2 -> y -> z",
    ]


def test_a_root_without_a_label_is_written_as_what_it_computes():
    x = Value(3.0, label="x")
    assert str(paths(x * x, x)).splitlines() == [
        "d (x*x) / d x = 6.0000, the sum of 2 paths",
        "",
        *["     3.0000 =   3.000000", "              x -> x*x"] * 2,
    ]


def test_long_names_share_the_room_there_is():
    """The heading has 100 columns, less the signs and " = 10.0000, one path"."""
    x = Value(1.0, label="x" * 40)
    heading, _, _, names = str(paths((x * 10).named("y" * 40), x)).splitlines()
    assert heading == f"d {'y' * 31}... / d {'x' * 31}... = 10.0000, one path"
    assert names == f"{'':14}{'x' * 29}... -> {'y' * 29}..."


def test_a_line_of_factors_or_names_has_75_characters_at_most():
    assert wrapped(["a" * 36, "b" * 36], " x ") == [f"{'a' * 36} x {'b' * 36}"]
    assert wrapped(["a" * 36, "b" * 37], " x ") == ["a" * 36, "b" * 37]


def test_many_paths_are_counted_in_full_up_to_15_digits():
    assert in_words(10**15 - 1) == "999999999999999 paths"
    assert in_words(10**15) == "1.000e+15 paths"


def test_every_printed_path_comes_out_on_a_pocket_calculator():
    network = IrisNetwork()
    loss = network.loss(FLOWERS)
    for parameter in network.parameters():
        for line in str(paths(loss, parameter, stack=False)).splitlines()[1:]:
            if "=" in line:
                product, factors = line.split("=")
                printed = math.prod(float(factor) for factor in factors.split("x"))
                assert printed == pytest.approx(float(product), abs=0.6e-4)


def test_of_a_long_path_the_first_and_last_names_are_printed_and_no_factor_is_lost():
    x = y = Value(1.0, label="x")
    for i in range(100):
        y = (y * 2).named(f"y{i}")
    _, _, *factors, names, end = str(paths(y, x)).splitlines()
    product, factors = " ".join(factors).split("=")
    printed = math.prod(float(factor) for factor in factors.split("x"))
    assert printed == pytest.approx(float(product), rel=1e-3) == 2.0**100
    assert end.startswith(f"{'':14}-> ")
    assert names.split()[:12:2] == ["x", "y0", "y1", "y2", "y3", "y4"]
    assert " ".join([names, end]).split()[11:15] == ["->", "...", "->", "y94"]
    whole = next(node for node in paths(y, x).listed[0].nodes if node.label == "y10")
    assert str(paths(whole, x)).split().count("->") == 11
    assert "..." not in str(paths(whole, x))


@pytest.mark.parametrize("label", ["", " ", "x" * 10_000, "two\nlines" * 20])
@pytest.mark.parametrize("x", [2.0, np.linspace(-1e9, 1, 150), Fraction(1, 3), sympy.Symbol("s")])
def test_the_text_fits_100_columns_whatever_is_in_it(x, label):
    x = y = Value(x, label=label)
    for _ in range(30):
        y = (y / 3 + 1).named(label)
    for root in y * x, doubled(x, 500), total([x] * 900):
        assert max(map(len, str(paths(root, x)).splitlines())) <= 100


def test_of_many_paths_the_text_has_the_largest_and_the_smallest():
    x = Value(1.0, label="x")
    lines = str(paths(total([x * i for i in range(900)]), x, "named", stack=False)).splitlines()
    assert len(lines) == 2 + 2 * 150 + 1
    assert lines[2].split() == ["899.0000", "=", "899.000000"]
    assert lines[202] == "... 750 more paths, of sizes in between; to see them, iterate"
    assert lines[-2].split() == ["0", "=", "0"]


def test_the_text_of_lanes_has_a_line_for_each_and_counts_the_rest():
    w, x = Value(3.0, label="w"), Value(np.array([1.0, 2.0]), label="x")
    assert str(paths((w * x).named("y"), w)).splitlines() == [
        "d y / d w, one path",
        "     1.0000  [0]",
        "     2.0000  [1]",
        "",
        "     1.0000 =   1.000000  [0]",
        "     2.0000 =   2.000000  [1]",
        "              w -> y",
    ]
    x = Value(np.arange(150.0), label="x")
    lines = str(paths((w * x).named("y"), w)).splitlines()
    assert [line.strip() for line in lines].count("... 145 more lanes") == 2
    for count, words in (6, "1 more lane"), (7, "2 more lanes"):
        x = Value(np.arange(float(count)), label="x")
        lines = str(paths((w * x).named("y"), w)).splitlines()
        assert [line for line in lines if "more" in line] == [
            f"{'':13}... {words}",
            f"{'':14}... {words}",
        ]


def test_a_batch_has_a_line_for_each_path_with_what_the_samples_contribute():
    """d (w*x)**2 / dw = 2 w x**2 = x**2 at 0.5, and d 0.5 w**2 / dw = w."""
    w = Value(0.5, label="w", role="parameter")
    errors = [((w * x).named(f"y[{i}]") ** 2).named(f"e[{i}]") for i, x in enumerate(range(1, 8))]
    loss = (total(errors) + 0.5 * w**2).named("loss")
    assert str(paths(loss, w)).splitlines() == [
        "7 samples side by side",
        "data_1: numbers without a label",
        "other terms: 0.5*w**2, which depends on no sample",
        "d loss / d w = 140.5000, the sum over 7 samples and 2 paths",
        "",
        "    sample 0    sample 1    sample 2    sample 3      3 more   other terms         sum",
        "      1.0000      4.0000      9.0000     16.0000    110.0000             0    140.0000",
        "              w -> y -> e -> total(e) -> loss",
        "           0           0           0           0           0        0.5000      0.5000",
        "              w -> w**2 -> 0.5*w**2 -> loss",
        "              0.5000 = 1.000000 x 0.500000 x 1.000000",
        "      1.0000      4.0000      9.0000     16.0000    110.0000        0.5000    140.5000",
        "              all paths",
        "",
        "y = w*data_1",
        "e = y**2",
        "loss = total(e) + 0.5*w**2",
        "",
        "One sample alone, 0 to 6:"
        " paths(loss, w, sample=2), draw(loss, sample=2) or trace(loss, sample=2)",
    ]
    assert len(list(paths(loss, w))) == 8  # as data, those of the graph itself


def test_five_samples_are_all_shown_and_one_path_needs_no_sum():
    """d (w*x)**2 / dw = 2 w x**2 = x**2 at 0.5."""
    w = Value(0.5, label="w", role="parameter")
    loss = total((w * x * 2 / 2) ** 2 for x in range(1, 6)).named("loss")
    lines = str(paths(loss, w)).splitlines()
    assert lines[2:6] == [
        "d loss / d w = 55.0000, the sum over 5 samples",
        "",
        "    sample 0    sample 1    sample 2    sample 3    sample 4         sum",
        "      1.0000      4.0000      9.0000     16.0000     25.0000     55.0000",
    ]
    assert "all paths" not in "".join(lines)


def test_of_more_than_a_thousand_paths_through_a_batch_only_the_gradient_is_shown():
    w = Value(0.5, label="w", role="parameter")
    loss = total(tanh(0 * doubled(w * x, 10)) for x in range(1, 6)).named("loss")
    lines = str(paths(loss, w, "every")).splitlines()
    assert "d loss / d w = 0, the sum over 5 samples and 1024 paths" in lines
    assert lines[3] == "too many to list, as they are more than 1000"


def test_of_many_paths_through_a_batch_the_smallest_are_added_up():
    weights = [Value(0.1 * i, label=f"w{i}", role="parameter") for i in range(1, 21)]
    v = Value(0.5, label="v", role="parameter")
    sums = [
        total((w * (v * x)).tanh().named(f"h{w.label[1:]}") for w in weights) for x in (1, 2, 3)
    ]
    loss = total(x**2 for x in sums).named("loss")
    loss.backward()
    text = str(paths(loss, v))
    assert "9 more paths" in text
    assert text.count(" -> ") < 60
    assert f"{v.grad:.4f}" in text.split("all paths")[0].splitlines()[-2]


def test_in_the_named_view_of_a_batch_the_samples_and_the_penalty_have_paths_of_their_own():
    """2 (0.5x - y) x is -3, 0, 3 and -16 for the samples, and d w**2 / dw = 1 for the penalty."""
    w = Value(0.5, label="w")
    data = [(1.0, 2.0), (2.0, 1.0), (3.0, 1.0), (4.0, 4.0)]
    loss = (total((w * x - y) ** 2 for x, y in data) + w**2).named("loss")
    assert str(paths(loss, w, view="named")).splitlines()[5:13] == [
        "    sample 0    sample 1    sample 2    sample 3   other terms         sum",
        "     -3.0000           0      3.0000    -16.0000             0    -16.0000",
        "              w -> total((w*data_1 - data_2)**2) -> loss",
        "           0           0           0           0        1.0000      1.0000",
        "              w -> w**2 -> loss",
        "              1.0000 = 1.000000 x 1.000000",
        "     -3.0000           0      3.0000    -16.0000        1.0000    -15.0000",
        "              all paths",
    ]


def test_in_the_named_view_two_groups_in_one_result_keep_their_samples_apart():
    """d (w*x)**2 / dw is x**2 at w = 0.5, and d 2*w*x / dw is 2x."""
    w = Value(0.5, label="w")
    loss = total((w * x) ** 2 for x in (1.0, 2.0)) + total(w * x * 2 for x in (1.0, 2.0, 3.0))
    loss = (loss + total(w * x - 1 for x in (0.0,) * 4)).named("loss")
    lines = str(paths(loss, w, view="named")).splitlines()
    (every,) = [above for above, line in pairwise(lines) if line.strip() == "all paths"]
    assert [float(x) for x in every.split()] == [1, 4, 2, 4, 6, 17]


def test_no_line_about_a_batch_is_wider_than_a_hundred_columns():
    w = [Value(0.5, label=f"a_weight_with_a_long_name_{i}") for i in range(4)]
    terms = [cross_entropy([w[0] * x, w[1] * x, w[2] * x], 0) for x in (1.0, 2.0, 3.0)]
    loss = (total(terms) + total((w[0] * x - w[3]) ** 2 for x in (1.0, 2.0))).named("loss" * 9)
    for text in str(paths(loss, w[0])), str(paths(loss, w[0], view="named")):
        assert max(map(len, text.splitlines())) <= 100
