//! Everybody has an appointment: each one's time, one calendar file for all, and the way to each confirmation.

use leptos::prelude::*;

use super::{calendar_link, date_words, notices, party};
use crate::components::{Button, ButtonKind, DefinitionRow, DefinitionRows, Notice, Tone};
use crate::domain::agenda::Agenda;
use crate::domain::application::Application;
use crate::domain::calendar_file::Entry;
use crate::domain::deadline::DeadlineKind;
use crate::domain::names::applicant_name;
use crate::domain::step::Step;
use crate::state::Visit;
use crate::state::party_desk::PartyDesk;

pub fn page(visit: Visit, desk: PartyDesk) -> AnyView {
    let words = visit.words();
    let party = desk.party();
    let place = visit.pack().post_name(words.language());
    let row = |record: &Application| {
        let starts = record.booked()?.slot.starts;
        Some(DefinitionRow {
            term: format!("{}, {}", applicant_name(&record.applicant), record.reference),
            text: words.date_time(starts.local),
        })
    };
    let mut rows: Vec<DefinitionRow> = party.iter().filter_map(row).collect();
    rows.push(DefinitionRow { term: words.check_where(), text: place });
    let again = Callback::new(move |()| desk.begin_anew());
    view! {
        <Notice tone=Tone::Success heading=words.party_booked() announce=true>
            <p>{words.party_booked_lead()}</p>
        </Notice>
        <DefinitionRows rows />
        <div class="viza-actions">{calendar(visit, &party)}</div>
        {confirmations(visit, desk, &party)}
        <div class="viza-actions">
            <Button kind=ButtonKind::Quiet text=words.party_again() on_press=again />
        </div>
        {notices::for_several(visit, Step::Confirmation)}
    }
    .into_any()
}

/// One file with everybody's appointment; each stays its own entry when it is moved.
fn calendar(visit: Visit, party: &[Application]) -> AnyView {
    let (words, pack, now) = (visit.words(), visit.pack(), visit.journey.glance_at_clock());
    let entries = party.iter().flat_map(|record| {
        let agenda = Agenda::of(Some(record), &pack, now);
        let interviews = agenda.dated.into_iter().filter(|dated| dated.deadline.kind == DeadlineKind::Interview);
        interviews
            .filter_map(|dated| Entry::of(&dated, record, now, date_words::entry(words, &pack, record, &dated)))
            .collect::<Vec<_>>()
    });
    let entries: Vec<Entry> = entries.collect();
    calendar_link::file(visit, &entries, words.party_calendar(), "appointments.ics")
}

fn confirmations(visit: Visit, desk: PartyDesk, party: &[Application]) -> AnyView {
    let words = visit.words();
    let people = desk.candidates();
    let way = |record: &Application| {
        let own = people.iter().find(|own| own.id == record.id)?.clone();
        let text = words.party_confirmation(&own.name());
        Some(view! { <li>{party::opener(visit, own, text, Step::Confirmation)}</li> })
    };
    let ways = party.iter().filter_map(way).collect_view();
    view! { <ul class="viza-ways" role="list">{ways}</ul> }.into_any()
}
