//! The terms in force, to be accepted before the first payment (R2, R3, R5). The box is never ticked beforehand.

use leptos::prelude::*;

use super::form::Form;
use crate::components::Button;
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::problem::{Fault, Problem};
use crate::domain::rule::Rule;
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
    let sentences: [(Rule, String); 11] = [
        (Rule::FeePaidFirst, words.terms_fee_first()),
        (Rule::FeeNotRefundable, words.fee_not_refunded()),
        (Rule::FeeThisCountry, words.fee_country_only()),
        (Rule::EmbassySetsTimes, words.booking_embassy_sets()),
        (Rule::TimesByCriteria, words.terms_times()),
        (Rule::NoDocumentAdvice, words.terms_documents()),
        (Rule::AnswersNotOurs, words.terms_answers()),
        (Rule::OwnCare, words.delivery_own_care()),
        (Rule::LossNotPaid, words.delivery_loss_not_paid()),
        (Rule::EmbassyDecides, words.terms_decision()),
        (Rule::RobotsForbidden, words.front_robots()),
    ];
    let stated = sentences.into_iter().filter(|(rule, _)| pack.states(*rule));
    let stated = stated.map(|(_, sentence)| view! { <li>{sentence}</li> }).collect_view();
    let inside = pack.delivery.inside_country_only.then(|| view! { <li>{words.delivery_inside_only()}</li> });
    view! {
        {form.summary()}
        <h2 class="viza-heading">{words.terms_title()}</h2>
        <p>{words.terms_version(&terms.version)} " " {since}</p>
        <ul class="viza-list">
            <li>{words.terms_service()}</li>
            <li>{words.terms_class()}</li>
            {stated}
            {inside}
            <li>{words.terms_change()}</li>
        </ul>
        {form.checkbox(Field::TermsRead, words.terms_accept())}
        <div class="viza-actions">
            <Button text=words.common_continue() busy=visit.journey.busy() busy_text=words.common_sending() on_press />
        </div>
    }
    .into_any()
}
