"""The peers of `speed.py`: the same training step of the iris network in many ways.

task        what every peer computes
scalars     scalars that record a graph in every step: this engine, micrograd, autograd, PyTorch
programs    this engine's programs: in Python, for NumPy, Numba and JAX
by_hand     loops in Python, Numba and C, and NumPy, with gradients derived on paper
libraries   PyTorch, JAX and CasADi on arrays

And what micrograd and this engine compute with the same code:

expressions  a small network written with plain constants, and single operations
"""
