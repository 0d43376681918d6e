//! The finished page: what start.js and the app must know goes into its head.

use anyhow::{Context, Result};

/// A tag that start.js or the app looks up by its name.
pub struct Meta<'a> {
    /// Without the `viza:` in front.
    pub name: String,
    pub content: &'a str,
    /// The `integrity` to fetch it with.
    pub integrity: Option<&'a str>,
}

/// Adds the glue's preload and the tags.
///
/// # Errors
/// As for [`tell`].
pub fn complete(html: &str, glue: &str, integrity: &str, tags: &[Meta<'_>]) -> Result<String> {
    let told = tell(html, tags)?;
    write_first(&told, &format!("\n    <link rel=\"modulepreload\" href=\"{glue}\" integrity=\"{integrity}\">"))
}

/// Adds the tags.
///
/// # Errors
/// When the page has no `<meta charset="utf-8">`.
pub fn tell(html: &str, tags: &[Meta<'_>]) -> Result<String> {
    let mut added = String::new();
    for Meta { name, content, integrity } in tags {
        let integrity = integrity.map_or(String::new(), |sum| format!(" data-integrity=\"{sum}\""));
        added.push_str(&format!("\n    <meta name=\"viza:{name}\" content=\"{content}\"{integrity}>"));
    }
    write_first(html, &added)
}

/// Writes right after the page's own first tag, before any script can look for it.
fn write_first(html: &str, added: &str) -> Result<String> {
    let first = html
        .find("<meta charset=")
        .and_then(|start| Some(start + html.get(start..)?.find('>')? + 1))
        .context("index.html has no <meta charset> to write behind")?;
    let (head, rest) = html.split_at(first);
    Ok([head, added, rest].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_stand_before_the_script_that_reads_them() {
        let html = "<head>\n    <meta charset=\"utf-8\">\n    <script src=\"start.js\"></script>";
        let tags = [
            Meta { name: "wasm".into(), content: "/viza-1.wasm", integrity: Some("sha384-w") },
            Meta { name: "words:et".into(), content: "/words/et-2.ftl", integrity: None },
        ];
        let page = complete(html, "/viza-3.js", "sha384-g", &tags).unwrap_or_default();
        assert_eq!(
            page,
            "<head>\n    <meta charset=\"utf-8\">\
             \n    <link rel=\"modulepreload\" href=\"/viza-3.js\" integrity=\"sha384-g\">\
             \n    <meta name=\"viza:wasm\" content=\"/viza-1.wasm\" data-integrity=\"sha384-w\">\
             \n    <meta name=\"viza:words:et\" content=\"/words/et-2.ftl\">\
             \n    <script src=\"start.js\"></script>"
        );
    }

    #[test]
    fn a_page_without_a_head_is_refused() {
        assert!(complete("<body>", "/viza.js", "sha384-g", &[]).is_err());
    }
}
