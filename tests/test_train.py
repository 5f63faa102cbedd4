"""Training: where it leads, what it writes down, and what it does when it goes wrong."""

import io
import sys
from fractions import Fraction
from xml.etree import ElementTree

import numpy as np
import pytest

from engine import Value, log, mean, mean_squared_error, program, tanh, total
from nn import MLP, SGD, Adam, History, fit
from nn.iris import SPECIES, IrisNetwork, load_iris

XOR = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
each_optimizer = pytest.mark.parametrize(
    "optimizer", [lambda xs: SGD(xs, 0.002, momentum=0.5), lambda xs: Adam(xs, 0.05)]
)


@pytest.fixture
def history():
    x = Value(1.0)
    return fit(lambda: x * x, SGD([x], 0.25), 2, metrics={"x": lambda: x.data})


def test_a_loss_is_written_down_before_each_step_and_after_the_last():
    x = Value(Fraction(1))
    rate = Fraction(1, 3)  # x - 1/3 * 2x = x/3
    history = fit(lambda: x * x, SGD([x], rate), 2, metrics={"double": lambda: 2 * x.data})
    assert history.losses == [1, Fraction(1, 9), Fraction(1, 81)]
    assert history.metrics == {"double": [2, Fraction(2, 3), Fraction(2, 9)]}
    assert x.data == Fraction(1, 9)


def test_gradients_from_before_do_not_count_and_none_are_left():
    x = Value(1.0)
    x.grad = 100.0
    fit(lambda: x * x, SGD([x], 0.25), 1)
    assert (x.data, x.grad) == (0.5, None)


def test_an_mlp_learns_exclusive_or():
    network = MLP([2, 4, 1], activation=tanh, seed=0)
    targets = [target for _, target in XOR]

    def answers():
        return [network(inputs)[0] for inputs, _ in XOR]

    history = fit(
        lambda: mean_squared_error(answers(), targets), Adam(network.parameters(), 0.05), 300
    )
    assert history.losses[-1] < 1e-6 < 0.1 < history.losses[0]
    assert [round(answer.data) for answer in answers()] == targets


@pytest.mark.parametrize("language", ["python", "numpy"])
@each_optimizer
def test_through_its_program_a_model_learns_the_same(optimizer, language):
    flowers = load_iris()[::4]
    observed = [[float(flower.species == name) for name in SPECIES] for flower in flowers]
    rows = [(f.petal, f.sepal, *one_hot) for f, one_hot in zip(flowers, observed, strict=True)]
    eager, network = IrisNetwork(), IrisNetwork()
    leaves = [Value(0.5) for _ in range(5)]
    step = program(
        network.loss([(leaves[0], leaves[1], leaves[2:])]),
        inputs=leaves,
        parameters=network.parameters(),
    )
    data = rows
    if language != "python":
        step, data = step.to(language), list(zip(*rows, strict=True))
    watched = [{"accuracy": lambda x=x: x.accuracy(flowers)} for x in (eager, network)]
    expected = fit(
        lambda: eager.loss(flowers), optimizer(eager.parameters()), 8, metrics=watched[0]
    )
    history = fit(step, optimizer(network.parameters()), 8, data=data, metrics=watched[1])
    assert history.losses == pytest.approx(expected.losses, rel=1e-12, abs=0)
    assert history.metrics == expected.metrics
    assert {x.grad for x in network.parameters()} == {None}


def test_an_optimizer_may_move_a_part_of_a_program_s_parameters():
    x, y = Value(1.0), Value(2.0)
    fit(program(x * y, parameters=[x, y]), SGD([x], 0.25), 1)
    assert (x.data, x.grad, y.data, y.grad) == (0.5, None, 2.0, None)


def test_rows_may_come_one_by_one():
    x, y = Value(1.0), Value(2.0)
    step = program(x * y, inputs=[x], parameters=[y])
    rows = ([number] for number in (1.0, 3.0))
    assert fit(step, SGD([y], 0.25), 2, data=rows).losses == [8.0, 4.0, 0.0]  # y = 2, 1, 0


