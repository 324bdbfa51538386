//! Names of files in the vault, made from anything.

use crate::journey::stable_hash;

/// Sixteen letters and digits that stand for `text`, the same ones at all times: what comes from a
/// journey never becomes a path.
pub(in super::super) fn key(text: &[u8]) -> String {
    format!("{:016x}", stable_hash(text))
}
