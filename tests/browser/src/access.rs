//! Whether everybody can use a screen: axe-core's rules, and a narrow phone.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::browser::{Browser, Window};
use crate::folder::workspace;

/// The narrowest phone that the app promises to fit, in CSS pixels.
const NARROW: u32 = 320;

/// Runs every rule of axe-core on the page as it stands: the WCAG levels A and AA, and what it calls best practice.
///
/// # Errors
/// Each broken rule with the first places where it is broken.
pub async fn has_no_barrier(browser: &Browser, screen: &str) -> Result<()> {
    let broken = barriers(browser, false).await?;
    ensure!(broken.is_empty(), "{screen} has barriers: {broken:#?}");
    Ok(())
}

/// The rules that the page breaks, each with the first places; or of its colours alone.
///
/// # Errors
/// When axe-core is not there or cannot look.
pub async fn barriers(browser: &Browser, colours_alone: bool) -> Result<Vec<String>> {
    let is_here: bool = browser.web.execute("return Boolean(window.axe)", vec![]).await?.convert()?;
    if !is_here {
        let axe = fs::read_to_string(axe()).context("no axe-core to look with")?;
        browser.web.execute(axe, vec![]).await?;
    }
    Ok(browser.web.execute_async(FIND, vec![json!(colours_alone)]).await?.convert()?)
}

/// Makes the window as narrow as a small phone and looks whether everything still fits beside nothing.
///
/// # Errors
/// What sticks out.
pub async fn fits_a_narrow_phone(browser: &Browser, window: Window, screen: &str) -> Result<()> {
    browser.resize(Window { width: NARROW, ..window }).await?;
    let out: Vec<String> = browser.web.execute(STICKS_OUT, vec![]).await?.convert()?;
    browser.resize(window).await?;
    ensure!(out.is_empty(), "{screen} is wider than {NARROW} px: {out:#?}");
    Ok(())
}

fn axe() -> PathBuf {
    let own = || workspace().join(".tools/npm/node_modules/axe-core/axe.min.js");
    std::env::var_os("VIZA_AXE").map_or_else(own, PathBuf::from)
}

const FIND: &str = "const [coloursAlone, done] = arguments;
    const say = rule => `${rule.id} (${rule.impact}): ` + rule.nodes.slice(0, 3).map(node => node.html).join(' | ');
    const rules = coloursAlone ? { runOnly: ['color-contrast'] } : {};
    axe.run(document, { ...rules, resultTypes: ['violations'] })
        .then(found => done(found.violations.map(say)), error => done([String(error)]))";

/// Nothing, unless the page can be pushed sideways.
const STICKS_OUT: &str = "const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
        .filter(part => part.getBoundingClientRect().right > page.clientWidth + 1)
        .map(part => part.outerHTML.slice(0, 120))";
