//! The cards of comments.

use super::common::Common;
use super::fields::Line;
use super::read;
use super::sheet::Sheet;
use crate::app::clock::today;
use crate::app::widgets::Shown;
use crate::edit::{CommentEdit, CommentField, Edit};
use crate::journey::{Comment, Id, cut};

/// More of a comment than this stands in its card only.
const MOST_SHOWN: usize = 90;

impl Sheet<'_, '_> {
    /// What was said about the record with this id, and a way to say more; empty is the journey.
    pub(super) fn comments(&mut self, about: &str) {
        self.heading("section-comments");
        let comments = &self.reading.journey.comments;
        for comment in comments.iter().filter(|comment| comment.about == *about) {
            let day = comment.on.as_ref().map(|day| self.day(day));
            let who = [Some(comment.author.clone()), day].into_iter().flatten();
            let who: Vec<_> = who.filter(|part| !part.is_empty()).collect();
            let settled = comment.resolved.then(|| self.text("comment-settled"));
            let who: Vec<_> = who.into_iter().chain(settled).collect();
            let text = cut(&comment.text, MOST_SHOWN);
            self.card(&comment.id, (&text, &who.join(" · ")), |sheet| {
                sheet.comment(comment);
            });
        }
        let new = Comment {
            about: Id::from(about),
            on: Some(today()),
            ..Comment::default()
        };
        self.buttons(vec![("add-comment", Edit::Comment(CommentEdit::Add(new)))]);
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
        self.buttons(vec![("remove", Edit::Comment(CommentEdit::Remove { id }))]);
    }

    fn authors(&self) -> Vec<String> {
        let comments = self.reading.journey.comments.iter();
        let authors = comments.map(|comment| comment.author.clone());
        let authors: std::collections::BTreeSet<_> = authors.collect();
        authors.into_iter().collect()
    }
}
