//! Changes of mind in each country: a move that comes to nothing half-way, a held time given back, the moves that a fee
//! has, and the cancelling of the appointment.

use anyhow::{Context, Result, ensure};
use viza::domain::language::Language;
use viza::domain::rule::Rule;
use viza::studio::scene::Scene;
use viza_sandbox::Trouble;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, path, visit};

/// R29, R60: the documents limit the moves: each says what it leaves, the last asks once more, after it none is offered.
#[tokio::test]
async fn georgia_moves_to_the_last_time() -> Result<()> {
    let window = Window::PHONE;
    changes_their_mind(Plan { name: "moving-ge", country: "ge", language: Language::Ka, applicant: NINO, window }).await
}

/// R29, R60: the same rule, on a desk.
#[tokio::test]
async fn estonia_moves_to_the_last_time() -> Result<()> {
    let window = Window::DESKTOP;
    changes_their_mind(Plan { name: "moving-ee", country: "ee", language: Language::Et, applicant: MARI, window }).await
}

/// R29, R60: the documents limit no moves, and nothing of a limit appears.
#[tokio::test]
async fn albania_moves_without_a_limit() -> Result<()> {
    let window = Window::PHONE;
    changes_their_mind(Plan { name: "moving-al", country: "al", language: Language::Sq, applicant: ENGJELL, window })
        .await
}

/// R60: the office refuses the move when it is confirmed, and the page says which appointment stands.
#[tokio::test]
async fn a_refused_move_says_which_appointment_stands() -> Result<()> {
    const SCENE: &str = "booking-move-refused";
    let (language, window) = (Language::En, Window::PHONE);
    visit(Plan { name: "moving-refused", country: "ge", language, applicant: NINO, window }, async |nino| {
        let words = &nino.words;
        let play = Scene::of_id(SCENE).and_then(|scene| scene.play(&nino.pack().ok()?, language)).context(SCENE)?;
        let present = play.journey.application().and_then(|known| known.booked()).context("nothing is booked")?;
        nino.goes_to(&format!("/studio/preview#ge/en/{SCENE}")).await?;
        nino.sees(&words.refusal_no_reschedules_left()).await?;
        nino.sees(&words.move_stands(&words.date_time(present.slot.starts.local))).await?;
        nino.looks_around("refused").await
    })
    .await
}

async fn changes_their_mind(plan: Plan) -> Result<()> {
    visit(plan, async |visitor| {
        visitor.books().await?;
        the_fee_is_used(visitor).await?;
        a_move_comes_to_nothing(visitor).await?;
        a_held_time_is_given_back(visitor).await?;
        match moves_left(visitor) {
            Some(_) => the_last_move(visitor).await?,
            None => no_move_is_counted(visitor).await?,
        }
        the_appointment_is_cancelled(visitor).await
    })
    .await
}

/// Behind an appointment the fee is used, and nobody pays again.
async fn the_fee_is_used(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let confirmation = path(visitor).await?;
    visitor.goes_to(&confirmation.replace("/confirmation", "/fee")).await?;
    visitor.sees(&words.payment_used_help()).await?;
    visitor.cannot_pay().await?;
    visitor.looks_around("used").await?;
    visitor.follow(&words.common_continue()).await?;
    visitor.stands_at(&words.confirmation_title()).await
}

/// Somebody takes the time before it is held; then once more, while it is held; then the office fails, and the answer of
/// the next try is lost. Until that the appointment stands, and says so; then it is moved, once.
async fn a_move_comes_to_nothing(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let present = slot(visitor)?;
    visitor.follow(&words.common_change_appointment()).await?;
    visitor.sees(&words.appointment_move_help()).await?;
    visitor.host.arm("take_hold", Trouble::SlotTaken);
    holds_the_first(visitor).await?;
    visitor.sees(&words.refusal_slot_taken()).await?;
    stands(visitor, &present).await?;

    visitor.takes_the_nearest().await?;
    visitor.stands_at(&words.check_title()).await?;
    visitor.sees(&words.check_moving()).await?;
    says_what_it_leaves(visitor).await?;
    visitor.looks_around("moving").await?;
    visitor.host.arm("register_booking", Trouble::SlotTaken);
    visitor.press(&words.common_confirm_booking()).await?;
    visitor.has_in_sight(&words.move_lapsed()).await?;
    visitor.sees(&words.move_stands("")).await?;
    stands(visitor, &present).await?;
    visitor.looks_around("lost").await?;

    visitor.takes_the_nearest().await?;
    visitor.host.arm("register_booking", Trouble::Http500);
    visitor.press(&words.common_confirm_booking()).await?;
    visitor.has_in_sight(&words.unclear_not_seen()).await?;
    visitor.sees(&words.move_stands("")).await?;
    stands(visitor, &present).await?;
    let once = words.check_moving_from("|");
    visitor.reads_none_of(&[once.split('|').next_back().unwrap_or_default().to_owned()]).await?;
    visitor.looks_around("failed").await?;

    visitor.host.arm("register_booking", Trouble::LostAnswer);
    visitor.press(&words.common_try_again()).await?;
    visitor.stands_at(&words.confirmation_title()).await?;
    visitor.has_appointments(1).await?;
    ensure!(slot(visitor)? != present, "the appointment was not moved");
    Ok(())
}

