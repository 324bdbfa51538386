//! What fields say, as people read it.

use super::super::value::Value;
use super::Teller;
use super::names::Thing;
use crate::journey::{CurveState, Id, List, shown};

/// Characters of a text that a sentence shows.
const SHOWN: usize = 60;

/// Fields whose texts need no quotation marks: codes, times and days.
const BARE: [&str; 7] = ["work", "wait", "on", "state", "color", "short", "language"];

impl Teller<'_> {
    /// What a field says.
    pub fn value(&self, field: &str, value: &Value) -> String {
        match value {
            Value::Nothing => self.nothing(field),
            Value::Text(text) if BARE.contains(&field) => shown(text, SHOWN),
            Value::Text(text) => self.quoted(text),
            Value::Number(number) => self.number(field, *number),
            Value::Count(count) => self.words.number(*count as f64, 0),
            Value::Flag(flag) => self
                .words
                .text(if *flag { "value-yes" } else { "value-no" })
                .into(),
            Value::Record(id) => match list_of(field) {
                Some(List::Departments) => self.title(List::Departments, id),
                Some(list) => self.quoted(&self.title(list, id)),
                None => self.quoted(&self.any_title(id)),
            },
            Value::Several(values) if values.is_empty() => self.nothing(field),
            Value::Several(values) => self.each(field, values).join(", "),
            Value::Word(word, inside) => self.word(field, word, inside),
        }
    }

    /// What a record is called.
    pub(super) fn title(&self, list: List, id: &Id) -> String {
        let thing = self.names.thing(list, id);
        thing.map_or_else(|| shown(id, SHOWN), |thing| self.called(thing))
    }

    /// What a record of any list is called.
    pub(super) fn any_title(&self, id: &Id) -> String {
        let thing = self.names.any(id);
        thing.map_or_else(|| shown(id, SHOWN), |(_, thing)| self.called(thing))
    }

    /// A number with as many decimals as it needs, at most two.
    pub(super) fn number(&self, field: &str, number: f64) -> String {
        if field == "right_first_time" {
            let percent = self.words.number(number * 100.0, 0);
            return self
                .words
                .fill("value-percent", &[("number", percent.into())]);
        }
        let needs = |decimals: i32| {
            let shifted = number * 10_f64.powi(decimals);
            (shifted - shifted.round()).abs() > 1e-6
        };
        let decimals = usize::from(needs(0)) + usize::from(needs(1));
        if field == "emotion" {
            self.words.signed(number, decimals)
        } else {
            self.words.number(number, decimals)
        }
    }

    fn called(&self, thing: Thing<'_>) -> String {
        match thing {
            Thing::Titled(title) => shown(title, SHOWN),
            Thing::Curve(curve) => match &curve.state {
                CurveState::AsIs => self.words.text("curve-as-is").into_owned(),
                CurveState::ToBe => self.words.text("curve-to-be").into_owned(),
                CurveState::Believed { by } => {
                    let department = self.title(List::Departments, by);
                    let blanks = [("department", department.into())];
                    self.words.fill("curve-believed", &blanks)
                }
            },
            Thing::Comment(comment) if comment.author.is_empty() => shown(&comment.text, SHOWN),
            Thing::Comment(comment) => {
                let (author, text) = (shown(&comment.author, SHOWN), shown(&comment.text, SHOWN));
                format!("{author}: {text}")
            }
        }
    }

    fn nothing(&self, field: &str) -> String {
        let key = if list_of(field) == Some(List::Departments) {
            "value-nobody"
        } else {
            "value-nothing"
        };
        self.words.text(key).into_owned()
    }

    fn quoted(&self, text: &str) -> String {
        let text = shown(text, SHOWN);
        self.words.fill("value-text", &[("text", text.into())])
    }

    fn each(&self, field: &str, values: &[Value]) -> Vec<String> {
        values
            .iter()
            .map(|value| self.value(field, value))
            .collect()
    }

    fn word(&self, field: &str, word: &str, inside: &[Value]) -> String {
        let key = format!("value-{}", kebab(word));
        let known: Vec<_> = inside
            .iter()
            .filter(|value| **value != Value::Nothing)
            .collect();
        let [first, rest @ ..] = known.as_slice() else {
            return self.words.text(&key).into_owned();
        };
        let said = |value: &Value| self.value(inside_of(field, value), value);
        let second = rest.first().map_or_else(String::new, |value| said(value));
        let blanks = [("first", said(first).into()), ("second", second.into())];
        self.words.fill(&format!("{key}-with"), &blanks)
    }
}

/// The list in which the ids of a field stand; `None` where they may stand in any.
fn list_of(field: &str) -> Option<List> {
    Some(match field {
        "lead" | "helps" | "owner" | "caused_by" | "fixed_by" | "department" | "departments"
        | "lens" => List::Departments,
        "stage" => List::Stages,
        "touchpoint" => List::Touchpoints,
        "persona" => List::Personas,
        "resolves" => List::PainPoints,
        "answers" => List::Comments,
        _ => return None,
    })
}

/// What stands in the brackets of a word is told as the field that it is: a believed curve names a
/// department.
fn inside_of<'a>(field: &'a str, value: &Value) -> &'a str {
    match value {
        Value::Record(_) => "department",
        _ => field,
    }
}

/// `InPerson` as it stands in text keys: `in-person`.
fn kebab(word: &str) -> String {
    let mut kebab = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}
