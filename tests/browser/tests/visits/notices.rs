//! What an embassy tells for a time, or to some only: in Georgia the bond, from its day at the office.

use anyhow::{Context, Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::thing::plain;
use viza_visits::visit::{Plan, Visitor, visit};

/// The first instant of 2 April 2026 in Tbilisi.
const FIRST: &str = "2026-04-01T20:00:00Z";

const GEORGIA: Plan =
    Plan { name: "notice-ge", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };

#[tokio::test]
async fn georgia_tells_of_the_bond_where_it_matters() -> Result<()> {
    visit(GEORGIA, async |nino| {
        let bond = bond(nino)?;
        nino.goes_to(&format!("/ge/{}", nino.plan.language.code())).await?;
        nino.sees(&bond).await?;
        nino.looks_around("front").await?;
        comes_to_the_classes(nino).await?;
        nino.sees(&bond).await?;
        nino.chooses_class().await?;
        nino.walks_to_confirming().await?;
        nino.sees(&bond).await?;
        stands_before_the_button(nino, &bond).await?;
        nino.looks_around("check").await
    })
    .await
}

#[tokio::test]
async fn the_bond_on_a_wide_screen() -> Result<()> {
    let wide = Plan { name: "notice-ge-wide", language: Language::En, window: Window::DESKTOP, ..GEORGIA };
    visit(wide, async |nino| {
        let bond = bond(nino)?;
        nino.goes_to("/ge/en").await?;
        nino.sees(&bond).await?;
        nino.looks_around("front").await?;
        comes_to_the_classes(nino).await?;
        nino.sees(&bond).await?;
        nino.looks_around("classes").await?;
        nino.chooses_class().await?;
        nino.walks_to_confirming().await?;
        nino.sees(&bond).await?;
        nino.looks_around("check").await
    })
    .await
}

/// The device's calendar is months ahead of the office's: from the first step on the office's counts.
#[tokio::test]
async fn the_bond_is_told_from_its_day_at_the_office() -> Result<()> {
    visit(Plan { name: "notice-ge-day", language: Language::En, ..GEORGIA }, async |nino| {
        let words = &nino.words;
        nino.host.stands_before(FIRST, 3600).await?;
        comes_to_the_classes(nino).await?;
        nino.reads_none_of(&[words.notice_heading()]).await?;
        nino.looks_around("day-before").await?;
        nino.host.time_passes(3600).await?;
        nino.reloads().await?;
        nino.stands_at(&words.fee_title()).await?;
        nino.sees(&bond(nino)?).await?;
        nino.looks_around("first-day").await
    })
    .await
}

/// Whoever goes with others, or arranges it for them, reads it where one applicant does: never before what is done there.
#[tokio::test]
async fn several_are_told_where_one_is() -> Result<()> {
    visit(Plan { name: "notice-ge-several", language: Language::En, ..GEORGIA }, async |nino| {
        let (words, bond) = (&nino.words, bond(nino)?);
        let preview = async |scene: &str| nino.goes_to(&format!("/studio/preview#ge/en/{scene}")).await;
        for scene in ["party", "group-approved"] {
            preview(scene).await?;
            nino.sees(if scene == "party" { words.party_who() } else { words.group_approved() }.as_str()).await?;
            nino.reads_none_of(&[words.notice_heading()]).await?;
        }
        preview("group-booked").await?;
        is_read_in_order(nino, &[words.group_booked(), bond.clone()]).await?;
        preview("party-held").await?;
        is_read_in_order(nino, &[words.party_not_yet(), bond.clone(), words.party_confirm(2)]).await?;
        nino.looks_around("held").await?;
        preview("party-booked").await?;
        is_read_in_order(nino, &[words.party_booked(), bond]).await
    })
    .await
}

#[tokio::test]
async fn no_other_country_tells_of_it() -> Result<()> {
    for plan in [
        Plan { name: "notice-ee", country: "ee", applicant: MARI, language: Language::En, ..GEORGIA },
        Plan { name: "notice-al", country: "al", applicant: ENGJELL, language: Language::En, ..GEORGIA },
    ] {
        visit(plan, async |visitor| {
            let heading = [visitor.words.notice_heading()];
            comes_to_the_classes(visitor).await?;
            visitor.reads_none_of(&heading).await?;
            visitor.chooses_class().await?;
            visitor.walks_to_confirming().await?;
            visitor.reads_none_of(&heading).await
        })
        .await?;
    }
    Ok(())
}

/// Whoever checks their answers has them first, then what the embassy tells, then the button.
async fn stands_before_the_button(visitor: &Visitor, told: &str) -> Result<()> {
    let words = &visitor.words;
    let order = [words.delivery_question(), told.to_owned(), words.common_confirm_booking()];
    is_read_in_order(visitor, &order).await
}

async fn is_read_in_order(visitor: &Visitor, order: &[String]) -> Result<()> {
    for text in order {
        visitor.sees(text).await?;
    }
    let page = visitor.read().await?;
    let places: Vec<_> = order.iter().map(|text| page.rfind(&plain(text))).collect();
    ensure!(places.is_sorted() && places.iter().all(Option::is_some), "the order is {places:?} of {order:?}");
    Ok(())
}

/// What Georgia's pack tells the visitor in their language.
fn bond(visitor: &Visitor) -> Result<String> {
    let pack = visitor.pack()?;
    let notice = pack.notices.iter().find(|notice| notice.id == "bond").context("no bond in the pack")?;
    notice.said(visitor.plan.language).map(str::to_owned).context("the bond is told in another language")
}

/// From the first page to the visa classes.
async fn comes_to_the_classes(visitor: &Visitor) -> Result<()> {
    visitor.comes_in().await?;
    visitor.says_who().await?;
    visitor.opens().await?;
    if visitor.pack()?.terms.is_some() {
        visitor.accepts_terms().await?;
    }
    visitor.sees(&visitor.words.fee_class()).await
}
