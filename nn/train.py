"""fit: step after step downhill, and the History of how it went."""

import importlib.util
import io
import math
import numbers
import os
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from engine import Value
from engine.files import write

from .optim import SGD, Adam


class History:
    """The losses of a training: one before each step, and one after the last.

    `losses` is a list of numbers, `metrics` is {name: a list of numbers at the same places}.
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
                "a curve is drawn by matplotlib: pip install 'petalgrad[demos]'; without it, the"
                " numbers are in .losses and .metrics"
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
        """Write the curves to path, by its suffix .svg or .png, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix not in (".svg", ".png"):
            raise ValueError(f"curves can be saved as .svg or .png, not as {str(path)!r}")
        figure = self.draw()
        from matplotlib import rc_context

        content = io.BytesIO()
        with rc_context({"svg.hashsalt": "petalgrad"}):  # the same bytes on every run
            metadata = {"Date": None} if suffix == ".svg" else None
            figure.savefig(content, format=suffix[1:], dpi=150, metadata=metadata)
        return write(path, content.getvalue())

    def __repr__(self):
        first, last = self.losses[0], self.losses[-1]
        return f"History({len(self.losses) - 1} steps, loss {float(first):g} -> {float(last):g})"


def fit(
    loss: Callable[..., Any],
    optimizer: SGD | Adam,
    steps: int,
    *,
    data: Any = None,
    metrics: dict[str, Callable[[], Any]] | None = None,
) -> History:
    """Take so many steps that make the loss smaller, and return the History.

    loss() computes the loss anew from the parameters as they are: a Value. Or the loss is a
    program, and `data` the rows that it takes, or the columns, of to("numpy") and its like: the
    same training, many times as fast. Metrics are functions that return a number to watch; they
    too find the parameters as they are. Afterwards the parameters have no gradients, so that
    the next backward() starts from none. On a terminal a bar shows the progress, if rich is
    installed.

    ValueError at a loss that is nan or infinite; the parameters are then as they were when it was
    last finite, as they are if loss() itself raises an error.

    >>> x = Value(1.0)
    >>> fit(lambda: x * x, SGD([x], learning_rate=0.25), steps=2).losses    # x halves each time
    [1.0, 0.25, 0.0625]
    >>> from engine import program
    >>> x, rate = Value(1.0), Value(0.0)
    >>> square = program(rate * x * x, inputs=[rate], parameters=[x])
    >>> fit(square, SGD([x], learning_rate=0.25), steps=2, data=[[0.75], [0.25]]).losses
    [1.0, 0.25, 0.0625]
    """
    if type(steps) is not int or steps < 1:
        raise ValueError(f"steps is a whole number of at least 1, not {steps!r}")
    if data is not None and not hasattr(loss, "inputs"):
        raise TypeError(
            f"with data, the loss is a program, which has inputs, and not {loss!r:.60}; without"
            " data, it is a function of nothing"
        )
    if isinstance(data, Iterator):
        data = list(data)  # it is needed at every step
    metrics = metrics or {}
    if "loss" in metrics:
        raise ValueError("the loss is recorded anyway; give the metric 'loss' another name")
    history = History([], {name: [] for name in metrics})
    good = [parameter.data for parameter in optimizer.parameters]
    with closing(_counted(steps + 1)) as counted:  # closed, or an error leaves its bar behind
        for step in counted:
            try:
                number, backward = _measured(loss, data, step, optimizer)
            except Exception:
                for parameter, number in zip(optimizer.parameters, good, strict=True):
                    parameter.data, parameter.grad = number, None
                raise
            history.losses.append(number)
            for name, metric in metrics.items():
                measured = metric()  # only its number: a Value would keep its graph alive
                history.metrics[name].append(
                    measured.data if isinstance(measured, Value) else measured
                )
            good = [parameter.data for parameter in optimizer.parameters]
            for parameter in optimizer.parameters:
                parameter.grad = None  # or this step's slope would be added to the last one's
            if step < steps:
                backward()
                optimizer.step()
    return history


def _measured(loss, data, step, optimizer) -> tuple[Any, Callable[[], None]]:
    """Return the loss, a finite number, and what sets its gradients; an error if it is not."""
    try:
        result = loss() if data is None else loss(data)
    except Exception as error:
        error.add_note(
            f"in fit, at step {step}; if the steps before went well, try a smaller learning rate"
        )
        raise
    number: Any
    if isinstance(result, tuple):
        number, backward = _program(loss, result, optimizer)
    elif isinstance(result, Value) and isinstance(result.data, numbers.Real):
        number, backward = result.data, result.backward
    else:
        raise TypeError(
            f"loss() is to return a Value that holds one number, not {result!r:.60}; total([...])"
            " adds several up"
        )
    if not abs(number) < math.inf:
        raise ValueError(
            f"the loss became {number} at step {step}; the parameters are back where it was"
            " last finite: try a smaller learning rate"
        )
    return number, backward


def _program(loss, result: tuple, optimizer) -> tuple[float, Callable[[], None]]:
    """Return the number that a program gave, and what sets the gradients that it gave."""
    if not hasattr(loss, "inputs"):
        raise TypeError("give fit the program itself and its rows: fit(step, ..., data=rows)")
    moved = set(optimizer.parameters)
    fixed = moved.difference(loss.parameters)
    if fixed:
        raise ValueError(
            f"the optimizer would move {fixed.pop()!r}, which this program takes for a constant;"
            " record it with program(loss, inputs=..., parameters=network.parameters())"
        )
    number, gradients = result

    def backward():
        for parameter, slope in zip(loss.parameters, gradients, strict=True):
            if parameter in moved:
                parameter.grad = float(slope)

    return float(number), backward


def _counted(count) -> Generator[int, None, None]:
    """Yield 0, 1, 2, ...; on a terminal with a bar, if rich is there to draw it."""
    if sys.stderr.isatty() and importlib.util.find_spec("rich"):
        from rich.console import Console
        from rich.progress import track

        yield from track(range(count), "training", console=Console(stderr=True), transient=True)
    else:
        yield from range(count)
