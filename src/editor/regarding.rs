//! How the journey is read: lens, filter, saved views.

use super::{Editor, look};
use crate::chart::{Look, switches};
use crate::edit::{Edit, ViewEdit};
use crate::geom::Point;
use crate::interact::Regard;
use crate::journey::{Filter, Id, View, ViewCamera};

/// Stands in a saved view for no overlay at all.
const NONE: &str = "none";

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
            Regard::Filter(filter) => self.take_filter(*filter),
            Regard::Recall(id) => self.recall(&id),
            Regard::Keep(title) => {
                let view = View {
                    title,
                    ..self.view()
                };
                self.edit(&Edit::View(ViewEdit::Add(Box::new(view))));
            }
            Regard::KeepAnew(id) => {
                let with = self.view();
                self.edit(&Edit::View(ViewEdit::Replace {
                    id,
                    with: Box::new(with),
                }));
            }
        }
    }

    /// The lanes and overlays that are not as they are at first, by their ids.
    pub fn flipped(&self) -> Vec<String> {
        let at_first = self.look_at_first().shown;
        let flipped =
            switches(&self.look).filter(|switch| switch.is_on != at_first.contains(switch.id));
        flipped.map(|switch| switch.id.to_owned()).collect()
    }

    /// Switches these lanes and overlays, and lays the journey out once.
    pub fn flip_all(&mut self, ids: &[String]) {
        let known = |id: &&String| switches(&self.look).any(|switch| switch.id == **id);
        let known: Vec<String> = ids.iter().filter(known).cloned().collect();
        if known.is_empty() {
            return;
        }
        for id in &known {
            look::flip(&mut self.look, id);
        }
        self.lay_out();
        self.stay_fitted();
    }

    fn look_at_first(&self) -> Look {
        Look::at_first(self.journey().kind, self.look.theme, self.look.words)
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

    /// What is shown just now, as a view without a name.
    fn view(&self) -> View {
        let shown = switches(&self.look).filter(|switch| switch.is_on);
        let mut overlays: Vec<String> = shown.map(|switch| switch.id.to_owned()).collect();
        if overlays.is_empty() {
            // An empty list is not written, and would be read as what is shown at first.
            overlays.push(NONE.to_owned());
        }
        let seen = self.camera.seen().center();
        let camera = ViewCamera {
            x: f64::from(seen.x),
            y: f64::from(seen.y),
            zoom: f64::from(self.camera.zoom()),
        };
        View {
            overlays,
            lens: self.look.lens.clone(),
            filter: self.look.filter.clone(),
            camera: (!self.is_fitted).then_some(camera),
            ..View::default()
        }
    }

    fn recall(&mut self, id: &Id) {
        let views = &self.journey().views;
        let Some(view) = views.iter().find(|view| view.id == *id).cloned() else {
            return;
        };
        let at_first = self.look_at_first();
        self.look = Look {
            shown: if view.overlays.is_empty() {
                at_first.shown
            } else {
                view.overlays.iter().cloned().collect()
            },
            lens: view.lens.clone(),
            filter: view.filter.clone(),
            ..at_first
        };
        self.lay_out();
        match view.camera {
            None => self.fit(),
            Some(camera) => self.look_at(camera),
        }
    }

    fn look_at(&mut self, wanted: ViewCamera) {
        let numbers = [wanted.x, wanted.y, wanted.zoom];
        if !numbers.into_iter().all(f64::is_finite) {
            return self.fit();
        }
        let center = Point::new(wanted.x as f32, wanted.y as f32);
        self.move_camera(|camera| {
            camera.zoom_to(camera.view().center(), wanted.zoom as f32);
            camera.pan(center - camera.seen().center());
        });
    }
}
