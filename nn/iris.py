"""The exact iris network of the article, its three flowers, and all 150.

Two inputs, petal width and sepal width, each scaled to 0..1; two ReLU nodes, `upper` and `bottom`;
a raw output for each species; softmax; cross entropy. Of the 15 parameters the article trains one:
b3, the bias of Setosa's raw output, which starts at -2.
"""

import csv
import numbers
import sys
from collections.abc import Iterable
from importlib import resources
from typing import Any, NamedTuple

from engine import Value, dot, log, relu, softmax, total

from .module import Module

SPECIES = ("Setosa", "Versicolor", "Virginica")


class Flower(NamedTuple):
    """One flower: petal and sepal width scaled to 0..1, and its species."""

    petal: float
    sepal: float
    species: str


FLOWERS = (  # the article's three
    Flower(0.04, 0.42, "Setosa"),
    Flower(1.00, 0.54, "Virginica"),
    Flower(0.50, 0.37, "Versicolor"),
)


def load_iris() -> list[Flower]:
    """Return R. A. Fisher's 150 flowers (1936), their widths min-max scaled to 0..1.

    >>> flowers = load_iris()
    >>> len(flowers), flowers[0].species
    (150, 'Setosa')
    """
    with resources.files("nn").joinpath("iris.csv").open(encoding="utf-8") as file:
        return [
            Flower(
                (float(row["petal_width"]) - 0.1) / 2.4,
                (float(row["sepal_width"]) - 2.0) / 2.4,
                row["species"].capitalize(),
            )
            for row in csv.DictReader(file)
        ]


def side_by_side(flowers: Iterable[Flower]) -> tuple:
    """Return flowers as one, whose numbers are NumPy arrays: a lane for each flower.

    >>> petal, sepal, species = side_by_side(FLOWERS)
    >>> petal, species[0]    # the first, Setosa, is observed in lane 0
    (array([0.04, 1.  , 0.5 ]), array([1., 0., 0.]))
    """
    import numpy as np  # here, so that only who wants lanes needs it

    some = _some(flowers)
    petal, sepal = (np.array([flower[i] for flower in some]) for i in (0, 1))
    names = [SPECIES[_index(flower[2])] for flower in some]
    return petal, sepal, [np.array([float(x == name) for x in names]) for name in SPECIES]


