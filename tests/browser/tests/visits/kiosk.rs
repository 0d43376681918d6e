//! A kiosk in a public hall: whoever leaves leaves nothing, however they leave.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::fault::Fault;
use viza_visits::hall::disguises;
use viza_visits::patience::until;
use viza_visits::paying::channel_name;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, path, visit_kiosk};

const PLAN: Plan =
    Plan { name: "kiosk-way", country: "ee", language: Language::Et, applicant: MARI, window: Window::KIOSK };

/// How many texts are typed that are looked for afterwards.
const CANARIES: usize = 200;

/// R142: from the screen that waits to a held time, without a card, and the time is free again afterwards.
#[tokio::test]
async fn the_whole_way_leads_back_to_the_screen_that_waits() -> Result<()> {
    let terms = json!({ "name": "Hall 2" });
    visit_kiosk(terms, PLAN, async |mari| {
        let words = &mari.words;
        mari.goes_to("/").await?;
        mari.is_awaited().await?;
        mari.sees("Hall 2").await?;
        mari.looks_around("waits").await?;
        ensure!(mari.ask::<bool>(IS_WHOLE).await?, "the screen that waits is longer than the screen");
        mari.touch(Thing::Card(mari.plan.language.own_name())).await?;
        mari.stands_at(&words.kiosk_welcome_title()).await?;
        mari.looks_around("welcome").await?;
        mari.goes_to("/").await?;
        mari.begins_at_the_kiosk().await?;
        mari.says_who().await?;
        mari.opens().await?;
        if mari.pack()?.terms.is_some() {
            mari.accepts_terms().await?;
        }
        mari.chooses_class().await?;
        mari.sees(&words.kiosk_no_card()).await?;
        let card = channel_name(words, Channel::Card);
        let offered = mari.has(Thing::Answer { question: &words.fee_channel(), answer: &card }).await?;
        ensure!(!offered, "a card is asked for in public");
        mari.pays(Channel::Transfer).await?;
        mari.waits_for_the_money().await?;
        mari.has_paid().await?;
        mari.fills_in_profile().await?;
        mari.sends_profile().await?;
        mari.holds_a_time().await?;
        until("a held time", async || Ok(mari.said("/hold/id").await.ok())).await?;
        mari.press(&words.kiosk_end()).await?;
        mari.stands_at(&words.kiosk_end_title()).await?;
        mari.sees(&mari.said("/reference").await?).await?;
        mari.takes_picture("end").await?;
        mari.press(&words.kiosk_end_now()).await?;
        mari.is_awaited().await?;
        until("the held time to be given back", async || {
            let lines = mari.host.requests.lines();
            Ok(lines.iter().any(|line| line.method == "DELETE" && line.path.contains("/holds/")).then_some(()))
        })
        .await
    })
    .await
}

/// Whether nothing of the page lies below the screen.
const IS_WHOLE: &str = "return document.documentElement.scrollHeight <= innerHeight";

/// What is asked, how it is answered, and that sleep counts as absence.
#[tokio::test]
async fn who_goes_away_is_asked_for_and_then_erased() -> Result<()> {
    let plan = Plan { name: "kiosk-idle", country: "ge", language: Language::Ka, applicant: NINO, ..PLAN };
    visit_kiosk(json!({ "idle_seconds": 60, "warning_seconds": 600 }), plan, async |nino| {
        let words = &nino.words;
        nino.may_sleep().await?;
        nino.comes_to_the_kiosk().await?;
        nino.type_in(&words.start_given_names(), "Nino").await?;
        nino.sleeps(62).await?;
        nino.stands_at(&words.kiosk_still_there()).await?;
        nino.looks_around("asked").await?;
        nino.press(&words.kiosk_still_here()).await?;
        until("the question to go and the focus to be where it was", async || {
            let is_asked = nino.has(Thing::Heading(&words.kiosk_still_there())).await?;
            Ok((!is_asked && nino.ask::<bool>("return document.activeElement.matches('input')").await?).then_some(()))
        })
        .await?;
        let name = nino.written(Thing::Field(&words.start_given_names())).await?;
        ensure!(name == "Nino", "what was typed is gone: {name}");
        nino.sleeps(62).await?;
        nino.stands_at(&words.kiosk_still_there()).await?;
        nino.sleeps(601).await?;
        nino.is_awaited().await?;
        // Nobody is asked who was away for an hour.
        nino.begins_at_the_kiosk().await?;
        nino.type_in(&words.start_given_names(), "Nino").await?;
        nino.sleeps(3600).await?;
        nino.is_awaited().await
    })
    .await
}

