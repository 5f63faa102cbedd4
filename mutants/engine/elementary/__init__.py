"""Every operation as a function of all its operands, for any kind of number.

A kind is a namespace that has these functions: a file beside this one, or a class whose own
methods bear these names, such as Value. Every function here asks the kind of its operands, which
is chosen once by type. No other file calls `math` or compares numbers on a Value's behalf, so a
new kind of number is a new file here and nothing else.
"""

import importlib
import numbers
import operator
from typing import Any

ORDER = ("real", "complex", "lanes", "formula")  # each also takes the numbers of those before it


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁ_Kindsǁ__missing____mutmut: MutantDict = {}  # type: ignore


class _Kinds(dict):
    """Type of a number -> its kind, filled in as types are met."""

    @_mutmut_mutated(mutants_xǁ_Kindsǁ__missing____mutmut)
    def __missing__(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_orig(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_1(self, cls):
        library = None
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_2(self, cls):
        library = cls.__module__.partition(None)[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_3(self, cls):
        library = cls.__module__.rpartition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_4(self, cls):
        library = cls.__module__.partition("XX.XX")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_5(self, cls):
        library = cls.__module__.partition(".")[1]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_6(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" or hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_7(self, cls):
        library = cls.__module__.partition(".")[0]
        if library != "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_8(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "XXsympyXX" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_9(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "SYMPY" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_10(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(None, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_11(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, None):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_12(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr("free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_13(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, ):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_14(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "XXfree_symbolsXX"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_15(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "FREE_SYMBOLS"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_16(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = None
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_17(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "XXformulaXX"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_18(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "FORMULA"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_19(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" or cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_20(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library != "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_21(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "XXnumpyXX" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_22(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "NUMPY" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_23(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ != "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_24(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "XXndarrayXX":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_25(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "NDARRAY":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_26(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = None
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_27(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "XXlanesXX"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_28(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "LANES"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_29(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(None, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_30(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, None):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_31(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_32(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, ):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_33(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = None
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_34(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "XXrealXX"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_35(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "REAL"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_36(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(None, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_37(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, None):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_38(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_39(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, ):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_40(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = None
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_41(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "XXcomplexXX"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_42(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "COMPLEX"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_43(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") or hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_44(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(None, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_45(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, None) and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_46(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr("exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_47(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, ) and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_48(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "XXexpXX") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_49(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "EXP") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_50(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(None, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_51(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, None):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_52(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr("log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_53(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, ):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_54(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "XXlog_factorXX"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_55(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "LOG_FACTOR"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_56(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = None
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_57(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(None)
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_58(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = None
        return self[cls]

    def xǁ_Kindsǁ__missing____mutmut_59(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(None)
        return self[cls]

mutants_xǁ_Kindsǁ__missing____mutmut['_mutmut_orig'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_1'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_2'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_3'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_4'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_5'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_6'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_7'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_8'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_9'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_10'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_11'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_12'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_13'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_14'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_15'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_16'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_17'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_18'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_19'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_20'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_21'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_22'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_23'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_24'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_25'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_26'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_27'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_28'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_29'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_30'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_31'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_32'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_33'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_34'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_35'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_36'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_37'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_38'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_39'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_40'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_40 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_41'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_41 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_42'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_43'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_43 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_44'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_44 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_45'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_45 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_46'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_46 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_47'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_47 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_48'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_48 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_49'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_49 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_50'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_50 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_51'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_51 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_52'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_52 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_53'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_53 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_54'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_54 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_55'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_55 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_56'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_56 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_57'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_57 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_58'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_58 # type: ignore # mutmut generated
mutants_xǁ_Kindsǁ__missing____mutmut['xǁ_Kindsǁ__missing____mutmut_59'] = _Kinds.xǁ_Kindsǁ__missing____mutmut_59 # type: ignore # mutmut generated


KINDS = _Kinds()
WANTED = "int, float, Fraction, complex, a NumPy array, a SymPy expression or a Value"
mutants_x_widest__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_widest__mutmut)
def widest(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) == 1 else max(kinds, key=_rank)


def x_widest__mutmut_orig(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) == 1 else max(kinds, key=_rank)


def x_widest__mutmut_1(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = None
    return kinds.pop() if len(kinds) == 1 else max(kinds, key=_rank)


def x_widest__mutmut_2(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(None)] for x in xs}
    return kinds.pop() if len(kinds) == 1 else max(kinds, key=_rank)


def x_widest__mutmut_3(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if (len(kinds) == 1) and False else max(kinds, key=_rank)


def x_widest__mutmut_4(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if (len(kinds) == 1) or True else max(kinds, key=_rank)


def x_widest__mutmut_5(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) != 1 else max(kinds, key=_rank)


def x_widest__mutmut_6(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) == 2 else max(kinds, key=_rank)


def x_widest__mutmut_7(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) == 1 else max(None, key=_rank)


def x_widest__mutmut_8(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) == 1 else max(kinds, key=None)


def x_widest__mutmut_9(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) == 1 else max(key=_rank)


def x_widest__mutmut_10(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) == 1 else max(kinds, )

mutants_x_widest__mutmut['_mutmut_orig'] = x_widest__mutmut_orig # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_1'] = x_widest__mutmut_1 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_2'] = x_widest__mutmut_2 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_3'] = x_widest__mutmut_3 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_4'] = x_widest__mutmut_4 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_5'] = x_widest__mutmut_5 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_6'] = x_widest__mutmut_6 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_7'] = x_widest__mutmut_7 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_8'] = x_widest__mutmut_8 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_9'] = x_widest__mutmut_9 # type: ignore # mutmut generated
mutants_x_widest__mutmut['x_widest__mutmut_10'] = x_widest__mutmut_10 # type: ignore # mutmut generated


def is_class(kind) -> bool:
    """Return whether a kind is a class, such as Value, and not a file."""
    return isinstance(kind, type)
mutants_x__rank__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rank__mutmut)
def _rank(kind):
    return len(ORDER) if is_class(kind) else ORDER.index(kind.__name__.rpartition(".")[2])


def x__rank__mutmut_orig(kind):
    return len(ORDER) if is_class(kind) else ORDER.index(kind.__name__.rpartition(".")[2])


def x__rank__mutmut_1(kind):
    return len(ORDER) if (is_class(kind)) and False else ORDER.index(kind.__name__.rpartition(".")[2])


def x__rank__mutmut_2(kind):
    return len(ORDER) if (is_class(kind)) or True else ORDER.index(kind.__name__.rpartition(".")[2])


def x__rank__mutmut_3(kind):
    return len(ORDER) if is_class(None) else ORDER.index(kind.__name__.rpartition(".")[2])


def x__rank__mutmut_4(kind):
    return len(ORDER) if is_class(kind) else ORDER.index(None)


def x__rank__mutmut_5(kind):
    return len(ORDER) if is_class(kind) else ORDER.rindex(kind.__name__.rpartition(".")[2])


def x__rank__mutmut_6(kind):
    return len(ORDER) if is_class(kind) else ORDER.index(kind.__name__.rpartition(None)[2])


def x__rank__mutmut_7(kind):
    return len(ORDER) if is_class(kind) else ORDER.index(kind.__name__.partition(".")[2])


def x__rank__mutmut_8(kind):
    return len(ORDER) if is_class(kind) else ORDER.index(kind.__name__.rpartition("XX.XX")[2])


def x__rank__mutmut_9(kind):
    return len(ORDER) if is_class(kind) else ORDER.index(kind.__name__.rpartition(".")[3])

mutants_x__rank__mutmut['_mutmut_orig'] = x__rank__mutmut_orig # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_1'] = x__rank__mutmut_1 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_2'] = x__rank__mutmut_2 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_3'] = x__rank__mutmut_3 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_4'] = x__rank__mutmut_4 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_5'] = x__rank__mutmut_5 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_6'] = x__rank__mutmut_6 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_7'] = x__rank__mutmut_7 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_8'] = x__rank__mutmut_8 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_9'] = x__rank__mutmut_9 # type: ignore # mutmut generated
mutants_x_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_number__mutmut)
def number(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_orig(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_1(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(None)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_2(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(None, "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_3(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), None, "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_4(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", None) in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_5(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr("kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_6(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_7(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", ) in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_8(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(None, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_9(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, None, None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_10(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr("dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_11(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_12(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", ), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_13(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "XXdtypeXX", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_14(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "DTYPE", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_15(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "XXkindXX", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_16(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "KIND", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_17(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "XXfXX") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_18(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "F") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_19(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") not in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_20(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "XXSUVXX":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_21(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "suv":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_22(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = None
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_23(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(None).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_24(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(None) from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_25(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(None) from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_26(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(None) from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def x_number__mutmut_27(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if (isinstance(x, numbers.Number) and hasattr(x, "item")) and False else x


def x_number__mutmut_28(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if (isinstance(x, numbers.Number) and hasattr(x, "item")) or True else x


def x_number__mutmut_29(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) or hasattr(x, "item") else x


def x_number__mutmut_30(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(None, "item") else x


def x_number__mutmut_31(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, None) else x


def x_number__mutmut_32(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr("item") else x


def x_number__mutmut_33(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, ) else x


def x_number__mutmut_34(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "XXitemXX") else x


def x_number__mutmut_35(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "ITEM") else x

mutants_x_number__mutmut['_mutmut_orig'] = x_number__mutmut_orig # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_1'] = x_number__mutmut_1 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_2'] = x_number__mutmut_2 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_3'] = x_number__mutmut_3 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_4'] = x_number__mutmut_4 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_5'] = x_number__mutmut_5 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_6'] = x_number__mutmut_6 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_7'] = x_number__mutmut_7 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_8'] = x_number__mutmut_8 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_9'] = x_number__mutmut_9 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_10'] = x_number__mutmut_10 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_11'] = x_number__mutmut_11 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_12'] = x_number__mutmut_12 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_13'] = x_number__mutmut_13 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_14'] = x_number__mutmut_14 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_15'] = x_number__mutmut_15 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_16'] = x_number__mutmut_16 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_17'] = x_number__mutmut_17 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_18'] = x_number__mutmut_18 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_19'] = x_number__mutmut_19 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_20'] = x_number__mutmut_20 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_21'] = x_number__mutmut_21 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_22'] = x_number__mutmut_22 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_23'] = x_number__mutmut_23 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_24'] = x_number__mutmut_24 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_25'] = x_number__mutmut_25 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_26'] = x_number__mutmut_26 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_27'] = x_number__mutmut_27 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_28'] = x_number__mutmut_28 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_29'] = x_number__mutmut_29 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_30'] = x_number__mutmut_30 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_31'] = x_number__mutmut_31 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_32'] = x_number__mutmut_32 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_33'] = x_number__mutmut_33 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_34'] = x_number__mutmut_34 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_35'] = x_number__mutmut_35 # type: ignore # mutmut generated
mutants_x_is_zero__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_zero__mutmut)
def is_zero(x):
    """Return whether x is a Python number that is 0; an array or a formula is not.

    >>> is_zero(0.0), is_zero(1)
    (True, False)
    """
    return isinstance(x, numbers.Number) and x == 0


def x_is_zero__mutmut_orig(x):
    """Return whether x is a Python number that is 0; an array or a formula is not.

    >>> is_zero(0.0), is_zero(1)
    (True, False)
    """
    return isinstance(x, numbers.Number) and x == 0


def x_is_zero__mutmut_1(x):
    """Return whether x is a Python number that is 0; an array or a formula is not.

    >>> is_zero(0.0), is_zero(1)
    (True, False)
    """
    return isinstance(x, numbers.Number) or x == 0


def x_is_zero__mutmut_2(x):
    """Return whether x is a Python number that is 0; an array or a formula is not.

    >>> is_zero(0.0), is_zero(1)
    (True, False)
    """
    return isinstance(x, numbers.Number) and x != 0


def x_is_zero__mutmut_3(x):
    """Return whether x is a Python number that is 0; an array or a formula is not.

    >>> is_zero(0.0), is_zero(1)
    (True, False)
    """
    return isinstance(x, numbers.Number) and x == 1

mutants_x_is_zero__mutmut['_mutmut_orig'] = x_is_zero__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_zero__mutmut['x_is_zero__mutmut_1'] = x_is_zero__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_zero__mutmut['x_is_zero__mutmut_2'] = x_is_zero__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_zero__mutmut['x_is_zero__mutmut_3'] = x_is_zero__mutmut_3 # type: ignore # mutmut generated
mutants_x_one__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_one__mutmut)
def one(x):
    """The number 1 in x's kind: the slope of a number in itself.

    >>> from fractions import Fraction
    >>> one(Fraction(2, 3)), one(2.0)
    (Fraction(1, 1), 1.0)
    """
    return KINDS[type(x)].one(x)


def x_one__mutmut_orig(x):
    """The number 1 in x's kind: the slope of a number in itself.

    >>> from fractions import Fraction
    >>> one(Fraction(2, 3)), one(2.0)
    (Fraction(1, 1), 1.0)
    """
    return KINDS[type(x)].one(x)


def x_one__mutmut_1(x):
    """The number 1 in x's kind: the slope of a number in itself.

    >>> from fractions import Fraction
    >>> one(Fraction(2, 3)), one(2.0)
    (Fraction(1, 1), 1.0)
    """
    return KINDS[type(x)].one(None)


def x_one__mutmut_2(x):
    """The number 1 in x's kind: the slope of a number in itself.

    >>> from fractions import Fraction
    >>> one(Fraction(2, 3)), one(2.0)
    (Fraction(1, 1), 1.0)
    """
    return KINDS[type(None)].one(x)

mutants_x_one__mutmut['_mutmut_orig'] = x_one__mutmut_orig # type: ignore # mutmut generated
mutants_x_one__mutmut['x_one__mutmut_1'] = x_one__mutmut_1 # type: ignore # mutmut generated
mutants_x_one__mutmut['x_one__mutmut_2'] = x_one__mutmut_2 # type: ignore # mutmut generated
mutants_x_exp__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_exp__mutmut)
def exp(x):
    """e to the power of x; inf where that is too large for a float.

    >>> exp(1)
    2.718281828459045
    """
    return KINDS[type(x)].exp(x)


def x_exp__mutmut_orig(x):
    """e to the power of x; inf where that is too large for a float.

    >>> exp(1)
    2.718281828459045
    """
    return KINDS[type(x)].exp(x)


def x_exp__mutmut_1(x):
    """e to the power of x; inf where that is too large for a float.

    >>> exp(1)
    2.718281828459045
    """
    return KINDS[type(x)].exp(None)


def x_exp__mutmut_2(x):
    """e to the power of x; inf where that is too large for a float.

    >>> exp(1)
    2.718281828459045
    """
    return KINDS[type(None)].exp(x)

mutants_x_exp__mutmut['_mutmut_orig'] = x_exp__mutmut_orig # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_1'] = x_exp__mutmut_1 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_2'] = x_exp__mutmut_2 # type: ignore # mutmut generated
mutants_x_expm1__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_expm1__mutmut)
def expm1(x):
    """exp(x) - 1, right to the last digit for small x too.

    >>> expm1(1e-20)
    1e-20
    """
    return KINDS[type(x)].expm1(x)


def x_expm1__mutmut_orig(x):
    """exp(x) - 1, right to the last digit for small x too.

    >>> expm1(1e-20)
    1e-20
    """
    return KINDS[type(x)].expm1(x)


def x_expm1__mutmut_1(x):
    """exp(x) - 1, right to the last digit for small x too.

    >>> expm1(1e-20)
    1e-20
    """
    return KINDS[type(x)].expm1(None)


def x_expm1__mutmut_2(x):
    """exp(x) - 1, right to the last digit for small x too.

    >>> expm1(1e-20)
    1e-20
    """
    return KINDS[type(None)].expm1(x)

mutants_x_expm1__mutmut['_mutmut_orig'] = x_expm1__mutmut_orig # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_1'] = x_expm1__mutmut_1 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_2'] = x_expm1__mutmut_2 # type: ignore # mutmut generated
mutants_x_log__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log__mutmut)
def log(x):
    """The natural logarithm; ValueError unless x is above 0.

    >>> log(1)
    0.0
    """
    return KINDS[type(x)].log(x)


def x_log__mutmut_orig(x):
    """The natural logarithm; ValueError unless x is above 0.

    >>> log(1)
    0.0
    """
    return KINDS[type(x)].log(x)


def x_log__mutmut_1(x):
    """The natural logarithm; ValueError unless x is above 0.

    >>> log(1)
    0.0
    """
    return KINDS[type(x)].log(None)


def x_log__mutmut_2(x):
    """The natural logarithm; ValueError unless x is above 0.

    >>> log(1)
    0.0
    """
    return KINDS[type(None)].log(x)

mutants_x_log__mutmut['_mutmut_orig'] = x_log__mutmut_orig # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_1'] = x_log__mutmut_1 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_2'] = x_log__mutmut_2 # type: ignore # mutmut generated
mutants_x_log1p__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log1p__mutmut)
def log1p(x):
    """log(1 + x), right to the last digit for small x too; ValueError unless x is above -1.

    >>> log1p(1e-20)
    1e-20
    """
    return KINDS[type(x)].log1p(x)


def x_log1p__mutmut_orig(x):
    """log(1 + x), right to the last digit for small x too; ValueError unless x is above -1.

    >>> log1p(1e-20)
    1e-20
    """
    return KINDS[type(x)].log1p(x)


def x_log1p__mutmut_1(x):
    """log(1 + x), right to the last digit for small x too; ValueError unless x is above -1.

    >>> log1p(1e-20)
    1e-20
    """
    return KINDS[type(x)].log1p(None)


def x_log1p__mutmut_2(x):
    """log(1 + x), right to the last digit for small x too; ValueError unless x is above -1.

    >>> log1p(1e-20)
    1e-20
    """
    return KINDS[type(None)].log1p(x)

mutants_x_log1p__mutmut['_mutmut_orig'] = x_log1p__mutmut_orig # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_1'] = x_log1p__mutmut_1 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_2'] = x_log1p__mutmut_2 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sqrt__mutmut)
def sqrt(x):
    """The square root; ValueError below 0. At 0 its slope is inf.

    >>> sqrt(9)
    3.0
    """
    return KINDS[type(x)].sqrt(x)


def x_sqrt__mutmut_orig(x):
    """The square root; ValueError below 0. At 0 its slope is inf.

    >>> sqrt(9)
    3.0
    """
    return KINDS[type(x)].sqrt(x)


def x_sqrt__mutmut_1(x):
    """The square root; ValueError below 0. At 0 its slope is inf.

    >>> sqrt(9)
    3.0
    """
    return KINDS[type(x)].sqrt(None)


def x_sqrt__mutmut_2(x):
    """The square root; ValueError below 0. At 0 its slope is inf.

    >>> sqrt(9)
    3.0
    """
    return KINDS[type(None)].sqrt(x)

mutants_x_sqrt__mutmut['_mutmut_orig'] = x_sqrt__mutmut_orig # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_1'] = x_sqrt__mutmut_1 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_2'] = x_sqrt__mutmut_2 # type: ignore # mutmut generated
mutants_x_sin__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sin__mutmut)
def sin(x):
    """The sine of x radians; nan for inf.

    >>> sin(0)
    0.0
    """
    return KINDS[type(x)].sin(x)


def x_sin__mutmut_orig(x):
    """The sine of x radians; nan for inf.

    >>> sin(0)
    0.0
    """
    return KINDS[type(x)].sin(x)


def x_sin__mutmut_1(x):
    """The sine of x radians; nan for inf.

    >>> sin(0)
    0.0
    """
    return KINDS[type(x)].sin(None)


def x_sin__mutmut_2(x):
    """The sine of x radians; nan for inf.

    >>> sin(0)
    0.0
    """
    return KINDS[type(None)].sin(x)

mutants_x_sin__mutmut['_mutmut_orig'] = x_sin__mutmut_orig # type: ignore # mutmut generated
mutants_x_sin__mutmut['x_sin__mutmut_1'] = x_sin__mutmut_1 # type: ignore # mutmut generated
mutants_x_sin__mutmut['x_sin__mutmut_2'] = x_sin__mutmut_2 # type: ignore # mutmut generated
mutants_x_cos__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cos__mutmut)
def cos(x):
    """The cosine of x radians; nan for inf.

    >>> cos(0)
    1.0
    """
    return KINDS[type(x)].cos(x)


def x_cos__mutmut_orig(x):
    """The cosine of x radians; nan for inf.

    >>> cos(0)
    1.0
    """
    return KINDS[type(x)].cos(x)


def x_cos__mutmut_1(x):
    """The cosine of x radians; nan for inf.

    >>> cos(0)
    1.0
    """
    return KINDS[type(x)].cos(None)


def x_cos__mutmut_2(x):
    """The cosine of x radians; nan for inf.

    >>> cos(0)
    1.0
    """
    return KINDS[type(None)].cos(x)

mutants_x_cos__mutmut['_mutmut_orig'] = x_cos__mutmut_orig # type: ignore # mutmut generated
mutants_x_cos__mutmut['x_cos__mutmut_1'] = x_cos__mutmut_1 # type: ignore # mutmut generated
mutants_x_cos__mutmut['x_cos__mutmut_2'] = x_cos__mutmut_2 # type: ignore # mutmut generated
mutants_x_tan__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_tan__mutmut)
def tan(x):
    """The tangent of x radians; nan for inf.

    >>> tan(0)
    0.0
    """
    return KINDS[type(x)].tan(x)


def x_tan__mutmut_orig(x):
    """The tangent of x radians; nan for inf.

    >>> tan(0)
    0.0
    """
    return KINDS[type(x)].tan(x)


def x_tan__mutmut_1(x):
    """The tangent of x radians; nan for inf.

    >>> tan(0)
    0.0
    """
    return KINDS[type(x)].tan(None)


def x_tan__mutmut_2(x):
    """The tangent of x radians; nan for inf.

    >>> tan(0)
    0.0
    """
    return KINDS[type(None)].tan(x)

mutants_x_tan__mutmut['_mutmut_orig'] = x_tan__mutmut_orig # type: ignore # mutmut generated
mutants_x_tan__mutmut['x_tan__mutmut_1'] = x_tan__mutmut_1 # type: ignore # mutmut generated
mutants_x_tan__mutmut['x_tan__mutmut_2'] = x_tan__mutmut_2 # type: ignore # mutmut generated
mutants_x_atan__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_atan__mutmut)
def atan(x):
    """The inverse of the tangent, in radians: from -pi/2 to pi/2.

    >>> atan(0)
    0.0
    """
    return KINDS[type(x)].atan(x)


def x_atan__mutmut_orig(x):
    """The inverse of the tangent, in radians: from -pi/2 to pi/2.

    >>> atan(0)
    0.0
    """
    return KINDS[type(x)].atan(x)


def x_atan__mutmut_1(x):
    """The inverse of the tangent, in radians: from -pi/2 to pi/2.

    >>> atan(0)
    0.0
    """
    return KINDS[type(x)].atan(None)


def x_atan__mutmut_2(x):
    """The inverse of the tangent, in radians: from -pi/2 to pi/2.

    >>> atan(0)
    0.0
    """
    return KINDS[type(None)].atan(x)

mutants_x_atan__mutmut['_mutmut_orig'] = x_atan__mutmut_orig # type: ignore # mutmut generated
mutants_x_atan__mutmut['x_atan__mutmut_1'] = x_atan__mutmut_1 # type: ignore # mutmut generated
mutants_x_atan__mutmut['x_atan__mutmut_2'] = x_atan__mutmut_2 # type: ignore # mutmut generated
mutants_x_sinh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sinh__mutmut)
def sinh(x):
    """The hyperbolic sine, (exp(x) - exp(-x)) / 2.

    >>> sinh(0)
    0.0
    """
    return KINDS[type(x)].sinh(x)


def x_sinh__mutmut_orig(x):
    """The hyperbolic sine, (exp(x) - exp(-x)) / 2.

    >>> sinh(0)
    0.0
    """
    return KINDS[type(x)].sinh(x)


def x_sinh__mutmut_1(x):
    """The hyperbolic sine, (exp(x) - exp(-x)) / 2.

    >>> sinh(0)
    0.0
    """
    return KINDS[type(x)].sinh(None)


def x_sinh__mutmut_2(x):
    """The hyperbolic sine, (exp(x) - exp(-x)) / 2.

    >>> sinh(0)
    0.0
    """
    return KINDS[type(None)].sinh(x)

mutants_x_sinh__mutmut['_mutmut_orig'] = x_sinh__mutmut_orig # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_1'] = x_sinh__mutmut_1 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_2'] = x_sinh__mutmut_2 # type: ignore # mutmut generated
mutants_x_cosh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cosh__mutmut)
def cosh(x):
    """The hyperbolic cosine, (exp(x) + exp(-x)) / 2.

    >>> cosh(0)
    1.0
    """
    return KINDS[type(x)].cosh(x)


def x_cosh__mutmut_orig(x):
    """The hyperbolic cosine, (exp(x) + exp(-x)) / 2.

    >>> cosh(0)
    1.0
    """
    return KINDS[type(x)].cosh(x)


def x_cosh__mutmut_1(x):
    """The hyperbolic cosine, (exp(x) + exp(-x)) / 2.

    >>> cosh(0)
    1.0
    """
    return KINDS[type(x)].cosh(None)


def x_cosh__mutmut_2(x):
    """The hyperbolic cosine, (exp(x) + exp(-x)) / 2.

    >>> cosh(0)
    1.0
    """
    return KINDS[type(None)].cosh(x)

mutants_x_cosh__mutmut['_mutmut_orig'] = x_cosh__mutmut_orig # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_1'] = x_cosh__mutmut_1 # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_2'] = x_cosh__mutmut_2 # type: ignore # mutmut generated
mutants_x_tanh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_tanh__mutmut)
def tanh(x):
    """The hyperbolic tangent, sinh(x) / cosh(x): from -1 to 1.

    >>> tanh(0)
    0.0
    """
    return KINDS[type(x)].tanh(x)


def x_tanh__mutmut_orig(x):
    """The hyperbolic tangent, sinh(x) / cosh(x): from -1 to 1.

    >>> tanh(0)
    0.0
    """
    return KINDS[type(x)].tanh(x)


def x_tanh__mutmut_1(x):
    """The hyperbolic tangent, sinh(x) / cosh(x): from -1 to 1.

    >>> tanh(0)
    0.0
    """
    return KINDS[type(x)].tanh(None)


def x_tanh__mutmut_2(x):
    """The hyperbolic tangent, sinh(x) / cosh(x): from -1 to 1.

    >>> tanh(0)
    0.0
    """
    return KINDS[type(None)].tanh(x)

mutants_x_tanh__mutmut['_mutmut_orig'] = x_tanh__mutmut_orig # type: ignore # mutmut generated
mutants_x_tanh__mutmut['x_tanh__mutmut_1'] = x_tanh__mutmut_1 # type: ignore # mutmut generated
mutants_x_tanh__mutmut['x_tanh__mutmut_2'] = x_tanh__mutmut_2 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sigmoid__mutmut)
def sigmoid(x):
    """1 / (1 + exp(-x)): from 0 to 1.

    >>> sigmoid(0)
    0.5
    """
    return KINDS[type(x)].sigmoid(x)


def x_sigmoid__mutmut_orig(x):
    """1 / (1 + exp(-x)): from 0 to 1.

    >>> sigmoid(0)
    0.5
    """
    return KINDS[type(x)].sigmoid(x)


def x_sigmoid__mutmut_1(x):
    """1 / (1 + exp(-x)): from 0 to 1.

    >>> sigmoid(0)
    0.5
    """
    return KINDS[type(x)].sigmoid(None)


def x_sigmoid__mutmut_2(x):
    """1 / (1 + exp(-x)): from 0 to 1.

    >>> sigmoid(0)
    0.5
    """
    return KINDS[type(None)].sigmoid(x)

mutants_x_sigmoid__mutmut['_mutmut_orig'] = x_sigmoid__mutmut_orig # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_1'] = x_sigmoid__mutmut_1 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_2'] = x_sigmoid__mutmut_2 # type: ignore # mutmut generated
mutants_x_log_sigmoid__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log_sigmoid__mutmut)
def log_sigmoid(x):
    """log(sigmoid(x)), for large and small x too.

    >>> log_sigmoid(-1000)
    -1000.0
    """
    return KINDS[type(x)].log_sigmoid(x)


def x_log_sigmoid__mutmut_orig(x):
    """log(sigmoid(x)), for large and small x too.

    >>> log_sigmoid(-1000)
    -1000.0
    """
    return KINDS[type(x)].log_sigmoid(x)


def x_log_sigmoid__mutmut_1(x):
    """log(sigmoid(x)), for large and small x too.

    >>> log_sigmoid(-1000)
    -1000.0
    """
    return KINDS[type(x)].log_sigmoid(None)


def x_log_sigmoid__mutmut_2(x):
    """log(sigmoid(x)), for large and small x too.

    >>> log_sigmoid(-1000)
    -1000.0
    """
    return KINDS[type(None)].log_sigmoid(x)

mutants_x_log_sigmoid__mutmut['_mutmut_orig'] = x_log_sigmoid__mutmut_orig # type: ignore # mutmut generated
mutants_x_log_sigmoid__mutmut['x_log_sigmoid__mutmut_1'] = x_log_sigmoid__mutmut_1 # type: ignore # mutmut generated
mutants_x_log_sigmoid__mutmut['x_log_sigmoid__mutmut_2'] = x_log_sigmoid__mutmut_2 # type: ignore # mutmut generated
mutants_x_softplus__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_softplus__mutmut)
def softplus(x):
    """log(1 + exp(x)), a smooth relu, for large and small x too.

    >>> softplus(1000)
    1000.0
    """
    return KINDS[type(x)].softplus(x)


def x_softplus__mutmut_orig(x):
    """log(1 + exp(x)), a smooth relu, for large and small x too.

    >>> softplus(1000)
    1000.0
    """
    return KINDS[type(x)].softplus(x)


def x_softplus__mutmut_1(x):
    """log(1 + exp(x)), a smooth relu, for large and small x too.

    >>> softplus(1000)
    1000.0
    """
    return KINDS[type(x)].softplus(None)


def x_softplus__mutmut_2(x):
    """log(1 + exp(x)), a smooth relu, for large and small x too.

    >>> softplus(1000)
    1000.0
    """
    return KINDS[type(None)].softplus(x)

mutants_x_softplus__mutmut['_mutmut_orig'] = x_softplus__mutmut_orig # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_1'] = x_softplus__mutmut_1 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_2'] = x_softplus__mutmut_2 # type: ignore # mutmut generated
mutants_x_relu__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_relu__mutmut)
def relu(x):
    """x where x is above 0, else 0. Its slope at 0 is 0.

    >>> relu(2), relu(-2)
    (2, 0)
    """
    return KINDS[type(x)].relu(x)


def x_relu__mutmut_orig(x):
    """x where x is above 0, else 0. Its slope at 0 is 0.

    >>> relu(2), relu(-2)
    (2, 0)
    """
    return KINDS[type(x)].relu(x)


def x_relu__mutmut_1(x):
    """x where x is above 0, else 0. Its slope at 0 is 0.

    >>> relu(2), relu(-2)
    (2, 0)
    """
    return KINDS[type(x)].relu(None)


def x_relu__mutmut_2(x):
    """x where x is above 0, else 0. Its slope at 0 is 0.

    >>> relu(2), relu(-2)
    (2, 0)
    """
    return KINDS[type(None)].relu(x)

mutants_x_relu__mutmut['_mutmut_orig'] = x_relu__mutmut_orig # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_1'] = x_relu__mutmut_1 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_2'] = x_relu__mutmut_2 # type: ignore # mutmut generated
mutants_x_absolute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_absolute__mutmut)
def absolute(x):
    """x without its sign. Its slope at 0 is 0.

    >>> absolute(-2)
    2
    """
    return KINDS[type(x)].absolute(x)


def x_absolute__mutmut_orig(x):
    """x without its sign. Its slope at 0 is 0.

    >>> absolute(-2)
    2
    """
    return KINDS[type(x)].absolute(x)


def x_absolute__mutmut_1(x):
    """x without its sign. Its slope at 0 is 0.

    >>> absolute(-2)
    2
    """
    return KINDS[type(x)].absolute(None)


def x_absolute__mutmut_2(x):
    """x without its sign. Its slope at 0 is 0.

    >>> absolute(-2)
    2
    """
    return KINDS[type(None)].absolute(x)

mutants_x_absolute__mutmut['_mutmut_orig'] = x_absolute__mutmut_orig # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_1'] = x_absolute__mutmut_1 # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_2'] = x_absolute__mutmut_2 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reciprocal__mutmut)
def reciprocal(x):
    """1 / x, and inf at 0: for slopes that are infinite there, as sqrt's is.

    >>> reciprocal(4), reciprocal(0)
    (0.25, inf)
    """
    return KINDS[type(x)].reciprocal(x)


def x_reciprocal__mutmut_orig(x):
    """1 / x, and inf at 0: for slopes that are infinite there, as sqrt's is.

    >>> reciprocal(4), reciprocal(0)
    (0.25, inf)
    """
    return KINDS[type(x)].reciprocal(x)


def x_reciprocal__mutmut_1(x):
    """1 / x, and inf at 0: for slopes that are infinite there, as sqrt's is.

    >>> reciprocal(4), reciprocal(0)
    (0.25, inf)
    """
    return KINDS[type(x)].reciprocal(None)


def x_reciprocal__mutmut_2(x):
    """1 / x, and inf at 0: for slopes that are infinite there, as sqrt's is.

    >>> reciprocal(4), reciprocal(0)
    (0.25, inf)
    """
    return KINDS[type(None)].reciprocal(x)

mutants_x_reciprocal__mutmut['_mutmut_orig'] = x_reciprocal__mutmut_orig # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_1'] = x_reciprocal__mutmut_1 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_2'] = x_reciprocal__mutmut_2 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log_factor__mutmut)
def log_factor(x):
    """log(x) as a factor of x**n: 0 at 0, where x**n makes it so, and nan below.

    >>> log_factor(1), log_factor(0), log_factor(-1)
    (0.0, 0, nan)
    """
    return KINDS[type(x)].log_factor(x)


def x_log_factor__mutmut_orig(x):
    """log(x) as a factor of x**n: 0 at 0, where x**n makes it so, and nan below.

    >>> log_factor(1), log_factor(0), log_factor(-1)
    (0.0, 0, nan)
    """
    return KINDS[type(x)].log_factor(x)


def x_log_factor__mutmut_1(x):
    """log(x) as a factor of x**n: 0 at 0, where x**n makes it so, and nan below.

    >>> log_factor(1), log_factor(0), log_factor(-1)
    (0.0, 0, nan)
    """
    return KINDS[type(x)].log_factor(None)


def x_log_factor__mutmut_2(x):
    """log(x) as a factor of x**n: 0 at 0, where x**n makes it so, and nan below.

    >>> log_factor(1), log_factor(0), log_factor(-1)
    (0.0, 0, nan)
    """
    return KINDS[type(None)].log_factor(x)

mutants_x_log_factor__mutmut['_mutmut_orig'] = x_log_factor__mutmut_orig # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_1'] = x_log_factor__mutmut_1 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_2'] = x_log_factor__mutmut_2 # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_leaky_relu__mutmut)
def leaky_relu(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, x, leak * x)


def x_leaky_relu__mutmut_orig(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, x, leak * x)


def x_leaky_relu__mutmut_1(x, leak=1.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, x, leak * x)


def x_leaky_relu__mutmut_2(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(None, x, leak * x)


def x_leaky_relu__mutmut_3(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, None, leak * x)


def x_leaky_relu__mutmut_4(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, x, None)


def x_leaky_relu__mutmut_5(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, leak * x)


def x_leaky_relu__mutmut_6(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, leak * x)


def x_leaky_relu__mutmut_7(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, x, )


def x_leaky_relu__mutmut_8(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return where(x, x, leak / x)

mutants_x_leaky_relu__mutmut['_mutmut_orig'] = x_leaky_relu__mutmut_orig # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut['x_leaky_relu__mutmut_1'] = x_leaky_relu__mutmut_1 # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut['x_leaky_relu__mutmut_2'] = x_leaky_relu__mutmut_2 # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut['x_leaky_relu__mutmut_3'] = x_leaky_relu__mutmut_3 # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut['x_leaky_relu__mutmut_4'] = x_leaky_relu__mutmut_4 # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut['x_leaky_relu__mutmut_5'] = x_leaky_relu__mutmut_5 # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut['x_leaky_relu__mutmut_6'] = x_leaky_relu__mutmut_6 # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut['x_leaky_relu__mutmut_7'] = x_leaky_relu__mutmut_7 # type: ignore # mutmut generated
mutants_x_leaky_relu__mutmut['x_leaky_relu__mutmut_8'] = x_leaky_relu__mutmut_8 # type: ignore # mutmut generated
mutants_x_where__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_where__mutmut)
def where(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(test, a, b)


def x_where__mutmut_orig(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(test, a, b)


def x_where__mutmut_1(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(None, a, b)


def x_where__mutmut_2(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(test, None, b)


def x_where__mutmut_3(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(test, a, None)


def x_where__mutmut_4(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(a, b)


def x_where__mutmut_5(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(test, b)


def x_where__mutmut_6(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(test, a, )


def x_where__mutmut_7(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(None)].where(test, a, b)

mutants_x_where__mutmut['_mutmut_orig'] = x_where__mutmut_orig # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_1'] = x_where__mutmut_1 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_2'] = x_where__mutmut_2 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_3'] = x_where__mutmut_3 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_4'] = x_where__mutmut_4 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_5'] = x_where__mutmut_5 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_6'] = x_where__mutmut_6 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_7'] = x_where__mutmut_7 # type: ignore # mutmut generated
mutants_x_equal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_equal__mutmut)
def equal(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, y).equal(x, y)


def x_equal__mutmut_orig(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, y).equal(x, y)


def x_equal__mutmut_1(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, y).equal(None, y)


def x_equal__mutmut_2(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, y).equal(x, None)


def x_equal__mutmut_3(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, y).equal(y)


def x_equal__mutmut_4(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, y).equal(x, )


def x_equal__mutmut_5(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(None, y).equal(x, y)


def x_equal__mutmut_6(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, None).equal(x, y)


def x_equal__mutmut_7(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(y).equal(x, y)


def x_equal__mutmut_8(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, ).equal(x, y)

mutants_x_equal__mutmut['_mutmut_orig'] = x_equal__mutmut_orig # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_1'] = x_equal__mutmut_1 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_2'] = x_equal__mutmut_2 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_3'] = x_equal__mutmut_3 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_4'] = x_equal__mutmut_4 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_5'] = x_equal__mutmut_5 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_6'] = x_equal__mutmut_6 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_7'] = x_equal__mutmut_7 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_8'] = x_equal__mutmut_8 # type: ignore # mutmut generated
mutants_x_minus__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_minus__mutmut)
def minus(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, b).minus(a, b)


def x_minus__mutmut_orig(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, b).minus(a, b)


def x_minus__mutmut_1(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, b).minus(None, b)


def x_minus__mutmut_2(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, b).minus(a, None)


def x_minus__mutmut_3(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, b).minus(b)


def x_minus__mutmut_4(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, b).minus(a, )


def x_minus__mutmut_5(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(None, b).minus(a, b)


def x_minus__mutmut_6(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, None).minus(a, b)


def x_minus__mutmut_7(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(b).minus(a, b)


def x_minus__mutmut_8(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, ).minus(a, b)

mutants_x_minus__mutmut['_mutmut_orig'] = x_minus__mutmut_orig # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_1'] = x_minus__mutmut_1 # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_2'] = x_minus__mutmut_2 # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_3'] = x_minus__mutmut_3 # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_4'] = x_minus__mutmut_4 # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_5'] = x_minus__mutmut_5 # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_6'] = x_minus__mutmut_6 # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_7'] = x_minus__mutmut_7 # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_8'] = x_minus__mutmut_8 # type: ignore # mutmut generated
mutants_x_divide__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_divide__mutmut)
def divide(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, b).divide(a, b)


def x_divide__mutmut_orig(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, b).divide(a, b)


def x_divide__mutmut_1(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, b).divide(None, b)


def x_divide__mutmut_2(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, b).divide(a, None)


def x_divide__mutmut_3(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, b).divide(b)


def x_divide__mutmut_4(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, b).divide(a, )


def x_divide__mutmut_5(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(None, b).divide(a, b)


def x_divide__mutmut_6(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, None).divide(a, b)


def x_divide__mutmut_7(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(b).divide(a, b)


def x_divide__mutmut_8(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, ).divide(a, b)

mutants_x_divide__mutmut['_mutmut_orig'] = x_divide__mutmut_orig # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_1'] = x_divide__mutmut_1 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_2'] = x_divide__mutmut_2 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_3'] = x_divide__mutmut_3 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_4'] = x_divide__mutmut_4 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_5'] = x_divide__mutmut_5 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_6'] = x_divide__mutmut_6 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_7'] = x_divide__mutmut_7 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_8'] = x_divide__mutmut_8 # type: ignore # mutmut generated
mutants_x_power__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power__mutmut)
def power(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, n).power(x, n)


def x_power__mutmut_orig(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, n).power(x, n)


def x_power__mutmut_1(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, n).power(None, n)


def x_power__mutmut_2(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, n).power(x, None)


def x_power__mutmut_3(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, n).power(n)


def x_power__mutmut_4(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, n).power(x, )


def x_power__mutmut_5(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(None, n).power(x, n)


def x_power__mutmut_6(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, None).power(x, n)


def x_power__mutmut_7(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(n).power(x, n)


def x_power__mutmut_8(x, n):
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, ).power(x, n)

mutants_x_power__mutmut['_mutmut_orig'] = x_power__mutmut_orig # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_1'] = x_power__mutmut_1 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_2'] = x_power__mutmut_2 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_3'] = x_power__mutmut_3 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_4'] = x_power__mutmut_4 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_5'] = x_power__mutmut_5 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_6'] = x_power__mutmut_6 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_7'] = x_power__mutmut_7 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_8'] = x_power__mutmut_8 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power_slope__mutmut)
def power_slope(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, n).power_slope(x, n)


def x_power_slope__mutmut_orig(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, n).power_slope(x, n)


def x_power_slope__mutmut_1(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, n).power_slope(None, n)


def x_power_slope__mutmut_2(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, n).power_slope(x, None)


def x_power_slope__mutmut_3(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, n).power_slope(n)


def x_power_slope__mutmut_4(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, n).power_slope(x, )


def x_power_slope__mutmut_5(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(None, n).power_slope(x, n)


def x_power_slope__mutmut_6(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, None).power_slope(x, n)


def x_power_slope__mutmut_7(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(n).power_slope(x, n)


def x_power_slope__mutmut_8(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, ).power_slope(x, n)

mutants_x_power_slope__mutmut['_mutmut_orig'] = x_power_slope__mutmut_orig # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_1'] = x_power_slope__mutmut_1 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_2'] = x_power_slope__mutmut_2 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_3'] = x_power_slope__mutmut_3 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_4'] = x_power_slope__mutmut_4 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_5'] = x_power_slope__mutmut_5 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_6'] = x_power_slope__mutmut_6 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_7'] = x_power_slope__mutmut_7 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_8'] = x_power_slope__mutmut_8 # type: ignore # mutmut generated
mutants_x_maximum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_maximum__mutmut)
def maximum(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(x, *others).maximum(x, *others)


def x_maximum__mutmut_orig(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(x, *others).maximum(x, *others)


def x_maximum__mutmut_1(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(x, *others).maximum(None, *others)


def x_maximum__mutmut_2(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(x, *others).maximum(*others)


def x_maximum__mutmut_3(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(x, *others).maximum(x, )


def x_maximum__mutmut_4(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(None, *others).maximum(x, *others)


def x_maximum__mutmut_5(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(*others).maximum(x, *others)


def x_maximum__mutmut_6(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(x, ).maximum(x, *others)

mutants_x_maximum__mutmut['_mutmut_orig'] = x_maximum__mutmut_orig # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_1'] = x_maximum__mutmut_1 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_2'] = x_maximum__mutmut_2 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_3'] = x_maximum__mutmut_3 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_4'] = x_maximum__mutmut_4 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_5'] = x_maximum__mutmut_5 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_6'] = x_maximum__mutmut_6 # type: ignore # mutmut generated
mutants_x_minimum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_minimum__mutmut)
def minimum(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(x, *others).minimum(x, *others)


def x_minimum__mutmut_orig(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(x, *others).minimum(x, *others)


def x_minimum__mutmut_1(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(x, *others).minimum(None, *others)


def x_minimum__mutmut_2(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(x, *others).minimum(*others)


def x_minimum__mutmut_3(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(x, *others).minimum(x, )


def x_minimum__mutmut_4(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(None, *others).minimum(x, *others)


def x_minimum__mutmut_5(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(*others).minimum(x, *others)


def x_minimum__mutmut_6(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(x, ).minimum(x, *others)

mutants_x_minimum__mutmut['_mutmut_orig'] = x_minimum__mutmut_orig # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_1'] = x_minimum__mutmut_1 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_2'] = x_minimum__mutmut_2 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_3'] = x_minimum__mutmut_3 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_4'] = x_minimum__mutmut_4 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_5'] = x_minimum__mutmut_5 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_6'] = x_minimum__mutmut_6 # type: ignore # mutmut generated
mutants_x_total__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_total__mutmut)
def total(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(x, *others).total(x, *others)


def x_total__mutmut_orig(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(x, *others).total(x, *others)


def x_total__mutmut_1(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(x, *others).total(None, *others)


def x_total__mutmut_2(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(x, *others).total(*others)


def x_total__mutmut_3(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(x, *others).total(x, )


def x_total__mutmut_4(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(None, *others).total(x, *others)


def x_total__mutmut_5(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(*others).total(x, *others)


def x_total__mutmut_6(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(x, ).total(x, *others)

mutants_x_total__mutmut['_mutmut_orig'] = x_total__mutmut_orig # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_1'] = x_total__mutmut_1 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_2'] = x_total__mutmut_2 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_3'] = x_total__mutmut_3 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_4'] = x_total__mutmut_4 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_5'] = x_total__mutmut_5 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_6'] = x_total__mutmut_6 # type: ignore # mutmut generated
mutants_x_norm__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_norm__mutmut)
def norm(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(x, *others).norm(x, *others)


def x_norm__mutmut_orig(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(x, *others).norm(x, *others)


def x_norm__mutmut_1(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(x, *others).norm(None, *others)


def x_norm__mutmut_2(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(x, *others).norm(*others)


def x_norm__mutmut_3(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(x, *others).norm(x, )


def x_norm__mutmut_4(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(None, *others).norm(x, *others)


def x_norm__mutmut_5(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(*others).norm(x, *others)


def x_norm__mutmut_6(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(x, ).norm(x, *others)

mutants_x_norm__mutmut['_mutmut_orig'] = x_norm__mutmut_orig # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_1'] = x_norm__mutmut_1 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_2'] = x_norm__mutmut_2 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_3'] = x_norm__mutmut_3 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_4'] = x_norm__mutmut_4 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_5'] = x_norm__mutmut_5 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_6'] = x_norm__mutmut_6 # type: ignore # mutmut generated


SIGNS = {  # the operations that are written with a sign; any other is called as its node's op says
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": divide,
    "**": power,
    "neg": operator.neg,
    "abs": absolute,
}
mutants_x_shares__mutmut: MutantDict = {}  # type: ignore


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


@_mutmut_mutated(mutants_x_shares__mutmut)
def shares(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, top)) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_orig(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, top)) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_1(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = None
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, top)) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_2(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = None
    weights = [kind.exp(kind.minus(x, top)) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_3(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = None
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_4(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(None) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_5(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(None, top)) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_6(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, None)) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_7(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(top)) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_8(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, )) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_9(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, top)) for x in xs]
    whole = None
    return [weight / whole for weight in weights]


# What follows is written with the functions above, for every file's kind at once; a class makes
# each one node.


def x_shares__mutmut_10(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    kind = widest(*xs)
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, top)) for x in xs]
    whole = kind.total(*weights)
    return [weight * whole for weight in weights]

mutants_x_shares__mutmut['_mutmut_orig'] = x_shares__mutmut_orig # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_1'] = x_shares__mutmut_1 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_2'] = x_shares__mutmut_2 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_3'] = x_shares__mutmut_3 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_4'] = x_shares__mutmut_4 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_5'] = x_shares__mutmut_5 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_6'] = x_shares__mutmut_6 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_7'] = x_shares__mutmut_7 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_8'] = x_shares__mutmut_8 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_9'] = x_shares__mutmut_9 # type: ignore # mutmut generated
mutants_x_shares__mutmut['x_shares__mutmut_10'] = x_shares__mutmut_10 # type: ignore # mutmut generated
mutants_x_softmax__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_softmax__mutmut)
def softmax(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_orig(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_1(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = None
    return kind.softmax(x, *others) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_2(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(None, *others)
    return kind.softmax(x, *others) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_3(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(*others)
    return kind.softmax(x, *others) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_4(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, )
    return kind.softmax(x, *others) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_5(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if (is_class(kind)) and False else shares(x, *others)[0]


def x_softmax__mutmut_6(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if (is_class(kind)) or True else shares(x, *others)[0]


def x_softmax__mutmut_7(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(None, *others) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_8(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(*others) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_9(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, ) if is_class(kind) else shares(x, *others)[0]


def x_softmax__mutmut_10(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if is_class(None) else shares(x, *others)[0]


def x_softmax__mutmut_11(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if is_class(kind) else shares(None, *others)[0]


def x_softmax__mutmut_12(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if is_class(kind) else shares(*others)[0]


def x_softmax__mutmut_13(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if is_class(kind) else shares(x, )[0]


def x_softmax__mutmut_14(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    kind = widest(x, *others)
    return kind.softmax(x, *others) if is_class(kind) else shares(x, *others)[1]

mutants_x_softmax__mutmut['_mutmut_orig'] = x_softmax__mutmut_orig # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_1'] = x_softmax__mutmut_1 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_2'] = x_softmax__mutmut_2 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_3'] = x_softmax__mutmut_3 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_4'] = x_softmax__mutmut_4 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_5'] = x_softmax__mutmut_5 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_6'] = x_softmax__mutmut_6 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_7'] = x_softmax__mutmut_7 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_8'] = x_softmax__mutmut_8 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_9'] = x_softmax__mutmut_9 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_10'] = x_softmax__mutmut_10 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_11'] = x_softmax__mutmut_11 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_12'] = x_softmax__mutmut_12 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_13'] = x_softmax__mutmut_13 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_14'] = x_softmax__mutmut_14 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_logsumexp__mutmut)
def logsumexp(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_orig(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_1(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = None
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_2(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(None, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_3(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(*others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_4(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, )
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_5(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(None):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_6(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(None, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_7(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(*others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_8(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, )
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_9(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = None
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_10(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(None, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_11(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(*others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_12(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, )
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_13(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = None
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_14(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(None) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_15(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(None, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_16(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, None)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_17(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_18(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, )) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_19(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top - kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_20(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(None)  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_21(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, None))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_22(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(-1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_23(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, ))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_24(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, +1))  # the greatest weight is 1, exactly


def x_logsumexp__mutmut_25(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.logsumexp(x, *others)
    top = kind.peak(x, *others)
    weights = [kind.exp(kind.minus(y, top)) for y in (x, *others)]
    return top + kind.log1p(kind.total(*weights, -2))  # the greatest weight is 1, exactly

mutants_x_logsumexp__mutmut['_mutmut_orig'] = x_logsumexp__mutmut_orig # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_1'] = x_logsumexp__mutmut_1 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_2'] = x_logsumexp__mutmut_2 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_3'] = x_logsumexp__mutmut_3 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_4'] = x_logsumexp__mutmut_4 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_5'] = x_logsumexp__mutmut_5 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_6'] = x_logsumexp__mutmut_6 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_7'] = x_logsumexp__mutmut_7 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_8'] = x_logsumexp__mutmut_8 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_9'] = x_logsumexp__mutmut_9 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_10'] = x_logsumexp__mutmut_10 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_11'] = x_logsumexp__mutmut_11 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_12'] = x_logsumexp__mutmut_12 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_13'] = x_logsumexp__mutmut_13 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_14'] = x_logsumexp__mutmut_14 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_15'] = x_logsumexp__mutmut_15 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_16'] = x_logsumexp__mutmut_16 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_17'] = x_logsumexp__mutmut_17 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_18'] = x_logsumexp__mutmut_18 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_19'] = x_logsumexp__mutmut_19 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_20'] = x_logsumexp__mutmut_20 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_21'] = x_logsumexp__mutmut_21 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_22'] = x_logsumexp__mutmut_22 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_23'] = x_logsumexp__mutmut_23 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_24'] = x_logsumexp__mutmut_24 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_25'] = x_logsumexp__mutmut_25 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cross_entropy__mutmut)
def cross_entropy(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_orig(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_1(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = None
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_2(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(None, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_3(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(*others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_4(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, )
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_5(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(None):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_6(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(None, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_7(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(*others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_8(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, )
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_9(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = None
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_10(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(None, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_11(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(*others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_12(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, )
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_13(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = None
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_14(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), None)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_15(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_16(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), )
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_17(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(None) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_18(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(None, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_19(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, None)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_20(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_21(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, )) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_22(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 1)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_23(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = None
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_24(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(None, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_25(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, None)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_26(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_27(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, )
    return kind.log1p(kind.expm1(gap) + rest) - gap


def x_cross_entropy__mutmut_28(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) + gap


def x_cross_entropy__mutmut_29(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(None) - gap


def x_cross_entropy__mutmut_30(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) - rest) - gap


def x_cross_entropy__mutmut_31(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    kind = widest(x, *others)
    if is_class(kind):
        return kind.cross_entropy(x, *others)
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(None) + rest) - gap

mutants_x_cross_entropy__mutmut['_mutmut_orig'] = x_cross_entropy__mutmut_orig # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_1'] = x_cross_entropy__mutmut_1 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_2'] = x_cross_entropy__mutmut_2 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_3'] = x_cross_entropy__mutmut_3 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_4'] = x_cross_entropy__mutmut_4 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_5'] = x_cross_entropy__mutmut_5 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_6'] = x_cross_entropy__mutmut_6 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_7'] = x_cross_entropy__mutmut_7 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_8'] = x_cross_entropy__mutmut_8 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_9'] = x_cross_entropy__mutmut_9 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_10'] = x_cross_entropy__mutmut_10 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_11'] = x_cross_entropy__mutmut_11 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_12'] = x_cross_entropy__mutmut_12 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_13'] = x_cross_entropy__mutmut_13 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_14'] = x_cross_entropy__mutmut_14 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_15'] = x_cross_entropy__mutmut_15 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_16'] = x_cross_entropy__mutmut_16 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_17'] = x_cross_entropy__mutmut_17 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_18'] = x_cross_entropy__mutmut_18 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_19'] = x_cross_entropy__mutmut_19 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_20'] = x_cross_entropy__mutmut_20 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_21'] = x_cross_entropy__mutmut_21 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_22'] = x_cross_entropy__mutmut_22 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_23'] = x_cross_entropy__mutmut_23 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_24'] = x_cross_entropy__mutmut_24 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_25'] = x_cross_entropy__mutmut_25 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_26'] = x_cross_entropy__mutmut_26 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_27'] = x_cross_entropy__mutmut_27 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_28'] = x_cross_entropy__mutmut_28 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_29'] = x_cross_entropy__mutmut_29 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_30'] = x_cross_entropy__mutmut_30 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_31'] = x_cross_entropy__mutmut_31 # type: ignore # mutmut generated
