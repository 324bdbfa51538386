//! The sheet of a touchpoint, and of a point of a curve there.

use super::sheet::Sheet;
use crate::app::messages::capitalised;
use crate::journey::{Channel, Curve, CurvePoint, CurveState, Evidence, Id, Touchpoint};
use crate::layout::Target;

impl Sheet<'_, '_> {
    /// Everything about a touchpoint.
    pub(super) fn touchpoint(&mut self, touchpoint: &Touchpoint) {
        self.heading("section-touchpoint");
        self.title(&touchpoint.title, &touchpoint.note);
        self.stage_of(touchpoint);
        let channel = touchpoint.channel.as_ref().map(|c| self.channel(c));
        self.field("field-channel", channel);
        self.departments("field-lead", touchpoint.lead.as_slice());
        self.departments("field-helps", &touchpoint.helps);
        self.field("field-wait", touchpoint.wait.as_ref().map(|t| self.time(t)));
        self.field("field-work", touchpoint.work.as_ref().map(|t| self.time(t)));
        let share = touchpoint.right_first_time.map(|share| self.percent(share));
        self.field("field-right-first-time", share);
        let matters = touchpoint.matters.then(|| self.text("moment-that-matters"));
        self.field("field-matters", matters);
        self.emotions(&touchpoint.id);
        self.tags(&touchpoint.tags);
        self.pain_points_at(&touchpoint.id);
        self.comments(&touchpoint.id);
    }

    fn stage_of(&mut self, touchpoint: &Touchpoint) {
        let journey = self.reading.journey;
        let order = crate::journey::touchpoints_in_order(journey);
        let at = |index: usize| journey.touchpoints.get(index).map(|found| &found.id);
        let place = order
            .iter()
            .find(|(index, _)| at(*index) == Some(&touchpoint.id));
        let stage = place.and_then(|(_, stage)| journey.stages.get((*stage)?));
        if let Some(stage) = stage {
            self.link_field("field-stage", &stage.title, Target::Stage(stage.id.clone()));
        }
    }

    /// The emotion of each curve here.
    fn emotions(&mut self, touchpoint: &Id) {
        let journey = self.reading.journey;
        for curve in &journey.curves {
            let point = curve.points.iter().find(|p| p.touchpoint == *touchpoint);
            let Some(point) = point else { continue };
            let name = self.curve_name(curve);
            let emotion = self.reading.skin.words.signed(point.emotion, 1);
            let target = Target::Point {
                curve: curve.id.clone(),
                touchpoint: touchpoint.clone(),
            };
            self.named_link_field(&name, &emotion, target);
        }
    }

    fn pain_points_at(&mut self, touchpoint: &Id) {
        let pains = &self.reading.journey.pain_points;
        let here: Vec<_> = pains
            .iter()
            .filter(|p| p.touchpoint == *touchpoint)
            .collect();
        self.pain_links("section-pain-points", &here);
    }

    /// Everything about a point of a curve.
    pub(super) fn point(&mut self, curve: &Id, touchpoint: &Id) {
        let journey = self.reading.journey;
        let Some(curve) = journey.curve(curve) else {
            return;
        };
        let point = curve.points.iter().find(|p| p.touchpoint == *touchpoint);
        let Some(point) = point else { return };
        self.heading("section-emotion");
        let emotion = self.reading.skin.words.signed(point.emotion, 1);
        let title = format!("{}: {emotion}", self.curve_name(curve));
        self.title(&title, "");
        self.quote(&point.quote);
        let felt = journey
            .touchpoint(touchpoint)
            .map(|found| found.title.as_str());
        let target = Target::Touchpoint(touchpoint.clone());
        self.link_field("field-felt-at", felt.unwrap_or(touchpoint), target);
        let persona = curve.persona.as_ref();
        let persona = persona.and_then(|id| journey.personas.iter().find(|p| p.id == *id));
        self.field("field-persona", persona.map(|persona| persona.name.clone()));
        let evidence = self.evidence(point);
        self.field("field-evidence", Some(evidence));
    }

    /// What a curve says, as a name.
    pub(super) fn curve_name(&self, curve: &Curve) -> String {
        let words = self.reading.skin.words;
        match &curve.state {
            CurveState::AsIs => capitalised(&self.text("curve-as-is")),
            CurveState::ToBe => capitalised(&self.text("curve-to-be")),
            CurveState::Believed { by } => {
                let journey = self.reading.journey;
                let by = journey
                    .department(by)
                    .map_or_else(|| by.to_string(), |d| d.badge());
                capitalised(&words.fill("curve-believed", &[("department", by.into())]))
            }
        }
    }

    fn evidence(&self, point: &CurvePoint) -> String {
        let words = self.reading.skin.words;
        match &point.evidence {
            Evidence::Assumed => self.text("evidence-assumed"),
            Evidence::Interview => self.text("evidence-interview"),
            Evidence::Survey { n, spread } => {
                let blanks = [
                    ("count", n.to_string().into()),
                    ("spread", words.number(*spread, 1).into()),
                ];
                words.fill("evidence-survey", &blanks)
            }
            Evidence::Measured => self.text("evidence-measured"),
        }
    }

    fn channel(&self, channel: &Channel) -> String {
        let key = match channel {
            Channel::InPerson => "channel-in-person",
            Channel::Phone => "channel-phone",
            Channel::Email => "channel-email",
            Channel::Chat => "channel-chat",
            Channel::Portal => "channel-portal",
            Channel::Letter => "channel-letter",
            Channel::App => "channel-app",
            Channel::Meeting => "channel-meeting",
            Channel::Other(name) => return name.clone(),
        };
        self.text(key)
    }
}
