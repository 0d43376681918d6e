//! Until when the passport's way may be changed: in each country by its own rule, while the page is open; and a country
//! that states none.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use viza::domain::language::Language;
use viza::domain::pack::Cutoff;
use viza_visits::applicant::{ENGJELL, GIORGI, NINO};
use viza_visits::browser::Window;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, path, visit};

const DAY: i64 = 86_400;
/// Seconds before the end at which the open page hears of it.
const SOON: i64 = 5;

/// R87: at 23:59 on the day of the interview.
#[tokio::test]
async fn georgia_closes_when_the_day_of_the_interview_ends() -> Result<()> {
    let window = Window::PHONE;
    let plan = Plan { name: "delivery-ge", country: "ge", language: Language::Sq, applicant: NINO, window };
    visit(plan, async |nino| {
        nino.books().await?;
        closes_before_their_eyes(nino).await
    })
    .await
}

/// R88: at midnight before the day of the interview. An appointment that is moved opens it again; and what is sent too
/// late, from a page whose clock has not heard of it, the office refuses.
#[tokio::test]
async fn estonia_closes_when_the_day_of_the_interview_begins() -> Result<()> {
    let window = Window::PHONE;
    let plan = Plan { name: "delivery-ee", country: "ee", language: Language::Ka, applicant: GIORGI, window };
    visit(plan, async |giorgi| {
        let words = &giorgi.words;
        giorgi.books().await?;
        closes_before_their_eyes(giorgi).await?;
        let before = end(giorgi)?;
        let day = before.local.split('T').next().unwrap_or_default();
        giorgi.host.gives_day_away("tallinn", day).await?;
        giorgi.host.books_by_phone().await?;
        giorgi.reloads().await?;
        giorgi.chooses_pickup().await?;
        giorgi.answer(&words.delivery_place(), "სავარჯიშო კურიერის ოფისი · ნარვა").await?;
        let after = end(giorgi)?;
        ensure!(after.at > before.at, "the appointment was not moved on: {after:?}");
        giorgi.host.stands_before(&after.at, 0).await?;
        giorgi.press(&words.common_save_and_continue()).await?;
        giorgi.has_in_sight(&words.refusal_address_cutoff()).await?;
        is_closed(giorgi).await?;
        // Midnight is the night that follows to some: both notices tell the minute before.
        giorgi.reads_none_of(&["00:00".to_owned()]).await?;
        giorgi.looks_around("refused").await
    })
    .await
}

/// R87, R88: Albania's documents state no such end: none is told, and none comes.
#[tokio::test]
async fn albania_states_no_end() -> Result<()> {
    let window = Window::PHONE;
    let plan = Plan { name: "delivery-al", country: "al", language: Language::En, applicant: ENGJELL, window };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        ensure!(engjell.pack()?.delivery.cutoff.is_none(), "Albania states an end");
        engjell.books().await?;
        let confirmation = path(engjell).await?;
        let ends = [
            words.confirmation_address_until(),
            words.delivery_cutoff_day_end(),
            words.delivery_cutoff_day_start(),
            words.delivery_closed(),
        ];
        for days in [0, 40] {
            engjell.host.time_passes(days * DAY).await?;
            for (place, heading) in [
                ("/confirmation", words.confirmation_title()),
                ("/dates", words.dates_title()),
                ("/delivery", words.delivery_title()),
            ] {
                engjell.goes_to(&confirmation.replace("/confirmation", place)).await?;
                engjell.stands_at(&heading).await?;
                engjell.reads_none_of(&ends).await?;
            }
            engjell.sees(&words.delivery_nothing_to_choose()).await?;
        }
        engjell.looks_around("nothing").await
    })
    .await
}

/// The page that is open closes by itself; what was chosen in time stands, and nothing is sent.
async fn closes_before_their_eyes(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let (rule, clock) = match visitor.pack()?.delivery.cutoff.context("the pack states no end")? {
        Cutoff::InterviewDayEnd => (words.delivery_cutoff_day_end(), "23:59"),
        Cutoff::InterviewDayStart => (words.delivery_cutoff_day_start(), "00:00"),
    };
    let interview = visitor.said("/appointment/slot/starts/local").await?;
    let day = interview.split('T').next().unwrap_or_default();
    let end = end(visitor)?;
    ensure!(end.local == format!("{day}T{clock}"), "the office closes at {} for {interview}", end.local);

    let confirmation = path(visitor).await?;
    visitor.sees(&words.confirmation_address_until()).await?;
    visitor.goes_to(&confirmation.replace("/confirmation", "/delivery")).await?;
    visitor.sees(&rule).await?;
    visitor.sees(&words.confirmation_address_until()).await?;
    visitor.looks_around("open").await?;
    let question = words.delivery_question();
    visitor.answer(&question, &words.delivery_door()).await?;
    visitor.host.stands_before(&end.at, SOON).await?;
    // The places are read: with the answer the page hears how late it is.
    visitor.touch(Thing::Answer { question: &question, answer: &words.delivery_pickup() }).await?;
    is_closed(visitor).await?;
    visitor.sees(&words.delivery_pickup()).await?;
    visitor.looks_around("closed").await?;
    ensure!(visitor.host.requests.count("PUT", "/delivery") == 1, "the choice was sent again");
    Ok(())
}

/// Says so, and offers nothing to send.
async fn is_closed(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    visitor.sees(&words.delivery_closed()).await?;
    let send = Thing::Button(&words.common_save_and_continue());
    ensure!(!visitor.has(send).await?, "the choice can be sent after its end");
    Ok(())
}

/// When the office closes the choice: the instant, and what its clock shows then.
#[derive(Debug)]
struct End {
    at: String,
    local: String,
}

fn end(visitor: &Visitor) -> Result<End> {
    let deadlines = visitor.host.requests.newest("/deadlines").context("the office stated no dates")?;
    let deadlines = deadlines.as_array().context("dates are a list")?;
    let kind = |stated: &&Value| stated.pointer("/kind").and_then(Value::as_str) == Some("address_change");
    let end = deadlines.iter().find(kind).context("the office states no end")?;
    let text = |place| Some(end.pointer(place)?.as_str()?.to_owned());
    Ok(End { at: text("/moment/at").context("no instant")?, local: text("/moment/local").context("no clock")? })
}
