//! The session's end on every page: warned of two minutes ahead, and what can be done after it. What was typed stays (R15,
//! R16).

use leptos::prelude::*;

use super::account_form::trouble;
use crate::components::{Button, ButtonKind, Countdown, Link, LinkButton, Notice, Tone};
use crate::domain::account::Standing;
use crate::domain::account_page::AccountPage;
use crate::domain::journey::{Cause, Trouble};
use crate::domain::refusal::Refusal;
use crate::domain::route::Route;
use crate::state::Visit;

/// What is to be said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Quiet,
    Soon,
    Over,
}

/// The banner; nothing while the session has time, and on the pages that lead in.
pub fn banner(visit: Visit) -> AnyView {
    if matches!(visit.route(), Route::Account { page, .. } if page.leads_in()) {
        return ().into_any();
    }
    let phase = Memo::new(move |_| match visit.session.standing() {
        Standing::EndingSoon { .. } => Phase::Soon,
        Standing::Ended => Phase::Over,
        _ if is_refused(visit) => Phase::Over,
        Standing::SignedOut | Standing::Unconfirmed | Standing::SignedIn => Phase::Quiet,
    });
    (move || match phase.get() {
        Phase::Quiet => ().into_any(),
        Phase::Soon => soon(visit),
        Phase::Over => over(visit),
    })
    .into_any()
}

/// Whether the office has refused something because the session is over.
fn is_refused(visit: Visit) -> bool {
    let ended = |trouble: &Trouble| trouble.cause == Cause::Refused(Refusal::SessionEnded);
    visit.journey.with(|journey| journey.trouble.as_ref().is_some_and(ended))
}

fn soon(visit: Visit) -> AnyView {
    let words = visit.words();
    let seconds = Memo::new(move |_| match visit.session.standing() {
        Standing::EndingSoon { left } => left.num_seconds(),
        _ => 0,
    });
    let shown = Signal::derive(move || format!("{}:{:02}", seconds.get() / 60, seconds.get() % 60));
    // Read aloud by the minute, not by the second.
    let minutes = Memo::new(move |_| u32::try_from((seconds.get() + 59) / 60).unwrap_or_default());
    let spoken = Signal::derive(move || words.account_session_left(minutes.get()));
    let on_press = Callback::new(move |()| visit.session.extend());
    let busy = visit.session.busy();
    // The account's own pages say by themselves what has failed.
    let failed = (!matches!(visit.route(), Route::Account { .. })).then(|| trouble(visit));
    view! {
        <div class="viza-no-print">
            <Countdown tone=Tone::Warning label=words.account_session_soon() shown spoken>
                <Button kind=ButtonKind::Secondary text=words.account_stay() busy on_press />
            </Countdown>
            {failed}
        </div>
    }
    .into_any()
}

fn over(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.account_sign_in(), href: visit.account_path(AccountPage::SignIn) };
    let needs_none = visit.journey.glance(|journey| !journey.file.as_ref().is_some_and(|file| file.by_session));
    let without = needs_none.then(|| {
        let on_press = Callback::new(move |()| visit.session.forget());
        view! { <Button kind=ButtonKind::Quiet text=words.account_without() on_press /> }
    });
    view! {
        <div class="viza-no-print">
            <Notice tone=Tone::Warning heading=words.refusal_session_ended() announce=true>
                <p>{words.refusal_session_ended_help()}</p>
                <div class="viza-actions">
                    <LinkButton kind=ButtonKind::Secondary link />
                    {without}
                </div>
            </Notice>
        </div>
    }
    .into_any()
}
