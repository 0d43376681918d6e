//! The number of the DS-160 form, watched until the interview: what stands in the profile, whether the form has the same,
//! and until when it can be changed (R61).

use leptos::prelude::*;

use super::form::Form;
use super::reference::copyable;
use super::until;
use crate::components::{ButtonKind, FieldKind, Link, LinkButton, Notice, Tone};
use crate::domain::draft::Field;
use crate::domain::ds160::{Comparison, Watch, compare};
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;

/// On the page of the appointment; nothing once the interview has begun.
pub fn section(visit: Visit) -> AnyView {
    let watch = Memo::new(move |_| {
        let (pack, now) = (visit.pack(), visit.journey.now());
        visit.journey.with(|journey| Watch::of(journey.application()?, &pack, now))
    });
    (move || watch.get().map(|watch| untrack(|| watched(visit, &watch)))).into_any()
}

fn watched(visit: Visit, watch: &Watch) -> AnyView {
    let words = visit.words();
    let number = match &watch.number {
        Some(number) => compared(visit, number.clone()),
        None => view! { <Notice tone=Tone::Warning heading=words.ds160_missing() /> }.into_any(),
    };
    let turned_away = visit.pack().states(Rule::Ds160MustMatch).then(|| view! { <p>{words.ds160_turned_away()}</p> });
    let final_day = watch.final_day.map(|last| {
        let day = words.date_long(last.day);
        let said = if last.is_over { words.ds160_final_day_over(&day) } else { words.ds160_final_day(&day) };
        view! { <p>{said}</p> }
    });
    let until = until::ends(visit, words.dates_ds160(), words.date_time(watch.until.printed()), watch.until);
    let change = Link { text: words.ds160_change(), href: visit.path(Step::Profile) };
    view! {
        <section class="viza-section viza-no-print">
            <h2 class="viza-heading">{words.ds160_watch()}</h2>
            <p>{words.dates_do_ds160()}</p>
            {turned_away}
            {final_day}
            {number}
            {until}
            <div class="viza-actions">
                <LinkButton kind=ButtonKind::Quiet link=change />
            </div>
        </section>
    }
    .into_any()
}

/// The number, and a place to type the one on the form.
fn compared(visit: Visit, number: String) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let typed = visit.journey.field(Field::Ds160OnForm);
    let shown = number.clone();
    let comparison = Memo::new(move |_| compare(&typed.get(), &number));
    let said = move || {
        let (tone, heading) = match comparison.get() {
            Comparison::NothingTyped => return None,
            Comparison::NoNumber => (Tone::Warning, words.ds160_no_number()),
            Comparison::Same => (Tone::Success, words.ds160_same()),
            Comparison::Different => (Tone::Danger, words.ds160_different()),
        };
        Some(view! { <Notice tone heading announce=true /> })
    };
    view! {
        {copyable(visit, words.ds160_in_profile(), shown)}
        {form.text(Field::Ds160OnForm, FieldKind::CODE, words.ds160_on_form(), words.ds160_on_form_hint())}
        {said}
    }
    .into_any()
}
