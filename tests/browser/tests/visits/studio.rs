//! The studio: Georgia is given another colour, another sentence and a rule less, taken along as files, and served.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::By;
use viza::domain::language::Language;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::folder::workspace;
use viza_visits::host::Host;
use viza_visits::paper::unpack;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

/// What the front page says instead of its own first sentence.
const SENTENCE: &str = "აქ ჯავშნით გასაუბრებას თბილისში.";
/// The bar's new colour.
const COLOUR: &str = "#123a6b";
/// The slowest that half of all changes may be, in milliseconds, until they are drawn.
const AT_ONCE: f64 = 100.0;

/// R143.
#[tokio::test]
async fn georgia_is_dressed_worded_checked_and_served() -> Result<()> {
    let plan = Plan { name: "studio", country: "ge", language: Language::En, applicant: NINO, window: Window::DESKTOP };
    visit(plan, async |nino| {
        opens_georgia(nino).await?;
        is_drawn_at_once(nino).await?;
        is_told_what_cannot_be_read(nino).await?;
        says_it_in_own_words(nino).await?;
        leaves_a_rule_out(nino).await?;
        looks_at_every_pane(nino).await?;
        let kept = keeps_all(nino).await?;
        let zip = takes_it_along(nino).await?;
        is_served(nino, &zip).await?;
        brings_it_back(nino, &zip, &kept).await?;
        asked_for_nothing_else(nino)
    })
    .await
}

pub async fn opens_georgia(nino: &Visitor) -> Result<()> {
    let words = &nino.words;
    nino.goes_to("/studio/en").await?;
    nino.stands_at(&words.studio_title()).await?;
    nino.looks_around("start").await?;
    nino.press(&words.studio_open(&words.nation("ge"))).await?;
    nino.stands_at(&words.nation("ge")).await?;
    shows(nino, &words.front_title()).await
}

/// Twenty colours, each drawn before the next: how long it takes until the page in the frame wears it.
async fn is_drawn_at_once(nino: &Visitor) -> Result<()> {
    let picker = format!("{}: {}", nino.words.studio_family_bar(), nino.words.studio_role_colour());
    let took: Vec<f64> = nino.browser.web.execute_async(TWENTY_COLOURS, vec![json!(picker)]).await?.convert()?;
    let mut sorted = took.clone();
    sorted.sort_by(f64::total_cmp);
    let median = sorted.get(sorted.len() / 2).copied().context("nothing was drawn")?;
    println!("\nFrom a change to its drawing, in milliseconds: median {median:.1}, each {took:.1?}");
    ensure!(median < AT_ONCE, "a change is drawn after {median} ms");
    Ok(())
}

async fn is_told_what_cannot_be_read(nino: &Visitor) -> Result<()> {
    let words = &nino.words;
    let bar = |role: String| words.studio_hex(&format!("{}: {role}", words.studio_family_bar()));
    figure(nino, &bar(words.studio_role_colour()), COLOUR).await?;
    figure(nino, &bar(words.studio_role_text()), "#2a4a7b").await?;
    nino.sees(words.studio_contrast_text("4.5", "§", "1.2", "§").split(',').next().unwrap_or_default()).await?;
    nino.looks_around("unreadable").await?;
    nino.press(&words.studio_nearest()).await?;
    until("a colour that can be read", async || {
        Ok((!nino.has(Thing::Button(&words.studio_nearest())).await?).then_some(()))
    })
    .await?;
    let drawn = in_preview(nino, BAR).await?;
    ensure!(drawn == json!("rgb(18, 58, 107)"), "the bar is {drawn}");
    // A figure that is no colour is told, and changes nothing.
    figure(nino, &bar(words.studio_role_colour()), "blue").await?;
    nino.sees(&words.studio_hex_wrong()).await?;
    figure(nino, &bar(words.studio_role_colour()), COLOUR).await
}

/// Types a figure and leaves the field.
async fn figure(nino: &Visitor, field: &str, text: &str) -> Result<()> {
    let changed: bool = nino.browser.web.execute(FIGURE, vec![json!(field), json!(text)]).await?.convert()?;
    ensure!(changed, "there is no field {field}");
    Ok(())
}

