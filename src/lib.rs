//! Seamline: draw an employee's journey, and see which department owns each pain point.
//!
//! ```text
//! x.ron ─file→ Journey ─chart→ Layout ─→ Scene ─→ egui painter │ svg → png │ pdf
//!                 │               └ hit-test → Target ─┐
//!                 │ check → Problems                   ▼
//!                 │ insight → numbers      egui events → Input → Tool → Action ─┐
//!                 ▲                        menus, panels, palette ──── Action ──┤
//!                 └──── Patch ← Edit applied to a copy ← Editor::perform ◄──────┘
//! ```
//!
//! # Words
//!
//! One word for one thing, in code, menus, files and tests. A *journey* is the document; it has
//! *stages* that hold *touchpoints*; a *curve* says how each touchpoint feels (its *emotion*, −2 to
//! +2); a *pain point* is what goes wrong there, and a *department* owns, causes or fixes it; a
//! *handoff* is the seam where the lead passes from one department to another; a *small step* is
//! what somebody will do, and a *win* is one that is done. An *overlay* is a reading of the journey
//! on top of the map, a *lens* the map as one department sees it, a *Problem* what a reader should
//! mend.
//!
//! # Borders
//!
//! A folder imports only from what stands above it in this table; `tests/it/borders.rs` reads the
//! table and the `use` lines.
//!
//! | folder | may import |
//! |---|---|
//! | geom | |
//! | words | |
//! | journey | words |
//! | edit | journey words |
//! | insight | journey |
//! | doctor | journey edit insight words |
//! | file | journey words |
//! | theme | geom |
//! | text | geom theme |
//! | scene | geom theme text |
//! | layout | journey geom theme text |
//! | lanes | journey insight geom theme text scene layout words |
//! | overlays | journey insight geom theme text scene layout words lanes |
//! | chart | journey insight geom theme text scene layout words lanes overlays |
//! | slides | journey insight geom theme text scene layout words lanes chart |
//! | export | journey insight geom theme text scene words slides |
//! | interact | journey geom edit layout words |
//! | tools | journey geom edit layout words scene interact |
//! | editor | journey insight geom theme text scene layout words lanes overlays chart slides interact tools edit |
//! | session | journey insight geom theme text scene layout words lanes overlays chart slides interact edit editor export file doctor |
//! | app | journey insight geom theme text scene layout words lanes overlays chart slides interact tools edit editor export file doctor session |
//! | cli | journey insight geom theme text scene layout words lanes overlays chart slides export file edit doctor |

pub mod app;
pub mod chart;
pub mod cli;
pub mod doctor;
pub mod edit;
pub mod editor;
pub mod export;
pub mod file;
pub mod geom;
pub mod insight;
pub mod interact;
pub mod journey;
pub mod lanes;
pub mod layout;
pub mod overlays;
pub mod scene;
pub mod session;
pub mod slides;
pub mod text;
pub mod theme;
pub mod tools;
pub mod words;
