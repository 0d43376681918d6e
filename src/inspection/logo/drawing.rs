//! What a drawing is made of: the elements and attributes of SVG that show something and do nothing.

/// Elements that may stand in a logo.
pub const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "title",
    "desc",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
];

/// Those that leave something on the paper.
pub const DRAWN: &[&str] = &["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];

/// Attributes whose value is a number, a colour, a word or a list of such.
const PLAIN: &[&str] = &[
    "clip-rule",
    "clipPathUnits",
    "color",
    "cx",
    "cy",
    "d",
    "fill-opacity",
    "fill-rule",
    "fr",
    "fx",
    "fy",
    "gradientTransform",
    "gradientUnits",
    "height",
    "id",
    "mask-type",
    "maskContentUnits",
    "maskUnits",
    "offset",
    "opacity",
    "paint-order",
    "pathLength",
    "points",
    "preserveAspectRatio",
    "r",
    "role",
    "rx",
    "ry",
    "shape-rendering",
    "spreadMethod",
    "stop-color",
    "stop-opacity",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "transform",
    "vector-effect",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// Attributes that may name a gradient, a clip or a mask of the same drawing too.
const PAINTED: &[&str] = &["fill", "stroke", "clip-path", "mask"];

/// Attributes that change nothing that is seen.
const IDLE: &[&str] =
    &["aria-hidden", "aria-label", "baseProfile", "class", "enable-background", "focusable", "version"];

/// What becomes of an attribute.
pub enum Attribute {
    Kept,
    /// Left out without a word.
    Idle,
    /// Left out, and why: the end of a sentence.
    Refused(String),
}

/// Why an element of SVG is none of a drawing's: the end of “It …”. Nothing for one that is not known.
pub fn refused(element: &str) -> Option<&'static str> {
    Some(match element {
        "script" => "could run",
        "foreignObject" => "holds a page, not a drawing",
        "style" => {
            "holds rules that reach further than the drawing; write colours as attributes, such as fill=\"#1b5040\""
        }
        "image" | "feImage" => "brings in a picture; draw it with paths",
        "use" | "symbol" => "repeats another part; let the drawing program write its paths out",
        "a" => "is a link; the logo is one already",
        "animate" | "animateMotion" | "animateTransform" | "set" | "mpath" => "moves; a logo stands still",
        "text" | "tspan" | "textPath" => "is written in a font that others lack; turn the letters into paths",
        "svg" => "stands in itself; one <svg> holds the drawing",
        "filter" | "pattern" | "marker" | "view" | "switch" => {
            "is drawn by each browser in its own way; use plain shapes"
        }
        "metadata" => "is a note that shows nothing; leave it out",
        _ => return None,
    })
}

/// What becomes of an attribute of an element.
pub fn attribute(element: &str, name: &str, value: &str) -> Attribute {
    let refuse = |why: &str| Attribute::Refused(why.to_owned());
    if name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) {
        return refuse("it could run");
    }
    if name == "href" {
        let of_gradient = ["linearGradient", "radialGradient"].contains(&element);
        return match value.strip_prefix('#').is_some_and(is_name) && of_gradient {
            true => Attribute::Kept,
            false => {
                refuse("a logo refers to nothing outside itself; only a gradient may name another one, as \"#name\"")
            }
        };
    }
    if IDLE.contains(&name) || name.starts_with("data-") || name.starts_with('-') {
        return Attribute::Idle;
    }
    let painted = PAINTED.contains(&name);
    if !painted && !PLAIN.contains(&name) {
        return refuse("it is no attribute of a drawing; leave it out");
    }
    if name == "id" && !is_name(value) {
        return refuse("a name is letters, digits, hyphens and underscores");
    }
    if painted && value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')')).is_some_and(is_name) {
        return Attribute::Kept;
    }
    if value.to_ascii_lowercase().contains("url") {
        return refuse("a logo refers to nothing outside itself; only url(#name) of the same drawing is allowed");
    }
    let is_plain =
        |letter: char| letter.is_ascii_alphanumeric() || letter.is_ascii_whitespace() || " #.,+-%()_".contains(letter);
    if value.chars().all(is_plain) { Attribute::Kept } else { refuse("only numbers, colours and words stand in it") }
}

/// A name that one part of a drawing gives another.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
}

/// A finite number.
pub fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
