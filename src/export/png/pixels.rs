//! A picture in bands: one thread draws them, this one packs their rows into a PNG.

use std::io::Write as _;
use std::sync::mpsc::{Receiver, Sender, channel};

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, StreamWriter, Unit};
use vello_cpu::Pixmap;

use crate::export::fit::Fit;
use crate::export::{ExportError, Meta};

/// A band has about this many pixels, so that what is drawn stays near the processor.
const BAND_PIXELS: usize = 1 << 19;

/// A band is between this and that many pixels high; the last one may be lower.
const BAND_HEIGHTS: [usize; 2] = [16, 128];

/// Pixels in a metre for each pixel of a canvas point: 96 in an inch, as on the web.
const PER_METRE: f64 = 96.0 / 0.0254;

/// The size of a picture in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    /// To the right.
    pub(super) width: u16,
    /// Downwards.
    pub(super) height: u16,
}

impl Extent {
    /// The first row and the height of each band, the highest first.
    pub(super) fn bands(self) -> impl Iterator<Item = (u16, u16)> {
        let [lowest, highest] = BAND_HEIGHTS;
        let high = (BAND_PIXELS / usize::from(self.width)).clamp(lowest, highest);
        let tops = (0..self.height).step_by(high);
        tops.map(move |top| (top, (self.height - top).min(high as u16)))
    }
}

/// Where bands come from and go to: two are enough, one to draw on while the other is packed.
pub(super) struct Bands {
    free: Receiver<Pixmap>,
    drawn: Sender<Pixmap>,
}

impl Bands {
    /// A band of this size to draw on; `None` where nobody packs it any more.
    pub(super) fn take(&self, width: u16, height: u16) -> Option<Pixmap> {
        let mut band = self.free.recv().ok()?;
        band.resize(width, height);
        Some(band)
    }

    /// Hands over a band that is drawn.
    pub(super) fn give(&self, band: Pixmap) {
        // Nobody takes it where packing has failed, which is told there.
        self.drawn.send(band).unwrap_or_default();
    }
}

/// The PNG whose bands `draw` gives in order, and what `draw` has to say.
pub(super) fn write<T: Send>(
    fit: &Fit,
    meta: &Meta,
    draw: impl FnOnce(Extent, Bands) -> T + Send,
) -> Result<(Vec<u8>, T), ExportError> {
    let extent = Extent {
        width: fit.width as u16,
        height: fit.height as u16,
    };
    let mut bytes = Vec::new();
    let drawn = std::thread::scope(|scope| {
        let ((spare, free), (drawn, bands)) = (channel(), channel());
        let drawing = scope.spawn(move || draw(extent, Bands { free, drawn }));
        let mut file = head(&mut bytes, extent, fit.scale, meta)?;
        let mut rows = file.stream_writer()?;
        for _ in 0..2 {
            spare.send(Pixmap::new(0, 0)).unwrap_or_default();
        }
        for band in bands {
            pack(&band, &mut rows)?;
            spare.send(band).unwrap_or_default();
        }
        rows.finish()?;
        file.finish()?;
        let drawn = drawing.join();
        Ok::<_, ExportError>(drawn.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    Ok((bytes, drawn))
}

fn head<'a>(
    bytes: &'a mut Vec<u8>,
    extent: Extent,
    scale: f64,
    meta: &Meta,
) -> Result<png::Writer<&'a mut Vec<u8>>, ExportError> {
    let (width, height) = (extent.width.into(), extent.height.into());
    let mut encoder = Encoder::new(bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    let per_metre = (PER_METRE * scale).round() as u32;
    encoder.set_pixel_dims(Some(PixelDimensions {
        xppu: per_metre,
        yppu: per_metre,
        unit: Unit::Meter,
    }));
    for (keyword, text) in [("Title", &meta.title), ("Description", &meta.summary)] {
        if !text.is_empty() {
            encoder.add_itxt_chunk(keyword.to_owned(), text.clone())?;
        }
    }
    Ok(encoder.write_header()?)
}

/// Adds the rows of a band without their cover: a picture has a ground, so it covers all.
fn pack(band: &Pixmap, rows: &mut StreamWriter<'_, &mut Vec<u8>>) -> Result<(), ExportError> {
    let mut row = Vec::with_capacity(usize::from(band.width()) * 3);
    for pixels in band.data().chunks_exact(usize::from(band.width())) {
        row.clear();
        row.extend(pixels.iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]));
        rows.write_all(&row).map_err(png::EncodingError::from)?;
    }
    Ok(())
}
