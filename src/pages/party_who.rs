//! Who goes together: everybody of the account in this country, and whoever cannot take part with the reason and the way to
//! mend it.

use leptos::prelude::*;

use super::{notices, party, party_times};
use crate::components::{Button, Checkbox, EmptyState, Link, LinkButton, Notice, QuestionWords, Tone};
use crate::domain::account_page::AccountPage;
use crate::domain::own_application::OwnApplication;
use crate::domain::party::{FEWEST, Hindrance, MOST, hindrance, hindrance_listed};
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;
use crate::state::party_desk::PartyDesk;

pub fn page(visit: Visit, desk: PartyDesk) -> AnyView {
    let words = visit.words();
    let sorted = Memo::new(move |_| sorted(visit, desk));
    let chooser = move || {
        let (ready, hindered) = sorted.get();
        untrack(|| {
            desk.keep_only(&ready);
            let who = if ready.len() < FEWEST { too_few(visit) } else { choose(visit, desk, ready) };
            view! {
                {who}
                {closed(visit, hindered)}
            }
        })
    };
    view! {
        <p class="viza-lead">{words.party_lead()}</p>
        <p>{words.party_all_or_none()}</p>
        {chooser}
        {notices::for_several(visit, Step::Booking)}
    }
    .into_any()
}

type Sorted = (Vec<OwnApplication>, Vec<(OwnApplication, Hindrance)>);

/// Who can take part, and who cannot with what is in the way.
fn sorted(visit: Visit, desk: PartyDesk) -> Sorted {
    let pack = visit.pack();
    let records = desk.records().unwrap_or_default();
    let mut sorted = (Vec::new(), Vec::new());
    for own in desk.candidates() {
        let record = records.iter().find(|record| record.id == own.id);
        match hindrance_listed(&own).or_else(|| hindrance(record?, &pack)) {
            Some(hindrance) => sorted.1.push((own, hindrance)),
            None => sorted.0.push(own),
        }
    }
    sorted
}

fn too_few(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.account_title(), href: visit.account_path(AccountPage::Own) };
    view! {
        <EmptyState heading=words.party_too_few() text=words.party_too_few_help()>
            <LinkButton link />
        </EmptyState>
    }
    .into_any()
}

fn choose(visit: Visit, desk: PartyDesk, ready: Vec<OwnApplication>) -> AnyView {
    let words = visit.words();
    let wrong = RwSignal::new(None::<String>);
    let boxes = ready.into_iter().map(|own| person(visit, desk, &own)).collect_view();
    let on_press = Callback::new(move |()| {
        let count = untrack(|| desk.chosen()).len();
        wrong.set(match count {
            ..FEWEST => Some(words.party_choose_two()),
            FEWEST..=MOST => None,
            _ => Some(words.party_choose_eight()),
        });
        if (FEWEST..=MOST).contains(&count) {
            desk.look(party_times::today(visit));
        }
    });
    let problem =
        move || wrong.get().map(|heading| view! { <Notice tone=Tone::Danger heading announce=true /> }.into_any());
    view! {
        <section class="viza-section" role="group" aria-labelledby="party-who">
            <h2 class="viza-heading" id="party-who">{words.party_who()}</h2>
            <p>{words.party_who_hint()}</p>
            {boxes}
            {problem}
            <div class="viza-actions">
                <Button text=words.party_look() busy=desk.busy() closed=desk.closed() busy_text=words.keeping_checking() on_press />
            </div>
        </section>
        {party_times::found(visit, desk)}
    }
    .into_any()
}

fn person(visit: Visit, desk: PartyDesk, own: &OwnApplication) -> AnyView {
    let id = own.id.clone();
    let checked = Signal::derive(move || desk.chosen().contains(&id));
    let id = own.id.clone();
    let on_change = Callback::new(move |on| desk.choose(&id, on));
    let question = QuestionWords {
        label: format!("{}, {}", own.name(), own.reference),
        hint: String::new(),
        error_prefix: visit.words().problem_prefix(),
    };
    view! { <Checkbox name=format!("party-{}", own.reference) words=question checked on_change /> }.into_any()
}

/// Whoever cannot take part, why, and the way to mend it.
pub fn closed(visit: Visit, hindered: Vec<(OwnApplication, Hindrance)>) -> AnyView {
    if hindered.is_empty() {
        return ().into_any();
    }
    let words = visit.words();
    let entries = hindered.into_iter().map(|(own, hindrance)| {
        view! {
            <li>
                <h3 class="viza-heading">{own.name()}</h3>
                <p>{reason(words, hindrance)}</p>
                {party::opener(visit, own.clone(), words.account_go_on(&own.reference), hindrance.mended_at())}
            </li>
        }
    });
    let entries = entries.collect_view();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.party_cannot()}</h2>
            <ul class="viza-dates" role="list">{entries}</ul>
        </section>
    }
    .into_any()
}

fn reason(words: &Words, hindrance: Hindrance) -> String {
    match hindrance {
        Hindrance::HasAppointment => words.party_has_appointment(),
        Hindrance::FeeOnItsWay => words.party_fee_on_its_way(),
        Hindrance::FeeMissing => words.party_fee_missing(),
        Hindrance::TermsMissing => words.party_terms_missing(),
        Hindrance::ProfileMissing => words.party_profile_missing(),
        Hindrance::Ds160Missing => words.party_ds160_missing(),
        Hindrance::DeliveryMissing => words.party_delivery_missing(),
        Hindrance::InGroup => words.party_in_group(),
    }
}
