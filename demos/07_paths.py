"""Lesson 7, paths: a gradient is a sum over paths, each a product of local derivatives.

Run:     python demos/07_paths.py
Prints:  the three paths of b3 through the three flowers; the nine of w1, of which three
         contribute nothing; and how backpropagation works without paths.
"""

from engine import Value, paths, trace
from nn.iris import FLOWERS, IrisNetwork

YEAR = 365 * 24 * 3600  # seconds

# %% The three paths of b3
network = IrisNetwork()
loss = network.loss(FLOWERS)  # its parents are the cross entropies of the flowers, in order
print("1. From b3 a path leads to the total through each flower: Setosa [0], Virginica [1] and")
print("   Versicolor [2]. Multiply the local derivatives along it: lesson 6 in three lines.\n")
print(paths(loss, network.b3))

# %% The nine paths of w1
w1 = network.w1
print("\n2. From w1 three paths lead through each flower, one through each raw output.\n")
print(paths(loss, w1))
through = [paths(cross_entropy, w1).gradient for cross_entropy in loss.parents]
print(f"""
   Setosa {through[0]:.5f}, Virginica {through[1]:g}, Versicolor {through[2]:.5f}: in all \
{sum(through):.5f}. The Versicolor
   contributes most, and most of that comes through its own raw output, -0.4160.

   The Virginica contributes 0, and this is the answer to lesson 6: its upper is
   -2.5 x 1.00 + 0.6 x 0.54 + 1.6 = -0.576. Below 0 the ReLU is off, its local derivative is 0,
   and a product with a factor of 0 is 0: here all three paths end.
""")

# %% Too many paths
print("3. Paths show why, but there may be far too many to add up: x = x + x doubles them.\n")
print("   times x = x + x      paths   steps of the backward pass")
for times in 1, 2, 3, 10, 1000:
    x = y = Value(1)
    for _ in range(times):
        y = y + y
    steps = [step for step in trace(y) if step.contributions]
    print(f"   {times:15} {float(paths(y, x).count):10.4g} {len(steps):28}")
print(f"""
   At a billion paths per second, 2**1000 would take {2**1000 / 1e9 / YEAR:.0e} years. The backward
   pass goes node by node instead.
""")

# %% Node by node
step = next(step for step in trace(loss) if step.node.label == "relu_upper[2]")
first, second, third = trace(loss).received(step.node)
print(f"""4. A node adds up all contributions, and only then passes the sum on. For the Versicolor:

     relu_upper[2] adds up    {first:.5f} + {second:.5f} + {third:.5f} = {step.grad:.5f}
     of which w1 gets         {step.grad:.5f} x 1 x 0.5 = {through[2]:.5f}

   Three paths become one product, since a x c + b x c = (a + b) x c. That is backpropagation.

Question: one pass gives all 15 parameters their gradients, but so far only b3 has moved, in 17
steps, for three flowers. How low does the loss get if all 15 are trained on 150 flowers?
-> 08_flowers.py""")
