//! The terms in force, to be accepted before the first payment (R2, R3, R5). The box is never ticked beforehand.

use leptos::prelude::*;

use super::form::Form;
use crate::components::Button;
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::problem::{Fault, Problem};
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let pack = visit.pack();
    let Some(terms) = pack.terms.clone() else { return ().into_any() };
    let since = terms.in_force_since.map(|day| words.terms_in_force_since(&words.date_medium(day)));
    let on_press = Callback::new({
        let version = terms.version.clone();
        move |()| {
            let problem = Problem { field: Field::TermsRead, fault: Fault::NotTicked };
            let read = visit.journey.draft().ticked(Field::TermsRead);
            if form.judge(if read { Ok(()) } else { Err(vec![problem]) }).is_some() {
                visit.journey.ask(Order::AcceptTerms { version: version.clone() });
            }
        }
    });
    let robots = pack.robots_forbidden.then(|| view! { <li>{words.front_robots()}</li> });
    view! {
        {form.summary()}
        <h2 class="viza-heading">{words.terms_title()}</h2>
        <p>{words.terms_version(&terms.version)} " " {since}</p>
        <ul class="viza-list">
            <li>{words.terms_service()}</li>
            <li>{words.terms_fee()}</li>
            <li>{words.terms_times()}</li>
            <li>{words.terms_class()}</li>
            <li>{words.terms_answers()}</li>
            <li>{words.terms_delivery()}</li>
            <li>{words.terms_decision()}</li>
            <li>{words.terms_change()}</li>
            {robots}
        </ul>
        {form.checkbox(Field::TermsRead, words.terms_accept())}
        <div class="viza-actions">
            <Button text=words.common_continue() busy=visit.journey.busy() busy_text=words.common_sending() on_press />
        </div>
    }
    .into_any()
}
