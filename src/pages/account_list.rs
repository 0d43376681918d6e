//! The applications of the account, each with the way to go on with it on this device (R15, R20).

use leptos::prelude::*;

use super::{date_words, party, until};
use crate::components::{Button, ButtonKind, EmptyState, Link, LinkButton, Notice};
use crate::domain::account::Account;
use crate::domain::application::Application;
use crate::domain::deadline::DeadlineKind;
use crate::domain::opening::FilledInBy;
use crate::domain::own_application::{NextStep, OwnApplication, by_deadline};
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;
use crate::state::account_desk::is_brought;
use crate::state::runner::random_word;

/// Length of the name that an application has on this device.
const LOCAL: usize = 10;

/// The one at hand first, then all: whatever presses most comes first.
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
    let listed = by_deadline(&account.applications, visit.journey.glance_at_clock());
    let entries = listed.into_iter().map(|own| entry(visit, own)).collect_view();
    view! {
        {at_hand(visit, account)}
        <section class="viza-section">
            <h2 class="viza-heading">{words.account_applications()}</h2>
            <ol class="viza-dates" role="list">{entries}</ol>
            {for_another(visit)}
            {party::way_here(visit)}
        </section>
    }
    .into_any()
}

/// Begins with another person here; what is opened while somebody is signed in comes into their account.
fn for_another(visit: Visit) -> AnyView {
    let (country, language, local) = (visit.pack().country.clone(), visit.language(), random_word(LOCAL));
    let href = Route::Step { country, language, local, step: Step::Start }.path();
    let link = Link { text: visit.words().account_start_other(), href };
    view! { <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div> }.into_any()
}

/// Whose it is, what to do next, and by when.
fn entry(visit: Visit, own: OwnApplication) -> AnyView {
    let words = visit.words();
    let country = words.nation(own.country.code());
    let class = own.visa_class.as_ref().and_then(|class| words.named(&format!("visa-class-{class}")));
    let more = [class, filled_in_by(words, own.by), interview(words, &own)];
    let more = more.into_iter().flatten().map(|line| view! { <p>{line}</p> }).collect_view();
    let due = own.due(visit.journey.glance_at_clock()).map(|deadline| {
        let label = date_words::label(words, deadline.kind, None);
        until::ends(visit, label, words.date_time(deadline.printed()), deadline)
    });
    let (name, next) = (own.name(), next(words, own.next));
    let line = format!("{}, {country}", own.reference);
    view! {
        <li>
            <h3 class="viza-heading">{name}</h3>
            <p>{line}</p>
            {more}
            <p><strong>{next}</strong></p>
            {due}
            {go_on(visit, own)}
        </li>
    }
    .into_any()
}

fn go_on(visit: Visit, own: OwnApplication) -> AnyView {
    let text = visit.words().account_go_on(&own.reference);
    let on_press = Callback::new(move |()| {
        let (onward, language, country) = (visit.onward(), visit.language(), own.country.clone());
        visit.session.open(own.clone(), visit.pack(), move |local, step| {
            onward.to(&Route::Step { country, language, local, step });
        });
    });
    view! { <Button kind=ButtonKind::Secondary text busy=visit.session.busy() on_press /> }.into_any()
}

fn filled_in_by(words: &Words, by: FilledInBy) -> Option<String> {
    match by {
        FilledInBy::Applicant => None,
        FilledInBy::Family => Some(words.account_by_family()),
        FilledInBy::Representative => Some(words.account_by_representative()),
    }
}

/// The appointment, unless it is the nearest date itself.
fn interview(words: &Words, own: &OwnApplication) -> Option<String> {
    let is_nearest = own.deadline.is_some_and(|deadline| deadline.kind == DeadlineKind::Interview);
    let interview = own.interview.filter(|_| !is_nearest)?;
    Some(words.account_interview(&words.date_time(interview.local)))
}

fn next(words: &Words, next: NextStep) -> String {
    match next {
        NextStep::Fee => words.account_next_fee(),
        NextStep::Profile => words.account_next_profile(),
        NextStep::Booking => words.account_next_booking(),
        NextStep::Delivery => words.account_next_delivery(),
        NextStep::Confirm => words.account_next_confirm(),
        NextStep::Wait => words.account_next_wait(),
        NextStep::Interview => words.account_next_interview(),
        NextStep::Collect => words.account_next_collect(),
        NextStep::None => words.account_next_none(),
    }
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
