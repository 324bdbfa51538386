//! What egui looks like in a theme: the only place that makes egui's colours and fonts.

use std::sync::Arc;

use eframe::egui::style::{Selection, WidgetVisuals, Widgets};
use eframe::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Frame, Margin,
    Stroke, Style, TextStyle, Visuals, vec2,
};

use crate::text;
use crate::theme::{Color, Shade, Theme, Weight};

/// How round buttons, fields and cards of the panels are, in view points.
pub const ROUND: u8 = 6;

/// The size of the text of panels and menus, in view points.
pub const BODY: f32 = 13.0;

/// The size of second text, in view points.
pub const SMALL: f32 = 11.5;

/// A theme's colour as egui has it.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where colours of the theme become egui's"
)]
pub fn color(color: Color) -> Color32 {
    Color32::from_rgba_unmultiplied(color.red, color.green, color.blue, color.alpha)
}

/// The family of the bundled font in `weight`.
pub fn family(weight: Weight) -> FontFamily {
    match weight {
        Weight::Regular => FontFamily::Proportional,
        Weight::Medium | Weight::SemiBold | Weight::Bold => FontFamily::Name(name(weight).into()),
    }
}

/// The bundled font in `weight` at `size` view points.
pub fn font(weight: Weight, size: f32) -> FontId {
    FontId::new(size, family(weight))
}

/// The four weights of the bundled font and nothing else; other scripts come from the system.
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for weight in Weight::ALL {
        let data = FontData::from_static(text::face(weight).bytes());
        fonts
            .font_data
            .insert(name(weight).to_owned(), Arc::new(data));
        fonts
            .families
            .insert(family(weight), vec![name(weight).to_owned()]);
    }
    let regular = vec![name(Weight::Regular).to_owned()];
    fonts.families.insert(FontFamily::Monospace, regular);
    fonts
}

fn name(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "Inter",
        Weight::Medium => "Inter Medium",
        Weight::SemiBold => "Inter SemiBold",
        Weight::Bold => "Inter Bold",
    }
}

/// Gives egui the fonts and the look of both shades.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    ctx.set_style_of(egui::Theme::Light, style_of(Theme::of(Shade::Light)));
    ctx.set_style_of(egui::Theme::Dark, style_of(Theme::of(Shade::Dark)));
    // The zoom of the map has these keys; the interface keeps the scale of the system.
    ctx.options_mut(|options| {
        options.zoom_with_keyboard = false;
        options.fallback_theme = egui::Theme::Light;
    });
}

fn style_of(theme: &Theme) -> Style {
    let mut style = Style {
        visuals: visuals_of(theme),
        ..Style::default()
    };
    style.text_styles = [
        (TextStyle::Heading, font(Weight::SemiBold, 17.0)),
        (TextStyle::Body, font(Weight::Regular, BODY)),
        (TextStyle::Button, font(Weight::Regular, BODY)),
        (TextStyle::Small, font(Weight::Regular, SMALL)),
        (TextStyle::Monospace, font(Weight::Regular, BODY)),
    ]
    .into();
    style.spacing.item_spacing = vec2(8.0, 6.0);
    style.spacing.button_padding = vec2(10.0, 4.0);
    style.spacing.interact_size = vec2(28.0, 26.0);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.window_margin = Margin::same(16);
    style.spacing.tooltip_width = 320.0;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.35;
    style
}

fn visuals_of(theme: &Theme) -> Visuals {
    let base = if theme.is_dark() {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let shadow = egui::Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: color(theme.shadow),
    };
    Visuals {
        override_text_color: None,
        weak_text_color: Some(color(theme.muted)),
        widgets: widgets_of(theme),
        selection: Selection {
            bg_fill: color(theme.accent),
            stroke: Stroke::new(1.0, color(theme.on_dark)),
        },
        hyperlink_color: color(theme.accent),
        faint_bg_color: color(theme.panel),
        extreme_bg_color: color(theme.card),
        warn_fg_color: color(theme.notice_ink),
        error_fg_color: color(theme.alarm),
        window_corner_radius: CornerRadius::same(10),
        window_fill: color(theme.card),
        window_stroke: Stroke::new(1.0, color(theme.line)),
        window_shadow: shadow,
        popup_shadow: shadow,
        menu_corner_radius: CornerRadius::same(8),
        panel_fill: color(theme.panel),
        striped: false,
        ..base
    }
}

fn widgets_of(theme: &Theme) -> Widgets {
    let resting = WidgetVisuals {
        bg_fill: color(theme.card),
        weak_bg_fill: color(theme.card),
        bg_stroke: Stroke::new(1.0, color(theme.line)),
        corner_radius: CornerRadius::same(ROUND),
        fg_stroke: Stroke::new(1.0, color(theme.ink)),
        expansion: 0.0,
    };
    let hover = color(theme.card.mixed(theme.ink, 0.06));
    let press = color(theme.card.mixed(theme.ink, 0.12));
    Widgets {
        noninteractive: resting,
        inactive: resting,
        hovered: WidgetVisuals {
            bg_fill: hover,
            weak_bg_fill: hover,
            bg_stroke: Stroke::new(1.0, color(theme.faint)),
            ..resting
        },
        active: WidgetVisuals {
            bg_fill: press,
            weak_bg_fill: press,
            bg_stroke: Stroke::new(1.5, color(theme.accent)),
            ..resting
        },
        open: WidgetVisuals {
            bg_fill: hover,
            weak_bg_fill: hover,
            ..resting
        },
    }
}

/// The frame of the bars at the top and bottom.
pub(crate) fn bar(theme: &Theme) -> Frame {
    Frame::new()
        .fill(color(theme.panel))
        .inner_margin(Margin::symmetric(14, 0))
}

/// The room beside what is scrolled, in view points, so that the bar lies over nothing.
pub(crate) const SCROLL_ROOM: f32 = 11.0;

/// The frame of a panel whose content leaves room for its scroll bar.
pub(crate) fn scrolled_side(theme: &Theme) -> Frame {
    let mut frame = side(theme);
    frame.inner_margin.right = 2;
    frame
}

/// The frame of the panels at the sides.
pub(crate) fn side(theme: &Theme) -> Frame {
    Frame::new().fill(color(theme.panel)).inner_margin(Margin {
        left: 16,
        right: 12,
        top: 6,
        bottom: 6,
    })
}
