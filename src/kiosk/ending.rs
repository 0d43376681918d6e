//! The way to end a visit, always in reach; and the one question before everything is erased.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::dialog::dialog;
use super::{Loan, Stay};
use crate::components::{Button, ButtonKind};
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::state::premises::Premises;
use crate::wire::stored;

/// What a visit leaves behind at the office, and what it does not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Farewell {
    /// Something is there that somebody typed here, or brought from another device.
    is_full: bool,
    /// References of the applications that are open.
    references: Vec<String>,
    /// Something waits to be sent.
    waits: bool,
    /// What of it is sealed here and goes by itself later: the codes with which it is found elsewhere.
    codes: Vec<String>,
    /// Something that waits cannot be kept here.
    is_lost: bool,
    /// Something is being sent.
    is_sending: bool,
}

impl Farewell {
    async fn of(premises: &Premises) -> Self {
        let mut farewell = Self::default();
        for local in premises.drafts.locals().await {
            let Ok(Some(found)) = premises.drafts.load(&local).await else { continue };
            let Ok((_, journey)) = stored::read(&found.text) else { continue };
            let is_answered = journey.draft.entries().any(|(_, text)| !text.is_empty());
            farewell.is_full |= is_answered || journey.file.is_some();
            farewell.references.extend(journey.application().map(|known| known.reference.clone()));
            farewell.waits |= !journey.outbox.is_empty();
            // What a session opens is sealed for nobody: it is over before the envelope arrives.
            let by_session = journey.file.as_ref().is_some_and(|file| file.by_session);
            match premises.post.and_then(|post| untrack(|| post.claim(&local))) {
                _ if by_session => farewell.is_lost |= !journey.outbox.is_empty(),
                Some(Ok(claim)) => farewell.codes.extend(claim.code.map(|code| code.as_str().to_owned())),
                Some(Err(_)) => farewell.is_lost = true,
                None => {}
            }
            farewell.is_sending |= journey.on_its_way().is_some();
        }
        farewell
    }
}

/// The bar at the bottom: that this device is everybody's, the way to take everything along, and the way to end.
pub fn bar(
    route: &Route,
    words: &'static Words,
    stay: Stay,
    loan: &Loan,
    asked: RwSignal<Option<Farewell>>,
) -> AnyView {
    let inside = route.local().is_some() && !matches!(route, Route::Handoff { .. });
    let phone = inside.then(|| {
        view! { <a class="viza-hall__phone" href=route.handoff().path()>{words.handoff_title()}</a> }
    });
    let premises = StoredValue::new_local(loan.premises.clone());
    let on_press = Callback::new(move |()| {
        spawn_local(async move {
            let farewell = Farewell::of(&premises.get_value()).await;
            if stay.has_typed() || farewell.is_full {
                asked.set(Some(farewell));
            } else {
                stay.ends();
            }
        });
    });
    view! {
        <section class="viza-hall__bar viza-no-print" aria-label=words.kiosk_bar()>
            <p class="viza-hall__note">
                <strong>{words.kiosk_bar()}</strong>
                " "
                <span>{words.kiosk_promise()}</span>
            </p>
            {phone}
            <Button kind=ButtonKind::Secondary text=words.kiosk_end() on_press />
        </section>
    }
    .into_any()
}

/// Asks once, and says what stays at the office and what is lost.
pub fn question(words: &'static Words, stay: Stay, farewell: Farewell, asked: RwSignal<Option<Farewell>>) -> AnyView {
    let Farewell { references, waits, codes, is_lost, is_sending, .. } = farewell;
    let keep = Callback::new(move |()| asked.set(None));
    let end = Callback::new(move |()| stay.ends());
    let kept = match (references.is_empty(), waits) {
        (false, _) => Some(words.kiosk_end_opened()),
        (true, false) => Some(words.kiosk_end_unsent()),
        // What becomes of it is said below.
        (true, true) => None,
    };
    let kept = kept.map(|kept| view! { <p>{kept}</p> });
    let waits = waits.then(|| {
        let then = if is_lost { words.kiosk_claim_none_help() } else { words.kiosk_claim_waits() };
        view! { <p>{words.kiosk_end_waits()} " " {then}</p> }
    });
    let code = (!codes.is_empty()).then(|| view! { <p>{words.kiosk_claim_code()}</p> });
    let sending = is_sending.then(|| view! { <p>{words.kiosk_end_under_way()}</p> });
    let body = view! {
        <p>{words.kiosk_end_typed()}</p>
        {kept}
        {to_write_down(references)}
        {waits}
        {code}
        {to_write_down(codes)}
        {sending}
        <div class="viza-dialog__actions">
            <Button text=words.kiosk_end_keep() on_press=keep />
            <Button kind=ButtonKind::Danger text=words.kiosk_end_now() on_press=end />
        </div>
    };
    dialog(words.kiosk_end_title(), body.into_any())
}

/// What the visitor needs elsewhere, large enough to be copied by hand.
fn to_write_down(names: Vec<String>) -> Option<AnyView> {
    let each = |name: String| view! { <li>{name}</li> };
    (!names.is_empty()).then(|| {
        let names = names.into_iter().map(each).collect_view();
        view! { <ul class="viza-dialog__references" role="list">{names}</ul> }.into_any()
    })
}
