"""What one would write by hand, with gradients derived on paper."""

import ctypes
import math
import subprocess
import tempfile
from pathlib import Path

from .task import LEARNING_RATE, START, layers, listed, rows_of, with_update


def looped(rows, parameters):
    """Return loss and gradients, row by row."""
    w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4, w9, w10, b5 = parameters
    loss = d_w1 = d_w2 = d_b1 = d_w3 = d_w4 = d_b2 = d_w5 = d_w6 = d_b3 = 0.0
    d_w7 = d_w8 = d_b4 = d_w9 = d_w10 = d_b5 = 0.0
    for row in rows:
        petal, sepal, is_setosa, is_versicolor, is_virginica = row
        upper = w1 * petal + w2 * sepal + b1
        bottom = w3 * petal + w4 * sepal + b2
        relu_upper = upper if upper > 0 else 0.0
        relu_bottom = bottom if bottom > 0 else 0.0
        setosa = w5 * relu_upper + w6 * relu_bottom + b3
        versicolor = w7 * relu_upper + w8 * relu_bottom + b4
        virginica = w9 * relu_upper + w10 * relu_bottom + b5
        top = max(setosa, versicolor, virginica)
        setosa, versicolor = math.exp(setosa - top), math.exp(versicolor - top)
        virginica = math.exp(virginica - top)
        whole = setosa + versicolor + virginica
        setosa, versicolor, virginica = setosa / whole, versicolor / whole, virginica / whole
        p = setosa * is_setosa + versicolor * is_versicolor + virginica * is_virginica
        loss -= math.log(p)
        d_setosa = setosa - is_setosa
        d_versicolor = versicolor - is_versicolor
        d_virginica = virginica - is_virginica
        d_w5 += d_setosa * relu_upper
        d_w6 += d_setosa * relu_bottom
        d_b3 += d_setosa
        d_w7 += d_versicolor * relu_upper
        d_w8 += d_versicolor * relu_bottom
        d_b4 += d_versicolor
        d_w9 += d_virginica * relu_upper
        d_w10 += d_virginica * relu_bottom
        d_b5 += d_virginica
        if upper > 0:
            d_upper = d_setosa * w5 + d_versicolor * w7 + d_virginica * w9
            d_w1 += d_upper * petal
            d_w2 += d_upper * sepal
            d_b1 += d_upper
        if bottom > 0:
            d_bottom = d_setosa * w6 + d_versicolor * w8 + d_virginica * w10
            d_w3 += d_bottom * petal
            d_w4 += d_bottom * sepal
            d_b2 += d_bottom
    hidden = d_w1, d_w2, d_b1, d_w3, d_w4, d_b2
    return loss, (*hidden, d_w5, d_w6, d_b3, d_w7, d_w8, d_b4, d_w9, d_w10, d_b5)


def python_by_hand(flowers):
    """A loop in plain Python."""
    rows = rows_of(flowers)
    return with_update(lambda parameters: looped(rows, parameters))


def numpy_by_hand(flowers):
    """NumPy on columns: an array for each quantity."""
    import numpy as np

    petal, sepal, is_setosa, is_versicolor, is_virginica = np.array(rows_of(flowers)).T.copy()

    def computed(parameters):
        w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4, w9, w10, b5 = parameters
        upper = w1 * petal + w2 * sepal + b1
        bottom = w3 * petal + w4 * sepal + b2
        relu_upper, relu_bottom = np.maximum(upper, 0.0), np.maximum(bottom, 0.0)
        setosa = w5 * relu_upper + w6 * relu_bottom + b3
        versicolor = w7 * relu_upper + w8 * relu_bottom + b4
        virginica = w9 * relu_upper + w10 * relu_bottom + b5
        top = np.maximum(np.maximum(setosa, versicolor), virginica)
        setosa, versicolor = np.exp(setosa - top), np.exp(versicolor - top)
        virginica = np.exp(virginica - top)
        whole = setosa + versicolor + virginica
        setosa, versicolor, virginica = setosa / whole, versicolor / whole, virginica / whole
        p = setosa * is_setosa + versicolor * is_versicolor + virginica * is_virginica
        d_setosa = setosa - is_setosa
        d_versicolor = versicolor - is_versicolor
        d_virginica = virginica - is_virginica
        d_upper = (d_setosa * w5 + d_versicolor * w7 + d_virginica * w9) * (upper > 0)
        d_bottom = (d_setosa * w6 + d_versicolor * w8 + d_virginica * w10) * (bottom > 0)
        gradients = [
            *(d_upper.dot(petal), d_upper.dot(sepal), d_upper.sum()),
            *(d_bottom.dot(petal), d_bottom.dot(sepal), d_bottom.sum()),
            *(d_setosa.dot(relu_upper), d_setosa.dot(relu_bottom), d_setosa.sum()),
            *(d_versicolor.dot(relu_upper), d_versicolor.dot(relu_bottom), d_versicolor.sum()),
            *(d_virginica.dot(relu_upper), d_virginica.dot(relu_bottom), d_virginica.sum()),
        ]
        return -np.log(p).sum(), gradients

    return with_update(computed)


def matrices_by_hand(flowers):
    """NumPy on matrices: an array for each layer."""
    import numpy as np

    table = np.array(rows_of(flowers))
    x, observed = table[:, :2].copy(), table[:, 2:].copy()
    parameters = layers(np, START)

    def step():
        w, b, v, c = parameters
        raw = x @ w + b
        hidden = np.maximum(raw, 0.0)
        outputs = hidden @ v + c
        weights = np.exp(outputs - outputs.max(1, keepdims=True))
        p = weights / weights.sum(1, keepdims=True)
        d_outputs = p - observed
        d_raw = (d_outputs @ v.T) * (raw > 0)
        gradients = x.T @ d_raw, d_raw.sum(0), hidden.T @ d_outputs, d_outputs.sum(0)
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter -= LEARNING_RATE * gradient
        return -np.log((p * observed).sum(1)).sum(), lambda: listed(*gradients)

    return step


def numba_by_hand(flowers):
    """The loop in plain Python and the update, compiled by Numba."""
    import numba
    import numpy as np

    gradients_of = numba.njit(looped)
    count = len(START)

    @numba.njit
    def trained(rows, parameters, gradients):
        loss, found = gradients_of(rows, parameters)
        for i in range(count):
            gradients[i] = found[i]
            parameters[i] -= LEARNING_RATE * found[i]
        return loss

    rows, parameters, gradients = np.array(rows_of(flowers)), np.array(START), np.zeros(count)
    return lambda: (trained(rows, parameters, gradients), gradients)


def c_by_hand(flowers):
    """The loop and the update in C, compiled by gcc -O3 and called through ctypes."""
    with tempfile.TemporaryDirectory() as folder:
        source, library = Path(__file__).with_name("step.c"), Path(folder, "step.so")
        command = ["gcc", "-O3", "-shared", "-fPIC", "-o", str(library), str(source), "-lm"]
        try:
            subprocess.run(command, check=True)
        except FileNotFoundError:
            raise ImportError("gcc") from None
        trained = ctypes.CDLL(str(library)).step
    trained.restype = ctypes.c_double
    numbers = [x for row in rows_of(flowers) for x in row]
    rows, parameters = (ctypes.c_double * len(numbers))(*numbers), (ctypes.c_double * 15)(*START)
    gradients = (ctypes.c_double * 15)()
    rate = ctypes.c_double(LEARNING_RATE)
    return lambda: (trained(rows, len(flowers), parameters, gradients, rate), gradients)
