"""The exact iris network of the article, its three flowers, and all 150.

Two inputs, petal width and sepal width, each scaled to 0..1; two ReLU nodes, `upper` and `bottom`;
a raw output for each species; softmax; cross entropy. The article trains only one of the 15
parameters: b3, the bias of Setosa's raw output, which starts at -2.
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
    """Return R. A. Fisher's 150 flowers (1936), with widths scaled to 0..1 by their range.

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


def side_by_side(flowers: Iterable[Flower]) -> tuple[Any, Any, list[Any]]:
    """Return the flowers as one, whose numbers are NumPy arrays with a lane for each flower.

    >>> petal, sepal, species = side_by_side(FLOWERS)
    >>> petal, species[0]    # the first, Setosa, is observed in lane 0
    (array([0.04, 1.  , 0.5 ]), array([1., 0., 0.]))
    """
    import numpy as np  # here, since nothing else in nn needs NumPy

    rows = _at_least_one(flowers)
    petal, sepal = (np.array([flower[i] for flower in rows]) for i in (0, 1))
    names = [SPECIES[_index(flower[2])] for flower in rows]
    return petal, sepal, [np.array([float(x == name) for x in names]) for name in SPECIES]


class IrisNetwork(Module):
    """The network of the article; its names are the article's.

    >>> network = IrisNetwork()
    >>> setosa, versicolor, virginica = network(0.04, 0.42)
    >>> round(setosa.data, 2)
    0.15
    """

    def __init__(self) -> None:
        self.w1, self.w2, self.b1 = _parameters(w1=-2.5, w2=0.6, b1=1.6)
        self.w3, self.w4, self.b2 = _parameters(w3=-1.5, w4=0.4, b2=0.7)
        self.w5, self.w6, self.b3 = _parameters(w5=-0.1, w6=1.5, b3=-2.0)
        self.w7, self.w8, self.b4 = _parameters(w7=2.4, w8=-5.2, b4=0.0)
        self.w9, self.w10, self.b5 = _parameters(w9=-2.2, w10=3.7, b5=1.0)

    def raw(self, petal: Any, sepal: Any) -> list[Value]:
        """Return the three raw outputs, in the order of SPECIES."""
        return self._raw(petal, sepal, "")

    def __call__(self, petal: Any, sepal: Any) -> list[Value]:
        """Return the three probabilities, in the order of SPECIES."""
        raws = self._raw(petal, sepal, "")
        return [_probability(raws, index, "") for index in range(len(SPECIES))]

    def loss(self, flowers: Iterable) -> Value:
        """Return the total cross entropy of flowers, each given as (petal, sepal, species).

        A species is a name, an index, or three numbers or Values: 1 for the observed species and 0
        for the others. For a single flower the result is its cross entropy itself.

        >>> network = IrisNetwork()
        >>> loss = network.loss(FLOWERS)
        >>> loss.backward()
        >>> round(loss.data, 2), round(network.b3.grad, 3)
        (2.67, -0.773)
        """
        rows = _at_least_one(flowers)
        if len(rows) == 1:
            return self._cross_entropy(rows[0], "")
        terms = [self._cross_entropy(flower, f"[{i}]") for i, flower in enumerate(rows)]
        return total(terms).named("total")

    def classify(self, petal: Any, sepal: Any) -> str:
        """Return the species with the largest raw output.

        >>> IrisNetwork().classify(0.5, 0.37)
        'Versicolor'
        """
        raws = [raw.data for raw in self.raw(petal, sepal)]
        return SPECIES[raws.index(max(raws))]

    def accuracy(self, flowers: Iterable) -> float:
        """Return the fraction of the flowers, 0 to 1, that the network classifies correctly.

        >>> IrisNetwork().accuracy(load_iris())
        0.62
        """
        hits = [
            self.classify(petal, sepal) == SPECIES[_index(species)]
            for petal, sepal, species in _at_least_one(flowers)
        ]
        return sum(hits) / len(hits)

    # In a graph of several flowers, a mark at the end of a label says which: upper[0], upper[1].

    def _raw(self, petal: Any, sepal: Any, mark: str) -> list[Value]:
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

    def _cross_entropy(self, flower: Any, mark: str) -> Value:
        petal, sepal, species = flower
        raws = self._raw(petal, sepal, mark)
        if isinstance(species, str | numbers.Integral):
            p = _probability(raws, _index(species), mark)
        else:
            observed = [_observed(x, i, mark) for i, x in enumerate(_one_hot(species))]
            p = dot(observed, softmax(raws)).named(f"p{mark}")
        if isinstance(p.data, float) and p.data < sys.float_info.min:
            raise ValueError(
                f"{p.label} = {p.data} is too small for -log(p) and its derivative -1/p; the"
                " function cross_entropy(raws, target) has no such limit"
            )
        return (-log(p)).named(f"cross_entropy{mark}")


def _at_least_one(flowers: Iterable) -> list:
    found = list(flowers)
    if not found:
        raise ValueError("there is no flower; give at least one flower")
    return found


def _parameters(**starts: float) -> list[Value]:
    return [Value(start, role="parameter", label=name) for name, start in starts.items()]


def _input(x: Any, label: str) -> Value:
    if not isinstance(x, Value):
        return Value(x, role="input", label=label)
    x.role = x.role or "input"
    x.label = x.label or label
    return x


def _probability(raws: list[Value], index: int, mark: str) -> Value:
    others = raws[:index] + raws[index + 1 :]
    return raws[index].softmax(*others).named(f"p_{SPECIES[index].lower()}{mark}")


def _observed(x: Any, index: int, mark: str) -> Value:
    if isinstance(x, Value):
        return x
    return Value(x, role="constant", label=f"is_{SPECIES[index].lower()}{mark}")


def _index(species: Any) -> int:
    """Return the index in SPECIES of a species: a name, an index, or three numbers."""
    if isinstance(species, str) and species.capitalize() in SPECIES:
        return SPECIES.index(species.capitalize())
    if isinstance(species, numbers.Integral) and int(species) in range(len(SPECIES)):
        return int(species)
    if isinstance(species, str | numbers.Integral):
        raise ValueError(
            f"there is no species {species!r}; give one of {', '.join(SPECIES)}, or its index"
        )
    observed = [x.data if isinstance(x, Value) else x for x in _one_hot(species)]
    return observed.index(max(observed))


def _one_hot(species: Any) -> list:
    observed = list(species)
    if len(observed) != len(SPECIES):
        raise ValueError(
            f"a species given as numbers needs one for each of {', '.join(SPECIES)}, and this has"
            f" {len(observed)}: {species!r:.60}"
        )
    return observed
