//! Exports: every format, the same scene, whatever is in it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper that fails is a test that fails"
)]

use std::path::Path as FilePath;

use resvg::usvg::roxmltree::Document;
use seamline::export::{
    ExportError, FORMATS, MOST_PAGE, MOST_PIXELS, MOST_SIDE, Meta, Note, Output, Picture, format_of,
};
use seamline::geom::{Point, Rect};
use seamline::scene::{Gradient, Group, Path, Scene, Shape, Step, Stroke, TextLine};
use seamline::theme::{Color, Weight};
use seamline::words::{Language, Words};

const INK: Color = color(0x1f, 0x24, 0x30, 0xff);
const SHADOW: Color = color(0, 0, 0, 0x20);
const BLUE: Color = color(0, 0x78, 0xc8, 0xff);

/// An assigned place in no font of this world: its block has a gap there.
const NOBODY_HAS: char = '\u{2fe0}';

const fn color(red: u8, green: u8, blue: u8, alpha: u8) -> Color {
    Color {
        red,
        green,
        blue,
        alpha,
    }
}

/// A small scene with every shape in it.
fn scene() -> Scene {
    let card = Rect::new(10.0, 20.0, 92.0, 60.0);
    let mut scene = Scene {
        bounds: Rect::new(0.0, 0.0, 200.0, 100.0),
        ground: Color::WHITE,
        groups: Vec::new(),
    };
    let mut touchpoint = Group::labelled(card, "Touchpoint: Signs contract".to_owned());
    touchpoint
        .add(Shape::Shadow {
            rect: card,
            radius: 8.0,
            color: SHADOW,
        })
        .add(Shape::Rect {
            rect: card,
            radius: 8.0,
            fill: BLUE,
            stroke: Some(Stroke::solid(1.0, INK)),
        })
        .add(
            TextLine::new(Point::new(20.0, 40.125), "Signs contract", 13.0, INK)
                .weight(Weight::SemiBold),
        )
        .add(TextLine::new(Point::new(56.0, 60.0), "Straße → ✓", 11.0, INK).centered());
    scene.add(touchpoint);
    let mut marks = Group::new(Rect::new(110.0, 10.0, 90.0, 80.0));
    marks
        .add(Gradient {
            rect: Rect::new(110.0, 10.0, 80.0, 40.0),
            stops: vec![(0.0, BLUE.faded(0.5)), (1.0, INK)],
        })
        .add(Shape::Circle {
            center: Point::new(150.0, 70.0),
            radius: 9.5,
            fill: Color::CLEAR,
            stroke: Some(Stroke::dashed(1.5, BLUE, 3.0, 2.0)),
        })
        .add(Shape::Path {
            path: wave(),
            fill: BLUE.faded(0.25),
            stroke: Some(Stroke::solid(2.0, INK)),
        })
        .add(TextLine {
            upright: true,
            ..TextLine::new(Point::new(198.0, 90.0), "Upright", 9.0, INK).ending()
        });
    scene.add(marks);
    scene
}

fn wave() -> Path {
    Path {
        steps: vec![
            Step::Move(Point::new(120.0, 60.0)),
            Step::Line(Point::new(130.0, 90.0)),
            Step::Cubic(
                Point::new(140.0, 95.0),
                Point::new(160.0, -85.5),
                Point::new(170.0, 90.333),
            ),
            Step::Close,
        ],
    }
}

/// A scene that says `text`, as a title, as a label and as a line.
fn saying(text: &str) -> Picture {
    let mut scene = scene();
    let mut group = Group::labelled(scene.bounds, text.to_owned());
    group.add(TextLine::new(Point::new(10.0, 90.0), text, 12.0, INK));
    scene.add(group);
    let meta = Meta {
        title: text.to_owned(),
        summary: text.to_owned(),
        language: "en".to_owned(),
    };
    Picture::new(scene, meta, 1.0)
}

fn picture(scene: Scene, scale: f32) -> Picture {
    let meta = Meta {
        title: "Joining Nordwind".to_owned(),
        summary: "From contract to day 90".to_owned(),
        language: "en".to_owned(),
    };
    Picture::new(scene, meta, scale)
}

