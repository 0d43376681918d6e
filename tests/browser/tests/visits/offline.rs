//! Without a line: the app that a worker keeps on the device.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use viza::domain::language::Language;
use viza::i18n::Words;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
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

/// One look at the country's page in each of its languages while there is a line, then none: every page that needs no
/// office opens in every language, with what was typed.
async fn opens_alone(visitor: &Visitor) -> Result<()> {
    let languages = visitor.pack()?.languages;
    for language in &languages {
        visitor.has_kept(visitor.plan.country, *language).await?;
    }
    visitor.host.stops();
    for language in &languages {
        let words = visitor.words_in(*language)?;
        every_page(visitor, *language, &words).await.with_context(|| format!("in {}", language.code()))?;
    }
    visitor.goes_to(&format!("/{}/{}", visitor.plan.country, visitor.plan.language.code())).await?;
    visitor.stands_at(&visitor.words.front_title()).await?;
    visitor.looks_around("front").await
}

async fn every_page(visitor: &Visitor, language: Language, words: &Words) -> Result<()> {
    let (country, code) = (visitor.plan.country, language.code());
    let inside = |page: &str| format!("/{country}/{code}/a/alone{code}/{page}");
    visitor.goes_to(&inside("start")).await?;
    visitor.stands_at(&words.start_title()).await?;
    visitor.type_in(&words.start_given_names(), "Mari").await?;
    for (page, title) in [
        (format!("/{code}"), words.home_title()),
        (format!("/{country}/{code}"), words.front_title()),
        (inside("find"), words.find_title()),
        (inside("contact"), words.app_contact()),
        (inside("terms"), words.app_terms()),
        (inside("privacy"), words.privacy_record()),
        (inside("accessibility"), words.app_accessibility()),
        (inside("dates"), words.dates_title()),
        (inside("what-if"), words.what_if_title()),
    ] {
        visitor.goes_to(&page).await?;
        visitor.stands_at(&title).await.with_context(|| format!("at {page}"))?;
    }
    visitor.goes_to(&inside("start")).await?;
    let typed = visitor.written(Thing::Field(&words.start_given_names())).await?;
    ensure!(typed == "Mari", "without a line {typed:?} is left of what was typed");
    Ok(())
}

/// Five cold starts without a line in every country, on a phone a quarter as fast as this machine.
#[tokio::test]
async fn the_app_is_there_in_a_moment() -> Result<()> {
    /// Says when the page can be used: its heading is drawn.
    const USABLE: &str = "new MutationObserver((_, watch) => {
            if (!document.querySelector('#app h1')) return;
            watch.disconnect();
            requestAnimationFrame(() => performance.mark('usable'));
        }).observe(document, { childList: true, subtree: true });";
    const PLACES: [(&str, Language); 4] =
        [("al", Language::Sq), ("ge", Language::Ka), ("ee", Language::Et), ("ee", Language::En)];
    visit(Plan { name: "offline-start", ..PLAN }, async |nino| {
        for (country, language) in PLACES {
            nino.has_kept(country, language).await?;
        }
        nino.host.stops();
        nino.browser.tells_tools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        nino.browser.tells_tools("ServiceWorker.enable", json!({})).await?;
        nino.browser.tells_tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": USABLE })).await?;
        println!("cold starts without a line at 4x CPU slowdown, ms until the page can be used");
        println!("{:<9} {:>40} {:>7}", "page", "five starts", "median");
        for (country, language) in PLACES {
            let page = format!("/{country}/{}", language.code());
            let mut starts = Vec::new();
            for _ in 0..5 {
                // The worker starts anew too.
                nino.browser.tells_tools("ServiceWorker.stopAllWorkers", json!({})).await?;
                nino.goes_to(&page).await?;
                starts.push(until("the mark", async || nino.ask::<Option<f64>>(USABLE_AT).await).await?);
            }
            let told: String = starts.iter().map(|start| format!("{start:>8.0}")).collect();
            starts.sort_by(f64::total_cmp);
            println!("{page:<9} {told:>40} {:>7.0}", starts.get(2).copied().unwrap_or_default());
        }
        Ok(())
    })
    .await
}

const USABLE_AT: &str = "return performance.getEntriesByName('usable')[0]?.startTime ?? null";
