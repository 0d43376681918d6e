//! `headers.json`: what any static host must send with the files of a release.

use crate::digest;
use anyhow::{Result, bail};
use serde_json::{Value, json};

/// The security policy: the site's own files only, wasm, and one API. The studio shows pages of this site in a frame.
pub fn policy(api: Option<&str>) -> String {
    let api = api.map_or(String::new(), |origin| format!(" {origin}"));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'{api}; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-src 'self'; frame-ancestors 'self'"
    )
}

/// What goes into `headers.json`. `files` are the release's paths without a leading slash.
///
/// `every` belongs to every answer. `immutable.paths` carry a hash in their names and are cached for ever, everything
/// else is asked for again (`fresh`), packs above all: an embassy changes them without a new build. An address that is no
/// file answers `fallback` with 200, since the app reads it.
pub fn headers(files: &[String], api: Option<&str>) -> Value {
    let hashed = files.iter().filter(|file| digest::is_hashed(file));
    let immutable: Vec<String> = hashed.map(|file| format!("/{file}")).collect();
    json!({
        "every": {
            "Content-Security-Policy": policy(api),
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff"
        },
        "immutable": {
            "headers": { "Cache-Control": "public, max-age=31536000, immutable" },
            "paths": immutable
        },
        "fresh": { "Cache-Control": "no-cache" },
        "types": {
            "css": "text/css; charset=utf-8",
            "ftl": "text/plain; charset=utf-8",
            "html": "text/html; charset=utf-8",
            "js": "text/javascript; charset=utf-8",
            "json": "application/json",
            "svg": "image/svg+xml",
            "txt": "text/plain; charset=utf-8",
            "wasm": "application/wasm",
            "webmanifest": "application/manifest+json",
            "woff2": "font/woff2"
        },
        "compressed": { "br": ".br", "gzip": ".gz" },
        "fallback": "/index.html"
    })
}

/// The part of an API's address that a security policy names: `https://host:port`.
///
/// # Errors
/// When it is no http or https address, or would end its place in the policy.
pub fn origin(url: &str) -> Result<String> {
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let host = rest.split('/').next().unwrap_or_default();
    let plain = host.chars().all(|c| c.is_ascii_alphanumeric() || "-.:[]".contains(c));
    if !["http", "https"].contains(&scheme) || host.is_empty() || !plain {
        bail!("--api wants an address like https://api.example.org/api, not {url}");
    }
    Ok(format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// R136.
    #[test]
    fn development_has_the_policy_of_the_release() {
        let recipe = include_str!("../../Trunk.toml");
        assert!(recipe.contains(&format!("\"{}\"", policy(None))));
    }

    #[test]
    fn only_hashed_files_are_cached_for_ever() {
        let files = ["index.html", "packs/ee/pack.json", "viza-0123456789abcdef.wasm"];
        let said = headers(&files.map(String::from), Some("https://api.example.org"));
        assert_eq!(said.pointer("/immutable/paths"), Some(&json!(["/viza-0123456789abcdef.wasm"])));
        assert!(said.to_string().contains("connect-src 'self' https://api.example.org;"));
    }

    /// R136.
    #[test]
    fn an_origin_cannot_smuggle_a_second_source_in() {
        assert_eq!(origin("https://api.example.org:8443/api").ok().as_deref(), Some("https://api.example.org:8443"));
        assert!(origin("https://a.org *").is_err());
        assert!(origin("https://a.org;script-src").is_err());
        assert!(origin("ftp://a.org").is_err());
        assert!(origin("/api").is_err());
    }
}
