//! What is told of ballots: whose came in and what they replace, and which did not and why.

use std::collections::BTreeMap;

use crate::app::messages::{Message, Tone};
use crate::editor::room::{Counted, Flaw, Taken};
use crate::file::{self, MAX_BALLOTS};
use crate::journey::{Id, Journey, shown_line};
use crate::session::file_name;
use crate::words::Words;

/// So many ballots are told one by one.
const MOST_TOLD: usize = 3;

/// What was taken in, and what was not and why.
pub(super) fn of_counted(
    counted: &Counted,
    (words, journey): (Words, Option<&Journey>),
) -> Vec<Message> {
    let tell = Telling { words, journey };
    let mut messages = Vec::new();
    if !counted.taken.is_empty() {
        let count = [("count", counted.taken.len().into())];
        let taken = tell.of_taken(&counted.taken).into_iter();
        let redrawn = counted.redrawn.iter().take(MOST_TOLD).map(|by| {
            let name = [("department", tell.department_name(by).into())];
            words.fill("ballot-redrawn", &name)
        });
        let hint: Vec<String> = taken.chain(redrawn).collect();
        messages.push(notice(words.fill("ballot-taken", &count), hint.join("\n")));
    }
    for (name, flaw) in counted.refused.iter().take(MOST_TOLD) {
        let name = [("name", shown_line(name).into())];
        let text = words.fill("ballot-refused", &name);
        messages.push(notice(text, flaw_text(*flaw, words)));
    }
    messages.extend(of_more("ballot-refused-more", counted.refused.len(), words));
    messages
}

/// Which ballots could not be read.
pub(super) fn of_unread(unread: &[file::Error], words: Words) -> Vec<Message> {
    let told = unread.iter().take(MOST_TOLD).map(|error| {
        let name = file_name(&error.path);
        Message::of_file("ballot-unread", &name, error, words)
    });
    told.chain(of_more("ballot-unread-more", unread.len(), words))
        .collect()
}

/// That there are more ballots than are looked at.
pub(super) fn of_left_out(left_out: usize, words: Words) -> Message {
    let blanks = [("count", left_out.into()), ("most", MAX_BALLOTS.into())];
    let hint = words.text("ballots-too-many-hint").into_owned();
    notice(words.fill("ballots-too-many", &blanks), hint)
}

fn of_more(key: &str, count: usize, words: Words) -> Option<Message> {
    let more = count.checked_sub(MOST_TOLD).filter(|more| *more > 0)?;
    Some(notice(
        words.fill(key, &[("count", more.into())]),
        String::new(),
    ))
}

fn notice(text: String, hint: String) -> Message {
    Message {
        tone: Tone::Notice,
        text,
        hint,
    }
}

/// Words for ballots of a journey.
struct Telling<'a> {
    words: Words,
    journey: Option<&'a Journey>,
}

impl Telling<'_> {
    /// Whose they are, how many dots they give and what those replace; of many, how many came from
    /// each department and how many of them replace others.
    fn of_taken(&self, taken: &[Taken]) -> Vec<String> {
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
        let departments = self.journey.map(|journey| &journey.departments);
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
        let department = self.journey.and_then(|journey| journey.department(id));
        department.map_or_else(|| shown_line(id), |found| shown_line(found.title()))
    }
}

fn flaw_text(flaw: Flaw, words: Words) -> String {
    let key = match flaw {
        Flaw::OtherJourney => "ballot-other-journey",
        Flaw::NoDepartment => "ballot-no-department",
        Flaw::TooManyDots(given, allowed) => {
            let blanks = [("given", given.into()), ("allowed", allowed.into())];
            return words.fill("ballot-too-many-dots", &blanks);
        }
        Flaw::NoNumber => "ballot-no-number",
        Flaw::OthersId => "ballot-others-id",
        Flaw::Twice => "ballot-twice",
    };
    words.text(key).into_owned()
}
