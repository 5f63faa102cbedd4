"""A neuron: two inputs, and a loss that says how far its output is from 1."""

from engine import Value, tanh

x1, x2 = Value(2.0, label="x1"), Value(0.5, label="x2")
w1, w2 = Value(-0.3, label="w1"), Value(0.8, label="w2")
b = Value(0.1, label="b")

y = tanh(w1 * x1 + w2 * x2 + b).named("y")
loss = ((y - 1) ** 2).named("loss")
loss.backward()

for parameter in w1, w2, b:
    print(f"d loss / d {parameter.label} = {parameter.grad:.4f}")
