"""Testing an engine like micrograd's, whoever wrote it: what it gets wrong, and the usual causes.

    petalgrad test my_engine:Value             in a terminal
    pytest --engine my_engine:Value            the same as tests of pytest's, one for each claim
    print(check_engine("my_engine:Value"))     the same in Python, which also takes a class

A claim is a sentence that holds for every engine, with lines to type and the number to see then.
"""

from .judge import check_engine as check_engine
from .report import Report as Report

__all__ = ["Report", "check_engine"]
