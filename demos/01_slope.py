"""Lesson 1, a slope: how much a result changes for each bit that one of its numbers does.

Run:     python demos/01_slope.py
Prints:  the slope of a product found by trying; that of a curve, to which trying only comes close;
         both found by a Value without trying; and what a slope is good for.

A line that begins with # %% starts a cell, for editors that open the file as a notebook.
"""

from engine import Value

WIDTH, HEIGHT = 3, 4  # of a rectangle


def try_out(result):
    """Print by how much result(width) changes for small changes of the width."""
    before = result(WIDTH)
    for nudge in 0.1, 0.01, 0.001:
        after = result(WIDTH + nudge)
        print(
            f"   width {WIDTH + nudge:<5}  {before:g} -> {after:.6f}"
            f"   change {after - before:9.6f} / {nudge:<5} = {(after - before) / nudge:7.4f}"
        )


# %% Of a product
print("1. A rectangle is 3 wide and 4 high: its area is 12. Now make it a bit wider.\n")
try_out(lambda width: width * HEIGHT)
print("""
   Always 4, the height. This is the slope of the area in the width, also called gradient,
   and written d area / d width. The slope of a product in one factor is the other factor.
""")

# %% Of a curve
print("2. Now let the area stay 12. The wider the rectangle, the lower: height = 12 / width.\n")
try_out(lambda width: 12 / width)
print("""
   The height falls, so the slope is negative. And it is a curve: the smaller the nudge, the
   closer one comes to the slope at 3, which is -12 / width**2 = -12 / 9 = -1.3333.
""")

# %% Without trying
width, height, other = Value(WIDTH), Value(HEIGHT), Value(WIDTH)
area, low = width * height, 12 / other
area.backward()
low.backward()
print(f"""3. A Value is a number that remembers how it was computed. The area is {area.data}. Then
   area.backward() goes from the area back to its factors, and leaves their slopes in .grad:

   d area / d width    {width.grad:7}    the height
   d area / d height   {height.grad:7}    the width
   of 12 / width       {other.grad:7.4f}    and nothing was tried
""")

# %% What for, and a question
print("""4. A slope says beforehand what a small change will do: 0.02 wider, 4 x 0.02 = 0.08 more.
   And it says which way is down: where it is positive, less makes less.

Question: the width of a field gives its area, the area the side of a square as large, and the side
the price of a fence. Each step has a slope. What is the slope of the price in the width?
-> 02_chain.py""")
