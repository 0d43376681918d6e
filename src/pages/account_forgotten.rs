//! A forgotten password: a code is asked for, then a new password is set with it. Whether an address has an account is told
//! to nobody but its owner.

use leptos::prelude::*;

use super::account_confirm::again;
use super::account_form::AccountForm;
use super::account_sign_in::{at_hand, sign_in_link, way_on};
use super::contact;
use crate::domain::account_page::AccountPage;
use crate::state::Visit;

/// Asks for the code.
pub fn ask(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = AccountForm::new(visit);
    let send = Callback::new(move |()| {
        if let Some(email) = form.judge(visit.session.all_typed().to_ask_reset()) {
            let (onward, reset) = (visit.onward(), visit.route().account(AccountPage::Reset));
            visit.session.ask_reset(&email, move || onward.to(&reset));
        }
    });
    view! {
        <p class="viza-lead">{words.account_forgotten_lead()}</p>
        {form.whole(form.email(), words.account_forgotten_send(), sign_in_link(visit), send)}
    }
    .into_any()
}

/// Sets the new password.
pub fn reset(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = AccountForm::new(visit);
    let send = Callback::new(move |()| {
        if let Some(typed) = form.judge(visit.session.all_typed().to_reset()) {
            visit.session.reset(typed, at_hand(visit), way_on(visit));
        }
    });
    let resend = Callback::new(move |()| {
        if let Some(email) = form.judge(visit.session.all_typed().to_ask_reset()) {
            visit.session.ask_reset(&email, || ());
        }
    });
    let questions = view! {
        {form.email()}
        {form.code()}
        {form.new_password(words.account_password_new())}
    };
    view! {
        <p class="viza-lead">{words.account_reset_lead()}</p>
        {form.whole(questions.into_any(), words.account_save_password(), ().into_any(), send)}
        {again(visit, resend)}
        {contact::way_here(visit, None)}
    }
    .into_any()
}
