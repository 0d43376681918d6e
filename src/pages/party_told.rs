//! What came of a wish for several: refused to all of them, not known yet, or carried out although no answer came.

use leptos::prelude::*;

use super::outcome::in_sight;
use super::service;
use crate::components::{Button, ButtonKind, Notice, Tone, focus_heading};
use crate::domain::journey::Cause;
use crate::domain::party::{Asked, Doubt, Setback, Wish};
use crate::domain::refusal::Refusal;
use crate::i18n::problem_text;
use crate::state::Visit;
use crate::state::party_desk::PartyDesk;

/// Drawn anew only when it changes: it is read aloud each time.
pub fn news(visit: Visit, desk: PartyDesk) -> AnyView {
    let told = Memo::new(move |_| (desk.doubt(), desk.setback()));
    (move || {
        let (doubt, setback) = told.get();
        untrack(|| {
            view! {
                {doubt.map(|doubt| in_sight(in_doubt(visit, desk, doubt)))}
                {setback.map(|setback| in_sight(refused(visit, desk, &setback)))}
            }
        })
    })
    .into_any()
}

fn in_doubt(visit: Visit, desk: PartyDesk, doubt: Doubt) -> AnyView {
    let words = visit.words();
    match doubt {
        Doubt::Done => view! { <Notice tone=Tone::Info heading=words.party_was_done() announce=true /> }.into_any(),
        Doubt::Unclear(asked) => {
            let on_press = Callback::new(move |()| desk.read());
            let look = view! {
                <Button
                    kind=ButtonKind::Secondary
                    text=words.common_check_again()
                    busy=desk.busy()
                    busy_text=words.keeping_checking()
                    on_press
                />
            };
            notice(visit, &asked, words.unclear_checking(), look.into_any())
        }
        Doubt::NotSeen(asked) => {
            let again = Callback::new(move |()| desk.try_again(focus_heading));
            let let_go = Callback::new(move |()| desk.let_go());
            let ways = view! {
                <Button kind=ButtonKind::Secondary text=words.common_try_again() busy=desk.busy() on_press=again />
                <Button kind=ButtonKind::Quiet text=words.unclear_let_go() on_press=let_go />
            };
            notice(visit, &asked, words.unclear_not_seen(), ways.into_any())
        }
    }
}

fn notice(visit: Visit, asked: &Asked, body: String, ways: AnyView) -> AnyView {
    let words = visit.words();
    let heading = match asked.wish {
        Wish::Hold { .. } => words.party_unclear_hold(),
        Wish::Book { .. } => words.party_unclear_book(),
    };
    view! {
        <Notice tone=Tone::Warning heading announce=true>
            <p>{body}</p>
            <div class="viza-actions">{ways}</div>
        </Notice>
    }
    .into_any()
}

/// The refusal in the office's words, whom it is about, and that nobody was served by halves.
fn refused(visit: Visit, desk: PartyDesk, setback: &Setback) -> AnyView {
    let words = visit.words();
    let said = problem_text::cause(words, &setback.cause);
    let whose = desk.candidates().into_iter().find(|own| Some(&own.id) == setback.about.as_ref());
    let about = whose.map(|own| view! { <p>{words.party_about(&own.name())}</p> });
    let nobody = match &setback.cause {
        Cause::Refused(Refusal::HoldExpired { .. } | Refusal::DeliveryMissing | Refusal::Ds160Missing) => {
            Some(words.party_nobody_booked())
        }
        Cause::Refused(Refusal::SlotTaken { .. }) => Some(words.party_nobody_held()),
        _ => None,
    };
    let reload = matches!(setback.cause, Cause::Refused(Refusal::AppOutdated)).then(|| service::reload(visit));
    if matches!(setback.cause, Cause::Refused(Refusal::Maintenance { .. })) {
        visit.service().look();
    }
    let nobody = nobody.map(|said| view! { <p>{said}</p> });
    let on_press = Callback::new(move |()| desk.read());
    let again = (desk.records().is_none()).then(|| {
        view! {
            <div class="viza-actions">
                <Button kind=ButtonKind::Secondary text=words.common_try_again() busy=desk.busy() on_press />
            </div>
        }
    });
    view! {
        <Notice tone=Tone::Warning heading=said.heading announce=true>
            <p>{said.body}</p>
            {about}
            {nobody}
            {reload}
            {again}
        </Notice>
    }
    .into_any()
}
