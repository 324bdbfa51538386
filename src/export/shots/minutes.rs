//! Minutes of a workshop as Markdown: what was decided, how was voted, what is open.

use std::collections::HashMap;

use super::{Notes, ShotFormat};
use crate::export::escape::markdown;
use crate::export::{ExportError, Output};
use crate::insight::{Ranked, Subject, ranking};
use crate::journey::{Id, Journey, PainPoint, SmallStep, StepState};
use crate::slides::Deck;
use crate::words::{Words, isolated};

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
            titles: Titles::of(&deck.journey),
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

/// A name in a line with others: one that is read from right to left leaves arrows and numbers where they are.
fn isolated_markdown(name: &str) -> String {
    isolated(&markdown(name)).into_owned()
}

/// The titles of what is named, by the ids; of equal ids the first.
struct Titles<'a> {
    departments: HashMap<&'a Id, &'a str>,
    touchpoints: HashMap<&'a Id, &'a str>,
    /// Pain points and small steps, both of which get dots.
    voted_on: HashMap<&'a Id, &'a str>,
}

impl<'a> Titles<'a> {
    fn of(journey: &'a Journey) -> Self {
        let departments = journey.departments.iter();
        let touchpoints = journey.touchpoints.iter();
        let pains = journey.pain_points.iter();
        let steps = journey.small_steps.iter();
        let pains = pains.map(|pain| (&pain.id, pain.title.as_str()));
        let steps = steps.map(|step| (&step.id, step.title.as_str()));
        Self {
            departments: first_of_equals(departments.map(|found| (&found.id, found.title()))),
            touchpoints: first_of_equals(
                touchpoints.map(|found| (&found.id, found.title.as_str())),
            ),
            voted_on: first_of_equals(pains.chain(steps)),
        }
    }
}

fn first_of_equals<'a>(named: impl Iterator<Item = (&'a Id, &'a str)>) -> HashMap<&'a Id, &'a str> {
    let mut titles = HashMap::new();
    for (id, title) in named {
        titles.entry(id).or_insert(title);
    }
    titles
}

/// The page as it grows.
struct Page<'a> {
    journey: &'a Journey,
    titles: Titles<'a>,
    shows_votes: bool,
    words: Words,
    text: String,
}

impl Page<'_> {
    fn write(mut self) -> String {
        let title = markdown(&self.journey.title);
        self.text = format!(
            "# {}\n",
            self.words.fill("minutes-title", &[("title", title.into())])
        );
        if !self.journey.summary.is_empty() {
            let summary = markdown(&self.journey.summary);
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
        let title = strong(isolated_markdown(&step.title));
        format!("- [{mark}] {title} – {who}, {state}")
    }

    fn dated(&self, key: &str, date: &str) -> String {
        self.words.fill(key, &[("date", markdown(date).into())])
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
        let title = isolated_markdown(self.title_of(&ranked.on));
        let given = given.join(", ");
        format!("- {}. {title} – {detail} ({given})", ranked.rank)
    }

    fn agreements(&mut self) {
        let agreed = |note: &std::sync::Arc<crate::journey::HandoffNote>| {
            let agreement = note.agreement.as_deref().filter(|text| !text.is_empty())?;
            let ends = [&note.from, &note.to].map(|id| isolated_markdown(self.touchpoint(id)));
            let [from, to] = ends;
            Some(format!("- {from} → {to}: {}", markdown(agreement)))
        };
        let lines: Vec<String> = self.journey.handoffs.iter().filter_map(agreed).collect();
        if !lines.is_empty() {
            self.part("minutes-agreements", &lines);
        }
    }

    /// The open pain points under the name of whoever owns them, those of nobody last.
    fn open_pains(&mut self) {
        let mut pains_of: HashMap<Option<&Id>, Vec<&PainPoint>> = HashMap::new();
        let mut owners = Vec::new();
        owners.extend(self.journey.departments.iter().map(|found| Some(&found.id)));
        let open = self
            .journey
            .pain_points
            .iter()
            .filter(|pain| pain.is_open());
        for pain in open {
            let owner = pain.owner.as_ref();
            pains_of.entry(owner).or_default().push(pain);
            // A department that is nowhere else has a name all the same: its id.
            owners.extend(
                owner
                    .filter(|id| !self.titles.departments.contains_key(id))
                    .map(Some),
            );
        }
        owners.push(None);
        let mut lines = Vec::new();
        for owner in owners {
            let Some(own) = pains_of.remove(&owner) else {
                continue;
            };
            let name = owner.map_or_else(
                || self.words.text("legend-nobody").into_owned(),
                |id| self.name(id),
            );
            lines.push(format!("- {}", strong(name)));
            lines.extend(own.into_iter().map(|pain| self.open_pain(pain)));
        }
        self.part("minutes-open", &lines);
    }

    fn open_pain(&self, pain: &PainPoint) -> String {
        let at = isolated_markdown(self.touchpoint(&pain.touchpoint));
        let severity = pain.severity.clamp(1, 5);
        let blanks = [
            ("touchpoint", at.into()),
            ("severity", severity.to_string().into()),
        ];
        let place = self.words.fill("minutes-pain-place", &blanks);
        format!("  - {} ({place})", isolated_markdown(&pain.title))
    }

    fn name(&self, id: &Id) -> String {
        let name = self.titles.departments.get(id).copied();
        isolated_markdown(name.unwrap_or(id))
    }

    fn touchpoint<'b>(&'b self, id: &'b Id) -> &'b str {
        self.titles.touchpoints.get(id).copied().unwrap_or(id)
    }

    fn title_of<'b>(&'b self, id: &'b Id) -> &'b str {
        self.titles.voted_on.get(id).copied().unwrap_or(id)
    }
}

/// A text of Markdown that stands out; nothing cannot.
fn strong(text: String) -> String {
    if text.is_empty() {
        text
    } else {
        format!("**{text}**")
    }
}
