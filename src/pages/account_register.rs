//! Registering: an address and a password, and nothing else. The privacy notice stands before them (R16, R132).

use leptos::prelude::*;

use super::account_form::AccountForm;
use super::account_sign_in::{at_hand, sign_in_link};
use super::start;
use crate::domain::account_page::AccountPage;
use crate::state::Visit;

pub fn body(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = AccountForm::new(visit);
    let send = Callback::new(move |()| {
        let session = visit.session;
        if let Some(typed) = form.judge(session.all_typed().to_register()) {
            let (onward, confirm) = (visit.onward(), visit.route().account(AccountPage::Confirm));
            let (language, notice) = (visit.language().code(), visit.pack().privacy_notice.clone());
            session.register(typed, (language, &notice), at_hand(visit), move || onward.to(&confirm));
        }
    });
    let questions = view! {
        {form.email()}
        {form.new_password(words.account_password())}
    };
    view! {
        <p class="viza-lead">{words.account_lead()}</p>
        {start::privacy(visit)}
        {form.whole(questions.into_any(), words.account_register(), sign_in_link(visit), send)}
    }
    .into_any()
}
