"""Lesson 8, all flowers: 15 parameters trained on 150 flowers, and why the loss falls alone.

Run:     python demos/08_flowers.py
Prints:  what b3 alone brought, and what all 15 parameters bring in 300 steps: for the loss, for the
         share of flowers rightly named, and for those named wrongly.
"""

from math import exp

from engine import Value, program
from nn import SGD, Adam, fit
from nn.iris import FLOWERS, SPECIES, IrisNetwork, load_iris

network, flowers = IrisNetwork(), load_iris()


def losses(chosen):
    """Return the sum of the cross entropies of the flowers with these numbers."""
    return network.loss([flowers[i] for i in chosen]).data


def tell(when):
    """Print the loss and what it is for a flower; return the numbers of those wrongly named."""
    loss, share = losses(range(150)), network.accuracy(flowers)
    print(f"   {when:26} {loss:8.2f} {loss / 150:10.3f} {exp(-loss / 150):12.2f} {share:14.2%}")
    return [i for i, (x, y, species) in enumerate(flowers) if network.classify(x, y) != species]


# %% One parameter
print("1. A flower's loss is -log(p), so exp(-total / 150) is a typical p.\n")
print("                                 total   a flower   typical p   rightly named")
tell("b3 = -2")
fit(lambda: network.loss(FLOWERS), SGD([network.b3], learning_rate=1), steps=17)
wrong = tell(f"b3 = {network.b3.data:.4f}, lesson 6")
right = [i for i in range(150) if i not in wrong]
before = losses(right), losses(wrong)

# %% All parameters
leaves = [Value(0.5, label=name) for name in ("petal", "sepal", *SPECIES)]
loss = network.loss([(leaves[0], leaves[1], leaves[2:])])
step = program(loss, inputs=leaves, parameters=network.parameters())
rows = [(x, y, *[float(name == species) for name in SPECIES]) for x, y, species in flowers]
fit(step, Adam(network.parameters(), learning_rate=0.05), steps=300, data=rows)
same = wrong == tell("all 15, after 300 steps")

# %% Why the share stays
print("""
   fit takes the steps, as the loop of lesson 6 did; Adam's are as long for a flat parameter as
   for a steep one. And step is the graph of one flower as a program, for 150 rows: see lesson 14.

2. Why has the loss fallen to a seventh, and not one flower more is rightly named?

                      before     after    typical p""")
for name, chosen, old in ("right", right, before[0]), ("wrong", wrong, before[1]):
    new, count = losses(chosen), len(chosen)
    print(f"   the {count:3} {name}     {old:9.2f} {new:9.2f}", end="")
    print(f"    {exp(-old / count):.2f} -> {exp(-new / count):.2f}")
print(f"""
   To be rightly named, a flower's own species needs the largest p, no matter how large. The loss
   counts how large, and falls where the network was right, since it gets surer. By these two
   widths the 7 look like another species: the same 7 stay wrong ({same}), and cost more.

Question: this network was given good numbers to start from. One of your own starts from random
ones, on data of which you only have a picture. Does it find its way?
-> 09_network.py""")
