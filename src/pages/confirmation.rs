//! The confirmation: the sheet for the door, what happens next with its dates, the calendar file, the print.

use leptos::prelude::*;

use super::check::delivery_lines;
use super::reads::{self, Places};
use super::sheet::sheet;
use super::{appointment, calendar_link, ds160_watch, emergency, group_ours};
use crate::components::{Button, ButtonKind, Deadline, DefinitionRow, DoorSheet, Link, LinkButton, QrCode, SheetHead};
use crate::domain::application::Application;
use crate::domain::booking::Confirmation;
use crate::domain::deadline::DeadlineKind;
use crate::domain::group::MembershipState;
use crate::domain::names::applicant_name;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let known = Memo::new(move |_| visit.journey.application());
    let places = reads::places(visit);
    let body = move || {
        let Some(application) = known.get() else { return ().into_any() };
        let confirmation = application.confirmed().cloned();
        confirmation.map_or_else(|| ().into_any(), |confirmation| confirmed(visit, &application, &confirmation, places))
    };
    sheet(visit, Step::Confirmation, words.confirmation_title(), body.into_any())
}

fn confirmed(visit: Visit, application: &Application, confirmation: &Confirmation, places: Places) -> AnyView {
    let words = visit.words();
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    let pack = visit.pack();
    let early = pack.early_minutes.map(|minutes| words.confirmation_early(minutes));
    let alone = pack.states(Rule::ApplicantOnly).then(|| words.confirmation_applicant_only());
    let decision = pack.states(Rule::EmbassyDecides).then(|| view! { <li>{words.confirmation_next_decision()}</li> });
    let followed = || pack.states(Rule::CourierFollowed).then(|| words.delivery_tracking_begins());
    let passport = application.delivery.as_ref().map(|_| words.confirmation_next_passport()).or_else(followed);
    let tracking = visit.route().tracking().path();
    let passport = passport.map(|text| view! { <li>{text} " " <a href=tracking>{words.tracking_title()}</a></li> });
    view! {
        {door_sheet(visit, application, confirmation, places)}
        <div class="viza-actions viza-no-print">
            <Button text=words.common_print_confirmation() on_press=print />
            {calendar_link::appointment(visit, application)}
        </div>
        <section class="viza-section viza-no-print">
            <h2 class="viza-heading">{words.confirmation_next()}</h2>
            <ol class="viza-list">
                <li>{words.confirmation_next_print()}</li>
                <li>{words.confirmation_next_interview()} " " {early} " " {alone}</li>
                {decision}
                {passport}
            </ol>
            {deadlines(visit, application)}
        </section>
        {ds160_watch::section(visit)}
        {changes(visit, application)}
        {emergency::way_here(visit)}
    }
    .into_any()
}

/// Moving and cancelling; a group's appointment is given back by leaving the group.
fn changes(visit: Visit, application: &Application) -> AnyView {
    let group = application.agreed_group();
    if group.is_some_and(|group| group.state == MembershipState::Booked) {
        return group_ours::standing(visit);
    }
    let standing = group.map(|_| group_ours::standing(visit));
    let change = group.is_none().then(|| {
        let link = Link { text: visit.words().common_change_appointment(), href: visit.path(Step::Booking) };
        view! { <LinkButton kind=ButtonKind::Secondary link /> }
    });
    let cancel = application.booked().map(|booked| appointment::cancel(visit, booked.fee_after));
    view! {
        {standing}
        <div class="viza-actions viza-no-print">
            {change}
            {cancel}
        </div>
    }
    .into_any()
}

fn door_sheet(visit: Visit, application: &Application, confirmation: &Confirmation, places: Places) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let starts = confirmation.slot.starts;
    let head = SheetHead {
        title: words.common_booked(),
        reference_label: words.reference_label(),
        reference: confirmation.reference.clone(),
        date: words.date_long(starts.date()),
        time: words.confirmation_time(&words.time(starts.local.time())),
    };
    let row = |term, text| DefinitionRow { term, text };
    let place = pack.post_name(words.language());
    let mut rows =
        vec![row(words.check_name(), applicant_name(&application.applicant)), row(words.check_where(), place)];
    rows.extend(pack.post_address.clone().map(|address| row(words.check_address(), address)));
    if let Some(profile) = &application.profile {
        rows.push(row(words.profile_passport_number(), profile.passport_number.clone()));
        rows.extend(profile.ds160.clone().map(|number| row(words.confirmation_ds160(), number)));
    }
    if let Some(choice) = &application.delivery {
        rows.push(row(words.delivery_question(), delivery_lines(visit, choice, places).join(", ")));
    }
    let phones = pack.states(Rule::NoPhones).then(|| view! { <p>{words.confirmation_no_phones()}</p> });
    let pens = pack.states(Rule::NoPens).then(|| view! { <p>{words.confirmation_no_pens()}</p> });
    let bags = pack.states(Rule::BagsLimited).then(|| view! { <p>{words.confirmation_bags()}</p> });
    let decides = pack.states(Rule::EmbassyDecides).then(|| view! { <p>{words.front_embassy_decides()}</p> });
    let practice = move || visit.is_practice().then(|| view! { <p>{words.app_practice()}</p> });
    let code = view! { <QrCode data=confirmation.reference.clone() label=words.confirmation_qr() /> }.into_any();
    view! {
        <DoorSheet head rows code>
            {phones}
            {pens}
            {bags}
            {decides}
            {practice}
        </DoorSheet>
    }
    .into_any()
}

/// The dated rules that still bite.
fn deadlines(visit: Visit, application: &Application) -> AnyView {
    let words = visit.words();
    application
        .deadlines
        .iter()
        .filter_map(|deadline| {
            let label = match deadline.kind {
                DeadlineKind::AddressChange => words.confirmation_address_until(),
                DeadlineKind::Collect => words.confirmation_collect_by(),
                DeadlineKind::FeeUsable => words.payment_usable_until(),
                _ => return None,
            };
            Some(view! { <Deadline label date=words.date_time(deadline.printed()) /> })
        })
        .collect_view()
        .into_any()
}
