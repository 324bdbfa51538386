//! The program that shows a file dialog for us where the desktop has none of its own.

/// Ends the dialogs that such a program shows for this window: nobody waits for their answer.
///
/// Without a desktop portal the dialogs of Linux are those of zenity, which would stay open after
/// this window, and on its own.
#[cfg(target_os = "linux")]
pub(super) fn end() {
    use rustix::process::{Pid, Signal, kill_process};

    for child in children().filter_map(Pid::from_raw) {
        if name_of(child.as_raw_nonzero().get()).as_deref() == Some("zenity") {
            // It has ended by itself just now; then there is nothing to do.
            kill_process(child, Signal::TERM).ok();
        }
    }
}

/// Elsewhere dialogs are the system's own and end with the window.
#[cfg(not(target_os = "linux"))]
pub(super) fn end() {}

/// The programs that this one has started, by their numbers.
#[cfg(target_os = "linux")]
#[expect(
    clippy::disallowed_methods,
    reason = "this folder lies on no disk: the system makes it up when it is listed"
)]
fn children() -> impl Iterator<Item = i32> {
    let threads = std::fs::read_dir("/proc/self/task");
    let threads = threads.into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| told_by_system(&thread.path().join("children")));
    lists.flat_map(|list| {
        let numbers = list
            .split_whitespace()
            .filter_map(|number| number.parse().ok());
        numbers.collect::<Vec<i32>>()
    })
}

#[cfg(target_os = "linux")]
fn name_of(program: i32) -> Option<String> {
    let name = told_by_system(std::path::Path::new(&format!("/proc/{program}/comm")))?;
    Some(name.trim_end().to_owned())
}

/// What the system tells in a file that lies on no disk.
#[cfg(target_os = "linux")]
#[expect(
    clippy::disallowed_methods,
    reason = "these files lie on no disk: the system makes them up when they are read"
)]
fn told_by_system(path: &std::path::Path) -> Option<String> {
    std::fs::read_to_string(path).ok()
}
