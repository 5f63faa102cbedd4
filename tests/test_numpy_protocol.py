"""NumPy and pandas: their functions are right on Values, or say what to write instead."""

import operator
import re

import numpy as np
import pandas as pd
import pytest

import engine
from engine import Value

UFUNCS = sorted({f.__name__: f for f in vars(np).values() if isinstance(f, np.ufunc)}.items())
POINT = {"arccosh": 1.5, "arctanh": 0.25}  # where 0.75 is outside the domain
KNOWN = """
    absolute add arctan arctan2 cos cosh divide exp exp2 expm1 fabs float_power greater
    greater_equal hypot less less_equal log log10 log1p log2 logaddexp maximum minimum multiply
    negative positive power reciprocal sin sinh sqrt square subtract tan tanh
"""
OPERATIONS = {
    "w * X": lambda w, xs: w * xs,
    "X * w": lambda w, xs: xs * w,
    "w + X": lambda w, xs: w + xs,
    "X - w": lambda w, xs: xs - w,
    "w - X": lambda w, xs: w - xs,
    "X / w": lambda w, xs: xs / w,
    "w / X": lambda w, xs: w / xs,
    "X ** w": lambda w, xs: xs**w,
    "w ** X": lambda w, xs: w**xs,
}


@pytest.mark.parametrize(("name", "ufunc"), UFUNCS, ids=[name for name, _ in UFUNCS])
def test_a_ufunc_of_values_is_right_in_value_and_slope_or_an_error(name, ufunc):
    numbers = [POINT.get(name, 0.75), 1.25][: ufunc.nin]
    if ufunc.nin > 2:
        numbers = [0.75, 0.0, 1.0]
    xs = [Value(x) for x in numbers]
    try:
        y = ufunc(*xs)
    except TypeError as error:
        if "does not know Values; " in str(error) and name not in KNOWN.split():
            return
        raise
    expected = ufunc(*numbers)
    if not isinstance(y, Value):  # a comparison
        assert y == expected
        return
    assert y.data == pytest.approx(expected, rel=1e-14)
    y.backward()
    h = 1e-6
    for i, x in enumerate(xs):
        above, below = ([n + s * h * (k == i) for k, n in enumerate(numbers)] for s in (1, -1))
        slope = (ufunc(*above) - ufunc(*below)) / (2 * h)
        assert (x.grad or 0.0) == pytest.approx(slope, rel=1e-6, abs=1e-9)


FUNCTIONS = """
    all allclose amax amin angle any append apply_along_axis argmax argmin argsort argwhere
    around array_equal array_split atleast_1d atleast_2d average bincount broadcast_to clip
    column_stack concatenate convolve copy corrcoef count_nonzero cov cross cumprod cumsum
    delete diag diff digitize dot dsplit dstack ediff1d einsum expand_dims fix flip full_like
    gradient histogram hstack imag inner insert interp isclose isin kron linspace max mean
    median meshgrid min moveaxis nan_to_num nanmax nanmean nanstd nansum nonzero ones_like outer
    pad partition percentile polyfit polyval prod ptp quantile ravel real repeat reshape resize
    roll rot90 round searchsorted select shape sort split squeeze stack std sum take tensordot
    tile trace transpose tril trim_zeros unique unwrap var vdot vstack where zeros_like
""".split()  # noqa: SIM905


@pytest.mark.parametrize("name", [name for name in FUNCTIONS if hasattr(np, name)])
@pytest.mark.parametrize("arguments", [1, 2, 3])
def test_a_function_of_lanes_is_what_numpy_computes_of_the_numbers_or_an_error(name, arguments):
    numbers = np.array([0.5, 3.0, 1.5])
    more = [0, 2][: arguments - 1]
    x = Value(numbers)
    try:
        y = getattr(np, name)(x, *more)
    except (TypeError, ValueError):
        return
    assert isinstance(y, Value) or y.dtype == object
    if isinstance(y, Value):
        assert y.data == pytest.approx(getattr(np, name)(numbers, *more), rel=1e-14)
    else:  # an array in which the Value is an element
        assert x in y.ravel().tolist() or name == "polyval"


