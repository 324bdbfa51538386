//! A report over many journeys as tables.

use super::tables::{Cell, CsvDialect, Table, Tables};
use crate::insight::{self, Excluded, Report, Told};
use crate::words::{Blank, Words};

/// Rows and columns of a table that has a name at each: the ones with most touchpoints.
const MOST_NAMES: usize = 24;

/// The tables of a report about what is in `folder`, in CSV as speakers of the language write it.
pub fn tables_of(report: &Report, folder: &str, words: Words) -> Tables {
    let maker = Maker { report, words };
    let blanks = [
        ("journeys", report.journeys.len().into()),
        ("copies", report.copies_left_out().into()),
        ("unread", report.unread.len().into()),
        ("left", report.left_out.len().into()),
        ("folder", folder.into()),
    ];
    Tables {
        title: words.text("report-title").into_owned(),
        about: words.fill("report-about", &blanks),
        tables: maker.tables(),
        words,
        csv: CsvDialect::of(words.language().tag()),
    }
}

struct Maker<'a> {
    report: &'a Report,
    words: Words,
}

impl Maker<'_> {
    /// All tables; those that tell of something unusual only where there is something to tell.
    fn tables(&self) -> Vec<Table> {
        let mut tables = vec![
            self.heat("feelings", |cell| {
                cell.emotion().map_or(Cell::Empty, Cell::Emotion)
            }),
            self.heat("pains", |cell| count_or_nothing(cell.pain_points)),
            self.handoffs(),
            self.repeated(),
            self.steps(),
            self.journeys(),
        ];
        if !self.report.copies.is_empty() {
            tables.push(self.copies());
        }
        tables.push(self.excluded("unread", &self.report.unread));
        if !self.report.left_out.is_empty() {
            tables.push(self.excluded("left-out", &self.report.left_out));
        }
        tables
    }

    fn table(&self, key: &str, head: Vec<String>, rows: Vec<Vec<Cell>>) -> Table {
        let about = if rows.is_empty() {
            self.words.text("report-nothing")
        } else {
            self.words.text(&format!("report-{key}-about"))
        };
        Table {
            title: self.words.text(&format!("report-{key}")).into_owned(),
            about: about.into_owned(),
            head,
            rows,
        }
    }

    fn head<const N: usize>(&self, keys: [&str; N]) -> Vec<String> {
        let name = |key| {
            self.words
                .text(&format!("report-column-{key}"))
                .into_owned()
        };
        keys.map(name).into()
    }

    /// Departments × stages.
    fn heat(&self, key: &str, show: impl Fn(&insight::Cell) -> Cell) -> Table {
        let departments = self.report.departments();
        let stages = self.report.stages(MOST_NAMES);
        let mut head = self.head(["department"]);
        head.extend(
            stages
                .iter()
                .map(|stage| self.name(stage, "report-no-stage")),
        );
        let rows = departments.into_iter().take(MOST_NAMES).map(|department| {
            let cell = |stage: &&str| {
                let key = (department.to_owned(), (*stage).to_owned());
                self.report.cells.get(&key).map_or(Cell::Empty, &show)
            };
            let first = Cell::Text(self.name(department, "report-nobody"));
            std::iter::once(first)
                .chain(stages.iter().map(cell))
                .collect()
        });
        self.table(key, head, rows.collect())
    }

    /// From which department to which.
    fn handoffs(&self) -> Table {
        let mut all: Vec<_> = self.report.handoffs.iter().collect();
        all.sort_by(|(_, a), (_, b)| b.fall.total_cmp(&a.fall));
        let rows = all.into_iter().map(|((from, to), crossing)| {
            vec![
                Cell::Text(self.name(from, "report-nobody")),
                Cell::Text(self.name(to, "report-nobody")),
                count(crossing.count),
                count(crossing.without_agreement),
                Cell::Number(crossing.fall, 1),
            ]
        });
        let head = self.head(["from", "to", "handoffs", "without-agreement", "fall"]);
        self.table("handoffs", head, rows.collect())
    }

    /// The pain points of several journeys.
    fn repeated(&self) -> Table {
        let rows = self.report.repeated().into_iter().map(|pain| {
            let titles = pain.journeys.iter().map(|nth| self.journey(*nth));
            vec![
                Cell::Text(pain.title.clone()),
                count(pain.journeys.len()),
                Cell::Number(pain.severity as f64, 0),
                Cell::Text(self.few(titles)),
            ]
        });
        let head = self.head(["pain-point", "journeys", "severity", "where"]);
        self.table("repeated", head, rows.collect())
    }

    fn steps(&self) -> Table {
        let rows = self.report.open_steps().into_iter().map(|step| {
            vec![
                Cell::Text(self.or(&step.department, "report-nobody")),
                Cell::Text(self.or(&step.due, "report-no-day")),
                Cell::Text(step.title.clone()),
                Cell::Text(self.journey(step.journey)),
            ]
        });
        let head = self.head(["department", "due", "step", "journey"]);
        self.table("steps", head, rows.collect())
    }

    fn journeys(&self) -> Table {
        let percent = |share: f64| Cell::Number(share * 100.0, 0);
        let mut journeys: Vec<&Told> = self.report.journeys.iter().collect();
        // Those that are remembered worst come first, those without a curve last.
        journeys.sort_by(|a, b| {
            let felt = |told: &Told| told.remembered.unwrap_or(f64::INFINITY);
            felt(a).total_cmp(&felt(b))
        });
        let rows = journeys.into_iter().map(|told| {
            vec![
                Cell::Text(self.or(&told.title, "untitled")),
                told.remembered.map_or(Cell::Empty, Cell::Emotion),
                told.lost_at_handoffs.map_or(Cell::Empty, percent),
                count(told.touchpoints),
                count(told.pain_points),
                count(told.unowned),
                told.days_lost
                    .map_or(Cell::Empty, |days| Cell::Number(days, 0)),
                Cell::Text(told.path.clone()),
            ]
        });
        let head = self.head([
            "journey",
            "remembered",
            "lost",
            "touchpoints",
            "pain-points",
            "unowned",
            "days-lost",
            "file",
        ]);
        self.table("journeys", head, rows.collect())
    }

    /// The files with the id of another one, with both titles.
    fn copies(&self) -> Table {
        let rows = self.report.copies.iter().map(|copy| {
            let counted = if copy.is_counted {
                "report-copy-counted"
            } else {
                "report-copy-not-counted"
            };
            vec![
                Cell::Text(copy.path.clone()),
                Cell::Text(self.or(&copy.title, "untitled")),
                Cell::Text(copy.of.clone()),
                Cell::Text(self.or(&copy.title_of, "untitled")),
                Cell::Text(self.words.text(counted).into_owned()),
            ]
        });
        let head = self.head(["file", "journey", "copy-of", "its-title", "counted"]);
        self.table("copies", head, rows.collect())
    }

    /// Files that are not in the numbers, and why.
    fn excluded(&self, key: &str, files: &[Excluded]) -> Table {
        let rows = files.iter().map(|file| {
            let (path, reason) = (file.path.clone(), file.reason.clone());
            vec![Cell::Text(path), Cell::Text(reason)]
        });
        let head = self.head(["file", "reason"]);
        self.table(key, head, rows.collect())
    }

    /// How a folded name is written.
    fn name(&self, key: &str, nothing: &str) -> String {
        self.or(self.report.name(key), nothing)
    }

    fn or(&self, text: &str, nothing: &str) -> String {
        if text.is_empty() {
            self.words.text(nothing).into_owned()
        } else {
            text.to_owned()
        }
    }

    fn journey(&self, nth: usize) -> String {
        let told = self.report.journeys.get(nth);
        self.or(told.map_or("", |told| &told.title), "untitled")
    }

    /// The first few of several names, and how many more there are.
    fn few(&self, names: impl Iterator<Item = String>) -> String {
        const FEW: usize = 5;
        let names: Vec<String> = names.collect();
        let (shown, rest) = names.split_at(names.len().min(FEW));
        let shown = shown.join(", ");
        if rest.is_empty() {
            return shown;
        }
        let blanks: [(&'static str, Blank<'_>); 2] =
            [("names", shown.into()), ("count", rest.len().into())];
        self.words.fill("report-and-more", &blanks)
    }
}

fn count(count: usize) -> Cell {
    Cell::Number(count as f64, 0)
}

fn count_or_nothing(number: usize) -> Cell {
    if number == 0 {
        Cell::Empty
    } else {
        count(number)
    }
}
