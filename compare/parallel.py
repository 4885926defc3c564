"""Work spread over processes: results in the order of the tasks, and no process that outlives this one."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import TypeVar

from compare.errors import FactdiffError

T = TypeVar("T")
R = TypeVar("R")
ENDING = (signal.SIGINT, signal.SIGTERM)
SELDOM = (100_000, 50, 100)  # new objects before the collector looks at them; how often before it looks at older ones


def cores() -> int:
    """Count the processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def seldom_swept() -> Iterator[None]:
    """Let the collector rest: many records that refer to nothing but other records it walks again and again in vain."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def spread(work: Callable[[T], R], tasks: Sequence[T], jobs: int) -> Iterator[R]:
    """Yield the result of each task, in order; with one job, or one task, in this process.

    `work` and the tasks are pickled. A process that dies (out of memory) raises FactdiffError; whatever ends this
    generator early ends the processes too.
    """
    if jobs < 2 or len(tasks) < 2:
        yield from map(work, tasks)
        return
    context = get_context("fork" if sys.platform == "linux" else None)
    pool = ProcessPoolExecutor(min(jobs, len(tasks)), context, _begin)
    done = False
    try:
        with _undisturbed():
            futures: list[Future[R]] = [pool.submit(work, task) for task in tasks]
        futures.reverse()
        while futures:
            yield futures.pop().result()
        done = True
    except BrokenProcessPool as error:
        raise FactdiffError("a process ended before its work was done (out of memory?); use fewer --jobs") from error
    finally:
        if not done:
            _kill(pool)
        pool.shutdown(wait=done, cancel_futures=True)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let signals wait while processes begin: what is raised inside of a fork's callbacks, Python passes over."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _kill(pool: ProcessPoolExecutor) -> None:
    """End the processes at once: nobody waits for what they do."""
    for process in list((getattr(pool, "_processes", None) or {}).values()):
        process.kill()


def _begin() -> None:
    """Prepare a process: signals are its parent's business, and it ends when its parent does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
    Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    """End this process when its parent has ended, however that came."""
    parent = parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)
