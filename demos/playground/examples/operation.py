"""An operation of your own: swish is one node, and its chain rule comes from its formula."""

from engine import Value, check_gradients, operation, sigmoid


@operation
def swish(x):
    """Return x * sigmoid(x), which is smooth where relu has a kink."""
    return x * sigmoid(x)


x = Value(1.5, label="x")
y = (swish(x) * x).named("y")
y.backward()

print(check_gradients(lambda x: swish(x) * x, [1.5]))
