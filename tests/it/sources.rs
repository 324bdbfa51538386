//! The program's own source files, for the tests that read them.

use std::fs;
use std::path::Path;

/// Every source file: its path below `src`, with forward slashes, and its text.
pub(crate) fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&root, &root, &mut found);
    found.sort();
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder)
        .expect("a source folder can be listed")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path
                .strip_prefix(root)
                .expect("it lies below the root")
                .to_string_lossy()
                .replace('\\', "/");
            found.push((
                name,
                fs::read_to_string(&path).expect("a source file can be read"),
            ));
        }
    }
}
