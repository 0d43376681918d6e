//! A new build comes while an earlier one is kept on the device.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::fs;
use viza::domain::language::Language;
use viza_sandbox::{Armed, Trouble};
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::folder::{Folder, workspace};
use viza_visits::kept::plain;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, path, visit};

const PLAN: Plan =
    Plan { name: "build-waits", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };

/// It waits until no tab is inside an application, and what was typed is there after it came.
#[tokio::test]
async fn a_new_build_waits_for_the_front_page() -> Result<()> {
    visit(PLAN, async |nino| {
        let words = &nino.words;
        let old = nino.comes_with_worker().await?;
        nino.follow(&words.front_begin()).await?;
        nino.stands_at(&words.start_title()).await?;
        nino.type_in(&words.start_given_names(), "Nino").await?;
        let at = nino.browser.web.current_url().await?;
        finds_build(nino, "newer").await?;
        nino.reloads().await?;
        nino.stands_at(&words.start_title()).await?;
        ensure!(nino.shown_build().await?.as_deref() == Some(old.as_str()), "the build changed under an application");

        nino.goes_to("/ge/ka").await?;
        nino.is_shown(Some("newer")).await?;
        nino.stands_at(&words.front_title()).await?;
        nino.goes_to(at.path()).await?;
        nino.stands_at(&words.start_title()).await?;
        nino.is_shown(Some("newer")).await?;
        let typed = nino.written(Thing::Field(&words.start_given_names())).await?;
        ensure!(typed == "Nino", "{typed:?} is left of what was typed");
        until("no way back", async || Ok(nino.mark("before").await?.is_none().then_some(()))).await
    })
    .await
}

/// Whoever opens the app anew inside an application, with no other tab there, has the new build at once.
#[tokio::test]
async fn a_fresh_start_has_the_new_build() -> Result<()> {
    visit(Plan { name: "build-fresh", ..PLAN }, async |nino| {
        nino.comes_with_worker().await?;
        finds_build(nino, "fresh").await?;
        nino.host.stops();
        nino.goes_to("/ge/ka/a/fresh/start").await?;
        nino.stands_at(&nino.words.start_title()).await?;
        nino.is_shown(Some("fresh")).await
    })
    .await
}

/// A tab inside an application holds the new build off in every other one. Once it has left, all of them take it up.
#[tokio::test]
async fn a_tab_inside_holds_the_new_build_off() -> Result<()> {
    visit(Plan { name: "build-tabs", ..PLAN }, async |nino| {
        let (web, words) = (&nino.browser.web, &nino.words);
        let old = nino.comes_with_worker().await?;
        let front = web.window().await?;
        let inside = web.new_tab().await?;
        web.switch_to_window(inside.clone()).await?;
        nino.goes_to("/ge/ka/a/tabs/start").await?;
        nino.stands_at(&words.start_title()).await?;
        finds_build(nino, "tabs").await?;

        web.switch_to_window(front.clone()).await?;
        nino.reloads().await?;
        nino.stands_at(&words.front_title()).await?;
        ensure!(nino.in_force().await?.as_deref() == Some(old.as_str()), "it came under the other tab");

        web.switch_to_window(inside).await?;
        nino.goes_to("/ge/ka").await?;
        nino.is_shown(Some("tabs")).await?;
        web.switch_to_window(front).await?;
        nino.is_shown(Some("tabs")).await?;
        nino.stands_at(&words.front_title()).await
    })
    .await
}

/// The office no longer serves this app: the newer one comes at once, also to whoever is inside an application.
#[tokio::test]
async fn an_app_that_is_too_old_is_replaced_at_once() -> Result<()> {
    visit(Plan { name: "build-outdated", ..PLAN }, async |nino| {
        let words = &nino.words;
        nino.comes_with_worker().await?;
        nino.follow(&words.front_begin()).await?;
        nino.stands_at(&words.start_title()).await?;
        nino.says_who().await?;
        nino.host.serves(nino.build("served", |page| page)?);
        // However often it is asked.
        nino.host.sandbox.arm(Armed {
            application: None,
            operation: Some("create_application".to_owned()),
            trouble: Trouble::AppOutdated,
            times: u32::MAX,
            seconds: 1,
        });
        nino.press(&words.common_continue()).await?;
        nino.sees(&words.service_outdated()).await?;
        until("the newer build", async || Ok((nino.in_force().await?.as_deref() == Some("served")).then_some(())))
            .await?;
        nino.press(&words.service_reload()).await?;
        nino.is_shown(Some("served")).await?;
        nino.sees(&words.service_outdated()).await?;
        let path = path(nino).await?;
        let local = path.split('/').nth(4).context("no application in the address")?;
        nino.has_stored(local, NINO.family_name).await
    })
    .await
}

/// A build of which a part does not come as it was sealed is not taken in at all, and the old one goes on.
#[tokio::test]
async fn half_a_build_changes_nothing() -> Result<()> {
    visit(Plan { name: "build-half", ..PLAN }, async |nino| {
        let old = nino.comes_with_worker().await?;
        let before = nino.caches().await?;
        let half = nino.build("half", |page| page)?;
        let page = half.file("/index.html");
        let text = fs::read_to_string(&page)?;
        fs::write(page, text.get(..text.len() / 2).unwrap_or_default())?;
        nino.host.serves(half);
        let refused: bool = nino.browser.web.execute_async(REFUSED, vec![]).await?.convert()?;
        ensure!(refused, "half a build was taken in");
        let kept = nino.caches().await?;
        ensure!(kept == before, "a part of it was kept: {kept:?}");
        ensure!(nino.mark("ready").await?.is_none(), "half a build is ready");
        nino.host.stops();
        nino.goes_to("/ge/ka/a/half/start").await?;
        nino.stands_at(&nino.words.start_title()).await?;
        nino.is_shown(Some(&old)).await
    })
    .await
}

