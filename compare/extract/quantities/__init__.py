"""Quantities: numbers, what they measure, how firmly, and what they count."""
