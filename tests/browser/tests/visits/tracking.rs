//! The passport's way back: followed by hand until it is collected, not collected, and with a courier's number.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::paper::pages;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

const DAY: i64 = 86_400;

/// R100–R105: in Estonia the place says how long it waits and when it is open, whoever comes brings originals, and the
/// letter for somebody else is one page in two languages.
#[tokio::test]
async fn from_the_embassy_to_the_applicant() -> Result<()> {
    let plan = Plan { name: "tracking", country: "ee", language: Language::Sq, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        follows_from_the_confirmation(mari).await?;
        mari.sees(&words.tracking_at_before()).await?;
        mari.looks_around("before").await?;
        mari.host.time_passes(40 * DAY).await?;
        looks(mari, &words.tracking_at_embassy()).await?;
        mari.host.passport_goes("handed_over").await?;
        looks(mari, &words.tracking_at_courier()).await?;
        mari.host.passport_goes("ready").await?;
        looks(mari, &words.tracking_at_ready()).await?;
        let said = [words.confirmation_collect_by(), words.tracking_hours(), words.paper_own_original()];
        let cautions = [words.delivery_own_care(), words.delivery_loss_not_paid()];
        for sentence in said.iter().chain(&cautions) {
            mari.sees(sentence).await?;
        }
        mari.looks_around("ready").await?;
        letter(mari).await?;
        mari.follow(&words.tracking_title()).await?;
        mari.stands_at(&words.tracking_title()).await?;
        mari.host.passport_goes("collected").await?;
        looks(mari, &words.tracking_at_collected()).await?;
        mari.reads_none_of(&[words.confirmation_collect_by(), words.tracking_who()]).await?;
        mari.looks_around("collected").await
    })
    .await
}

/// R100: in Georgia what is not collected in time goes back by itself, and is collected in person at the embassy.
#[tokio::test]
async fn what_is_not_collected_goes_back() -> Result<()> {
    let plan =
        Plan { name: "tracking-ge", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        follows_from_the_confirmation(nino).await?;
        nino.host.time_passes(40 * DAY).await?;
        nino.host.passport_goes("handed_over").await?;
        nino.host.passport_goes("ready").await?;
        looks(nino, &words.tracking_at_ready()).await?;
        nino.sees(&words.paper_own()).await?;
        nino.reads_none_of(&[words.paper_own_original(), words.delivery_loss_not_paid()]).await?;
        nino.looks_around("ready").await?;
        nino.host.time_passes(17 * DAY).await?;
        looks(nino, &words.tracking_at_returned()).await?;
        nino.sees(&words.tracking_at_returned_in_person()).await?;
        nino.looks_around("returned").await?;
        nino.host.passport_goes("collected").await?;
        looks(nino, &words.tracking_at_collected()).await?;
        nino.reads_none_of(&[words.tracking_at_returned_in_person(), words.tracking_who()]).await?;
        nino.looks_around("collected").await
    })
    .await
}

/// R106–R114: in Albania the number comes with the courier; until five business days are over nobody is sent to ask; the
/// visa itself is followed elsewhere; and nothing is said of a letter or of fifteen days.
#[tokio::test]
async fn albania_follows_the_courier() -> Result<()> {
    let plan =
        Plan { name: "tracking-al", country: "al", language: Language::Sq, applicant: ENGJELL, window: Window::PHONE };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        follows_from_the_confirmation(engjell).await?;
        engjell.sees(&words.delivery_tracking_begins()).await?;
        engjell.host.time_passes(40 * DAY).await?;
        engjell.host.passport_goes("issued").await?;
        looks(engjell, &words.tracking_issued()).await?;
        for sentence in [words.tracking_number_none(), words.tracking_same_as_care(), words.dates_tracking()] {
            engjell.sees(&sentence).await?;
        }
        for sentence in [words.tracking_status_care(), words.contact_status_differs(), words.contact_status_follow()] {
            engjell.sees(&sentence).await?;
        }
        let leaving = format!("{} {}", words.contact_status_open(), words.paper_another_site());
        engjell.find(Thing::Link(&leaving)).await?;
        let ask = words.contact_help();
        ensure!(!engjell.has(Thing::Link(&ask)).await?, "sent to ask on the first day");
        engjell.reads_none_of(&[words.tracking_who(), words.letter_title(), words.paper_own()]).await?;
        engjell.looks_around("issued").await?;
        engjell.host.time_passes(14 * DAY).await?;
        engjell.press(&words.common_check_again()).await?;
        engjell.find(Thing::Link(&ask)).await?;
        engjell.host.passport_goes("handed_over").await?;
        looks(engjell, &words.tracking_at_courier()).await?;
        engjell.sees(&words.tracking_courier_service()).await?;
        engjell.reads_none_of(&[words.tracking_number_none()]).await?;
        engjell.looks_around("followed").await?;
        engjell.host.passport_goes("delivered").await?;
        looks(engjell, &words.tracking_at_delivered()).await
    })
    .await
}

async fn follows_from_the_confirmation(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let reference = visitor.walks_to_paying().await?;
    visitor.walks_to_confirming().await?;
    visitor.confirms().await?;
    visitor.is_confirmed(&reference).await?;
    visitor.follow(&words.tracking_title()).await?;
    visitor.stands_at(&words.tracking_title()).await
}

/// Asks the office by hand and reads where the passport is.
async fn looks(visitor: &Visitor, place: &str) -> Result<()> {
    visitor.press(&visitor.words.common_check_again()).await?;
    visitor.sees(place).await
}

/// R103: the letter has what is known, in both languages, and comes out of the printer on one page of A4.
async fn letter(mari: &Visitor) -> Result<()> {
    let words = &mari.words;
    mari.follow(&words.letter_title()).await?;
    mari.stands_at(&words.letter_title()).await?;
    let theirs = mari.words_in(Language::Et)?;
    let name = mari.plan.applicant.name();
    for sentence in [words.letter_text(&name), theirs.letter_text(&name), theirs.letter_signature()] {
        mari.sees(&sentence).await?;
    }
    mari.sees(mari.plan.applicant.passport).await?;
    mari.looks_around("letter").await?;
    if mari.browser.engine.prints {
        let sheets = pages(&mari.browser.print().await?)?;
        ensure!(sheets == [(210, 297)], "the letter is printed on {sheets:?}");
    }
    Ok(())
}