/// The held time goes back, and the appointment is where it was.
async fn a_held_time_is_given_back(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let present = slot(visitor)?;
    visitor.follow(&words.common_change_appointment()).await?;
    holds_the_first(visitor).await?;
    visitor.stands_at(&words.check_title()).await?;
    visitor.press(&words.hold_release()).await?;
    visitor.stands_at(&words.confirmation_title()).await?;
    stands(visitor, &present).await?;
    visitor.follow(&words.common_continue()).await
}

/// One move is left: it can be thought over, and given up, before it is made.
async fn the_last_move(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let present = slot(visitor)?;
    visitor.follow(&words.common_change_appointment()).await?;
    visitor.sees(&words.count_reschedules_left(1)).await?;
    holds_the_first(visitor).await?;
    visitor.press(&words.common_confirm_booking()).await?;
    visitor.sees(&words.move_last()).await?;
    visitor.looks_around("last").await?;
    visitor.press(&words.move_back()).await?;
    visitor.sees(visitor.plan.applicant.passport).await?;
    visitor.press(&words.common_confirm_booking()).await?;
    visitor.press(&words.move_keep()).await?;
    visitor.stands_at(&words.confirmation_title()).await?;
    stands(visitor, &present).await?;

    visitor.follow(&words.common_continue()).await?;
    visitor.follow(&words.common_change_appointment()).await?;
    holds_the_first(visitor).await?;
    visitor.press(&words.common_confirm_booking()).await?;
    visitor.press(&words.move_do()).await?;
    visitor.stands_at(&words.confirmation_title()).await?;
    ensure!(slot(visitor)? != present, "the appointment was not moved");
    visitor.has_appointments(1).await?;

    visitor.follow(&words.common_change_appointment()).await?;
    visitor.sees(&words.count_reschedules_left(0)).await?;
    visitor.looks_around("none-left").await?;
    let hold = Thing::Button(&words.common_hold_this_time());
    ensure!(!visitor.has(hold).await?, "a time is offered that cannot be taken");
    Ok(())
}

/// Nothing is said of how many moves there are, and the button that books asks nothing.
async fn no_move_is_counted(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let present = slot(visitor)?;
    visitor.follow(&words.common_change_appointment()).await?;
    visitor.sees(&words.appointment_move_help()).await?;
    visitor.reads_none_of(&[0, 1, 2].map(|left| words.count_reschedules_left(left))).await?;
    holds_the_first(visitor).await?;
    visitor.sees(&words.check_moving()).await?;
    visitor.press(&words.common_confirm_booking()).await?;
    visitor.stands_at(&words.confirmation_title()).await?;
    visitor.has_appointments(1).await?;
    ensure!(slot(visitor)? != present, "the appointment was not moved");
    Ok(())
}

/// Cancelling asks once more and says what becomes of the fee.
async fn the_appointment_is_cancelled(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let becomes_of_the_fee = match moves_left(visitor) {
        Some(0) => words.appointment_fee_used_up(),
        Some(_) => words.appointment_fee_stays(),
        None => words.appointment_fee_unknown(),
    };
    visitor.press(&words.common_cancel_appointment()).await?;
    visitor.sees(&words.appointment_cancel_question()).await?;
    visitor.sees(&becomes_of_the_fee).await?;
    visitor.looks_around("cancel").await?;
    visitor.press(&words.common_keep_appointment()).await?;
    visitor.has_appointments(1).await?;
    visitor.press(&words.common_cancel_appointment()).await?;
    visitor.press(&words.common_cancel_appointment()).await?;
    visitor.has_appointments(0).await?;
    match moves_left(visitor) {
        // Without a move left the fee books nothing more.
        Some(0) => visitor.stands_at(&words.closed_title(&words.step_booking())).await?,
        _ => visitor.stands_at(&words.booking_title()).await?,
    }
    visitor.looks_around("cancelled").await
}

async fn holds_the_first(visitor: &Visitor) -> Result<()> {
    visitor.first_answer(&visitor.words.booking_choose()).await?;
    visitor.press(&visitor.words.common_hold_this_time()).await
}

/// On the way to a move: what is left after it where the pack states the rule, and not a word of it elsewhere.
async fn says_what_it_leaves(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let left = moves_left(visitor);
    let limited = visitor.pack()?.states(Rule::MovingLimited);
    ensure!(left.is_some() == limited, "the pack states a limit: {limited}, the office {left:?}");
    match left {
        Some(left) => visitor.sees(&words.count_move_leaves(left - 1)).await,
        None => {
            let mut sentences = vec![words.move_last_help(), words.fee_moving_limited()];
            sentences.extend([1, 2].map(|left| words.count_move_leaves(left)));
            visitor.reads_none_of(&sentences).await
        }
    }
}

/// The office's own books still have the one appointment, at the time that it was.
async fn stands(visitor: &Visitor, present: &str) -> Result<()> {
    visitor.has_appointments(1).await?;
    ensure!(slot(visitor)? == present, "the appointment is at {}", slot(visitor)?);
    Ok(())
}

/// The time of the appointment that stands, as the office last said.
fn slot(visitor: &Visitor) -> Result<String> {
    let slot = visitor.host.requests.newest("/appointment/slot/id").context("no appointment")?;
    Ok(slot.as_str().context("an id is text")?.to_owned())
}

/// The moves that the office says are left; nothing where it states no number.
fn moves_left(visitor: &Visitor) -> Option<u32> {
    u32::try_from(visitor.host.requests.newest("/fee/reschedules_left")?.as_u64()?).ok()
}
