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
print("""lesson_before.svg is draw(loss), the loss of lesson 4 before its backward pass. A box is a
  quantity: its equation, its value, and its gradient, still unknown and a question mark. An arrow
  is a use, and x 8 beside the one from w to y the local derivative.
""")
keep(draw(loss), "lesson_before.svg")

# %% After it
loss.backward()
print("""lesson_named.svg is draw(loss) after loss.backward(). Read it against the arrows: 1 at the
  loss, x -10 makes -10 at y, x 8 makes -80 at w. What is sent along an arrow stands below its
  local derivative, orange where it lowers the gradient.
""")
keep(draw(loss), "lesson_named.svg")

# %% Every operation
print("""lesson_every.svg is draw(loss, view="every"), with a box for each operation. Three arrows
  leave w, one for each use. What comes back adds up: -30 - 30 - 20 = -80.
""")
keep(draw(loss, view="every"), "lesson_every.svg")

# %% One step
print("""lesson_step.svg is draw(loss, view="every", step=4), one step of the backward pass:
  that of w*w, in the thick frame. Its gradient -10 is complete, and -30 goes to w, twice. So w
  has -60 "so far". It still lacks the -20 from 2*w, whose step is the next one.
""")
keep(draw(loss, view="every", step=4), "lesson_step.svg")

# %% Three flowers
cross_entropy = IrisNetwork().loss([side_by_side(FLOWERS)])
cross_entropy.backward()
print("""lesson_flowers.svg is a network that gives a flower's two widths probabilities of three
  species, on three flowers, a column each. At the bottom of raw_setosa is what lesson 4 asked for:

    b3 = -2   -0.849   0.035   0.041   -0.773

  For each bit that b3 rises, the Setosa's loss falls by 0.849, and the others' rise by 0.035 and
  0.041. In all the loss falls by 0.773: so raise b3.

Question: one large slope down, for the Setosa, and two small ones up. Why these three numbers?
-> 06_bias.py""")
keep(draw(cross_entropy, lanes=["setosa", "virginica", "versicolor"]), "lesson_flowers.svg")
