//! Signing out, and closing the account for good. What only the session opened is taken off this device.

use leptos::prelude::*;

use super::account_changes::back;
use super::account_form::AccountForm;
use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::domain::account_page::AccountPage;
use crate::domain::route::Route;
use crate::state::Visit;

/// The button that signs out.
pub fn sign_out(visit: Visit) -> AnyView {
    let on_press = Callback::new(move |()| visit.session.sign_out(visit.local(), way_out(visit)));
    let busy = visit.session.busy();
    let text = visit.words().account_sign_out();
    view! { <Button kind=ButtonKind::Secondary text busy on_press /> }.into_any()
}

/// What closing takes away and what stays, then the password.
pub fn close(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = AccountForm::new(visit);
    let send = Callback::new(move |()| {
        if let Some(password) = form.judge(visit.session.all_typed().to_close()) {
            visit.session.close(&password, visit.local(), way_out(visit));
        }
    });
    view! {
        <Notice tone=Tone::Warning heading=words.account_close_lead()>
            <p>{words.account_close_keeps()}</p>
        </Notice>
        {form.whole(form.password(), words.account_close(), back(visit), send)}
    }
    .into_any()
}

/// Where one stands afterwards. If the page's own application was taken off the device, the page is loaded anew, so that
/// nothing of it stays in memory either.
fn way_out(visit: Visit) -> impl FnOnce(bool) + 'static {
    let (onward, sign_in) = (visit.onward(), visit.route().account(AccountPage::SignIn));
    let front = Route::Country { country: visit.pack().country.clone(), language: visit.language() }.path();
    move |is_taken_off| {
        if is_taken_off {
            let _ = window().location().replace(&front);
        } else {
            onward.to(&sign_in);
        }
    }
}
