"""Lesson 5, the picture: the backward pass in boxes and arrows, and that of three flowers.

Run:     python demos/05_picture.py
Prints:  what to look at in each picture, and the numbers to find there.
Writes:  lesson_before.svg, lesson_named.svg, lesson_every.svg, lesson_step.svg, the loss of
         lesson 4, and lesson_flowers.svg, into out/. Open them in a web browser.
"""

from pathlib import Path

from engine import Value, draw
from nn.iris import FLOWERS, IrisNetwork, side_by_side


def keep(picture, name):
    """Save a picture, and return it: a notebook shows what a cell ends with."""
    Path("out").mkdir(exist_ok=True)
    picture.save(Path("out", name))
    return picture


# %% Before the backward pass
w = Value(3, label="w")
y = (w * w + 2 * w).named("y")
loss = ((y - 20) ** 2).named("loss")
print("""lesson_before.svg is draw(loss, view="named"), the loss of lesson 4 before its
  backward pass. A box is a quantity, with its equation, its value and its gradient. The gradient
  is still unknown, so there is a question mark. An arrow shows where a quantity is used;
  x 8, beside the arrow from w to y, is the local derivative.
""")
keep(draw(loss, view="named"), "lesson_before.svg")

# %% After it
loss.backward()
print("""lesson_named.svg is draw(loss, view="named") after loss.backward(). Read it
  against the arrows: 1 at the loss, x -10 gives -10 at y, x 8 gives -80 at w. The contribution
  along an arrow stands below its local derivative. It is orange if it lowers the gradient.
""")
keep(draw(loss, view="named"), "lesson_named.svg")

# %% Every operation
print("""lesson_every.svg is draw(loss, view="every"), with a box for each operation. Three arrows
  leave w, one for each use. The contributions along them add up: -30 - 30 - 20 = -80.
""")
keep(draw(loss, view="every"), "lesson_every.svg")

# %% One step
print("""lesson_step.svg is draw(loss, view="every", step=4), one step of the backward pass:
  the step of w*w, in the thick frame. Its gradient, -10, is complete. It contributes -30 to w
  twice, so w has -60 "so far". The -20 from 2*w is still missing; it comes in the next step.
""")
keep(draw(loss, view="every", step=4), "lesson_step.svg")

# %% Three flowers
cross_entropy = IrisNetwork().loss([side_by_side(FLOWERS)])
cross_entropy.backward()
print("""lesson_flowers.svg is a network that computes the probabilities of three species from a
  flower's two widths, here for three flowers, a column for each. At the bottom of the box
  raw_setosa stands the answer to lesson 4:

    b3 = -2   -0.849   0.035   0.041   -0.773

  Per unit change of b3, the Setosa's loss falls by 0.849, and the losses of the others rise by
  0.035 and 0.041. In all, the loss falls by 0.773. So raise b3.

Question: the Setosa contributes a large negative number, and the others small positive ones. Why
these three numbers?
-> 06_bias.py""")
keep(draw(cross_entropy, lanes=["setosa", "virginica", "versicolor"]), "lesson_flowers.svg")
