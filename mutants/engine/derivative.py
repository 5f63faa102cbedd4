"""Derivatives of functions: grad(f) is a function that gives the slope of f.

Derivatives of any order come by nesting: grad(grad(f)) runs f on Values of Values. Other Values
that f uses, such as the weights of a network, count as fixed numbers; to differentiate the slope in
one of them too, make it an argument. (A thread that f starts does not know the derivatives around
it: run it in contextvars.copy_context().)
"""

from collections.abc import Callable
from contextvars import ContextVar

from . import elementary
from .graph import slopes
from .value import Value, constant, depth, lifted

_level = ContextVar("level", default=0)  # how deep the Values are in derivatives under way


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_value_and_grad__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_value_and_grad__mutmut)
def value_and_grad(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_orig(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_1(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = None
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_2(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(None, *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_3(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(*[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_4(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), )
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_5(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(None) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_6(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = None
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_7(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(None) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_8(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if (level) and False else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_9(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if (level) or True else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_10(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(None, level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_11(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), None) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_12(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_13(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), ) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_14(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(None), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_15(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = None
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_16(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(None)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_17(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level - 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_18(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 2)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_19(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = None
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_20(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(None, level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_21(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), None)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_22(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_23(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), )
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_24(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(None), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_25(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level - 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_26(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 2)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_27(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(None)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_28(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(None) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_29(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) >= level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_30(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level - 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_31(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 2:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_32(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = None
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_33(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = None
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_34(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(None)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_35(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = None
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_36(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(None)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_37(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(None, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_38(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, None) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_39(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_40(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, ) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_41(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) / 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_42(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(None) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_43(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 1) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_44(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if (len(parts) == 1) and False else parts

    return value_and_slopes


def x_value_and_grad__mutmut_45(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if (len(parts) == 1) or True else parts

    return value_and_slopes


def x_value_and_grad__mutmut_46(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[1] if len(parts) == 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_47(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) != 1 else parts

    return value_and_slopes


def x_value_and_grad__mutmut_48(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 2 else parts

    return value_and_slopes

mutants_x_value_and_grad__mutmut['_mutmut_orig'] = x_value_and_grad__mutmut_orig # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_1'] = x_value_and_grad__mutmut_1 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_2'] = x_value_and_grad__mutmut_2 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_3'] = x_value_and_grad__mutmut_3 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_4'] = x_value_and_grad__mutmut_4 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_5'] = x_value_and_grad__mutmut_5 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_6'] = x_value_and_grad__mutmut_6 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_7'] = x_value_and_grad__mutmut_7 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_8'] = x_value_and_grad__mutmut_8 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_9'] = x_value_and_grad__mutmut_9 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_10'] = x_value_and_grad__mutmut_10 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_11'] = x_value_and_grad__mutmut_11 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_12'] = x_value_and_grad__mutmut_12 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_13'] = x_value_and_grad__mutmut_13 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_14'] = x_value_and_grad__mutmut_14 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_15'] = x_value_and_grad__mutmut_15 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_16'] = x_value_and_grad__mutmut_16 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_17'] = x_value_and_grad__mutmut_17 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_18'] = x_value_and_grad__mutmut_18 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_19'] = x_value_and_grad__mutmut_19 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_20'] = x_value_and_grad__mutmut_20 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_21'] = x_value_and_grad__mutmut_21 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_22'] = x_value_and_grad__mutmut_22 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_23'] = x_value_and_grad__mutmut_23 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_24'] = x_value_and_grad__mutmut_24 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_25'] = x_value_and_grad__mutmut_25 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_26'] = x_value_and_grad__mutmut_26 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_27'] = x_value_and_grad__mutmut_27 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_28'] = x_value_and_grad__mutmut_28 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_29'] = x_value_and_grad__mutmut_29 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_30'] = x_value_and_grad__mutmut_30 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_31'] = x_value_and_grad__mutmut_31 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_32'] = x_value_and_grad__mutmut_32 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_33'] = x_value_and_grad__mutmut_33 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_34'] = x_value_and_grad__mutmut_34 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_35'] = x_value_and_grad__mutmut_35 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_36'] = x_value_and_grad__mutmut_36 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_37'] = x_value_and_grad__mutmut_37 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_38'] = x_value_and_grad__mutmut_38 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_39'] = x_value_and_grad__mutmut_39 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_40'] = x_value_and_grad__mutmut_40 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_41'] = x_value_and_grad__mutmut_41 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_42'] = x_value_and_grad__mutmut_42 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_43'] = x_value_and_grad__mutmut_43 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_44'] = x_value_and_grad__mutmut_44 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_45'] = x_value_and_grad__mutmut_45 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_46'] = x_value_and_grad__mutmut_46 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_47'] = x_value_and_grad__mutmut_47 # type: ignore # mutmut generated
mutants_x_value_and_grad__mutmut['x_value_and_grad__mutmut_48'] = x_value_and_grad__mutmut_48 # type: ignore # mutmut generated
mutants_x_grad__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_grad__mutmut)
def grad(f: Callable) -> Callable:
    """Return a function that gives the slope of f: in several arguments, a tuple of slopes.

    >>> grad(lambda x: x**3)(2.0)
    12.0
    >>> grad(grad(lambda x: x**3))(2.0)
    12.0
    >>> grad(lambda x: x * grad(lambda y: x * y)(5.0))(3.0)    # d/dx of x * x
    6.0
    """

    def slope(*numbers):
        return value_and_grad(f)(*numbers)[1]

    return slope


def x_grad__mutmut_orig(f: Callable) -> Callable:
    """Return a function that gives the slope of f: in several arguments, a tuple of slopes.

    >>> grad(lambda x: x**3)(2.0)
    12.0
    >>> grad(grad(lambda x: x**3))(2.0)
    12.0
    >>> grad(lambda x: x * grad(lambda y: x * y)(5.0))(3.0)    # d/dx of x * x
    6.0
    """

    def slope(*numbers):
        return value_and_grad(f)(*numbers)[1]

    return slope


def x_grad__mutmut_1(f: Callable) -> Callable:
    """Return a function that gives the slope of f: in several arguments, a tuple of slopes.

    >>> grad(lambda x: x**3)(2.0)
    12.0
    >>> grad(grad(lambda x: x**3))(2.0)
    12.0
    >>> grad(lambda x: x * grad(lambda y: x * y)(5.0))(3.0)    # d/dx of x * x
    6.0
    """

    def slope(*numbers):
        return value_and_grad(None)(*numbers)[1]

    return slope


def x_grad__mutmut_2(f: Callable) -> Callable:
    """Return a function that gives the slope of f: in several arguments, a tuple of slopes.

    >>> grad(lambda x: x**3)(2.0)
    12.0
    >>> grad(grad(lambda x: x**3))(2.0)
    12.0
    >>> grad(lambda x: x * grad(lambda y: x * y)(5.0))(3.0)    # d/dx of x * x
    6.0
    """

    def slope(*numbers):
        return value_and_grad(f)(*numbers)[2]

    return slope

mutants_x_grad__mutmut['_mutmut_orig'] = x_grad__mutmut_orig # type: ignore # mutmut generated
mutants_x_grad__mutmut['x_grad__mutmut_1'] = x_grad__mutmut_1 # type: ignore # mutmut generated
mutants_x_grad__mutmut['x_grad__mutmut_2'] = x_grad__mutmut_2 # type: ignore # mutmut generated
