//! What the session has to say, in words, with what can be done about it.

use std::path::Path;
use std::sync::Arc;

use super::ballot_notices;
use crate::app::messages::{Message, Tone, capitalised};
use crate::app::request::Request;
use crate::file::{Error, Recovered, Somebody};
use crate::interact::{Action, Ask, VersionAction};
use crate::journey::Journey;
use crate::session::relative_time::ago;
use crate::session::saving::Decision;
use crate::session::{FilePurpose, ForeignFile, Notice, file_name, path_text};
use crate::words::Words;

/// A message, and what it offers: the text of a button and what that asks for.
pub(super) type Told = (Message, Option<(String, Request)>);

/// A notice in words; of one about ballots there may be several messages, or none.
pub(super) fn told(notice: Notice, words: Words, journey: Option<&Journey>) -> Vec<Told> {
    let by_name = |key: &str, name: &str| (named(key, name, words), None);
    let of_file =
        |key: &str, name: &str, error: &Error| (Message::of_file(key, name, error, words), None);
    let one = match notice {
        Notice::Newer => by_name("message-newer", ""),
        Notice::Joined(name) => by_name("message-joined", &name),
        Notice::Imported(name) => by_name("message-imported", &name),
        Notice::Recovered => by_name("message-recovered", ""),
        Notice::Careful(name) => by_name("message-careful", &name),
        Notice::Unconfirmed(name) => by_name("message-unconfirmed", &name),
        Notice::Copied(name) => by_name("message-copied", &name),
        Notice::Gone(name) => by_name("message-gone", &name),
        Notice::Back(name) => by_name("message-back", &name),
        Notice::BallotMade(path) => by_name("ballot-made", &file_name(&path)),
        Notice::BallotWithoutFile => by_name("ballot-unsaved", ""),
        Notice::OpeningLost => (lost("message-lost", words), None),
        Notice::SavingLost => (lost("message-save-lost", words), None),
        Notice::NoRecovery(name, error) => of_file("message-no-recovery", &name, &error),
        Notice::NothingKept(error) => (of_own_folder("message-nothing-kept", &error, words), None),
        Notice::SettingsNotKept(error) => (
            of_own_folder("message-settings-not-kept", &error, words),
            None,
        ),
        Notice::VersionNotKept(name, error) => of_file("message-version-not-kept", &name, &error),
        Notice::NotLocked(error) => of_file("message-not-locked", "", &error),
        Notice::BallotNotSaved(error) => {
            of_file("message-cannot-write", &file_name(&error.path), &error)
        }
        Notice::NotOpened(failure) => (Message::of_opening(&failure, words), None),
        Notice::NotFetched(failure) => (Message::of_fetching(&failure, words), None),
        Notice::VersionsMissing(name, gap) => (Message::of_gap(&gap, &name, words), None),
        Notice::Exported(path, done) => (Message::of_export(done, &path, words), None),
        Notice::OpenElsewhere(who) => (of_somebody(&who, words), None),
        Notice::BallotSaved(path) => (of_saved_ballot(&path, words), None),
        Notice::LeftUnsaved(left) => of_left(left, words),
        Notice::NotSaved {
            purpose,
            name,
            error,
            kept_in,
        } => not_saved(purpose, &name, (&error, kept_in.as_deref()), words),
        Notice::Foreign(name, foreign) => of_foreign(&name, &foreign, words),
        Notice::Reloaded(name, before) => {
            let message = named("message-reloaded", &name, words);
            (message, Some(what_changed(before, words)))
        }
        Notice::BothChanged(name, before, conflicts) => {
            let text = named("message-both", &name, words).text;
            (
                joined(text, "message-both-hint", conflicts, words),
                Some(what_changed(before, words)),
            )
        }
        Notice::CopyJoined(name, before, conflicts) => {
            let text = named("message-copy-joined", &name, words).text;
            (
                joined(text, "message-copy-joined-hint", conflicts, words),
                Some(what_changed(before, words)),
            )
        }
        Notice::CopyFound(copy) => {
            let message = named("message-copy", &file_name(&copy), words);
            let text = words.text("answer-copy").into_owned();
            (message, Some((text, Request::Copy(copy))))
        }
        Notice::BallotsCounted(counted) => {
            let of = (words, journey);
            return unoffered(ballot_notices::of_counted(&counted, of));
        }
        Notice::BallotsUnread(unread) => {
            return unoffered(ballot_notices::of_unread(&unread, words));
        }
        Notice::BallotsLeftOut(count) => {
            return unoffered(vec![ballot_notices::of_left_out(count, words)]);
        }
    };
    vec![one]
}

