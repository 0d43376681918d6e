//! Where the passport is, what is to be done about it, and what this service cannot say (R99–R114).

use leptos::prelude::*;

use super::dates::onward;
use super::reference::copyable;
use super::sheet::sheet;
use super::{contact_reason, look_again, tracking_collect, tracking_way, until};
use crate::components::{Button, ButtonKind, EmptyState, Link, LinkButton, Notice};
use crate::domain::application::Application;
use crate::domain::contact::{Matter, Reason};
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::domain::tracking::{self, Whereabouts, is_offered, may_ask, number_due};
use crate::state::Visit;

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let known = Memo::new(move |_| visit.journey.application());
    // Drawn anew only when the passport is somewhere else.
    let at = Memo::new(move |_| {
        let now = visit.journey.now();
        known.with(|known| known.as_ref().map(|known| tracking::whereabouts(known, now)))
    });
    if !is_offered(&visit.pack()) {
        let body = view! { <EmptyState heading=words.tracking_not_offered() text=words.tracking_not_offered_help() /> };
        return sheet(visit, Step::Start, words.tracking_title(), body.into_any());
    }
    let place = move || {
        known.with(|known| match (known, at.get()) {
            (Some(known), Some(at)) => untrack(|| tracking_way::whereabouts(visit, known, at)),
            _ => nobodys(visit),
        })
    };
    let rest = move || {
        known.with(|known| Some((known.as_ref()?, at.get()?)).map(|(known, at)| untrack(|| all(visit, known, at))))
    };
    let body = view! {
        {offline(visit)}
        // What comes in later is read aloud; the button keeps its place meanwhile.
        <div role="status">{place}</div>
        {look(visit)}
        {rest}
    };
    sheet(visit, Step::Start, words.tracking_title(), body.into_any())
}

fn offline(visit: Visit) -> AnyView {
    let words = visit.words();
    let notice = move || {
        (!visit.line.is_up()).then(|| {
            view! {
                <Notice heading=words.common_offline()>
                    <p>{words.tracking_last_known()}</p>
                </Notice>
            }
        })
    };
    notice.into_any()
}

/// No application is open here: the way to find it.
fn nobodys(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.front_find(), href: visit.find_path() };
    view! {
        <EmptyState heading=words.tracking_no_application() text=words.tracking_no_application_help()>
            <LinkButton link />
        </EmptyState>
    }
    .into_any()
}

/// The office is asked by hand only; the page says when it last was.
fn look(visit: Visit) -> AnyView {
    let is_open = Memo::new(move |_| visit.journey.with(|journey| journey.application().is_some()));
    let button = move || is_open.get().then(|| view! { <div class="viza-actions">{look_again::button(visit)}</div> });
    view! {
        {button}
        {look_again::last(visit)}
    }
    .into_any()
}

fn all(visit: Visit, known: &Application, at: Whereabouts) -> AnyView {
    let words = visit.words();
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    // Before the interview there is a way on that leads there.
    let onward = (at == Whereabouts::BeforeInterview).then(|| onward(visit));
    view! {
        {tracking_way::way_back(visit, known)}
        {number(visit, known)}
        {tracking_collect::all(visit, known, at)}
        {status(visit)}
        <div class="viza-actions">
            {onward}
            {help(visit, known)}
            <Button kind=ButtonKind::Secondary text=words.common_print() on_press />
        </div>
    }
    .into_any()
}

/// The courier's number, or from when on one asks for it; nothing where the country knows no such number (R107–R109).
fn number(visit: Visit, known: &Application) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let Some(days) = pack.delivery.tracking_days else { return ().into_any() };
    let number = known.tracking.as_ref().and_then(|tracking| tracking.number.clone());
    let number = match number {
        Some(number) => copyable(visit, words.tracking_number(), number),
        None => {
            let due = number_due(known, &pack)
                .map(|due| until::ends(visit, words.dates_tracking(), words.date_time(due.printed()), due));
            view! {
                <p>{words.tracking_number_none()} " " {words.dates_later_tracking(days)}</p>
                {due}
            }
            .into_any()
        }
    };
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.tracking_courier_service()}</h2>
            {number}
            <p>{words.tracking_same_as_care()}</p>
        </section>
    }
    .into_any()
}

/// What nobody here can say about the visa application, and where it is followed instead (R8, R111–R114).
fn status(visit: Visit) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let guide = pack.contact.guide(Reason::Status);
    let said = [
        Some(words.tracking_status_unsaid()),
        guide.filter(|guide| guide.cannot.contains(&Matter::OwnStatus)).map(|_| words.tracking_status_care()),
        pack.states(Rule::EmbassyDecides).then(|| words.front_embassy_decides()),
        guide.map(|_| words.contact_status_differs()),
    ];
    let said = said.into_iter().flatten().map(|text| view! { <p>{text}</p> }).collect_view();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.tracking_status()}</h2>
            {said}
            {contact_reason::status_page(visit)}
        </section>
    }
    .into_any()
}

/// Who helps, once asking is of any use (R108–R110).
fn help(visit: Visit, known: &Application) -> AnyView {
    let known = known.clone();
    let may_ask = Memo::new(move |_| may_ask(&known, &visit.pack(), visit.journey.now()));
    let link = move || {
        let is_there = may_ask.get() && visit.pack().contact.guide(Reason::Delivery).is_some();
        is_there.then(|| {
            let href = visit.route().help(Some(Reason::Delivery)).path();
            let link = Link { text: visit.words().contact_help(), href };
            view! { <LinkButton kind=ButtonKind::Secondary link /> }
        })
    };
    link.into_any()
}
