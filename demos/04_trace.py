"""Lesson 4, the trace: what the backward pass does, written down line by line.

Run:     python demos/04_trace.py
Prints:  the backward pass of a loss in which one number is used three times; one of its lines read
         aloud, and three redone by hand; the same pass in larger steps; and what "stale" means.

A line that begins with # %% starts a cell, for editors that open the file as a notebook.
"""

from engine import Value, replay, trace

TARGET = 20  # what w*w + 2*w should be


def squared_error(w):
    """Return the square of the distance between w*w + 2*w and the target."""
    y = (w * w + 2 * w).named("y")
    return ((y - TARGET) ** 2).named("loss")


# %% Every node
w = Value(3, label="w")
loss = squared_error(w)
backward_pass = trace(loss)
print(f"1. At w = {w.data} the loss is {loss.data}. The backward pass goes from the loss to w:\n")
print(backward_pass.text(every=True))

# %% One line, aloud
w_times_w = next(step for step in backward_pass if step.node.op == "*")
slope = w_times_w.slope
_, local, share, before, after = w_times_w.sends[1]
print(f"""
2. The slope of a node is how much the loss changes for each bit that the node does.
   The second line under w*w, read aloud:

   "w*w sends to its second factor, which is w. For each bit of that factor w*w changes by
   the other factor, {local}: the local derivative. For each bit of w*w the loss changes by
   {slope}: the slope. So w gets a share of {local} x {slope} = {share}.
   Its sum was {before}, and is {after} now."
""")

# %% Three lines, by hand
y = w.data * w.data + 2 * w.data
slope = 2 * (y - TARGET)  # of (y - 20)**2 in y
by_hand = [w.data * slope, w.data * slope, 2 * slope]
print("3. A number that is used three times gets three shares. Their sum is its slope.")
print(f"   by hand:    {by_hand}, in all {sum(by_hand)}")
print(f"   the trace:  {backward_pass.received(w)}, in all {backward_pass.steps[-1].slope}\n")

# %% Larger steps
print("4. The same pass from name to name: y takes in w*w and 2*w, which have no names.")
print(f"   Its local derivative in w is 2*w + 2 = {2 * w.data + 2}.\n")
print(backward_pass)
print(f"\n   To trace is to look: w.grad is still {w.grad}. To store the slopes, loss.backward():")
loss.backward()
print(f"   w.grad is {w.grad}.\n")

# %% Stale
w.data = 4
print(f"5. After w.data = {w.data} what was computed from the old number is stale:\n")
print(trace(loss))
print("\n   replay computes the loss again, and changes nothing:")
print("   replay(loss, {})      ", replay(loss, {}), "   = (24 - 20)**2, with w as it is now")
print("   replay(loss, {w: 2})  ", replay(loss, {w: 2}), "  = (8 - 20)**2, if w were 2")
print("   loss.data             ", loss.data, "   = (15 - 20)**2, stale as before")
now = trace(squared_error(w)).steps[-1].slope
print(f"\n   The slopes are stale too. That of w was {w.grad}, and computed again it is {now}:")
print("   w went too far.\n")

# %% A question
print("Question: six nodes are soon read. The iris network on three flowers has 97, and 49 of them")
print("have names. Where does one see at a glance what each flower asks of its bias b3?")
print("-> 05_picture.py")
