//! The sign of a country: `logo.svg`, as far as it is a drawing and nothing else.
//!
//! What may stand in one is listed in [`drawing`]; all else is left out by [`clean`], and the inspection says what and why.

mod drawing;

use roxmltree::{Document, Node, NodeType, ParsingOptions};

use self::drawing::{Attribute, DRAWN, ELEMENTS, attribute, number};
use super::{Finding, Folder, Weight, allowed, spelling};
use crate::domain::catalogue::largest;

const FILE: &str = "logo.svg";
const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Elements and texts.
const MOST_NODES: u32 = 5_000;
const DEEPEST: usize = 32;
/// How far from square: the place for it is one.
const LONGEST_SIDE: f64 = 2.0;

/// A logo that is a drawing and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clean {
    /// The whole file.
    pub svg: String,
    /// What was taken out of it, with the line.
    pub left_out: Vec<(Weight, usize, String)>,
}

/// Why there is no logo in a text, with the line where there is one.
pub type NoLogo = (Option<usize>, String);

/// The drawing without anything that could run, call out or be seen elsewhere.
///
/// # Errors
/// The sentence that says why no drawing can be had.
pub fn clean(text: &str) -> Result<Clean, NoLogo> {
    let most = largest(FILE);
    if text.len() > most {
        let sentence = format!("the logo has {} bytes; at most {most} are read", text.len());
        return Err((None, sentence));
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(not_xml)?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        let name = root.tag_name().name();
        let sentence =
            format!("the logo is a <{name}>; a drawing begins with <svg xmlns=\"{SVG}\" viewBox=\"0 0 44 44\">");
        return Err((Some(line(root)), sentence));
    }
    let shape = sides(root)?;
    let mut pen = Pen::default();
    pen.element(root, 0);
    if !pen.draws {
        return Err((None, format!("the logo draws nothing: it has no {}", list(DRAWN, "or"))));
    }
    if shape > LONGEST_SIDE {
        let sentence = "the logo is more than twice as long as it is high, or as high as it is long; it stands in a square, \
                        and would be small there";
        pen.left_out.push((Weight::Warning, line(root), sentence.to_owned()));
    }
    Ok(Clean { svg: pen.svg, left_out: pen.left_out })
}

pub(super) fn findings(folder: &Folder) -> Vec<Finding> {
    let Some(bytes) = folder.files.get(FILE) else { return vec![] };
    let Ok(text) = str::from_utf8(bytes) else {
        return vec![folder.finding(
            Weight::Fault,
            FILE,
            None,
            "the logo is no text: save the drawing as SVG, in UTF-8",
        )];
    };
    match clean(text) {
        Ok(clean) => clean
            .left_out
            .into_iter()
            .map(|(weight, line, sentence)| folder.finding(weight, FILE, Some(line), sentence))
            .collect(),
        Err((line, sentence)) => vec![folder.finding(Weight::Fault, FILE, line, sentence)],
    }
}

fn not_xml(error: roxmltree::Error) -> NoLogo {
    let at = Some(error.pos().row as usize);
    match error {
        roxmltree::Error::DtdDetected => {
            let sentence = "the logo has a <!DOCTYPE …>, which may bring in other files: leave the line out";
            (None, sentence.to_owned())
        }
        roxmltree::Error::NodesLimitReached => {
            (None, format!("the logo has more than {MOST_NODES} elements and texts: simplify the drawing"))
        }
        other => (at, format!("the logo is not XML: {other}")),
    }
}

/// The longer side of the drawing in shorter ones.
fn sides(root: Node) -> Result<f64, NoLogo> {
    let Some(said) = root.attribute("viewBox") else {
        let sentence = "the <svg> has no viewBox, so that the logo could not change its size: write \
                        viewBox=\"0 0 width height\", such as viewBox=\"0 0 44 44\"";
        return Err((Some(line(root)), sentence.to_owned()));
    };
    let sides: Option<Vec<f64>> =
        said.split([' ', ',', '\n', '\t']).filter(|part| !part.is_empty()).map(number).collect();
    match sides.as_deref() {
        Some([_, _, width, height]) if *width > 0.0 && *height > 0.0 => Ok((width / height).max(height / width)),
        _ => {
            let sentence = format!(
                "viewBox=\"{said}\" is not four numbers with a width and a height, such as viewBox=\"0 0 44 44\""
            );
            Err((Some(line(root)), sentence))
        }
    }
}

/// Writes down what may stand in a logo, and remembers what may not.
#[derive(Default)]
struct Pen {
    svg: String,
    left_out: Vec<(Weight, usize, String)>,
    draws: bool,
}

