//! How the journey is read: lens, filter, saved views.

use super::Editor;
use crate::interact::Regard;
use crate::journey::{Filter, Id};

impl Editor {
    pub(super) fn regard(&mut self, regard: Regard) {
        match regard {
            Regard::Lens(department) => self.take_lens(department),
            Regard::LensOf(nth) => {
                let department = self.journey().departments.get(nth);
                let id = department.map(|department| department.id.clone());
                let again = id.is_some() && self.look.lens == id;
                self.take_lens(id.filter(|_| !again));
            }
            Regard::Filter(filter) => self.take_filter(filter),
        }
    }

    fn take_lens(&mut self, department: Option<Id>) {
        if self.look.lens == department {
            return;
        }
        self.look.lens = department;
        self.lay_out();
        if self.is_fitted {
            self.fit();
        }
    }

    /// Nothing is laid out anew, so that each letter that is typed shows at once.
    fn take_filter(&mut self, filter: Filter) {
        self.look.filter.clone_from(&filter);
        self.chart.filter(filter);
    }
}
