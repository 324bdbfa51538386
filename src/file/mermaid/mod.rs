//! Mermaid's `journey`: text that becomes a new journey, and a journey as such text.

mod blocks;
mod letters;
mod read;
mod swapped;
mod task;
mod write;

use std::num::NonZeroUsize;
use std::path::Path;

use super::error::{Error, Fault};
use super::read::Opened;
use super::scan::text_of;

use blocks::{Block, blocks_in_markdown, one_block};

pub use write::to_mermaid;

/// The journey in the bytes of a Mermaid or Markdown file; of several the one of this number.
pub(super) fn parse(
    bytes: Vec<u8>,
    name: &Path,
    is_markdown: bool,
    number: Option<NonZeroUsize>,
) -> Result<Opened, Error> {
    match open(&bytes, is_markdown, number) {
        Ok(opened) => Ok(Opened { bytes, ..opened }),
        Err(fault) => Err(fault.at(name)),
    }
}

fn open(bytes: &[u8], is_markdown: bool, number: Option<NonZeroUsize>) -> Result<Opened, Fault> {
    let text = text_of(bytes)?;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let blocks = if is_markdown {
        blocks_in_markdown(&text)
    } else {
        one_block(&text).into_iter().collect()
    };
    read::journey(chosen(&blocks, number)?)
}

/// The block that is meant; where that is not clear, the titles are told.
fn chosen<'a, 'b>(
    blocks: &'b [Block<'a>],
    number: Option<NonZeroUsize>,
) -> Result<&'b Block<'a>, Fault> {
    match (blocks, number) {
        ([], _) => Err(Fault::NoMermaid),
        ([only], None) => Ok(only),
        (several, None) => Err(Fault::SeveralMermaid(
            several.iter().map(read::title).collect(),
        )),
        (blocks, Some(number)) => {
            let fewer = Fault::FewerMermaid {
                asked: number.get(),
                there: blocks.len(),
            };
            blocks.get(number.get() - 1).ok_or(fewer)
        }
    }
}
