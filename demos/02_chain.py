"""Lesson 2, the chain rule: the slopes along a chain multiply, best from its end to its start.

Run:     python demos/02_chain.py
Prints:  the slope of a price in a width, three operations apart, as a product and by trying; the
         same by backward(); and why the order is from the end, and not from the start.
"""

from engine import Value, sqrt


def priced(width, height, rate):
    """Return the area of a field, the side of a square as large, and the price of its fence."""
    area = width * height
    side = sqrt(area)
    return area, side, rate * side


# %% A product of slopes
after = priced(9.001, 4, 40)[-1]
change = after - priced(9, 4, 40)[-1]
print(f"""1. A field is 9 wide and 4 high: its area is 36. A square as large has the side 6. A fence
   around it, at 40 for each 1 of the side, costs 240. Each step has a slope:

   d area / d width  = height         =  4
   d side / d area   = 1 / (2 x side) =  0.083333    the slope of a square root
   d price / d side  = rate           = 40

   One bit of width makes 4 of area, each of them 0.083333 of side, and each of those 40 of
   price. So they multiply: 4 x 0.083333 x 40 = {4 / 12 * 40:.4f}. That is the chain rule. And
   by trying, as in lesson 1:

   width 9.001   price {after:.6f}   change {change:.6f} / 0.001 = {change / 0.001:.4f}
""")

# %% From the end
width, height, rate = Value(9), Value(4), Value(40)
area, side, price = priced(width, height, rate)
price.backward()
print(f"""2. backward() begins at the end, where d price / d price = 1, and goes to the start:

   side      40 x {price.grad:<7g} = {side.grad:8.4f}
   rate       6 x {price.grad:<7g} = {rate.grad:8.4f}    the side, which is the other factor
   area    1/12 x {side.grad:<7g} = {area.grad:8.4f}
   width      4 x {area.grad:<7.4f} = {width.grad:8.4f}
   height     9 x {area.grad:<7.4f} = {height.grad:8.4f}    the width, which is the other factor

   Width and height share what the area has found. From the start, each would go all the way to
   the price by itself. A network starts from thousands of numbers and has one result: there a
   single way back does the work of thousands of ways forth.
""")

# %% In another order
steps = {"side": (40, "price"), "area": (1 / 12, "side"), "width": (4, "area")}
print("3. Each step back needs the slope of the one before. Side, area, width, and the reverse:\n")
for order in ("side", "area", "width"), ("width", "area", "side"):
    slopes = {"price": 1, "side": 0, "area": 0, "width": 0}  # 0 until found
    for name in order:
        local, result = steps[name]
        slopes[name] = local * slopes[result]
    print("".join(f"   {name:5} {slopes[name]:7.4f}" for name in order))
print("""   Below, the width asks an area that has no slope yet.

Question: all these numbers are used in one place. If the field is a square, one number is its
width and its height, and comes to the area twice. What is the slope of the area in that number?
-> 03_twice.py""")
