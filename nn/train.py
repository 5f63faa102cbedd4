"""fit: training step by step, and the History of its losses."""

import copy
import importlib.util
import io
import math
import numbers
import os
import sys
import warnings
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from engine import Value, elementary, program
from engine.elementary import lane_shape
from engine.files import write
from engine.graph import same, topological_order

from . import arguments
from .module import Module
from .optim import SGD, Adam


class History:
    """The losses of a training: one before each step, and one after the last.

    `losses` is a list of numbers, and `metrics` is {name: a list with a number for each loss}.
    """

    def __init__(self, losses: list, metrics: dict[str, list]):
        self.losses = losses
        self.metrics = metrics

    def draw(self) -> Any:
        """Return the curves as a matplotlib Figure: the loss on top, below it each metric."""
        try:
            from matplotlib.figure import Figure
        except ImportError:
            raise ImportError(
                "drawing curves needs matplotlib: pip install 'petalgrad[demos]'; the numbers"
                " themselves are in .losses and .metrics"
            ) from None
        curves = {"loss": self.losses, **self.metrics}
        figure = Figure(figsize=(8, 2 + 2.5 * len(curves)), layout="constrained")
        for axes, name in zip(
            figure.subplots(len(curves), squeeze=False).flat, curves, strict=True
        ):
            axes.plot([float(x) for x in curves[name]], color="#D6337F", linewidth=2)
            axes.set(xlabel="steps", ylabel=name)
            axes.spines[["top", "right"]].set_visible(False)
        return figure

    def save(self, path: str | os.PathLike) -> Path:
        """Write the curves to path, which ends in .svg or .png, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix not in (".svg", ".png"):
            raise ValueError(f"curves can be saved as .svg or .png, not as {str(path)!r}")
        return write(path, self._as(suffix[1:]))

    def _as(self, kind: str) -> bytes:
        """The curves as "svg" or "png"."""
        figure = self.draw()
        from matplotlib import rc_context

        content = io.BytesIO()
        with rc_context({"svg.hashsalt": "petalgrad"}):  # the same bytes on every run
            metadata = {"Date": None} if kind == "svg" else None
            figure.savefig(content, format=kind, dpi=150, metadata=metadata)
        return content.getvalue()

    def __repr__(self) -> str:
        if not self.losses:
            return "History(no steps)"
        losses = [float(loss) for loss in self.losses]
        best = min(losses)
        lower = f", best {best:g} at step {losses.index(best)}" if best < losses[-1] else ""
        return f"History({len(losses) - 1} steps, loss {losses[0]:g} -> {losses[-1]:g}{lower})"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """What a notebook displays: the curves, or only the text if matplotlib is not there."""
        shown = {"text/plain": repr(self)}
        if self.losses:
            with suppress(ImportError):
                shown["image/svg+xml"] = self._as("svg").decode()
        return shown


def fit(
    loss: Callable[..., Any],
    optimizer: SGD | Adam,
    steps: int,
    *,
    data: Any = None,
    metrics: dict[str, Callable[[], Any]] | None = None,
    compiled: bool | str = False,
) -> History:
    """Train for the given number of steps, and return the History.

    loss() returns a Value, computed from the parameters as they are now. The loss may also be a
    program; `data` is then its rows, or its columns after to("numpy") and the like. This gives the
    same training, many times as fast. Metrics are functions that return a number to watch, for the
    parameters as they are now. After the training every gradient is None. On a terminal a bar shows
    the progress, if rich is installed.

    With compiled=True, loss() is recorded once, and its program computes the steps, many times as
    fast: of a loss over samples, see `engine.stacked`. A language, as in compiled="numba", chooses
    that of Program.to. The recording is compared with a new one after 0, 1, 2, 4, 8, ... steps; if
    they differ, a UserWarning says so and the training begins again without the program.

    ValueError if the loss becomes nan or infinite. The parameters then return to where the loss
    was last finite; they also do if loss() raises an error. Ctrl-C keeps the parameters of the last
    complete step. Whatever ends the training early, the exception has the History so far:
    `except KeyboardInterrupt as stopped: stopped.history`, or sys.last_value.history at a prompt.

    >>> x = Value(1.0)
    >>> fit(lambda: x * x, SGD([x], learning_rate=0.25), steps=2).losses    # x halves each time
    [1.0, 0.25, 0.0625]
    >>> from engine import program
    >>> x, rate = Value(1.0), Value(0.0)
    >>> square = program(rate * x * x, inputs=[rate], parameters=[x])
    >>> fit(square, SGD([x], learning_rate=0.25), steps=2, data=[[0.75], [0.25]]).losses
    [1.0, 0.25, 0.0625]
    """
    steps = arguments.whole("steps", steps)
    if compiled and (data is not None or hasattr(loss, "inputs")):
        raise TypeError("compiled is for a loss that is a function; this one is a program already")
    if data is not None and not hasattr(loss, "inputs"):
        raise TypeError(
            f"with data, the loss must be a program and not {loss!r:.60}; without data, it may be"
            " a function that takes no arguments"
        )
    if not callable(loss) or isinstance(loss, Module):
        raise TypeError(
            "the loss must be a function that computes it anew at each step, as in fit(lambda:"
            f" mean_squared_error(...), optimizer, steps), and not {loss!r:.60}"
        )
    if not hasattr(optimizer, "step") or isinstance(optimizer, type):
        raise TypeError(f"fit needs an optimizer, such as SGD or Adam, and not {optimizer!r:.60}")
    if isinstance(data, Iterator):
        data = list(data)  # it is needed at every step
    metrics = metrics or {}
    if not isinstance(metrics, Mapping) or not all(map(callable, metrics.values())):
        raise TypeError(f"metrics is {{name: function without arguments}}, and not {metrics!r:.60}")
    if "loss" in metrics:
        raise ValueError("the loss is recorded in any case; give the metric 'loss' another name")
    history = History([], {name: [] for name in metrics})
    last_finite = kept = [parameter.data for parameter in optimizer.parameters]
    recorded = Recorded(loss, optimizer, compiled) if compiled else None
    first: Any = None  # the backward() of step 0
    try:
        with closing(_with_bar(steps + 1)) as counted:  # or an error would leave the bar behind
            for step in counted:
                kept = [parameter.data for parameter in optimizer.parameters]
                try:
                    due = step & (step - 1) == 0 or step == steps  # at 0, 1, 2, 4, 8, ...
                    if recorded and due and not recorded.is_like(loss()):
                        break
                    number, backward = _evaluate(recorded or loss, data, step, optimizer)
                    if step == 1 and backward == first and not recorded:
                        raise ValueError(NOT_ANEW)
                    first = backward if step == 0 else None
                except Exception:
                    kept = last_finite
                    raise
                history.losses.append(number)
                for name, metric in metrics.items():
                    measured = metric()  # only its number is kept: a Value keeps its graph alive
                    history.metrics[name].append(
                        measured.data if isinstance(measured, Value) else measured
                    )
                last_finite = kept
                for parameter in optimizer.parameters:
                    parameter.grad = None  # or backward() would add to the last step's gradient
                if step < steps:
                    backward()
                    if step == 0 and all(x.grad is None for x in optimizer.parameters):
                        raise ValueError(NOTHING_MOVES)
                    optimizer.step()
            else:
                return history
    except BaseException as error:  # Ctrl-C is no Exception
        for parameter, number in zip(optimizer.parameters, kept, strict=True):
            parameter.data, parameter.grad = number, None
        count = min(map(len, [history.losses, *history.metrics.values()]))
        for numbers_so_far in history.losses, *history.metrics.values():
            del numbers_so_far[count:]  # or an interrupted metric would be shorter than the losses
        error.history = history  # type: ignore[attr-defined]
        if isinstance(error, KeyboardInterrupt):
            error.add_note(
                "in fit: the parameters are those of the last complete step; the History so far is"
                " in this exception's `history`, at a prompt sys.last_value.history"
            )
        raise
    warnings.warn(BRANCHES.format(step), stacklevel=2)
    recorded.restore()
    return fit(loss, optimizer, steps, metrics=metrics)


MANY = 32  # samples, from which on NumPy is faster than Python
BRANCHES = (
    "at step {}, loss() computes something else than at the start: it branches on its numbers, or"
    " takes other data each time; the training begins again without compiled="
)
NOT_ANEW = (
    "loss() returned the node that it had returned before, whose number does not change; compute"
    " the whole loss inside the function, so that each step sees the parameters as they are"
)
NOTHING_MOVES = (
    "the loss depends on none of the optimizer's parameters, so that none would move; compute it"
    " from these Values themselves, and not from their .data or from others made in their place"
)


class Recorded:
    """A loss as the program of its first recording; called, it sets the gradients as well."""

    def __init__(self, loss: Callable[[], Value], optimizer: SGD | Adam, language: bool | str):
        root = loss()
        self.order = topological_order(root)
        self.restore = _way_back(optimizer)
        self.place = {x: i for i, x in enumerate(self.order)}
        self.parameters = [
            x for x in optimizer.parameters if x in self.place and x.role != "constant"
        ]
        if not self.parameters:
            raise ValueError(NOTHING_MOVES)
        for x in self.parameters:
            if not isinstance(elementary.number(x.data), int | float):
                raise TypeError(
                    f"compiled= trains parameters that are floats, one number each, and {x!r:.60}"
                    " is not one; leave out compiled="
                )
        self.step: Any = program(root, parameters=self.parameters)
        if language is True:
            samples = max(
                [len(stage.data) for stage in getattr(self.step, "stages", [])], default=1
            )
            language = "numpy" if samples >= MANY else "python"
        if language != "python":
            self.step = self.step.to(str(language))

    def is_like(self, root: Value) -> bool:
        """Whether a recording has the same operations, and the same numbers in other leaves."""
        order = topological_order(root)
        if len(order) != len(self.order):
            return False
        place = {x: i for i, x in enumerate(order)}
        for x, y in zip(self.order, order, strict=True):
            parents = [self.place[a] for a in x.parents], [place[a] for a in y.parents]
            alike = (x.op, x.role) == (y.op, y.role) and parents[0] == parents[1]
            if x is not y and not (alike and (x.parents or same(x.data, y.data))):
                return False
        return True

    def __call__(self) -> "Recorded":
        """Compute the loss and the gradients for the parameters as they are now."""
        self.data, self.gradients = self.step()
        return self

    def backward(self) -> None:
        """Set the gradients of the parameters."""
        for parameter, gradient in zip(self.parameters, self.gradients, strict=True):
            parameter.grad = float(gradient)


def _way_back(optimizer: SGD | Adam) -> Callable[[], None]:
    """Return a function that sets the optimizer and its parameters back to where they are now."""
    numbers = [parameter.data for parameter in optimizer.parameters]
    state = {name: copy.copy(x) for name, x in vars(optimizer).items()}

    def restore() -> None:
        vars(optimizer).update(state)
        for parameter, number in zip(optimizer.parameters, numbers, strict=True):
            parameter.data, parameter.grad = number, None

    return restore


def _evaluate(
    loss: Callable[..., Any], data: Any, step: int, optimizer: SGD | Adam
) -> tuple[Any, Callable[[], None]]:
    """Return the loss and a function that sets the gradients; ValueError if it is not finite."""
    try:
        result = loss() if data is None else loss(data)
    except Exception as error:
        error.add_note(
            f"in fit, at step {step}; if the earlier steps went well, try a smaller learning rate"
        )
        raise
    number: Any
    if isinstance(result, tuple):
        number, backward = _outputs(loss, result, optimizer)
    elif isinstance(result, Value | Recorded) and isinstance(result.data, numbers.Real):
        number, backward = result.data, result.backward
    elif isinstance(result, Value) and lane_shape(result):
        raise TypeError(
            f"loss() returned an array of the shape {lane_shape(result)}, and must return one"
            " number; write mean(loss) or total(loss), which make one number of it"
        )
    else:
        raise TypeError(
            f"loss() must return a Value that holds one number, not {result!r:.60}; total([...])"
            " is the sum of several"
        )
    if not abs(number) < math.inf:
        raise ValueError(
            f"the loss became {number} at step {step}; the parameters have returned to where it"
            " was last finite; try a smaller learning rate"
        )
    return number, backward


def _outputs(loss: Any, result: tuple, optimizer: SGD | Adam) -> tuple[float, Callable[[], None]]:
    """Return the loss that a program computed, and a function that sets its gradients."""
    if not hasattr(loss, "inputs"):
        raise TypeError("give fit the program itself and its rows: fit(step, ..., data=rows)")
    trained = set(optimizer.parameters)
    constants = trained.difference(loss.parameters)
    if constants:
        raise ValueError(
            f"the optimizer would move {constants.pop()!r}, which is a constant in this program;"
            " record it with program(loss, inputs=..., parameters=network.parameters())"
        )
    number, gradients = result

    def backward() -> None:
        for parameter, gradient in zip(loss.parameters, gradients, strict=True):
            if parameter in trained:
                parameter.grad = float(gradient)

    return float(number), backward


def _with_bar(count: int) -> Generator[int, None, None]:
    """Yield 0, 1, 2, ...; on a terminal with a progress bar, if rich is installed."""
    if sys.stderr.isatty() and importlib.util.find_spec("rich"):
        from rich.console import Console
        from rich.progress import track

        yield from track(range(count), "training", console=Console(stderr=True), transient=True)
    else:
        yield from range(count)
