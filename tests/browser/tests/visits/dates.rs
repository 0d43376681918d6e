//! Your dates and what happens if…: before anything has a date, with an appointment, and once it has been moved.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use thirtyfour::By;
use viza::domain::language::Language;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::paper::{Event, pages, read_calendar};
use viza_visits::patience::until;
use viza_visits::visit::{Plan, Visitor, visit};

/// M7, M8: each date is on the page, on one sheet of paper and in one calendar file, which replaces what has moved.
#[tokio::test]
async fn every_date_is_shown_printed_and_saved() -> Result<()> {
    let plan = Plan { name: "dates", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.says_who().await?;
        let reference = mari.opens().await?;
        mari.follow(&words.dates_title()).await?;
        mari.stands_at(&words.dates_title()).await?;
        mari.sees(&words.dates_empty()).await?;
        mari.sees(&words.delivery_cutoff_day_start()).await?;
        mari.looks_around("dates-empty").await?;
        mari.follow(&words.closed_go(&words.step_fee())).await?;

        mari.accepts_terms().await?;
        mari.chooses_class().await?;
        mari.walks_to_confirming().await?;
        mari.confirms().await?;
        mari.is_confirmed(&reference).await?;
        mari.follow(&words.dates_title()).await?;
        mari.stands_at(&words.dates_title()).await?;
        for label in [words.confirmation_address_until(), words.check_interview(), words.payment_usable_until()] {
            mari.sees(&label).await?;
        }
        mari.looks_around("dates").await?;
        let first = saved(mari).await?;
        named(&first, &reference)?;
        stated(mari, &first)?;
        prints(mari).await?;

        mari.follow(&words.closed_go(&words.step_confirmation())).await?;
        mari.follow(&words.common_change_appointment()).await?;
        mari.holds_a_time().await?;
        mari.stands_at(&words.check_title()).await?;
        mari.press(&words.common_confirm_booking()).await?;
        mari.stands_at(&words.confirmation_title()).await?;
        mari.follow(&words.dates_title()).await?;
        mari.stands_at(&words.dates_title()).await?;
        let second = saved(mari).await?;
        named(&second, &reference)?;
        stated(mari, &second)?;
        let grew = first.iter().zip(&second).all(|(old, new)| old.uid == new.uid && old.sequence < new.sequence);
        ensure!(grew, "a calendar would keep the old dates: {first:?} {second:?}");
        Ok(())
    })
    .await
}

/// M14 in Georgia and in Albania: each is told its own rules and none of the other's.
#[tokio::test]
async fn a_question_is_asked_where_the_country_answers_it() -> Result<()> {
    let plan =
        Plan { name: "what-if-ge", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.walks_to_paying().await?;
        nino.follow(&words.what_if_title()).await?;
        nino.stands_at(&words.what_if_title()).await?;
        opens(nino, &words.what_if_nobody()).await?;
        nino.sees(&words.what_if_nobody_tries()).await?;
        opens(nino, &words.what_if_address()).await?;
        nino.sees(&words.delivery_cutoff_day_end()).await?;
        nino.reads_none_of(&[words.what_if_phone(), words.what_if_card()]).await?;
        nino.looks_around("what-if").await
    })
    .await?;
    let plan =
        Plan { name: "what-if-al", country: "al", language: Language::Sq, applicant: ENGJELL, window: Window::PHONE };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.walks_to_paying().await?;
        engjell.follow(&words.what_if_title()).await?;
        engjell.stands_at(&words.what_if_title()).await?;
        opens(engjell, &words.what_if_phone()).await?;
        engjell.sees(&words.what_if_phone_call()).await?;
        let others = [words.what_if_address(), words.what_if_nobody(), words.what_if_late(), words.what_if_expires()];
        engjell.reads_none_of(&others).await?;
        engjell.looks_around("what-if").await
    })
    .await
}

async fn opens(visitor: &Visitor, question: &str) -> Result<()> {
    let line = format!("//summary[normalize-space(.)='{question}']");
    until(question, async || Ok(Some(visitor.browser.web.find(By::XPath(&line)).await?))).await?.click().await?;
    Ok(())
}

/// Saves the file with every date; another reader of calendar files says what is in it.
async fn saved(mari: &Visitor) -> Result<Vec<Event>> {
    let file = mari.browser.saved.join("dates.ics");
    if file.exists() {
        fs::remove_file(&file)?;
    }
    mari.follow(&mari.words.dates_save()).await?;
    let text = until("the calendar file", async || {
        Ok(fs::read_to_string(&file).ok().filter(|text| text.trim_end().ends_with("END:VCALENDAR")))
    })
    .await?;
    read_calendar(&text)
}

fn named(events: &[Event], reference: &str) -> Result<()> {
    let mut names: Vec<_> = events.iter().map(|event| event.uid.as_str()).collect();
    names.sort_unstable();
    let expected = ["-address@viza", "-fee@viza", "@viza"].map(|ending| format!("{reference}{ending}"));
    ensure!(names == expected, "the file names {names:?}");
    ensure!(events.iter().all(|event| event.status == "CONFIRMED" && !event.reminders.is_empty()), "{events:?}");
    Ok(())
}

/// Each date is the one that the office stated: the interview begins then, an end ends with its last minute.
fn stated(mari: &Visitor, events: &[Event]) -> Result<()> {
    let deadlines = ["/deadlines", "/application/deadlines"].iter().find_map(|path| mari.host.requests.newest(path));
    let deadlines = deadlines.as_ref().and_then(Value::as_array).context("the office stated no dates")?;
    for event in events {
        let (kind, when) = match event.uid.rsplit('-').next().unwrap_or_default() {
            "address@viza" => ("address_change", &event.ends),
            "fee@viza" => ("fee_usable", &event.ends),
            _ => ("interview", &event.starts),
        };
        let office = deadlines.iter().find(|stated| stated.pointer("/kind").and_then(Value::as_str) == Some(kind));
        let office = office.and_then(|stated| stated.pointer("/moment/at")?.as_str()).context("not stated")?;
        // The office states the last second of the fee; its minute ends with the next.
        let same =
            *when == office || (kind == "fee_usable" && office.ends_with(":59:59Z") && when.ends_with(":00:00Z"));
        ensure!(same, "{kind}: the file says {when}, the office {office}");
    }
    Ok(())
}

/// On paper the dates are one page of A4.
async fn prints(mari: &Visitor) -> Result<()> {
    if !mari.browser.engine.prints {
        return Ok(());
    }
    let pdf = mari.browser.print().await?;
    fs::write(mari.browser.saved.join("dates.pdf"), &pdf)?;
    let pages = pages(&pdf)?;
    ensure!(pages == [(210, 297)], "printed on {pages:?}");
    Ok(())
}
