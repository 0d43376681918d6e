//! Your dates: every dated rule of the application, in order of time, on the screen, on paper and in the calendar.

use leptos::prelude::*;

use super::sheet::{sheet, step_name};
use super::{calendar_link, date_words, until};
use crate::components::{
    Button, ButtonKind, Deadline, DefinitionRow, DefinitionRows, EmptyState, Link, LinkButton, Notice, Tone,
};
use crate::domain::account_page::AccountPage;
use crate::domain::agenda::{Agenda, Dated, Source, Standing};
use crate::domain::application::Application;
use crate::domain::clock::Instant;
use crate::domain::deadline::DeadlineKind;
use crate::domain::remaining::{Pressure, pressure};
use crate::domain::step::Step;
use crate::domain::tracking::is_offered;
use crate::state::Visit;

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let known = Memo::new(move |_| visit.journey.application());
    // Drawn anew only when a date comes, moves or passes.
    let agenda = Memo::new(move |_| {
        let now = visit.journey.now();
        known.with(|known| Agenda::of(known.as_ref(), &visit.pack(), now))
    });
    let offline = move || {
        (!visit.line.is_up()).then(|| {
            view! {
                <Notice heading=words.common_offline()>
                    <p>{words.dates_offline()}</p>
                </Notice>
            }
        })
    };
    let body = view! {
        <p class="viza-lead">{words.dates_lead()}</p>
        {offline}
        {move || known.with(|known| agenda.with(|agenda| all(visit, known.as_ref(), agenda)))}
    };
    sheet(visit, Step::Start, words.dates_title(), body.into_any())
}

/// The links to who can help, to the account and, once an application is open, to its dates and to what may happen: for
/// every page.
pub fn ways_here(visit: Visit) -> AnyView {
    let opened = Memo::new(move |_| visit.journey.with(|journey| journey.application().is_some()));
    // What is only just begun has nothing that could go over to a phone.
    let is_begun = Memo::new(move |_| {
        let is_typed = visit.journey.with(|journey| journey.draft.entries().next().is_some());
        opened.get() || is_typed
    });
    let links = move || {
        let (words, route) = (visit.words(), visit.route());
        let own = [(words.dates_title(), route.dates()), (words.what_if_title(), route.what_if())];
        let passport = is_offered(&visit.pack()).then(|| (words.tracking_title(), route.tracking()));
        let own = own
            .into_iter()
            .chain(passport)
            .filter(|_| opened.get())
            .chain(is_begun.get().then(|| (words.handoff_title(), route.handoff())))
            .chain([(words.account_title(), route.account(AccountPage::Own)), (words.app_contact(), route.help(None))]);
        let links = own.filter(|(_, place)| *place != route);
        let links = links.map(|(text, place)| view! { <li><a href=place.path()>{text}</a></li> });
        view! { <ul class="viza-ways viza-no-print" role="list">{links.collect_view()}</ul> }
    };
    links.into_any()
}

fn all(visit: Visit, known: Option<&Application>, agenda: &Agenda) -> AnyView {
    let words = visit.words();
    let sections = [
        section(visit, words.dates_ahead(), agenda.ahead().collect()),
        section(visit, words.dates_passed(), agenda.passed().collect()),
    ];
    let head = if agenda.dated.is_empty() { empty(visit, known) } else { dated_head(visit, known) };
    let save = known.map(|known| actions(visit, known, agenda));
    view! {
        {head}
        {sections.into_iter().collect_view()}
        {later(visit, agenda)}
        {save}
    }
    .into_any()
}

/// Nothing has a date: why, and the way on.
fn empty(visit: Visit, known: Option<&Application>) -> AnyView {
    let words = visit.words();
    let step = known.map_or(Step::Start, |_| visit.journey.next_after(Step::Reference));
    let link = Link { text: words.closed_go(&step_name(words, step)), href: visit.path(step) };
    view! {
        <EmptyState heading=words.dates_empty() text=words.dates_empty_help()>
            <LinkButton link />
        </EmptyState>
    }
    .into_any()
}

/// Whose clock counts; on paper, also which application it is and how old the paper is.
fn dated_head(visit: Visit, known: Option<&Application>) -> AnyView {
    let words = visit.words();
    let now = visit.pack().zone.moment(visit.journey.glance_at_clock());
    let reference = known.map(|known| {
        let rows = vec![DefinitionRow { term: words.reference_label(), text: known.reference.clone() }];
        view! { <DefinitionRows rows /> }
    });
    view! {
        <p>{words.booking_embassy_time()}</p>
        <div class="viza-print-only">
            {reference}
            <p>{words.dates_as_of(&words.date_time(now.local))}</p>
        </div>
    }
    .into_any()
}