async fn says_it_in_own_words(nino: &Visitor) -> Result<()> {
    let (words, georgian) = (&nino.words, nino.words_in(Language::Ka)?);
    nino.choose(&words.app_language(), Language::Ka.own_name()).await?;
    shows(nino, &georgian.front_lead()).await?;
    nino.press(&words.studio_words()).await?;
    nino.type_in(&words.studio_words_search(), &georgian.front_lead()).await?;
    nino.sees(&words.studio_words_found(1)).await?;
    nino.press(&format!("{} front-lead", georgian.front_lead())).await?;
    nino.type_in(&words.studio_words_text(), SENTENCE).await?;
    shows(nino, SENTENCE).await?;
    // What cannot be said stays in its field, is told, and leaves the page as it was.
    let broken = format!("{SENTENCE} {{");
    nino.type_in(&words.studio_words_text(), &broken).await?;
    nino.sees(&words.studio_words_not_understood()).await?;
    shows(nino, SENTENCE).await?;
    nino.looks_around("sentence").await?;
    nino.type_in(&words.studio_words_text(), SENTENCE).await?;
    nino.sees(&words.studio_words_own()).await
}

async fn leaves_a_rule_out(nino: &Visitor) -> Result<()> {
    const RULE: &str = "embassy decides: Only the embassy or consulate decides about the visa.";
    let (words, georgian) = (&nino.words, nino.words_in(Language::Ka)?);
    shows(nino, &georgian.front_embassy_decides()).await?;
    nino.press(&words.studio_rules()).await?;
    nino.browser.web.find(By::XPath("//summary[starts-with(normalize-space(.), 'limits ')]")).await?.click().await?;
    nino.touch(Thing::Box(RULE)).await?;
    hides(nino, &georgian.front_embassy_decides()).await?;
    // It comes back with a step back, and goes again.
    nino.press(&words.studio_undo()).await?;
    shows(nino, &georgian.front_embassy_decides()).await?;
    nino.touch(Thing::Box(RULE)).await?;
    hides(nino, &georgian.front_embassy_decides()).await
}

async fn looks_at_every_pane(nino: &Visitor) -> Result<()> {
    let words = &nino.words;
    let panes = [
        ("look", words.studio_look()),
        ("words", words.studio_words()),
        ("rules", words.studio_rules()),
        ("check", words.studio_check()),
        ("files", words.studio_files()),
    ];
    for dark in [false, true] {
        let wish = [("prefers-color-scheme", if dark { "dark" } else { "light" })];
        nino.browser.asks_for(&wish).await?;
        for (pane, button) in &panes {
            nino.press(button).await?;
            nino.stands_at(button).await?;
            if *pane == "check" {
                nino.sees(&words.studio_check_passes()).await?;
            }
            nino.looks_around(&format!("{pane}{}", if dark { "-dark" } else { "" })).await?;
        }
    }
    nino.browser.asks_for(&[]).await?;
    Ok(())
}

/// A reload loses nothing. Gives what is kept.
async fn keeps_all(nino: &Visitor) -> Result<String> {
    let kept = |()| nino.ask::<String>("return localStorage.getItem('viza-pack-ge')");
    let before = kept(()).await?;
    nino.reloads().await?;
    nino.stands_at(&nino.words.nation("ge")).await?;
    until("the preview anew", async || Ok((in_preview(nino, BAR).await? == json!("rgb(18, 58, 107)")).then_some(())))
        .await?;
    ensure!(kept(()).await? == before, "a reload changed the pack");
    Ok(before)
}

async fn takes_it_along(nino: &Visitor) -> Result<PathBuf> {
    nino.press(&nino.words.studio_files()).await?;
    nino.press(&nino.words.studio_export_now()).await?;
    let zip = nino.browser.saved.join("viza-pack-ge.zip");
    // A browser may make the file before it has saved anything in it.
    let is_saved = || zip.metadata().is_ok_and(|file| file.len() > 0);
    until("the saved pack", async || Ok(is_saved().then_some(()))).await?;
    Ok(zip)
}

/// The check finds no fault in the files, and a site that has them wears the colour and says the sentence.
async fn is_served(nino: &Visitor, zip: &std::path::Path) -> Result<()> {
    let packs = nino.browser.saved.join("packs");
    unpack(zip, &packs)?;
    let folder = packs.join("ge");
    let answer = viza_pack::run(&["check", &folder.to_string_lossy()])?;
    ensure!(answer.well, "the pack has faults: {}", answer.text);
    let shipped = workspace().join("public/packs/ge/practice.json");
    fs::copy(shipped, folder.join("practice.json"))?;
    let host = Host::open_with(&packs, &workspace().join("target/sites/studio")).await?;
    nino.browser.web.goto(host.url("/ge/ka")).await?;
    nino.sees(SENTENCE).await?;
    let georgian = nino.words_in(Language::Ka)?;
    nino.reads_none_of(&[georgian.front_lead(), georgian.front_embassy_decides()]).await?;
    let bar: Value = nino.ask(&format!("const page = document; {BAR}")).await?;
    ensure!(bar == json!("rgb(18, 58, 107)"), "the served bar is {bar}");
    nino.takes_picture("served").await
}

