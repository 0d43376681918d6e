//! Adjacent times to choose from: the runs of the days with a time for everybody, and the button that has them held.

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use super::form::Form;
use crate::components::{Button, ButtonKind, Choice, ChoiceOption, EmptyState, focus_heading};
use crate::domain::booking::NoSlots;
use crate::domain::draft::Field;
use crate::domain::journey::Cause;
use crate::domain::party::{Run, TimeRuns};
use crate::domain::problem::{Fault, Problem};
use crate::domain::refusal::Refusal;
use crate::i18n::Words;
use crate::state::Visit;
use crate::state::party_desk::PartyDesk;

/// How many days one look shows.
const STRETCH: i64 = 31;

/// The office's day, once.
pub fn today(visit: Visit) -> NaiveDate {
    visit.pack().zone.date(visit.journey.glance_at_clock())
}

/// What the last look found; nothing before one.
pub fn found(visit: Visit, desk: PartyDesk) -> AnyView {
    let found = Memo::new(move |_| desk.times());
    (move || found.get().map(|(from, times)| untrack(|| shown(visit, desk, from, times)))).into_any()
}

fn shown(visit: Visit, desk: PartyDesk, from: NaiveDate, times: TimeRuns) -> AnyView {
    let words = visit.words();
    let freshness = freshness(words, &times);
    let again = times.look_again;
    let closed = Signal::derive(move || again.is_some_and(|again| again.at > visit.journey.now()));
    let pause = again.map(|again| view! { <p>{words.booking_paused(&words.time(again.local.time()))}</p> });
    let later = Callback::new(move |()| desk.look(from + Duration::days(STRETCH)));
    let anew = Callback::new(move |()| desk.look(from));
    let runs = if times.runs.is_empty() { none(visit, desk, &times, closed) } else { choose(visit, desk, times.runs) };
    view! {
        <p role="status">{freshness}</p>
        {pause}
        {runs}
        <div class="viza-actions">
            <Button
                kind=ButtonKind::Secondary
                text=words.common_check_again()
                busy=desk.busy()
                closed
                on_press=anew
            />
            <Button kind=ButtonKind::Secondary text=words.booking_later() busy=desk.busy() closed on_press=later />
        </div>
    }
    .into_any()
}

/// When was looked, and how often one may look again; a line each.
pub fn freshness(words: &Words, found: &TimeRuns) -> AnyView {
    let checked = words.common_checked_at(&words.time(found.checked.local.time()));
    view! {
        {checked}
        <br />
        {words.booking_looks_left(found.looks_left)}
    }
    .into_any()
}

fn none(visit: Visit, desk: PartyDesk, times: &TimeRuns, closed: Signal<bool>) -> AnyView {
    let words = visit.words();
    let text = match times.empty {
        Some(NoSlots::NoneReleased) => words.booking_none_released(),
        Some(NoSlots::NoneForClass) => words.booking_none_for_class(),
        Some(NoSlots::AllTaken) | None => words.party_none_help(),
    };
    let onward = times.next_free.map(|day| {
        let on_press = Callback::new(move |()| desk.look(day));
        view! { <Button text=words.booking_next_free(&words.date_long(day)) busy=desk.busy() closed on_press /> }
    });
    view! { <EmptyState heading=words.party_none() text>{onward}</EmptyState> }.into_any()
}

fn choose(visit: Visit, desk: PartyDesk, runs: Vec<Run>) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    // The run that the office has just refused stays in the list, marked as taken.
    let taken = Memo::new(move |_| {
        let refused = desk.setback().map(|setback| setback.cause);
        matches!(refused, Some(Cause::Refused(Refusal::SlotTaken { .. })))
            .then(|| visit.journey.draft().typed(Field::PartyRun).to_owned())
    });
    let listed = StoredValue::new(runs);
    let options = move || {
        let taken = taken.get();
        listed.with_value(|runs| runs.iter().map(|run| option(visit, desk, run, taken.as_deref())).collect::<Vec<_>>())
    };
    let on_press = Callback::new(move |()| {
        let chosen = visit.journey.draft().typed(Field::PartyRun).to_owned();
        let run = listed.with_value(|runs| runs.iter().find(|run| run.id == chosen).cloned());
        let missing = Problem { field: Field::PartyRun, fault: Fault::Missing };
        if let Some(run) = form.judge(run.ok_or_else(|| vec![missing])) {
            // The button goes with the list: who listens goes on at the heading.
            desk.hold(&run, focus_heading);
        }
    });
    let question = form.one_of(Field::PartyRun, words.party_times(), words.booking_embassy_time());
    view! {
        {form.summary()}
        {move || view! { <Choice question=question.clone() options=options() /> }}
        <div class="viza-actions viza-actions--stay">
            <Button text=words.party_hold() busy=desk.busy() closed=desk.closed() busy_text=words.common_sending() on_press />
        </div>
    }
    .into_any()
}

/// A day, from when to when, and who gets which time.
fn option(visit: Visit, desk: PartyDesk, run: &Run, taken: Option<&str>) -> ChoiceOption {
    let words = visit.words();
    let people = untrack(|| desk.candidates());
    let [starts, ends] = [run.starts, run.ends].map(|at| words.time(at.local.time()));
    let seats = run.seats.iter().filter_map(|seat| {
        let own = people.iter().find(|own| own.id == seat.of)?;
        Some(words.party_seat(&own.name(), &words.time(seat.starts.local.time())))
    });
    ChoiceOption {
        value: run.id.clone(),
        title: words.date_long(run.starts.date()),
        body: seats.collect::<Vec<_>>().join(", "),
        aside: words.party_span(&ends, &starts),
        closed: if taken == Some(run.id.as_str()) { words.common_taken() } else { String::new() },
    }
}