@pytest.mark.parametrize(
    ("name", "total", "slopes"),
    [
        ("sum", 5.0, [1, 1, 1]),
        ("mean", 5 / 3, [1 / 3, 1 / 3, 1 / 3]),
        ("max", 3.0, [0, 1, 0]),
        ("min", 0.5, [1, 0, 0]),
    ],
)
def test_lanes_are_reduced_by_numpys_functions_and_by_methods_of_their_names(name, total, slopes):
    for reduced in getattr(np, name), lambda x: getattr(x, name)():
        x = Value(np.array([0.5, 3.0, 1.5]))
        y = reduced(x)
        y.backward()
        assert y.data == pytest.approx(total, rel=1e-15)
        assert x.grad == pytest.approx(slopes, rel=1e-15)
    assert (np.amax(x).data, np.amin(x).data) == (3.0, 0.5)


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_a_value_meets_each_element_of_an_array_of_values(operation):
    w, elements = Value(3.0), [Value(1.0), Value(2.0)]
    found = operation(w, np.array(elements))
    assert found.shape == (2,)
    for y, x in zip(found, elements, strict=True):
        for node in w, x:
            node.grad = None
        alone = operation(w, x)
        alone.backward()
        expected = w.grad, x.grad
        w.grad = x.grad = None
        y.backward()
        assert (y.data, w.grad, x.grad) == (alone.data, *expected)


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_a_value_meets_each_element_of_a_series_and_of_a_table(operation):
    w, numbers = Value(3.0), [1.0, 2.0]
    for container in pd.Series(numbers, index=["a", "b"]), pd.DataFrame({"x": numbers}):
        found = operation(w, container)
        assert type(found) is type(container)
        assert found.index.tolist() == container.index.tolist()
        values = [y.data for y in found.to_numpy().ravel()]
        assert values == [operation(3.0, x) for x in numbers]
    result = (pd.Series(numbers) * w).sum()
    result.backward()
    assert (result.data, w.grad) == (9.0, 3.0)


def test_matrices_of_values_are_multiplied_and_divided():
    weights = np.array([[Value(1.0), Value(2.0)], [Value(3.0), Value(4.0)]])
    x, b = np.array([Value(5.0), Value(6.0)]), np.array([Value(0.5), Value(0.25)])
    y = weights @ x + b
    assert [node.data for node in y] == [17.5, 39.25]
    y.sum().backward()
    assert [node.grad for node in weights.ravel()] == [5.0, 6.0, 5.0, 6.0]
    assert [node.grad for node in x] == [4.0, 6.0]
    shares = weights / weights.sum()
    assert [node.data for node in shares.ravel()] == [0.1, 0.2, 0.3, 0.4]


def test_a_polynomial_of_a_value_is_one_value():
    x = Value(1.0)
    y = np.polyval([1, 2, 3], x)
    y.backward()
    assert (y.data, x.grad) == (6.0, 4.0)


def test_a_list_of_values_is_summed_and_stacked_by_numpy():
    v, w = Value(1.0), Value(3.0)
    np.sum([v, w]).backward()
    (np.mean([v, w]) * 4).backward()
    assert (v.grad, w.grad) == (3.0, 3.0)
    assert np.stack([v, w]).tolist() == [v, w]
    assert np.column_stack([v, w]).tolist() == [[v, w]]
    for arrange in np.hstack, np.vstack, lambda xs: np.append(*xs):
        with pytest.raises(TypeError, match=r"np\.(hstack|vstack|append) does not know Values"):
            arrange([v, w])


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (lambda x: np.dot(x, x), r"^np\.dot does not know Values; write total\(x \* y\)$"),
        (np.std, r"np\.std does not know Values; write sqrt\(mean"),
        (np.linalg.norm, r"np\.linalg\.norm does not know Values; write sqrt\(total"),
        (lambda x: np.reshape(x, (2, 1)), r"np\.reshape .* arrange the array before it becomes"),
        (np.argmax, r"np\.argmax does not know Values; write x\.data\.argmax\(\)"),
        (np.median, r"^np\.median does not know Values; write it with \+ - \* / \*\* and"),
        (np.add.reduce, r"np\.add\.reduce does not know Values"),
        (lambda x: np.exp(x, where=False), r"np\.exp does not know Values"),
        (lambda x: np.sum(x, axis=0), r"all lanes of a Value together, without axis="),
        (lambda x: np.sum(x, keepdims=True), r"np\.sum does not know Values"),
    ],
)
def test_what_has_no_meaning_says_what_to_write(typed, written):
    with pytest.raises(TypeError, match=written):
        typed(Value(np.array([1.0, 2.0])))


