//! What the embassy states, by the schema's own questions: English, as the schema is.

use std::sync::LazyLock;

use leptos::prelude::*;

use super::settings::{self, Place};
use super::{Desk, SCHEMA, page};
use crate::components::{Details, Notice, Tone};
use crate::studio::binder::form::{self, Ask};
use crate::studio::binder::leaf::Leaf;

/// The questions.
static ASKS: LazyLock<Vec<Ask>> = LazyLock::new(|| form::asks(&Leaf::read(SCHEMA).unwrap_or(Leaf::Null)));

/// The pane of rules.
pub fn pane(desk: Desk) -> AnyView {
    let words = desk.words;
    let is_read = Memo::new(move |_| desk.pack.with(|pack| !pack.members().is_empty()));
    let groups = move || {
        if !is_read.get() {
            return view! { <Notice tone=Tone::Danger heading=words.studio_rules_unreadable() /> }.into_any();
        }
        ASKS.iter().map(|ask| group(desk, ask)).collect_view().into_any()
    };
    view! {
        {page::heading(words.studio_rules())}
        <p>{words.studio_rules_lead()}</p>
        {unconfirmed(desk)}
        {groups}
    }
    .into_any()
}

/// What the embassy must still be asked.
fn unconfirmed(desk: Desk) -> AnyView {
    let words = desk.words;
    let open = Memo::new(move |_| desk.pack.with(form::unconfirmed));
    let item = |(place, why): (String, String)| {
        view! {
            <li>
                <strong>{settings::spelt(&place)}</strong>
                ": "
                {why}
            </li>
        }
    };
    let items = move || open.get().into_iter().map(item).collect_view();
    let many = move || open.with(|open| u32::try_from(open.len()).unwrap_or(u32::MAX));
    (move || {
        (open.with(|open| !open.is_empty())).then(|| {
            view! {
                <Details summary=words.studio_unconfirmed(many())>
                    <ul lang="en">{items}</ul>
                </Details>
            }
        })
    })
    .into_any()
}

/// One part of the pack, closed until somebody looks for it.
fn group(desk: Desk, ask: &'static Ask) -> AnyView {
    let place = Place::of(&ask.key);
    let stated = {
        let place = place.clone();
        Memo::new(move |_| desk.pack.with(|pack| pack.at(&place.path).is_some()))
    };
    let words = desk.words;
    let state = move || {
        let text = if stated.get() { words.studio_stated() } else { words.studio_not_stated() };
        view! { <span class="viza-studio__aside" lang=words.language().code()>{text}</span> }
    };
    view! {
        <details class="viza-details">
            <summary class="viza-details__summary" lang="en">{settings::spelt(&ask.key)} " " {state}</summary>
            <div class="viza-details__body">{settings::setting(desk, place, ask)}</div>
        </details>
    }
    .into_any()
}
