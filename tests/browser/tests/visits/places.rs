//! Where a visitor stands: doors that are still closed, the way back, another language.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, path, visit};

const PLAN: Plan =
    Plan { name: "places", country: "ee", language: Language::En, applicant: MARI, window: Window::PHONE };

/// R23.
#[tokio::test]
async fn a_closed_step_says_what_is_missing_and_leads_there() -> Result<()> {
    visit(PLAN, async |mari| {
        let words = &mari.words;
        mari.goes_to("/ee/en/a/elsewhere/booking").await?;
        mari.stands_at(&words.closed_title(&words.step_booking())).await?;
        mari.sees(&words.closed_opened()).await?;
        mari.looks_around("closed").await?;
        mari.follow(&words.closed_go(&words.step_start())).await?;
        mari.stands_at(&words.start_title()).await?;
        mari.says_who().await?;
        mari.opens().await?;
        let fee = path(mari).await?;
        ensure!(fee == "/ee/en/a/elsewhere/fee", "the fee stands at {fee}");
        mari.goes_to("/ee/en/a/elsewhere/check").await?;
        mari.sees(&words.closed_terms()).await?;
        mari.follow(&words.closed_go(&words.step_fee())).await?;
        mari.stands_at(&words.fee_title()).await?;
        mari.follow(&words.common_back()).await?;
        mari.stands_at(&words.reference_title()).await
    })
    .await
}

/// R33: another country's address does not move an application, and does not lead away in silence.
#[tokio::test]
async fn an_application_stays_in_its_country() -> Result<()> {
    visit(Plan { name: "another-country", ..PLAN }, async |mari| {
        let words = &mari.words;
        let [estonia, georgia] = ["ee", "ge"].map(|code| words.nation(code));
        mari.comes_in().await?;
        mari.says_who().await?;
        mari.opens().await?;
        let there = path(mari).await?;
        let asked = there.replace("/ee/", "/ge/");
        mari.goes_to(&asked).await?;
        mari.stands_at(&words.elsewhere_title()).await?;
        mari.sees(&words.elsewhere_lead(&estonia)).await?;
        mari.looks_around("elsewhere").await?;
        mari.follow(&words.elsewhere_new(&georgia)).await?;
        mari.stands_at(&words.front_title()).await?;
        mari.goes_to(&asked).await?;
        mari.follow(&words.start_open_elsewhere(&estonia)).await?;
        mari.stands_at(&words.fee_title()).await?;
        let here = path(mari).await?;
        ensure!(here == there, "the application is at {here}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn back_leads_back_and_forward_on() -> Result<()> {
    visit(Plan { name: "back", ..PLAN }, async |mari| {
        let (words, web) = (&mari.words, &mari.browser.web);
        mari.comes_in().await?;
        mari.type_in(&words.start_given_names(), "Mari").await?;
        web.back().await?;
        mari.stands_at(&words.front_title()).await?;
        web.back().await?;
        mari.stands_at(&words.home_title()).await?;
        web.forward().await?;
        mari.stands_at(&words.front_title()).await?;
        web.forward().await?;
        mari.stands_at(&words.start_title()).await?;
        let kept = mari.written(Thing::Field(&words.start_given_names())).await?;
        ensure!(kept == "Mari", "the name was lost on the way: {kept}");
        Ok(())
    })
    .await
}

/// Another language keeps the place and all that was typed, the wrong answers too (R138).
#[tokio::test]
async fn another_language_keeps_place_and_answers() -> Result<()> {
    visit(Plan { name: "language", ..PLAN }, async |mari| {
        mari.comes_in().await?;
        mari.says_who().await?;
        mari.type_in(&mari.words.start_email(), "mari@").await?;
        let there = path(mari).await?;
        for language in [Language::Ka, Language::Sq, Language::Et] {
            mari.follow(language.own_name()).await?;
            let words = mari.words_in(language)?;
            mari.stands_at(&words.start_title()).await?;
            let spoken: String = mari.ask("return document.documentElement.lang").await?;
            ensure!(spoken == language.code(), "the page says that it is in {spoken}");
            let title: String = mari.ask("return document.title").await?;
            ensure!(title == words.app_page_title(&words.start_title()), "its title is {title}");
            let here = path(mari).await?;
            ensure!(here == there.replace("/en/", &format!("/{}/", language.code())), "led to {here}");
            let name = mari.written(Thing::Field(&words.start_family_name())).await?;
            let email = mari.written(Thing::Field(&words.start_email())).await?;
            ensure!((name.as_str(), email.as_str()) == (MARI.family_name, "mari@"), "left are {name} and {email}");
            let (question, answer) = (words.start_residency(), words.start_resident());
            mari.is_on(Thing::Answer { question: &question, answer: &answer }).await?;
        }
        Ok(())
    })
    .await
}

/// A language that cannot be fetched leaves the visitor where they are, with all that was typed, and says so.
#[tokio::test]
async fn a_language_that_does_not_come_costs_nothing() -> Result<()> {
    visit(Plan { name: "language-lost", ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.type_in(&words.start_given_names(), "Mari").await?;
        let there = path(mari).await?;
        mari.host.is_down(true);
        mari.follow(Language::Ka.own_name()).await?;
        mari.sees(&words.common_no_answer()).await?;
        mari.sees(&words.common_no_answer_help()).await?;
        mari.stands_at(&words.start_title()).await?;
        let (here, name) = (path(mari).await?, mari.written(Thing::Field(&words.start_given_names())).await?);
        ensure!((here.as_str(), name.as_str()) == (there.as_str(), "Mari"), "stands at {here} with {name}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_door_that_does_not_open_is_said_and_opens_at_the_next_try() -> Result<()> {
    visit(Plan { name: "door-shut", ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.goes_to(&format!("/{}/{}", mari.plan.country, mari.plan.language.code())).await?;
        mari.stands_at(&words.front_title()).await?;
        mari.host.is_down(true);
        mari.follow(&words.front_begin()).await?;
        mari.sees(&words.common_no_answer()).await?;
        mari.sees(&words.common_no_answer_help()).await?;
        mari.stands_at(&words.front_title()).await?;
        ensure!(path(mari).await? == "/ee/en", "the address is another place's");
        mari.host.is_down(false);
        mari.follow(&words.front_begin()).await?;
        mari.stands_at(&words.start_title()).await
    })
    .await
}
