//! What the chosen way still needs to know: the pickup place, or the address and that somebody is there.

use leptos::prelude::*;

use super::form::Form;
use super::places;
use crate::components::{ChoiceOption, FieldKind, FieldWidth};
use crate::domain::draft::Field;
use crate::domain::pack::{DeliveryKind, DeliveryOption};
use crate::wire::rest::Place;

/// What the chosen option still needs to know.
pub fn asked(form: Form) -> AnyView {
    let visit = form.visit;
    let chosen = visit.journey.field(Field::DeliveryOption);
    (move || visit.pack().delivery_option(&chosen.get()).map(|option| option_details(form, option))).into_any()
}

fn option_details(form: Form, option: &DeliveryOption) -> AnyView {
    let words = form.visit.words();
    let limited = option.attempts_limited;
    let known = if limited { words.delivery_presence_known() } else { words.delivery_presence_only() };
    let presence = option.presence.then(|| form.checkbox(Field::PresenceKnown, known));
    let asked = match option.kind {
        DeliveryKind::Pickup => place(form),
        DeliveryKind::Door => address(form),
    };
    view! { {asked} {presence} }.into_any()
}

fn place(form: Form) -> AnyView {
    let visit = form.visit;
    let (words, language) = (visit.words(), visit.language());
    let card = move |place: &Place| ChoiceOption {
        value: place.id.clone(),
        title: place.name.in_language(language).to_owned(),
        body: place.address.in_language(language).to_owned(),
        aside: place.collect_days.map(|days| words.delivery_waits_days(days)).unwrap_or_default(),
        ..ChoiceOption::default()
    };
    places::pickup(visit, move |places| {
        form.choice(Field::DeliveryPlace, places.iter().map(card).collect(), words.delivery_place(), String::new())
    })
}

fn address(form: Form) -> AnyView {
    let visit = form.visit;
    let words = visit.words();
    let has_home = visit.journey.glance(|journey| journey.application().is_some_and(|known| known.profile.is_some()));
    let same = has_home.then(|| form.checkbox(Field::DeliverySameAddress, words.delivery_same_address()));
    let ticked = visit.journey.ticked(Field::DeliverySameAddress);
    let fields = move || {
        if has_home && ticked.get() {
            return ().into_any();
        }
        let words = visit.words();
        let line = FieldKind::NAME;
        let code = FieldKind { width: FieldWidth::Short, ..FieldKind::CODE };
        view! {
            {form.text(Field::DeliveryStreet, line, words.profile_street(), String::new())}
            {form.text(Field::DeliveryApartment, line, words.profile_apartment(), String::new())}
            {form.text(Field::DeliveryCity, line, words.profile_city(), String::new())}
            {form.text(Field::DeliveryPostalCode, code, words.profile_postal_code(), String::new())}
        }
        .into_any()
    };
    view! { {same} {fields} }.into_any()
}
