"""The exercises of the lessons: check("slope", answer) says whether an answer is right, or helps.

Most wrong answers come from somewhere: a forgotten factor, a sign. The table below says from where.
"""

import math
from typing import NamedTuple

MIME = "application/vnd.petalgrad.exercise+json"  # which notebooks do not know: they show the text


class Exercise(NamedTuple):
    """A question whose answer is a number."""

    solution: float
    praise: str
    hints: dict[float, str]  # {wrong answer: where it probably comes from}


class Reply(str):
    """What is said to an answer. Before there is one, a page makes a field of it for the answer."""

    form: dict | None = None

    def __repr__(self) -> str:
        return str(self)

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        return {"text/plain": str(self), **({MIME: self.form} if self.form else {})}


def check(name: str, answer: float | None) -> Reply:
    """Return what to say to an answer; None is no answer yet.

    >>> check("slope", 30)
    Almost: look at the sign. Does the loss rise or fall when w grows?
    """
    exercise = EXERCISES[name]
    if answer is None:
        reply = Reply("Put your number in place of None, and run this again.")
        reply.form = form(exercise)
        return reply
    try:
        number = float(answer)
    except (TypeError, ValueError):
        return Reply(f"The answer is a number, and this is {answer!r:.40}.")
    if near(number, exercise.solution):
        return Reply(f"Yes! {exercise.praise}")
    for wrong, hint in exercise.hints.items():
        if near(number, wrong):
            return Reply(hint)
    return Reply(OTHERWISE)


def near(a: float, b: float) -> bool:
    """Return whether two numbers agree to about two digits."""
    return math.isclose(a, b, rel_tol=0.005, abs_tol=0.0005)


def form(exercise: Exercise) -> dict:
    """Return what a page needs to know to check the answers itself."""
    return {
        "solution": float(exercise.solution),
        "praise": f"Yes! {exercise.praise}",
        "hints": [[float(wrong), hint] for wrong, hint in exercise.hints.items()],
        "otherwise": OTHERWISE,
    }


OTHERWISE = "Not yet. Take it one step at a time; the solution below shows every step."

