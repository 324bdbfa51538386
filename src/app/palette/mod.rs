//! What one draws with: tools, records to drag onto the map, and the departments.

mod departments;
mod ghost;
mod tools;

pub(crate) use departments::{Rows, departments_ui};
pub(crate) use ghost::ghost_ui;
pub(crate) use tools::tools_ui;
