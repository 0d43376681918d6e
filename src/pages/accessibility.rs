//! How far everybody can use the app: what was tested, what was not, and how a barrier is reported.

use leptos::prelude::*;

use super::contact;
use super::sheet::sheet;
use crate::domain::step::Step;
use crate::state::Visit;

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let body = view! {
        <p class="viza-lead">{words.accessibility_lead()}</p>
        <section class="viza-section">
            <h2 class="viza-heading">{words.accessibility_tested()}</h2>
            <ul class="viza-list">
                <li>{words.accessibility_tested_program()}</li>
                <li>{words.accessibility_tested_keyboard()}</li>
                <li>{words.accessibility_tested_narrow()}</li>
            </ul>
        </section>
        <section class="viza-section">
            <h2 class="viza-heading">{words.accessibility_untested()}</h2>
            <ul class="viza-list">
                <li>{words.accessibility_untested_people()}</li>
                <li>{words.accessibility_untested_others()}</li>
            </ul>
        </section>
        <section class="viza-section">
            <h2 class="viza-heading">{words.accessibility_report()}</h2>
            <p>{words.accessibility_report_how()}</p>
            {contact::way_here(visit, None)}
        </section>
    };
    sheet(visit, Step::Start, words.app_accessibility(), body.into_any())
}
