//! What changed and what two versions disagree about, in sentences.

mod names;
mod values;

use crate::journey::{Id, Journey, List};
use crate::words::{Blank, Words};

use super::change::{Change, FieldChange, What};
use super::conflict::{Conflict, Disagreement};

use names::Names;

/// Tells changes and conflicts in one language; built once for as many of them as there are.
#[derive(Debug)]
pub struct Teller<'a> {
    words: Words,
    names: Names<'a>,
}

impl<'a> Teller<'a> {
    /// Names records as the first of these versions calls them, else as the next one does; the last
    /// one says where things stand now.
    pub fn new(versions: &[&'a Journey], words: Words) -> Self {
        let names = Names::new(versions);
        Self { words, names }
    }

    /// A change as one sentence: “Pain point ‘Laptop late’: owner none → IT; severity 3 → 4”.
    pub fn change(&self, change: &Change) -> String {
        let Change {
            list,
            id,
            second,
            what,
        } = change;
        let record = self.record(*list, id, second.as_ref());
        match what {
            What::Added => self.added(record, change),
            What::Removed => self.about("change-removed", record),
            What::Moved => match self.names.behind(*list, id) {
                Some(other) => {
                    let other = self.title(*list, other).into();
                    let blanks = [("record", record.into()), ("other", other)];
                    self.words.fill("change-moved", &blanks)
                }
                None => self.about("change-moved-first", record),
            },
            What::Changed(fields) => {
                let fields: Vec<_> = fields.iter().map(|field| self.field(field)).collect();
                self.said_of(record, fields.join("; "))
            }
        }
    }

    /// A field before and after: “severity 3 → 4”.
    pub fn field(&self, change: &FieldChange) -> String {
        let blanks = [
            ("field", self.field_name(change.field).into()),
            ("before", self.value(change.field, &change.before).into()),
            ("after", self.value(change.field, &change.after).into()),
        ];
        self.words.fill("change-field", &blanks)
    }

    /// A conflict as one sentence that says what both sides did and what the journey holds.
    pub fn conflict(&self, conflict: &Conflict) -> String {
        let about = &conflict.about;
        let key = format!("conflict-{}", about.key());
        let said = match about {
            Disagreement::Field {
                field,
                base,
                ours,
                theirs,
            } => {
                let blanks = [
                    ("field", self.field_name(field).into()),
                    ("base", self.value(field, base).into()),
                    ("ours", self.value(field, ours).into()),
                    ("theirs", self.value(field, theirs).into()),
                ];
                self.words.fill(&key, &blanks)
            }
            Disagreement::AddedTwice { theirs } => self
                .words
                .fill(&key, &[("id", theirs.as_str().to_owned().into())]),
            Disagreement::Order => {
                let list = conflict.list.name().replace('_', "-");
                let list = self.words.text(&format!("list-{list}"));
                return self.words.fill(&key, &[("list", list.into())]);
            }
            Disagreement::Removed | Disagreement::RemovedByUs | Disagreement::RemovedByThem => {
                self.words.text(&key).into_owned()
            }
        };
        let record = self.record(conflict.list, &conflict.id, conflict.second.as_ref());
        self.said_of(record, said)
    }

    /// What both sides of a conflict about a field say, ours first; `None` for other conflicts.
    pub fn sides(&self, conflict: &Conflict) -> Option<[String; 2]> {
        let Disagreement::Field {
            field,
            ours,
            theirs,
            ..
        } = &conflict.about
        else {
            return None;
        };
        Some([ours, theirs].map(|said| self.value(field, said)))
    }

    /// A conflict as the question that is to be settled: for a field what it is about and what it
    /// said before, else the whole sentence.
    pub fn question(&self, conflict: &Conflict) -> String {
        let Disagreement::Field { field, base, .. } = &conflict.about else {
            return self.conflict(conflict);
        };
        let blanks = [
            ("field", self.field_name(field).into()),
            ("base", self.value(field, base).into()),
        ];
        let asked = self.words.fill("conflict-question", &blanks);
        let record = self.record(conflict.list, &conflict.id, conflict.second.as_ref());
        self.said_of(record, asked)
    }

    /// A record as people name it: “Pain point ‘Laptop late’”.
    pub fn record(&self, list: List, id: &Id, second: Option<&Id>) -> String {
        let blanks: Vec<(&'static str, Blank<'_>)> = match list {
            List::Journey => return self.words.text("record-journey").into_owned(),
            List::Points => vec![
                ("title", self.title(List::Touchpoints, id).into()),
                ("curve", self.second(List::Curves, second).into()),
            ],
            List::Handoffs => vec![
                ("title", self.title(List::Touchpoints, id).into()),
                ("other", self.second(List::Touchpoints, second).into()),
            ],
            List::Workshop => return self.workshop(id, second),
            List::Shots => vec![("title", self.shot(id).into())],
            List::Conflicts => vec![("title", self.any_title(id).into())],
            _ => vec![("title", self.title(list, id).into())],
        };
        let key = format!("record-{}", list.name().replace('_', "-"));
        self.words.fill(&key, &blanks)
    }

    /// A field as people name it.
    pub fn field_name(&self, field: &str) -> String {
        let key = format!("problem-field-{}", field.replace('_', "-"));
        self.words.text(&key).into_owned()
    }

    /// What a shot shows: the records that its name names, by their titles.
    fn shot(&self, id: &Id) -> String {
        match id.split_once(':') {
            Some((_, named)) => {
                let titles = named.split(':').map(|id| self.any_title(&Id::from(id)));
                titles.collect::<Vec<_>>().join(" – ")
            }
            None => self.any_title(id),
        }
    }

    /// The attendance of a department, or the dots that somebody gave.
    fn workshop(&self, id: &Id, ballot: Option<&Id>) -> String {
        let Some(ballot) = ballot else {
            let title = self.title(List::Departments, id);
            return self
                .words
                .fill("record-attended", &[("title", title.into())]);
        };
        let voter = self.title(List::Departments, self.names.voter(ballot));
        let blanks = [
            ("title", self.any_title(id).into()),
            ("voter", voter.into()),
        ];
        self.words.fill("record-votes", &blanks)
    }

    fn added(&self, record: String, change: &Change) -> String {
        let second = change.second.as_ref();
        let emotion = second.and_then(|curve| self.names.emotion(curve, &change.id));
        match emotion.filter(|_| change.list == List::Points) {
            Some(emotion) => {
                let emotion = self.number("emotion", emotion);
                let blanks = [("record", record.into()), ("emotion", emotion.into())];
                self.words.fill("change-added-point", &blanks)
            }
            None => self.about("change-added", record),
        }
    }

    fn about(&self, key: &str, record: String) -> String {
        self.words.fill(key, &[("record", record.into())])
    }

    fn said_of(&self, record: String, said: String) -> String {
        let blanks = [("record", record.into()), ("said", said.into())];
        self.words.fill("change-said", &blanks)
    }

    fn second(&self, list: List, id: Option<&Id>) -> String {
        id.map_or_else(String::new, |id| self.title(list, id))
    }
}

/// All that changed from one version to another, one sentence for each change.
pub fn tell_changes(before: &Journey, after: &Journey, words: Words) -> Vec<String> {
    let changes = super::Patch::between(before, after).changes();
    let teller = Teller::new(&[before, after], words);
    changes.iter().map(|change| teller.change(change)).collect()
}
