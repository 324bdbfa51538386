//! Places on the map by the names that stand there.

use seamline::editor::Editor;
use seamline::geom::{Point, Rect, Size};
use seamline::layout::{MOST_SEVERE, Target, dot_at};

/// A place on the map, found when the hand goes there.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    at: At,
    /// The share of the thing's width from its left edge, and of its height from its top.
    share: (f32, f32),
    by: Size,
    /// The emotion at whose height it is, instead.
    emotion: Option<f64>,
    /// The title of the touchpoint at whose middle it is, instead.
    over: Option<String>,
    /// The dot of severity that it is at, counted from the left, instead.
    dot: Option<u8>,
}

#[derive(Debug, Clone)]
enum At {
    Title(String),
    Stage(String),
    Touchpoint(String),
    PainPoint(String),
    Face(String),
    Handoff(String, String),
    RowName(String),
    Legend(String),
    Paper(Point),
}

/// The stage with this title.
pub(crate) fn stage(title: &str) -> Place {
    Place::new(At::Stage(title.to_owned()))
}

/// The touchpoint with this title.
pub(crate) fn touchpoint(title: &str) -> Place {
    Place::new(At::Touchpoint(title.to_owned()))
}

/// The pain point with this title.
pub(crate) fn pain_point(title: &str) -> Place {
    Place::new(At::PainPoint(title.to_owned()))
}

/// The face of the as-is curve at the touchpoint with this title.
pub(crate) fn face(title: &str) -> Place {
    Place::new(At::Face(title.to_owned()))
}

/// The handoff between the touchpoints with these titles.
pub(crate) fn handoff(from: &str, to: &str) -> Place {
    Place::new(At::Handoff(from.to_owned(), to.to_owned()))
}

/// The name of the department at the left of its row.
pub(crate) fn row_name(department: &str) -> Place {
    Place::new(At::RowName(department.to_owned()))
}

/// The department in the legend.
pub(crate) fn legend(department: &str) -> Place {
    Place::new(At::Legend(department.to_owned()))
}

/// A place on the canvas, whatever stands there.
pub(crate) fn paper(x: f32, y: f32) -> Place {
    Place::new(At::Paper(Point::new(x, y)))
}

impl From<&str> for Place {
    fn from(title: &str) -> Self {
        Self::new(At::Title(title.to_owned()))
    }
}

impl From<String> for Place {
    fn from(title: String) -> Self {
        Self::new(At::Title(title))
    }
}

impl Place {
    fn new(at: At) -> Self {
        Self {
            at,
            share: (0.5, 0.5),
            by: Size::default(),
            emotion: None,
            over: None,
            dot: None,
        }
    }

    /// Just inside its left edge.
    pub(crate) fn left(self) -> Self {
        Self {
            share: (0.1, 0.5),
            ..self
        }
    }

    /// Just inside its right edge.
    pub(crate) fn right(self) -> Self {
        Self {
            share: (0.9, 0.5),
            ..self
        }
    }

    /// Just outside its corner at the left and top.
    pub(crate) fn outside(self) -> Self {
        Self {
            share: (0.0, 0.0),
            by: Size::new(-3.0, -3.0),
            ..self
        }
    }

    /// On its left edge.
    pub(crate) fn left_edge(self) -> Self {
        Self {
            share: (0.0, 0.5),
            ..self
        }
    }

    /// At the height of this emotion.
    pub(crate) fn emotion(self, emotion: f64) -> Self {
        Self {
            emotion: Some(emotion),
            ..self
        }
    }

    /// In the middle of the column of the touchpoint with this title.
    pub(crate) fn over(self, title: &str) -> Self {
        Self {
            over: Some(title.to_owned()),
            ..self
        }
    }

    /// At its dot of severity for so much.
    pub(crate) fn dot(self, severity: u8) -> Self {
        Self {
            dot: Some(severity),
            ..self
        }
    }

    /// On its right edge.
    pub(crate) fn right_edge(self) -> Self {
        Self {
            share: (1.0, 0.5),
            ..self
        }
    }

    /// On its lower right corner.
    pub(crate) fn foot(self) -> Self {
        Self {
            share: (1.0, 1.0),
            ..self
        }
    }

