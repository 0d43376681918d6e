//! Dates as a calendar file that the visitor can save.

use js_sys::Array;
use leptos::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Url};

use super::{date_words, outward};
use crate::components::{ButtonKind, Link, LinkButton};
use crate::domain::agenda::{Agenda, Dated};
use crate::domain::application::Application;
use crate::domain::calendar_file::{Entry, calendar_event, calendar_file};
use crate::domain::deadline::DeadlineKind;
use crate::state::Visit;

/// The appointment alone.
pub fn appointment(visit: Visit, known: &Application) -> AnyView {
    let agenda = Agenda::of(Some(known), &visit.pack(), visit.journey.glance_at_clock());
    let interview = agenda.dated.iter().filter(|dated| dated.deadline.kind == DeadlineKind::Interview);
    link(visit, known, interview, visit.words().common_add_to_calendar(), "appointment.ics")
}

/// Every date that a calendar can hold; nothing where there is none.
pub fn dates(visit: Visit, known: &Application, agenda: &Agenda) -> AnyView {
    link(visit, known, agenda.dated.iter(), visit.words().dates_save(), "dates.ics")
}

fn link<'a>(
    visit: Visit,
    known: &Application,
    dated: impl Iterator<Item = &'a Dated>,
    text: String,
    file_name: &'static str,
) -> AnyView {
    let (words, pack, now) = (visit.words(), visit.pack(), visit.journey.glance_at_clock());
    let entry = |dated: &Dated| Entry::of(dated, known, now, date_words::entry(words, &pack, known, dated));
    let entries: Vec<Entry> = dated.filter_map(entry).collect();
    file(visit, &entries, text, file_name)
}

/// A kiosk saves no file: one date is a code for the visitor's phone, several are printed.
fn for_a_phone(visit: Visit, entries: &[Entry], text: String) -> AnyView {
    let words = visit.words();
    match entries {
        [] => ().into_any(),
        [entry] => outward::card(visit, text, words.kiosk_outward_file(), calendar_event(entry)),
        _ => view! { <p class="viza-no-print">{words.kiosk_outward_file_print()}</p> }.into_any(),
    }
}

/// The entries as a file to save; nothing where there are none.
pub fn file(visit: Visit, entries: &[Entry], text: String, name: &'static str) -> AnyView {
    if visit.is_kiosk() {
        return for_a_phone(visit, entries, text);
    }
    if entries.is_empty() {
        return ().into_any();
    }
    let Some(href) = object_url(&calendar_file(entries)) else { return ().into_any() };
    on_cleanup({
        let href = href.clone();
        move || {
            let _ = Url::revoke_object_url(&href);
        }
    });
    view! { <LinkButton kind=ButtonKind::Secondary link=Link { text, href } download=name /> }.into_any()
}

fn object_url(text: &str) -> Option<String> {
    let parts = Array::of1(&text.into());
    let kind = BlobPropertyBag::new();
    kind.set_type("text/calendar;charset=utf-8");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}
