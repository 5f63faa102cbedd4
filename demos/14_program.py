"""Lesson 14, the program: a graph is straight lines of code, forward and then backward.

Run:     python demos/14_program.py
Prints:  the loss of one flower as a program, with a line for each node and then for each gradient,
         each beside the trace; then the same for all 150 flowers, and training by the program.
"""

from engine import Value, elementary, program, trace
from nn import SGD, fit
from nn.iris import FLOWERS, SPECIES, IrisNetwork, load_iris


def rows_of(flowers):
    """Return a row for each flower: petal, sepal, and for each species 1 or 0."""
    return [(f.petal, f.sepal, *[float(f.species == name) for name in SPECIES]) for f in flowers]


# %% The loss of one flower, as a program
network = IrisNetwork()
petal, sepal = Value(0.04, label="petal"), Value(0.42, label="sepal")
loss = network.loss([(petal, sepal, "Setosa")])
step = program(loss, inputs=[petal, sepal], parameters=[network.w5, network.b3])
print(f"1. A program for the loss of one flower and the gradients of w5 and b3:\n\n{step.source}")

# %% Line by line, beside the trace
print("2. The same, run line by line, beside the numbers of the trace. (v1 + v2 is 1 - p.)\n")
print(f"{'a line of the program':<64}{'its number':>12}   the trace")
traced = {}
for node, gradient, _ in trace(loss):
    traced[node.label] = f"value {node.data:9.6f}"
    traced[f"d_{node.label}"] = f"grad  {gradient:9.6f}"
names = {**vars(elementary), "petal": 0.04, "sepal": 0.42, "w5": -0.1, "b3": -2.0}
for line in step.source.splitlines()[1:-1]:
    exec(line.strip(), names)
    name = line.split()[0]
    print(f"{line.strip():<64}{names[name]:12.6f}   {traced.get(name, '')}".rstrip())

# %% Over rows
leaves = [Value(0.5, label=name) for name in ("petal", "sepal", *SPECIES)]
loss = network.loss([(leaves[0], leaves[1], leaves[2:])])
step = program(loss, inputs=leaves, parameters=network.parameters())
total, gradients = step(rows_of(load_iris()))
recorded = network.loss(load_iris())
recorded.backward()
print(f"""
3. With the species as three inputs, one program serves all flowers. For all 150, in one call,
   the loss and the gradient of b3 are  {total:.10f}  {gradients[8]:.10f}
   and by a graph of 150 flowers        {recorded.data:.10f}  {network.b3.grad:.10f}
""")

# %% Training
history = fit(step, SGD([network.b3], learning_rate=1), steps=17, data=rows_of(FLOWERS))
print("4. fit takes the program and its rows. Seventeen steps on the article's three flowers:")
print(f"   b3 = {network.b3.data:.4f}, {history}\n")

# %% A question
print("""Question: such lines can also be written in JavaScript, and then a web page runs them.
What could they do there, beside the picture of lesson 5?
-> 15_explore.py""")
