"""One number, seventeen steps: train one bias of the iris network by backpropagation.

Run:     python demos/iris.py
Prints:  what the network says about three flowers, the gradient of b3 and where it comes from,
         each step downhill, what the one trained number achieves on all 150 flowers, and what
         training the other 14 adds.
Writes:  into out/: the computation with its gradients, the descent as an animation, pictures of the
         loss curve and of the training of the whole network, the backward pass as text, and a page
         on which to do all of this by hand.
"""

import io
from pathlib import Path

import matplotlib
from descent import Step, animation, loss_curve, still
from matplotlib import pyplot

from engine import draw, explore, paths, total, trace
from engine.files import write
from engine.graph import topological_order
from nn import Adam, fit
from nn.iris import FLOWERS, SPECIES, IrisNetwork, load_iris, side_by_side

LEARNING_RATE = 1
FLAT = 1e-6  # a gradient this small counts as the bottom of the curve
ADAM_LEARNING_RATE, ADAM_STEPS = 0.05, 300  # for all 15 parameters
OUT = Path("out")
PINK, INK = "#D6337F", "#1F2328"

network = IrisNetwork()
b3 = network.b3
start = b3.data
flowers = load_iris()

# --- Three flowers, one gradient ---------------------------------------------------------------

loss = network.loss(FLOWERS)  # its parents are the cross entropies of the flowers, in order
backward_pass = trace(loss, stack=False)
contributions = backward_pass.received(b3)  # what b3 gets through each of them

print(f"The network at b3 = {start:g}, asked about three flowers\n")
print("petal  sepal  species     p(species)  cross entropy  p(Setosa)      d/db3")
summands = []
for flower, cross_entropy, amount in zip(FLOWERS, loss.parents, contributions, strict=True):
    petal, sepal, species = flower
    probabilities = [p.data for p in network(petal, sepal)]
    p, p_setosa = probabilities[SPECIES.index(species)], probabilities[0]
    print(
        f"{petal:5.2f}  {sepal:5.2f}  {species:<10}  {p:10.2f}  {cross_entropy.data:13.2f}"
        f"  {p_setosa:9.3f}  {amount:9.6f}"
    )
    summands.append(f"({p_setosa:.3f} - 1)" if species == "Setosa" else f"{p_setosa:.3f}")
print(f"total {loss.data:47.2f}  {total(contributions):20.6f}\n")

print("Why: the effect of b3 on the total along each path, its local derivatives multiplied:\n")
print(f"{paths(loss, b3, stack=False)}\n")

print("Worked out by hand, d/db3 is p(Setosa), minus 1 if the flower is a Setosa:")
print(f"d total / d b3 = {' + '.join(summands)} = {total(contributions):.3f}\n")

# --- Downhill ----------------------------------------------------------------------------------

print(f"Downhill: b3 <- b3 - {LEARNING_RATE} x gradient, until the gradient is below {FLAT:g}\n")
print("step       b3   total    gradient")
path = []
while True:
    network.zero_grad()  # or this gradient would be added to the last one
    loss = network.loss(FLOWERS)
    loss.backward()
    print(f"{len(path):4}  {b3.data:7.4f}  {loss.data:.4f}  {b3.grad:10.7f}")
    received = trace(loss).received(b3)  # through each flower; they add up to b3.grad
    path.append(Step(b3.data, loss.data, b3.grad, received, network.accuracy(flowers)))
    if abs(b3.grad) < FLAT:
        break
    b3.data -= LEARNING_RATE * b3.grad
end = b3.data

# --- All 150 flowers ---------------------------------------------------------------------------

print("\nAll 150 flowers        correct  total cross entropy")
accuracies = []
for bias in start, end:
    b3.data = bias
    accuracies.append(f"{network.accuracy(flowers):.1%}")
    print(f"b3 = {bias:7.4f}     {accuracies[-1]:>13}  {network.loss(flowers).data:19.2f}")
print(f"\nOne number, {len(path) - 1} steps: {' -> '.join(accuracies)}\n")

# --- All 15 parameters -------------------------------------------------------------------------

