//! Everybody's time is held: who gets which, how long it is kept, and the one button that books them all.

use leptos::prelude::*;

use super::{notices, party_times, party_who};
use crate::components::{Button, ButtonKind, Countdown, DefinitionRow, DefinitionRows, Notice, Tone, focus_heading};
use crate::domain::application::Application;
use crate::domain::clock::Instant;
use crate::domain::names::applicant_name;
use crate::domain::party::hindrance;
use crate::domain::step::Step;
use crate::state::Visit;
use crate::state::party_desk::PartyDesk;

/// Seconds before the end from which the countdown warns.
const WARN_BELOW: i64 = 120;

pub fn page(visit: Visit, desk: PartyDesk, until: Instant) -> AnyView {
    let words = visit.words();
    let party = desk.party();
    let anew = RwSignal::new(false);
    let change = Callback::new(move |()| {
        anew.set(true);
        desk.look(party_times::today(visit));
    });
    let others = move || anew.get().then(|| untrack(|| party_times::found(visit, desk)));
    view! {
        {countdown(visit, until)}
        <p class="viza-lead">{words.party_not_yet()}</p>
        {times(visit, &party)}
        {notices::for_several(visit, Step::Check)}
        {onward(visit, desk, &party)}
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=words.party_others() busy=desk.busy() on_press=change />
        </div>
        {others}
    }
    .into_any()
}

/// By the second for the eye, by the minute for the ear.
fn countdown(visit: Visit, until: Instant) -> AnyView {
    let seconds = Memo::new(move |_| (until - visit.journey.now()).num_seconds().max(0));
    let shown = Signal::derive(move || format!("{}:{:02}", seconds.get() / 60, seconds.get() % 60));
    let minutes = Memo::new(move |_| u32::try_from((seconds.get() + 59) / 60).unwrap_or_default());
    let spoken = Signal::derive(move || visit.words().count_hold_left(minutes.get()));
    let tone = Signal::derive(move || if seconds.get() < WARN_BELOW { Tone::Warning } else { Tone::Info });
    view! { <Countdown tone label=visit.words().party_held() shown spoken /> }.into_any()
}

fn times(visit: Visit, party: &[Application]) -> AnyView {
    let words = visit.words();
    let row = |record: &Application| {
        let starts = record.hold.as_ref()?.slot.starts;
        Some(DefinitionRow { term: applicant_name(&record.applicant), text: words.date_time(starts.local) })
    };
    let rows: Vec<DefinitionRow> = party.iter().filter_map(row).collect();
    view! { <DefinitionRows rows /> }.into_any()
}

/// The button; or what the office would refuse, each with the way to mend it while the times are held.
fn onward(visit: Visit, desk: PartyDesk, party: &[Application]) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let people = desk.candidates();
    let own = |record: &Application| people.iter().find(|own| own.id == record.id).cloned();
    let hindered: Vec<_> = party.iter().filter_map(|record| Some((own(record)?, hindrance(record, &pack)?))).collect();
    if !hindered.is_empty() {
        return party_who::closed(visit, hindered);
    }
    let on_press = Callback::new(move |()| desk.book(focus_heading));
    let text = words.party_confirm(u32::try_from(party.len()).unwrap_or_default());
    view! {
        <div class="viza-actions viza-actions--stay">
            <Button text busy=desk.busy() closed=desk.closed() busy_text=words.common_sending() on_press />
        </div>
    }
    .into_any()
}

/// The times ran out: nobody is booked, and everybody may choose again.
pub fn lapsed(visit: Visit, desk: PartyDesk) -> AnyView {
    let words = visit.words();
    view! {
        <Notice tone=Tone::Warning heading=words.party_lapsed() announce=true>
            <p>{words.party_lapsed_help()}</p>
        </Notice>
        {party_who::page(visit, desk)}
    }
    .into_any()
}
