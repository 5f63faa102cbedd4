"""Lesson 8, all flowers: 15 parameters trained on 150 flowers, and why only the loss falls.

Run:     python demos/08_flowers.py
Prints:  what training b3 alone achieved, and what all 15 parameters achieve in 300 steps: the loss,
         the share of flowers classified correctly, and the loss of those classified wrongly.
"""

from math import exp

from engine import Value, program
from nn import SGD, Adam, fit
from nn.iris import FLOWERS, SPECIES, IrisNetwork, load_iris

network, flowers = IrisNetwork(), load_iris()


def losses(chosen):
    """Return the total cross entropy of the flowers at these indices."""
    return network.loss([flowers[i] for i in chosen]).data


def report(when):
    """Print the loss and the accuracy; return the indices of the flowers classified wrongly."""
    loss, accuracy = losses(range(150)), network.accuracy(flowers)
    print(f"   {when:26} {loss:8.2f} {loss / 150:10.3f} {exp(-loss / 150):12.2f} {accuracy:14.2%}")
    return [i for i, (x, y, species) in enumerate(flowers) if network.classify(x, y) != species]


# %% One parameter
print("1. A flower's loss is -log(p), so exp(-total / 150) is a typical p.\n")
print(f"{'total':>38} per flower    typical p        correct")
report("b3 = -2")
fit(lambda: network.loss(FLOWERS), SGD([network.b3], learning_rate=1), steps=17)
wrong = report(f"b3 = {network.b3.data:.4f}, lesson 6")
right = [i for i in range(150) if i not in wrong]
before = losses(right), losses(wrong)

# %% All parameters
leaves = [Value(0.5, label=name) for name in ("petal", "sepal", *SPECIES)]
loss = network.loss([(leaves[0], leaves[1], leaves[2:])])
step = program(loss, inputs=leaves, parameters=network.parameters())
rows = [(x, y, *[float(name == species) for name in SPECIES]) for x, y, species in flowers]
fit(step, Adam(network.parameters(), learning_rate=0.05), steps=300, data=rows)
same = wrong == report("all 15, after 300 steps")

# %% Why the accuracy stays the same
print("""
   fit takes the steps, as the loop of lesson 6 did. Adam's steps are equally long for small and
   for large gradients. And step is the graph of one flower as a program, which runs on 150 rows:
   see lesson 14.

2. Why has the loss fallen to a seventh, when not one more flower is classified correctly?

                      before     after    typical p""")
for name, chosen, old in ("right", right, before[0]), ("wrong", wrong, before[1]):
    new, count = losses(chosen), len(chosen)
    print(f"   the {count:3} {name}     {old:9.2f} {new:9.2f}", end="")
    print(f"    {exp(-old / count):.2f} -> {exp(-new / count):.2f}")
print(f"""
   A flower is classified correctly if its own species has the largest p, however large that is.
   The loss depends on how large, and falls where the network was right, since it becomes surer.
   By these two widths, the 7 look like another species. The same 7 stay wrong ({same}), and
   their loss rises.

Question: this network started from good numbers. A network of your own starts from random ones, on
data that you know only from a picture. Does it find its way?
-> 09_network.py""")
