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

/// The version that is needed for more parts than a directory of 2.0 can count: 4.5.
const LARGE_VERSION: u16 = 45;

/// Stands in a directory of 2.0 for a number of parts that has no room there.
const MANY: u16 = u16::MAX;

/// A package that grows part by part.
pub(super) struct Package {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u64,
    /// What each part begins with.
    head: &'static str,
    encoder: DeflateEncoder<Vec<u8>>,
}

impl Package {
    /// Nothing yet; each part will begin with `head`.
    pub(super) fn new(head: &'static str) -> Self {
        Self {
            bytes: Vec::new(),
            directory: Vec::new(),
            count: 0,
            head,
            encoder: DeflateEncoder::new(Vec::new(), Compression::fast()),
        }
    }

    /// Adds a part.
    pub(super) fn add(&mut self, name: &str, text: &str) -> io::Result<()> {
        let start = self.bytes.len();
        let (head, packed) = self.entry_of(name, text)?;
        put(&mut self.bytes, &[0x50, 0x4b, 3, 4]);
        put(&mut self.bytes, &head);
        put(&mut self.bytes, name.as_bytes());
        put(&mut self.bytes, &packed);
        put(&mut self.directory, &[0x50, 0x4b, 1, 2]);
        put(&mut self.directory, &VERSION.to_le_bytes());
        put(&mut self.directory, &head);
        // No comment, the first disk, nothing about the file on any system.
        put(&mut self.directory, &[0; 10]);
        put(&mut self.directory, &small(start)?.to_le_bytes());
        put(&mut self.directory, name.as_bytes());
        self.count += 1;
        Ok(())
    }

    /// What the head of a part and its line in the directory have in common, and the packed part.
    fn entry_of(&mut self, name: &str, text: &str) -> io::Result<(Vec<u8>, Vec<u8>)> {
        let mut sum = Crc::new();
        for piece in [self.head, text] {
            self.encoder.write_all(piece.as_bytes())?;
            sum.update(piece.as_bytes());
        }
        let packed = self.encoder.reset(Vec::new())?;
        let mut head = Vec::new();
        for word in [VERSION, FLAGS, METHOD, 0, DAY] {
            put(&mut head, &word.to_le_bytes());
        }
        let length = self.head.len() + text.len();
        for word in [sum.sum(), small(packed.len())?, small(length)?] {
            put(&mut head, &word.to_le_bytes());
        }
        let length = u16::try_from(name.len()).map_err(io::Error::other)?;
        put(&mut head, &length.to_le_bytes());
        put(&mut head, &[0, 0]);
        Ok((head, packed))
    }

    /// The bytes of the package.
    pub(super) fn finish(self) -> io::Result<Vec<u8>> {
        let Self {
            mut bytes,
            mut directory,
            count,
            ..
        } = self;
        let (start, length) = (bytes.len(), directory.len());
        bytes.append(&mut directory);
        let few = u16::try_from(count).ok().filter(|few| *few < MANY);
        if few.is_none() {
            put_large_end(&mut bytes, count, [length, start]);
        }
        let few = few.unwrap_or(MANY).to_le_bytes();
        put(&mut bytes, &[0x50, 0x4b, 5, 6, 0, 0, 0, 0]);
        put(&mut bytes, &few);
        put(&mut bytes, &few);
        put(&mut bytes, &small(length)?.to_le_bytes());
        put(&mut bytes, &small(start)?.to_le_bytes());
        put(&mut bytes, &[0, 0]);
        Ok(bytes)
    }
}

/// The end of a directory that counts in 64 bits, and where it is (APPNOTE 4.3.14 and 4.3.15).
fn put_large_end(bytes: &mut Vec<u8>, count: u64, directory: [usize; 2]) {
    /// The bytes of the record behind this number.
    const LENGTH: u64 = 44;
    let end = bytes.len() as u64;
    put(bytes, &[0x50, 0x4b, 6, 6]);
    put(bytes, &LENGTH.to_le_bytes());
    put(bytes, &LARGE_VERSION.to_le_bytes());
    put(bytes, &LARGE_VERSION.to_le_bytes());
    // This disk, and that where the directory begins.
    put(bytes, &[0; 8]);
    put(bytes, &count.to_le_bytes());
    put(bytes, &count.to_le_bytes());
    for place in directory {
        put(bytes, &(place as u64).to_le_bytes());
    }
    put(bytes, &[0x50, 0x4b, 6, 7, 0, 0, 0, 0]);
    put(bytes, &end.to_le_bytes());
    put(bytes, &1_u32.to_le_bytes());
}

fn small(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(io::Error::other)
}

fn put(bytes: &mut Vec<u8>, more: &[u8]) {
    bytes.extend_from_slice(more);
}
