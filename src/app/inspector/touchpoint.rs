//! The sheet of touchpoints.

use super::common::Common;
use super::fields::{Line, PERCENT};
use super::read;
use super::sheet::Sheet;
use crate::app::widgets::{Closes, Offer, Shown};
use crate::edit::{CurveEdit, Edit, Spot, TouchpointEdit, TouchpointField, Which};
use crate::journey::{Channel, Curve, EMOTION, Id, Touchpoint};
use crate::words::Words;

impl Sheet<'_, '_> {
    /// Everything about one or several touchpoints.
    pub(super) fn touchpoints(&mut self, touchpoints: &[&Touchpoint]) {
        let count = touchpoints.len();
        self.heading_of("section-touchpoint", "several-touchpoints", count);
        let ids = ids_of(touchpoints);
        self.turn_to(&ids);
        let set = set_of(touchpoints);
        if let [only] = touchpoints {
            self.touchpoint_title(only);
            self.note(&only.note, |note| set(TouchpointField::Note(note)));
        }
        self.stage_of(&ids);
        self.touchpoint_channel(touchpoints);
        self.touchpoint_lead(touchpoints);
        self.touchpoint_helps(touchpoints);
        self.wait(touchpoints);
        self.work(touchpoints);
        self.right_first_time(touchpoints);
        self.touchpoint_matters(touchpoints);
        self.emotions(touchpoints, &ids);
        self.touchpoint_tags(touchpoints);
        if let [only] = touchpoints {
            self.pain_points_at(&only.id);
            self.comments(&only.id);
        }
    }

    /// Its title.
    pub(in crate::app) fn touchpoint_title(&mut self, touchpoint: &Touchpoint) {
        let set = set_of(std::slice::from_ref(&touchpoint));
        self.title("field-title", &touchpoint.title, |title| {
            set(TouchpointField::Title(title))
        });
    }

    /// What else there is to say of it, in a cell.
    pub(in crate::app) fn touchpoint_note(&mut self, touchpoint: &Touchpoint) {
        let set = set_of(std::slice::from_ref(&touchpoint));
        self.note_in_cell(&touchpoint.note, |note| set(TouchpointField::Note(note)));
    }

    /// Whether they are moments that matter.
    pub(in crate::app) fn touchpoint_matters(&mut self, touchpoints: &[&Touchpoint]) {
        let matters = touchpoints.iter().all(|found| found.matters);
        let set = set_of(touchpoints);
        self.switch("moment-that-matters", matters, |matters| {
            set(TouchpointField::Matters(matters))
        });
    }

    /// Words to find them by.
    pub(in crate::app) fn touchpoint_tags(&mut self, touchpoints: &[&Touchpoint]) {
        let tags = Common::of(touchpoints, |found| found.tags.clone());
        let set = set_of(touchpoints);
        self.tags(tags, |tags| set(TouchpointField::Tags(tags)));
    }

    /// The stage that holds them.
    pub(in crate::app) fn stage_of(&mut self, ids: &[Id]) {
        let journey = self.reading.journey;
        let layout = self.reading.editor.chart().layout();
        let column = |id: &Id| layout.columns.get(layout.position_of(id)?);
        let columns = ids.iter().filter_map(column);
        let here: Vec<_> = columns.map(|column| column.stage).collect();
        let stage = Common::of(&here, |stage| *stage);
        let found = |place: Option<usize>| journey.stages.get(place?);
        let chosen = match &stage {
            Common::Same(place) => Shown::text(found(*place).map_or("", |stage| &stage.title)),
            Common::Mixed => self.mixed(),
        };
        self.pick("field-stage", (vec![chosen], Closes::WithChoice), || {
            let offers = journey.stages.iter().enumerate().map(|(place, other)| {
                let is_chosen = stage == Common::Same(Some(place));
                let (ids, to) = (ids.to_vec(), Spot::EndOf(other.id.clone()));
                let edit = Edit::Touchpoint(TouchpointEdit::Move { ids, to });
                Offer::new(Shown::text(&other.title), is_chosen, edit)
            });
            offers.collect()
        });
    }

