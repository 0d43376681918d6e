//! The device is at fault: whatever its store or its clock does, nothing that was typed is lost, and everything is told.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_visits::applicant::{Applicant, ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::fault::Fault;
use viza_visits::faulty::Device;
use viza_visits::patience::until;
use viza_visits::paying::AtTheBank;
use viza_visits::thing::{Thing, plain};
use viza_visits::visit::{Plan, Visitor, visit};

/// Milliseconds.
const DAY: i64 = 86_400_000;

const fn plan(name: &'static str, country: &'static str, language: Language, applicant: Applicant) -> Plan {
    Plan { name, country, language, applicant, window: Window::PHONE }
}

/// Comes in on a device, and says who the visa is for.
async fn begins(visitor: &Visitor, device: Device) -> Result<()> {
    visitor.has_device(device).await?;
    visitor.comes_in().await?;
    visitor.says_who().await
}

/// Loads the page anew once nothing is under way any more.
async fn comes_back(visitor: &Visitor) -> Result<()> {
    visitor.rests().await?;
    visitor.reloads().await
}

/// What stands in the field of the family name.
async fn family_name_is(visitor: &Visitor, name: &str) -> Result<()> {
    let label = visitor.words.start_family_name();
    until(&format!("{name} in its field"), async || {
        Ok((visitor.written(Thing::Field(&label)).await? == name).then_some(()))
    })
    .await
}

/// A notice is there no longer.
async fn is_over(visitor: &Visitor, heading: &str) -> Result<()> {
    let heading = plain(heading);
    until(&format!("no “{heading}”"), async || Ok((!visitor.read().await?.contains(&heading)).then_some(()))).await
}

#[tokio::test]
async fn a_full_disk_is_told_and_what_is_typed_is_kept_once_there_is_room() -> Result<()> {
    visit(plan("disk-full", "ee", Language::Et, MARI), async |mari| {
        let words = &mari.words;
        begins(mari, Device::default()).await?;
        mari.orders_fault("full = true").await?;
        mari.type_in(&words.start_family_name(), "Tammsaare").await?;
        mari.sees(&words.keeping_full()).await?;
        mari.looks_around("full").await?;
        mari.press(&words.keeping_try_again()).await?;
        mari.sees(&words.keeping_full()).await?;
        family_name_is(mari, "Tammsaare").await?;

        mari.orders_fault("full = false").await?;
        mari.press(&words.keeping_try_again()).await?;
        is_over(mari, &words.keeping_full()).await?;
        comes_back(mari).await?;
        family_name_is(mari, "Tammsaare").await
    })
    .await
}

#[tokio::test]
async fn a_store_that_the_browser_closes_is_opened_again() -> Result<()> {
    visit(plan("store-closed", "ge", Language::Ka, NINO), async |nino| {
        let words = &nino.words;
        begins(nino, Device::default()).await?;
        nino.orders_fault("close()").await?;
        nino.type_in(&words.start_family_name(), "Kapanadze").await?;
        nino.rests().await?;
        nino.reads_none_of(&[words.keeping_lost(), words.keeping_full()]).await?;
        comes_back(nino).await?;
        family_name_is(nino, "Kapanadze").await?;

        // Closed, and it cannot be opened again: what is typed is in this tab.
        nino.orders_fault("denied = true").await?;
        nino.orders_fault("close()").await?;
        nino.type_in(&words.start_family_name(), "Dolidze").await?;
        nino.sees(&words.keeping_lost()).await?;
        nino.looks_around("lost").await?;
        nino.orders_fault("denied = false").await?;
        nino.press(&words.keeping_try_again()).await?;
        is_over(nino, &words.keeping_lost()).await?;
        comes_back(nino).await?;
        family_name_is(nino, "Dolidze").await
    })
    .await
}

#[tokio::test]
async fn without_a_store_everything_goes_on_in_the_tab() -> Result<()> {
    visit(plan("store-denied", "al", Language::Sq, ENGJELL), async |engjell| {
        let words = &engjell.words;
        begins(engjell, Device { denied: true, ..Device::default() }).await?;
        engjell.sees(&words.keeping_none()).await?;
        engjell.looks_around("denied").await?;
        engjell.opens().await?;
        engjell.sees(&words.keeping_none()).await
    })
    .await
}

