//! Withdrawing the application at hand. It is no order of the journey: what would be read after it is gone.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Visit;
use crate::api::errands;
use crate::domain::journey::Event;
use crate::domain::refusal::Refusal;
use crate::storage::turn;
use crate::wire::answer::Withdrawal;

/// How far a withdrawal has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Withdrawing {
    NotAsked,
    Sent,
    Done,
    Refused(Refusal),
    /// No usable answer came; it may be done.
    Unclear,
}

/// Sends the withdrawal, once no other tab has an order on its way; with the application goes the draft on this device.
pub fn withdraw(visit: Visit, fate: RwSignal<Withdrawing>) {
    let Some(file) = visit.journey.glance(|journey| journey.file.clone()) else { return };
    fate.set(Withdrawing::Sent);
    spawn_local(async move {
        let turn = turn::take(&visit.local()).await;
        let answer = errands::withdraw(&visit.office(), &file).await;
        if answer == Withdrawal::Gone {
            let _ = visit.drafts().forget(&visit.local()).await;
        }
        drop(turn);
        let next = match answer {
            Withdrawal::Gone => Withdrawing::Done,
            Withdrawal::Unclear => Withdrawing::Unclear,
            Withdrawal::Refused(refusal) => {
                // What is at stake may have changed: it is shown as the office has it now.
                visit.journey.tell(Event::LookedAgain);
                Withdrawing::Refused(refusal)
            }
        };
        let _ = fate.try_set(next);
    });
}
