"""Policy on findings: rules off, severities of one's own, and what is accepted."""

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import evolve

from compare.judge import RULES
from compare.judge.engine import ORDER
from compare.model import Finding, Problem, Severity, Verdict
from compare.policy.baseline import Baseline
from compare.policy.policy import Policy, Suppression


def enforced(findings: Iterable[Finding], policy: Policy) -> tuple[Finding, ...]:
    """Return the findings of the rules that are on, each as loud as the policy wants it, sorted and numbered anew.

    A severity of one's own is for what diverges; what its rule had lowered stays one step quieter than that.
    """
    wanted = dict(policy.severities)
    usual = {rule.name: rule.severity for rule in RULES}
    kept: list[Finding] = []
    for finding in findings:
        if finding.rule in wanted and finding.verdict is Verdict.DIVERGE:
            severity = Severity(wanted[finding.rule])
            lowered = finding.severity.rank > usual.get(finding.rule, finding.severity).rank
            finding = evolve(finding, severity=severity.lowered() if lowered else severity)
        if finding.rule not in policy.off:
            kept.append(finding)
    kept.sort(key=lambda f: (ORDER[f.verdict], f.severity.rank))
    return tuple(evolve(f, id=f"f{number}") for number, f in enumerate(kept, 1))


def accepted(
    findings: Sequence[Finding], baseline: Baseline, suppressions: Sequence[Suppression], today: date
) -> tuple[tuple[Finding, ...], tuple[Problem, ...]]:
    """Mark the findings that are accepted; the problems are suppressions that accept nothing, or that have expired.

    A suppression goes before the baseline, since it has a reason.
    """
    known = {e.fingerprint for e in baseline.entries}
    live = [s for s in suppressions if s.expires is None or s.expires >= today]
    used: set[Suppression] = set()
    marked: list[Finding] = []
    for finding in findings:
        by = [s for s in live if _accepts(s, finding)]
        used.update(by)
        if by:
            marked.append(evolve(finding, state="suppressed", accepted=by[0].reason))
        elif finding.fingerprint in known and finding.severity is not Severity.NONE:
            marked.append(evolve(finding, state="baseline"))
        else:
            marked.append(finding)
    problems = [
        Problem(f"the suppression of {s.shown()} expired on {s.expires}; renew it or remove it")
        for s in suppressions
        if s not in live
    ]
    problems += [Problem(f"the suppression of {s.shown()} accepts nothing; remove it") for s in live if s not in used]
    return tuple(marked), tuple(problems)


def _accepts(suppression: Suppression, finding: Finding) -> bool:
    if finding.severity is Severity.NONE:
        return False
    return (
        suppression.fingerprint in (None, finding.fingerprint)
        and suppression.rule in (None, finding.rule)
        and (suppression.article is None or any(c.article == suppression.article for c in finding.citations))
    )
