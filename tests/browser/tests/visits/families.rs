//! Who is it for: a family whose applications lie in one account goes to the interview together, and somebody who
//! represents another reads what they may do.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use viza::domain::language::Language;
use viza_sandbox::Trouble;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

const PLAN: Plan =
    Plan { name: "family", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };

/// R15, R20, R23: four people of one account get adjacent times in one step and are booked in one step. Then one cancels
/// alone and one moves alone, and the others' appointments stand.
#[tokio::test]
async fn a_family_of_four_goes_together() -> Result<()> {
    visit(PLAN, async |mari| {
        let words = &mari.words;
        let family = mari.brings_family(4).await?;
        mari.sees(&words.account_next_booking()).await?;
        mari.looks_around("list").await?;

        mari.goes_together(&family).await?;
        mari.looks_around("times").await?;
        mari.holds_the_first_run().await?;
        mari.sees(&words.party_not_yet()).await?;
        let keys = mari.host.each(&family, "/hold/key").await?;
        ensure!(keys.iter().all(|key| *key == keys[0] && key.is_string()), "the holds bear {keys:?}");
        mari.looks_around("held").await?;
        mari.reloads().await?;
        mari.press(&words.party_confirm(4)).await?;
        mari.sees(&words.party_booked()).await?;
        mari.looks_around("booked").await?;
        let starts = mari.host.each(&family, "/appointment/slot/starts/at").await?;
        ensure!(starts.iter().all(Value::is_string), "somebody has no appointment: {starts:?}");

        mari.press(&words.party_confirmation(&mari.host.name(&family[3]).await?)).await?;
        cancels(mari).await?;
        mari.goes_on_with(&family[2]).await?;
        moves(mari).await?;
        let states = mari.host.each(&family, "/appointment/state").await?;
        ensure!(states == ["booked", "booked", "booked", "cancelled"], "the appointments are {states:?}");
        let now = mari.host.each(&family, "/appointment/slot/starts/at").await?;
        ensure!(now[..2] == starts[..2] && now[2] != starts[2], "{starts:?} became {now:?}");
        Ok(())
    })
    .await
}

/// Whoever has no account yet finds the way to one.
#[tokio::test]
async fn whoever_is_not_signed_in_can_register() -> Result<()> {
    visit(Plan { name: "family-outside", ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.goes_to("/ee/et/a/elsewhere/party").await?;
        mari.sees(&words.party_sign_in()).await?;
        mari.looks_around("outside").await?;
        mari.follow(&words.account_register()).await?;
        mari.stands_at(&words.account_register_title()).await
    })
    .await
}

async fn cancels(mari: &Visitor) -> Result<()> {
    let words = &mari.words;
    mari.stands_at(&words.confirmation_title()).await?;
    mari.press(&words.common_cancel_appointment()).await?;
    mari.sees(&words.appointment_cancel_question()).await?;
    mari.press(&words.common_cancel_appointment()).await?;
    mari.stands_at(&words.booking_title()).await
}

async fn moves(mari: &Visitor) -> Result<()> {
    let words = &mari.words;
    mari.stands_at(&words.confirmation_title()).await?;
    mari.follow(&words.common_change_appointment()).await?;
    mari.first_answer(&words.booking_choose()).await?;
    mari.press(&words.common_hold_this_time()).await?;
    mari.stands_at(&words.check_title()).await?;
    mari.press(&words.common_confirm_booking()).await?;
    mari.stands_at(&words.confirmation_title()).await
}

