//! Which days would suit: told before there are times to choose from, and without a line.

use leptos::prelude::*;

use super::booking_look::Times;
use super::form::Form;
use super::order_button::answer_button;
use crate::components::{Button, ButtonKind, ChoiceOption, Details};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::journey::Journey;
use crate::domain::preferences::{DayPart, Preferences};
use crate::i18n::Words;
use crate::state::Visit;

/// The answer of those to whom either half of the day is right.
const EITHER: &str = "either";

/// What was told last, be it on its way still.
pub fn told(journey: &Journey) -> Option<Preferences> {
    let waits = journey.outbox.iter().find_map(|waiting| match &waiting.order {
        Order::Prefer(wish) => Some(wish.clone()),
        _ => None,
    });
    waits.or_else(|| journey.application().and_then(|known| known.preferences.clone()))
}

/// The question, folded up, as soon as it may be answered.
pub fn section(visit: Visit) -> AnyView {
    let pack = visit.pack();
    let may_be_told = Memo::new(move |_| {
        let (now, order) = (visit.journey.sure_now(), Order::Prefer(Preferences::default()));
        visit.journey.with(|journey| journey.permits(&order, &pack, now))
    });
    (move || may_be_told.get().then(|| untrack(|| question(visit)))).into_any()
}

fn question(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let known = Memo::new(move |_| visit.journey.with(told));
    let said = move || known.get().map(|wish| in_words(visit.words(), &wish));
    let on_press = Callback::new(move |()| {
        // By a clock that nobody vouches for no day is over.
        let today = visit.journey.clock().is_heard().then(|| visit.pack().zone.date(visit.journey.glance_at_clock()));
        if let Some(wish) = form.judge(Preferences::read(&visit.journey.draft(), today)) {
            visit.journey.ask(Order::Prefer(wish));
        }
    });
    view! {
        <Details summary=words.preferences_title()>
            {form.summary()}
            <p>{words.preferences_help()}</p>
            {form.date(Preferences::FROM, false, words.preferences_from(), words.preferences_if_it_matters())}
            {form.date(Preferences::TO, false, words.preferences_to(), words.preferences_if_it_matters())}
            {form.choice(Field::PreferPart, parts(words), words.preferences_part(), String::new())}
            <p role="status">{said}</p>
            <div class="viza-actions">{answer_button(visit, words.preferences_save(), on_press)}</div>
        </Details>
    }
    .into_any()
}

fn parts(words: &Words) -> Vec<ChoiceOption> {
    let card = |value: &str, title| ChoiceOption { value: value.to_owned(), title, ..ChoiceOption::default() };
    vec![
        card(DayPart::Morning.slug(), words.preferences_morning()),
        card(DayPart::Afternoon.slug(), words.preferences_afternoon()),
        card(EITHER, words.preferences_either()),
    ]
}

/// What was told, in a line.
fn in_words(words: &Words, wish: &Preferences) -> String {
    let day = |day| words.date_medium(day);
    let days = match (wish.from, wish.to) {
        (Some(from), Some(to)) => words.preferences_between(&day(from), &day(to)),
        (Some(from), None) => words.preferences_since(&day(from)),
        (None, Some(to)) => words.preferences_until(&day(to)),
        (None, None) => words.preferences_any_day(),
    };
    let part = wish.part.map(|part| match part {
        DayPart::Morning => words.preferences_morning(),
        DayPart::Afternoon => words.preferences_afternoon(),
    });
    words.preferences_told(&[Some(days), part].into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

/// That the free times are shown from a later day on than today, as it was wished, and the way back to today.
pub fn looked_from(times: Times) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    let later = Memo::new(move |_| {
        let wished = visit.journey.with(told)?.look_from(times.today());
        let shown = times.look.with(|look| look.as_ref().map(|look| look.from));
        (shown == Some(wished) && wished > times.today()).then_some(wished)
    });
    let on_press = Callback::new(move |()| times.go_to(times.today()));
    (move || {
        let from = later.get()?;
        Some(view! {
            <div class="viza-actions">
                <p>{words.preferences_looked_from(&words.date_long(from))}</p>
                <Button kind=ButtonKind::Quiet text=words.preferences_from_today() closed=times.closed() on_press />
            </div>
        })
    })
    .into_any()
}