impl Pen {
    fn element(&mut self, node: Node, depth: usize) {
        let name = node.tag_name().name();
        if depth > DEEPEST {
            let sentence = format!("<{name}> stands more than {DEEPEST} elements deep: ungroup the drawing");
            return self.leave_out(Weight::Fault, node, sentence);
        }
        self.draws |= DRAWN.contains(&name);
        self.svg.push('<');
        self.svg.push_str(name);
        if depth == 0 {
            self.attribute("xmlns", SVG);
        }
        for said in node.attributes() {
            self.said(node, said);
        }
        if !node.has_children() {
            self.svg.push('/');
            return self.svg.push('>');
        }
        self.svg.push('>');
        for child in node.children() {
            match child.node_type() {
                NodeType::Element => self.child(child, depth + 1),
                NodeType::Text if ["title", "desc"].contains(&name) => {
                    self.svg.push_str(&escaped(child.text().unwrap_or_default()));
                }
                _ => {}
            }
        }
        self.svg.push_str("</");
        self.svg.push_str(name);
        self.svg.push('>');
    }

    /// An element, if it may stand there.
    fn child(&mut self, node: Node, depth: usize) {
        let (space, name) = (node.tag_name().namespace(), node.tag_name().name());
        match space {
            Some(SVG) if name != "svg" && ELEMENTS.contains(&name) => self.element(node, depth),
            Some(SVG) => self.leave_out(Weight::Fault, node, not_drawn(name)),
            Some(XHTML) | None => {
                let sentence = format!("<{name}> is not an element of SVG: a logo is a drawing alone");
                self.leave_out(Weight::Fault, node, sentence);
            }
            Some(_) => {
                let sentence =
                    format!("<{name}> is a note of the drawing program and shows nothing: save the logo as plain SVG");
                self.leave_out(Weight::Warning, node, sentence);
            }
        }
    }

    /// An attribute, if it may stand there.
    fn said(&mut self, node: Node, said: roxmltree::Attribute) {
        let element = node.tag_name().name();
        let (name, value) = (said.name(), said.value());
        match said.namespace() {
            None if name == "style" => self.style(node, value),
            None | Some(XLINK) => match attribute(element, name, value) {
                Attribute::Kept => self.attribute(name, value),
                Attribute::Idle => {}
                Attribute::Refused(why) => {
                    let shown = shortened(value);
                    self.leave_out(Weight::Fault, node, format!("{name}=\"{shown}\" on <{element}>: {why}"));
                }
            },
            // A note of the drawing program.
            Some(_) => {}
        }
    }

    /// Declarations become attributes, which a page that forbids styles draws too.
    fn style(&mut self, node: Node, style: &str) {
        let element = node.tag_name().name();
        for declaration in style.split(';').map(str::trim).filter(|declaration| !declaration.is_empty()) {
            let (name, value) = declaration.split_once(':').unwrap_or((declaration, ""));
            let (name, value) = (name.trim(), value.trim());
            match attribute(element, name, value) {
                Attribute::Kept if node.attribute(name).is_none() => {
                    self.attribute(name, value);
                    let sentence = format!("the style of <{element}> may be overlooked: write {name}=\"{value}\"");
                    self.leave_out(Weight::Warning, node, sentence);
                }
                Attribute::Kept | Attribute::Idle => {}
                Attribute::Refused(why) => {
                    let shown = shortened(declaration);
                    self.leave_out(Weight::Fault, node, format!("the style \"{shown}\" on <{element}>: {why}"));
                }
            }
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.svg.push_str(&format!(" {name}=\"{}\"", escaped(value)));
    }

    fn leave_out(&mut self, weight: Weight, node: Node, sentence: String) {
        self.left_out.push((weight, line(node), sentence));
    }
}

/// Counted from 1.
fn line(node: Node) -> usize {
    node.document().text_pos_at(node.range().start).row as usize
}

/// Why an element of SVG may not stand in a logo.
fn not_drawn(name: &str) -> String {
    match (drawing::refused(name), spelling::nearest(name, ELEMENTS.iter().copied())) {
        (Some(why), _) => format!("<{name}> may not stand in a logo: it {why}"),
        (None, Some(meant)) => format!("<{name}> is no part of a drawing; did you mean <{meant}>?"),
        (None, None) => format!("<{name}> is no part of a drawing; allowed are {}", list(ELEMENTS, "and")),
    }
}

/// Names in a sentence.
fn list(names: &[&str], last: &str) -> String {
    allowed::list(names.iter().map(|name| (*name).to_owned()), last)
}

/// Enough of a value to find it again.
fn shortened(value: &str) -> String {
    const SHOWN: usize = 40;
    let cut: String = value.chars().take(SHOWN).collect();
    if cut.len() < value.len() { format!("{cut}…") } else { cut }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
