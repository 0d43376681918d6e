//! A kiosk's browser falls in the middle of a visit, and is opened again on the same profile.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use viza::domain::language::Language;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::falling::found_on_disk;
use viza_visits::folder::workspace;
use viza_visits::hall::{MARK, disguises};
use viza_visits::patience::until;
use viza_visits::visit::{Plan, path, visit_kiosk};

use crate::kiosk::types_canaries;

/// R142: the next one finds nothing of what was typed: neither in what the browser shows and keeps, nor in any file of its
/// profile.
#[tokio::test]
async fn a_fall_leaves_nothing_of_what_was_typed() -> Result<()> {
    let plan =
        Plan { name: "kiosk-falls", country: "ee", language: Language::Et, applicant: MARI, window: Window::KIOSK };
    let profile = workspace().join("target/profiles").join(plan.name);
    if profile.exists() {
        fs::remove_dir_all(&profile)?;
    }
    fs::create_dir_all(&profile)?;
    let profile = profile.canonicalize()?;
    visit_kiosk(json!(true), plan, async |mari| {
        let mut typed = Vec::new();
        mari.until_it_falls(&profile, async |fallen| {
            typed = types_canaries(fallen).await?;
            // Who comes back to a page finds it filled in; a browser writes down how a page was left.
            let here = path(fallen).await?;
            let (visit, _) = here.rsplit_once('/').context("an application has an address")?;
            let words = &fallen.words;
            for (page, title) in
                [("start", words.start_title()), ("profile", words.profile_title()), ("dates", words.dates_title())]
            {
                fallen.turns_to(&format!("{visit}/{page}")).await?;
                fallen.stands_at(&title).await?;
            }
            let last = format!("{visit}/dates");
            let sessions = profile.join("Default/Sessions");
            until("the browser to write where it stands", async || {
                Ok((!found_on_disk(&sessions, &last, std::slice::from_ref(&last))?.is_empty()).then_some(()))
            })
            .await
        })
        .await?;
        ensure!(typed.iter().all(|text| text.contains(MARK)), "{typed:?} cannot be looked for by its mark");
        has_nothing(&profile, &typed).context("after the fall")?;
        mari.after_the_fall(&profile, async |next| {
            for tab in next.browser.web.windows().await? {
                next.browser.web.switch_to_window(tab).await?;
                let shown = next.browser.web.source().await?;
                ensure!(!shown.contains(MARK), "it is opened again: {shown}");
            }
            next.goes_to("/").await?;
            next.is_awaited().await?;
            let left = next.left_behind().await?;
            ensure!(!left.starts_with("unreadable"), "{left}");
            let found: Vec<_> =
                typed.iter().filter(|text| disguises(text).iter().any(|as_it| left.contains(as_it))).collect();
            ensure!(found.is_empty(), "left behind: {found:?}");
            Ok(())
        })
        .await?;
        has_nothing(&profile, &typed).context("after the next visit")
    })
    .await
}

/// No file below the folder has anything of what was typed, nor of what was chosen: browsers write both as the state of a form.
fn has_nothing(folder: &Path, typed: &[String]) -> Result<()> {
    const FORM: &str = "Blink serialized form state";
    let mut left = found_on_disk(folder, MARK, typed)?;
    left.extend(found_on_disk(folder, FORM, &[FORM.to_owned()])?);
    ensure!(left.is_empty(), "on the disk: {left:#?}");
    Ok(())
}
