"""Lesson 2, the chain rule: multiply the local derivatives along a chain, starting at its end.

Run:     python demos/02_chain.py
Prints:  how a price depends on a width, three operations away, as a product and by trying; the
         same by backward(); and why the order is from the end to the start.
"""

from engine import Value, sqrt


def priced(width, height, rate):
    """Return a field's area, the side of a square with that area, and the price of its fence."""
    area = width * height
    side = sqrt(area)
    return area, side, rate * side


# %% A product of local derivatives
after = priced(9.001, 4, 40)[-1]
change = after - priced(9, 4, 40)[-1]
print(f"""1. A field is 9 wide and 4 high: its area is 36. A square with the same area has sides of
   length 6. A fence around it, at a price of 40 per unit of its side, costs 240. Each step has
   a slope of its own, its local derivative:

   d area / d width  = height         =  4
   d side / d area   = 1 / (2 x side) =  0.083333    the derivative of a square root
   d price / d side  = rate           = 40

   A small change of the width is multiplied by 4, then by 0.083333, and then by 40. So the price
   changes 4 x 0.083333 x 40 = {4 / 12 * 40:.4f} times as much. That is the chain rule. By trying:

   width 9.001   price {after:.6f}   change {change:.6f} / 0.001 = {change / 0.001:.4f}
""")

# %% From the end
width, height, rate = Value(9), Value(4), Value(40)
area, side, price = priced(width, height, rate)
price.backward()
print(f"""2. backward() starts at the end, where d price / d price = 1, and goes back. The gradient
   of a node, d price / d node, is a local derivative times the gradient of the node after it:

   side      40 x {price.grad:<7g} = {side.grad:8.4f}
   rate       6 x {price.grad:<7g} = {rate.grad:8.4f}    the side, which is the other factor
   area    1/12 x {side.grad:<7g} = {area.grad:8.4f}
   width      4 x {area.grad:<7.4f} = {width.grad:8.4f}
   height     9 x {area.grad:<7.4f} = {height.grad:8.4f}    the width, which is the other factor

   Width and height both use the gradient of the area. From the start, each of them would go all
   the way to the price by itself. A network starts from thousands of numbers and has one result:
   there a single pass backward does the work of thousands of passes forward.
""")

# %% In another order
steps = {"side": (40, "price"), "area": (1 / 12, "side"), "width": (4, "area")}
print("3. Each step back needs the gradient of the step before. In this order, and in reverse:\n")
for order in ("side", "area", "width"), ("width", "area", "side"):
    gradients = {"price": 1, "side": 0, "area": 0, "width": 0}  # 0 until found
    for name in order:
        local, result = steps[name]
        gradients[name] = local * gradients[result]
    print("".join(f"   {name:5} {gradients[name]:7.4f}" for name in order))
print("""   In reverse, the width needs the gradient of the area, which has not been found yet.

Question: each of these numbers is used in one place. If the field is a square, one number is both
its width and its height, so it is used twice. What is then its gradient, d area / d number?
-> 03_twice.py""")
