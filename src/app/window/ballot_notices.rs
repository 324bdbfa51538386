//! What the window tells of ballots: whose came in and what they replace, and which did not and why.

use std::collections::BTreeMap;

use super::Window;
use crate::app::messages::{Message, Tone};
use crate::editor::room::{Counted, Flaw, Taken};
use crate::file::{self, MAX_BALLOTS};
use crate::journey::{Id, shown_line};
use crate::session::file_name;

/// So many ballots are told one by one.
const MOST_TOLD: usize = 3;

impl Window {
    /// Says what was taken in, and what was not and why.
    pub(super) fn tell_of_ballots(&mut self, counted: &Counted) {
        if !counted.taken.is_empty() {
            let count = [("count", counted.taken.len().into())];
            let told = self.told(&counted.taken).into_iter();
            let redrawn = counted.redrawn.iter().take(MOST_TOLD).map(|by| {
                let name = [("department", self.department_name(by).into())];
                self.words.fill("ballot-redrawn", &name)
            });
            let hint: Vec<String> = told.chain(redrawn).collect();
            self.say(self.words.fill("ballot-taken", &count), hint.join("\n"));
        }
        for (name, flaw) in counted.refused.iter().take(MOST_TOLD) {
            let name = [("name", shown_line(name).into())];
            let text = self.words.fill("ballot-refused", &name);
            self.say(text, self.flaw_text(*flaw));
        }
        self.tell_of_more("ballot-refused-more", counted.refused.len());
    }

    /// Says which ballots could not be read.
    pub(super) fn tell_of_unread(&mut self, unread: &[file::Error]) {
        for error in unread.iter().take(MOST_TOLD) {
            let name = file_name(&error.path);
            let message = Message::of_file("ballot-unread", &name, error, self.words);
            self.messages.add(message);
        }
        self.tell_of_more("ballot-unread-more", unread.len());
    }

    /// Says that there are more ballots than are looked at.
    pub(super) fn tell_of_left_out(&mut self, left_out: usize) {
        if left_out > 0 {
            let blanks = [("count", left_out.into()), ("most", MAX_BALLOTS.into())];
            self.notice("ballots-too-many", &blanks);
        }
    }

    fn tell_of_more(&mut self, key: &str, count: usize) {
        if let Some(more) = count.checked_sub(MOST_TOLD).filter(|more| *more > 0) {
            let text = self.words.fill(key, &[("count", more.into())]);
            self.say(text, String::new());
        }
    }

    fn say(&mut self, text: String, hint: String) {
        self.messages.add(Message {
            tone: Tone::Notice,
            text,
            hint,
        });
    }

    /// Whose they are, how many dots they give and what those replace; of many, how many came from
    /// each department and how many of them replace others.
    fn told(&self, taken: &[Taken]) -> Vec<String> {
        if taken.len() <= MOST_TOLD {
            return taken.iter().map(|one| self.told_of(one)).collect();
        }
        let replacing = taken.iter().filter(|one| one.replaced.is_some()).count();
        let replaced = (replacing > 0).then(|| {
            let count = [("count", replacing.into())];
            self.words.fill("ballot-replaced", &count)
        });
        let departments = std::iter::once(self.departments_of(taken));
        departments.chain(replaced).collect()
    }

    fn told_of(&self, one: &Taken) -> String {
        let department = self.department_name(&one.department);
        let who = match one.name.trim() {
            "" => department,
            name => {
                let blanks = [
                    ("name", shown_line(name).into()),
                    ("department", department.into()),
                ];
                self.words.fill("ballot-who", &blanks)
            }
        };
        let (who, dots) = (("who", who.into()), ("dots", one.dots.into()));
        match one.replaced {
            Some(before) => {
                let blanks = [who, dots, ("before", before.into())];
                self.words.fill("ballot-in-place", &blanks)
            }
            None => self.words.fill("ballot-of", &[who, dots]),
        }
    }

    /// How many came from each department, with how many dots.
    fn departments_of(&self, taken: &[Taken]) -> String {
        let mut counts: BTreeMap<&Id, (usize, usize)> = BTreeMap::new();
        for one in taken {
            let (count, dots) = counts.entry(&one.department).or_default();
            *count += 1;
            *dots += one.dots;
        }
        let departments = self.journey().map(|journey| &journey.departments);
        let departments = departments.into_iter().flatten();
        let told = departments.filter_map(|department| {
            let (count, dots) = *counts.get(&department.id)?;
            let blanks = [
                ("department", shown_line(department.title()).into()),
                ("count", count.into()),
                ("dots", dots.into()),
            ];
            Some(self.words.fill("ballots-of", &blanks))
        });
        told.collect::<Vec<_>>().join(" · ")
    }

    fn department_name(&self, id: &Id) -> String {
        let department = self.journey().and_then(|journey| journey.department(id));
        department.map_or_else(|| shown_line(id), |found| shown_line(found.title()))
    }

    fn flaw_text(&self, flaw: Flaw) -> String {
        let key = match flaw {
            Flaw::OtherJourney => "ballot-other-journey",
            Flaw::NoDepartment => "ballot-no-department",
            Flaw::TooManyDots(given, allowed) => {
                let blanks = [("given", given.into()), ("allowed", allowed.into())];
                return self.words.fill("ballot-too-many-dots", &blanks);
            }
            Flaw::NoNumber => "ballot-no-number",
            Flaw::OthersId => "ballot-others-id",
            Flaw::Twice => "ballot-twice",
        };
        self.words.text(key).into_owned()
    }
}
