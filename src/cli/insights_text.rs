//! The numbers of `seamline insights` as people read them.

use std::fmt::Write as _;

use crate::insight::{Collaboration, Felt, Insight, Known};
use crate::journey::{Id, Journey, shown};
use crate::lanes::terms_text;
use crate::words::Words;

/// So many touchpoints of the ranking are listed.
const LISTED: usize = 10;
/// So many names are told where there may be many.
const NAMED: usize = 6;
/// Characters of a name that are printed.
const CHARACTERS: usize = 80;

/// All numbers of a journey, one to a line; then the departments, then where to work together.
pub(super) fn text(journey: &Journey, insight: &Insight, words: Words) -> String {
    let teller = Teller { journey, words };
    let mut text = String::new();
    if !journey.title.is_empty() {
        let _ = writeln!(text, "{}\n", shown(&journey.title, CHARACTERS));
    }
    table(&mut text, &teller.numbers(insight));
    if !insight.ownership.is_empty() {
        text.push('\n');
        table(&mut text, &teller.departments(insight));
    }
    if !insight.collaboration.is_empty() {
        let _ = writeln!(text, "\n{}", words.text("insights-together"));
        table(&mut text, &teller.together(insight));
    }
    text
}

/// Tells the numbers of one journey in one language.
#[derive(Clone, Copy)]
struct Teller<'a> {
    journey: &'a Journey,
    words: Words,
}

type Row = Vec<String>;