/// What cannot be written in a folder of the program's own, for which nobody chooses another place.
fn of_own_folder(key: &str, error: &Error, words: Words) -> Message {
    let why = capitalised(&error.text(words));
    let what_to_do = words.text("message-own-folder-hint");
    Message {
        tone: Tone::Error,
        text: words.text(key).into_owned(),
        hint: format!("{why}\n{what_to_do}"),
    }
}

fn unoffered(messages: Vec<Message>) -> Vec<Told> {
    messages
        .into_iter()
        .map(|message| (message, None))
        .collect()
}

/// Something that is good to know, and what it means.
fn named(key: &str, name: &str, words: Words) -> Message {
    Message {
        tone: Tone::Notice,
        text: words.fill(key, &[("name", name.into())]),
        hint: words.text(&format!("{key}-hint")).into_owned(),
    }
}

fn lost(key: &str, words: Words) -> Message {
    Message {
        tone: Tone::Error,
        text: words.text(key).into_owned(),
        hint: words.text("message-lost-hint").into_owned(),
    }
}

fn of_somebody(who: &Somebody, words: Words) -> Message {
    let blanks = [
        ("name", (&who.name).into()),
        ("machine", (&who.machine).into()),
        ("since", ago(who.since, words).into()),
    ];
    Message {
        tone: Tone::Notice,
        text: words.fill("message-open-too", &blanks),
        hint: words.text("message-open-too-hint").into_owned(),
    }
}

fn of_saved_ballot(path: &Path, words: Words) -> Message {
    Message {
        tone: Tone::Notice,
        text: words.text("booth-saved").into_owned(),
        hint: words.fill("booth-saved-as", &[("name", file_name(path).into())]),
    }
}

/// What an earlier session left unsaved, and the offer to bring it back.
fn of_left(left: Recovered, words: Words) -> Told {
    let since = [("since", ago(left.written, words).into())];
    let message = Message {
        tone: Tone::Notice,
        text: words.fill("message-left", &since),
        hint: words.text("message-left-hint").into_owned(),
    };
    let text = words.text("answer-bring-back").into_owned();
    (message, Some((text, Request::Recover(left))))
}

/// Why nothing was saved, where the work is, and the offer of another place.
fn not_saved(
    purpose: FilePurpose,
    name: &str,
    (error, kept_in): (&Error, Option<&Path>),
    words: Words,
) -> Told {
    let mut message = Message::of_file("message-cannot-save", name, error, words);
    let kept = match kept_in {
        Some(path) => words.fill("message-work-is-in", &[("path", path_text(path).into())]),
        None => words.text("message-work-is-nowhere").into_owned(),
    };
    message.hint = format!("{}\n{kept}", message.hint);
    let ask = match purpose {
        FilePurpose::SaveCopy => Ask::SaveCopy,
        _ => Ask::SaveAs,
    };
    let text = words.text("answer-save-elsewhere").into_owned();
    (message, Some((text, Request::Do(Action::Ask(ask)))))
}

/// What the file has become, and the offer of a file beside it.
fn of_foreign(name: &str, foreign: &ForeignFile, words: Words) -> Told {
    let name = [("name", name.into())];
    let (text, why) = match foreign {
        ForeignFile::Newer => (words.fill("message-foreign-newer", &name), None),
        ForeignFile::AnotherJourney => (words.fill("message-foreign-journey", &name), None),
        ForeignFile::Unreadable(error) => (
            words.fill("message-foreign-unreadable", &name),
            Some(capitalised(&error.text(words))),
        ),
    };
    let hint = words.text("message-foreign-hint").into_owned();
    let message = Message {
        tone: Tone::Error,
        text,
        hint: why.map_or_else(|| hint.clone(), |why| format!("{why}\n{hint}")),
    };
    let text = words.text("answer-save-beside").into_owned();
    (message, Some((text, Request::Decide(Decision::Beside))))
}

/// Two versions that were joined; `agreed` is the key of what to do where nothing is to be settled.
fn joined(text: String, agreed: &str, conflicts: usize, words: Words) -> Message {
    let key = match conflicts {
        0 => agreed,
        _ => "message-conflicts-hint",
    };
    Message {
        tone: Tone::Notice,
        text,
        hint: words.fill(key, &[("count", conflicts.into())]),
    }
}

/// The offer to show what changed since `before`.
fn what_changed(before: Arc<Journey>, words: Words) -> (String, Request) {
    let since = words.text("since-before").into_owned();
    let compare = VersionAction::Compare(since, before);
    let text = words.text("answer-what-changed").into_owned();
    (text, Request::Do(Action::Version(compare)))
}
