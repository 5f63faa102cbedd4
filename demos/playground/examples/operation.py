"""An operation of your own: swish is one node, and its chain rule comes from its formula."""

from engine import Value, check_gradients, operation, sigmoid


@operation
def swish(x):
    return x * sigmoid(x)


x = Value(1.5, label="x")
y = (swish(x) * x).named("y")
y.backward()

print(check_gradients(lambda x: swish(x) * x, [1.5]))
