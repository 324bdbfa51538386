//! Faults on purpose: tests let a call of the disk fail, once or for ever, and count what is slow.

use std::cell::Cell;
use std::fs::{File, TryLockError};
use std::io;

/// How often a call fails on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Times {
    /// Only the one time.
    Once,
    /// From then on.
    ForEver,
}

#[derive(Debug, Clone, Copy)]
struct Plan {
    /// How many calls are still done as ever.
    before: usize,
    error: i32,
    times: Times,
    has_failed: bool,
}

thread_local! {
    static PLAN: Cell<Option<Plan>> = const { Cell::new(None) };
    static FLUSHES: Cell<usize> = const { Cell::new(0) };
    static LOCKS: Cell<Option<i32>> = const { Cell::new(None) };
}

/// Does `work` and tells how often it waited on this thread until the disk had something.
pub fn flushes<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = FLUSHES.get();
    (work(), FLUSHES.get() - before)
}

/// Waits until the disk has a file or folder.
pub(super) fn flush(file: &File) -> io::Result<()> {
    call()?;
    FLUSHES.set(FLUSHES.get() + 1);
    file.sync_all()
}

/// Does `work` while the call of the disk with this number, counted from 0, fails on this thread
/// with this error of the system. Tells whether any call failed.
pub fn failing<T>(nth: usize, error: i32, times: Times, work: impl FnOnce() -> T) -> (T, bool) {
    PLAN.set(Some(Plan {
        before: nth,
        error,
        times,
        has_failed: false,
    }));
    let done = work();
    let plan = PLAN.take();
    (done, plan.is_some_and(|plan| plan.has_failed))
}

/// Does `work` while no file can be locked on this thread, for this error of the system.
pub fn failing_locks<T>(error: i32, work: impl FnOnce() -> T) -> T {
    LOCKS.set(Some(error));
    let done = work();
    LOCKS.set(None);
    done
}

/// Locks a file if nobody else has.
pub(in super::super) fn try_lock(file: &File) -> Result<(), TryLockError> {
    call().map_err(TryLockError::Error)?;
    match LOCKS.get() {
        Some(error) => Err(TryLockError::Error(io::Error::from_raw_os_error(error))),
        None => file.try_lock(),
    }
}

/// What each call of the disk asks first.
pub(super) fn call() -> io::Result<()> {
    let Some(mut plan) = PLAN.get() else {
        return Ok(());
    };
    let fails = plan.before == 0 && !(plan.has_failed && plan.times == Times::Once);
    plan.before = plan.before.saturating_sub(1);
    plan.has_failed |= fails;
    PLAN.set(Some(plan));
    if fails {
        Err(io::Error::from_raw_os_error(plan.error))
    } else {
        Ok(())
    }
}
