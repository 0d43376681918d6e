//! Without a line: the app that a worker keeps on the device, and how it moves to a new build.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use viza::domain::language::Language;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::folder::{Folder, copy, workspace};
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

const PLAN: Plan =
    Plan { name: "offline-ka", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };

#[tokio::test]
async fn georgia_opens_with_nobody_at_the_other_end() -> Result<()> {
    visit(PLAN, opens_alone).await
}

#[tokio::test]
async fn albania_opens_with_nobody_at_the_other_end() -> Result<()> {
    let plan = Plan { name: "offline-sq", country: "al", language: Language::Sq, applicant: ENGJELL, ..PLAN };
    visit(plan, opens_alone).await
}

#[tokio::test]
async fn estonia_opens_with_nobody_at_the_other_end() -> Result<()> {
    let plan = Plan { name: "offline-et", country: "ee", language: Language::Et, applicant: MARI, ..PLAN };
    visit(plan, opens_alone).await
}

/// One look at the country's page while there is a line, then none: everything that needs no office opens, in the visitor's
/// language, with what was typed.
async fn opens_alone(visitor: &Visitor) -> Result<()> {
    comes_with_worker(visitor).await?;
    visitor.host.stops();
    let (words, place) = (&visitor.words, format!("/{}/{}", visitor.plan.country, visitor.plan.language.code()));
    visitor.goes_to(&format!("{place}/a/alone/start")).await?;
    visitor.stands_at(&words.start_title()).await?;
    visitor.type_in(&words.start_given_names(), "Mari").await?;
    for (page, title) in [
        ("find", words.find_title()),
        ("contact", words.app_contact()),
        ("terms", words.app_terms()),
        ("privacy", words.privacy_record()),
        ("accessibility", words.app_accessibility()),
        ("dates", words.dates_title()),
        ("what-if", words.what_if_title()),
    ] {
        visitor.goes_to(&format!("{place}/a/alone/{page}")).await?;
        visitor.stands_at(&title).await.with_context(|| format!("at {page}"))?;
    }
    visitor.goes_to(&place).await?;
    visitor.stands_at(&words.front_title()).await?;
    visitor.takes_picture("front").await?;
    visitor.goes_to(&format!("{place}/a/alone/start")).await?;
    let typed = visitor.written(Thing::Field(&words.start_given_names())).await?;
    ensure!(typed == "Mari", "without a line {typed:?} is left of what was typed");
    visitor.takes_picture("start").await
}

/// Five cold starts without a line on a phone a quarter as fast as this machine.
#[tokio::test]
async fn the_app_is_there_in_a_moment() -> Result<()> {
    visit(Plan { name: "offline-start", ..PLAN }, async |nino| {
        comes_with_worker(nino).await?;
        nino.host.stops();
        nino.browser.tells_tools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        let source = "new MutationObserver((_, watch) => {
            if (!document.querySelector('#app h1')) return;
            watch.disconnect();
            requestAnimationFrame(() => performance.mark('usable'));
        }).observe(document, { childList: true, subtree: true });";
        nino.browser.tells_tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
        let mut starts = Vec::new();
        for _ in 0..5 {
            nino.goes_to("/ge/ka").await?;
            nino.stands_at(&nino.words.front_title()).await?;
            starts.push(
                until("the mark", async || {
                    nino.ask::<Option<f64>>("return performance.getEntriesByName('usable')[0]?.startTime ?? null").await
                })
                .await?,
            );
        }
        println!("cold starts without a line at 4x CPU slowdown, ms until the page can be used: {starts:.0?}");
        starts.sort_by(f64::total_cmp);
        println!("median {:.0} ms", starts.get(2).copied().unwrap_or_default());
        Ok(())
    })
    .await
}

/// A new build comes while somebody is on the way: it waits until no tab is inside an application, and what was typed is
/// there after it moved.
#[tokio::test]
async fn a_new_build_waits_for_the_start_page() -> Result<()> {
    visit(Plan { name: "offline-update", ..PLAN }, async |nino| {
        comes_with_worker(nino).await?;
        let words = &nino.words;
        nino.follow(&words.front_begin()).await?;
        nino.stands_at(&words.start_title()).await?;
        nino.type_in(&words.start_given_names(), "Nino").await?;
        let at = nino.browser.web.current_url().await?;
        nino.host.serves(newer(nino, "offline-update", |_| Ok(()))?);
        looks_for_news(nino).await?;
        until("the new build", async || Ok(worker_is(nino, "waiting").await?.then_some(()))).await?;
        nino.reloads().await?;
        nino.stands_at(&words.start_title()).await?;
        ensure!(!is_newer(nino).await?, "the build changed under an application");
        nino.goes_to("/ge/ka").await?;
        until("the page of the new build", async || Ok(is_newer(nino).await?.then_some(()))).await?;
        nino.stands_at(&words.front_title()).await?;
        nino.goes_to(at.path()).await?;
        nino.stands_at(&words.start_title()).await?;
        let typed = nino.written(Thing::Field(&words.start_given_names())).await?;
        ensure!(typed == "Nino", "{typed:?} is left of what was typed");
        Ok(())
    })
    .await
}