fn written(extension: &str, picture: &Picture) -> Output {
    let format = format_of(FilePath::new("map").with_extension(extension).as_path()).unwrap();
    format.write(picture).unwrap()
}

fn svg_of(picture: &Picture) -> String {
    String::from_utf8(written("svg", picture).bytes).unwrap()
}

/// Width, height and RGB pixels of a PNG.
fn pixels_of(png: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    (info.width, info.height, pixels)
}

/// The colour in the middle of a canvas point of a picture at scale 1.
fn pixel_at(png: &[u8], x: usize, y: usize) -> [u8; 3] {
    let (width, _, pixels) = pixels_of(png);
    let start = (y * width as usize + x) * 3;
    pixels[start..start + 3].try_into().unwrap()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn svg_says_every_shape_in_few_words() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.bind(|| insta::assert_snapshot!("every_shape.svg", svg_of(&picture(scene(), 2.0))));
}

#[test]
fn every_format_is_found_by_its_extensions_in_any_case_and_has_its_own_texts() {
    for format in FORMATS {
        for extension in format.extensions() {
            let path = format!("dir.d/map.v2.{}", extension.to_uppercase());
            assert_eq!(format_of(FilePath::new(&path)).unwrap().id(), format.id());
        }
        for words in Language::ALL.map(Words::of) {
            for key in [format.title_key(), format.hint_key()] {
                assert_ne!(words.text(key), key, "the text {key} is missing");
            }
        }
    }
}

#[test]
fn a_name_without_a_known_extension_is_refused_with_all_that_are_known() {
    for name in ["map.gif", "map", ".svg", "svg", ""] {
        let error = format_of(FilePath::new(name)).err().unwrap();
        assert!(
            matches!(error, ExportError::UnknownExtension { .. }),
            "{error}"
        );
        for format in FORMATS {
            let extension = format!(".{}", format.extensions()[0]);
            assert!(error.hint(Words::default()).contains(&extension), "{error}");
        }
    }
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    for format in FORMATS {
        let [first, second] = [0, 1].map(|_| format.write(&picture(scene(), 1.5)).unwrap());
        assert!(first == second, "{} differs from itself", format.id());
        assert!(first.notes.is_empty(), "{:?}", first.notes);
    }
}

#[test]
fn svg_is_xml_with_text_as_text_and_labels_as_titles() {
    let svg = svg_of(&picture(scene(), 1.0));
    let document = Document::parse(&svg).unwrap();
    let texts = |name: &str| -> Vec<String> {
        let nodes = document
            .descendants()
            .filter(|node| node.has_tag_name(name));
        nodes
            .filter_map(|node| node.text().map(str::to_owned))
            .collect()
    };
    assert_eq!(texts("text"), ["Signs contract", "Straße → ✓", "Upright"]);
    assert_eq!(
        texts("title"),
        ["Joining Nordwind", "Touchpoint: Signs contract"]
    );
    assert_eq!(texts("desc"), ["From contract to day 90"]);
}

#[test]
fn hostile_texts_stay_texts() {
    let texts = [
        "<script>alert(1)</script>",
        "]]><![CDATA[ <!-- --> <?xml ?> &amp; &#0; &lol;",
        "\" onload=\"alert(1) ' ${x} %s",
        "a\u{0}b\u{1}c\u{8}d\u{b}e\u{1f}f\u{7f}g\u{85}h\u{fffe}i\u{ffff}j\u{1ffff}k",
        "\u{202e}gpj.exe\u{202c} \u{2066}x\u{2069} \u{feff}",
        "(\\) endstream endobj %PDF /JavaScript (app.alert) <feff>",
        "",
        " ",
    ];
    for text in texts {
        let picture = saying(text);
        let kept = picture.meta().title.clone();
        assert!(
            !kept.contains(|c: char| c.is_control() || c == '\u{202e}'),
            "{kept:?}"
        );
        let svg = svg_of(&picture);
        let document = Document::parse(&svg).unwrap();
        assert!(
            !document
                .descendants()
                .any(|node| node.has_tag_name("script")),
            "{text:?}"
        );
        let line = document
            .descendants()
            .rfind(|node| node.has_tag_name("text"))
            .unwrap();
        assert_eq!(line.text().unwrap_or_default(), kept, "{text:?}");
        for format in FORMATS {
            let _ = format.write(&picture).unwrap();
        }
    }
}

