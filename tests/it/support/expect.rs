//! What a hand expects to see.

#![expect(
    clippy::indexing_slicing,
    clippy::missing_assert_message,
    clippy::needless_pass_by_value,
    reason = "a sentence of a test reads best so, and a failed one shows what was found"
)]

use seamline::edit::Patch;
use seamline::interact::Ask;
use seamline::journey::{Journey, PainPoint, Touchpoint, touchpoints_in_order};

use super::{Hand, Place};

impl Hand {
    /// The tool is doing this.
    #[track_caller]
    pub(crate) fn expect_state(self, state: &str) -> Self {
        assert_eq!(self.editor.state(), state);
        self
    }

    /// Just these are selected, in this order.
    #[track_caller]
    pub(crate) fn expect_selected<const N: usize>(self, places: [Place; N]) -> Self {
        let targets: Vec<_> = places
            .iter()
            .map(|place| place.target(&self.editor))
            .collect();
        assert_eq!(self.editor.selection().targets(), targets);
        self
    }

    /// All of it is in view.
    #[track_caller]
    pub(crate) fn expect_in_view(self, place: impl Into<Place>) -> Self {
        let target = place.into().target(&self.editor);
        let rect = self
            .editor
            .chart()
            .item(&target)
            .expect("it is on the map")
            .rect;
        let seen = self.editor.camera().seen();
        assert!(
            seen.contains(rect.min) && seen.contains(rect.max),
            "{target:?} at {rect:?} is not within {seen:?}"
        );
        self
    }

    /// The window was asked for just this.
    #[track_caller]
    pub(crate) fn expect_asked(mut self, ask: &Ask) -> Self {
        assert_eq!(self.editor.take_asks(), std::slice::from_ref(ask));
        self
    }

    /// The journey is as it was at first.
    #[track_caller]
    pub(crate) fn expect_unchanged(self) -> Self {
        let changes = Patch::between(&self.before, self.editor.journey()).changes();
        assert!(changes.is_empty(), "it changed: {changes:#?}");
        self
    }

    /// The journey is not as it was at first.
    #[track_caller]
    pub(crate) fn expect_changed(self) -> Self {
        let is_as_before = **self.editor.journey() == *self.before;
        assert!(!is_as_before, "the journey is as it was");
        self
    }

    /// The map begins with these stages.
    #[track_caller]
    pub(crate) fn expect_stages<const N: usize>(self, titles: [&str; N]) -> Self {
        let stages = self.editor.journey().stages.iter().take(N);
        assert_eq!(
            stages.map(|stage| stage.title.as_str()).collect::<Vec<_>>(),
            titles
        );
        self
    }

    /// The map begins with these touchpoints.
    #[track_caller]
    pub(crate) fn expect_order<const N: usize>(self, titles: [&str; N]) -> Self {
        let journey = self.editor.journey();
        let order = touchpoints_in_order(journey).into_iter().take(N);
        let found = order.map(|(place, _)| journey.touchpoints[place].title.as_str());
        assert_eq!(found.collect::<Vec<_>>(), titles);
        self
    }

    /// A touchpoint stands in a stage.
    #[track_caller]
    pub(crate) fn expect_stage(self, title: &str, stage: &str) -> Self {
        let journey = self.editor.journey();
        let mut order = touchpoints_in_order(journey).into_iter();
        let (_, place) = order
            .find(|(place, _)| journey.touchpoints[*place].title == title)
            .expect("the touchpoint is there");
        let found = &journey.stages[place.expect("it has a stage")].title;
        assert_eq!(found, stage);
        self
    }

    /// A touchpoint has this emotion on the as-is curve.
    #[track_caller]
    pub(crate) fn expect_emotion(self, title: &str, emotion: f64) -> Self {
        let found = emotion_at(self.editor.journey(), title).expect("it has an emotion");
        assert!(
            (found - emotion).abs() < 1e-9,
            "the emotion is {found}, not {emotion}"
        );
        self
    }

    /// A touchpoint has no emotion on the as-is curve.
    #[track_caller]
    pub(crate) fn expect_no_emotion(self, title: &str) -> Self {
        assert_eq!(emotion_at(self.editor.journey(), title), None);
        self
    }

    /// A department leads at a touchpoint.
    #[track_caller]
    pub(crate) fn expect_lead(self, title: &str, department: &str) -> Self {
        let lead = touchpoint(self.editor.journey(), title).lead.as_deref();
        assert_eq!(lead, Some(department));
        self
    }

    /// The last department has this name.
    #[track_caller]
    pub(crate) fn expect_department(self, name: &str) -> Self {
        let last = self.editor.journey().departments.last();
        assert_eq!(last.expect("there are departments").name, name);
        self
    }

    /// A pain point is felt at a touchpoint.
    #[track_caller]
    pub(crate) fn expect_felt_at(self, title: &str, at: &str) -> Self {
        let journey = self.editor.journey();
        assert_eq!(pain(journey, title).touchpoint, touchpoint(journey, at).id);
        self
    }

    /// A pain point is owned by a department, or by nobody.
    #[track_caller]
    pub(crate) fn expect_owner(self, title: &str, department: Option<&str>) -> Self {
        let owner = pain(self.editor.journey(), title).owner.as_deref();
        assert_eq!(owner, department);
        self
    }
}

fn touchpoint<'a>(journey: &'a Journey, title: &str) -> &'a Touchpoint {
    let mut touchpoints = journey.touchpoints.iter();
    let found = touchpoints.find(|touchpoint| touchpoint.title == title);
    found.unwrap_or_else(|| panic!("no touchpoint is called {title}"))
}

fn pain<'a>(journey: &'a Journey, title: &str) -> &'a PainPoint {
    let mut pains = journey.pain_points.iter();
    let found = pains.find(|pain| pain.title == title);
    found.unwrap_or_else(|| panic!("no pain point is called {title}"))
}

fn emotion_at(journey: &Journey, title: &str) -> Option<f64> {
    let id = &touchpoint(journey, title).id;
    let mut points = journey.as_is()?.points.iter();
    let point = points.find(|point| point.touchpoint == *id)?;
    Some(point.emotion)
}
