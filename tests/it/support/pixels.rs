//! A picture of the window or of the map, and what can be asked of it.

use std::collections::HashMap;

use eframe::egui::Rect;
use seamline::theme::Color;

/// Red, green and blue, row by row.
pub(crate) struct Pixels {
    width: usize,
    rows: Vec<[u8; 3]>,
}

/// Two painters round edges and letters their own way; blocks of this many pixels look the same.
const BLOCK: usize = 8;

impl Pixels {
    /// From red, green, blue and cover.
    pub(crate) fn from_rgba(width: u32, bytes: &[u8]) -> Self {
        let rows = bytes.as_chunks::<4>().0.iter();
        Self {
            width: width as usize,
            rows: rows
                .map(|[red, green, blue, _]| [*red, *green, *blue])
                .collect(),
        }
    }

    /// From a PNG of the program.
    pub(crate) fn from_png(bytes: &[u8]) -> Self {
        let decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        let mut reader = decoder.read_info().expect("it is a PNG");
        let mut rows = vec![0; reader.output_buffer_size().expect("it has a size")];
        let info = reader.next_frame(&mut rows).expect("it is whole");
        Self {
            width: info.width as usize,
            rows: rows.as_chunks::<3>().0.to_vec(),
        }
    }

    /// How much of `rect` has this very colour, from 0 to 1.
    pub(crate) fn share_of(&self, rect: Rect, color: Color) -> f32 {
        let wanted = [color.red, color.green, color.blue];
        let all: Vec<_> = self.within(rect).collect();
        let same = all.iter().filter(|(_, _, pixel)| *pixel == wanted).count();
        same as f32 / all.len() as f32
    }

    /// The colour that `rect` has most of.
    pub(crate) fn most_frequent(&self, rect: Rect) -> Color {
        let mut counts: HashMap<[u8; 3], usize> = HashMap::new();
        for (_, _, pixel) in self.within(rect) {
            *counts.entry(pixel).or_default() += 1;
        }
        let most = counts.into_iter().max_by_key(|(_, count)| *count);
        let ([red, green, blue], _) = most.expect("there are pixels");
        Color {
            red,
            green,
            blue,
            ..Color::WHITE
        }
    }

    /// The largest step of brightness from a pixel to the next but one.
    pub(crate) fn steepest(&self, rect: Rect) -> u8 {
        let all: Vec<u8> = self
            .within(rect)
            .map(|(_, _, [_, green, _])| green)
            .collect();
        let steps = all.iter().zip(all.iter().skip(2));
        steps.map(|(a, b)| a.abs_diff(*b)).max().unwrap_or_default()
    }

    /// The mean difference of `other` from what stands in `rect`, of 255, block by block.
    pub(crate) fn difference(&self, rect: Rect, other: &Self) -> f32 {
        let (left, top) = (rect.left().round() as usize, rect.top().round() as usize);
        let blocks = |length: usize| 0..length / BLOCK;
        let height = (rect.height() as usize).min(other.rows.len() / other.width);
        let across = blocks((rect.width() as usize).min(other.width));
        let all = blocks(height).flat_map(|y| across.clone().map(move |x| (x * BLOCK, y * BLOCK)));
        let differences: Vec<f32> = all
            .map(|(x, y)| (self.mean(left + x, top + y) - other.mean(x, y)).abs())
            .collect();
        differences.iter().sum::<f32>() / differences.len() as f32
    }

    /// The mean brightness of the block at this place.
    fn mean(&self, x: usize, y: usize) -> f32 {
        let rows = (y..y + BLOCK).flat_map(|y| (x..x + BLOCK).map(move |x| (x, y)));
        let sum: u32 = rows
            .map(|(x, y)| self.rows[y * self.width + x])
            .map(|pixel| pixel.into_iter().map(u32::from).sum::<u32>())
            .sum();
        sum as f32 / (BLOCK * BLOCK * 3) as f32
    }

    fn within(&self, rect: Rect) -> impl Iterator<Item = (usize, usize, [u8; 3])> {
        let x = rect.left().ceil() as usize..rect.right() as usize;
        let y = rect.top().ceil() as usize..rect.bottom() as usize;
        y.flat_map(move |y| {
            x.clone()
                .map(move |x| (x, y, self.rows[y * self.width + x]))
        })
    }
}
