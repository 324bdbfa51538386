//! `seamline diff --json`: what changed, for programs; its keys stay as they are.

use serde_json::{Value as Json, json};

use crate::edit::{Change, FieldChange, Teller, Value, What};

/// All changes as one JSON text.
pub(super) fn text(changes: &[Change], teller: &Teller<'_>) -> String {
    let told: Vec<_> = changes.iter().map(|change| told(change, teller)).collect();
    format!("{:#}", json!({ "changes": told }))
}

fn told(change: &Change, teller: &Teller<'_>) -> Json {
    let (what, fields) = match &change.what {
        What::Added => ("added", Vec::new()),
        What::Removed => ("removed", Vec::new()),
        What::Moved => ("moved", Vec::new()),
        What::Changed(fields) => ("changed", fields.iter().map(field).collect()),
    };
    json!({
        "list": change.list.name(),
        "id": change.id.as_str(),
        "second": change.second.as_deref(),
        "what": what,
        "fields": fields,
        "text": teller.change(change),
    })
}

fn field(change: &FieldChange) -> Json {
    json!({
        "field": change.field,
        "before": value(&change.before),
        "after": value(&change.after),
    })
}

/// What a field says: null, a text, a number, true or false, a list, or a word with what stands in
/// its brackets.
pub(super) fn value(said: &Value) -> Json {
    match said {
        Value::Nothing => Json::Null,
        Value::Text(text) => json!(text),
        Value::Number(number) => json!(number),
        Value::Count(count) => json!(count),
        Value::Flag(flag) => json!(flag),
        Value::Record(id) => json!(id.as_str()),
        Value::Several(values) => values.iter().map(value).collect(),
        Value::Word(word, inside) if inside.is_empty() => json!(word),
        Value::Word(word, inside) => {
            json!({ *word: inside.iter().map(value).collect::<Json>() })
        }
    }
}