/// A build of which a part does not come as it was sealed is not taken in at all, and the old one goes on.
#[tokio::test]
async fn half_a_build_changes_nothing() -> Result<()> {
    visit(Plan { name: "offline-half", ..PLAN }, async |nino| {
        comes_with_worker(nino).await?;
        let before = builds(nino).await?;
        let half = newer(nino, "offline-half", |site| {
            let page = site.join("index.html");
            let text = fs::read_to_string(&page)?;
            Ok(fs::write(page, text.get(..text.len() / 2).unwrap_or_default())?)
        })?;
        nino.host.serves(half);
        let refused: bool = nino
            .browser
            .web
            .execute_async(
                "const done = arguments[0];
                 navigator.serviceWorker.ready.then(async (kept) => {
                   kept.addEventListener('updatefound', () => {
                     const coming = kept.installing;
                     coming.addEventListener('statechange', () => done(coming.state === 'redundant'));
                   });
                   await kept.update();
                 });",
                vec![],
            )
            .await?
            .convert()?;
        ensure!(refused, "half a build was taken in");
        ensure!(builds(nino).await? == before, "a part of it was kept: {:?}", builds(nino).await?);
        nino.host.stops();
        nino.goes_to("/ge/ka/a/alone/start").await?;
        nino.stands_at(&nino.words.start_title()).await
    })
    .await
}

/// A build that brings no worker ends the one of an earlier build, and nothing that it kept is left.
#[tokio::test]
async fn a_worker_can_be_ended() -> Result<()> {
    visit(Plan { name: "offline-end", ..PLAN }, async |nino| {
        comes_with_worker(nino).await?;
        let ended = newer(nino, "offline-end", |site| {
            let (page, worker) = (site.join("index.html"), site.join("sw.js"));
            let text = fs::read_to_string(&page)?.replace("viza:worker", "viza:no-worker");
            fs::write(page, text)?;
            Ok(fs::copy(workspace().join("public/sw-ends.js"), worker).map(drop)?)
        })?;
        nino.host.serves(ended);
        looks_for_news(nino).await?;
        until("nothing that is kept", async || Ok(builds(nino).await?.is_empty().then_some(()))).await?;
        until("the page without a worker", async || Ok(is_newer(nino).await?.then_some(()))).await?;
        nino.stands_at(&nino.words.front_title()).await
    })
    .await
}

/// Comes to the country's page, and stays until everything is kept.
async fn comes_with_worker(visitor: &Visitor) -> Result<()> {
    const KEPT: &str = "const done = arguments[0];
        (async () => {
            const all = [];
            for (const name of await caches.keys())
                for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
            done(navigator.serviceWorker.controller ? all : []);
        })()";
    let Plan { country, language, .. } = visitor.plan;
    visitor.host.brings_worker();
    visitor.goes_to(&format!("/{country}/{}", language.code())).await?;
    visitor.stands_at(&visitor.words.front_title()).await?;
    let wanted = [
        format!("/words/{}-inside-", language.code()),
        "/viza-rooms-".to_owned(),
        format!("/packs/{country}/pack.json"),
        format!("/packs/{country}/logo.svg"),
        "/packs/index.json".to_owned(),
    ];
    until("all that is kept", async || {
        let kept: Vec<String> = visitor.browser.web.execute_async(KEPT, vec![]).await?.convert()?;
        let is_kept = |wanted: &String| kept.iter().any(|path| path.starts_with(wanted));
        Ok(wanted.iter().all(is_kept).then_some(()))
    })
    .await
}

/// The same app as another build, whose page is marked, with what `damages` does to it afterwards.
fn newer(visitor: &Visitor, name: &str, damages: impl FnOnce(&Path) -> Result<()>) -> Result<Folder> {
    let site = workspace().join("target/sites").join(name);
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    copy(&visitor.host.folder.file("/"), &site)?;
    let (page, worker) = (site.join("index.html"), site.join("sw.js"));
    let before = fs::read(&page)?;
    let after = String::from_utf8(before.clone())?.replacen("<meta ", "<meta name=\"viza:newer\"><meta ", 1);
    let told = fs::read_to_string(&worker)?;
    let told = told.replace(&xtask::digest::integrity(&before), &xtask::digest::integrity(after.as_bytes()));
    fs::write(&page, &after)?;
    fs::write(worker, told.replacen("\"build\":\"", "\"build\":\"newer", 1))?;
    for squeezed in ["index.html.br", "index.html.gz", "sw.js.br", "sw.js.gz"] {
        let _ = fs::remove_file(site.join(squeezed));
    }
    damages(&site)?;
    Folder::at(&site)
}

async fn looks_for_news(visitor: &Visitor) -> Result<()> {
    let script = "const done = arguments[0];
        navigator.serviceWorker.ready.then((kept) => kept.update()).then(() => done(null), (error) => done(String(error)))";
    let trouble: Value = visitor.browser.web.execute_async(script, vec![]).await?.convert()?;
    ensure!(trouble.is_null(), "{trouble}");
    Ok(())
}

async fn worker_is(visitor: &Visitor, state: &str) -> Result<bool> {
    let script =
        format!("const done = arguments[0]; navigator.serviceWorker.ready.then((kept) => done(kept.{state} !== null))");
    Ok(visitor.browser.web.execute_async(&script, vec![]).await?.convert()?)
}

async fn is_newer(visitor: &Visitor) -> Result<bool> {
    visitor.ask("return document.querySelector(\"meta[name='viza:newer']\") !== null").await
}

/// What the worker keeps: the builds, and the packs.
async fn builds(visitor: &Visitor) -> Result<Vec<String>> {
    let script = "const done = arguments[0]; caches.keys().then(done)";
    Ok(visitor.browser.web.execute_async(script, vec![]).await?.convert()?)
}
