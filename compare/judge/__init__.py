"""Judgement: aligned assertions to findings."""
