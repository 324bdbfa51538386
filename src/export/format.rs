//! What a format says about itself, and what it is given and gives back.

use super::{ExportError, Note, mend};
use crate::scene::Scene;

/// A kind of file that a scene can be written as.
pub trait Format: Sync {
    /// Its word in settings and on the command line.
    fn id(&self) -> &'static str;

    /// The extensions of its files in lower case, the usual one first.
    fn extensions(&self) -> &'static [&'static str];

    /// The key of its name.
    fn title_key(&self) -> &'static str;

    /// The key of what it is good for.
    fn hint_key(&self) -> &'static str;

    /// The file that shows `picture`; the same picture always gives the same bytes.
    fn write(&self, picture: &Picture) -> Result<Output, ExportError>;

    /// Whether its files may end in `extension`, in whatever case.
    fn is_for(&self, extension: &str) -> bool {
        let mut own = self.extensions().iter();
        own.any(|known| extension.eq_ignore_ascii_case(known))
    }
}

/// What a file says about the picture in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meta {
    /// The journey's title.
    pub title: String,
    /// What the journey is about.
    pub summary: String,
    /// The language of the journey's texts, BCP 47; empty where it is not known.
    pub language: String,
}

/// A scene that is fit to be drawn, with what the file says about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    scene: Scene,
    meta: Meta,
    scale: f32,
    left_out: usize,
}

impl Picture {
    /// The smallest and the largest scale.
    pub const SCALES: [f32; 2] = [0.05, 20.0];

    /// The picture of `scene`, `scale` times as large; numbers that no canvas has are brought back
    /// onto it, and characters that no file may hold are left out.
    pub fn new(mut scene: Scene, mut meta: Meta, scale: f32) -> Self {
        let [smallest, largest] = Self::SCALES;
        mend::scene(&mut scene);
        mend::meta(&mut meta);
        let scale = if scale.is_finite() { scale } else { 1.0 };
        Self {
            scene,
            meta,
            scale: scale.clamp(smallest, largest),
            left_out: 0,
        }
    }

    /// The same, of a map of which so many marks of departments are not in the scene.
    pub fn leaving_out(self, left_out: usize) -> Self {
        Self { left_out, ..self }
    }

    /// What whoever asked for it should know, whatever the format.
    pub(super) fn note(&self) -> Option<Note> {
        Note::of_left_out(self.left_out)
    }

    /// What to draw.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// What the file says about it.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// How many units of the file a canvas point is long.
    pub fn scale(&self) -> f32 {
        self.scale
    }
}

/// A file, and what whoever asked for it should know.
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// What is not as one would expect.
    pub notes: Vec<Note>,
}
