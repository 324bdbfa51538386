//! A journey as slides: its shots, and each of them as a scene that is sharp at any size.

mod band;
mod blank;
mod card;
mod compare;
mod countdown;
mod deck;
mod emblem;
mod fade;
mod foot;
mod lookup;
mod motion;
mod notes;
mod order;
mod page;
mod path;
mod perception;
mod priorities;
mod rows;
mod scaled;
mod shot;
mod title;
mod turn;
mod view;
mod votes;
mod wins;

pub use band::{Band, Pose};
pub use countdown::{Countdown, minutes_text};
pub use deck::{Deck, Slide};
pub use fade::faded;
pub use foot::{FootTime, foot};
pub use motion::{FLIGHT, between};
pub use order::{all_shots, shown};
pub use page::Page;
pub use priorities::{Matrix, Tick};
pub use shot::{Kind, Shot};
pub use turn::{TurnPage, heading};
