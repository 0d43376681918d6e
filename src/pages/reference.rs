//! The reference and the recovery code, before any way to pay: a lost phone orphans no paid fee.

use leptos::prelude::*;

use super::representative;
use super::sheet::sheet;
use crate::components::{Button, ButtonKind, CopyValue, CopyWords, Link, LinkButton, Notice, Saying, Tone};
use crate::domain::step::Step;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let codes = visit.journey.with(|journey| {
        journey.file.as_ref().map(|file| (file.application.reference.clone(), file.recovery_code.clone()))
    });
    let Some((reference, recovery_code)) = codes else { return ().into_any() };
    let secret = recovery_code.map(|code| {
        view! {
            {copyable(visit, words.reference_recovery_code(), code)}
            <Notice tone=Tone::Warning heading=words.reference_keep_secret()>
                <p>{words.reference_why()}</p>
            </Notice>
        }
    });
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    let link = Link { text: words.common_continue(), href: visit.path(visit.journey.next_after(Step::Reference)) };
    let body = view! {
        <p class="viza-lead">{words.reference_lead()}</p>
        {copyable(visit, words.reference_label(), reference)}
        {secret}
        {in_account(visit)}
        {representative::section(visit)}
        <div class="viza-actions">
            <LinkButton link />
            <Button kind=ButtonKind::Secondary text=words.common_print() on_press />
        </div>
    };
    sheet(visit, Step::Reference, words.reference_title(), body.into_any())
}

/// Said to whoever is signed in: then the two are not the only way back.
fn in_account(visit: Visit) -> AnyView {
    let is_listed = Memo::new(move |_| {
        let id = visit.journey.with(|journey| journey.application().map(|known| known.id.clone()));
        let account = visit.session.account();
        account.is_some_and(|account| account.applications.iter().any(|own| Some(&own.id) == id.as_ref()))
    });
    (move || is_listed.get().then(|| view! { <p role="status">{visit.words().account_has_it()}</p> })).into_any()
}

/// A value to copy.
pub fn copyable(visit: Visit, label: String, value: String) -> AnyView {
    shown_and_copied(visit, label, None, value)
}

/// A value to copy, and to show to somebody who may read another language.
pub fn shown_and_copied(visit: Visit, label: String, also: Option<Saying>, value: String) -> AnyView {
    let words = visit.words();
    let copy = CopyWords { label, also, copy: words.common_copy(), copied: words.common_copied() };
    view! { <CopyValue words=copy value /> }.into_any()
}
