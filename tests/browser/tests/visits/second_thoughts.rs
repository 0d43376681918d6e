//! Second thoughts: a held time is given back, the appointment is moved, and then cancelled.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::visit::{Plan, Visitor, visit};

/// R60.
#[tokio::test]
async fn an_appointment_is_moved_and_then_cancelled() -> Result<()> {
    let plan =
        Plan { name: "second-thoughts", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.walks_to_paying().await?;
        mari.walks_to_confirming().await?;
        mari.press(&words.common_confirm_booking()).await?;
        mari.stands_at(&words.confirmation_title()).await?;

        mari.follow(&words.common_change_appointment()).await?;
        mari.holds_a_time().await?;
        mari.stands_at(&words.check_title()).await?;
        mari.press(&words.hold_release()).await?;
        mari.stands_at(&words.confirmation_title()).await?;
        mari.follow(&words.common_continue()).await?;
        appointments(mari, 1).await?;

        mari.follow(&words.common_change_appointment()).await?;
        mari.holds_a_time().await?;
        mari.stands_at(&words.check_title()).await?;
        mari.press(&words.common_confirm_booking()).await?;
        mari.stands_at(&words.confirmation_title()).await?;
        appointments(mari, 1).await?;

        mari.press(&words.common_cancel_appointment()).await?;
        mari.sees(&words.appointment_cancel_question()).await?;
        mari.press(&words.common_cancel_appointment()).await?;
        mari.stands_at(&words.booking_title()).await?;
        appointments(mari, 0).await?;
        ensure!(mari.host.counts().await?.iter().all(|count| count.charges == 1), "a change of mind cost a fee");
        Ok(())
    })
    .await
}

/// Waits until the practice API's books have so many appointments that stand.
async fn appointments(mari: &Visitor, wanted: usize) -> Result<()> {
    until("the books", async || {
        let counts = mari.host.counts().await?;
        let standing: usize = counts.iter().map(|count| usize::try_from(count.appointments).unwrap_or_default()).sum();
        Ok((standing == wanted).then_some(()))
    })
    .await
}
