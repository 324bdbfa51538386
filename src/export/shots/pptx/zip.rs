//! A ZIP package: parts under names, packed, always the same bytes (PKWARE APPNOTE 6.3, without extensions).

use std::io::{self, Write as _};

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// The first moment that a package can tell: 1 January 1980.
const DAY: u16 = 0x21;

/// The version of the format that is needed: 2.0, for packed parts.
const VERSION: u16 = 20;

/// Names are in UTF-8.
const FLAGS: u16 = 0x0800;

/// Parts are packed by DEFLATE.
const METHOD: u16 = 8;

/// The package of these parts, in their order.
pub(super) fn package(parts: &[(String, String)]) -> io::Result<Vec<u8>> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let start = bytes.len();
        let entry = entry_of(name, text.as_bytes())?;
        put(&mut bytes, &[0x50, 0x4b, 3, 4]);
        put(&mut bytes, &entry.head);
        put(&mut bytes, name.as_bytes());
        put(&mut bytes, &entry.packed);
        put(&mut directory, &[0x50, 0x4b, 1, 2]);
        put(&mut directory, &VERSION.to_le_bytes());
        put(&mut directory, &entry.head);
        // No comment, the first disk, nothing about the file on any system.
        put(&mut directory, &[0; 10]);
        put(&mut directory, &small(start)?.to_le_bytes());
        put(&mut directory, name.as_bytes());
    }
    let (start, length) = (bytes.len(), directory.len());
    bytes.append(&mut directory);
    let count = u16::try_from(parts.len()).map_err(io::Error::other)?;
    put(&mut bytes, &[0x50, 0x4b, 5, 6, 0, 0, 0, 0]);
    put(&mut bytes, &count.to_le_bytes());
    put(&mut bytes, &count.to_le_bytes());
    put(&mut bytes, &small(length)?.to_le_bytes());
    put(&mut bytes, &small(start)?.to_le_bytes());
    put(&mut bytes, &[0, 0]);
    Ok(bytes)
}

/// A part as it stands in the package.
struct Entry {
    /// What its head and its line in the directory have in common.
    head: Vec<u8>,
    packed: Vec<u8>,
}

fn entry_of(name: &str, part: &[u8]) -> io::Result<Entry> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(part)?;
    let packed = encoder.finish()?;
    let mut sum = Crc::new();
    sum.update(part);
    let mut head = Vec::new();
    for word in [VERSION, FLAGS, METHOD, 0, DAY] {
        put(&mut head, &word.to_le_bytes());
    }
    for word in [sum.sum(), small(packed.len())?, small(part.len())?] {
        put(&mut head, &word.to_le_bytes());
    }
    let length = u16::try_from(name.len()).map_err(io::Error::other)?;
    put(&mut head, &length.to_le_bytes());
    put(&mut head, &[0, 0]);
    Ok(Entry { head, packed })
}

fn small(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(io::Error::other)
}

fn put(bytes: &mut Vec<u8>, more: &[u8]) {
    bytes.extend_from_slice(more);
}