    /// Where they happen.
    pub(in crate::app) fn touchpoint_channel(&mut self, touchpoints: &[&Touchpoint]) {
        let channel = Common::of(touchpoints, |found| found.channel.clone());
        let set = set_of(touchpoints);
        let none = Shown::quiet(self.text("channel-none"));
        let chosen = match &channel {
            Common::Same(Some(Channel::Other(name))) if self.is_cell => Shown::text(name),
            Common::Same(Some(channel)) => Shown::text(self.text(channel_key(channel))),
            Common::Same(None) => none.clone(),
            Common::Mixed => self.mixed(),
        };
        let reading = self.reading;
        self.pick("field-channel", (vec![chosen], Closes::WithChoice), || {
            let nothing = channel == Common::Same(None);
            let none = Offer::new(none, nothing, set(TouchpointField::Channel(None)));
            let is = |key| matches!(&channel, Common::Same(Some(same)) if channel_key(same) == key);
            let all = channels().map(|offered| {
                let key = channel_key(&offered);
                let edit = set(TouchpointField::Channel(Some(offered)));
                Offer::new(Shown::text(reading.text(key)), is(key), edit)
            });
            [none].into_iter().chain(all).collect()
        });
        if let Common::Same(Some(Channel::Other(name))) = channel
            && !self.is_cell
        {
            let line = Line::new("field-other-channel", Common::Same(name));
            self.line(line, |text| {
                let channel = Channel::Other(text.to_owned());
                Ok(set(TouchpointField::Channel(Some(channel))))
            });
        }
    }

    /// The department that leads at them.
    pub(in crate::app) fn touchpoint_lead(&mut self, touchpoints: &[&Touchpoint]) {
        let nobody = Shown::quiet(self.text("nobody"));
        let lead = Common::of(touchpoints, |found| found.lead.clone());
        let set = set_of(touchpoints);
        self.department("field-lead", &lead, nobody, |lead| {
            set(TouchpointField::Lead(lead))
        });
    }

    /// The departments that help at them.
    pub(in crate::app) fn touchpoint_helps(&mut self, touchpoints: &[&Touchpoint]) {
        let helps: Vec<&[Id]> = touchpoints.iter().map(|t| t.helps.as_slice()).collect();
        let ids = ids_of(touchpoints);
        self.departments("field-helps", &helps, |department, on| {
            let ids = ids.clone();
            Edit::Touchpoint(TouchpointEdit::Help {
                ids,
                department,
                on,
            })
        });
    }

    /// How long one waits before them.
    pub(in crate::app) fn wait(&mut self, touchpoints: &[&Touchpoint]) {
        let wait = Common::of(touchpoints, |found| found.wait.clone()).text(|time| time.0);
        let line = Line::new("field-wait", wait).hint(self.time_hint());
        let set = set_of(touchpoints);
        self.line(line, |text| {
            Ok(set(TouchpointField::Wait(read::time(text))))
        });
    }

    /// How long the work at them takes.
    pub(in crate::app) fn work(&mut self, touchpoints: &[&Touchpoint]) {
        let work = Common::of(touchpoints, |found| found.work.clone()).text(|time| time.0);
        let line = Line::new("field-work", work).hint(self.time_hint());
        let set = set_of(touchpoints);
        self.line(line, |text| {
            Ok(set(TouchpointField::Work(read::time(text))))
        });
    }

    fn time_hint(&self) -> String {
        if self.is_cell {
            String::new()
        } else {
            self.text("hint-time")
        }
    }

    /// The share of cases that are right the first time.
    pub(in crate::app) fn right_first_time(&mut self, touchpoints: &[&Touchpoint]) {
        let skin = self.reading.skin;
        let share = Common::of(touchpoints, |found| found.right_first_time);
        let share = share.text(|share| self.amount(share * 100.0));
        let share = Line::new("field-right-first-time", share).unit(PERCENT.to_owned());
        let set = set_of(touchpoints);
        self.line(share, |text| {
            let share = read::percent(text, skin)?;
            Ok(set(TouchpointField::RightFirstTime(share)))
        });
    }

