"""Lesson 1, a slope: how much a result changes when one of its numbers changes a little.

Run:     python demos/01_slope.py
Prints:  the slope of a product, found by trying; the slope of a curve, to which trying only comes
         close; both, found by a Value without trying; and what a slope is good for.

A line that begins with # %% starts a cell, for editors that open the file as a notebook.
"""

from engine import Value

WIDTH, HEIGHT = 3, 4  # of a rectangle


def try_out(result):
    """Print how much result(width) changes when the width changes a little."""
    before = result(WIDTH)
    for nudge in 0.1, 0.01, 0.001:
        after = result(WIDTH + nudge)
        print(
            f"   width {WIDTH + nudge:<5}  {before:g} -> {after:.6f}"
            f"   change {after - before:9.6f} / {nudge:<5} = {(after - before) / nudge:7.4f}"
        )


# %% Of a product
print("1. A rectangle is 3 wide and 4 high: its area is 12. Now make it a little wider.\n")
try_out(lambda width: width * HEIGHT)
print("""
   It is always 4, the height. This is the slope of the area with respect to the width, also
   called derivative or gradient, and written d area / d width. The slope of a product with
   respect to one factor is the other factor.
""")

# %% Of a curve
print("2. Now keep the area at 12. A wider rectangle is then lower: height = 12 / width.\n")
try_out(lambda width: 12 / width)
print("""
   The height falls, so the slope is negative. And it falls along a curve: the smaller the nudge,
   the closer you come to the slope at 3, which is -12 / width**2 = -12 / 9 = -1.3333.
""")

# %% Without trying
width, height, other = Value(WIDTH), Value(HEIGHT), Value(WIDTH)
area, low = width * height, 12 / other
area.backward()
low.backward()
print(f"""3. A Value is a number that remembers how it was computed. The area is {area.data}. Then
   area.backward() goes from the area back to its factors, and stores their gradients in .grad:

   d area / d width    {width.grad:7}    the height
   d area / d height   {height.grad:7}    the width
   for 12 / width      {other.grad:7.4f}    found without trying
""")

# %% What for, and a question
print("""4. A slope predicts the effect of a small change: 0.02 wider gives 4 x 0.02 = 0.08 more.
   And it shows which way is down: where it is positive, a smaller width gives a smaller area.

Question: the width of a field determines its area, the area determines the side of a square with
the same area, and the side determines the price of a fence. Each step has a slope. What is the
slope of the price with respect to the width?
-> 02_chain.py""")