/// Whether a new build is refused while it is taken in.
const REFUSED: &str = "const done = arguments[0];
    navigator.serviceWorker.ready.then(async (kept) => {
        kept.addEventListener('updatefound', () => {
            const coming = kept.installing;
            coming.addEventListener('statechange', () => done(coming.state === 'redundant'));
        });
        await kept.update();
    });";

/// A browser that was ended while it kept a country has some of its files only: the next visit there brings the others.
#[tokio::test]
async fn a_country_that_is_half_kept_is_made_whole() -> Result<()> {
    const LOSE: &str = "const done = arguments[0];
        caches.open('viza-packs').then(packs => packs.delete('/packs/ge/theme.css')).then(done)";
    visit(Plan { name: "build-country", ..PLAN }, async |nino| {
        let theme = ["/packs/ge/theme.css".to_owned()];
        nino.comes_with_worker().await?;
        until("the theme", async || Ok(nino.keeps(&theme).await?.then_some(()))).await?;
        ensure!(nino.browser.web.execute_async(LOSE, vec![]).await?.convert::<bool>()?, "there was no theme to lose");
        nino.goes_to("/ge/ka").await?;
        nino.stands_at(&nino.words.front_title()).await?;
        until("the theme again", async || Ok(nino.keeps(&theme).await?.then_some(()))).await
    })
    .await
}

/// A build that came whole and cannot start gives way to the one before it, without a word, and is not tried again.
#[tokio::test]
async fn a_broken_build_gives_way() -> Result<()> {
    visit(Plan { name: "build-broken", ..PLAN }, async |nino| {
        let old = nino.comes_with_worker().await?;
        let broken = nino
            .build("broken", |page| page.replace("name=\"viza:glue\" content=\"", "name=\"viza:glue\" content=\"/a"))?;
        serves(nino, broken, "broken").await?;
        nino.goes_to("/ge/ka").await?;
        nino.stands_at(&nino.words.front_title()).await?;
        nino.is_shown(Some(&old)).await?;
        ensure!(nino.mark("bad").await?.as_deref() == Some("broken"), "it gave way without being remembered as broken");
        nino.goes_to("/ge/ka/a/broken/start").await?;
        nino.stands_at(&nino.words.start_title()).await?;
        nino.is_shown(Some(&old)).await?;
        let complaints = nino.browser.complaints().await?;
        ensure!(complaints.iter().all(|said| said.contains("/a/viza-")), "{complaints:?}");
        finds_build(nino, "mended").await?;
        nino.goes_to("/ge/ka").await?;
        nino.is_shown(Some("mended")).await?;
        nino.stands_at(&nino.words.front_title()).await
    })
    .await
}

/// A build that brings no worker ends the one of an earlier build, and nothing that it kept is left.
#[tokio::test]
async fn a_build_without_a_worker_ends_it() -> Result<()> {
    visit(Plan { name: "build-ends", ..PLAN }, async |nino| {
        nino.comes_with_worker().await?;
        let ends = nino.build("ends", |page| page.replace("viza:worker", "viza:none"))?;
        fs::copy(workspace().join("public/sw-ends.js"), ends.file("/sw.js"))?;
        nino.host.serves(ends);
        nino.looks_for_build().await?;
        nino.is_shown(None).await?;
        is_forgotten(nino).await
    })
    .await
}

/// Whoever runs the service says that nothing is to be kept: without a new build too. What was typed stays.
#[tokio::test]
async fn a_deployment_can_forbid_to_keep_anything() -> Result<()> {
    visit(Plan { name: "build-off", ..PLAN }, async |nino| {
        let words = &nino.words;
        nino.comes_with_worker().await?;
        nino.goes_to("/ge/ka/a/off/start").await?;
        nino.type_in(&words.start_given_names(), "Nino").await?;
        let off = nino.build("off", |page| page)?;
        let sheet = off.file("/deployment.json");
        let mut said: Value = serde_json::from_str(&fs::read_to_string(&sheet)?)?;
        said.as_object_mut().context("deployment.json is no object")?.insert("offline".into(), json!(false));
        fs::write(&sheet, said.to_string())?;
        plain(&off.file("/"), "deployment.json")?;
        nino.host.serves(off);
        nino.reloads().await?;
        is_forgotten(nino).await?;
        nino.goes_to("/ge/ka/a/off/start").await?;
        nino.stands_at(&words.start_title()).await?;
        let typed = nino.written(Thing::Field(&words.start_given_names())).await?;
        ensure!(typed == "Nino", "{typed:?} is left of what was typed");
        is_forgotten(nino).await
    })
    .await
}

async fn is_forgotten(nino: &Visitor) -> Result<()> {
    const FREE: &str = "return navigator.serviceWorker.controller === null";
    until("a page without a worker", async || Ok(nino.ask::<bool>(FREE).await?.then_some(()))).await?;
    until("nothing that is kept", async || {
        Ok((nino.caches().await?.is_empty() && nino.workers().await? == 0).then_some(()))
    })
    .await
}

/// Another build is at the host, and was taken in.
async fn finds_build(nino: &Visitor, name: &str) -> Result<()> {
    serves(nino, nino.build(name, |page| page)?, name).await
}

async fn serves(nino: &Visitor, build: Folder, name: &str) -> Result<()> {
    nino.host.serves(build);
    nino.looks_for_build().await?;
    nino.has_ready(name).await
}