NAMED = "average dot inner matmul vdot linalg.norm prod std var sign remainder"
NAMED += " arcsin arccos arctanh arcsinh arccosh cbrt"


@pytest.mark.parametrize("name", NAMED.split())
def test_what_an_error_says_to_write_is_what_numpy_computes(name):
    f, numbers = operator.attrgetter(name)(np), np.array([0.25, 0.5, 0.75])
    numbers = numbers + 1 if name == "arccosh" else numbers
    more = [numbers + 1] * (name in ("dot", "inner", "matmul", "vdot", "remainder"))
    with pytest.raises(TypeError) as caught:
        f(*map(Value, [numbers, *more]))
    written = re.match(rf"np\.{name} does not know Values; write (.*)", str(caught.value))[1]
    names = {"x": Value(numbers), "y": Value(numbers + 1), "n": 0.0}
    found = eval(re.split(" with|, for", written)[0], {**vars(engine), **names})
    assert found.data == pytest.approx(f(numbers, *more), rel=1e-14)


def test_a_list_of_numbers_beside_a_value_is_an_array():
    x = Value(2.0)
    y = np.multiply(x, [1.0, 3.0])
    y.sum().backward()
    assert y.data.tolist() == [2, 6]
    assert x.grad == 4


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_lanes_beside_a_series_or_an_array_of_values_do_not_meet_each_of_its_elements(operation):
    for container in pd.Series([1.0, 2.0]), np.array([Value(1.0), Value(2.0)]):
        with pytest.raises(TypeError, match=r"would meet each element .* series\.to_numpy\(\)"):
            operation(Value(np.array([1.0, 2.0])), container)


def test_the_variance_of_an_array_of_values_is_right_in_value_and_slopes():
    xs = np.array([Value(1.0), Value(4.0), Value(7.0)])
    np.var(xs).backward()
    assert np.var(xs).data == 6.0
    assert [x.grad for x in xs] == [-2.0, 0.0, 2.0]  # 2/n * (x - mean)
    np.std(xs[:2]).backward()
    assert (np.std(xs[:2]).data, xs[0].grad, xs[1].grad) == (1.5, -2.5, 0.5)
    with pytest.raises(TypeError, match="conjugate has no derivative; compute with its real"):
        np.var([Value(1j), Value(2.0)])


@pytest.mark.parametrize("missing", [pd.NA, pd.NaT, pd.Timestamp(2020, 1, 1), pd.Timedelta(1)])
def test_what_is_missing_and_times_are_no_numbers(missing):
    x = Value(2.0)
    for use in Value, x.__add__, x.__rmul__, x.__pow__, x.__lt__:
        with pytest.raises(TypeError, match=r"is not a number: its type is \w+; int, float,"):
            use(missing)


@pytest.mark.parametrize(
    "container",
    [
        lambda xs: xs,
        tuple,
        iter,
        np.array,
        lambda xs: np.array(xs).reshape(2, 1).ravel(),
        pd.Series,
        lambda xs: dict.fromkeys(xs).keys(),
    ],
)
def test_the_largest_and_smallest_are_taken_from_any_list(container):
    x, y = Value(1.0), Value(3.0)
    assert engine.maximum(container([x, y])).data == 3.0
    assert engine.minimum(container([x, y])).data == 1.0
    assert engine.maximum(container([1.0, 3.0])) == 3.0
    engine.maximum(container([x, y])).backward()
    assert (x.grad, y.grad) == (0.0, 1.0)


def test_equality_of_numbers_is_asked_of_the_numbers():
    with pytest.raises(
        TypeError, match=r"np\.equal does not know Values; write x\.data == y\.data"
    ):
        np.array([1.0]) == Value(1.0)  # noqa: B015
