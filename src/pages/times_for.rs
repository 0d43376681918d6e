//! Whom the free times are for, and how to say that the applicant lives elsewhere now (R55).

use leptos::prelude::*;

use super::fee::class_name;
use super::form::Form;
use super::order_button::order_button;
use super::start::residencies;
use crate::components::{ButtonKind, Details};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::opening::Residency;
use crate::domain::problem::{Fault, Problem};
use crate::state::Visit;

/// One line, which opens to the question.
pub fn line(visit: Visit) -> AnyView {
    let words = visit.words();
    let known = visit.journey.glance(|journey| {
        let known = journey.application()?;
        Some((known.visa_class.clone()?, known.residency))
    });
    let Some((class, residency)) = known else { return ().into_any() };
    let class = class_name(words, &class);
    let summary = match residency {
        Residency::Resident => words.booking_for_resident(&class),
        Residency::NonResident => words.booking_for_non_resident(&class),
    };
    let form = Form::new(visit);
    let on_press = Callback::new(move |()| {
        let stated = Residency::from_slug(visit.journey.draft().typed(Field::Residency));
        let missing = Problem { field: Field::Residency, fault: Fault::Missing };
        if let Some(residency) = form.judge(stated.ok_or(vec![missing])) {
            visit.journey.ask(Order::StateResidency(residency));
        }
    });
    view! {
        <Details summary>
            {form.choice(Field::Residency, residencies(visit), words.start_residency(), words.booking_for_help())}
            <div class="viza-actions">
                {order_button(visit, ButtonKind::Secondary, words.booking_for_change(), on_press)}
            </div>
        </Details>
    }
    .into_any()
}
