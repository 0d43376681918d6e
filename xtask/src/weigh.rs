//! What a first visit costs.

use crate::squeeze::Weight;

/// The most that a first visit in one language may weigh over the wire with brotli, in bytes.
const LIMIT: usize = 220_000;

/// Each language with a country where it is spoken.
const VISITS: [(&str, &str); 4] = [("sq", "al"), ("ka", "ge"), ("et", "ee"), ("en", "ee")];

/// How the wasm behind the doors is called, see `cut`.
const BEHIND_DOORS: [&str; 5] = ["viza-rooms-", "viza-shared-", "viza-kiosk-", "viza-reader-", "viza-studio-"];

/// Prints the files of the heaviest first visit and the sum of each language's. The visits measure what a browser
/// really fetches; this is the same by the names of the files.
pub fn show(weights: &[Weight]) {
    let mut heaviest: (usize, &str, Vec<&Weight>) = (0, "", Vec::new());
    let mut sums = String::new();
    for (language, country) in VISITS {
        let parts: Vec<&Weight> = weights.iter().filter(|weight| is_fetched(&weight.path, language, country)).collect();
        let sum = parts.iter().map(|part| part.brotli).sum();
        let mark = if sum > LIMIT { "  OVER THE LIMIT" } else { "" };
        sums.push_str(&format!("  {language} in {country} {sum:>64}{mark}\n"));
        if sum > heaviest.0 {
            heaviest = (sum, language, parts);
        }
    }
    let (_, language, parts) = heaviest;
    println!("\nFirst visit in {language}, bytes:\n  {:<54} {:>8} {:>8}", "file", "plain", "brotli");
    for part in parts {
        println!("  {:<54} {:>8} {:>8}", part.path, part.plain, part.brotli);
    }
    println!("\nFirst visit with brotli, of {LIMIT} bytes allowed:\n{sums}");
}

/// Whether a first visit in `language` to `country` fetches the file.
fn is_fetched(path: &str, language: &str, country: &str) -> bool {
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    match folder {
        // What lies behind a door comes when somebody goes in, the worker once the page can be used.
        "" => !["headers.json", "sw.js"].contains(&name) && !BEHIND_DOORS.iter().any(|part| name.starts_with(part)),
        // The words for inside an application come after the first page is drawn, those of a kiosk and the studio there.
        "words" => {
            let is_later = ["-inside-", "-kiosk-", "-studio-"].iter().any(|part| name.contains(part));
            name.starts_with(&format!("{language}-")) && !is_later
        }
        "packs" if name == "index.json" => true,
        "packs" => match name.strip_prefix(&format!("{country}/")) {
            Some(strings) if strings.starts_with("strings/") => strings.contains(&format!("/{language}")),
            own => own.is_some(),
        },
        // Georgian letters stand on every page: the way to the Georgian one is written in them.
        "fonts" => name.ends_with(".woff2"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_fetched;

    #[test]
    fn a_visit_fetches_its_own_language_and_country_only() {
        for path in ["index.html", "viza-1.wasm", "words/ka-1.ftl", "packs/ge/pack.json", "fonts/a.woff2"] {
            assert!(is_fetched(path, "ka", "ge"), "{path}");
        }
        for path in [
            "headers.json",
            "viza-rooms-1.wasm",
            "viza-shared-1-2.wasm",
            "viza-studio-3.wasm",
            "viza-kiosk-4.wasm",
            "viza-reader-5.wasm",
            "words/et-kiosk-1.ftl",
            "sw.js",
            "words/et-studio-1.ftl",
            "words/ka-1.ftl",
            "words/et-inside-1.ftl",
            "packs/ge/pack.json",
            "packs/ee/strings/ka.ftl",
            "fonts/OFL.txt",
        ] {
            assert!(!is_fetched(path, "et", "ee"), "{path}");
        }
        assert!(is_fetched("packs/ee/strings/et.ftl", "et", "ee"));
    }
}