#[tokio::test]
async fn a_draft_of_a_later_app_is_left_to_it() -> Result<()> {
    visit(plan("draft-later", "ge", Language::En, NINO), async |nino| {
        let words = &nino.words;
        begins(nino, Device::default()).await?;
        nino.rests().await?;
        nino.has_drafts_of_a_later_app().await?;
        comes_back(nino).await?;
        nino.sees(&words.keeping_later()).await?;
        nino.looks_around("later").await?;
        nino.type_in(&words.start_family_name(), "Dolidze").await?;
        comes_back(nino).await?;
        nino.sees(&words.keeping_later()).await?;
        family_name_is(nino, "").await?;
        let names = nino.names_of_drafts().await?;
        ensure!(names.len() == 1 && !names.iter().any(|name| name.contains('-')), "on the device lie {names:?}");
        nino.goes_to("/ge/en").await?;
        nino.follow(&words.front_resume("1")).await?;
        nino.sees(&words.keeping_later()).await
    })
    .await
}

#[tokio::test]
async fn a_draft_that_is_torn_is_set_aside_and_another_begins() -> Result<()> {
    visit(plan("draft-torn", "ee", Language::En, MARI), async |mari| {
        let words = &mari.words;
        begins(mari, Device::default()).await?;
        mari.rests().await?;
        mari.tears_drafts().await?;
        comes_back(mari).await?;
        mari.sees(&words.keeping_damaged()).await?;
        mari.looks_around("torn").await?;
        family_name_is(mari, "").await?;
        mari.type_in(&words.start_family_name(), "Kask").await?;
        until("the fresh draft beside the torn one", async || {
            let names = mari.names_of_drafts().await?;
            let aside = names.iter().filter(|name| name.starts_with("aside-")).count();
            Ok((names.len() == 2 && aside == 1).then_some(()))
        })
        .await?;
        comes_back(mari).await?;
        family_name_is(mari, "Kask").await?;
        mari.reads_none_of(&[words.keeping_damaged()]).await
    })
    .await
}

#[tokio::test]
async fn a_clock_that_is_a_day_ahead_takes_no_time_away() -> Result<()> {
    visit(plan("clock-ahead", "ee", Language::Et, MARI), async |mari| a_day_wrong(mari, DAY).await).await
}

#[tokio::test]
async fn a_clock_that_is_a_day_behind_gives_none() -> Result<()> {
    visit(plan("clock-behind", "ee", Language::En, MARI), async |mari| a_day_wrong(mari, -DAY).await).await
}

/// What was typed before anybody knew the time is not taken for old once the office tells it.
#[tokio::test]
async fn a_clock_that_is_years_behind_costs_no_answers() -> Result<()> {
    visit(plan("clock-years", "ge", Language::Ka, NINO), async |nino| {
        nino.host.faults.reigns(Some(Fault::LostRequest));
        begins(nino, Device { ahead: -800 * DAY, ..Device::default() }).await?;
        nino.type_in(&nino.words.start_family_name(), "Dolidze").await?;
        nino.rests().await?;
        nino.host.faults.reigns(None);
        for _ in 0..2 {
            comes_back(nino).await?;
            family_name_is(nino, "Dolidze").await?;
        }
        Ok(())
    })
    .await
}

/// An office whose answers bear no date that a page may see is asked for its time.
#[tokio::test]
async fn without_a_date_the_office_is_asked_for_its_time() -> Result<()> {
    visit(plan("clock-undated", "al", Language::Sq, ENGJELL), async |engjell| {
        begins(engjell, Device { ahead: DAY, undated: true, ..Device::default() }).await?;
        engjell.sees(&engjell.words.clock_wrong_hours(24)).await
    })
    .await
}

/// From the first page to the held time, with a clock that is a day wrong.
async fn a_day_wrong(visitor: &Visitor, ahead: i64) -> Result<()> {
    let words = &visitor.words;
    visitor.has_device(Device { ahead, ..Device::default() }).await?;
    visitor.walks_to_paying().await?;
    visitor.sees(&words.clock_wrong_hours(24)).await?;
    visitor.looks_around("clock").await?;
    visitor.pays(Channel::Card).await?;
    visitor.at_the_bank(AtTheBank::Pay, "4242").await?;
    visitor.has_paid().await?;
    visitor.fills_in_profile().await?;
    visitor.sends_profile().await?;
    visitor.holds_a_time().await?;
    // A time is held for ten minutes by the office's clock.
    let left = async || {
        let text = visitor.read().await?;
        Ok((9..=10).map(|minutes| plain(&words.count_hold_left(minutes))).find(|said| text.contains(said)))
    };
    until("the time that is left", left).await?;
    visitor.reads_none_of(&[words.refusal_hold_expired()]).await
}
