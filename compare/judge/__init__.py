"""Judgement: aligned assertions to findings."""

from compare.judge.case import Rule
from compare.judge.engine import judge, judge_pair
from compare.judge.rules import RULES

__all__ = ["RULES", "Rule", "judge", "judge_pair"]