/// Erased, and brought back from its zip: it is the same.
async fn brings_it_back(nino: &Visitor, zip: &std::path::Path, kept: &str) -> Result<()> {
    let words = &nino.words;
    nino.goes_to("/studio/en").await?;
    nino.stands_at(&words.nation("ge")).await?;
    nino.press(&words.studio_files()).await?;
    nino.press(&words.studio_erase()).await?;
    nino.sees(&words.studio_erase_question()).await?;
    nino.press(&words.studio_erase()).await?;
    nino.stands_at(&words.studio_title()).await?;
    ensure!(nino.ask::<Option<String>>("return localStorage.getItem('viza-pack-ge')").await?.is_none(), "it is kept");
    nino.browser.web.find(By::Css("input[name=zip]")).await?.send_keys(zip.to_string_lossy()).await?;
    nino.stands_at(&words.nation("ge")).await?;
    let now: String = nino.ask("return localStorage.getItem('viza-pack-ge')").await?;
    ensure!(now == kept, "the zip gives another pack");
    Ok(())
}

/// Nothing left the browser, and nothing was asked for but the release's own files.
fn asked_for_nothing_else(nino: &Visitor) -> Result<()> {
    for line in nino.host.requests.lines() {
        let is_file = line.method == "GET" && line.status == Some(200) && !line.path.starts_with("/api");
        ensure!(is_file, "{} {} was asked for: {:?}", line.method, line.path, line.status);
    }
    Ok(())
}

pub async fn shows(nino: &Visitor, text: &str) -> Result<()> {
    until(text, async || Ok(page_text(nino).await?.contains(text).then_some(()))).await
}

async fn hides(nino: &Visitor, text: &str) -> Result<()> {
    until(&format!("“{text}” to go"), async || {
        let page = page_text(nino).await?;
        Ok((!page.is_empty() && !page.contains(text)).then_some(()))
    })
    .await
}

async fn page_text(nino: &Visitor) -> Result<String> {
    let said = in_preview(nino, "return page.body.innerText").await?;
    Ok(viza_visits::thing::plain(said.as_str().unwrap_or_default()))
}

/// What a script finds in the page of the frame, which it calls `page`.
pub async fn in_preview(nino: &Visitor, script: &str) -> Result<Value> {
    let page = "const page = document.querySelector('iframe')?.contentDocument; if (!page?.body) return null;";
    nino.ask(&format!("{page} {script}")).await
}

/// The colour of the bar, once there is one.
const BAR: &str = "const bar = page.querySelector('.viza-brand-bar');
    return bar && page.defaultView.getComputedStyle(bar).backgroundColor";

/// Types into the field of this name as a person does who then goes on.
const FIGURE: &str = "const [name, text] = arguments;
    const field = [...document.querySelectorAll('input')].find(one => one.ariaLabel === name);
    if (!field) return false;
    field.value = text;
    return field.dispatchEvent(new Event('change', { bubbles: true }))";

/// Picks twenty colours one after the other, each as soon as the one before is worn in the frame.
const TWENTY_COLOURS: &str = "const [name, done] = arguments, took = [];
    const picker = [...document.querySelectorAll('input[type=color]')].find(one => one.ariaLabel === name);
    const page = document.querySelector('iframe').contentDocument;
    const worn = () => page.defaultView.getComputedStyle(page.querySelector('.viza-brand-bar')).backgroundColor;
    const pick = () => {
        if (took.length === 20) return done(took);
        const blue = 60 + took.length, began = performance.now();
        const look = () => {
            if (worn() !== `rgb(16, 32, ${blue})`) return requestAnimationFrame(look);
            took.push(performance.now() - began);
            pick();
        };
        picker.value = `#1020${blue.toString(16)}`;
        picker.dispatchEvent(new Event('input', { bubbles: true }));
        look();
    };
    pick();";
