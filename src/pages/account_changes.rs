//! Another address and another password.

use leptos::prelude::*;

use super::account_form::AccountForm;
use crate::components::{ButtonKind, Link, LinkButton};
use crate::domain::account_page::AccountPage;
use crate::state::Visit;

/// Another address; it counts once its code is entered.
pub fn email(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = AccountForm::new(visit);
    let send = Callback::new(move |()| {
        if let Some((email, password)) = form.judge(visit.session.all_typed().to_change_email()) {
            let (onward, confirm) = (visit.onward(), visit.route().account(AccountPage::Confirm));
            visit.session.change_email(&email, &password, move || onward.to(&confirm));
        }
    });
    let questions = view! {
        {form.new_email()}
        {form.password()}
    };
    view! {
        <p class="viza-lead">{words.account_change_email_lead()}</p>
        {form.whole(questions.into_any(), words.common_change(), back(visit), send)}
    }
    .into_any()
}

/// Another password; every other device is signed out.
pub fn password(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = AccountForm::new(visit);
    let send = Callback::new(move |()| {
        if let Some((password, new_one)) = form.judge(visit.session.all_typed().to_change_password()) {
            let (onward, own) = (visit.onward(), visit.route().account(AccountPage::Own));
            visit.session.change_password(&password, &new_one, move || onward.to(&own));
        }
    });
    let questions = view! {
        {form.password()}
        {form.new_password(words.account_password_new())}
    };
    view! {
        <p class="viza-lead">{words.account_change_password_lead()}</p>
        {form.whole(questions.into_any(), words.account_save_password(), back(visit), send)}
    }
    .into_any()
}

/// Back to the account, with nothing changed.
pub fn back(visit: Visit) -> AnyView {
    let link = Link { text: visit.words().common_back(), href: visit.account_path(AccountPage::Own) };
    view! { <LinkButton kind=ButtonKind::Secondary link /> }.into_any()
}
