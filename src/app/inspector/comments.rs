//! The cards of comments.

use std::sync::Arc;

use super::common::Common;
use super::fields::Line;
use super::read;
use super::sheet::Sheet;
use crate::app::widgets::Shown;
use crate::edit::{CommentEdit, CommentField, Edit};
use crate::journey::{Comment, Id, cut, shown_line};
use crate::session::clock::today;

/// More of a comment than this stands in its card only.
const MOST_SHOWN: usize = 90;

/// Answers are set in at most so often.
const MOST_DEPTH: usize = 4;

/// So many comments that answer each other are looked at.
const LONGEST: usize = 32;

impl Sheet<'_, '_> {
    /// What was said about the record with this id, and a way to say more; empty is the journey.
    pub(super) fn comments(&mut self, about: &str) {
        self.heading("section-comments");
        let comments = &self.reading.journey.comments;
        let here = comments.iter().filter(|comment| comment.about == *about);
        let (answers, first): (Vec<_>, Vec<_>) =
            here.partition(|comment| is_answer(comment, comments));
        for comment in first {
            self.thread(comment, &answers, 0);
        }
        let new = Edit::Comment(CommentEdit::Add(self.blank(&Id::from(about), None)));
        self.buttons(vec![("add-comment", new)]);
    }

    /// A comment, and set in below it what answers it.
    fn thread(&mut self, comment: &Comment, answers: &[&Arc<Comment>], depth: usize) {
        self.comment_card(comment);
        let own = |answer: &&&Arc<Comment>| answer.answers.as_ref() == Some(&comment.id);
        let own: Vec<_> = answers.iter().filter(own).copied().collect();
        let show = |sheet: &mut Sheet<'_, '_>| {
            for answer in own {
                sheet.thread(answer, answers, depth + 1);
            }
        };
        if depth < MOST_DEPTH {
            self.set_in(show);
        } else {
            show(self);
        }
    }

    fn comment_card(&mut self, comment: &Comment) {
        let day = comment.on.as_ref().map(|day| self.day(day));
        let who = [Some(shown_line(&comment.author)), day]
            .into_iter()
            .flatten();
        let who = who.filter(|part| !part.is_empty());
        let settled = comment.resolved.then(|| self.text("comment-settled"));
        let who: Vec<_> = who.chain(settled).collect();
        let text = cut(&comment.text, MOST_SHOWN);
        let said = (&*text, &*who.join(" · "));
        self.card(&comment.id, said, |sheet| sheet.comment(comment));
    }

    /// A comment that is still to be written, signed and dated.
    fn blank(&self, about: &Id, answers: Option<Id>) -> Comment {
        Comment {
            about: about.clone(),
            answers,
            author: self.reading.author.to_owned(),
            on: Some(today()),
            ..Comment::default()
        }
    }

    fn comment(&mut self, comment: &Comment) {
        let set = |field| {
            let id = comment.id.clone();
            Edit::Comment(CommentEdit::Set { id, field })
        };
        let text = Line::new("field-text", Common::Same(comment.text.clone())).long();
        self.line(text, |text| Ok(set(CommentField::Text(text.to_owned()))));
        let author =
            Line::new("field-author", Common::Same(comment.author.clone())).suggest(self.authors());
        self.line(author, |text| {
            Ok(set(CommentField::Author(text.to_owned())))
        });
        let nobody = Shown::quiet(self.text("nobody"));
        let department = Common::Same(comment.department.clone());
        self.department("field-speaks-for", &department, nobody, |department| {
            set(CommentField::Department(department))
        });
        let on = comment.on.as_ref().map(|day| day.0.clone());
        let on = Line::new("field-on", Common::Same(on.unwrap_or_default()));
        self.line(on, |text| Ok(set(CommentField::On(read::date(text)))));
        self.switch("field-settled", comment.resolved, |on| {
            set(CommentField::Resolved(on))
        });
        let id = comment.id.clone();
        let answer = self.blank(&comment.about, Some(id.clone()));
        self.buttons(vec![
            ("answer-comment", Edit::Comment(CommentEdit::Add(answer))),
            ("remove", Edit::Comment(CommentEdit::Remove { id })),
        ]);
    }

    fn authors(&self) -> Vec<String> {
        let comments = self.reading.journey.comments.iter();
        let authors = comments.map(|comment| comment.author.clone());
        let authors: std::collections::BTreeSet<_> = authors.collect();
        authors.into_iter().collect()
    }
}

/// Whether a comment answers one that stands beside it. Those of a file that answer each other in a
/// circle, or in a chain without end, answer nothing.
fn is_answer(comment: &Comment, comments: &[Arc<Comment>]) -> bool {
    let answered = |comment: &&Comment| {
        let id = comment.answers.as_ref()?;
        let mut beside = comments.iter().filter(|other| other.about == comment.about);
        beside.find(|other| other.id == *id).map(AsRef::as_ref)
    };
    let chain = std::iter::successors(Some(comment), answered);
    (2..LONGEST).contains(&chain.take(LONGEST).count())
}
