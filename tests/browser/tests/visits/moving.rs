//! Moving an appointment: to the last time, and when it comes to nothing.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_sandbox::Trouble;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

/// R29, R60: each move says what it leaves; the last one asks once more, and after it none is offered.
#[tokio::test]
async fn an_appointment_is_moved_to_the_last_time() -> Result<()> {
    let plan =
        Plan { name: "last-move", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        is_booked(mari).await?;

        mari.follow(&words.common_change_appointment()).await?;
        mari.sees(&words.count_reschedules_left(2)).await?;
        mari.holds_a_time().await?;
        mari.sees(&words.count_move_leaves(1)).await?;
        mari.confirms().await?;
        mari.stands_at(&words.confirmation_title()).await?;

        mari.follow(&words.common_change_appointment()).await?;
        mari.sees(&words.count_reschedules_left(1)).await?;
        mari.holds_a_time().await?;
        mari.confirms().await?;
        mari.sees(&words.move_last()).await?;
        mari.looks_around("last").await?;
        mari.press(&words.move_back()).await?;
        mari.sees(mari.plan.applicant.passport).await?;
        mari.press(&words.common_confirm_booking()).await?;
        mari.press(&words.move_keep()).await?;
        mari.stands_at(&words.confirmation_title()).await?;
        appointments(mari, 1).await?;

        mari.follow(&words.common_continue()).await?;
        mari.follow(&words.common_change_appointment()).await?;
        mari.sees(&words.count_reschedules_left(1)).await?;
        mari.holds_a_time().await?;
        mari.confirms().await?;
        mari.press(&words.move_do()).await?;
        mari.stands_at(&words.confirmation_title()).await?;
        appointments(mari, 1).await?;

        mari.follow(&words.common_change_appointment()).await?;
        mari.sees(&words.count_reschedules_left(0)).await?;
        mari.looks_around("none-left").await?;
        ensure!(
            !mari.has(Thing::Button(&words.common_hold_this_time())).await?,
            "a time is offered that cannot be taken"
        );
        ensure!(mari.host.counts().await?.iter().all(|count| count.charges == 1), "a move cost a fee");
        Ok(())
    })
    .await
}

/// R60: a move that fails half-way leaves the appointment that stands, and says so.
#[tokio::test]
async fn a_move_that_fails_leaves_the_appointment() -> Result<()> {
    let plan =
        Plan { name: "failed-move", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        is_booked(mari).await?;
        mari.follow(&words.common_change_appointment()).await?;
        mari.holds_a_time().await?;
        mari.host.arm("register_booking", Trouble::HoldExpired);
        mari.confirms().await?;
        mari.sees(&words.refusal_hold_expired()).await?;
        mari.sees(&words.move_stands("")).await?;
        mari.looks_around("stands").await?;
        appointments(mari, 1).await?;

        mari.takes_the_nearest().await?;
        mari.host.arm("register_booking", Trouble::LostRequest);
        mari.confirms().await?;
        mari.sees(&words.unclear_not_seen()).await?;
        mari.sees(&words.move_stands("")).await?;
        appointments(mari, 1).await?;
        mari.press(&words.common_try_again()).await?;
        mari.stands_at(&words.confirmation_title()).await?;
        appointments(mari, 1).await
    })
    .await
}

async fn is_booked(mari: &Visitor) -> Result<()> {
    mari.walks_to_paying().await?;
    mari.walks_to_confirming().await?;
    mari.press(&mari.words.common_confirm_booking()).await?;
    mari.stands_at(&mari.words.confirmation_title()).await
}

/// Waits until the practice API's books have so many appointments that stand.
async fn appointments(mari: &Visitor, wanted: u32) -> Result<()> {
    until("the books", async || {
        let standing: u32 = mari.host.counts().await?.iter().map(|count| count.appointments).sum();
        Ok((standing == wanted).then_some(()))
    })
    .await
}
