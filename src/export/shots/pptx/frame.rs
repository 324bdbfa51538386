//! The parts that every presentation needs and that are always alike.

use super::page::{escape, language_attribute};
use crate::text::reads_leftward;

/// The size of a slide in EMU, of which 12,700 make a point.
pub(super) const SLIDE: [i64; 2] = [12_192_000, 6_858_000];

/// What the parts of a presentation name their elements by.
pub(super) const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The beginning of every tree of shapes.
pub(super) const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
    <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

const COLORS: &str = "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" \
    accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";

/// The list of slides; their relations come behind that of the master.
pub(super) fn presentation(slides: usize, has_notes: bool) -> String {
    let ids: String = (0..slides)
        .map(|nth| format!("<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + nth, nth + 2))
        .collect::<Vec<_>>()
        .concat();
    let notes = if has_notes {
        format!(
            "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId{}\"/></p:notesMasterIdLst>",
            slides + 3
        )
    } else {
        String::new()
    };
    let [width, height] = SLIDE;
    format!(
        "<p:presentation {NAMES}><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>\
        {notes}<p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx=\"{width}\" cy=\"{height}\"/>\
        <p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"
    )
}

/// What the file says about itself; `title` is escaped.
pub(super) fn core(title: &str) -> String {
    format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
        xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title>\
        <dc:creator>Seamline</dc:creator></cp:coreProperties>"
    )
}

/// The master that slides follow; it holds nothing itself.
pub(super) fn master() -> String {
    format!(
        "<p:sldMaster {NAMES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"FCFCFA\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>\
        <p:spTree>{TREE}</p:spTree></p:cSld>{COLORS}\
        <p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>\
        <p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>"
    )
}

/// The one layout, which is empty.
pub(super) fn layout() -> String {
    format!(
        "<p:sldLayout {NAMES} type=\"blank\"><p:cSld name=\"Blank\"><p:spTree>{TREE}</p:spTree></p:cSld>\
        <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )
}

/// The master that notes follow.
pub(super) fn notes_master() -> String {
    format!(
        "<p:notesMaster {NAMES}><p:cSld><p:spTree>{TREE}</p:spTree></p:cSld>{COLORS}</p:notesMaster>"
    )
}

/// The note of a slide in a language (BCP 47).
pub(super) fn note(text: &str, language: &str) -> String {
    let language = language_attribute(language);
    let paragraph = |line: &str| {
        let turned = if reads_leftward(line) {
            "<a:pPr algn=\"r\" rtl=\"1\"/>"
        } else {
            ""
        };
        format!(
            "<a:p>{turned}<a:r><a:rPr{language}/><a:t>{}</a:t></a:r></a:p>",
            escape(line)
        )
    };
    let paragraphs: String = text.lines().map(paragraph).collect::<Vec<_>>().concat();
    format!(
        "<p:notes {NAMES}><p:cSld><p:spTree>{TREE}\
        <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>\
        <p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"1143000\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm>\
        <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>\
        <p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
        <p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/></a:xfrm>\
        <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>\
        </p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )
}

/// The colours and fonts that an editor offers.
pub(super) fn theme() -> String {
    let colors = [
        ("dk1", "1F2430"),
        ("lt1", "FFFFFF"),
        ("dk2", "2B3244"),
        ("lt2", "F4F4F1"),
        ("accent1", "3B5BDB"),
        ("accent2", "0078C8"),
        ("accent3", "8C3C14"),
        ("accent4", "787814"),
        ("accent5", "8C508C"),
        ("accent6", "2E9E5B"),
        ("hlink", "3B5BDB"),
        ("folHlink", "6B7280"),
    ];
    let colors: String = colors
        .map(|(name, hex)| format!("<a:{name}><a:srgbClr val=\"{hex}\"/></a:{name}>"))
        .concat();
    let font = "<a:latin typeface=\"Inter\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = format!("<a:ln w=\"9525\">{fill}</a:ln>");
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    format!(
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Seamline\"><a:themeElements>\
        <a:clrScheme name=\"Seamline\">{colors}</a:clrScheme>\
        <a:fontScheme name=\"Seamline\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>\
        <a:fmtScheme name=\"Seamline\"><a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst><a:lnStyleLst>{line}{line}{line}</a:lnStyleLst>\
        <a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme>\
        </a:themeElements></a:theme>"
    )
}