/// Whatever is on its way to the office is answered before the page goes, whoever sent it: a session that begins then ends
/// then, and is nobody's.
#[tokio::test]
async fn what_is_under_way_is_waited_for() -> Result<()> {
    visit_kiosk(json!(true), Plan { name: "kiosk-under-way", ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.comes_to_the_kiosk().await?;
        let start = path(mari).await?;
        let (visit, _) = start.rsplit_once('/').context("an application has an address")?;
        mari.turns_to(&format!("{visit}/account/register")).await?;
        mari.host.faults.plan("register_account", 1, Fault::Held);
        mari.type_in(&words.account_email(), MARI.email).await?;
        mari.type_in(&words.account_password(), "sinine kruus laual").await?;
        mari.press(&words.account_register()).await?;
        until("the office to have an account", async || Ok(mari.host.mailed_code(MARI.email).await.ok())).await?;
        mari.press(&words.kiosk_end()).await?;
        mari.press(&words.kiosk_end_now()).await?;
        mari.sees(&words.kiosk_leaving()).await?;
        mari.host.faults.lets_go();
        mari.is_awaited().await?;
        until("the session to be ended", async || {
            let lines = mari.host.requests.lines();
            Ok(lines.iter().any(|line| line.method == "DELETE" && line.path.ends_with("/session")).then_some(()))
        })
        .await
    })
    .await
}

/// A visit that is over is not come back to: neither by the back button nor by its address, in this tab or after a crash.
#[tokio::test]
async fn nothing_leads_back_into_a_visit_that_is_over() -> Result<()> {
    let plan = Plan { name: "kiosk-back", country: "al", language: Language::Sq, applicant: ENGJELL, ..PLAN };
    visit_kiosk(json!(true), plan, async |engjell| {
        let words = &engjell.words;
        engjell.comes_to_the_kiosk().await?;
        engjell.type_in(&words.start_family_name(), "Çela").await?;
        let address = path(engjell).await?;
        engjell.reloads().await?;
        engjell.is_awaited().await?;
        engjell.begins_at_the_kiosk().await?;
        engjell.type_in(&words.start_family_name(), "Çela").await?;
        engjell.finishes().await?;
        for _ in 0..4 {
            engjell.browser.web.back().await?;
            engjell.is_awaited().await?;
        }
        engjell.goes_to(&address).await?;
        engjell.is_awaited().await?;
        engjell.begins_at_the_kiosk().await?;
        engjell.type_in(&words.start_family_name(), "Çela").await?;
        let address = path(engjell).await?;
        let web = &engjell.browser.web;
        let tab = web.new_tab().await?;
        web.close_window().await?;
        web.switch_to_window(tab).await?;
        engjell.goes_to(&address).await?;
        engjell.is_awaited().await?;
        let left = engjell.left_behind().await?;
        ensure!(!left.contains("Çela"), "a page that was closed has left something");
        Ok(())
    })
    .await
}

/// Outside there is nothing but codes for a phone: no link leaves the site.
#[tokio::test]
async fn what_leads_elsewhere_is_a_code_for_the_phone() -> Result<()> {
    let plan = Plan { name: "kiosk-outward", country: "al", language: Language::Sq, applicant: ENGJELL, ..PLAN };
    visit_kiosk(json!(true), plan, async |engjell| {
        let words = &engjell.words;
        engjell.comes_to_the_kiosk().await?;
        let start = path(engjell).await?;
        let (visit, _) = start.rsplit_once('/').context("an application has an address")?;
        for page in ["contact/status", "contact/payment", "contact/booking", "privacy", "accessibility", "terms"] {
            engjell.turns_to(&format!("{visit}/{page}")).await?;
            let out: Vec<String> = engjell.ask(LEAVING).await?;
            ensure!(out.is_empty(), "{page} leads out by {out:?}");
            if page == "contact/status" {
                engjell.sees(&words.kiosk_outward_site()).await?;
                engjell.looks_around("codes").await?;
            }
        }
        Ok(())
    })
    .await
}

/// Links to another site or another program, and files to save.
const LEAVING: &str = "return [...document.querySelectorAll('a[href]')]
    .filter(link => link.origin !== location.origin || link.target || link.hasAttribute('download'))
    .map(link => link.href)";

