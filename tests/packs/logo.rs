//! Broken and hostile logos, each with the sentence that it gets, and what is left of them.

use viza::inspection::logo::clean;

use crate::fuzz::{Chance, break_up, wished};
use crate::inspected::{hold, said, shipped, with};
use crate::{COUNTRIES, text};

const LOGO: &str = "logo.svg";
const SQUARE: &str = "<rect width=\"4\" height=\"4\" fill=\"#1b5040\"/>";

/// A logo that draws a square, with something more in it.
fn drawn(more: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 44 44\">\n{SQUARE}\n{more}\n</svg>\n")
}

/// A logo whose root has these attributes.
fn rooted(attributes: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}>{SQUARE}</svg>")
}

#[test]
fn the_shipped_logos_are_as_they_should_be() {
    for country in COUNTRIES {
        assert_eq!(said(&shipped(country), LOGO), [] as [&str; 0], "{country}");
        let own = text(&format!("{country}/{LOGO}"));
        let cleaned = clean(&own).unwrap();
        assert_eq!((cleaned.svg.trim(), cleaned.left_out), (own.trim(), vec![]), "{country}");
    }
}

#[test]
fn a_broken_logo_is_told_what_is_wrong_with_it() {
    let many = "<path d=\"M0 0\"/>".repeat(3_000) + &"<g/>".repeat(3_000);
    let deep = "<g>".repeat(40) + &"</g>".repeat(40);
    hold(
        LOGO,
        &[
            (
                with(LOGO, vec![0x89, b'P', b'N', b'G']),
                &["fault: the logo is no text: save the drawing as SVG, in UTF-8."],
            ),
            (with(LOGO, drawn(&" ".repeat(70_000))), &["fault: the logo has 70113 bytes; at most 65536 are read."]),
            (
                with(LOGO, drawn(&many)),
                &["fault: the logo has more than 5000 elements and texts: simplify the drawing."],
            ),
            (with(LOGO, drawn(&deep)), &["fault 3: <g> stands more than 32 elements deep: ungroup the drawing."]),
            (
                with(LOGO, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 44 44\">\n<rect>\n</svg>"),
                &["fault 3: the logo is not XML: expected 'rect' tag, not 'svg' at 3:1."],
            ),
            (
                with(LOGO, "<html><body/></html>"),
                &["fault 1: the logo is a <html>; a drawing begins with <svg xmlns=\"http://www.w3.org/2000/svg\" \
                     viewBox=\"0 0 44 44\">."],
            ),
            (
                with(LOGO, format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>\n{}", drawn(""))),
                &["fault: the logo has a <!DOCTYPE …>, which may bring in other files: leave the line out."],
            ),
            (
                with(LOGO, rooted("width=\"44\" height=\"44\"")),
                &["fault 1: the <svg> has no viewBox, so that the logo could not change its size: write \
                     viewBox=\"0 0 width height\", such as viewBox=\"0 0 44 44\"."],
            ),
            (
                with(LOGO, rooted("viewBox=\"0 0 44\"")),
                &["fault 1: viewBox=\"0 0 44\" is not four numbers with a width and a height, such as viewBox=\"0 \
                     0 44 44\"."],
            ),
            (
                with(LOGO, rooted("viewBox=\"0 0 440 44\"")),
                &["warning 1: the logo is more than twice as long as it is high, or as high as it is long; it \
                     stands in a square, and would be small there."],
            ),
            (
                with(LOGO, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><g/></svg>"),
                &["fault: the logo draws nothing: it has no path, rect, circle, ellipse, line, polyline or polygon."],
            ),
            (
                with(LOGO, drawn("<script>alert(1)</script>")),
                &["fault 3: <script> may not stand in a logo: it could run."],
            ),
            (
                with(LOGO, drawn("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">hello</p></foreignObject>")),
                &["fault 3: <foreignObject> may not stand in a logo: it holds a page, not a drawing."],
            ),
            (
                with(LOGO, drawn("<style>rect { fill: url(https://evil.example) }</style>")),
                &["fault 3: <style> may not stand in a logo: it holds rules that reach further than the drawing; \
                     write colours as attributes, such as fill=\"#1b5040\"."],
            ),
            (
                with(LOGO, drawn("<image href=\"https://evil.example/a.png\"/>")),
                &["fault 3: <image> may not stand in a logo: it brings in a picture; draw it with paths."],
            ),
            (
                with(LOGO, drawn("<use href=\"#a\"/>")),
                &["fault 3: <use> may not stand in a logo: it repeats another part; let the drawing program write \
                     its paths out."],
            ),
            (
                with(LOGO, drawn("<rect x=\"1\"><animate attributeName=\"x\" to=\"9\"/></rect>")),
                &["fault 3: <animate> may not stand in a logo: it moves; a logo stands still."],
            ),
            (
                with(LOGO, drawn("<a href=\"javascript:alert(1)\"/>")),
                &["fault 3: <a> may not stand in a logo: it is a link; the logo is one already."],
            ),
            (
                with(LOGO, drawn("<text x=\"1\">VIZA</text>")),
                &["fault 3: <text> may not stand in a logo: it is written in a font that others lack; turn the \
                     letters into paths."],
            ),
            (
                with(LOGO, drawn("<rectt/>\n<blink/>")),
                &[
                    "fault 3: <rectt> is no part of a drawing; did you mean <rect>?",
                    "fault 4: <blink> is no part of a drawing; did you mean <line>?",
                ],
            ),
            (
                with(LOGO, rooted("viewBox=\"0 0 44 44\" onload=\"alert(1)\"")),
                &["fault 1: onload=\"alert(1)\" on <svg>: it could run."],
            ),
            (
                with(LOGO, drawn("<path d=\"M0 0\" fill=\"url(https://evil.example/#a)\"/>")),
                &["fault 3: fill=\"url(https://evil.example/#a)\" on <path>: a logo refers to nothing outside \
                     itself; only url(#name) of the same drawing is allowed."],
            ),
            (
                with(LOGO, drawn("<path d=\"M0 0\" style=\"fill: #fff; mask: url(data:image/svg+xml,x)\"/>")),
                &[
                    "fault 3: the style \"mask: url(data:image/svg+xml,x)\" on <path>: a logo refers to nothing outside \
                     itself; only url(#name) of the same drawing is allowed.",
                    "warning 3: the style of <path> may be overlooked: write fill=\"#fff\".",
                ],
            ),
            (
                with(
                    LOGO,
                    drawn("<linearGradient id=\"a\" href=\"other.svg#b\"/>\n<path filter=\"none\" d=\"M0 0\"/>"),
                ),
                &[
                    "fault 3: href=\"other.svg#b\" on <linearGradient>: a logo refers to nothing outside itself; \
                     only a gradient may name another one, as \"#name\".",
                    "fault 4: filter=\"none\" on <path>: it is no attribute of a drawing; leave it out.",
                ],
            ),
            (
                with(LOGO, drawn("<x:note xmlns:x=\"https://program.example\">made with it</x:note>")),
                &["warning 3: <note> is a note of the drawing program and shows nothing: save the logo as plain \
                     SVG."],
            ),
        ],
    );
}

#[test]
fn what_is_left_of_a_hostile_logo_is_its_drawing() {
    let hostile = "<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" \
                   xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 44 44\" onload=\"alert(1)\" class=\"a\">\
                   <title>A &amp; B</title><script>alert(2)</script><defs>\
                   <linearGradient id=\"a\" xlink:href=\"#b\"/></defs>\
                   <g style=\"fill: #fff; cursor: url(x)\"><path d=\"M0 0h4\" fill=\"url(#a)\"/></g></svg>";
    let cleaned = clean(hostile).unwrap();
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 44 44\"><title>A &amp; B</title><defs>\
                   <linearGradient id=\"a\" href=\"#b\"/></defs><g fill=\"#fff\"><path d=\"M0 0h4\" fill=\"url(#a)\"/></g>\
                   </svg>";
    assert_eq!(cleaned.svg, drawing);
    assert_eq!(cleaned.left_out.len(), 4, "{:?}", cleaned.left_out);
    assert_eq!(clean(&cleaned.svg).unwrap().svg, cleaned.svg);
}

/// Whatever is in a file: nobody dies of it, and what is left of it is a drawing that nothing more is taken out of.
#[test]
fn no_logo_kills_its_reader() {
    let parts = [
        "<script>a</script>",
        " onload=\"a\"",
        "<a href=\"javascript:a\">",
        " style=\"fill: url(#a); x\"",
        "<use href=\"#a\"/>",
        "&lt;",
        "&#0;",
        "]]>",
        "<![CDATA[<script>]]>",
        "<!-- - -->",
        "<?x y?>",
        " xmlns:x=\"y\" x:href=\"z\"",
    ];
    let seeds = COUNTRIES.map(|country| text(&format!("{country}/{LOGO}")));
    let mut chance = Chance(0x10c0_5eed_cafe_f00d);
    let (count, mut left) = (wished(), 0);
    for _ in 0..count {
        let mut bytes = chance.of(&seeds).clone().into_bytes();
        for _ in 0..chance.below(3) {
            let at = chance.below(bytes.len());
            bytes.splice(at..at, chance.of(&parts).bytes());
        }
        if chance.below(3) == 0 {
            break_up(&mut bytes, &mut chance);
        }
        let broken = String::from_utf8_lossy(&bytes);
        let Ok(cleaned) = clean(&broken) else { continue };
        left += 1;
        assert_eq!(clean(&cleaned.svg).map(|again| (again.svg, again.left_out.len())), Ok((cleaned.svg.clone(), 0)));
        for part in ["<script", "onload", "javascript", "<a ", "<use", "style=", "<!", "<?", "x:"] {
            assert!(!cleaned.svg.contains(part), "{broken}\n{}", cleaned.svg);
        }
    }
    println!("logos: {count} mutated; of {left} a drawing is left");
    assert!(left > 0 && left < count);
}
