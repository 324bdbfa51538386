//! Where the journeys stand in a file: the whole of it, or fenced blocks of Markdown.

/// The lines of one journey behind its header, with their numbers in the file.
#[derive(Debug, Default)]
pub(super) struct Block<'a> {
    /// The title in its front matter.
    pub(super) title: Option<String>,
    /// Number from 1, and text.
    pub(super) lines: Vec<(usize, &'a str)>,
}

/// The journey that a Mermaid file is.
pub(super) fn one_block(text: &str) -> Option<Block<'_>> {
    block(numbered(text).collect())
}

/// The journeys in the fenced blocks of a Markdown file.
pub(super) fn blocks_in_markdown(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = numbered(text);
    while let Some((_, line)) = lines.next() {
        let Some(fence) = fence(line) else { continue };
        let inside = lines.by_ref().take_while(|(_, line)| !closes(line, fence));
        let inside: Vec<_> = inside.collect();
        if line
            .trim_start()
            .trim_start_matches(['`', '~'])
            .trim()
            .eq_ignore_ascii_case("mermaid")
        {
            blocks.extend(block(inside));
        }
    }
    blocks
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
}

/// The marks with which a line opens a fenced block.
fn fence(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let mark = line
        .chars()
        .next()
        .filter(|mark| matches!(mark, '`' | '~'))?;
    let end = line.find(|letter| letter != mark).unwrap_or(line.len());
    (end >= 3).then(|| line.get(..end)).flatten()
}

fn closes(line: &str, fence: &str) -> bool {
    let line = line.trim();
    line.starts_with(fence) && line.trim_start_matches(['`', '~']).is_empty()
}

/// What is left of a block without front matter, directives and comments, if it is a journey.
fn block(mut lines: Vec<(usize, &str)>) -> Option<Block<'_>> {
    let title = take_front_matter(&mut lines);
    drop_directives(&mut lines);
    lines.retain(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with("%%"));
    let (number, header) = lines.first_mut()?;
    let rest = header.trim_start().strip_prefix("journey")?;
    // A task may follow on the line of the header.
    (*number, *header) = (*number, rest);
    Some(Block { title, lines })
}

/// Takes away the lines between two `---` at the start; the title in them.
fn take_front_matter(lines: &mut Vec<(usize, &str)>) -> Option<String> {
    let is_mark = |(_, line): &(usize, &str)| line.trim_end() == "---";
    let start = lines.iter().position(|(_, line)| !line.trim().is_empty())?;
    if !lines.get(start).is_some_and(is_mark) {
        return None;
    }
    let inner = lines.iter().skip(start + 1).position(is_mark)?;
    let matter: Vec<_> = lines.drain(..start + inner + 2).collect();
    let mut titles = matter
        .iter()
        .filter_map(|(_, line)| line.strip_prefix("title:"));
    let title = titles.next_back()?.trim();
    let quoted = |quote| title.strip_prefix(quote)?.strip_suffix(quote);
    let title = quoted('"').or_else(|| quoted('\'')).unwrap_or(title);
    Some(title.to_owned())
}

/// Takes away `%%{ … }%%`, which may go over several lines.
fn drop_directives(lines: &mut [(usize, &str)]) {
    let mut inside = false;
    for (_, line) in lines {
        inside |= line.trim_start().starts_with("%%{");
        if inside {
            let end = line.find("}%%");
            inside = end.is_none();
            *line = end.and_then(|end| line.get(end + 3..)).unwrap_or_default();
        }
    }
}
