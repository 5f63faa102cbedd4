"""Lesson 6, one bias: from three raw outputs to the gradient of b3, and from there downhill.

Run:     python demos/06_bias.py
Prints:  softmax, cross entropy and their derivatives for one flower, to be redone with a pocket
         calculator; what two more flowers contribute; and the steps from b3 = -2 to the bottom.
"""

from math import exp, log

from engine import total, trace
from nn.iris import FLOWERS, SPECIES, IrisNetwork

# %% Softmax
network = IrisNetwork()
raws = [raw.data for raw in network.raw(petal=0.04, sepal=0.42)]
e, rest = exp(raws[0]), exp(raws[1]) + exp(raws[2])
print("""1. From the widths 0.04 and 0.42 the network computes a raw output for each species.
   The one for Setosa ends in "+ b3", a bias of -2. Softmax turns raw outputs into probabilities:
   exp(raw) is positive, and divided by the sum of all three it is a fraction of 1.

   species         raw   exp(raw)          p""")
for species, raw in zip(SPECIES, raws, strict=True):
    print(f"   {species:10} {raw:8.4f} {exp(raw):10.6f} {exp(raw) / (e + rest):10.6f}")

# %% Three local derivatives, and their product
p = e / (e + rest)
print(f"""
2. The flower is a Setosa, and p = {p:.6f} is small. The cross entropy, -log(p), measures how bad
   that is. It is 0 when p = 1, and grows as p approaches 0. The derivative of log(p) is 1/p.

   cross entropy = -log(p)              {-log(p):10.6f}
   d cross entropy / d p = -1/p         {-1 / p:10.6f}

3. With e = exp(raw), and rest for the sum of the other two, p = e / (e + rest). So d p / d e is
   rest / (e + rest)**2, and d e / d raw is e. Their product is d p / d raw
   = e / (e + rest) x rest / (e + rest) = p x (1 - p).

   d p / d raw = p x (1 - p)            {p * (1 - p):10.6f}
   d raw / d b3 = 1                     {1:10.6f}
   d cross entropy / d b3               {-1 / p * (p * (1 - p)) * 1:10.6f}

   In the product p cancels: -1/p x p x (1 - p) = p - 1. It is 0 only if p = 1.
""")

# %% The other flowers
a, b, c = [network(petal, sepal)[0].data for petal, sepal, _ in FLOWERS]  # p(Setosa) of each
print(f"""4. The other flowers are not Setosas. Their loss uses q = f / sum, where f is exp(raw) of
   their own species. There b3 is only in the sum, as part of e: d q / d raw = -f x e / sum**2
   = -q x p. Times -1/q that is p: any probability of Setosa is too much. The three together:

   d total / d b3 = ({a:.3f} - 1) + {b:.3f} + {c:.3f} = {a - 1 + b + c:.3f}
""")

# %% Downhill
print("5. So raise b3 by 0.773, and trace again. At the bottom the three contributions cancel.\n")
print("   step       b3   total     Setosa  Virginica Versicolor   gradient")
for step in range(18):
    contributions = trace(loss := network.loss(FLOWERS)).received(network.b3)
    gradient = total(contributions)
    if step in (0, 1, 2, 3, 17):
        columns = "".join(f"{x:11.4f}" for x in [*contributions, round(gradient, 4) + 0])
        print(f"   {step:4}  {network.b3.data:7.4f}  {loss.data:.4f}{columns}")
    network.b3.data -= gradient
print("""
Question: one path leads from b3 to each flower's loss. From w1 there are three, all through a ReLU.
In the picture of lesson 5, the Virginica's gradient is 1.267 at relu_upper, but 0 at upper and w1.
Where has it gone?
-> 07_paths.py""")
