"""Iris: the loss of one flower in the network of the article series, and one step downhill."""

from nn.iris import FLOWERS, IrisNetwork

network = IrisNetwork()
loss = network.loss(FLOWERS[:1])
loss.backward()

print(f"loss {loss.data:.4f}, d loss / d b3 = {network.b3.grad:.4f}")
