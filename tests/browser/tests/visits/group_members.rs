//! The members of a group: what a coordinator sees of them, an own appointment, and leaving before and after the booking.

use anyhow::{Context, Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::{MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::coordinating::Request;
use viza_visits::group::Person;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

const MINUTE: i64 = 60;

const CHOIR: Request =
    Request { organisation: "Laulukoor", group: "Talvereis", expected: "10", purpose: "Kontsert Denveris" };
const DANCERS: Request =
    Request {
        organisation: "ცეკვის ანსამბლი", group: "ცეკვა", expected: "9", purpose: "ფესტივალი"
    };

fn estonian(name: &'static str) -> Plan {
    Plan { name, country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE }
}

fn georgian(name: &'static str) -> Plan {
    Plan { name, country: "ge", language: Language::Ka, applicant: NINO, window: Window::DESKTOP }
}

/// An approved group with people whom the coordinator has invited.
async fn approved(visitor: &Visitor, request: Request, many: usize) -> Result<(String, Vec<Person>)> {
    let id = visitor.asks_for_group(request).await?;
    visitor.host.embassy_approves(&id, 25 * MINUTE).await?;
    let country = visitor.plan.country;
    let people = visitor.host.people(country, many).await?;
    visitor.goes_to_group(&id, "/members").await?;
    visitor.invites(&people).await?;
    Ok((id, people))
}

/// R59, R78, R79: Georgia states no minimum, and asks each member for the fee; who has not paid keeps the group waiting.
/// Whoever leaves once the group is booked gives back the own seat alone.
#[tokio::test]
async fn nine_go_together_in_georgia() -> Result<()> {
    visit(georgian("group-ge"), async |nino| {
        let words = &nino.words;
        let (id, people) = approved(nino, DANCERS, 9).await?;
        for person in &people {
            nino.host.gets_ready(person).await?;
        }
        let (last, eight) = people.split_last().context("nine people")?;
        for person in eight {
            nino.host.agrees(person).await?;
        }
        let late = nino.host.begins("ge", 10).await?;
        nino.goes_to_group(&id, "/members").await?;
        nino.type_in(&words.group_called(), "10.").await?;
        nino.type_in(&words.reference_label(), &late.reference).await?;
        nino.press(&words.group_invite()).await?;
        nino.sees(&words.group_news_invited()).await?;
        nino.host.agrees(&late).await?;
        nino.reloads().await?;
        for column in [words.group_column_fee(), words.group_column_delivery(), words.group_cell_missing()] {
            nino.sees(&column).await?;
        }
        nino.looks_around("readiness").await?;
        nino.goes_to_group(&id, "").await?;
        nino.sees(&words.group_unready_count(1)).await?;
        ensure!(!nino.read().await?.contains(&words.group_enough()), "a minimum is told where none is stated");
        nino.host.leaves(&late).await?;
        nino.host.agrees(last).await?;
        nino.reloads().await?;
        nino.sees(&words.group_all_ready()).await?;
        nino.books_for_all(9).await?;
        nino.host.leaves(last).await?;
        nino.goes_to_group(&id, "/members").await?;
        nino.sees(&words.group_member_left()).await?;
        nino.looks_around("one-has-left").await?;
        keeps_the_others(nino, eight).await
    })
    .await
}

/// The books still have an appointment for each of them.
async fn keeps_the_others(visitor: &Visitor, people: &[Person]) -> Result<()> {
    for person in people {
        let record = visitor.host.record(person).await?;
        let state = record.pointer("/appointment/state").and_then(|state| state.as_str());
        ensure!(state == Some("booked"), "{} has {state:?}", person.reference);
    }
    Ok(())
}

/// R81: in Estonia whoever has an own appointment is told both ways out before anything is pressed; with the appointment
/// cancelled, one press agrees. The booking step then says who books, and leaving opens it again.
#[tokio::test]
async fn an_own_appointment_bars_in_estonia() -> Result<()> {
    visit(estonian("group-barred"), async |mari| {
        let words = &mari.words;
        let person = mari.host.begins("ee", 1).await?;
        mari.host.gets_ready(&person).await?;
        mari.host.books_alone(&person).await?;
        let id = mari.asks_for_group(CHOIR).await?;
        mari.goes_to_group(&id, "/members").await?;
        mari.invites(std::slice::from_ref(&person)).await?;
        mari.at_another_device(async |member| {
            member.opens_as(&person).await?;
            member.goes_beside("group/agree").await?;
            member.stands_at(&words.member_title()).await?;
            member.sees(&words.member_barred()).await?;
            member.find(Thing::Link(&words.member_go_alone())).await?;
            member.looks_around("barred").await?;
            member.follow(&words.member_cancel_first()).await?;
            member.stands_at(&words.booking_title()).await?;
            member.press(&words.common_cancel_appointment()).await?;
            member.press(&words.common_cancel_appointment()).await?;
            member.follow(&words.member_open()).await?;
            member.press(&words.member_agree()).await?;
            member.sees(&words.member_done()).await?;
            member.sees(&words.member_yours(CHOIR.group)).await?;
            member.looks_around("agreed").await?;
            leaves_again(member).await
        })
        .await?;
        mari.goes_to_group(&id, "/members").await?;
        mari.sees(&words.group_member_left()).await
    })
    .await
}

/// The booking step says who books; a question comes before leaving, and afterwards times are free to choose.
async fn leaves_again(member: &Visitor) -> Result<()> {
    let words = &member.words;
    member.goes_beside("booking").await?;
    member.sees(&words.member_yours(CHOIR.group)).await?;
    ensure!(!member.has(Thing::Button(&words.common_hold_this_time())).await?, "a time can be held beside the group");
    member.looks_around("booking-of-a-member").await?;
    member.press(&words.member_leave()).await?;
    member.sees(&words.member_leave_question()).await?;
    member.press(&words.member_leave()).await?;
    member.sees(&words.member_left()).await?;
    member.find(Thing::Button(&words.common_hold_this_time())).await.map(drop)
}

/// In Georgia nothing bars: agreeing is possible, and the group's booking waits for the own appointment.
#[tokio::test]
async fn an_own_appointment_is_waited_for_in_georgia() -> Result<()> {
    visit(georgian("group-waits"), async |nino| {
        let words = &nino.words;
        let person = nino.host.begins("ge", 1).await?;
        nino.host.gets_ready(&person).await?;
        nino.host.books_alone(&person).await?;
        let id = nino.asks_for_group(DANCERS).await?;
        nino.host.embassy_approves(&id, 25 * MINUTE).await?;
        nino.goes_to_group(&id, "/members").await?;
        nino.invites(std::slice::from_ref(&person)).await?;
        nino.at_another_device(async |member| {
            member.opens_as(&person).await?;
            member.goes_beside("group/agree").await?;
            member.sees(&words.member_waits()).await?;
            ensure!(!member.read().await?.contains(&words.member_barred()), "Estonia's rule is told in Georgia");
            member.press(&words.member_agree()).await?;
            member.sees(&words.member_done()).await
        })
        .await?;
        nino.reloads().await?;
        until("the own appointment in the roll", async || {
            Ok(nino.read().await?.contains(&words.group_cell_has_one()).then_some(()))
        })
        .await?;
        nino.goes_to_group(&id, "/times").await?;
        nino.sees(&words.group_times_closed()).await?;
        nino.looks_around("waits").await
    })
    .await
}

/// An invitation is declined after a question, and the coordinator sees no more than that.
#[tokio::test]
async fn an_invitation_is_declined() -> Result<()> {
    visit(estonian("group-declined"), async |mari| {
        let words = &mari.words;
        let person = mari.host.begins("ee", 1).await?;
        let id = mari.asks_for_group(CHOIR).await?;
        mari.goes_to_group(&id, "/members").await?;
        mari.invites(std::slice::from_ref(&person)).await?;
        mari.at_another_device(async |member| {
            member.opens_as(&person).await?;
            member.goes_beside("group/agree").await?;
            member.sees(&words.member_invited(CHOIR.group)).await?;
            member.sees(&words.member_sees_not()).await?;
            ensure!(!member.read().await?.contains(&words.member_sees_fee()), "the fee is spoken of in Estonia");
            member.looks_around("invited").await?;
            member.press(&words.member_decline()).await?;
            member.press(&words.member_decline()).await?;
            member.sees(&words.member_declined()).await
        })
        .await?;
        mari.reloads().await?;
        mari.sees(&words.group_member_left()).await?;
        mari.press(&words.group_remove()).await?;
        mari.sees(&words.group_remove_question("1.")).await?;
        mari.press(&words.group_remove()).await?;
        mari.sees(&words.group_nobody()).await
    })
    .await
}
