//! Minutes of a workshop as Markdown: what was decided, how was voted, what is open.

use super::{Notes, ShotFormat};
use crate::export::{ExportError, Output};
use crate::insight::{Ranked, Subject, ranking};
use crate::journey::{Id, Journey, PainPoint, SmallStep, StepState};
use crate::slides::Deck;
use crate::words::Words;

/// A page of text to send round.
pub(super) struct Minutes;

impl ShotFormat for Minutes {
    fn extensions(&self) -> &'static [&'static str] {
        &["md"]
    }

    fn title_key(&self) -> &'static str {
        "export-shots-minutes"
    }

    fn write(&self, deck: &Deck, _: Notes) -> Result<Output, ExportError> {
        let page = Page {
            journey: &deck.journey,
            shows_votes: deck.shows_votes,
            words: deck.words,
            text: String::new(),
        };
        Ok(Output {
            bytes: page.write().into_bytes(),
            notes: Vec::new(),
        })
    }
}

/// The page as it grows.
struct Page<'a> {
    journey: &'a Journey,
    shows_votes: bool,
    words: Words,
    text: String,
}

impl Page<'_> {
    fn write(mut self) -> String {
        let title = plain(&self.journey.title);
        self.text = format!(
            "# {}\n",
            self.words.fill("minutes-title", &[("title", title.into())])
        );
        if !self.journey.summary.is_empty() {
            let summary = plain(&self.journey.summary);
            self.text.extend(["\n", &summary, "\n"]);
        }
        self.attended();
        self.steps();
        self.votes();
        self.agreements();
        self.open_pains();
        self.text
    }

    fn part(&mut self, key: &str, lines: &[String]) {
        let heading = self.words.text(key);
        self.text.extend(["\n## ", heading.as_ref(), "\n\n"]);
        if lines.is_empty() {
            let nothing = self.words.text("minutes-nothing");
            self.text.extend([nothing.as_ref(), "\n"]);
        }
        for line in lines {
            self.text += line;
            self.text.push('\n');
        }
    }

    fn attended(&mut self) {
        let there = &self.journey.workshop.attended;
        let names: Vec<String> = there
            .iter()
            .map(|id| format!("- {}", self.name(id)))
            .collect();
        self.part("minutes-attended", &names);
    }

    fn steps(&mut self) {
        let lines: Vec<String> = self
            .journey
            .small_steps
            .iter()
            .map(|step| self.step(step))
            .collect();
        self.part("minutes-steps", &lines);
    }

    fn step(&self, step: &SmallStep) -> String {
        let by: Vec<String> = step.departments.iter().map(|id| self.name(id)).collect();
        let who = if by.is_empty() {
            self.words.text("told-nobody").into_owned()
        } else {
            by.join(", ")
        };
        let (mark, state) = match &step.state {
            StepState::Idea => (" ", self.words.text("slide-step-idea").into_owned()),
            StepState::Planned { due: None } => {
                (" ", self.words.text("slide-step-planned").into_owned())
            }
            StepState::Planned { due: Some(due) } => (" ", self.dated("slide-step-due", &due.0)),
            StepState::Doing => (" ", self.words.text("slide-step-doing").into_owned()),
            StepState::Done { on } => ("x", self.dated("slide-step-done", &on.0)),
        };
        format!("- [{mark}] **{}** – {who}, {state}", plain(&step.title))
    }

    fn dated(&self, key: &str, date: &str) -> String {
        self.words.fill(key, &[("date", date.into())])
    }

    fn votes(&mut self) {
        if !self.shows_votes {
            let secret = self.words.text("minutes-votes-secret").into_owned();
            return self.part("minutes-votes", &[secret]);
        }
        for subject in Subject::ALL {
            let ranking = ranking(self.journey, subject);
            let lines: Vec<String> = ranking.iter().map(|ranked| self.ranked(ranked)).collect();
            let key = match subject {
                Subject::PainPoints => "minutes-votes",
                Subject::SmallSteps => "minutes-votes-small-steps",
            };
            if !lines.is_empty() {
                self.part(key, &lines);
            }
        }
    }

    /// A place of a vote, with those who gave dots; ties are told.
    fn ranked(&self, ranked: &Ranked) -> String {
        let percent = self.words.number(ranked.share * 100.0, 0);
        let dots = usize::try_from(ranked.dots).unwrap_or_default();
        let blanks = [("dots", dots.into()), ("percent", percent.into())];
        let mut detail = self.words.fill("slide-dots", &blanks);
        if ranked.is_tied {
            let tied = [("rank", ranked.rank.into())];
            detail = format!("{detail} · {}", self.words.fill("slide-tied", &tied));
        }
        let given = ranked.given.iter();
        let given: Vec<String> = given
            .map(|(id, dots)| format!("{} {dots}", self.name(id)))
            .collect();
        let title = plain(&self.title_of(&ranked.on));
        let given = given.join(", ");
        format!("- {}. {title} – {detail} ({given})", ranked.rank)
    }

    fn agreements(&mut self) {
        let agreed = |note: &std::sync::Arc<crate::journey::HandoffNote>| {
            let agreement = note.agreement.as_deref().filter(|text| !text.is_empty())?;
            let ends = [&note.from, &note.to].map(|id| plain(&self.touchpoint(id)));
            let [from, to] = ends;
            Some(format!("- {from} → {to}: {}", plain(agreement)))
        };
        let lines: Vec<String> = self.journey.handoffs.iter().filter_map(agreed).collect();
        if !lines.is_empty() {
            self.part("minutes-agreements", &lines);
        }
    }

    /// The open pain points under the name of whoever owns them, those of nobody last.
    fn open_pains(&mut self) {
        let owners = self
            .journey
            .departments
            .iter()
            .map(|department| Some(&department.id));
        let mut lines = Vec::new();
        for owner in owners.chain([None]) {
            let pains = self.journey.pain_points.iter();
            let own: Vec<&PainPoint> = pains
                .map(AsRef::as_ref)
                .filter(|pain| pain.is_open() && pain.owner.as_ref() == owner)
                .collect();
            if own.is_empty() {
                continue;
            }
            let name = owner.map_or_else(
                || self.words.text("legend-nobody").into_owned(),
                |id| self.name(id),
            );
            lines.push(format!("- **{name}**"));
            for pain in own {
                let at = plain(&self.touchpoint(&pain.touchpoint));
                let severity = pain.severity.clamp(1, 5);
                let blanks = [
                    ("touchpoint", at.into()),
                    ("severity", severity.to_string().into()),
                ];
                let place = self.words.fill("minutes-pain-place", &blanks);
                lines.push(format!("  - {} ({place})", plain(&pain.title)));
            }
        }
        self.part("minutes-open", &lines);
    }

    fn name(&self, id: &Id) -> String {
        let department = self.journey.department(id);
        plain(&department.map_or_else(|| id.to_string(), |found| found.title().to_owned()))
    }

    fn touchpoint(&self, id: &Id) -> String {
        let found = self.journey.touchpoint(id);
        found.map_or_else(|| id.to_string(), |found| found.title.clone())
    }

    fn title_of(&self, id: &Id) -> String {
        let pain = self.journey.pain_point(id).map(|pain| pain.title.clone());
        let mut steps = self.journey.small_steps.iter();
        let step = steps
            .find(|step| step.id == *id)
            .map(|step| step.title.clone());
        pain.or(step).unwrap_or_else(|| id.to_string())
    }
}

/// A text on one line, in which nothing is taken for a mark of Markdown.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => plain.push(' '),
            '*' | '_' | '`' | '[' | ']' | '<' | '#' | '|' | '\\' => plain.extend(['\\', character]),
            other if other.is_control() => {}
            other => plain.push(other),
        }
    }
    plain
}