#[test]
fn a_language_tag_that_is_none_is_left_out() {
    for (tag, kept) in [
        ("de-AT", "de-AT"),
        ("\" x=\"", ""),
        ("de_AT", ""),
        ("", ""),
        ("e\u{301}", ""),
    ] {
        let meta = Meta {
            language: tag.to_owned(),
            ..Meta::default()
        };
        assert_eq!(Picture::new(scene(), meta, 1.0).meta().language, kept);
    }
}

#[test]
fn png_shows_the_scene_in_its_colours_and_at_its_scale() {
    let png = written("png", &picture(scene(), 1.0)).bytes;
    assert_eq!(pixel_at(&png, 2, 2), [255, 255, 255]);
    assert_eq!(pixel_at(&png, 90, 70), [0, 0x78, 0xc8]);
    for (scale, size) in [(0.5, (100, 50)), (2.0, (400, 200)), (3.01, (602, 301))] {
        let (width, height, _) = pixels_of(&written("png", &picture(scene(), scale)).bytes);
        assert_eq!((width, height), size);
    }
}

#[test]
fn a_picture_beyond_the_limit_is_scaled_down_and_says_so() {
    let sizes = [(8_001.0, 8_001.0), (900_000.0, 300.0), (2000.0, 1e6)];
    for (width, height) in sizes {
        let wide = Scene {
            bounds: Rect::new(-5.0, 7.0, width, height),
            ..scene()
        };
        let output = written("png", &picture(wide, 1.0));
        let info = png::Decoder::new(std::io::Cursor::new(&output.bytes))
            .read_info()
            .unwrap();
        let (width, height) = (f64::from(info.info().width), f64::from(info.info().height));
        assert!(width * height <= MOST_PIXELS, "{width} × {height}");
        assert!(width.max(height) <= MOST_SIDE, "{width} × {height}");
        assert!(width * height > 3e5, "{width} × {height} is too careful");
        assert!(
            matches!(output.notes[..], [Note::ScaledDown { .. }]),
            "{:?}",
            output.notes
        );
    }
}

#[test]
fn a_page_beyond_what_pdf_knows_is_scaled_down_and_says_so_in_both_languages() {
    let wide = Scene {
        bounds: Rect::new(0.0, 0.0, 28_800.0, 900.0),
        ..scene()
    };
    let output = written("pdf", &picture(wide, 1.0));
    let page = format!("/MediaBox[0 0 {MOST_PAGE} 450]");
    assert!(holds(&output.bytes, &page), "no {page}");
    let [english, german] = Language::ALL.map(|language| output.notes[0].text(Words::of(language)));
    assert!(
        english.contains("50.0 %") && english.contains("14400"),
        "{english}"
    );
    assert!(
        german.contains("50,0 %") && german.contains("28800"),
        "{german}"
    );
}

#[test]
fn pdf_has_title_language_tags_and_fonts_whose_text_can_be_read_back() {
    let pdf = written("pdf", &picture(scene(), 1.0)).bytes;
    for part in [
        "/Title(Joining Nordwind)",
        "/Subject(From contract to day 90)",
        "/Lang(en)",
        "/DisplayDocTitle true",
        "/Marked true",
        "/Alt(Touchpoint: Signs contract)",
        "/ToUnicode",
        "+Inter-SemiBold",
        "/MediaBox[0 0 200 100]",
    ] {
        assert!(holds(&pdf, part), "no {part}");
    }
    assert!(!holds(&pdf, "/JavaScript"), "a script");
}