/// 200 texts typed in a visit: none of them is anywhere afterwards, in any form.
#[tokio::test]
async fn of_what_was_typed_nothing_is_left() -> Result<()> {
    let plan = Plan { name: "kiosk-canaries", ..PLAN };
    visit_kiosk(json!(true), plan, async |mari| {
        let words = &mari.words;
        let typed = types_canaries(mari).await?;
        mari.press(&words.kiosk_end()).await?;
        mari.press(&words.kiosk_end_now()).await?;
        mari.is_awaited().await?;
        let ours = mari.host.url("/");
        while mari.browser.web.current_url().await?.as_str().starts_with(&ours) {
            mari.is_awaited().await?;
            let left = mari.left_behind().await?;
            ensure!(!left.starts_with("unreadable"), "{left}");
            let found: Vec<_> =
                typed.iter().filter(|text| disguises(text).iter().any(|as_it| left.contains(as_it))).collect();
            ensure!(found.is_empty(), "left behind: {found:?}");
            mari.browser.web.back().await?;
        }
        Ok(())
    })
    .await
}

/// Types through a visit; all that was typed, and can be found by looking.
pub async fn types_canaries(mari: &Visitor) -> Result<Vec<String>> {
    let mut typed = Vec::new();
    mari.comes_to_the_kiosk().await?;
    typed.extend(rounds(mari, "start", 6).await?);
    let start = path(mari).await?;
    let (visit, _) = start.rsplit_once('/').context("an application has an address")?;
    mari.says_who().await?;
    mari.opens().await?;
    mari.accepts_terms().await?;
    for (page, times) in [("find", 6), ("account/sign-in", 6), ("account/register", 6), ("profile", 20)] {
        mari.turns_to(&format!("{visit}/{page}")).await?;
        until(page, async || Ok(mari.ask::<bool>(HAS_LINES).await?.then_some(()))).await?;
        typed.extend(rounds(mari, page.split('/').next_back().unwrap_or(page), times).await?);
    }
    // A line for a year takes less than could be told from anything else.
    typed.retain(|text| text.chars().count() > 8);
    ensure!(typed.len() >= CANARIES, "only {} texts were typed", typed.len());
    let seen = mari.left_behind().await?;
    ensure!(typed.last().is_some_and(|text| seen.contains(text)), "what is looked for cannot be found by looking");
    Ok(typed)
}

const HAS_LINES: &str = "return Boolean(document.querySelector('main input'))";

async fn rounds(visitor: &Visitor, page: &str, times: usize) -> Result<Vec<String>> {
    let mut typed = Vec::new();
    for round in 0..times {
        typed.extend(visitor.types_everywhere(&format!("{page}{round}")).await?);
    }
    Ok(typed)
}

/// One after the other, as many as `VIZA_KIOSK_VISITS` says: each begins in a page of its own, so that neither memory nor
/// store grows.
#[tokio::test]
async fn many_come_and_go() -> Result<()> {
    let wanted: usize = std::env::var("VIZA_KIOSK_VISITS").ok().and_then(|count| count.parse().ok()).unwrap_or(10);
    let plan = Plan { name: "kiosk-many", ..PLAN };
    visit_kiosk(json!(true), plan, async |mari| {
        let words = &mari.words;
        mari.goes_to("/").await?;
        let every = (wanted / 10).max(1);
        let mut heaps = Vec::new();
        let mut begun = Instant::now();
        println!("{:>7} {:>10} {:>10} {:>8}", "visits", "heap, kB", "store, kB", "ms each");
        for number in 1..=wanted {
            mari.is_awaited().await?;
            mari.begins_at_the_kiosk().await?;
            mari.type_in(&words.start_given_names(), &format!("Mari {number}")).await?;
            mari.type_in(&words.start_family_name(), "Tamm").await?;
            mari.type_in(&words.start_email(), "mari@example.org").await?;
            mari.finishes().await?;
            if number % every == 0 {
                mari.browser.tells_tools("HeapProfiler.collectGarbage", json!({})).await?;
                let heap: u64 = mari.ask("return performance.memory.usedJSHeapSize").await?;
                let store: u64 = mari.browser.web.execute_async(STORE, vec![]).await?.convert()?;
                let each = begun.elapsed().as_millis() / every as u128;
                println!("{number:>7} {:>10} {:>10} {each:>8}", heap / 1000, store / 1000);
                heaps.push(heap);
                begun = Instant::now();
            }
        }
        let (first, last) = (heaps.first().context("no visit")?, heaps.last().context("no visit")?);
        ensure!(*last < first * 3 / 2 + 2_000_000, "memory has grown from {first} to {last}");
        Ok(())
    })
    .await
}

const STORE: &str = "navigator.storage.estimate().then(estimate => arguments[0](estimate.usage))";
