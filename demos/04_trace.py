"""Lesson 4, the trace: the backward pass written down line by line.

Run:     python demos/04_trace.py
Prints:  the backward pass of a loss in which one number is used three times; one of its lines read
         aloud, and three redone by hand; the same pass in larger steps; and what "stale" means.
"""

from engine import Value, replay, trace


def squared_error(w):
    """Return the squared error of y = w*w + 2*w, which should be 20."""
    y = (w * w + 2 * w).named("y")
    return ((y - 20) ** 2).named("loss")


# %% Every node
w = Value(3, label="w")
loss = squared_error(w)
backward_pass = trace(loss, view="every")
print(f"1. At w = {w.data} the loss is {loss.data}. The backward pass goes from the loss to w:\n")
print(backward_pass)

# %% One line, aloud
step = next(step for step in backward_pass if step.node.op == "*")
_, local, amount, before, after = step.contributions[1]
print(f"""
2. The second line under w*w, read aloud: "w*w sends a contribution to its second
   factor, which is w. The local derivative with respect to this factor is the other factor,
   {local}. The gradient of w*w, the change of the loss per unit change of w*w, is {step.grad}.
   So w*w contributes {local} x {step.grad} = {amount} to w. The sum so far was {before},
   and is {after} now."
""")

# %% Three lines, by hand
gradient = 2 * (15 - 20)  # d loss / d y, where y = 3*3 + 2*3 = 15
by_hand = [3 * gradient, 3 * gradient, 2 * gradient]
print("3. w is used three times, so it gets three contributions. Their sum is its gradient.")
print(f"   by hand:    {by_hand}, in all {sum(by_hand)}")
print(f"   the trace:  {backward_pass.received(w)}, in all {backward_pass.steps[-1].grad}\n")

# %% Larger steps
print("4. From label to label: y includes w*w and 2*w, so its local derivative is 2*w + 2 = 8.\n")
print(f"{trace(loss, view='named')}\n")
print(f"   A trace stores no gradients: w.grad is still {w.grad}. To store them:")
loss.backward()
print(f"   after loss.backward(), w.grad is {w.grad}.\n")

# %% Stale, and a question
w.data = 4
print(f"5. After w.data = {w.data}, all that was computed from the old number is stale:\n")
print(trace(loss, view="named"))
now = trace(squared_error(w)).steps[-1].grad
print(f"""
   replay computes the loss again without changing anything:
   replay(loss, {{}})        {replay(loss, {})}   = (24 - 20)**2, with w as it is now
   replay(loss, {{w: 2}})   {replay(loss, {w: 2})}   = (8 - 20)**2, if w were 2
   loss.data               {loss.data}   = (15 - 20)**2, stale as before

   The gradients are stale, too. That of w was {w.grad}. Computed again it is {now}: w went too far.

Question: six nodes are quickly read. A network that classifies three flowers has 97, and 49 of them
have labels. Where can you see at a glance what each flower contributes to the gradient of b3?
-> 05_picture.py""")
