//! The cards of curves, and the sheet of their points.

use std::collections::{BTreeMap, BTreeSet};

use super::common::Common;
use super::fields::Line;
use super::read;
use super::sheet::Sheet;
use crate::app::messages::capitalised;
use crate::app::widgets::{Closes, Offer, Shown};
use crate::edit::{CurveEdit, Edit, Which};
use crate::interact::Action;
use crate::journey::{Curve, CurvePoint, CurveState, EMOTION, Evidence, Id};

impl Sheet<'_, '_> {
    /// All curves, and ways to add one.
    pub(super) fn curves(&mut self) {
        self.heading("section-curves");
        let words = self.reading.skin.words;
        let all = &self.reading.journey.curves;
        for curve in all {
            let title = self.curve_name(curve);
            let count = words.fill("curve-points", &[("count", curve.points.len().into())]);
            let persona = self.persona_name(curve.persona.as_ref());
            let detail: Vec<_> = persona.into_iter().chain([count]).collect();
            let said = (title.as_str(), &*detail.join(" · "));
            let shown = self.card(&curve.id, said, |sheet| sheet.curve(curve));
            let here = (&curve.id, all.as_slice());
            self.reorder(
                &shown,
                here,
                |other| &other.id,
                |id, before| Edit::Curve(CurveEdit::Move { id, before }),
            );
        }
        let add = |state| {
            Edit::Curve(CurveEdit::Add {
                state,
                persona: None,
            })
        };
        self.buttons(vec![
            ("add-as-is", add(CurveState::AsIs)),
            ("add-to-be", add(CurveState::ToBe)),
        ]);
    }

    fn curve(&mut self, curve: &Curve) {
        let id = &curve.id;
        self.curve_state(curve);
        let persona = self.persona_name(curve.persona.as_ref());
        let nobody = self.text("nobody-in-particular");
        let chosen = persona.map_or_else(|| Shown::quiet(&nobody), Shown::text);
        let journey = self.reading.journey;
        self.pick("field-persona", (vec![chosen], Closes::WithChoice), || {
            let set = |persona: Option<&Id>| {
                let (id, persona) = (id.clone(), persona.cloned());
                Edit::Curve(CurveEdit::SetPersona { id, persona })
            };
            let nobody = Offer::new(Shown::quiet(&nobody), curve.persona.is_none(), set(None));
            let all = journey.personas.iter().map(|persona| {
                let is_chosen = curve.persona.as_ref() == Some(&persona.id);
                Offer::new(
                    Shown::text(&persona.name),
                    is_chosen,
                    set(Some(&persona.id)),
                )
            });
            [nobody].into_iter().chain(all).collect()
        });
        self.curve_buttons(curve);
    }

    fn curve_state(&mut self, curve: &Curve) {
        let chosen = vec![Shown::text(self.curve_name(curve))];
        let reading = self.reading;
        self.pick("field-says", (chosen, Closes::WithChoice), || {
            let offer = |state: CurveState, shown: Shown| {
                let (id, is_chosen) = (curve.id.clone(), state == curve.state);
                let edit = Edit::Curve(CurveEdit::SetState { id, state });
                Offer::new(shown, is_chosen, edit)
            };
            let plain = |key| Shown::text(capitalised(&reading.text(key)));
            let known = [
                offer(CurveState::AsIs, plain("curve-as-is")),
                offer(CurveState::ToBe, plain("curve-to-be")),
            ];
            let believed = reading
                .departments()
                .into_iter()
                .map(|(department, shown)| {
                    let by = department.id.clone();
                    let text = reading.believed(&by);
                    offer(CurveState::Believed { by }, Shown { text, ..shown })
                });
            known.into_iter().chain(believed).collect()
        });
    }

    fn curve_buttons(&mut self, curve: &Curve) {
        let curves = &self.reading.journey.curves;
        let place = curves.iter().position(|other| other.id == curve.id);
        let before = place.and_then(|place| curves.get(place.checked_sub(1)?));
        let mut buttons = Vec::new();
        if let Some(before) = before {
            let (id, before) = (curve.id.clone(), Some(before.id.clone()));
            buttons.push(("move-up", Edit::Curve(CurveEdit::Move { id, before })));
        }
        let id = curve.id.clone();
        buttons.push(("remove", Edit::Curve(CurveEdit::Remove { id })));
        self.buttons(buttons);
        let drawn_on = match self.reading.editor.curve() {
            Which::Curve(id) => Some(id),
            Which::AsIs => self.reading.journey.as_is().map(|as_is| as_is.id.clone()),
        };
        if drawn_on.as_ref() != Some(&curve.id) && self.button("draw-on-curve") {
            self.asked.push(Action::DrawOn(curve.id.clone()).into());
        }
    }

    fn persona_name(&self, id: Option<&Id>) -> Option<String> {
        let personas = &self.reading.journey.personas;
        let persona = personas.iter().find(|persona| Some(&persona.id) == id)?;
        Some(persona.name.clone())
    }

