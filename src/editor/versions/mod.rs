//! Another version beside the journey: merged into it, or compared with it.

mod comparison;
mod ghosts;
mod joint;
mod lapse;

use super::Editor;
use crate::interact::VersionAction;
use comparison::Told;

pub use comparison::{Comparison, Mark, Row};
pub use joint::{Joint, Open};
pub use lapse::{Frame, Lapse, Moment};

pub(super) use ghosts::ghosts;

impl Editor {
    pub(super) fn do_with_version(&mut self, action: VersionAction) {
        match action {
            VersionAction::Settle(nth, side) => self.settle_conflict(nth, side),
            VersionAction::SettleAll => self.settle_all_conflicts(),
            VersionAction::Compare(name, other) => self.compare(name, other, Told::Listed),
            VersionAction::Mark(name, other) => self.compare(name, other, Told::Marked),
            VersionAction::ShowChange(nth) => self.show_change(nth),
            VersionAction::NextChange => self.step_change(1),
            VersionAction::PreviousChange => self.step_change(-1),
            VersionAction::StopComparing => self.comparison = None,
        }
    }
}