    /// How it feels there as it is.
    pub(in crate::app) fn as_is_emotion(&mut self, touchpoint: &Touchpoint) {
        let none = Curve::default();
        let curve = self.reading.journey.as_is();
        let curve = curve.map_or(&none, |curve| curve.as_ref());
        let position = self
            .reading
            .editor
            .chart()
            .layout()
            .position_of(&touchpoint.id);
        let emotions = &self.reading.insight.emotions;
        let emotion = position.and_then(|position| emotions.get(position)?.ok());
        let ids = std::slice::from_ref(&touchpoint.id);
        self.emotion_of(curve, Common::Same(emotion), ids);
    }

    /// The emotion of each curve here.
    fn emotions(&mut self, touchpoints: &[&Touchpoint], ids: &[Id]) {
        let journey = self.reading.journey;
        for curve in &journey.curves {
            let emotion = Common::of(touchpoints, |touchpoint| {
                let mut points = curve.points.iter();
                let point = points.find(|point| point.touchpoint == touchpoint.id);
                point.map(|point| point.emotion)
            });
            self.emotion_of(curve, emotion, ids);
        }
    }

    fn emotion_of(&mut self, curve: &Curve, emotion: Common<Option<f64>>, ids: &[Id]) {
        let skin = self.reading.skin;
        let emotion = emotion.text(|emotion| skin.words.signed(emotion, 1));
        let line = Line::new(&curve.id, emotion).named(self.curve_name(curve));
        self.line(line, |text| {
            let Some(emotion) = read::number(text, "", skin)? else {
                return Ok(Edit::Curve(CurveEdit::Erase {
                    curve: curve.id.clone(),
                    touchpoints: ids.to_vec(),
                }));
            };
            if !EMOTION.contains(&emotion) {
                return Err(read::outside(*EMOTION.start(), *EMOTION.end(), skin));
            }
            let which = if curve.id.is_empty() {
                Which::AsIs
            } else {
                Which::Curve(curve.id.clone())
            };
            Ok(Edit::Curve(CurveEdit::Draw {
                curve: which,
                emotions: ids.iter().map(|id| (id.clone(), emotion)).collect(),
            }))
        });
    }

    fn pain_points_at(&mut self, touchpoint: &Id) {
        let pains = &self.reading.journey.pain_points;
        let here: Vec<_> = pains
            .iter()
            .filter(|p| p.touchpoint == *touchpoint)
            .collect();
        self.pain_links("section-pain-points", &here);
    }
}

fn ids_of(touchpoints: &[&Touchpoint]) -> Vec<Id> {
    touchpoints.iter().map(|found| found.id.clone()).collect()
}

/// What sets a field of all of them.
fn set_of(touchpoints: &[&Touchpoint]) -> impl Fn(TouchpointField) -> Edit + use<> {
    let ids = ids_of(touchpoints);
    move |field| {
        let ids = ids.clone();
        Edit::Touchpoint(TouchpointEdit::Set { ids, field })
    }
}

/// All channels, in the order in which they are offered.
pub(in crate::app) fn channels() -> [Channel; 9] {
    [
        Channel::InPerson,
        Channel::Phone,
        Channel::Email,
        Channel::Chat,
        Channel::Portal,
        Channel::Letter,
        Channel::App,
        Channel::Meeting,
        Channel::Other(String::new()),
    ]
}

/// What a channel is called.
pub(crate) fn channel_name(channel: &Channel, words: Words) -> String {
    match channel {
        Channel::Other(name) if !name.is_empty() => name.clone(),
        _ => words.text(channel_key(channel)).into_owned(),
    }
}

/// The key of the name of a channel.
pub(in crate::app) fn channel_key(channel: &Channel) -> &'static str {
    match channel {
        Channel::InPerson => "channel-in-person",
        Channel::Phone => "channel-phone",
        Channel::Email => "channel-email",
        Channel::Chat => "channel-chat",
        Channel::Portal => "channel-portal",
        Channel::Letter => "channel-letter",
        Channel::App => "channel-app",
        Channel::Meeting => "channel-meeting",
        Channel::Other(_) => "channel-other",
    }
}