EXERCISES = {
    "slope": Exercise(
        solution=-30,
        praise="The difference is -5, and 2 × (-5) × 3 = -30.",
        hints={
            30: "Almost: look at the sign. Does the loss rise or fall when w grows?",
            -10: "That is how the loss changes with the difference. One factor is missing: how much"
            " does the difference change with w?",
            -15: "The derivative of a square has a factor of 2: (d**2)' = 2d.",
            6: "That is the gradient when y is 4. With y = 10 the difference is another one.",
        },
    ),
    "table": Exercise(
        solution=36,
        praise="3 × 2**2 = 12 arrives at the difference, and w gets 3 times as much.",
        hints={
            12: "That is the gradient of the difference. From there to w there is another factor.",
            18: "The derivative of d**3 is 3 d**2, and not 3 d.",
            24: "The derivative of d**3 begins with a factor of 3.",
            9: "That is the gradient with y = 4. Here the difference is 6 - 1 - 3 = 2.",
        },
    ),
    "picture": Exercise(
        solution=6,
        praise="Two signs change on the way, and they cancel. The loss is the same square.",
        hints={
            -6: "The difference is -1 now, which changes one sign. On which other arrow does the"
            " local derivative change its sign?",
            2: "That is the gradient of w*x. The arrow from w to w*x multiplies it by x.",
            -2: "That is the gradient of the difference. Follow the arrows further to the left.",
        },
    ),
    "paths": Exercise(
        solution=84,
        praise="12 arrives at the difference, and w has three ways to change it: 3 + 2 + 2.",
        hints={
            36: "That is the path through w*x alone. w*w adds two more paths.",
            60: "w*w uses w twice, so there are two paths through it, one for each factor.",
            7: "That is how the difference changes with w. Now multiply by the derivative of the"
            " square, 2 × 6.",
            48: "Those are the two paths through w*w. There is a third, through w*x.",
        },
    ),
    "code": Exercise(
        solution=-12,
        praise="v1 is -2, d_b is -4, and d_w is -4 × 3.",
        hints={
            -4: "That is d_b. One more line to go.",
            12: "Mind the sign of v1: 1 × 3 + 0 - 5.",
            6: "That is d_w for the numbers of the lesson. Run the lines with the new ones.",
            4: "That is the loss. The gradients come in the two lines after it.",
        },
    ),
    "page": Exercise(
        solution=5 / 3,
        praise="3w - 1 - 4 = 0 there, so w = 5/3.",
        hints={
            1: "Mind the sign of b: 3w - 1 must be 4.",
            4 / 3: "Do not forget b: 3w - 1 must be 4.",
            5: "That is 3w. Divide it by 3.",
            2: "That is where w starts, and there the loss is 1.",
        },
    ),
    "training": Exercise(
        solution=0.05,
        praise="The step takes the difference from 1 straight to 0.",
        hints={
            0.1: "That step is twice as long as it should be: the difference goes from 1 to -1,"
            " and the loss stays 1.",
            0.02: "That is the rate of the lesson. Its first step leaves 0.6 of the difference.",
            1 / 6: "b moves too, and helps. So the step may be shorter.",
            1 / 18: "You moved w alone: 18 times the rate. b moves too, by 2 times the rate.",
            0.04: "Close. That step takes the difference from 1 to 0.2.",
        },
    ),
    "neuron": Exercise(
        solution=0,
        praise="+0.25 from (1, 0) and -0.25 from (1, 1): they cancel at the start.",
        hints={
            -0.5: "That is the gradient for OR. For AND, the answer to (1, 0) should be 0.",
            0.25: "That is what (1, 0) contributes. w1 also works on (1, 1).",
            -0.25: "That is what (1, 1) contributes. w1 also works on (1, 0).",
            0.5: "The sample (1, 1) should give 1, so it pulls the other way.",
        },
    ),
    "softmax": Exercise(
        solution=-0.25,
        praise="Minus p times q, and both are 1/2.",
        hints={
            0.25: "That is how it changes with its own score. The other score takes from it: mind"
            " the sign.",
            0.5: "That is the probability itself. The question is how much it changes.",
            -0.5: "Both probabilities matter: -p × q.",
            0: "It does change: when the other score grows, it takes a larger part of the whole.",
        },
    ),
    "entropy": Exercise(
        solution=-0.8,
        praise="p - 1, and p is 0.2.",
        hints={
            0.8: "Right size. But a larger score makes the loss smaller: mind the sign.",
            -5: "That is -1/p, the gradient of p. The score is one step further.",
            0.2: "That would be its gradient if the flower were of another species.",
            0.16: "That is p × (1 - p), the local derivative of softmax. Multiply it by -1/p.",
        },
    ),
    "bias": Exercise(
        solution=-1.6134,
        praise="-2 + 0.5 × 0.773.",
        hints={
            -2.3866: "That is uphill. The gradient is negative, and a step subtracts it.",
            -1.2268: "That is a step at the rate 1. At the rate 0.5 it is half as long.",
            0.3866: "That is the length of the step. Where does b3 arrive?",
            -2.7732: "That is uphill, and at the rate 1.",
        },
    ),
    "relu": Exercise(
        solution=0.7696,
        praise="(0.6 × 0.54 + 1.6) / 2.5. Flowers with wider petals get nothing through upper.",
        hints={
            0.64: "You left out the sepal: it adds 0.6 × 0.54.",
            -0.7696: "Almost: -2.5 × petal must cancel the rest, so the width is positive.",
            1.924: "That is what 2.5 × petal must be. Divide it by 2.5.",
            -0.576: "That is upper at a petal width of 1. The question is where it is 0.",
        },
    ),
    "flowers": Exercise(
        solution=0.8187,
        praise="exp(-30 / 150) = exp(-0.2).",
        hints={
            0.2: "That is the loss per flower. A loss is -log(p): which p has the loss 0.2?",
            1.2214: "A probability cannot be above 1: mind the sign in exp(-0.2).",
            0.8: "Very close, since exp(-x) is about 1 - x. Now compute exp(-0.2).",
            -0.2: "That is log(p). Which p is it?",
        },
    ),
    "moons": Exercise(
        solution=37,
        praise="4 × 3 + 4 × 5 + 5.",
        hints={
            28: "Those are the weights. Each neuron has a bias, too.",
            32: "The last neuron counts as well: 4 weights and a bias.",
            36: "Nearly: the last neuron has a bias as well.",
            33: "That is MLP([2, 8, 1]) of the lesson.",
        },
    ),
    "numbers": Exercise(
        solution=4 / 9,
        praise="1 / (1 + x)**2, exactly.",
        hints={
            2 / 3: "That is the contribution of the numerator. x is in the denominator as well.",
            -4 / 9: "Look at the sign: the fraction grows when x grows.",
            1 / 3: "That is the value of x / (1 + x). Look at x.grad.",
            -2 / 9: "That is the contribution of the denominator. The numerator has one, too.",
        },
    ),
    "newton": Exercise(
        solution=5 / 3,
        praise="2 - 6/18. It is the w of lesson 6: the loss is a parabola, so one step is enough.",
        hints={
            18: "That is the curvature. Newton's method goes from w to w - slope / curvature.",
            7 / 3: "That is uphill: subtract slope / curvature.",
            -4: "That is 2 - 6, a step of gradient descent at the rate 1. Divide the slope by the"
            " curvature first.",
            1 / 3: "That is the length of the step. Where does w arrive?",
            -1: "The curvature is not 2: each of the two derivatives brings a factor of x.",
        },
    ),
    "operation": Exercise(
        solution=-0.5,
        praise="-2 x y**2 with x = 1 and y = 1/2.",
        hints={
            0.5: "Right size. bump falls to the right of 0: mind the sign.",
            -0.25: "The derivative of x*x is 2x: a factor of 2 is missing.",
            -1: "The derivative of 1/u is -1/u**2, so y comes squared.",
            1: "Two things: the sign, and y comes squared.",
        },
    ),
    "mistakes": Exercise(
        solution=5,
        praise="The last contribution that x gets is that of the second factor, 5.",
        hints={
            11: "That is the right gradient: 1 + 5 + 5. What is left when each contribution"
            " overwrites the one before?",
            10: "x*x sends two contributions, and the second overwrites the first.",
            1: "That contribution comes first, and is overwritten by those of x*x.",
            3: "That is the answer for x = 3.",
        },
    ),
    "programs": Exercise(
        solution=12,
        praise="Two rows, and each contributes 6.",
        hints={
            6: "That is one row. The program sums over its rows.",
            2: "That is the loss of both rows. The gradient of w comes first in the list after it.",
            4: "That is the gradient of b.",
            3: "The contributions of rows are added up, without a mean.",
        },
    ),
    "explorer": Exercise(
        solution=1.5,
        praise="1/4 + 1 + 1/4: no line comes closer to the three points.",
        hints={
            0: "No line goes through all three points, so something is left.",
            14: "That is where it starts. Press the button a few times.",
            2: "That is b there, or the loss at w = 0. Move w as well.",
            0.5: "That is w there. What is the loss?",
        },
    ),
    "build": Exercise(
        solution=-0.25,
        praise="-a/b**2 with a = 1 and b = 2. Your engine can divide.",
        hints={
            0.25: "Mind the sign: a larger b makes a/b smaller.",
            0.5: "That is the value of a/b, or the gradient of a. Look at b.grad.",
            -0.5: "b comes squared: -a/b**2.",
            -1: "a and b have changed places, or b is not squared.",
        },
    ),
}
