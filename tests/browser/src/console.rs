//! What a browser's console says.

use thirtyfour::BrowserLogEntry;

use crate::requests::Line;

/// An error or a warning; other lines are of no concern.
pub fn complaint(entry: &BrowserLogEntry) -> Option<String> {
    matches!(entry.level.as_str(), "SEVERE" | "WARNING").then(|| format!("{}: {}", entry.level, entry.message))
}

/// Whether a complaint only repeats that a request to the API was refused or lost, or that the host was down or gone, which a
/// visit did on purpose: the browser says so by itself, and no app can keep it from doing so.
pub fn repeats_a_refusal(complaint: &str, requests: &[Line], is_gone: bool) -> bool {
    // A browser asks for it by itself in a tab that it opens, before the page has named its own.
    if complaint.contains("/favicon.ico") {
        return true;
    }
    // The second where a worker asked in the page's place.
    if is_gone && ["net::ERR_CONNECTION_REFUSED", "net::ERR_FAILED"].iter().any(|end| complaint.contains(end)) {
        return true;
    }
    complaint.contains("Failed to load resource")
        && requests.iter().any(|line| {
            (line.path.starts_with("/api/") || line.status == Some(503))
                && complaint.contains(&line.path)
                && line.status.is_none_or(|status| status >= 400)
        })
}
