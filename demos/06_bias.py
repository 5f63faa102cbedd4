"""Lesson 6, one bias: from three raw outputs to the slope in b3, and from there downhill.

Run:     python demos/06_bias.py
Prints:  softmax, cross entropy and their slopes for one flower, for a pocket calculator; what two
         more flowers add; and the steps from b3 = -2 to the bottom.
"""

from math import exp, log

from engine import total, trace
from nn.iris import FLOWERS, SPECIES, IrisNetwork

# %% Softmax
network = IrisNetwork()
raws = [raw.data for raw in network.raw(petal=0.04, sepal=0.42)]
e, rest = exp(raws[0]), exp(raws[1]) + exp(raws[2])
print("""1. From the widths 0.04 and 0.42 the network computes a raw output for each species.
   Setosa's ends in "+ b3", a bias of -2. Softmax turns raw outputs into probabilities: exp(raw)
   is positive, and divided by the sum of all three it is a share of 1.

   species         raw   exp(raw)          p""")
for species, raw in zip(SPECIES, raws, strict=True):
    print(f"   {species:10} {raw:8.4f} {exp(raw):10.6f} {exp(raw) / (e + rest):10.6f}")

# %% Three slopes, and their product
p = e / (e + rest)
print(f"""
2. It is a Setosa, and p = {p:.6f} is little. How bad that is says the cross entropy, -log(p):
   0 for p = 1, and the more the closer p is to 0. log is the natural logarithm, with slope 1/p.

   cross entropy = -log(p)              {-log(p):10.6f}
   d cross entropy / d p = -1/p         {-1 / p:10.6f}

3. With e = exp(raw), p = e / (e + rest). Its slope in e is rest / (e + rest)**2, and that of e
   in raw is e. Their product is e / (e + rest) x rest / (e + rest) = p x (1 - p).

   d p / d raw = p x (1 - p)            {p * (1 - p):10.6f}
   d raw / d b3 = 1                     {1:10.6f}
   d cross entropy / d b3               {-1 / p * (p * (1 - p)) * 1:10.6f}

   In the product p cancels: -1/p x p x (1 - p) = p - 1, which is what p lacks to 1.
""")

# %% The other flowers
a, b, c = [network(petal, sepal)[0].data for petal, sepal, _ in FLOWERS]  # p(Setosa) of each
print(f"""4. The others are no Setosas. For them counts q = f / sum, with the exp(raw) of their own
   species for f. There b3 is only in the sum, as a part of e: d q / d raw = -f x e / sum**2
   = -q x p. Times -1/q that is p: all that Setosa has is too much. The three together:

   d total / d b3 = ({a:.3f} - 1) + {b:.3f} + {c:.3f} = {a - 1 + b + c:.3f}
""")

# %% Downhill
print("5. So raise b3 by 0.773, and ask the trace again. At the bottom the three slopes cancel.\n")
print("   step       b3   total     Setosa  Virginica Versicolor      slope")
for step in range(18):
    shares = trace(loss := network.loss(FLOWERS)).received(network.b3)
    if step in (0, 1, 2, 3, 17):
        columns = "".join(f"{x:11.4f}" for x in [*shares, round(total(shares), 4) + 0])
        print(f"   {step:4}  {network.b3.data:7.4f}  {loss.data:.4f}{columns}")
    network.b3.data -= total(shares)
print("""
Question: b3 has one way to each flower's loss. w1 has three, and a ReLU in them. In the picture of
lesson 5 the Virginica has 1.267 in relu_upper, and then 0 in upper and w1. What has become of it?
-> 07_paths.py""")
