//! Inviting many from a file that is read on this device: what can be used, what cannot and why, and one button.

use leptos::prelude::*;

use super::group::Known;
use super::group_invite::example;
use crate::components::{Button, FileField, FileRead, Loading, Notice, Tone, focus_heading};
use crate::domain::coordination::Change;
use crate::domain::group_wish::PEOPLE;
use crate::domain::roster::{BadRow, LARGEST_FILE, Roster, RowFault, read};
use crate::i18n::Words;
use crate::state::Visit;

/// What became of the file that was chosen.
#[derive(Clone, PartialEq)]
enum Found {
    Nothing,
    Reading,
    TooLarge,
    Failed,
    Read(Roster),
    /// The good rows are invited; these are left.
    Left(Vec<BadRow>),
}

pub fn section(visit: Visit, known: Known) -> AnyView {
    let words = visit.words();
    let found = RwSignal::new(Found::Nothing);
    let on_begin = Callback::new(move |()| found.set(Found::Reading));
    let on_read = Callback::new(move |file: FileRead| {
        found.set(match file {
            FileRead::TooLarge => Found::TooLarge,
            FileRead::Failed => Found::Failed,
            FileRead::Bytes(bytes) => known.with_untracked(|group| {
                let country = visit.pack().country.clone();
                group.as_ref().map_or(Found::Nothing, |group| Found::Read(read(&bytes, group, &country)))
            }),
        });
    });
    let is_reading = Signal::derive(move || found.with(|found| *found == Found::Reading));
    let label = Memo::new(move |_| {
        found.with(|found| if *found == Found::Nothing { words.roster_file() } else { words.roster_other() })
    });
    let most = u32::try_from(LARGEST_FILE).unwrap_or(u32::MAX);
    let example = format!("{}\n{}", words.roster_example_head(), words.roster_example_row(&example(visit)));
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.roster_title()}</h2>
            <p>{words.roster_lead()}</p>
            <figure class="viza-roster__example">
                <figcaption>{words.roster_example()}</figcaption>
                <pre translate="no">{example}</pre>
            </figure>
            <FileField name="roster" label accept=".csv,.txt,text/csv,text/plain" most on_begin on_read />
            <Loading shown=is_reading text=words.roster_reading() />
            {move || found.with(|now| report(visit, now, found))}
        </section>
    }
    .into_any()
}

fn report(visit: Visit, now: &Found, found: RwSignal<Found>) -> AnyView {
    let words = visit.words();
    let wrong = |heading| view! { <Notice tone=Tone::Danger heading announce=true /> }.into_any();
    match now {
        Found::Nothing | Found::Reading => ().into_any(),
        Found::TooLarge => wrong(words.roster_too_large()),
        Found::Failed => wrong(words.roster_unreadable()),
        Found::Read(roster) if roster.rows.is_empty() && roster.bad.is_empty() => wrong(words.roster_empty()),
        Found::Read(roster) => judged(visit, roster, found),
        Found::Left(rows) => bad(words, rows),
    }
}

fn judged(visit: Visit, roster: &Roster, found: RwSignal<Found>) -> AnyView {
    let words = visit.words();
    let good = u32::try_from(roster.rows.len()).unwrap_or_default();
    let heading = roster.heading.as_ref().map(|text| view! { <p>{words.roster_heading(text)}</p> });
    view! {
        <p role="status"><strong>{words.roster_good(good)}</strong></p>
        {heading}
        {bad(words, &roster.bad)}
        {(good > 0).then(|| invite(visit, roster, good, found))}
    }
    .into_any()
}

/// Sends the invitations; what could not be used stays on the screen until another file is chosen.
fn invite(visit: Visit, roster: &Roster, good: u32, found: RwSignal<Found>) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let invitations: Vec<_> = roster.rows.iter().map(|row| row.invitation.clone()).collect();
    let left = roster.bad.clone();
    let on_press = Callback::new(move |()| {
        let left = left.clone();
        desk.change(Change::Invite(invitations.clone()), move || {
            // The page may have been left meanwhile.
            let _ = found.try_set(if left.is_empty() { Found::Nothing } else { Found::Left(left) });
            focus_heading();
        });
    });
    view! {
        <div class="viza-actions">
            <Button text=words.roster_invite(good) busy=desk.busy() busy_text=words.common_sending() on_press />
        </div>
    }
    .into_any()
}

fn bad(words: &'static Words, rows: &[BadRow]) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    let count = u32::try_from(rows.len()).unwrap_or_default();
    let line = |row: &BadRow| {
        let number = words.roster_line(&words.number(row.line.into()));
        view! { <li><strong>{number}</strong> " " {reason(words, row)}</li> }
    };
    let lines = rows.iter().map(line).collect_view();
    view! {
        <Notice tone=Tone::Warning heading=words.roster_bad(count) announce=true>
            <p>{words.roster_bad_help()}</p>
            <ul class="viza-roster__bad" role="list">{lines}</ul>
        </Notice>
    }
    .into_any()
}

fn reason(words: &Words, row: &BadRow) -> String {
    let said = &row.said;
    match row.fault {
        RowFault::NotText => words.roster_not_text(),
        RowFault::UnclosedQuote => words.roster_quote(),
        RowFault::TooManyColumns => words.roster_columns(),
        RowFault::ReferenceMissing => words.roster_no_reference(),
        RowFault::ReferenceMalformed => words.roster_bad_reference(said),
        RowFault::OtherCountry => words.roster_elsewhere(said),
        RowFault::NameMissing => words.roster_no_name(),
        RowFault::NameTooLong => words.roster_long_name(),
        RowFault::Double { first } => words.roster_twice(&words.number(first.into()), said),
        RowFault::AlreadyInGroup => words.roster_already(said),
        RowFault::TooMany => words.roster_over(&words.number((*PEOPLE.end()).into())),
    }
}
