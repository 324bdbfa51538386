//! Another version beside the journey in a session: joined to it, or compared with it.

use seamline::edit::*;
use seamline::editor::{Document, Editor, Mark};
use seamline::interact::{Action, Side, VersionAction};
use seamline::journey::*;
use seamline::layout::Target;
use seamline::theme::Shade;
use seamline::words::Words;

use super::edit::onboarding;

fn session() -> Editor {
    Editor::new(
        onboarding(),
        Document::default(),
        Shade::Light,
        Words::default(),
    )
}

fn after(edits: &[Edit]) -> Journey {
    edits.iter().fold(onboarding(), |journey, edit| {
        edit.apply(&journey).expect("the edit is done")
    })
}

fn severity(severity: i64) -> Edit {
    Edit::Pain(PainEdit::Set {
        ids: vec!["late-laptop".into()],
        field: PainField::Severity(severity),
    })
}

fn found(editor: &Editor) -> i64 {
    let pain = editor.journey().pain_point("late-laptop");
    pain.expect("it is there").severity
}

#[test]
fn a_merge_with_its_choices_is_one_step() {
    let mut editor = session();
    editor.perform(Action::Edit(severity(5)));
    let theirs = after(&[
        severity(1),
        Edit::Journey(JourneyField::Title("Theirs".to_owned())),
    ]);
    assert_eq!(editor.join(&onboarding(), &theirs), 1, "conflicts");
    assert_eq!((found(&editor), &*editor.journey().title), (5, "Theirs"));
    editor.perform(Action::Version(VersionAction::Settle(0, Side::Theirs)));
    assert_eq!((found(&editor), editor.joint().is_none()), (1, true));
    editor.perform(Action::Undo);
    assert_eq!(found(&editor), 5);
    assert_eq!(editor.journey().title, onboarding().title);
    editor.perform(Action::Redo);
    assert_eq!((found(&editor), &*editor.journey().title), (1, "Theirs"));
}

#[test]
fn something_else_is_typed_where_the_record_is_shown() {
    let mut editor = session();
    editor.perform(Action::Edit(severity(5)));
    editor.join(&onboarding(), &after(&[severity(1)]));
    let open = &editor.joint().expect("they disagree").open()[0];
    assert!(open.can_be_typed(), "{open:?}");
    editor.perform(Action::Version(VersionAction::Settle(0, Side::Other)));
    assert!(editor.joint().is_none(), "it is settled");
    let pain = Target::PainPoint("late-laptop".into());
    assert_eq!(
        (found(&editor), editor.selection().only()),
        (5, Some(&pain))
    );
}

#[test]
fn what_others_changed_is_marked_until_something_is_done() {
    let mut editor = session();
    let before = std::sync::Arc::clone(editor.journey());
    editor.turn_into("step-reload", after(&[severity(1)]));
    let mark = VersionAction::Mark("before".to_owned(), before);
    editor.perform(Action::Version(mark));
    let pain = Target::PainPoint("late-laptop".into());
    let marked = |editor: &Editor| editor.comparison().and_then(|it| it.mark(&pain));
    editor.follow_comparison();
    assert_eq!(marked(&editor), Some(Mark::Changed));
    assert!(!editor.comparison().expect("it is marked").is_listed());
    editor.perform(Action::Edit(severity(3)));
    editor.follow_comparison();
    assert_eq!(marked(&editor), None);
}

#[test]
fn what_one_side_removed_can_go_after_all() {
    let mut editor = session();
    editor.perform(Action::Edit(severity(5)));
    let gone = Edit::Pain(PainEdit::Remove {
        ids: vec!["late-laptop".into()],
    });
    editor.join(&onboarding(), &after(&[gone]));
    let open = &editor.joint().expect("they disagree").open()[0];
    assert!(open.is_about_removal() && open.has_other_side(), "{open:?}");
    editor.perform(Action::Version(VersionAction::Settle(0, Side::Theirs)));
    assert!(
        editor.journey().pain_point("late-laptop").is_none(),
        "it goes"
    );
}

#[test]
fn a_comparison_lists_marks_and_steps_through_what_changed() {
    let mut editor = session();
    let other = std::sync::Arc::new(onboarding());
    editor.perform(Action::Version(VersionAction::Compare(
        "old".to_owned(),
        other,
    )));
    assert_eq!(editor.comparison().expect("it is compared").rows(), []);
    editor.perform(Action::Edit(severity(5)));
    editor.perform(Action::Edit(Edit::Touchpoint(TouchpointEdit::Remove {
        ids: vec!["news".into()],
    })));
    editor.follow_comparison();
    let comparison = editor.comparison().expect("it is compared");
    let pain = Target::PainPoint("late-laptop".into());
    assert_eq!(comparison.mark(&pain), Some(Mark::Changed));
    let before = Target::Touchpoint("contract".into());
    assert_eq!(comparison.mark(&before), Some(Mark::Removed));
    let place = comparison
        .rows()
        .iter()
        .position(|row| row.target.as_ref() == Some(&pain));
    for _ in 0..=place.expect("it is listed") {
        editor.perform(Action::Version(VersionAction::NextChange));
    }
    assert_eq!(editor.selection().only(), Some(&pain));
    assert!(!editor.chrome().groups.is_empty(), "ghosts are drawn");
}
