//! Colours in canvas and print, and how well one is read on another.

use std::fmt;

use serde::{Deserialize, Deserializer, de::Error as _};

/// A colour in sRGB with a share of cover; not multiplied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Color {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
    /// Cover, 0 (nothing) to 255 (all).
    pub alpha: u8,
}

impl Color {
    /// The colour that covers nothing.
    pub const CLEAR: Self = Self {
        red: 0,
        green: 0,
        blue: 0,
        alpha: 0,
    };

    /// White, covering all.
    pub const WHITE: Self = Self {
        red: 255,
        green: 255,
        blue: 255,
        alpha: 255,
    };

    /// The colour of `#rrggbb` or `#rrggbbaa`; `None` for any other text.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(digits, 16).ok()?;
        let value = match digits.len() {
            6 => value << 8 | 0xff,
            8 => value,
            _ => return None,
        };
        let [red, green, blue, alpha] = value.to_be_bytes();
        Some(Self {
            red,
            green,
            blue,
            alpha,
        })
    }

    /// `#rrggbb`, without its cover.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// The same colour, covering `share` (0 to 1) as much.
    pub fn faded(self, share: f32) -> Self {
        Self {
            alpha: (f32::from(self.alpha) * share.clamp(0.0, 1.0)).round() as u8,
            ..self
        }
    }

    /// The grey that is as bright (the luma of Rec. 709).
    pub fn grey(self) -> Self {
        let luma = 0.2126 * f32::from(self.red)
            + 0.7152 * f32::from(self.green)
            + 0.0722 * f32::from(self.blue);
        let grey = luma.round() as u8;
        Self {
            red: grey,
            green: grey,
            blue: grey,
            alpha: self.alpha,
        }
    }

    /// Its cover from 0 to 1.
    pub fn cover(self) -> f32 {
        f32::from(self.alpha) / 255.0
    }

    /// The colour `share` (0 to 1) of the way to `other`.
    pub fn mixed(self, other: Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        let mix =
            |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round() as u8;
        Self {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
            alpha: mix(self.alpha, other.alpha),
        }
    }

    /// The contrast of text in this colour on `ground`, 1 to 21 (WCAG 2.2, relative luminance).
    pub fn contrast(self, ground: Self) -> f32 {
        let (a, b) = (self.luminance(), ground.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f32 {
        let linear = |channel: u8| {
            let share = f32::from(channel) / 255.0;
            if share <= 0.040_45 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex())
    }
}

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        Self::from_hex(&text).ok_or_else(|| D::Error::custom(format!("not a colour: {text}")))
    }
}