/// One of the times is gone meanwhile: nobody holds one, and other times are there at once. An answer that is lost is looked
/// for in the records before anything is sent again.
#[tokio::test]
async fn one_time_is_gone_and_nobody_holds() -> Result<()> {
    visit(Plan { name: "family-taken", language: Language::En, ..PLAN }, async |mari| {
        let words = &mari.words;
        let family = mari.brings_family(2).await?;
        mari.goes_together(&family).await?;
        mari.host.arm("take_party_holds", Trouble::SlotTaken);
        mari.holds_the_first_run().await?;
        mari.sees(&words.refusal_slot_taken()).await?;
        mari.sees(&words.party_nobody_held()).await?;
        mari.looks_around("taken").await?;
        let holds = mari.host.each(&family, "/hold").await?;
        ensure!(holds.iter().all(Value::is_null), "somebody holds a time: {holds:?}");

        mari.press(&words.common_check_again()).await?;
        until("other times", async || Ok((!mari.read().await?.contains(&words.common_taken())).then_some(()))).await?;
        mari.host.arm("take_party_holds", Trouble::LostRequest);
        mari.holds_the_first_run().await?;
        mari.sees(&words.unclear_not_seen()).await?;
        mari.looks_around("not-seen").await?;
        mari.press(&words.common_try_again()).await?;
        mari.sees(&words.party_not_yet()).await?;

        mari.host.arm("register_party", Trouble::LostAnswer);
        mari.press(&words.party_confirm(2)).await?;
        mari.sees(&words.party_was_done()).await?;
        mari.sees(&words.party_booked()).await?;
        let states = mari.host.each(&family, "/appointment/state").await?;
        ensure!(states == [json!("booked"), json!("booked")], "the appointments are {states:?}");
        let orders = mari.host.requests.lines().iter().filter(|line| line.path == "/api/party/bookings").count();
        ensure!(orders == 1, "it was sent {orders} times");
        Ok(())
    })
    .await
}

/// R23: whoever cannot take part stands there with the reason; with fewer than two people there is nothing to choose.
#[tokio::test]
async fn who_cannot_take_part_is_told_why() -> Result<()> {
    visit(Plan { name: "family-few", window: Window::DESKTOP, ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.registers().await?;
        let family = mari.host.people("ee", 2).await?;
        mari.host.gets_ready(&family[0]).await?;
        mari.host.takes_in(MARI.email, &family).await?;
        mari.reloads().await?;
        mari.sees(&words.account_next_fee()).await?;
        mari.follow(&words.party_way()).await?;
        mari.sees(&words.party_too_few()).await?;
        mari.sees(&words.party_fee_missing()).await?;
        mari.looks_around("few").await?;
        mari.press(&words.account_go_on(&family[1].reference)).await?;
        mari.stands_at(&words.fee_title()).await
    })
    .await
}

/// R20, R66, R103: whoever represents somebody says so first, and reads what they may do; asking for an emergency
/// appointment knows it.
#[tokio::test]
async fn a_representative_says_so_first() -> Result<()> {
    let plan =
        Plan { name: "represented", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.comes_in().await?;
        nino.press(&words.common_continue()).await?;
        nino.sees(&words.problem_no_filled_in_by()).await?;
        nino.says_who().await?;
        nino.applies_for(&words.start_for_representative()).await?;
        nino.sees(&words.representative_emergency()).await?;
        nino.sees(&words.representative_letter()).await?;
        nino.looks_around("represented").await?;
        nino.opens().await?;
        ensure!(nino.said("/by").await? == "representative", "the office does not know who fills it in");

        nino.goes_beside("reference").await?;
        nino.follow(&words.letter_title()).await?;
        nino.stands_at(&words.letter_title()).await?;
        nino.sees(&NINO.name()).await
    })
    .await
}

/// R66: who asks for an emergency appointment is answered beforehand, as it was said at the start.
#[tokio::test]
async fn the_representative_asks_for_an_emergency() -> Result<()> {
    let plan = Plan { name: "represented-emergency", window: Window::DESKTOP, ..PLAN };
    visit(plan, async |mari| {
        let words = &mari.words;
        let represented = mari.host.begins_for_another("ee").await?;
        mari.host.gets_ready(&represented).await?;
        mari.host.books_alone(&represented).await?;
        mari.opens_as(&represented).await?;
        mari.goes_beside("emergency").await?;
        let (question, answer) = (words.emergency_asked_by(), words.emergency_representative());
        mari.is_on(Thing::Answer { question: &question, answer: &answer }).await
    })
    .await
}

/// R20: a country whose documents say nothing of representatives says just that.
#[tokio::test]
async fn albania_says_nothing_of_representatives() -> Result<()> {
    let plan = Plan {
        name: "represented-al",
        country: "al",
        language: Language::Sq,
        applicant: ENGJELL,
        window: Window::PHONE,
    };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.comes_in().await?;
        engjell.answer(&words.start_for(), &words.start_for_representative()).await?;
        engjell.sees(&words.representative_unsaid()).await?;
        engjell.reads_none_of(&[words.representative_emergency(), words.representative_letter()]).await?;
        engjell.looks_around("represented").await
    })
    .await
}
