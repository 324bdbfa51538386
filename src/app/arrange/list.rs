//! The list of shots, in which they are chosen and dragged.

use eframe::egui::{CursorIcon, Rect, ScrollArea, Stroke, Ui, Vec2, pos2, vec2};

use super::row::{ROW, Wish, row_ui};
use super::{Arrange, Asked, Carried};
use crate::app::style;
use crate::app::widgets::Skin;

/// So near to its upper and lower edge a drag scrolls the list, in view points.
const EDGE: f32 = 26.0;

/// How far it scrolls in a frame, in view points.
const SCROLL: f32 = 7.0;

impl Arrange {
    /// Shows the list.
    pub(super) fn list_ui(&mut self, ui: &mut Ui, skin: Skin, height: f32, asked: &mut Asked) {
        let scroll = ScrollArea::vertical()
            .id_salt("arrange")
            .max_height(height)
            .auto_shrink([false, false]);
        scroll.show_viewport(ui, |ui, seen| self.rows_ui(ui, skin, seen, asked));
    }

    fn rows_ui(&mut self, ui: &mut Ui, skin: Skin, seen: Rect, asked: &mut Asked) {
        let all = ui.max_rect();
        ui.set_height(ROW * self.shots.len() as f32);
        let rect_of = |nth: usize| {
            let top = all.top() + ROW * nth as f32;
            let size = vec2(all.width() - style::SCROLL_ROOM, ROW);
            Rect::from_min_size(pos2(all.left(), top), size)
        };
        let chosen = self.place();
        if let Some(place) = chosen.filter(|_| self.is_wanted) {
            ui.scroll_to_rect(rect_of(place), None);
        }
        self.has_focus = false;
        let first = (seen.top() / ROW).floor().max(0.0) as usize;
        let past = ((seen.bottom() / ROW).ceil() as usize + 1).min(self.shots.len());
        let mut wishes = Vec::new();
        let mut number = self
            .shots
            .iter()
            .take(first)
            .filter(|s| !s.left_out)
            .count();
        for nth in first..past {
            let Some(shot) = self.shots.get(nth) else {
                break;
            };
            number += usize::from(!shot.left_out);
            let is_chosen = chosen == Some(nth);
            let is_wanted = is_chosen && self.is_wanted;
            let (wish, has_focus) = row_ui(
                ui,
                skin,
                rect_of(nth),
                (shot, number),
                (is_chosen, is_wanted),
            );
            self.has_focus |= has_focus;
            wishes.extend(wish.map(|wish| (nth, wish)));
        }
        self.is_wanted &= !self.has_focus;
        self.gap_ui(ui, skin, rect_of);
        for (nth, wish) in wishes {
            self.grant(ui, (nth, wish), all.top(), asked);
        }
    }

    fn grant(&mut self, ui: &Ui, (nth, wish): (usize, Wish), top: f32, asked: &mut Asked) {
        match wish {
            Wish::Choose => {
                self.choose_at(nth);
                self.is_wanted = true;
                asked.shown = self.shots.get(nth).cloned();
            }
            Wish::Toggle => asked.actions.extend(self.left_out(nth)),
            Wish::Carry => {
                self.choose_at(nth);
                self.carry(ui, nth, top);
            }
            Wish::Drop => {
                let carried = self.carried.take();
                let moved = carried.and_then(|carried| self.moved(carried.from, carried.gap));
                asked.actions.extend(moved);
            }
        }
    }

    /// Follows the pointer with the shot that is dragged.
    fn carry(&mut self, ui: &Ui, from: usize, top: f32) {
        let Some(at) = ui.input(|input| input.pointer.latest_pos()) else {
            return;
        };
        let gap = ((at.y - top) / ROW).round().max(0.0) as usize;
        self.carried = Some(Carried {
            from,
            gap: gap.min(self.shots.len()),
        });
        let clip = ui.clip_rect();
        let by = match () {
            () if at.y < clip.top() + EDGE => SCROLL,
            () if at.y > clip.bottom() - EDGE => -SCROLL,
            () => return,
        };
        ui.scroll_with_delta(Vec2::new(0.0, by));
        ui.ctx().request_repaint();
    }

    /// A line where the shot that is dragged would go.
    fn gap_ui(&self, ui: &Ui, skin: Skin, rect_of: impl Fn(usize) -> Rect) {
        let Some(carried) = self.carried else { return };
        ui.set_cursor_icon(CursorIcon::Grabbing);
        let rect = rect_of(carried.gap);
        let stroke = Stroke::new(3.0, style::color(skin.theme.accent));
        ui.painter().hline(rect.x_range(), rect.top(), stroke);
    }
}
