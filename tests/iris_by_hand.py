"""The iris network and its trainings by hand: NumPy, and slopes derived on paper.

Nothing is imported from `engine` or `nn`, so that their numbers can be compared with these.
"""

import csv
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np

FLOWERS = [(0.04, 0.42, 0), (1.00, 0.54, 2), (0.50, 0.37, 1)]  # widths, and a Setosa is 0
PARAMETERS = np.array([-2.5, 0.6, 1.6, -1.5, 0.4, 0.7, -0.1, 1.5, -2, 2.4, -5.2, 0, -2.2, 3.7, 1])
B3 = 8  # its place among them


def load_all():
    """The 150 flowers, both widths scaled to 0..1."""
    names = ["setosa", "versicolor", "virginica"]
    text = Path(find_spec("nn").origin).with_name("iris.csv").read_text(encoding="utf-8")
    return [
        (
            (float(row["petal_width"]) - 0.1) / 2.4,
            (float(row["sepal_width"]) - 2) / 2.4,
            names.index(row["species"]),
        )
        for row in csv.DictReader(text.splitlines())
    ]


def iris(parameters, flowers):
    """Three probabilities, the cross entropy and 15 slopes, each with a row a flower."""
    hidden, outer = parameters[:6].reshape(2, 3), parameters[6:].reshape(3, 3)
    petal, sepal, species = np.array(flowers).T
    one = np.ones(len(flowers))
    # Added up in this order, in which rounding leaves two flowers below the corner of a relu where
    # they lie. There its slope is 0, so that the end of a training depends on them.
    sums = np.array([w_petal * petal + w_sepal * sepal + b for w_petal, w_sepal, b in hidden])
    nodes = np.array([*np.maximum(sums, 0), one])
    exps = np.exp(outer @ nodes)
    p = exps / sum(exps)
    observed = species == np.arange(3)[:, None]
    d_raw = p - observed
    d_sums = outer[:, :2].T @ d_raw * (sums > 0)
    slopes = [*(d_sums[:, None] * [petal, sepal, one]), *(d_raw[:, None] * nodes)]
    return p.T, -np.log(p.T[observed.T]), np.concatenate(slopes).T


def with_b3(b3):
    """The parameters with another b3."""
    return np.array([*PARAMETERS[:B3], b3, *PARAMETERS[B3 + 1 :]])


class Step(NamedTuple):
    """Where b3 is on its way down, the total of the three flowers, and its slope by flower."""

    b3: float
    total: float
    shares: list[float]

    @property
    def slope(self):
        """The slope of the total."""
        return sum(self.shares)

    @property
    def curvature(self):
        """The slope of the slope: each share is p or p - 1, and p's slope is p (1 - p)."""
        return sum(abs(x) * (1 - abs(x)) for x in self.shares)


def at(b3):
    """The step at this b3."""
    _, losses, slopes = iris(with_b3(b3), FLOWERS)
    return Step(b3, sum(losses), [float(x) for x in slopes[:, B3]])


def descend(length):
    """The steps to the bottom, each as far as length(step) says."""
    steps = [at(-2.0)]
    while abs(steps[-1].slope) >= 1e-6:
        steps.append(at(steps[-1].b3 - length(steps[-1])))
    return steps


STEPS = descend(lambda step: step.slope)
LAST = len(STEPS) - 1
A, B, C = STEPS[0].shares  # -0.849, 0.035 and 0.041


def adam(slopes, parameters, steps=300, learning_rate=0.05):
    """The parameters after so many steps of Adam, with its authors' numbers."""
    m = v = 0
    for t in range(1, steps + 1):
        g = slopes(parameters)
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
        m_hat, v_hat = m / (1 - 0.9**t), v / (1 - 0.999**t)
        parameters = parameters - learning_rate * m_hat / (np.sqrt(v_hat) + 1e-8)
    return parameters


class Told(NamedTuple):
    """All flowers: which are classified correctly, and their losses."""

    right: np.ndarray
    losses: np.ndarray

    @property
    def share(self):
        """The share of those classified correctly."""
        return sum(self.right) / len(self.right)

    @property
    def total(self):
        """The total loss."""
        return sum(self.losses)


def told(parameters):
    """All flowers, as the network with these parameters classifies them."""
    p, losses, _ = iris(parameters, ALL)
    return Told(p.argmax(1) == [species for *_, species in ALL], losses)


ALL = load_all()
BEFORE, AFTER = told(PARAMETERS), told(with_b3(STEPS[-1].b3))
TRAINED = told(adam(lambda w: sum(iris(w, ALL)[2]), with_b3(STEPS[-1].b3)))
