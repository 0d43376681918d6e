//! The free times: for whom they are, and how often one looks; and the form's number beside the appointment.

use anyhow::{Context, Result, ensure};
use thirtyfour::By;
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_sandbox::Trouble;
use viza_visits::applicant::{ENGJELL, MARI};
use viza_visits::browser::Window;
use viza_visits::paying::AtTheBank;
use viza_visits::thing::{Thing, plain};
use viza_visits::visit::{Plan, Visitor, visit};

/// R55: whoever lives elsewhere now says so beside the times; they are loaded again, and the page says why.
#[tokio::test]
async fn the_times_follow_where_the_applicant_lives() -> Result<()> {
    let plan =
        Plan { name: "times-for", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        comes_to_the_times(mari).await?;
        let class = words.named("visa-class-b1b2").context("no such class")?;
        let looks = mari.host.requests.count("GET", "/slots");
        opens(mari, &words.booking_for_resident(&class)).await?;
        mari.answer(&words.start_residency(), &words.start_non_resident()).await?;
        mari.press(&words.booking_for_change()).await?;
        mari.sees(&words.booking_renewed()).await?;
        mari.sees(&words.booking_for_non_resident(&class)).await?;
        mari.looks_around("renewed").await?;
        ensure!(mari.host.requests.count("GET", "/slots") == looks + 1, "the times were not looked up once more");
        Ok(())
    })
    .await
}

/// R12: who looked too often sees how long the pause lasts, and no button asks meanwhile.
#[tokio::test]
async fn a_pause_is_counted_down() -> Result<()> {
    let plan = Plan { name: "pause", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        comes_to_the_times(mari).await?;
        mari.host.arm("list_slots", Trouble::TooManyLooks);
        mari.press(&words.common_check_again()).await?;
        mari.sees(&words.booking_looks_kept()).await?;
        mari.looks_around("paused").await?;
        let looks = mari.host.requests.count("GET", "/slots");
        let again = Thing::Button(&words.common_check_again());
        ensure!(!mari.has(again).await?, "one is led to ask again at once");
        ensure!(mari.host.requests.count("GET", "/slots") == looks, "the page looked by itself");
        Ok(())
    })
    .await
}

/// R61: the number of the form is compared with the one in the profile, beside the appointment.
#[tokio::test]
async fn the_forms_number_is_compared() -> Result<()> {
    let plan = Plan { name: "ds160", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.books().await?;
        mari.type_in(&words.ds160_on_form(), "AA00000000").await?;
        mari.sees(&words.ds160_different()).await?;
        mari.looks_around("different").await?;
        mari.type_in(&words.ds160_on_form(), mari.plan.applicant.ds160).await?;
        mari.sees(&words.ds160_same()).await
    })
    .await
}

/// R58: what the call centre has booked is there when the page is looked at again.
#[tokio::test]
async fn what_was_booked_by_phone_appears() -> Result<()> {
    let plan =
        Plan { name: "by-phone", country: "al", language: Language::Sq, applicant: ENGJELL, window: Window::PHONE };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        comes_to_the_times(engjell).await?;
        engjell.host.books_by_phone().await?;
        engjell.reloads().await?;
        engjell.sees(&words.appointment_booked_for("")).await?;
        engjell.looks_around("booked").await?;
        engjell.has_appointments(1).await
    })
    .await
}

async fn comes_to_the_times(mari: &Visitor) -> Result<()> {
    mari.walks_to_paying().await?;
    mari.pays(Channel::Card).await?;
    mari.at_the_bank(AtTheBank::Pay, "4242").await?;
    mari.has_paid().await?;
    mari.fills_in_profile().await?;
    mari.sends_profile().await?;
    mari.stands_at(&mari.words.booking_title()).await?;
    mari.first_answer(&mari.words.booking_choose()).await
}

async fn opens(mari: &Visitor, line: &str) -> Result<()> {
    let line = format!("//summary[normalize-space(.)='{}']", plain(line));
    Ok(mari.browser.web.find(By::XPath(&line)).await?.click().await?)
}
