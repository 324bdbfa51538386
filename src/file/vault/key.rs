//! Names of files in the vault, made from anything.

/// Start and factor of the 64-bit hash of Fowler, Noll and Vo (FNV-1a, RFC 9923).
const START: u64 = 0xcbf2_9ce4_8422_2325;
const FACTOR: u64 = 0x0100_0000_01b3;

/// Sixteen letters and digits that stand for `text`, the same ones at all times: what comes from a
/// journey never becomes a path.
pub(in super::super) fn key(text: &[u8]) -> String {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(FACTOR);
    format!("{:016x}", text.iter().fold(START, mix))
}
