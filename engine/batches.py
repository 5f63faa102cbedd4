"""A batch as a program: its columns become the inputs, and each of its samples a row.

A batch is cut at the sums of its lanes. What is summed is a program of one row; what is computed
from the sums is a program without rows, in which a sum is a parameter like any other. In the
backward pass, the gradient of the loss with respect to a sum is multiplied by the gradients of that
sum.
"""

from collections.abc import Callable, Iterable, Sequence
from numbers import Number
from typing import Any, NamedTuple

from .elementary import lane_shape
from .graph import topological_order
from .stacking import DATA, is_sum_of_lanes
from .value import Value


class Stage(NamedTuple):
    """A program for one of the sums over lanes, or for the loss.

    result      the node that it computes
    parameters  the parameters and sums that it depends on
    step        the program itself, maybe in another language
    data        its rows, or columns in another language
    """

    result: Value
    parameters: list
    step: Any
    data: Sequence


class BatchProgram:
    """The computation of a batch and its gradients, as code for its samples; see program.

    parameters  the Values whose gradients it returns
    inputs      the names of the columns, a list for each kind of sample

    Calling it returns the loss and the gradients with respect to the parameters, at the numbers
    that they hold now or at those given.
    """

    def __init__(self, stages: list, parameters: list):
        self.stages, self.parameters = stages, parameters
        self.inputs = [stage.step.inputs for stage in stages if stage.step.inputs]

    def __call__(self, parameters: Iterable | None = None) -> tuple:
        """Return the result and the gradients with respect to the parameters."""
        given = [x.data for x in self.parameters] if parameters is None else [*parameters]
        now = dict(zip(self.parameters, given, strict=True))
        slopes = []
        for stage in self.stages:
            result, found = stage.step(stage.data, [now[x] for x in stage.parameters])
            now[stage.result] = result if isinstance(result, Number) else result.item()  # of JAX
            slopes.append(found)
        last = self.stages[-1]
        gradients = dict.fromkeys(now, 0.0)
        gradients[last.result] = 1.0
        for stage, found in zip(reversed(self.stages), reversed(slopes), strict=True):
            slope = gradients[stage.result]
            for x, share in zip(stage.parameters, found, strict=True):
                gradients[x] += slope * share
        return now[last.result], [gradients[x] for x in self.parameters]

    def to(self, language: str) -> "BatchProgram":
        """The same in "numpy", "numba" or "jax", as Program.to says; the samples come along."""
        if language not in ("numpy", "numba", "jax"):
            raise ValueError(
                f"the program of a batch can be in numpy, numba or jax, not in {language!r}; for"
                " that, record a single sample and name its inputs: program(loss, inputs=[...])"
            )
        import numpy as np

        stages = [
            stage._replace(step=stage.step.to(language), data=np.array(stage.data).T.copy())
            for stage in self.stages
            if stage.step.inputs
        ]
        return BatchProgram([*stages, *self.stages[len(stages) :]], self.parameters)

    @property
    def source(self) -> str:
        """The code of all its programs, to be read."""
        return "\n".join([stage.step.source for stage in self.stages])

    def __repr__(self) -> str:
        return "\n".join([repr(stage.step) for stage in self.stages])


def batch_program(batch: Value, parameters: list, program: Callable) -> BatchProgram:
    """The program of a graph with lanes; `program` makes that of a graph without."""
    order = topological_order(batch)
    leaves = [x for x in order if not x.parents]
    if not parameters:
        alone = [x for x in leaves if not lane_shape(x.data)]
        trained = [x for x in alone if x.role == "parameter"]
        parameters = trained or [x for x in alone if x.role not in DATA]
    row: dict[Value, Value] = {}  # {node: the same in one row, with leaves in place of sums}
    stages: list[Stage] = []

    def add_stage(result: Value, root: Value) -> None:
        below = {x for x in topological_order(root) if not x.parents}
        columns = [x for x in leaves if lane_shape(x.data) and row.get(x) in below]
        sums = [stage.result for stage in stages]
        needed = [x for x in [*parameters, *sums] if row.get(x, x) in below]
        step = program(
            root, inputs=[row[x] for x in columns], parameters=[row.get(x, x) for x in needed]
        )
        rows = [*zip(*[x.data.tolist() for x in columns], strict=True)] or [()]
        stages.append(Stage(result, needed, step, rows))

    for node in order:
        parents = [row[x] for x in node.parents]
        if is_sum_of_lanes(node):
            add_stage(node, parents[0])
            row[node] = Value(node.data, label=node.label)
        elif parents != [*node.parents]:
            row[node] = node.op.function(*parents).named(node.label)
        elif lane_shape(node.data):  # the first lane stands for all
            row[node] = Value(node.data[0], role=node.role, label=node.label)
        else:
            row[node] = node
    if not stages or stages[-1].result is not batch:
        add_stage(batch, row[batch])
    return BatchProgram(stages, parameters)


def has_columns(root: Value) -> bool:
    """Whether root is one number, computed from columns: arrays of one dimension."""
    shapes = [lane_shape(x.data) for x in topological_order(root)]
    return shapes[-1] == () and 1 in {len(shape) for shape in shapes}
