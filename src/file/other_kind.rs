//! Files that are something else than a journey, told by how they begin.

/// Kinds of files that people take for journeys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherKind {
    /// A picture.
    Picture,
    /// A PDF document.
    Pdf,
    /// A ZIP archive, or an office document of an unknown kind.
    Archive,
    /// A document of a word processor.
    Document,
    /// A spreadsheet.
    Spreadsheet,
    /// A presentation.
    Slides,
    /// Text with the marks of a word processor.
    Rtf,
    /// A web page.
    Html,
    /// XML.
    Xml,
    /// JSON.
    Json,
    /// YAML.
    Yaml,
    /// TOML, or a file of settings.
    Toml,
    /// A table of values between commas or semicolons.
    Csv,
    /// A Markdown document.
    Markdown,
    /// A Mermaid diagram.
    Mermaid,
}

impl OtherKind {
    /// All kinds.
    pub const ALL: [Self; 15] = [
        Self::Picture,
        Self::Pdf,
        Self::Archive,
        Self::Document,
        Self::Spreadsheet,
        Self::Slides,
        Self::Rtf,
        Self::Html,
        Self::Xml,
        Self::Json,
        Self::Yaml,
        Self::Toml,
        Self::Csv,
        Self::Markdown,
        Self::Mermaid,
    ];

    /// What `bytes` begin like, where that alone says enough.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        const STARTS: [(&[u8], OtherKind); 16] = [
            (b"\x89PNG", OtherKind::Picture),
            (b"\xFF\xD8\xFF", OtherKind::Picture),
            (b"GIF8", OtherKind::Picture),
            (b"II*\0", OtherKind::Picture),
            (b"MM\0*", OtherKind::Picture),
            (b"\0\0\x01\0", OtherKind::Picture),
            (b"<svg", OtherKind::Picture),
            (b"%PDF", OtherKind::Pdf),
            (b"{\\rtf", OtherKind::Rtf),
            (b"PK\x03\x04", OtherKind::Archive),
            (b"PK\x05\x06", OtherKind::Archive),
            (b"\x1F\x8B", OtherKind::Archive),
            (b"7z\xBC\xAF", OtherKind::Archive),
            (b"Rar!", OtherKind::Archive),
            // Office documents of before 2007.
            (b"\xD0\xCF\x11\xE0", OtherKind::Archive),
            (b"SQLite format 3\0", OtherKind::Archive),
        ];
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Some(Self::Picture);
        }
        let mut starts = STARTS.into_iter();
        let (_, kind) = starts.find(|(start, _)| bytes.starts_with(start))?;
        let is_archive = kind == Self::Archive;
        Some(
            Some(bytes)
                .filter(|_| is_archive)
                .and_then(office_kind)
                .unwrap_or(kind),
        )
    }

    /// What a text is that cannot be read as a journey, where it does not begin like one.
    pub(super) fn of_text(text: &str) -> Option<Self> {
        let text =
            text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
        let start: String = text.chars().take(LOOKED_AT).collect();
        let lines: Vec<&str> = start
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        let first = *lines.first()?;
        let lower = first.to_lowercase();
        match text.chars().next()? {
            '(' | '/' => None,
            '<' if first.starts_with("<<<<<<<") => None,
            '<' if lower.starts_with("<?xml") => Some(if start.contains("<svg") {
                Self::Picture
            } else {
                Self::Xml
            }),
            '<' if start.to_lowercase().contains("<svg") && !start.contains("<html") => {
                Some(Self::Picture)
            }
            '<' if [
                "<!doctype html",
                "<html",
                "<head",
                "<body",
                "<meta",
                "<p",
                "<div",
            ]
            .iter()
            .any(|tag| lower.starts_with(tag)) =>
            {
                Some(Self::Html)
            }
            '<' => Some(Self::Xml),
            '{' | '[' if is_json(text) => Some(Self::Json),
            '[' if first.ends_with(']')
                && first.chars().filter(|letter| *letter == '[').count() < 3 =>
            {
                Some(Self::Toml)
            }
            _ => of_lines(&lines),
        }
    }

    /// The part of a text key that names it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Pdf => "pdf",
            Self::Archive => "archive",
            Self::Document => "document",
            Self::Spreadsheet => "spreadsheet",
            Self::Slides => "slides",
            Self::Rtf => "rtf",
            Self::Html => "html",
            Self::Xml => "xml",
            Self::Json => "json",
            Self::Yaml => "yaml",
            Self::Toml => "toml",
            Self::Csv => "csv",
            Self::Markdown => "markdown",
            Self::Mermaid => "mermaid",
        }
    }
}