    /// Everything about one or several points of curves, each by its curve and its touchpoint.
    pub(super) fn points(&mut self, points: &[(&Id, &Id)]) {
        let journey = self.reading.journey;
        let wanted: BTreeSet<_> = points.iter().copied().collect();
        let all = journey.curves.iter().flat_map(|curve| {
            let points = curve.points.iter();
            points.map(move |point| (curve.as_ref(), point.as_ref()))
        });
        let found: Vec<_> = all
            .filter(|(curve, point)| wanted.contains(&(&curve.id, &point.touchpoint)))
            .collect();
        let [first, ..] = found.as_slice() else {
            return;
        };
        self.heading_of("section-emotion", "several-points", found.len());
        self.turn_to(points);
        if found.len() == 1 {
            let felt = journey.touchpoint(&first.1.touchpoint);
            let felt = felt.map_or("", |found| &found.title);
            self.quiet(&format!("{} · {felt}", self.curve_name(first.0)));
        }
        self.emotion("field-emotion", &found);
        self.evidence(&found);
        if let [(curve, point)] = found.as_slice() {
            let quote = Line::new("field-quote", Common::Same(point.quote.clone())).long();
            self.line(quote, |text| {
                Ok(Edit::Curve(CurveEdit::SetQuote {
                    curve: curve.id.clone(),
                    touchpoint: point.touchpoint.clone(),
                    quote: text.to_owned(),
                }))
            });
        }
    }

    fn emotion(&mut self, key: &str, points: &[(&Curve, &CurvePoint)]) {
        let skin = self.reading.skin;
        let emotion = Common::of(points, |(_, point)| point.emotion);
        let emotion = emotion.map(|emotion| skin.words.signed(emotion, 1));
        self.line(Line::new(key, emotion), |text| {
            let emotion = read::needed(read::number(text, "", skin)?, skin)?;
            if !EMOTION.contains(&emotion) {
                return Err(read::outside(*EMOTION.start(), *EMOTION.end(), skin));
            }
            Ok(of_each_curve(points, |curve, touchpoints| {
                CurveEdit::Draw {
                    curve: Which::Curve(curve),
                    emotions: touchpoints.into_iter().map(|id| (id, emotion)).collect(),
                }
            }))
        });
    }

    fn evidence(&mut self, points: &[(&Curve, &CurvePoint)]) {
        let evidence = Common::of(points, |(_, point)| point.evidence.clone());
        let set = |evidence: Evidence| {
            of_each_curve(points, |curve, touchpoints| CurveEdit::SetEvidence {
                curve,
                touchpoints,
                evidence: evidence.clone(),
            })
        };
        let chosen = match &evidence {
            Common::Same(evidence) => Shown::text(self.text(evidence_key(evidence))),
            Common::Mixed => self.mixed(),
        };
        let reading = self.reading;
        self.pick("field-evidence", (vec![chosen], Closes::WithChoice), || {
            let is = |key| matches!(&evidence, Common::Same(same) if evidence_key(same) == key);
            let survey = Evidence::Survey { n: 0, spread: 0.0 };
            let all = [
                Evidence::Assumed,
                Evidence::Interview,
                survey,
                Evidence::Measured,
            ];
            all.map(|offered| {
                let key = evidence_key(&offered);
                Offer::new(Shown::text(reading.text(key)), is(key), set(offered))
            })
            .into_iter()
            .collect()
        });
        if let Common::Same(Evidence::Survey { n, spread }) = evidence {
            self.survey((n, spread), set);
        }
    }

    fn survey(&mut self, (n, spread): (i64, f64), set: impl Fn(Evidence) -> Edit) {
        let skin = self.reading.skin;
        let answers = Line::new("field-answers", Common::Same(n.to_string()));
        self.line(answers, |text| {
            let n = read::needed(read::count(text, "", skin)?, skin)?;
            Ok(set(Evidence::Survey { n, spread }))
        });
        let said = self.amount(spread);
        self.line(Line::new("field-spread", Common::Same(said)), |text| {
            let spread = read::needed(read::number(text, "", skin)?, skin)?;
            Ok(set(Evidence::Survey { n, spread }))
        });
    }

    /// What a curve says, as a name.
    pub(super) fn curve_name(&self, curve: &Curve) -> String {
        match &curve.state {
            CurveState::AsIs => capitalised(&self.text("curve-as-is")),
            CurveState::ToBe => capitalised(&self.text("curve-to-be")),
            CurveState::Believed { by } => self.reading.believed(by),
        }
    }
}

/// The same edit of each curve for its points.
fn of_each_curve(
    points: &[(&Curve, &CurvePoint)],
    edit: impl Fn(Id, Vec<Id>) -> CurveEdit,
) -> Edit {
    let mut touchpoints: BTreeMap<&Id, Vec<Id>> = BTreeMap::new();
    for (curve, point) in points {
        let of_curve = touchpoints.entry(&curve.id).or_default();
        of_curve.push(point.touchpoint.clone());
    }
    let edits = touchpoints.into_iter();
    let edits = edits.map(|(curve, ids)| Edit::Curve(edit(curve.clone(), ids)));
    Edit::All(edits.collect())
}

impl super::Reading<'_> {
    /// What a department believes, as the name of a curve.
    fn believed(&self, by: &Id) -> String {
        let by = self
            .journey
            .department(by)
            .map_or_else(|| by.to_string(), |found| found.badge());
        let words = self.skin.words;
        capitalised(&words.fill("curve-believed", &[("department", by.into())]))
    }
}

fn evidence_key(evidence: &Evidence) -> &'static str {
    match evidence {
        Evidence::Assumed => "evidence-assumed",
        Evidence::Interview => "evidence-interview",
        Evidence::Survey { .. } => "evidence-is-survey",
        Evidence::Measured => "evidence-measured",
    }
}
