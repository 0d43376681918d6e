//! An emergency appointment: what keeps one from asking, the only try, a lost answer, the embassy's decision; and a country
//! that knows no such thing.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_sandbox::Trouble;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, path, visit};

/// R20, R66–R69, R75, R155: asked for once, by a representative, beside an appointment; approved, and an earlier time booked.
#[tokio::test]
async fn an_earlier_time_is_asked_for_and_booked() -> Result<()> {
    let plan =
        Plan { name: "emergency-ee", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.walks_to_paying().await?;
        mari.walks_to_confirming().await?;
        let check = path(mari).await?;
        mari.goes_to(&check.replace("/check", "/emergency")).await?;
        mari.stands_at(&words.emergency_title()).await?;
        mari.sees(&words.emergency_appointment_first()).await?;
        mari.looks_around("not-yet").await?;
        mari.goes_to(&check).await?;
        mari.press(&words.common_confirm_booking()).await?;
        mari.stands_at(&words.confirmation_title()).await?;

        mari.follow(&words.emergency_way()).await?;
        mari.stands_at(&words.emergency_title()).await?;
        mari.sees(&MARI.name()).await?;
        mari.sees(&words.emergency_once()).await?;
        mari.press(&words.common_continue()).await?;
        mari.sees(&words.problem_no_emergency_reason()).await?;
        mari.sees(&words.problem_no_evidence()).await?;
        mari.looks_around("faults").await?;
        fills_in(mari, &words.emergency_medical()).await?;
        mari.press(&words.common_continue()).await?;
        mari.sees(&words.emergency_question()).await?;
        mari.looks_around("question").await?;
        mari.reloads().await?;
        asks_without_a_line(mari).await?;
        mari.host.arm("ask_emergency", Trouble::LostAnswer);
        mari.press(&words.emergency_ask()).await?;
        mari.sees(&words.emergency_waiting()).await?;
        mari.sees(&words.emergency_keep()).await?;
        mari.looks_around("waiting").await?;
        ensure!(mari.host.requests.count("POST", "/emergency") == 1, "an emergency was asked for twice");

        mari.host.embassy_decides(true).await?;
        mari.press(&words.common_check_again()).await?;
        mari.sees(&words.emergency_approved()).await?;
        mari.sees(&words.emergency_until()).await?;
        mari.looks_around("approved").await?;
        mari.follow(&words.dates_title()).await?;
        mari.sees(&words.emergency_until_do()).await?;
        let booking = check.replace("/check", "/booking");
        let looks = mari.host.requests.count("GET", "/slots");
        mari.goes_to(&booking).await?;
        mari.holds_a_time().await?;
        mari.stands_at(&words.check_title()).await?;
        let looks = mari.host.requests.count("GET", "/slots") - looks;
        ensure!(looks == 1, "the times were looked up {looks} times for one visit to their page");
        mari.press(&words.common_confirm_booking()).await?;
        mari.stands_at(&words.confirmation_title()).await?;
        mari.paid_and_booked_once().await
    })
    .await
}

/// R67: who withdraws the request is told before that there is no second one.
#[tokio::test]
async fn a_request_is_withdrawn_and_was_the_only_one() -> Result<()> {
    let plan =
        Plan { name: "emergency-ge", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.books().await?;
        nino.follow(&words.emergency_way()).await?;
        nino.stands_at(&words.emergency_title()).await?;
        nino.looks_around("form").await?;
        fills_in(nino, &words.emergency_esta()).await?;
        nino.press(&words.common_continue()).await?;
        nino.press(&words.emergency_ask()).await?;
        nino.sees(&words.emergency_waiting()).await?;
        nino.press(&words.emergency_withdraw()).await?;
        nino.sees(&words.emergency_withdraw_question()).await?;
        nino.press(&words.emergency_withdraw()).await?;
        nino.sees(&words.emergency_withdrawn()).await?;
        nino.sees(&words.emergency_no_second()).await?;
        let form = Thing::Button(&words.common_continue());
        ensure!(!nino.has(form).await?, "an emergency can be asked for a second time");
        nino.looks_around("withdrawn").await?;
        nino.follow(&words.closed_go(&words.step_booking())).await?;
        nino.stands_at(&words.booking_title()).await
    })
    .await
}

/// R68: what the embassy denies leaves the appointment as it was.
#[tokio::test]
async fn a_denial_leaves_the_appointment() -> Result<()> {
    let plan =
        Plan { name: "emergency-no", country: "ee", language: Language::En, applicant: MARI, window: Window::DESKTOP };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.books().await?;
        mari.follow(&words.emergency_way()).await?;
        fills_in(mari, &words.emergency_study()).await?;
        mari.press(&words.common_continue()).await?;
        mari.press(&words.emergency_ask()).await?;
        mari.sees(&words.emergency_waiting()).await?;
        mari.host.embassy_decides(false).await?;
        mari.press(&words.common_check_again()).await?;
        mari.sees(&words.emergency_denied()).await?;
        mari.looks_around("denied").await?;
        mari.paid_and_booked_once().await
    })
    .await
}

/// R65: Albania's documents know no such thing, and nothing of it appears.
#[tokio::test]
async fn albania_knows_none_of_it() -> Result<()> {
    let plan =
        Plan { name: "emergency-al", country: "al", language: Language::Sq, applicant: ENGJELL, window: Window::PHONE };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.books().await?;
        let confirmation = path(engjell).await?;
        for place in ["/confirmation", "/booking"] {
            engjell.goes_to(&confirmation.replace("/confirmation", place)).await?;
            engjell.find(Thing::Link(&words.app_contact())).await?;
            ensure!(!engjell.has(Thing::Link(&words.emergency_way())).await?, "an emergency on {place}");
        }
        engjell.goes_to(&confirmation.replace("/confirmation", "/emergency")).await?;
        engjell.stands_at(&words.app_contact()).await?;
        let read = engjell.read().await?;
        for foreign in [words.emergency_title(), words.emergency_lead(), words.reason_emergency()] {
            ensure!(!read.contains(&foreign), "“{foreign}” in Albania");
        }
        Ok(())
    })
    .await
}

/// Answers every question; the interview is needed on the day after the visit's own.
async fn fills_in(visitor: &Visitor, reason: &str) -> Result<()> {
    let words = &visitor.words;
    visitor.answer(&words.emergency_reason(), reason).await?;
    visitor.answer(&words.emergency_asked_by(), &words.emergency_representative()).await?;
    visitor.type_date(&words.emergency_needed_by(), ["16", "11", "2026"]).await?;
    visitor.type_in(&words.emergency_explanation(), visitor.plan.applicant.city).await?;
    visitor.tick(&words.emergency_evidence()).await
}

/// What was typed is still there after a reload; without a line nothing is sent, and the page says why.
async fn asks_without_a_line(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let explanation = words.emergency_explanation();
    until("the explanation", async || {
        let written = visitor.written(Thing::Field(&explanation)).await?;
        Ok((written == visitor.plan.applicant.city).then_some(()))
    })
    .await?;
    visitor.press(&words.common_continue()).await?;
    visitor.sees(&words.emergency_question()).await?;
    visitor.browser.web.execute("dispatchEvent(new Event('offline'))", vec![]).await?;
    visitor.press(&words.emergency_ask()).await?;
    visitor.sees(&words.needs_line_emergency()).await?;
    ensure!(visitor.host.requests.count("POST", "/emergency") == 0, "sent without a line");
    visitor.browser.web.execute("dispatchEvent(new Event('online'))", vec![]).await?;
    Ok(())
}
