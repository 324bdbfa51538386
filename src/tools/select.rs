//! The pointer: selects by click and by marquee, and drags what is on the map.

use std::mem;

use super::drag::{self, Drag};
use super::hint::{self, Hint, MissingPoint};
use super::{Chrome, Cursor, Sight, Tool, ToolKind};
use crate::edit::Edit;
use crate::geom::{Point, Rect};
use crate::interact::{Action, Held, Input, Key, Pointer, Shortcut};
use crate::layout::Target;

/// The pointer, which selects and drags; the tool that a session starts with and comes back to.
pub static SELECT: ToolKind = ToolKind {
    id: "select",
    command: "tool-select",
    shortcut: Shortcut::key(Key::Letter('V')),
    make: || Box::<Select>::default(),
};

#[derive(Default)]
struct Select {
    state: State,
    /// What the hand could do where it rests.
    hint: Option<Hint>,
}

#[derive(Default)]
enum State {
    #[default]
    Idle,
    /// The button is down.
    Pressed(Pointer),
    /// A rectangle is drawn out; what was selected before comes back when it is given up.
    Marquee {
        from: Point,
        to: Point,
        before: Vec<Target>,
    },
    /// Something is dragged; the map shows it as if it were dropped already.
    Dragging { drag: Box<dyn Drag>, shown: Edit },
}

impl Tool for Select {
    fn state(&self) -> &'static str {
        match &self.state {
            State::Idle => "select.idle",
            State::Pressed(_) => "select.pressed",
            State::Marquee { .. } => "select.marquee",
            State::Dragging { drag, .. } => drag.state(),
        }
    }

    fn input(&mut self, input: &Input, sight: &dyn Sight) -> Vec<Action> {
        let mut actions = Vec::new();
        self.hint = match (&self.state, input) {
            (State::Idle, Input::Hover(pointer)) => Hint::at(pointer, sight),
            _ => None,
        };
        self.state = match (mem::take(&mut self.state), input) {
            (State::Idle | State::Pressed(_), Input::Press(pointer)) => {
                State::Pressed(pointer.clone())
            }
            (State::Pressed(_), Input::Click(pointer)) => {
                actions.extend(clicked(pointer, sight));
                State::Idle
            }
            (State::Idle, Input::DoubleClick(pointer)) => {
                actions.extend(double_clicked(pointer, sight));
                State::Idle
            }
            (State::Pressed(pressed), Input::DragStart(pointer)) => {
                match drag::begin(&pressed, sight) {
                    Some(drag) => begin(drag, &pressed, pointer, sight, &mut actions),
                    None => draw_out(pressed.at, selected(sight), pointer, sight, &mut actions),
                }
            }
            (State::Marquee { from, before, .. }, Input::DragTo(pointer)) => {
                draw_out(from, before, pointer, sight, &mut actions)
            }
            (State::Dragging { mut drag, shown }, Input::DragTo(pointer)) => {
                let wanted = drag.to(pointer);
                if wanted != shown {
                    actions.push(Action::Instead(wanted.clone()));
                }
                State::Dragging {
                    drag,
                    shown: wanted,
                }
            }
            (State::Dragging { .. }, Input::Drop(_)) => {
                actions.push(Action::Commit);
                State::Idle
            }
            (State::Dragging { .. }, Input::Cancel) => {
                actions.push(Action::Revoke);
                State::Idle
            }
            (State::Marquee { before, .. }, Input::Cancel) => {
                actions.push(Action::Select(before));
                State::Idle
            }
            (_, Input::Drop(_) | Input::Cancel) => State::Idle,
            (state, _) => state,
        };
        actions
    }

    fn chrome(&self) -> Vec<Chrome> {
        match &self.state {
            State::Idle => self.hint.iter().flat_map(Hint::chrome).collect(),
            State::Pressed(_) => Vec::new(),
            State::Marquee { from, to, .. } => vec![Chrome::Marquee(Rect::between(*from, *to))],
            State::Dragging { drag, .. } => drag.chrome(),
        }
    }

    fn cursor(&self) -> Cursor {
        match &self.state {
            State::Idle => self.hint.as_ref().map_or(Cursor::Arrow, Hint::cursor),
            State::Pressed(_) => Cursor::Arrow,
            State::Marquee { .. } => Cursor::Cross,
            State::Dragging { drag, .. } => drag.cursor(),
        }
    }
}

fn clicked(pointer: &Pointer, sight: &dyn Sight) -> Vec<Action> {
    if let Some(actions) = hint::dotted(pointer, sight).filter(|_| !adds(pointer.held)) {
        return actions;
    }
    match &pointer.over {
        Some(target) if adds(pointer.held) => vec![Action::Toggle(target.clone())],
        Some(target) => vec![Action::Select(vec![target.clone()])],
        None => {
            let mut actions = vec![Action::Select(Vec::new())];
            let missing = MissingPoint::at(pointer, sight).filter(|_| sight.is_editable());
            actions.extend(missing.map(|point| Action::Edit(point.draw())));
            actions
        }
    }
}

/// On a thing its title is typed; on the paper something new is, outside the lane of emotions.
fn double_clicked(pointer: &Pointer, sight: &dyn Sight) -> Option<Action> {
    match &pointer.over {
        Some(Target::Point { .. }) => None,
        Some(_) if hint::dotted(pointer, sight).is_some() => None,
        Some(target) => Some(Action::StartTyping(target.clone())),
        None => hint::new_at(pointer, sight).map(Action::Add),
    }
}

fn begin(
    mut drag: Box<dyn Drag>,
    pressed: &Pointer,
    pointer: &Pointer,
    sight: &dyn Sight,
    actions: &mut Vec<Action>,
) -> State {
    let others = pressed
        .over
        .iter()
        .filter(|over| !sight.selection().contains(over));
    actions.extend(others.map(|over| Action::Select(vec![over.clone()])));
    let shown = drag.to(pointer);
    actions.push(Action::Begin(drag.step()));
    actions.push(Action::Instead(shown.clone()));
    State::Dragging { drag, shown }
}

fn draw_out(
    from: Point,
    before: Vec<Target>,
    pointer: &Pointer,
    sight: &dyn Sight,
    actions: &mut Vec<Action>,
) -> State {
    let kept = if adds(pointer.held) {
        before.as_slice()
    } else {
        &[]
    };
    let within = sight.within(Rect::between(from, pointer.at));
    actions.push(Action::Select(kept.iter().cloned().chain(within).collect()));
    State::Marquee {
        from,
        to: pointer.at,
        before,
    }
}

fn selected(sight: &dyn Sight) -> Vec<Target> {
    sight.selection().targets().to_vec()
}

/// Whether what is held adds to the selection.
fn adds(held: Held) -> bool {
    held.shift || held.ctrl
}
