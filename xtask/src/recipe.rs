//! Trunk.toml with what is decided at run time: who seals, and the practice API's port.

use crate::place::Place;
use anyhow::Result;
use std::fs;
use std::path::PathBuf;

/// Who calls `seal` and `sheet`.
pub enum Hooks {
    /// Trunk, at every build.
    Trunk,
    /// The chore itself, once.
    Chore,
}

/// Writes the recipe for one call of Trunk and returns its path. The call must say on its command line where page, dist
/// and watched folders are, since Trunk looks for them beside the recipe.
///
/// `api` is where the practice API listens (`http://127.0.0.1:…`).
pub fn write(place: &Place, name: &str, hooks: &Hooks, api: Option<&str>) -> Result<PathBuf> {
    let text = fs::read_to_string(place.at("Trunk.toml"))?;
    let mut recipe = match hooks {
        Hooks::Trunk => text,
        Hooks::Chore => without_hooks(&text),
    };
    if let Some(api) = api {
        recipe.push_str(&proxies(api));
    }
    let path = place.state(name);
    fs::create_dir_all(place.state(""))?;
    fs::write(&path, recipe)?;
    Ok(path)
}

/// Everything but the `[[hooks]]` tables.
fn without_hooks(text: &str) -> String {
    let mut inside = false;
    let kept = text.lines().filter(|line| {
        if line.starts_with('[') {
            inside = *line == "[[hooks]]";
        }
        !inside
    });
    kept.flat_map(|line| [line, "\n"]).collect()
}

/// The contract's paths and the practice service's own pages, on the app's own origin. Redirects go to the browser: the
/// practice bank sends the visitor there and back.
fn proxies(api: &str) -> String {
    let proxy = |path| format!("\n[[proxy]]\nbackend = \"{api}{path}\"\nno_redirect = true\nno_system_proxy = true\n");
    ["/api", "/sandbox"].map(proxy).concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hooks_go() {
        let text = "[build]\ndist = \"dist\"\n[[hooks]]\nstage = \"pre_build\"\n\n[[hooks]]\nstage = \"post_build\"\n[serve]\nport = 1\n";
        assert_eq!(without_hooks(text), "[build]\ndist = \"dist\"\n[serve]\nport = 1\n");
    }

    #[test]
    fn both_the_contract_and_the_practice_pages_are_passed_on() {
        let text = proxies("http://127.0.0.1:4000");
        assert!(text.contains("backend = \"http://127.0.0.1:4000/api\""));
        assert!(text.contains("backend = \"http://127.0.0.1:4000/sandbox\""));
    }
}
