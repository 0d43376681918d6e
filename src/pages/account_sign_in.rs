//! Signing in. The application at hand comes along into the account, and what a session's end has interrupted goes on.

use leptos::prelude::*;

use super::account_form::AccountForm;
use crate::components::{ButtonKind, Link, LinkButton};
use crate::domain::account::Standing;
use crate::domain::account_page::AccountPage;
use crate::domain::journey::{Cause, OfficeFile, Trouble};
use crate::domain::refusal::Refusal;
use crate::state::Visit;

pub fn body(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = AccountForm::new(visit);
    let send = Callback::new(move |()| {
        let session = visit.session;
        if let Some((email, password)) = form.judge(session.all_typed().to_sign_in()) {
            session.sign_in(&email, &password, at_hand(visit), way_on(visit));
        }
    });
    let questions = view! {
        {form.email()}
        {form.password()}
    };
    let register = Link { text: words.account_register(), href: visit.account_path(AccountPage::Register) };
    let beside = view! { <LinkButton kind=ButtonKind::Quiet link=register /> };
    view! {
        <p class="viza-lead">{words.account_lead()}</p>
        {form.whole(questions.into_any(), words.account_sign_in(), beside.into_any(), send)}
        <p><a href=visit.account_path(AccountPage::Forgotten)>{words.account_forgotten()}</a></p>
    }
    .into_any()
}

/// What the office has opened for the application on the screen.
pub fn at_hand(visit: Visit) -> Option<OfficeFile> {
    visit.journey.glance(|journey| journey.file.clone())
}

/// Where one goes after signing in: to where a session's end broke in, or to the account.
pub fn way_on(visit: Visit) -> impl FnOnce() + 'static {
    let onward = visit.onward();
    let own = visit.route().account(AccountPage::Own);
    let place = visit.session.before().filter(|_| is_interrupted(visit)).map(|before| before.spoken(visit.language()));
    move || onward.to(place.as_ref().unwrap_or(&own))
}

fn is_interrupted(visit: Visit) -> bool {
    untrack(|| visit.session.standing() == Standing::Ended)
        || visit.journey.glance(|journey| {
            matches!(journey.trouble, Some(Trouble { cause: Cause::Refused(Refusal::SessionEnded), .. }))
        })
}

/// From a form to the way in that somebody may have meant instead; for whoever is signed in, to the account.
pub fn sign_in_link(visit: Visit) -> AnyView {
    let is_open = Memo::new(move |_| visit.session.is_open());
    (move || {
        let words = visit.words();
        let (text, page) = match is_open.get() {
            true => (words.account_title(), AccountPage::Own),
            false => (words.account_have_one(), AccountPage::SignIn),
        };
        view! { <LinkButton kind=ButtonKind::Quiet link=Link { text, href: visit.account_path(page) } /> }
    })
    .into_any()
}
