//! Nobody at the other end: every place of the app opens on a device that has seen the country's page once, in each of its
//! languages, and says in words what cannot be had without a line.

use std::fs;

use anyhow::{Context, Result, ensure};
use thirtyfour::By;
use viza::domain::language::Language;
use viza::domain::pack::Pack;
use viza::domain::route::Route;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::atlas::{Alone, Atlas};
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

const PLAN: Plan =
    Plan { name: "alone-ka", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };

#[tokio::test]
async fn georgia_opens_with_nobody_at_the_other_end() -> Result<()> {
    visit(PLAN, opens_alone).await
}

#[tokio::test]
async fn albania_opens_with_nobody_at_the_other_end() -> Result<()> {
    let plan = Plan { name: "alone-sq", country: "al", language: Language::Sq, applicant: ENGJELL, ..PLAN };
    visit(plan, opens_alone).await
}

#[tokio::test]
async fn estonia_opens_with_nobody_at_the_other_end() -> Result<()> {
    let plan = Plan { name: "alone-et", country: "ee", language: Language::Et, applicant: MARI, ..PLAN };
    visit(plan, opens_alone).await
}

/// One look at the country's page in each of its languages while there is a line, then none: every place of the app opens in
/// every language, with what was typed. What is given then waits, and every step says so.
async fn opens_alone(visitor: &Visitor) -> Result<()> {
    let pack = visitor.pack()?;
    for language in &pack.languages {
        visitor.has_kept(visitor.plan.country, *language).await?;
    }
    visitor.host.stops();
    for language in &pack.languages {
        goes_everywhere(visitor, &pack, *language).await.with_context(|| format!("in {}", language.code()))?;
    }
    // The studio did not come, and its page has said so there too.
    visitor.browser.complaints().await?;
    reads_pictures(visitor).await?;
    let waiting = fills_in(visitor).await?;
    for language in &pack.languages {
        waits_everywhere(visitor, &pack, *language, waiting)
            .await
            .with_context(|| format!("waiting in {}", language.code()))?;
    }
    visitor.goes_to(&format!("/{}/{}", visitor.plan.country, visitor.plan.language.code())).await?;
    visitor.stands_at(&visitor.words.front_title()).await?;
    visitor.looks_around("front").await
}

async fn goes_everywhere(visitor: &Visitor, pack: &Pack, language: Language) -> Result<()> {
    let (words, given_names) = (visitor.words_in(language)?, visitor.plan.applicant.given_names);
    let local = format!("alone{}", language.code());
    let atlas = Atlas { pack, language, words: &words, local: &local, is_waiting: false };
    let start = format!("/{}/{}/a/{local}/start", visitor.plan.country, language.code());
    visitor.goes_to(&start).await?;
    visitor.stands_at(&words.start_title()).await?;
    visitor.type_in(&words.start_given_names(), given_names).await?;
    visitor.has_stored(&local, given_names).await?;
    for kind in atlas.places() {
        for (number, place) in kind.iter().enumerate() {
            let path = place.path();
            if number == 0 {
                visitor.goes_to(&path).await?
            } else {
                visitor.turns_to(&path).await?
            }
            stands_alone(visitor, &atlas, place).await.with_context(|| format!("at {path}"))?;
        }
    }
    visitor.goes_to(&start).await?;
    let typed = visitor.written(Thing::Field(&words.start_given_names())).await?;
    ensure!(typed == given_names, "without a line {typed:?} is left of what was typed");
    Ok(())
}

/// What must stand at a place stands there, in its language and no other.
async fn stands_alone(visitor: &Visitor, atlas: &Atlas<'_>, place: &Route) -> Result<()> {
    /// What is said where a page did not come, and in which language.
    const SAID: &str = "const said = document.querySelector('#crash:not([hidden]) [lang]:not([hidden])');
        return said && [said.lang, said.innerText]";
    let Alone::Heading(heading) = atlas.alone(place) else {
        let said = until("the word that it did not come", async || visitor.ask(SAID).await).await?;
        let [lang, text]: [String; 2] = said;
        let expected = place.language().filter(|_| matches!(place, Route::Studio { .. }));
        ensure!(expected.is_none_or(|language| language.code() == lang), "it is said in {lang}");
        ensure!(!text.trim().is_empty(), "nothing is said");
        return Ok(());
    };
    visitor.stands_at(&heading).await?;
    let lang: String = visitor.ask("return document.documentElement.lang").await?;
    ensure!(lang == atlas.language.code(), "the page says that its language is {lang}");
    let mut foreign = Vec::new();
    for other in Language::ALL.into_iter().filter(|other| *other != atlas.language) {
        let words = visitor.words_in(other)?;
        let said = Atlas { language: other, words: &words, ..*atlas }.alone(place);
        let heading = if let Alone::Heading(heading) = said { heading } else { String::new() };
        foreign.extend([heading, words.common_back(), words.common_answers_kept(), words.closed_opened()]);
    }
    foreign.retain(|sentence| !sentence.is_empty() && !heading.contains(sentence));
    visitor.reads_none_of(&foreign).await
}

/// A device without a camera reads codes from pictures: what reads them is kept.
async fn reads_pictures(visitor: &Visitor) -> Result<()> {
    let (words, plan) = (&visitor.words, &visitor.plan);
    visitor.goes_to(&format!("/{}/{}/a/taken/take", plan.country, plan.language.code())).await?;
    visitor.stands_at(&words.take_title()).await?;
    let picture = visitor.browser.saved.join("no-code.png");
    fs::write(&picture, visitor.browser.picture().await?)?;
    let file = visitor.browser.web.find(By::Css("input[type=file]")).await?;
    file.send_keys(picture.display().to_string()).await?;
    visitor.sees(&words.take_files_none()).await
}

/// Begins, accepts the terms where there are any, and sends the profile: gives how many things wait then.
async fn fills_in(visitor: &Visitor) -> Result<u32> {
    let (words, plan) = (&visitor.words, &visitor.plan);
    let inside = |step: &str| format!("/{}/{}/a/{WAITING}/{step}", plan.country, plan.language.code());
    visitor.goes_to(&inside("start")).await?;
    visitor.says_who().await?;
    visitor.press(&words.common_continue()).await?;
    visitor.stands_at(&words.outbox_opening_title()).await?;
    let has_terms = visitor.pack()?.terms.is_some();
    if has_terms {
        visitor.goes_to(&inside("fee")).await?;
        visitor.accepts_terms().await?;
        visitor.sees(&words.outbox_title(2)).await?;
    }
    visitor.goes_to(&inside("profile")).await?;
    visitor.fills_in_profile().await?;
    visitor.press(&words.common_save_and_continue()).await?;
    let waiting = if has_terms { 3 } else { 2 };
    visitor.sees(&words.outbox_title(waiting)).await?;
    Ok(waiting)
}

/// What the application is called on the device that waits.
const WAITING: &str = "waiting";

async fn waits_everywhere(visitor: &Visitor, pack: &Pack, language: Language, waiting: u32) -> Result<()> {
    let words = visitor.words_in(language)?;
    let atlas = Atlas { pack, language, words: &words, local: WAITING, is_waiting: true };
    for place in atlas.places().iter().flatten().filter(|place| place.step().is_some()) {
        visitor.goes_to(&place.path()).await?;
        stands_alone(visitor, &atlas, place).await.with_context(|| format!("at {}", place.path()))?;
        visitor.sees(&words.outbox_title(waiting)).await?;
    }
    Ok(())
}
