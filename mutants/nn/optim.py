"""SGD and Adam: how far to move each parameter against its slope.

The letters are the textbooks': g is the gradient; of SGD, v is the velocity; of Adam (Kingma and
Ba, 2015), t counts the steps, m and v are running means of g and of its square, and m_hat and
v_hat the same without the pull of the 0 that they start from.
"""

import math
import numbers
from collections.abc import Iterable

from engine import Value, sqrt


class SGD:
    """Gradient descent: v = momentum * v + g, then parameter = parameter - learning_rate * v.

    A parameter whose grad is None is left alone, and so is its velocity.

    >>> x = Value(3.0)
    >>> (x * x).backward()
    >>> SGD([x], learning_rate=0.5).step()    # 3 - 0.5 * 6
    >>> x.data
    0.0
    """

    def __init__(self, parameters: Iterable[Value], learning_rate: float, momentum: float = 0):
        self.parameters = _listed(parameters)
        self.learning_rate = _positive("learning_rate", learning_rate)
        self.momentum = _share("momentum", momentum)
        self.velocities = dict.fromkeys(self.parameters, 0)

    def step(self) -> None:
        """Move each parameter once, by the gradients there are now."""
        for parameter, v in self.velocities.items():
            if parameter.grad is not None:
                v = self.momentum * v + parameter.grad
                parameter.data = parameter.data - self.learning_rate * v
                self.velocities[parameter] = v


class Adam:
    """Steps of about learning_rate each, however large the slopes are.

    A parameter whose grad is None is left alone, and its t, m and v with it.

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
    ):
        self.parameters = _listed(parameters)
        self.learning_rate = _positive("learning_rate", learning_rate)
        self.beta_1 = _share("beta_1", beta_1)
        self.beta_2 = _share("beta_2", beta_2)
        self.epsilon = _positive("epsilon", epsilon)
        self.moments = dict.fromkeys(self.parameters, (0, 0, 0))  # t, m, v

    def step(self) -> None:
        """Move each parameter once, by the gradients there are now."""
        for parameter, (t, m, v) in self.moments.items():
            g = parameter.grad
            if g is not None:
                t = t + 1
                m = self.beta_1 * m + (1 - self.beta_1) * g
                v = self.beta_2 * v + (1 - self.beta_2) * g * g
                m_hat = m / (1 - self.beta_1**t)
                v_hat = v / (1 - self.beta_2**t)
                change = self.learning_rate * m_hat / (sqrt(v_hat) + self.epsilon)
                parameter.data = parameter.data - change  # not -=: an array may have other users
                self.moments[parameter] = t, m, v


def _listed(parameters) -> list[Value]:
    """Return the parameters as a list, each once, or it would move twice a step."""
    found = list(parameters) if isinstance(parameters, Iterable) else [parameters]
    for parameter in found:
        if not isinstance(parameter, Value):
            raise TypeError(
                "an optimizer takes a list of Values, such as network.parameters() returns, not"
                f" {parameter!r:.60}"
            )
    if not found:
        raise ValueError("there is no parameter to train; give at least one Value")
    return list(dict.fromkeys(found))


def _positive(name, x):
    if not isinstance(x, numbers.Real) or not 0 < float(x) < math.inf:
        raise ValueError(f"{name} is a positive finite number, such as 0.001, not {x!r}")
    return x


def _share(name, x):
    if not isinstance(x, numbers.Real) or not 0 <= float(x) < 1:
        raise ValueError(f"{name} is a number from 0 to below 1, such as 0.9, not {x!r}")
    return x
