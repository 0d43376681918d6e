//! What the visitor takes along: the slip, the code, the calendar file, the print.

use std::fs;

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_visits::applicant::{MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::paper::{pages, read_calendar, read_code};
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

#[tokio::test]
async fn the_confirmation_can_be_scanned_saved_and_printed() -> Result<()> {
    let plan = Plan { name: "papers", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let reference = mari.walks_to_paying().await?;
        mari.walks_to_confirming().await?;
        mari.confirms().await?;
        mari.is_confirmed(&reference).await?;
        scans(mari, &reference).await?;
        saves(mari, &reference).await?;
        prints(mari, "confirmation.pdf").await
    })
    .await
}

/// R35: the visitor and the clerk each read the slip in their language: who lives abroad beside the country's own, who
/// speaks that beside English.
#[tokio::test]
async fn the_slip_is_read_at_the_counter() -> Result<()> {
    let stays = Plan { name: "slip-ka", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(stays, async |nino| has_a_slip(nino, Language::En).await).await?;
    let abroad = Plan { name: "slip-en", language: Language::En, ..stays };
    visit(abroad, async |nino| has_a_slip(nino, Language::Ka).await).await
}

/// The slip names everything in the visitor's language and in the clerk's, and is one page of A4.
async fn has_a_slip(visitor: &Visitor, clerk: Language) -> Result<()> {
    visitor.walks_to_paying().await?;
    visitor.pays(Channel::BankSlip).await?;
    let theirs = visitor.words_in(clerk)?;
    for words in [&theirs, &visitor.words] {
        visitor.sees(&words.payment_slip()).await?;
        for label in [words.payment_reference(), words.payment_amount(), words.payment_payee(), words.payment_bank()] {
            visitor.sees(&label).await?;
        }
    }
    visitor.looks_around("slip").await?;
    prints(visitor, "slip.pdf").await
}

/// A camera reads the reference from the screen.
async fn scans(mari: &Visitor, reference: &str) -> Result<()> {
    let code = mari.find(Thing::Picture(&mari.words.confirmation_qr())).await?;
    let read = read_code(&code.screenshot_as_png().await?)?;
    ensure!(read == reference, "the code says {read}");
    Ok(())
}

/// Another reader of calendar files finds the instant that the office gave.
async fn saves(mari: &Visitor, reference: &str) -> Result<()> {
    mari.follow(&mari.words.common_add_to_calendar()).await?;
    let file = mari.browser.saved.join("appointment.ics");
    let text = until("the calendar file", async || {
        Ok(fs::read_to_string(&file).ok().filter(|text| text.trim_end().ends_with("END:VCALENDAR")))
    })
    .await?;
    let events = read_calendar(&text)?;
    let [interview] = events.as_slice() else { anyhow::bail!("not one event: {events:?}") };
    let stated = mari.said("/confirmation/slot/starts/at").await?;
    let (starts, ends) = (&interview.starts, &interview.ends);
    ensure!(*starts == stated, "the file says {starts}, the office {stated}");
    ensure!(ends > starts && ends.starts_with(starts.get(..10).unwrap_or_default()), "it ends at {ends}");
    let place = mari.pack()?.post_name(mari.plan.language);
    ensure!(interview.summary == mari.words.calendar_file_summary(&place), "it is called {}", interview.summary);
    ensure!(interview.uid == format!("{reference}@viza"), "its name is {}", interview.uid);
    ensure!(interview.reminders.len() == 3, "it reminds at {:?}", interview.reminders);
    ensure!(text.replace("\r\n ", "").contains(reference), "the file does not bear the reference");
    Ok(())
}

/// On paper it is one page of A4.
async fn prints(mari: &Visitor, name: &str) -> Result<()> {
    if !mari.browser.engine.prints {
        return Ok(());
    }
    let pdf = mari.browser.print().await?;
    fs::write(mari.browser.saved.join(name), &pdf)?;
    let pages = pages(&pdf)?;
    ensure!(pages == [(210, 297)], "printed on {pages:?}");
    Ok(())
}