@pytest.mark.parametrize("loss", [lambda: Value(1.0), "function step(rows, parameters) {}"])
def test_rows_are_for_a_program_only(loss):
    with pytest.raises(TypeError, match=r"with data, .* not (<func|'func)"):
        fit(loss, SGD([Value(1.0)], 0.1), 2, data=[[1.0]])


def test_an_optimizer_cannot_move_what_is_a_constant_in_its_program():
    x, y = Value(1.0, label="x"), Value(2.0, label="y")
    says = r"would move .*'y'.* is a constant in this program; record it"
    with pytest.raises(ValueError, match=says):
        fit(program(x * y, parameters=[x]), SGD([x, y], 0.25), 1)
    assert (x.data, y.data) == (1.0, 2.0)


def test_a_program_inside_a_function_is_refused_as_its_parameters_are_not_known():
    x = Value(1.0)
    step = program(x * x, parameters=[x])
    with pytest.raises(TypeError, match=r"the program itself and its rows: fit\(step"):
        fit(lambda: step(), SGD([x], 0.25), 1)


@pytest.mark.slow
def test_all_15_parameters_make_the_right_flowers_surer_and_the_wrong_ones_no_righter():
    """The totals are those of a NumPy program with its own slopes and its own Adam."""
    network, flowers = IrisNetwork(), load_iris()
    network.b3.data = -0.031652958487830914

    def wrong():
        return [i for i, f in enumerate(flowers) if network.classify(*f[:2]) != f.species]

    def each():
        return [network.loss([flower]).data for flower in flowers]

    wrong_before, before = wrong(), each()
    history = fit(lambda: network.loss(flowers), Adam(network.parameters(), 0.05), 300)
    assert history.losses[0] == pytest.approx(92.563318027434064, rel=1e-14)
    assert round(history.losses[299], 3) == 14.118
    assert history.losses[300] == pytest.approx(14.115460532588, rel=1e-11)
    assert network.accuracy(flowers) == 143 / 150
    assert wrong() == wrong_before
    for i, (old, new) in enumerate(zip(before, each(), strict=True)):
        assert new < old or i in wrong_before


@pytest.mark.parametrize("bad", ["inf", "nan"])
def test_a_loss_out_of_bounds_stops_and_leaves_the_last_numbers_that_were_good(bad):
    x = Value(1.0)
    losses = iter([x * 8, x * 8, x * float(bad)])
    with pytest.raises(ValueError, match=f"became {bad} at step 2; .* smaller learning rate"):
        fit(lambda: next(losses), SGD([x], 0.25), 9)
    assert (x.data, x.grad) == (-1.0, None)  # 1 - 0.25 * 8; the step to -3 is taken back


def test_an_error_in_the_loss_leaves_the_last_numbers_that_were_good():
    x = Value(1.0)
    with pytest.raises(ValueError, match="log") as caught:
        fit(lambda: log(x), SGD([x], 2), 9)  # the first step goes to 1 - 2
    assert "at step 1; if the earlier steps went well" in caught.value.__notes__[0]
    assert (x.data, x.grad) == (1.0, None)


@pytest.mark.parametrize("result", [1.0, None, [Value(1.0)], Value(1j)])
def test_a_loss_is_a_value_of_one_number(result):
    with pytest.raises(TypeError, match=r"return a Value that holds one number, not "):
        fit(lambda: result, SGD([Value(1.0)], 1), 1)


@pytest.mark.parametrize("steps", [0, -1, 1.5, True, None])
def test_steps_are_a_whole_number_of_at_least_1(steps):
    with pytest.raises(ValueError, match=f"at least 1, not {steps!r}"):
        fit(lambda: Value(1.0), SGD([Value(1.0)], 1), steps)


def test_a_history_says_where_it_led(history):
    assert repr(history) == "History(2 steps, loss 1 -> 0.0625)"