fn section(visit: Visit, heading: String, dated: Vec<&Dated>) -> AnyView {
    if dated.is_empty() {
        return ().into_any();
    }
    let entries = dated.into_iter().map(|dated| entry(visit, dated)).collect_view();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{heading}</h2>
            <ol class="viza-dates" role="list">{entries}</ol>
        </section>
    }
    .into_any()
}

fn entry(visit: Visit, dated: &Dated) -> AnyView {
    let words = visit.words();
    let (deadline, is_ahead) = (dated.deadline, dated.standing == Standing::Ahead);
    let left = Memo::new(move |_| deadline.left(visit.journey.now()).filter(|_| is_ahead));
    let remaining = Signal::derive(move || left.get().map(|left| until::left(words, left)).unwrap_or_default());
    let tone = Memo::new(move |_| match pressure(&deadline, visit.journey.now()).0 {
        _ if !is_ahead => Tone::Neutral,
        Pressure::Warning => Tone::Warning,
        Pressure::Last => Tone::Danger,
        Pressure::None | Pressure::Counted | Pressure::Over => Tone::Info,
    });
    let label = date_words::label(words, deadline.kind, dated.card.as_deref());
    let elsewhere = deadline.printed_elsewhere(offset_here(deadline.moment.at));
    // Paper is read by the office's clock.
    let elsewhere = elsewhere.map(|local| {
        view! { <p class="viza-no-print">{words.dates_your_clock(&words.date_time(local))}</p> }
    });
    // The office never states this one: it is the start of the interview.
    let may_be_stated = is_ahead && deadline.kind != DeadlineKind::Ds160Change;
    let counted = (dated.source == Source::Rule && may_be_stated).then(|| view! { <p>{words.dates_by_rule()}</p> });
    let way = is_ahead.then(|| {
        let (text, href) = settled_at(visit, deadline.kind);
        view! { <p class="viza-no-print"><a href=href>{text}</a></p> }
    });
    view! {
        <li>
            <Deadline tone label date=words.date_time(deadline.printed()) remaining />
            {elsewhere}
            <p>{date_words::advice(words, dated)}</p>
            {counted}
            {way}
        </li>
    }
    .into_any()
}

/// Where the visitor does what a date is about.
fn settled_at(visit: Visit, kind: DeadlineKind) -> (String, String) {
    let words = visit.words();
    match kind {
        DeadlineKind::Collect | DeadlineKind::TrackingNumber => {
            (words.tracking_title(), visit.route().tracking().path())
        }
        kind => {
            let step = kind.settled_at();
            (words.closed_go(&step_name(words, step)), visit.path(step))
        }
    }
}

fn later(visit: Visit, agenda: &Agenda) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    if agenda.later.is_empty() {
        return ().into_any();
    }
    let row = |kind: &_| DefinitionRow {
        term: date_words::label(words, *kind, None),
        text: date_words::later(words, *kind, &pack),
    };
    let rows = agenda.later.iter().map(row).collect();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.dates_later()}</h2>
            <DefinitionRows rows />
        </section>
    }
    .into_any()
}

fn actions(visit: Visit, known: &Application, agenda: &Agenda) -> AnyView {
    let words = visit.words();
    if agenda.dated.is_empty() {
        return ().into_any();
    }
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <div class="viza-actions">
            {onward(visit)}
            {calendar_link::dates(visit, known, agenda)}
            <Button kind=ButtonKind::Secondary text=words.common_print() on_press />
        </div>
        <p class="viza-no-print">{words.dates_save_help()}</p>
    }
    .into_any()
}

/// Back to the way, at the first step with something to do.
pub fn onward(visit: Visit) -> AnyView {
    let step = visit.journey.next_after(Step::Reference);
    view! { <LinkButton link=Link { text: visit.words().common_continue(), href: visit.path(step) } /> }.into_any()
}

/// Seconds by which the visitor's own clock is east of UTC at an instant.
pub fn offset_here(at: Instant) -> i32 {
    let milliseconds = at.timestamp_millis() as f64;
    // The browser counts minutes, and westwards.
    (js_sys::Date::new(&milliseconds.into()).get_timezone_offset() * -60.0) as i32
}
