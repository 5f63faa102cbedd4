"""What every peer computes: one training step of the iris network, with 15 parameters.

A peer is a function that takes flowers and returns a step. A step is a function that resets the
gradients, computes the loss and the gradients, moves the parameters, and returns the loss and the
15 gradients, or a function that lists them. All numbers are float64.
"""

from nn.iris import SPECIES, IrisNetwork

LEARNING_RATE = 0.0  # every step does the update, and yet computes the same numbers
START = [parameter.data for parameter in IrisNetwork().parameters()]


def with_update(computed):
    """Return a step that moves parameters which are plain numbers.

    computed(parameters) returns the loss and the gradients.
    """
    parameters = list(START)

    def step():
        loss, gradients = computed(parameters)
        parameters[:] = [w - LEARNING_RATE * g for w, g in zip(parameters, gradients, strict=True)]
        return loss, gradients

    return step


def rows_of(flowers):
    """Return a row for each flower: petal, sepal, and a 1 or 0 for each species."""
    return [
        (petal, sepal, *[float(species == name) for name in SPECIES])
        for petal, sepal, species in flowers
    ]


def layers(np, parameters):
    """Return the parameters as matrices and biases of both layers, with a column for each node."""
    w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4, w9, w10, b5 = parameters
    hidden = np.array([[w1, w3], [w2, w4]]), np.array([b1, b2])
    return *hidden, np.array([[w5, w7, w9], [w6, w8, w10]]), np.array([b3, b4, b5])


def listed(hidden, hidden_bias, outer, outer_bias):
    """Return matrices and biases as a list of 15 numbers, in the order of the parameters."""
    columns = [(*column, bias) for column, bias in zip(hidden.T, hidden_bias, strict=True)]
    columns += [(*column, bias) for column, bias in zip(outer.T, outer_bias, strict=True)]
    return [float(x) for column in columns for x in column]
