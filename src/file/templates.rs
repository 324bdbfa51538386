//! The journeys that a new one can begin as.

use std::path::Path;

use crate::journey::{Journey, random_id};
use crate::words::Language;

use super::error::{Error, Fault};
use super::read::{Opened, parse};

/// A journey to begin with, in every language.
#[derive(Debug)]
pub struct Template {
    /// Its name on the command line and in text keys: `template-…` and `template-…-about`.
    pub id: &'static str,
    /// Its text in the order of [`Language::ALL`].
    texts: [&'static str; 2],
}

macro_rules! template {
    ($id:literal) => {
        Template {
            id: $id,
            texts: [
                include_str!(concat!("../../assets/templates/", $id, ".en.ron")),
                include_str!(concat!("../../assets/templates/", $id, ".de.ron")),
            ],
        }
    };
}

/// All templates, in the order of the menus.
pub static TEMPLATES: &[Template] = &[
    template!("employee-onboarding"),
    template!("service-desk-customer"),
    template!("value-stream"),
    template!("blank"),
];

/// A new journey, with an id of its own, from the template of this name.
pub fn new_journey(template: &str, language: Language) -> Result<Journey, Error> {
    open_template(template, language).map(|opened| opened.journey)
}

/// The template of this name, opened as a new journey with an id of its own.
pub fn open_template(template: &str, language: Language) -> Result<Opened, Error> {
    let name = Path::new(template);
    let found = TEMPLATES.iter().find(|known| known.id == template);
    let [english, german] = found.ok_or_else(|| Fault::NoTemplate.at(name))?.texts;
    let text = match language {
        Language::English => english,
        Language::German => german,
    };
    let mut opened = parse(text.as_bytes().to_vec(), name)?;
    opened.journey.id = random_id();
    Ok(opened)
}