    /// So many canvas points further right and down.
    pub(crate) fn by(self, x: f32, y: f32) -> Self {
        Self {
            by: Size::new(x, y),
            ..self
        }
    }

    /// Where it is on the canvas.
    pub(crate) fn point(&self, editor: &Editor) -> Point {
        let rect = match &self.at {
            At::Paper(point) => Rect::around(*point, 0.0),
            _ => self.rect(editor),
        };
        if let Some(severity) = self.dot {
            return dot_at(rect, MOST_SEVERE - severity);
        }
        let over = self
            .over
            .as_deref()
            .map(|title| touchpoint(title).rect(editor));
        let height = self.emotion.map(|emotion| height_of(editor, emotion));
        let across = over.map_or(rect.min.x + rect.width() * self.share.0, |over| {
            over.center().x
        });
        let down = height.unwrap_or(rect.min.y + rect.height() * self.share.1);
        Point::new(across, down) + self.by
    }

    /// The thing that stands there.
    pub(crate) fn target(&self, editor: &Editor) -> Target {
        let found = match &self.at {
            At::Title(title) => titled(editor, title),
            At::Stage(title) => stage_titled(editor, title),
            At::Touchpoint(title) => touchpoint_titled(editor, title),
            At::PainPoint(title) => pain_point_titled(editor, title),
            At::Face(title) => face_at(editor, title),
            At::Handoff(from, to) => handoff_between(editor, from, to),
            At::RowName(name) | At::Legend(name) => department_named(editor, name),
            At::Paper(point) => editor.chart().hit(*point),
        };
        found.unwrap_or_else(|| panic!("nothing on the map is {:?}", self.at))
    }

    fn rect(&self, editor: &Editor) -> Rect {
        let target = self.target(editor);
        let signs = editor.chart().signs().iter();
        let mut signs = signs.filter(|sign| sign.target == target);
        let item = match &self.at {
            At::RowName(_) => signs.next(),
            At::Legend(_) => signs.next_back(),
            _ => editor.chart().item(&target),
        };
        item.unwrap_or_else(|| panic!("{target:?} is not on the map"))
            .rect
    }
}

fn titled(editor: &Editor, title: &str) -> Option<Target> {
    touchpoint_titled(editor, title)
        .or_else(|| stage_titled(editor, title))
        .or_else(|| pain_point_titled(editor, title))
}

fn stage_titled(editor: &Editor, title: &str) -> Option<Target> {
    let mut stages = editor.journey().stages.iter();
    let stage = stages.find(|stage| stage.title == title)?;
    Some(Target::Stage(stage.id.clone()))
}

fn touchpoint_titled(editor: &Editor, title: &str) -> Option<Target> {
    let mut touchpoints = editor.journey().touchpoints.iter();
    let touchpoint = touchpoints.find(|touchpoint| touchpoint.title == title)?;
    Some(Target::Touchpoint(touchpoint.id.clone()))
}

fn pain_point_titled(editor: &Editor, title: &str) -> Option<Target> {
    let mut pain_points = editor.journey().pain_points.iter();
    let pain_point = pain_points.find(|pain_point| pain_point.title == title)?;
    Some(Target::PainPoint(pain_point.id.clone()))
}

fn department_named(editor: &Editor, name: &str) -> Option<Target> {
    let mut departments = editor.journey().departments.iter();
    let department = departments.find(|department| department.name == name)?;
    Some(Target::Department(department.id.clone()))
}

fn face_at(editor: &Editor, title: &str) -> Option<Target> {
    let curve = editor.journey().as_is()?.id.clone();
    match touchpoint_titled(editor, title)? {
        Target::Touchpoint(touchpoint) => Some(Target::Point { curve, touchpoint }),
        _ => None,
    }
}

fn handoff_between(editor: &Editor, from: &str, to: &str) -> Option<Target> {
    match (
        touchpoint_titled(editor, from)?,
        touchpoint_titled(editor, to)?,
    ) {
        (Target::Touchpoint(from), Target::Touchpoint(to)) => Some(Target::Handoff { from, to }),
        _ => None,
    }
}

/// The y of an emotion in its lane.
fn height_of(editor: &Editor, emotion: f64) -> f32 {
    let (best, worst, _) = editor.chart().emotion_scale().expect("emotions are shown");
    best + (worst - best) * ((2.0 - emotion) / 4.0) as f32
}
