//! The program's own texts, in English and German.

mod isolate;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use isolate::isolated;

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
}

impl Language {
    /// All languages, in the order of the menu.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// Its BCP 47 tag: `en` or `de`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// Its own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
        }
    }

    /// The language for a tag of a system or of a journey, such as `de-AT`; English for all that it does not speak.
    pub fn from_tag(tag: &str) -> Self {
        let first = tag.split(['-', '_', '.']).next().unwrap_or_default();
        if first.eq_ignore_ascii_case("de") {
            Self::German
        } else {
            Self::English
        }
    }
}

/// The tag of the language of a system's locale: `fr` for `fr_CA.UTF-8`; `en` where it names none.
pub fn language_tag(locale: &str) -> String {
    let first = locale.split(['-', '_', '.', '@']).next();
    let is_language = |tag: &&str| {
        (2..=3).contains(&tag.len()) && tag.bytes().all(|letter| letter.is_ascii_alphabetic())
    };
    let named = first.filter(is_language);
    named.map_or_else(|| Language::English.tag().to_owned(), str::to_lowercase)
}

/// The files of texts, each in every language.
const SOURCES: &[[&str; 2]] = &[
    [
        include_str!("../../assets/locales/en/workshop.ftl"),
        include_str!("../../assets/locales/de/workshop.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/stage.ftl"),
        include_str!("../../assets/locales/de/stage.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/present.ftl"),
        include_str!("../../assets/locales/de/present.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/map.ftl"),
        include_str!("../../assets/locales/de/map.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/reading.ftl"),
        include_str!("../../assets/locales/de/reading.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/canvas.ftl"),
        include_str!("../../assets/locales/de/canvas.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/window.ftl"),
        include_str!("../../assets/locales/de/window.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/messages.ftl"),
        include_str!("../../assets/locales/de/messages.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/terminal.ftl"),
        include_str!("../../assets/locales/de/terminal.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/problems.ftl"),
        include_str!("../../assets/locales/de/problems.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/doctor.ftl"),
        include_str!("../../assets/locales/de/doctor.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/commands.ftl"),
        include_str!("../../assets/locales/de/commands.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/changes.ftl"),
        include_str!("../../assets/locales/de/changes.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/report.ftl"),
        include_str!("../../assets/locales/de/report.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/inspector.ftl"),
        include_str!("../../assets/locales/de/inspector.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/files.ftl"),
        include_str!("../../assets/locales/de/files.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/versions.ftl"),
        include_str!("../../assets/locales/de/versions.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/guide.ftl"),
        include_str!("../../assets/locales/de/guide.ftl"),
    ],
    [
        include_str!("../../assets/locales/en/panels.ftl"),
        include_str!("../../assets/locales/de/panels.ftl"),
    ],
];

/// Everything that one language says.
struct Lexicon {
    bundle: FluentBundle<FluentResource>,
    plain: HashMap<String, String>,
}

/// The texts of one language; free to copy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The texts of `language`.
    pub fn of(language: Language) -> Self {
        Self { language }
    }

    /// The language of these texts.
    pub fn language(self) -> Language {
        self.language
    }

    /// The text without blanks to fill for `key`; the key itself where there is none.
    pub fn text(self, key: &str) -> Cow<'static, str> {
        match self.lexicon().plain.get(key) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(key.to_owned()),
        }
    }

    /// The text for `key` with its blanks filled; the key itself where there is none.
    pub fn fill(self, key: &str, blanks: &[(&'static str, Blank<'_>)]) -> String {
        let bundle = &self.lexicon().bundle;
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = blanks
            .iter()
            .map(|(name, blank)| (*name, blank.value()))
            .collect();
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    /// The text for `key` as a label to be drawn: a name in it that is read from right to left leaves everything
    /// around it where it is.
    pub fn label(self, key: &str, blanks: &[(&'static str, Blank<'_>)]) -> String {
        let isolated: Vec<_> = blanks
            .iter()
            .map(|(name, blank)| (*name, blank.isolated()))
            .collect();
        self.fill(key, &isolated)
    }

    /// All keys, in alphabetical order.
    pub fn keys(self) -> Vec<&'static str> {
        let mut keys: Vec<_> = self.lexicon().plain.keys().map(String::as_str).collect();
        keys.sort_unstable();
        keys
    }

    /// `value` with `decimals` decimals as this language writes it, with a real minus sign.
    pub fn number(self, value: f64, decimals: usize) -> String {
        let text = format!("{value:.decimals$}").replace('-', "−");
        let is_zero = text.chars().all(|c| matches!(c, '−' | '0' | '.'));
        let text = if is_zero {
            text.replace('−', "")
        } else {
            text
        };
        match self.language {
            Language::English => text,
            Language::German => text.replace('.', ","),
        }
    }

    /// As [`number`](Self::number), with a plus before what is above zero.
    pub fn signed(self, value: f64, decimals: usize) -> String {
        let text = self.number(value, decimals);
        let positive = !text.starts_with('−') && text.chars().any(|c| matches!(c, '1'..='9'));
        if positive { format!("+{text}") } else { text }
    }

    fn lexicon(self) -> &'static Lexicon {
        static LEXICONS: [OnceLock<Lexicon>; 2] = [OnceLock::new(), OnceLock::new()];
        let [english, german] = &LEXICONS;
        match self.language {
            Language::English => english.get_or_init(|| read_lexicon(Language::English)),
            Language::German => german.get_or_init(|| read_lexicon(Language::German)),
        }
    }
}

/// What fills a blank of a text.
#[derive(Debug, Clone)]
pub enum Blank<'a> {
    /// A name or a text.
    Text(Cow<'a, str>),
    /// A count; chooses the plural.
    Count(usize),
}

impl Blank<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_ref()),
            Self::Count(count) => FluentValue::from(*count as f64),
        }
    }

    fn isolated(&self) -> Blank<'_> {
        match self {
            // A list of names that are isolated already.
            Self::Text(text) if text.contains(isolate::BEGIN) => Blank::Text(Cow::Borrowed(text)),
            Self::Text(text) => Blank::Text(isolated(text)),
            Self::Count(count) => Blank::Count(*count),
        }
    }
}

impl<'a> From<&'a str> for Blank<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Blank<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Blank<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Blank<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Blank<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

fn read_lexicon(language: Language) -> Lexicon {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks that keep directions apart would show as boxes in fonts that lack them.
    bundle.set_use_isolating(false);
    let mut plain = HashMap::new();
    for &[english, german] in SOURCES {
        let source = if language == Language::English {
            english
        } else {
            german
        };
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let ids: Vec<String> = resource.entries().filter_map(message_id).collect();
        bundle.add_resource_overriding(resource);
        for id in ids {
            let Some(pattern) = bundle.get_message(&id).and_then(|message| message.value()) else {
                continue;
            };
            let text = bundle
                .format_pattern(pattern, None, &mut Vec::new())
                .into_owned();
            plain.insert(id, text);
        }
    }
    Lexicon { bundle, plain }
}

fn message_id(entry: &fluent_syntax::ast::Entry<&str>) -> Option<String> {
    match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    }
}
