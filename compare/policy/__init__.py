"""Policy: what `check` forbids and allows."""

from compare.policy.apply import accepted, enforced
from compare.policy.baseline import Baseline
from compare.policy.configuration import Configuration, load
from compare.policy.policy import Policy, Suppression

__all__ = ["Baseline", "Configuration", "Policy", "Suppression", "accepted", "enforced", "load"]
