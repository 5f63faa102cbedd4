"""SGD and Adam: how far each parameter moves against its gradient.

The letters are those of the textbooks: g is the gradient. In SGD, v is the velocity. In Adam
(Kingma and Ba, 2015), t counts the steps, m and v are running means of g and of its square, and
m_hat and v_hat are m and v corrected for starting from 0.
"""

from collections.abc import Iterable
from typing import Any

from engine import Value, sqrt
from engine.elementary import lane_shape

from . import arguments


class Optimizer:
    """What moves parameters: they are in `parameters`, and `step` moves each of them once."""

    def __init__(self, parameters: Iterable[Value]):
        self.parameters = _distinct(parameters)

    def zero_grad(self) -> None:
        """Set every grad to None, so that the next backward pass starts anew."""
        for parameter in self.parameters:
            parameter.grad = None


class SGD(Optimizer):
    """Gradient descent: v = momentum * v + g, then parameter = parameter - learning_rate * v.

    A parameter whose grad is None does not move, and its velocity does not change.

    >>> x = Value(3.0)
    >>> (x * x).backward()
    >>> SGD([x], learning_rate=0.5).step()    # 3 - 0.5 * 6
    >>> x.data
    0.0
    """

    def __init__(
        self,
        parameters: Iterable[Value],
        learning_rate: float | None = None,  # None is refused, and lr=0.1 gets our own message
        momentum: float = 0,
        **others: Any,
    ):
        arguments.renamed(others, {"lr": "learning_rate"})
        super().__init__(parameters)
        self.learning_rate = arguments.positive("learning_rate", learning_rate)
        self.momentum = arguments.below_one("momentum", momentum)
        self.velocities = dict.fromkeys(self.parameters, 0)

    def step(self) -> None:
        """Move each parameter once, by its current gradient."""
        for parameter in _ready(self.parameters):
            v = self.momentum * self.velocities[parameter] + parameter.grad
            parameter.data = parameter.data - self.learning_rate * v
            self.velocities[parameter] = v


class Adam(Optimizer):
    """Moves each parameter by about learning_rate in a step, however large its gradient is.

    A parameter whose grad is None does not move, and its t, m and v do not change.

    >>> x = Value(3.0)
    >>> (1000 * x).backward()
    >>> Adam([x], learning_rate=0.5).step()
    >>> round(x.data, 6)
    2.5
    """

    def __init__(
        self,
        parameters: Iterable[Value],
        learning_rate: float = 0.001,
        beta_1: float = 0.9,
        beta_2: float = 0.999,
        epsilon: float = 1e-8,
        **others: Any,
    ):
        names = {"lr": "learning_rate", "betas": "beta_1 and beta_2", "eps": "epsilon"}
        arguments.renamed(others, names)
        super().__init__(parameters)
        self.learning_rate = arguments.positive("learning_rate", learning_rate)
        self.beta_1 = arguments.below_one("beta_1", beta_1)
        self.beta_2 = arguments.below_one("beta_2", beta_2)
        self.epsilon = arguments.positive("epsilon", epsilon)
        self.moments = dict.fromkeys(self.parameters, (0, 0, 0))  # t, m, v

    def step(self) -> None:
        """Move each parameter once, by its current gradient."""
        for parameter in _ready(self.parameters):
            g, (t, m, v) = parameter.grad, self.moments[parameter]
            t = t + 1
            m = self.beta_1 * m + (1 - self.beta_1) * g
            v = self.beta_2 * v + (1 - self.beta_2) * g * g
            m_hat = m / (1 - self.beta_1**t)
            v_hat = v / (1 - self.beta_2**t)
            change = self.learning_rate * m_hat / (sqrt(v_hat) + self.epsilon)
            parameter.data = parameter.data - change  # -= would change an array for all users
            self.moments[parameter] = t, m, v


def _ready(parameters: list[Value]) -> list[Value]:
    """Return the parameters that have a gradient; ValueError if one is of another shape."""
    found = [parameter for parameter in parameters if parameter.grad is not None]
    for parameter in found:
        shape, other = lane_shape(parameter.data), lane_shape(parameter.grad)
        if shape != other:
            holds = f"an array of the shape {shape}" if shape else "one number"
            raise ValueError(
                f"{parameter.label or repr(parameter)} holds {holds}, and its gradient has the"
                f" shape {other}; backward() sets one of its own shape"
            )
    return found


def _distinct(parameters: Iterable[Value]) -> list[Value]:
    """Return the parameters as a list, each once: twice, it would move twice in a step."""
    found = list(parameters) if isinstance(parameters, Iterable) else [parameters]
    for parameter in found:
        if not isinstance(parameter, Value):
            raise TypeError(
                "an optimizer needs a list of Values, such as network.parameters() returns, not"
                f" {parameter!r:.60}"
            )
        if parameter.parents:
            raise ValueError(
                f"an optimizer moves leaves, and {parameter!r:.60} is computed from others: at the"
                " next step it would be computed again, as if it had not moved"
            )
    if not found:
        raise ValueError("there is no parameter to train; give at least one Value")
    return list(dict.fromkeys(found))
