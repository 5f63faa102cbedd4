"""XOR: in 100 steps a small network learns to tell equal inputs from different ones."""

from engine import tanh, total
from nn import MLP, SGD

SAMPLES = [([0, 0], -1), ([0, 1], 1), ([1, 0], 1), ([1, 1], -1)]
model = MLP([2, 4, 1], activation=tanh)
optimizer = SGD(model.parameters(), learning_rate=0.05)

for step in range(101):
    loss = total([(model(x)[0] - y) ** 2 for x, y in SAMPLES]).named("loss")
    if step % 20 == 0:
        print(f"step {step:3}: loss {loss.data:.4f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

for x, y in SAMPLES:
    print(f"{x} -> {model(x)[0].data:5.2f}, wanted {y}")

error = ((model([0, 1])[0] - 1) ** 2).named("error")  # of one sample, to be looked at
error.backward()