/// Characters of a text that are looked at.
const LOOKED_AT: usize = 4_000;

/// Bytes at each end of an archive in which the names of its parts are looked for.
const ENDS: usize = 64 << 10;

/// The kind of office document that an archive is, by the names of its parts.
fn office_kind(bytes: &[u8]) -> Option<OtherKind> {
    const PARTS: [(&[u8], OtherKind); 7] = [
        (b"word/document", OtherKind::Document),
        (b"opendocument.text", OtherKind::Document),
        (b"xl/workbook", OtherKind::Spreadsheet),
        (b"opendocument.spreadsheet", OtherKind::Spreadsheet),
        (b"ppt/presentation", OtherKind::Slides),
        (b"opendocument.presentation", OtherKind::Slides),
        (b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t", OtherKind::Document),
    ];
    let head = bytes.get(..ENDS.min(bytes.len()))?;
    let tail = bytes.get(bytes.len().saturating_sub(ENDS)..)?;
    let holds = |part: &[u8]| {
        [head, tail]
            .into_iter()
            .any(|end| end.windows(part.len()).any(|piece| piece == part))
    };
    let mut parts = PARTS.into_iter();
    parts.find_map(|(part, kind)| holds(part).then_some(kind))
}

/// Whether a bracket at the start has something behind it as in JSON.
fn is_json(text: &str) -> bool {
    let behind = text.get(1..).unwrap_or_default().trim_start();
    let is_list = text.starts_with('[');
    behind.starts_with(['"', '\'', '{', '}'])
        || is_list
            && behind
                .starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '-' | ']'))
}

/// What lines without a bracket around them are.
fn of_lines(lines: &[&str]) -> Option<OtherKind> {
    const DIAGRAMS: [&str; 8] = [
        "journey",
        "timeline",
        "graph",
        "flowchart",
        "sequencediagram",
        "gantt",
        "mindmap",
        "%%{",
    ];
    let first = lines.first()?;
    let word = first
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let is_diagram = DIAGRAMS
        .iter()
        .any(|name| *name == word || word.starts_with("%%{"));
    if is_diagram && !first.contains(['(', ':']) {
        return Some(OtherKind::Mermaid);
    }
    // A journey without its outer brackets, or between fences, still has those of its records.
    if lines
        .iter()
        .any(|line| line.contains("[(") || line.ends_with('[') || line.ends_with("),"))
    {
        return None;
    }
    let holds =
        |mark: &str| lines.iter().filter(|line| line.contains(mark)).count() * 2 > lines.len();
    let starts = |marks: &[&str]| {
        lines
            .iter()
            .any(|line| marks.iter().any(|mark| line.starts_with(mark)))
    };
    let is_table = |mark: char| {
        let count = |line: &&str| line.matches(mark).count();
        let first = lines.first().map_or(0, count);
        lines.len() > 1 && first > 0 && lines.iter().take(5).all(|line| count(line) == first)
    };
    if starts(&["```", "## "]) || first.starts_with("# ") && !holds(":") && !holds("=") {
        Some(OtherKind::Markdown)
    } else if starts(&["---", "%YAML", "- "])
        || holds(": ")
        || lines.iter().all(|line| line.ends_with(':'))
    {
        Some(OtherKind::Yaml)
    } else if holds("=") {
        Some(OtherKind::Toml)
    } else {
        [';', ',', '\t']
            .into_iter()
            .any(is_table)
            .then_some(OtherKind::Csv)
    }
}