impl Teller<'_> {
    fn numbers(self, insight: &Insight) -> Vec<Row> {
        let percent = |share: f64| self.percent(share);
        let share = insight
            .rolled_right_first_time
            .as_ref()
            .map(|rolled| percent(rolled.share));
        let titles = |ids: &[Id]| self.pain_titles(ids);
        let silent: Vec<String> = insight
            .inclusion
            .without_voice
            .iter()
            .map(|id| self.department(id))
            .collect();
        [
            ("insights-handoffs", self.handoffs(insight)),
            ("insights-lost", self.lost(insight)),
            ("insights-remembered", self.remembered(insight)),
            (
                "insights-assumed",
                self.known(
                    insight
                        .evidence
                        .map(|grounds| percent(grounds.assumed_share)),
                ),
            ),
            (
                "insights-lead-time",
                self.known(insight.lead_time.map(|total| self.hours(total.hours))),
            ),
            (
                "insights-work-time",
                self.known(insight.work_time.map(|total| self.hours(total.hours))),
            ),
            (
                "insights-activity-ratio",
                self.known(insight.activity_ratio.map(percent)),
            ),
            (
                "insights-right-first-time",
                self.known(share.map_err(|reason| *reason)),
            ),
            (
                "insights-days-lost",
                self.known(
                    insight
                        .working_days_lost
                        .total
                        .map(|days| self.words.number(days, 0)),
                ),
            ),
            ("insights-unowned", titles(&insight.unowned)),
            ("insights-quick-wins", titles(&insight.quick_wins)),
            ("insights-silent", list(&silent)),
        ]
        .map(|(label, says)| vec![self.words.text(label).into_owned(), says])
        .into()
    }

    fn departments(self, insight: &Insight) -> Vec<Row> {
        let heads = ["department", "leads", "helps", "owns", "causes", "fixes"];
        let head = heads.map(|head| self.words.text(&format!("insights-{head}")).into_owned());
        let entries = insight.ownership.iter().zip(&insight.inclusion.departments);
        let rows = entries.map(|(own, part)| {
            let counts = [
                part.leads,
                part.helps,
                own.owns.len(),
                own.causes.len(),
                own.fixes.len(),
            ];
            let counts = counts.map(|count| count.to_string());
            [self.department(&own.department)]
                .into_iter()
                .chain(counts)
                .collect()
        });
        std::iter::once(head.to_vec()).chain(rows).collect()
    }

    fn together(self, insight: &Insight) -> Vec<Row> {
        let listed = insight.collaboration.iter().take(LISTED);
        listed.map(|place| self.place(place)).collect()
    }

    fn place(self, place: &Collaboration) -> Row {
        let departments: Vec<String> = place.departments.iter().map(|id| self.badge(id)).collect();
        vec![
            self.words.number(place.score, 1),
            self.touchpoint(&place.touchpoint),
            departments.join(" "),
            terms_text(self.words, &place.terms).join(", "),
        ]
    }

    fn handoffs(self, insight: &Insight) -> String {
        let without = insight
            .handoffs
            .iter()
            .filter(|handoff| !handoff.agreement)
            .count();
        let blanks = [
            ("count", insight.handoffs.len().into()),
            ("without", without.into()),
        ];
        self.words.fill("insights-handoffs-are", &blanks)
    }

    fn lost(self, insight: &Insight) -> String {
        self.known(insight.emotion_lost_at_handoffs.map(|lost| {
            let blanks = [
                ("share", self.percent(lost.share).into()),
                ("part", self.words.number(lost.at_handoffs, 1).into()),
                ("all", self.words.number(lost.everywhere, 1).into()),
            ];
            self.words.fill("insights-lost-is", &blanks)
        }))
    }

    fn remembered(self, insight: &Insight) -> String {
        let felt = |felt: &Felt| {
            (
                self.words.signed(felt.emotion, 1),
                self.touchpoint(&felt.touchpoint),
            )
        };
        let remembered = insight
            .remembered_emotion
            .as_ref()
            .map_err(|reason| *reason);
        self.known(remembered.map(|remembered| {
            let ((peak, peak_at), (end, end_at)) = (felt(&remembered.peak), felt(&remembered.end));
            let blanks = [
                ("emotion", self.words.signed(remembered.emotion, 2).into()),
                ("peak", peak.into()),
                ("peak-at", peak_at.into()),
                ("end", end.into()),
                ("end-at", end_at.into()),
            ];
            self.words.fill("insights-remembered-is", &blanks)
        }))
    }

    fn known(self, text: Known<String>) -> String {
        text.unwrap_or_else(|reason| {
            let reason = self.words.text(&format!("unknown-{}", reason.key()));
            self.words
                .fill("insights-unknown", &[("reason", reason.into())])
        })
    }

    fn percent(self, share: f64) -> String {
        self.words.fill(
            "insights-percent",
            &[("number", self.words.number(share * 100.0, 1).into())],
        )
    }

    fn hours(self, hours: f64) -> String {
        let number = |number: f64| self.words.number(number, 1);
        let days = hours / self.journey.hours_per_day;
        if days.is_finite() && days >= 1.0 {
            let blanks = [
                ("days", number(days).into()),
                ("hours", number(hours).into()),
            ];
            return self.words.fill("insights-days", &blanks);
        }
        self.words
            .fill("insights-hours", &[("hours", number(hours).into())])
    }

    fn pain_titles(self, ids: &[Id]) -> String {
        let titles = ids.iter().filter_map(|id| self.journey.pain_point(id));
        list(
            &titles
                .map(|pain| named(&pain.title, &pain.id))
                .collect::<Vec<_>>(),
        )
    }

    fn touchpoint(self, id: &Id) -> String {
        let touchpoint = self.journey.touchpoint(id);
        touchpoint
            .map(|touchpoint| named(&touchpoint.title, id))
            .unwrap_or_default()
    }

    fn department(self, id: &Id) -> String {
        let department = self.journey.department(id);
        department
            .map(|department| shown(department.title(), CHARACTERS))
            .unwrap_or_default()
    }

    fn badge(self, id: &Id) -> String {
        self.journey
            .department(id)
            .map(|department| shown(&department.badge(), CHARACTERS))
            .unwrap_or_default()
    }
}

/// How many there are, and the first of them.
fn list(names: &[String]) -> String {
    if names.is_empty() {
        return "0".to_owned();
    }
    let told: Vec<&str> = names.iter().take(NAMED).map(String::as_str).collect();
    let more = if names.len() > NAMED { ", …" } else { "" };
    format!("{}: {}{more}", names.len(), told.join(", "))
}

/// A title, or the id where there is none, safe to print.
fn named(title: &str, id: &Id) -> String {
    shown(if title.is_empty() { id } else { title }, CHARACTERS)
}

/// Adds rows in columns; the last column is not filled up.
fn table(text: &mut String, rows: &[Row]) {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    for row in rows {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        let _ = writeln!(text, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}