def test_the_figure_has_a_curve_for_the_loss_and_each_metric(history):
    loss, metric = history.draw().axes
    assert [loss.get_ylabel(), metric.get_ylabel()] == ["loss", "x"]
    assert list(loss.lines[0].get_xdata()) == [0, 1, 2]
    assert list(loss.lines[0].get_ydata()) == [1.0, 0.25, 0.0625]
    assert list(metric.lines[0].get_ydata()) == [1.0, 0.5, 0.25]


@pytest.mark.slow
def test_curves_are_saved_by_suffix_in_the_same_bytes_each_time(history, tmp_path):
    for name in "a.svg", "b.PNG":
        first = history.save(tmp_path / name).read_bytes()
        assert history.save(tmp_path / name).read_bytes() == first
    ElementTree.parse(tmp_path / "a.svg")
    assert first.startswith(b"\x89PNG")
    with pytest.raises(ValueError, match=r"as \.svg or \.png, not as .*pdf"):
        history.save(tmp_path / "c.pdf")
    assert {path.name for path in tmp_path.iterdir()} == {"a.svg", "b.PNG"}


def test_without_matplotlib_the_error_says_what_to_install(history, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(ImportError, match=r"pip install 'petalgrad\[demos\]'"):
        history.draw()


class Terminal(io.StringIO):
    def isatty(self):
        return True


def trained(monkeypatch, stderr, steps=3):
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setenv("TERM", "xterm")
    x = Value(1.0)
    assert len(fit(lambda: x * x, SGD([x], 0.25), steps).losses) == steps + 1
    return stderr.getvalue()


def test_a_bar_is_drawn_on_a_terminal_and_nowhere_else(monkeypatch):
    pytest.importorskip("rich")
    assert "training" in trained(monkeypatch, Terminal())
    assert trained(monkeypatch, io.StringIO()) == ""


def test_without_rich_there_is_no_bar(monkeypatch):
    monkeypatch.setitem(sys.modules, "rich", None)
    assert trained(monkeypatch, Terminal()) == ""


def test_a_metric_that_is_a_value_leaves_its_number():
    x = Value(1.0)
    history = fit(
        lambda: x * x, SGD([x], learning_rate=0.25), steps=1, metrics={"double": lambda: 2 * x}
    )
    assert history.metrics == {"double": [2.0, 1.0]}
    with pytest.raises(ValueError, match="another name"):
        fit(lambda: x * x, SGD([x], learning_rate=0.25), steps=1, metrics={"loss": lambda: 0})


@pytest.mark.parametrize("language", [True, "python", "numpy"])
@each_optimizer
def test_compiled_from_the_loss_as_it_is_written_a_training_is_the_same(optimizer, language):
    flowers = load_iris()[::4]

    def train(**options):
        network = IrisNetwork()
        return fit(
            lambda: network.loss(flowers),
            optimizer(network.parameters()),
            5,
            metrics={"accuracy": lambda: network.accuracy(flowers)},
            **options,
        )

    expected, history = train(), train(compiled=language)
    assert history.losses == pytest.approx(expected.losses, rel=1e-12, abs=0)
    assert history.metrics == expected.metrics


def test_a_loss_over_columns_is_compiled():
    xs, ys = np.array([1.0, 2.0, 3.0]), np.array([2.0, 3.0, 5.0])

    def train(**options):
        w = Value(0.5)
        return fit(lambda: mean((w * xs - ys) ** 2), SGD([w], 0.01), 5, **options)

    assert train(compiled=True).losses == pytest.approx(train().losses, rel=1e-12)


def test_a_loss_that_is_no_batch_can_be_compiled_too():
    x, unused = Value(1.0), Value(2.0)
    history = fit(lambda: x * x, SGD([x, unused], 0.25), 2, compiled=True)
    assert history.losses == [1.0, 0.25, 0.0625]
    assert (x.data, x.grad, unused.data) == (0.25, None, 2.0)


def test_a_loss_that_branches_on_its_numbers_warns_and_is_trained_without_a_program():
    def train(**options):
        x = Value(1.0)
        optimizer = SGD([x], 0.125, momentum=0.5)
        return fit(lambda: x * x if x > 0.125 else x * x * x, optimizer, 5, **options)

    with pytest.warns(UserWarning, match=r"at step \d, .* it branches on its numbers"):
        history = train(compiled=True)
    assert history.losses == train().losses


def test_a_loss_of_other_data_each_time_is_trained_without_a_program():
    x, numbers = Value(1.0), iter(range(1, 10))
    with pytest.warns(UserWarning, match="at step 0, .* takes other data each time"):
        fit(lambda: x * next(numbers), SGD([x], 0.25), 2, compiled=True)
    assert next(numbers) == 6  # two recordings, and three losses


def test_a_program_is_compiled_already():
    x = Value(1.0)
    with pytest.raises(TypeError, match="is a program already"):
        fit(program(x * x, parameters=[x]), SGD([x], 0.25), 2, compiled=True)


def test_a_loss_is_a_function_and_an_optimizer_an_optimizer():
    x = Value(1.0)
    for loss in x * x, MLP([1, 1]), 2.0:
        with pytest.raises(TypeError, match="the loss must be a function that computes it anew"):
            fit(loss, SGD([x], 0.1), 1)
    for optimizer in [x], MLP([1, 1]), 0.1:
        with pytest.raises(TypeError, match="fit needs an optimizer, such as SGD or Adam"):
            fit(lambda: x * x, optimizer, 1)


def test_a_loss_that_was_computed_before_the_training_is_refused():
    x = Value(1.0)
    loss = x * x
    with pytest.raises(ValueError, match="compute the whole loss inside the function"):
        fit(lambda: loss, SGD([x], 0.1), 3)
    assert x.data == 1.0


# Ctrl-C


def interrupting(f, call):
    """f, but Ctrl-C is pressed during a certain call."""
    calls = []

    def interrupted(*arguments):
        calls.append(arguments)
        if len(calls) == call:
            raise KeyboardInterrupt
        return f(*arguments)

    return interrupted


@pytest.mark.parametrize("during", ["loss", "metric", "step", "backward"])
def test_ctrl_c_keeps_the_history_and_the_parameters_of_the_last_complete_step(during, monkeypatch):
    x, y = Value(1.0), Value(1.0)

    def loss():
        return x * x + y * y

    optimizer = SGD([x, y], 0.25)  # both halve at each step

    def half_a_step():
        x.data = 0.0
        raise KeyboardInterrupt

    def watched():
        if during == "step" and len(seen) == 2:
            monkeypatch.setattr(optimizer, "step", half_a_step)
        seen.append(x.data)
        return x.data

    seen = []
    metric = interrupting(watched, 3) if during == "metric" else watched
    if during == "loss":
        loss = interrupting(loss, 3)
    if during == "backward":
        monkeypatch.setattr(Value, "backward", interrupting(Value.backward, 3))
    with pytest.raises(KeyboardInterrupt) as caught:
        fit(loss, optimizer, 9, metrics={"x": metric})
    expected = [2.0, 0.5] if during in ("loss", "metric") else [2.0, 0.5, 0.125]
    history = caught.value.history
    assert history.losses == expected
    assert history.metrics == {"x": [1.0, 0.5, 0.25][: len(expected)]}
    assert (x.data, y.data, x.grad, y.grad) == (0.25, 0.25, None, None)
    assert "sys.last_value.history" in caught.value.__notes__[0]


def test_ctrl_c_before_the_first_step_leaves_everything_as_it_was():
    x = Value(1.0)
    with pytest.raises(KeyboardInterrupt) as caught:
        fit(interrupting(lambda: x * x, 1), SGD([x], 0.25), 9)
    assert (x.data, x.grad) == (1.0, None)
    assert repr(caught.value.history) == "History(no steps)"
    assert caught.value.history._repr_mimebundle_() == {"text/plain": "History(no steps)"}


def test_a_loss_that_goes_wrong_leaves_its_history_too():
    x = Value(1.0)
    losses = iter([x * 8, x * float("nan")])
    with pytest.raises(ValueError, match="became nan at step 1") as caught:
        fit(lambda: next(losses), SGD([x], 0.25), 9)
    assert caught.value.history.losses == [8.0]


def test_a_loss_that_is_an_array_is_told_how_to_become_one_number():
    xs, ys, w = np.array([1.0, 2.0]), np.array([3.0, 6.0]), Value(0.0)
    with pytest.raises(TypeError, match=r"shape \(2,\), .* write mean\(loss\) or total\(loss\)"):
        fit(lambda: total([(w * xs - ys) ** 2]), SGD([w], 0.1), 1)
    for one_number, first in (mean, 22.5), (total, 45.0):
        w.data = 0.0
        history = fit(lambda f=one_number: f((w * xs - ys) ** 2), SGD([w], 0.05), 100)
        assert history.losses[0] == first
        assert w.data == pytest.approx(3.0)


def test_a_history_says_which_loss_was_the_best_where_it_is_not_the_last():
    assert repr(History([4.0, 0.5, 1.0], {})) == "History(2 steps, loss 4 -> 1, best 0.5 at step 1)"
    assert str(History([1.0], {})) == "History(0 steps, loss 1 -> 1)"


def test_in_a_notebook_a_history_shows_its_curves_and_without_matplotlib_its_text(
    history, monkeypatch
):
    shown = history._repr_mimebundle_()
    assert shown["text/plain"] == repr(history)
    root = ElementTree.fromstring(shown["image/svg+xml"])
    assert root.tag.endswith("svg")
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    assert history._repr_mimebundle_() == {"text/plain": repr(history)}


def test_an_optimizer_of_ones_own_needs_parameters_and_a_step_alone():
    class Halving:
        def __init__(self, parameters):
            self.parameters = parameters

        def step(self):
            for parameter in self.parameters:
                parameter.data /= 2

    x = Value(1.0)
    assert fit(lambda: x * x, Halving([x]), 2).losses == [1.0, 0.25, 0.0625]


@pytest.mark.parametrize("compiled", [False, True])
def test_a_loss_that_no_parameter_enters_is_refused_and_nothing_is_trained(compiled):
    w, other = Value(3.0), Value(2.0)
    for loss in lambda: other * other, lambda: Value(w.data) ** 2:
        with pytest.raises(ValueError, match=r"depends on none .* not from their \.data"):
            fit(loss, SGD([w], 0.1), 3, compiled=compiled)
        assert (w.data, w.grad) == (3.0, None)


@pytest.mark.parametrize("compiled", [False, True, "python", "numpy"])
def test_a_parameter_that_became_a_constant_does_not_move(compiled):
    w, b = Value(1.0), Value(2.0, role="constant")
    fit(lambda: (w * 3 + b) ** 2, SGD([w, b], 0.01), 2, compiled=compiled)
    assert w.data != 1.0
    assert b.data == 2.0


@pytest.mark.parametrize("number", [Fraction(1, 2), np.array([1.0, 2.0]), 1j])
def test_a_program_would_change_the_kind_of_other_numbers_so_they_are_not_compiled(number):
    w = Value(number, label="w")
    with pytest.raises(TypeError, match="parameters that are floats, one number each, and Value"):
        fit(lambda: total([w * w]), SGD([w], 0.1), 2, compiled=True)
    assert w.data is number


def test_metrics_are_functions_by_name_and_steps_may_be_numpys():
    x = Value(1.0)
    for metrics in [lambda: 1], {"x": 1}:
        with pytest.raises(TypeError, match=r"metrics is \{name: function without arguments\}"):
            fit(lambda: x * x, SGD([x], 0.25), 2, metrics=metrics)
    assert fit(lambda: x * x, SGD([x], 0.25), np.int64(2)).losses == [1.0, 0.25, 0.0625]


def test_the_class_of_an_optimizer_is_refused():
    x = Value(1.0)
    with pytest.raises(TypeError, match="fit needs an optimizer, such as SGD or Adam, and not"):
        fit(lambda: x * x, SGD, 2)
