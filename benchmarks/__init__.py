"""Benchmarks: accuracy and speed of ours beside the libraries that people use, in one run."""
