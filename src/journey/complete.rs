//! Ids for records that were written without one.

use std::borrow::Cow;
use std::sync::Arc;

use super::id::Slugs;
use super::{
    Comment, Curve, CurveState, Department, Id, Journey, PainPoint, Persona, SmallStep, Stage,
    Touchpoint, View,
};

/// Gives a slug of its title to each record that has no id; tells whether there were any.
pub fn complete_ids(journey: &mut Journey) -> bool {
    let lists = [
        complete(&mut journey.departments),
        complete(&mut journey.personas),
        complete(&mut journey.stages),
        complete(&mut journey.touchpoints),
        complete(&mut journey.curves),
        complete(&mut journey.pain_points),
        complete(&mut journey.small_steps),
        complete(&mut journey.comments),
        complete(&mut journey.views),
    ];
    lists.contains(&true)
}

fn complete<T: Named>(list: &mut [Arc<T>]) -> bool {
    if list.iter().all(|record| !record.id().is_empty()) {
        return false;
    }
    let mut slugs = Slugs::default();
    for record in list.iter() {
        slugs.take(record.id());
    }
    for record in list.iter_mut().filter(|record| record.id().is_empty()) {
        let id = slugs.give(&record.title(), T::FALLBACK);
        Arc::make_mut(record).set_id(id);
    }
    true
}

/// A record whose id is made from its title.
trait Named: Clone {
    /// The id where the title gives none.
    const FALLBACK: &'static str;
    fn id(&self) -> &Id;
    fn set_id(&mut self, id: Id);
    fn title(&self) -> Cow<'_, str>;
}

macro_rules! named {
    ($record:ty, $fallback:literal, |$this:ident| $title:expr) => {
        impl Named for $record {
            const FALLBACK: &'static str = $fallback;
            fn id(&self) -> &Id {
                &self.id
            }
            fn set_id(&mut self, id: Id) {
                self.id = id;
            }
            fn title(&self) -> Cow<'_, str> {
                let $this = self;
                Cow::from($title)
            }
        }
    };
}

named!(Department, "department", |it| it.name.as_str());
named!(Persona, "persona", |it| it.name.as_str());
named!(Stage, "stage", |it| it.title.as_str());
named!(Touchpoint, "touchpoint", |it| it.title.as_str());
named!(PainPoint, "pain-point", |it| it.title.as_str());
named!(SmallStep, "small-step", |it| it.title.as_str());
named!(Comment, "comment", |it| it.text.as_str());
named!(View, "view", |it| it.title.as_str());
named!(Curve, "curve", |it| match &it.state {
    CurveState::AsIs => Cow::from("as-is"),
    CurveState::ToBe => Cow::from("to-be"),
    CurveState::Believed { by } => Cow::from(format!("{by}-believes")),
});
