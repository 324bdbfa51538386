//! A ZIP archive in memory, as workbooks are packed in (PKWARE's APPNOTE, without extensions).

use std::io::Write as _;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// An archive that grows file by file.
#[derive(Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    files: u16,
}

const LOCAL: u32 = 0x0403_4b50;
const ENTRY: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// The version of ZIP that is needed: 2.0, for packing.
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// The first day that ZIP knows: the same content always gives the same bytes.
const DAY: u16 = (1 << 5) | 1;

impl Archive {
    /// Adds a file with this text.
    pub(super) fn add(&mut self, name: &str, text: &str) {
        let mut crc = Crc::new();
        crc.update(text.as_bytes());
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        // Writing to memory cannot fail.
        let _ = encoder.write_all(text.as_bytes());
        let packed = encoder.finish().unwrap_or_default();
        let start = self.bytes.len() as u32;
        let mut facts = Vec::new();
        for number in [VERSION, FLAGS, DEFLATED, 0, DAY] {
            facts.extend(number.to_le_bytes());
        }
        for number in [crc.sum(), packed.len() as u32, text.len() as u32] {
            facts.extend(number.to_le_bytes());
        }
        facts.extend((name.len() as u16).to_le_bytes());
        facts.extend(0_u16.to_le_bytes());
        self.bytes.extend(LOCAL.to_le_bytes());
        self.bytes.extend(&facts);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(packed);
        self.directory.extend(ENTRY.to_le_bytes());
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(&facts);
        // No comment, the first disk, nothing about the file, nothing about its rights.
        self.directory.extend([0; 10]);
        self.directory.extend(start.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.files += 1;
    }

    /// The bytes of the archive.
    pub(super) fn finish(self) -> Vec<u8> {
        let Self {
            mut bytes,
            directory,
            files,
        } = self;
        let start = bytes.len() as u32;
        bytes.extend(&directory);
        bytes.extend(END.to_le_bytes());
        bytes.extend([0; 4]);
        bytes.extend(files.to_le_bytes());
        bytes.extend(files.to_le_bytes());
        bytes.extend((directory.len() as u32).to_le_bytes());
        bytes.extend(start.to_le_bytes());
        bytes.extend(0_u16.to_le_bytes());
        bytes
    }
}
