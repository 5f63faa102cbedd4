"""What every peer computes: one training step of the iris network, with 15 parameters.

A peer is a function that takes flowers and returns a step: a function that forgets the gradients,
goes forward, goes backward and moves the parameters, and returns the loss and the 15 gradients (or
a function that lists them). The numbers are float64 everywhere.
"""

from nn.iris import SPECIES, IrisNetwork

LEARNING_RATE = 0.0  # the update is done, but every step computes the same
START = [parameter.data for parameter in IrisNetwork().parameters()]


def rows_of(flowers):
    """Return a flower as petal, sepal, and for each species 1 if it is that, else 0."""
    return [
        (petal, sepal, *[float(species == name) for name in SPECIES])
        for petal, sepal, species in flowers
    ]


def layers(np, parameters):
    """Return the parameters as two matrices and two vectors of biases: a column for each node."""
    w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4, w9, w10, b5 = parameters
    hidden = np.array([[w1, w3], [w2, w4]]), np.array([b1, b2])
    return *hidden, np.array([[w5, w7, w9], [w6, w8, w10]]), np.array([b3, b4, b5])


def listed(hidden, hidden_bias, outer, outer_bias):
    """Return matrices and vectors as the list of 15 that they are made of."""
    columns = [(*column, bias) for column, bias in zip(hidden.T, hidden_bias, strict=True)]
    columns += [(*column, bias) for column, bias in zip(outer.T, outer_bias, strict=True)]
    return [float(x) for column in columns for x in column]
