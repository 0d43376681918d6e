//! Confirming an address with the code of a mail. Nothing waits for it; another mail has its waiting time.

use leptos::prelude::*;

use super::account_form::AccountForm;
use crate::components::{Button, ButtonKind, Link, LinkButton, breakable};
use crate::domain::account_page::AccountPage;
use crate::state::Visit;

pub fn body(visit: Visit) -> AnyView {
    let waiting =
        Memo::new(move |_| visit.session.account().and_then(|account| account.waiting_address().map(str::to_owned)));
    (move || match waiting.get() {
        Some(email) => untrack(|| asked(visit, &email)),
        None => nothing_waits(visit),
    })
    .into_any()
}

fn nothing_waits(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.common_continue(), href: visit.account_path(AccountPage::Own) };
    view! {
        <p class="viza-lead">{words.account_news_confirmed()}</p>
        <div class="viza-actions"><LinkButton link /></div>
    }
    .into_any()
}

fn asked(visit: Visit, email: &str) -> AnyView {
    let words = visit.words();
    let form = AccountForm::new(visit);
    let send = Callback::new(move |()| {
        if let Some(code) = form.judge(visit.session.all_typed().to_confirm()) {
            let (onward, own) = (visit.onward(), visit.route().account(AccountPage::Own));
            visit.session.confirm(&code, move || onward.to(&own));
        }
    });
    let later = Link { text: words.account_later(), href: visit.account_path(AccountPage::Own) };
    let beside = view! { <LinkButton kind=ButtonKind::Secondary link=later /> };
    view! {
        <p class="viza-lead">{breakable(&words.account_confirm_lead(email))}</p>
        <p>{words.account_confirm_later()}</p>
        {form.whole(form.code(), words.account_confirm(), beside.into_any(), send)}
        {again(visit, Callback::new(move |()| visit.session.send_code()))}
    }
    .into_any()
}

/// Asks for another mail, once the last one has had its time.
pub fn again(visit: Visit, on_press: Callback<()>) -> AnyView {
    let words = visit.words();
    let left = Memo::new(move |_| visit.session.pause_left());
    let waits = Memo::new(move |_| left.get().is_some());
    (move || {
        if waits.get() {
            let seconds = move || u32::try_from(left.get().unwrap_or_default()).unwrap_or_default();
            view! { <p>{move || words.account_send_wait(seconds())}</p> }.into_any()
        } else {
            let busy = visit.session.busy();
            view! { <Button kind=ButtonKind::Quiet text=words.account_send_again() busy on_press /> }.into_any()
        }
    })
    .into_any()
}
