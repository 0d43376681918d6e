//! Pages that stay open: what ends there by itself, and who keeps their place.

use anyhow::{Result, ensure};
use thirtyfour::Key;
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_sandbox::Trouble;
use viza_visits::applicant::{MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::paying::AtTheBank;
use viza_visits::thing::{Thing, plain};
use viza_visits::visit::{Plan, Visitor, visit};

/// R35: a slip that runs out on the open page is struck through and gives nothing to print; a new one can be made.
#[tokio::test]
async fn a_slip_runs_out_before_the_visitors_eyes() -> Result<()> {
    const WEEK: i64 = 7 * 86_400;
    let plan =
        Plan { name: "slip-runs-out", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.walks_to_paying().await?;
        nino.pays(Channel::BankSlip).await?;
        nino.sees(&words.payment_slip_until()).await?;
        nino.find(Thing::Button(&words.common_print())).await?;

        nino.host.time_passes(WEEK - 6).await?;
        nino.press(&words.common_check_again()).await?;
        nino.sees(&words.payment_slip_void()).await?;
        let warned = nino.read().await?.matches(&words.fee_slip_expired_help()).count();
        ensure!(warned == 1, "the page warns {warned} times");
        nino.looks_around("void").await?;
        ensure!(!nino.has(Thing::Button(&words.common_print())).await?, "an expired slip can be printed");
        let line: String = nino
            .ask("return getComputedStyle(document.querySelector('.viza-paper--void dd')).textDecorationLine")
            .await?;
        ensure!(line == "line-through", "the expired slip is drawn with {line}");

        nino.host.time_passes(20).await?;
        nino.press(&words.common_check_again()).await?;
        nino.sees(&words.fee_slip_paid()).await?;
        nino.looks_around("again").await
    })
    .await
}

/// R43: a card that was tried rests, and the other way to pay is one tap away.
#[tokio::test]
async fn a_card_that_rests_leaves_the_other_ways_open() -> Result<()> {
    let plan =
        Plan { name: "card-rests", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.walks_to_paying().await?;
        mari.pays(Channel::Card).await?;
        mari.at_the_bank(AtTheBank::Decline, "4242").await?;
        mari.sees("•••• 4242").await?;
        mari.sees(&words.card_other_card()).await?;
        mari.looks_around("rests").await?;
        mari.press(&words.channel_transfer()).await?;
        let transfer = words.channel_transfer();
        mari.is_on(Thing::Answer { question: &words.fee_channel(), answer: &transfer }).await
    })
    .await
}

/// R12: a day that nobody looked at is told from a day without times. Looking keeps the keyboard's place, and a day that
/// was chosen is given back by choosing it again.
#[tokio::test]
async fn the_month_is_walked_by_keyboard() -> Result<()> {
    let plan = Plan { name: "month", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.walks_to_paying().await?;
        mari.pays(Channel::Card).await?;
        mari.at_the_bank(AtTheBank::Pay, "4242").await?;
        mari.has_paid().await?;
        mari.fills_in_profile().await?;
        mari.sends_profile().await?;
        mari.stands_at(&words.booking_title()).await?;
        mari.first_answer(&words.booking_choose()).await?;
        ensure!(unseen(mari).await? == 0, "in November every day that is left was looked at");

        // The first look told of 31 days: up to 16 December. The one for the whole of December comes to nothing.
        mari.host.arm("list_slots", Trouble::Http500);
        mari.ask::<()>("document.querySelector('.viza-calendar__day[tabindex=\"0\"]').focus()").await?;
        presses(mari, Key::PageDown).await?;
        mari.sees(&words.common_no_answer()).await?;
        stands_on(mari, "calendar-day-0").await?;
        ensure!(unseen(mari).await? == 15, "{} days of December count as not looked at", unseen(mari).await?);
        mari.looks_around("unseen").await?;

        // From the 1st to the 17th, the first that nobody has looked at.
        for key in [Key::Down, Key::Down, Key::Right, Key::Right] {
            presses(mari, key).await?;
        }
        stands_on(mari, "calendar-day-16").await?;
        let day = mari.browser.web.active_element().await?;
        let name = mari.name_of(&day).await?;
        ensure!(name.contains(&plain(&words.booking_day_unseen())), "the day is called {name}");
        presses(mari, Key::Enter).await?;
        mari.sees(&words.booking_only_day("")).await?;
        stands_on(mari, "calendar-day-16").await?;
        ensure!(unseen(mari).await? == 0, "after the look every day of December is known");
        mari.looks_around("chosen").await?;

        presses(mari, Key::Enter).await?;
        let chip = plain(&words.booking_only_day(""));
        until("all days", async || Ok((!mari.read().await?.contains(&chip)).then_some(()))).await?;
        stands_on(mari, "calendar-day-16").await
    })
    .await
}

/// How many days of the shown month are marked as not looked at.
async fn unseen(mari: &Visitor) -> Result<usize> {
    mari.ask("return document.querySelectorAll('.viza-calendar__grid .viza-calendar__day--unknown').length").await
}

async fn stands_on(mari: &Visitor, id: &str) -> Result<()> {
    until(id, async || Ok((mari.ask::<String>("return document.activeElement.id").await? == id).then_some(()))).await
}

async fn presses(mari: &Visitor, key: Key) -> Result<()> {
    Ok(mari.browser.web.action_chain().send_keys(key).perform().await?)
}
