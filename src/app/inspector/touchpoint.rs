//! The sheet of touchpoints.

use super::common::Common;
use super::fields::Line;
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
        let ids: Vec<Id> = touchpoints.iter().map(|found| found.id.clone()).collect();
        self.turn_to(&ids);
        let set = |field| {
            let ids = ids.clone();
            Edit::Touchpoint(TouchpointEdit::Set { ids, field })
        };
        if let [only] = touchpoints {
            self.title("field-title", &only.title, |title| {
                set(TouchpointField::Title(title))
            });
            self.note(&only.note, |note| set(TouchpointField::Note(note)));
        }
        self.stage_of(&ids);
        self.channel(Common::of(touchpoints, |found| found.channel.clone()), &set);
        self.taking_part(touchpoints, &ids);
        self.times(touchpoints, &set);
        let matters = touchpoints.iter().all(|found| found.matters);
        self.switch("moment-that-matters", matters, |matters| {
            set(TouchpointField::Matters(matters))
        });
        self.emotions(touchpoints, &ids);
        self.tags(
            Common::of(touchpoints, |found| found.tags.clone()),
            |tags| set(TouchpointField::Tags(tags)),
        );
        if let [only] = touchpoints {
            self.pain_points_at(&only.id);
            self.comments(&only.id);
        }
    }

    fn stage_of(&mut self, ids: &[Id]) {
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

    fn channel(
        &mut self,
        channel: Common<Option<Channel>>,
        set: &impl Fn(TouchpointField) -> Edit,
    ) {
        let none = Shown::quiet(self.text("channel-none"));
        let chosen = match &channel {
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
        if let Common::Same(Some(Channel::Other(name))) = channel {
            let line = Line::new("field-other-channel", Common::Same(name));
            self.line(line, |text| {
                let channel = Channel::Other(text.to_owned());
                Ok(set(TouchpointField::Channel(Some(channel))))
            });
        }
    }

    fn taking_part(&mut self, touchpoints: &[&Touchpoint], ids: &[Id]) {
        let nobody = Shown::quiet(self.text("nobody"));
        let lead = Common::of(touchpoints, |found| found.lead.clone());
        self.department("field-lead", &lead, nobody, |lead| {
            let (ids, field) = (ids.to_vec(), TouchpointField::Lead(lead));
            Edit::Touchpoint(TouchpointEdit::Set { ids, field })
        });
        let helps: Vec<&[Id]> = touchpoints.iter().map(|t| t.helps.as_slice()).collect();
        self.departments("field-helps", &helps, |department, on| {
            let ids = ids.to_vec();
            Edit::Touchpoint(TouchpointEdit::Help {
                ids,
                department,
                on,
            })
        });
    }

    fn times(&mut self, touchpoints: &[&Touchpoint], set: &impl Fn(TouchpointField) -> Edit) {
        let skin = self.reading.skin;
        let hint = self.text("hint-time");
        let wait = Common::of(touchpoints, |found| found.wait.clone()).text(|time| time.0);
        let wait = Line::new("field-wait", wait).hint(hint.clone());
        self.line(wait, |text| {
            Ok(set(TouchpointField::Wait(read::time(text))))
        });
        let work = Common::of(touchpoints, |found| found.work.clone()).text(|time| time.0);
        let work = Line::new("field-work", work).hint(hint);
        self.line(work, |text| {
            Ok(set(TouchpointField::Work(read::time(text))))
        });
        let share = Common::of(touchpoints, |found| found.right_first_time);
        let share = share.text(|share| self.amount(share * 100.0));
        let share = Line::new("field-right-first-time", share).unit("%".to_owned());
        self.line(share, |text| {
            let share = read::percent(text, skin)?;
            Ok(set(TouchpointField::RightFirstTime(share)))
        });
    }

    /// The emotion of each curve here.
    fn emotions(&mut self, touchpoints: &[&Touchpoint], ids: &[Id]) {
        let journey = self.reading.journey;
        for curve in &journey.curves {
            self.emotion_of(curve, touchpoints, ids);
        }
    }

    fn emotion_of(&mut self, curve: &Curve, touchpoints: &[&Touchpoint], ids: &[Id]) {
        let skin = self.reading.skin;
        let emotion = Common::of(touchpoints, |touchpoint| {
            let mut points = curve.points.iter();
            let point = points.find(|point| point.touchpoint == touchpoint.id);
            point.map(|point| point.emotion)
        });
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
            Ok(Edit::Curve(CurveEdit::Draw {
                curve: Which::Curve(curve.id.clone()),
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

fn channels() -> [Channel; 9] {
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

fn channel_key(channel: &Channel) -> &'static str {
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
