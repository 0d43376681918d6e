//! The applications of the account, each with the way to go on with it on this device (R15, R20).

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, EmptyState, Link, LinkButton, Notice};
use crate::domain::account::Account;
use crate::domain::application::Application;
use crate::domain::own_application::OwnApplication;
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::state::Visit;
use crate::state::account_desk::is_brought;

/// The one at hand first, then all.
pub fn list(visit: Visit, account: &Account) -> AnyView {
    let words = visit.words();
    if account.applications.is_empty() {
        let text = words.account_none_help();
        return view! {
            {at_hand(visit, account)}
            <EmptyState heading=words.account_none() text />
        }
        .into_any();
    }
    let entries = account.applications.iter().map(|own| entry(visit, own)).collect_view();
    view! {
        {at_hand(visit, account)}
        <section class="viza-section">
            <h2 class="viza-heading">{words.account_applications()}</h2>
            <ol class="viza-dates" role="list">{entries}</ol>
        </section>
    }
    .into_any()
}

fn entry(visit: Visit, own: &OwnApplication) -> AnyView {
    let words = visit.words();
    let country = words.named(&format!("country-{}", own.country.code())).unwrap_or_default();
    let class = own.visa_class.as_ref().and_then(|class| words.named(&format!("visa-class-{class}")));
    let interview = own.interview.map(|interview| words.account_interview(&words.date_time(interview.local)));
    let more = [class, interview].into_iter().flatten().map(|line| view! { <p>{line}</p> }).collect_view();
    let go_on = words.account_go_on(&own.reference);
    let own = own.clone();
    let name = format!("{} {}", own.given_names, own.family_name);
    let line = format!("{}, {country}", own.reference);
    let on_press = Callback::new(move |()| {
        let (onward, language, country) = (visit.onward(), visit.language(), own.country.clone());
        visit.session.open(own.clone(), visit.pack(), move |local, step| {
            onward.to(&Route::Step { country, language, local, step });
        });
    });
    view! {
        <li>
            <h3 class="viza-heading">{name}</h3>
            <p>{line}</p>
            {more}
            <Button kind=ButtonKind::Secondary text=go_on busy=visit.session.busy() on_press />
        </li>
    }
    .into_any()
}

/// The application on the screen: the way back to it, and into the account where it is not there yet.
fn at_hand(visit: Visit, account: &Account) -> AnyView {
    let words = visit.words();
    let listed: Vec<String> = account.applications.iter().map(|own| own.id.clone()).collect();
    let is_listed = move |known: &Application| listed.contains(&known.id);
    let Some(file) = visit.journey.glance(|journey| journey.file.clone()) else { return ().into_any() };
    let adopt = (is_brought(&file) && !is_listed(&file.application)).then(|| {
        let heading = words.account_adopt_question(&file.application.reference);
        let file = file.clone();
        let on_press = Callback::new(move |()| visit.session.adopt(&file));
        view! {
            <Notice heading>
                <Button
                    kind=ButtonKind::Secondary
                    text=words.account_adopt()
                    busy=visit.session.busy()
                    on_press
                />
            </Notice>
        }
    });
    let step = visit.journey.next_after(Step::Reference);
    let link = Link { text: words.common_continue(), href: visit.path(step) };
    view! {
        {adopt}
        <div class="viza-actions"><LinkButton link /></div>
    }
    .into_any()
}
