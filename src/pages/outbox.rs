//! What waits to be sent, on every step: each thing by its name and since when, how to take it back, and how to try now.

use leptos::html;
use leptos::prelude::*;

use super::sheet::{sheet, step_name};
use super::{claim, outbox_crossed, preferences};
use crate::components::{Button, ButtonKind, Link, LinkButton, Notice, Tone};
use crate::domain::errand::{Key, Order};
use crate::domain::journey::{Event, HeldBack, Journey};
use crate::domain::outbox::Waiting;
use crate::domain::step::{Guard, Step};
use crate::i18n::Words;
use crate::state::Visit;

/// One thing that waits, in words.
#[derive(Clone, PartialEq)]
struct Line {
    key: Key,
    what: String,
    since: String,
    /// What it waits for beside the line; or that it is being sent.
    state: Option<String>,
    /// It is on its way, and can no longer be taken back.
    is_sent: bool,
}

/// The panel, for as long as something waits; below it what must be decided first.
pub fn panel(visit: Visit) -> AnyView {
    let (lines, waits) = (Memo::new(move |_| lines(visit)), waits(visit));
    view! {
        <div class="viza-no-print">
            {move || waits.get().then(|| notice(visit, lines))} {outbox_crossed::notices(visit)}
        </div>
    }
    .into_any()
}

/// Whether the panel stands.
pub fn waits(visit: Visit) -> Memo<bool> {
    Memo::new(move |_| !lines(visit).is_empty())
}

fn lines(visit: Visit) -> Vec<Line> {
    visit.journey.stored_outbox().with(|outbox| {
        visit.journey.with(|journey| outbox.iter().filter_map(|waiting| line(visit, journey, waiting)).collect())
    })
}

/// None for what the visitor has to decide about first.
fn line(visit: Visit, journey: &Journey, waiting: &Waiting) -> Option<Line> {
    let (words, pack) = (visit.words(), visit.pack());
    let is_sent = journey.on_its_way().is_some_and(|errand| errand.key == waiting.key);
    let state = match journey.held_back(waiting, &pack, visit.journey.glance_at_clock()) {
        _ if is_sent => Some(words.common_sending()),
        None => None,
        Some(HeldBack::Until(Guard::TermsAccepted)) => Some(words.outbox_after_terms()),
        Some(HeldBack::Until(Guard::ProfileSent)) => Some(words.outbox_after_profile()),
        Some(HeldBack::Until(_)) => Some(words.outbox_after_opening()),
        Some(HeldBack::By(_)) => return None,
    };
    let since = words.outbox_since(&words.date_time(pack.zone.moment(waiting.since).local));
    Some(Line { key: waiting.key.clone(), what: name(words, &waiting.order), since, state, is_sent })
}

/// What an order is called that waits.
pub fn name(words: &Words, order: &Order) -> String {
    match order {
        Order::AcceptTerms { .. } => words.outbox_terms(),
        Order::SendProfile(_) => words.outbox_profile(),
        Order::Deliver(_) => words.outbox_delivery(),
        Order::Prefer(_) => words.outbox_preferences(),
        _ => words.outbox_open(),
    }
}

fn notice(visit: Visit, lines: Memo<Vec<Line>>) -> AnyView {
    visit.line.look_out();
    let words = visit.words();
    let heading = Signal::derive(move || words.outbox_title(lines.with(|lines| lines.len() as u32)));
    let list = NodeRef::<html::Ul>::new();
    let rows = move || lines.get().into_iter().map(|line| row(visit, line, list)).collect_view();
    let takes_all =
        Memo::new(move |_| visit.journey.with(|journey| journey.opening_waits() && journey.outbox.len() > 1));
    let all = move || takes_all.get().then(|| view! { <p>{visit.words().outbox_take_back_all()}</p> });
    view! {
        <Notice tone=Tone::Info heading announce=true>
            <p>{words.outbox_nothing_done()}</p>
            <ul class="viza-list" tabindex="-1" node_ref=list>
                {rows}
            </ul>
            {all}
            {kept(visit)}
            {try_now(visit)}
        </Notice>
    }
    .into_any()
}

/// A row with its own way back. Whoever takes it back stays at the list.
fn row(visit: Visit, line: Line, list: NodeRef<html::Ul>) -> AnyView {
    let text = visit.words().outbox_take_back(&line.what);
    let on_press = Callback::new(move |()| {
        if let Some(list) = list.get_untracked() {
            let _ = list.focus();
        }
        visit.journey.tell(Event::TakenBack(line.key.clone()));
    });
    let take_back = (!line.is_sent).then(|| view! { <Button kind=ButtonKind::Quiet text on_press /> });
    view! {
        <li>
            <strong>{line.what}</strong>
            <br />
            {line.since}
            {line.state.map(|state| view! { <br /> {state} })}
            <div class="viza-actions">{take_back}</div>
        </li>
    }
    .into_any()
}

/// How long it is kept, or what becomes of it at a kiosk.
fn kept(visit: Visit) -> AnyView {
    if visit.is_kiosk() {
        return claim::kept(visit);
    }
    let words = visit.words();
    let said = if visit.drafts().are_kept() { words.outbox_kept() } else { words.outbox_in_memory() };
    view! { <p>{said}</p> }.into_any()
}

fn try_now(visit: Visit) -> AnyView {
    let words = visit.words();
    let busy = Memo::new(move |_| visit.line.is_asked().get() || visit.journey.busy().get());
    let on_press = Callback::new(move |()| {
        if visit.line.glance() {
            visit.journey.tell(Event::TriedAgain);
        } else {
            visit.line.look();
        }
    });
    view! {
        <div class="viza-actions">
            <Button
                kind=ButtonKind::Secondary
                text=words.outbox_try_now()
                busy
                busy_text=words.keeping_checking()
                on_press
            />
        </div>
    }
    .into_any()
}

/// The page of a step that opens with the application, while that waits to be opened: what can be filled in meanwhile.
pub fn before_opening(visit: Visit, step: Step) -> AnyView {
    let words = visit.words();
    let title = match step {
        Step::Reference => words.outbox_opening_title(),
        _ => words.closed_title(&step_name(words, step)),
    };
    let open = Memo::new(move |_| {
        [Step::Fee, Step::Profile, Step::Delivery].map(|step| visit.journey.missing(step).is_none().then_some(step))
    });
    let way = move |step: Step| {
        let link = Link { text: words.closed_go(&step_name(words, step)), href: visit.path(step) };
        view! { <LinkButton kind=ButtonKind::Secondary link /> }
    };
    let body = view! {
        <p class="viza-lead">{words.outbox_opening_lead()}</p>
        {claim::section(visit)}
        <p>{words.outbox_opening_meanwhile()}</p>
        <div class="viza-actions">{move || open.get().into_iter().flatten().map(way).collect_view()}</div>
        {(step == Step::Booking).then(|| preferences::section(visit))}
    };
    sheet(visit, step, title, body.into_any())
}
