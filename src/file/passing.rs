//! Folders into which mail programs and archives put a file to be opened, and which they empty later.

use std::path::Path;

/// Folders that hold nothing else, in small letters.
const WHOLE: [&str; 3] = ["content.outlook", "inetcache", "mail downloads"];

/// How the names of such folders begin, right below that for temporary files.
const STARTS: [&str; 6] = [
    "mozilla_",
    "pid-",
    "evolution",
    "kmail",
    "messageviewer",
    "temp1_",
];

/// Whether the file at `path` lies where a mail program or an archive put it to be opened: what is
/// saved there is soon gone.
pub fn is_passing(path: &Path) -> bool {
    let folders = || path.parent().into_iter().flat_map(Path::components);
    let name = |part: &std::ffi::OsStr| part.to_string_lossy().to_lowercase();
    if folders().any(|part| WHOLE.contains(&name(part.as_os_str()).as_str())) {
        return true;
    }
    let below = path.strip_prefix(std::env::temp_dir()).ok();
    let first = below.and_then(|below| below.parent()?.components().next());
    first.is_some_and(|first| {
        let first = name(first.as_os_str());
        STARTS.iter().any(|start| first.starts_with(start))
    })
}
