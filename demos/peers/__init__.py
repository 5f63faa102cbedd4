"""The peers of `speed.py`: the same training step of the iris network in many ways.

task        what every peer computes
scalars     scalars that record a graph in every step: this engine, micrograd, autograd, PyTorch
programs    this engine's programs: in Python, for NumPy, Numba and JAX
by_hand     loops in Python, Numba and C, and NumPy, with slopes derived on paper
libraries   PyTorch, JAX and CasADi on arrays

expressions  single operations, which run on this engine and on micrograd
"""
