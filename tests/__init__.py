"""Tests: a file a module, worded in the domain."""