#[test]
fn a_character_that_no_font_has_is_named_and_its_place_is_marked() {
    for extension in ["png", "pdf"] {
        let output = written(extension, &saying(&format!("Ma{NOBODY_HAS}p")));
        assert_eq!(output.notes, [Note::MissingCharacters(vec![NOBODY_HAS])]);
        let text = output.notes[0].text(Words::of(Language::German));
        assert!(text.contains("U+2FE0"), "{text}");
    }
    assert!(
        written("svg", &saying("\u{2fe0}")).notes.is_empty(),
        "the viewer has its own fonts"
    );
}

#[test]
fn scripts_from_right_to_left_and_joined_signs_are_written_by_every_format() {
    for text in [
        "שלום (עולם) 12",
        "a שלום b עולם c",
        "مرحبا بالعالم",
        "e\u{301}👩‍💻",
        "日本語",
        "\u{301}",
    ] {
        for format in FORMATS {
            let _ = format.write(&saying(text)).unwrap();
        }
    }
}

#[test]
fn numbers_that_no_canvas_has_stop_no_format() {
    let numbers = [
        f32::NAN,
        f32::INFINITY,
        f32::NEG_INFINITY,
        1e30,
        -1e30,
        1e6,
        1e-30,
        0.0,
        -1.0,
    ];
    for number in numbers {
        let picture = Picture::new(broken_scene(number), Meta::default(), number);
        for format in FORMATS {
            let output = format.write(&picture).unwrap();
            assert!(!output.bytes.is_empty(), "{} of {number}", format.id());
        }
        let svg = svg_of(&picture);
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }
}

/// A scene in which every number is `n`.
fn broken_scene(n: f32) -> Scene {
    let (at, rect) = (Point::new(n, n), Rect::new(n, n, n, n));
    let stroke = Some(Stroke {
        width: n,
        color: INK,
        dash: Some((n, n)),
    });
    let mut group = Group::labelled(rect, "Broken".to_owned());
    for shape in scene().groups.into_iter().flat_map(|group| group.shapes) {
        group.add(match shape {
            Shape::Rect { fill, .. } => Shape::Rect {
                rect,
                radius: n,
                fill,
                stroke,
            },
            Shape::Shadow { color, .. } => Shape::Shadow {
                rect,
                radius: n,
                color,
            },
            Shape::Gradient(_) => Shape::from(Gradient {
                rect,
                stops: vec![(n, INK), (-n, BLUE), (n, INK)],
            }),
            Shape::Circle { fill, .. } => Shape::Circle {
                center: at,
                radius: n,
                fill,
                stroke,
            },
            Shape::Path { fill, .. } => Shape::Path {
                path: Path {
                    steps: vec![
                        Step::Close,
                        Step::Line(at),
                        Step::Cubic(at, Point::new(-n, n), Point::new(0.0, -n)),
                        Step::Close,
                        Step::Line(Point::new(5.0, 5.0)),
                    ],
                },
                fill,
                stroke,
            },
            Shape::Text(line) => Shape::Text(TextLine {
                at,
                size: n,
                ..line
            }),
        });
    }
    Scene {
        bounds: rect,
        ground: Color::WHITE,
        groups: vec![group, Group::default()],
    }
}

#[test]
fn an_empty_scene_is_a_white_picture_all_the_same() {
    let png = written("png", &picture(Scene::default(), 1.0)).bytes;
    assert_eq!(pixel_at(&png, 0, 0), [255, 255, 255]);
    for format in FORMATS {
        let output = format.write(&picture(Scene::default(), 1.0)).unwrap();
        assert!(!output.bytes.is_empty(), "{}", format.id());
    }
}

#[test]
fn dashes_too_fine_for_their_line_are_drawn_as_one_line() {
    let mut scene = scene();
    let ends = [Point::new(-1e6, 5.0), Point::new(1e6, 5.0)];
    let mut group = Group::new(scene.bounds);
    group.add(Shape::stroked(
        Path::line(ends),
        Stroke::dashed(1.0, INK, 0.5, 0.5),
    ));
    scene.add(group);
    let svg = svg_of(&picture(scene, 1.0));
    assert_eq!(svg.matches("stroke-dasharray").count(), 1);
}