print("Now all parameters learn from all flowers, which takes a while ...\n", flush=True)
whole = IrisNetwork()  # another one, since the pictures below show the network as it started
whole.b3.data = end
before = whole.accuracy(flowers)
history = fit(
    lambda: whole.loss(flowers),
    Adam(whole.parameters(), learning_rate=ADAM_LEARNING_RATE),
    steps=ADAM_STEPS,
)
print("All 15 parameters        correct  total cross entropy")
print(f"step   0           {before:>13.1%}  {history.losses[0]:19.2f}")
print(
    f"step {ADAM_STEPS:3}           {whole.accuracy(flowers):>13.1%}  {history.losses[-1]:19.2f}\n"
)
print("The total rewards confidence. It falls because the network becomes surer of the flowers it")
print("classified correctly before. The few others stay wrong, so the share does not change.\n")

print("Drawing the pictures, which takes a while too ...\n", flush=True)

# --- The loss curve ----------------------------------------------------------------------------

matplotlib.use("agg")
matplotlib.rcParams["svg.hashsalt"] = "petalgrad"  # the same bytes on every run
figure, axes = pyplot.subplots(figsize=(8, 4.5), layout="constrained")
axes.plot(*zip(*loss_curve(), strict=True), color=PINK, linewidth=2.5)
for x, y, slope, *_ in path:
    axes.plot([x - 1.1, x + 1.1], [y - 1.1 * slope, y + 1.1 * slope], color=INK, linewidth=0.6)
    axes.plot(x, y, "o", color=INK, markersize=4.5)
for step, side, offset in (0, "right", (-10, -8)), (len(path) - 1, "center", (0, -30)):
    x, y, slope, *_ = path[step]
    text = f"step {step}: b3 = {x:.4f}\ntotal {y:.4f}\nslope {round(slope, 4) + 0:.4f}"
    axes.annotate(text, (x, y), offset, textcoords="offset points", ha=side, va="top", color=INK)
axes.set(
    title="Downhill along the tangents",
    xlabel="b3",
    ylabel="total cross entropy of three flowers",
    xlim=(-6, 4),
    ylim=(0, 6.6),
)
axes.spines[["top", "right"]].set_visible(False)

# --- The computation ----------------------------------------------------------------------------

b3.data = start
network.zero_grad()
three = network.loss([side_by_side(FLOWERS)])
three.backward()
names = [f"flower {i}, {flower.species}" for i, flower in enumerate(FLOWERS, 1)]
pictures = {"flowers": draw(three, lanes=names)}

leaf_of = {x.label: x for x in topological_order(three)}  # the page classifies all 150 flowers
petal, sepal, species = side_by_side(flowers)
columns = {"petal": petal, "sepal": sepal}
columns |= {f"is_{name.lower()}": x for name, x in zip(SPECIES, species, strict=True)}
samples = {leaf_of[label]: numbers for label, numbers in columns.items()}
page = explore(three, lanes=names, leaf=b3, samples=samples)

network.zero_grad()
setosa = network.loss(FLOWERS[:1])
setosa.backward()
pictures["flower"] = draw(setosa)
pictures["operations"] = draw(setosa, view="every")
place = [step.node for step in trace(loss, view="named")].index(b3)
pictures["step"] = draw(backward_pass.root, step=place + 1, stack=False)

# --- Files -------------------------------------------------------------------------------------

OUT.mkdir(exist_ok=True)
for suffix, metadata in ("svg", {"Date": None}), ("png", None):
    content = io.BytesIO()
    figure.savefig(content, format=suffix, dpi=150, metadata=metadata)
    write(OUT / f"curve.{suffix}", content.getvalue())
    history.save(OUT / f"training.{suffix}")
    for name, picture in pictures.items():
        picture.save(OUT / f"{name}.{suffix}")
write(OUT / "descent.gif", animation(path))
write(OUT / "descent.png", still(path))
write(OUT / "trace.txt", f"{backward_pass}\n")
page.save(OUT / "explorer.html")

print(f"Written to {OUT}/, pictures as .svg and .png:")
print("  flowers     the computation of all three flowers at b3 = -2, with every gradient")
print("  flower      the same for the first flower, with the contribution on every arrow")
print("  operations  the same, operation by operation")
print("  step        the step of the backward pass that completes the gradient of b3")
print("  descent     the story as an animation, a .gif, and in one picture, a .png")
print("  curve       the loss against b3, the steps and their tangents")
print("  training    the total of all 150 flowers at each step of training all 15 parameters")
print("  trace.txt   the backward pass of all three flowers at b3 = -2, line by line")
print(
    "Open out/explorer.html in a web browser to step through it all and to walk downhill,\n"
    "and to see how the flowers are classified as b3 moves."
)