class IrisNetwork(Module):
    """The network of the article, with its names.

    >>> network = IrisNetwork()
    >>> setosa, versicolor, virginica = network(0.04, 0.42)
    >>> round(setosa.data, 2)
    0.15
    """

    def __init__(self):
        self.w1, self.w2, self.b1 = _parameters(w1=-2.5, w2=0.6, b1=1.6)
        self.w3, self.w4, self.b2 = _parameters(w3=-1.5, w4=0.4, b2=0.7)
        self.w5, self.w6, self.b3 = _parameters(w5=-0.1, w6=1.5, b3=-2.0)
        self.w7, self.w8, self.b4 = _parameters(w7=2.4, w8=-5.2, b4=0.0)
        self.w9, self.w10, self.b5 = _parameters(w9=-2.2, w10=3.7, b5=1.0)

    def raw(self, petal, sepal) -> list[Value]:
        """Return the three raw outputs, in the order of SPECIES."""
        return self._raw(petal, sepal, "")

    def __call__(self, petal, sepal) -> list[Value]:
        """Return the three probabilities, in the order of SPECIES."""
        raws = self._raw(petal, sepal, "")
        return [_probability(raws, index, "") for index in range(len(SPECIES))]

    def loss(self, flowers: Iterable) -> Value:
        """Return the cross entropy, totalled over (petal, sepal, species) triples.

        A species is a name, an index, or three numbers or Values, 1 for the observed one and 0
        for the others. Of one flower the total is its own cross entropy.

        >>> network = IrisNetwork()
        >>> loss = network.loss(FLOWERS)
        >>> loss.backward()
        >>> round(loss.data, 2), round(network.b3.grad, 3)
        (2.67, -0.773)
        """
        some = _some(flowers)
        if len(some) == 1:
            return self._cross_entropy(some[0], "")
        terms = [self._cross_entropy(flower, f"[{i}]") for i, flower in enumerate(some)]
        return total(terms).named("total")

    def classify(self, petal, sepal) -> str:
        """Return the species with the largest raw output.

        >>> IrisNetwork().classify(0.5, 0.37)
        'Versicolor'
        """
        raws = [raw.data for raw in self.raw(petal, sepal)]
        return SPECIES[raws.index(max(raws))]

    def accuracy(self, flowers: Iterable) -> float:
        """Return the share of the flowers, 0 to 1, that the network classifies as observed.

        >>> IrisNetwork().accuracy(load_iris())
        0.62
        """
        hits = [
            self.classify(petal, sepal) == SPECIES[_index(species)]
            for petal, sepal, species in _some(flowers)
        ]
        return sum(hits) / len(hits)

    # With several flowers in one graph each has its mark: upper[0], upper[1], ...

    def _raw(self, petal, sepal, mark):
        petal, sepal = _input(petal, f"petal{mark}"), _input(sepal, f"sepal{mark}")
        upper = (self.w1 * petal + self.w2 * sepal + self.b1).named(f"upper{mark}")
        bottom = (self.w3 * petal + self.w4 * sepal + self.b2).named(f"bottom{mark}")
        relu_upper = relu(upper).named(f"relu_upper{mark}")
        relu_bottom = relu(bottom).named(f"relu_bottom{mark}")
        setosa = self.w5 * relu_upper + self.w6 * relu_bottom + self.b3
        versicolor = self.w7 * relu_upper + self.w8 * relu_bottom + self.b4
        virginica = self.w9 * relu_upper + self.w10 * relu_bottom + self.b5
        return [
            setosa.named(f"raw_setosa{mark}"),
            versicolor.named(f"raw_versicolor{mark}"),
            virginica.named(f"raw_virginica{mark}"),
        ]

    def _cross_entropy(self, flower, mark):
        petal, sepal, species = flower
        raws = self._raw(petal, sepal, mark)
        if isinstance(species, str | numbers.Integral):
            p = _probability(raws, _index(species), mark)
        else:
            observed = [_observed(x, i, mark) for i, x in enumerate(_one_hot(species))]
            p = dot(observed, softmax(raws)).named(f"p{mark}")
        if isinstance(p.data, float) and p.data < sys.float_info.min:
            raise ValueError(
                f"{p.label} = {p.data} is too small for -log(p) and its slope -1/p; the function"
                " cross_entropy(raws, target) has no such limit"
            )
        return (-log(p)).named(f"cross_entropy{mark}")


def _some(flowers: Iterable) -> list:
    some = list(flowers)
    if not some:
        raise ValueError("at least one flower is needed, and there is none")
    return some


def _parameters(**numbers):
    return [Value(number, role="parameter", label=name) for name, number in numbers.items()]


def _input(x, label):
    if not isinstance(x, Value):
        return Value(x, role="input", label=label)
    x.role = x.role or "input"
    x.label = x.label or label
    return x


def _probability(raws, index, mark):
    others = raws[:index] + raws[index + 1 :]
    return raws[index].softmax(*others).named(f"p_{SPECIES[index].lower()}{mark}")


def _observed(x, index, mark):
    if isinstance(x, Value):
        return x
    return Value(x, role="constant", label=f"is_{SPECIES[index].lower()}{mark}")


def _index(species: Any) -> int:
    """Return the place in SPECIES of a species given in any of the three ways."""
    if isinstance(species, str) and species.capitalize() in SPECIES:
        return SPECIES.index(species.capitalize())
    if isinstance(species, numbers.Integral) and int(species) in range(len(SPECIES)):
        return int(species)
    if isinstance(species, str | numbers.Integral):
        raise ValueError(
            f"there is no species {species!r}; the names are {', '.join(SPECIES)}, for 0, 1, 2"
        )
    observed = [x.data if isinstance(x, Value) else x for x in _one_hot(species)]
    return observed.index(max(observed))


def _one_hot(species: Any) -> list:
    observed = list(species)
    if len(observed) != len(SPECIES):
        raise ValueError(
            f"a species given as numbers has one for each of {', '.join(SPECIES)}, and this has"
            f" {len(observed)}: {species!r:.60}"
        )
    return observed
