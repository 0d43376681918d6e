//! What became of the last order: refused, and why; or not known yet, and what to do about it.

use leptos::html;
use leptos::prelude::*;

use super::{appointment, contact, hold, look_again, nearest, no_times, service};
use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::domain::errand::{Errand, Order, Stage};
use crate::domain::journey::{Cause, Event, Trouble};
use crate::domain::outbox::NeedsLine;
use crate::domain::refusal::Refusal;
use crate::i18n::problem_text;
use crate::state::Visit;

/// Of the order of this step: refused, or not known yet.
pub fn notice(visit: Visit) -> AnyView {
    // Drawn anew only when it changes: it is read aloud each time.
    let fate = Memo::new(move |_| (visit.journey.unclear(), visit.journey.trouble()));
    (move || match fate.get() {
        (Some(errand), trouble) => in_sight(unclear(visit, &errand, trouble.as_ref())),
        // The session's own banner says it.
        (None, Some(trouble)) if trouble.cause == Cause::Refused(Refusal::SessionEnded) => ().into_any(),
        // That nobody answers stands above already.
        (None, Some(trouble)) if trouble.cause == Cause::NoAnswer && !visit.line.is_up() => ().into_any(),
        // Nobody need have pressed anything: the record is read by itself when the line is back.
        (None, Some(trouble)) if trouble.cause == Cause::NoAnswer => refused(visit, &trouble),
        (None, Some(trouble)) => in_sight(refused(visit, &trouble)),
        (None, None) => ().into_any(),
    })
    .into_any()
}

/// Whoever pressed a button at the foot of a long page sees what came of it.
pub fn in_sight(notice: AnyView) -> AnyView {
    let place = NodeRef::<html::Div>::new();
    place.on_load(|place| place.scroll_into_view_with_bool(false));
    view! { <div node_ref=place>{notice}</div> }.into_any()
}

fn refused(visit: Visit, trouble: &Trouble) -> AnyView {
    let said = problem_text::cause(visit.words(), &trouble.cause);
    let heading = match &trouble.cause {
        Cause::Refused(Refusal::HoldExpired { .. }) => hold::over(visit),
        _ => said.heading,
    };
    let standing = appointment::stands(visit, trouble.step);
    let others = match &trouble.cause {
        Cause::Refused(refusal @ (Refusal::SlotTaken { .. } | Refusal::HoldExpired { .. })) => {
            nearest::times(visit, refusal.nearest())
        }
        Cause::Refused(Refusal::NotUnderstood) => contact::way_here(visit, None),
        Cause::Refused(Refusal::AppOutdated | Refusal::TermsNewer) => service::reload(visit),
        // The pack in this tab bears the terms that were accepted: those in force are newer, and come with the page.
        Cause::Refused(Refusal::TermsMissing) if visit.terms_are_accepted() => service::reload(visit),
        Cause::Refused(Refusal::Maintenance { .. }) => {
            visit.service().look();
            ().into_any()
        }
        Cause::NeedsLine(NeedsLine::Times | NeedsLine::Booking | NeedsLine::Moving | NeedsLine::Cancelling) => {
            no_times::by_phone(visit)
        }
        Cause::Refused(_) | Cause::NoLine | Cause::NeedsLine(_) | Cause::NoAnswer => ().into_any(),
    };
    view! {
        <Notice tone=Tone::Warning heading announce=true>
            <p>{said.body}</p>
            {standing}
            {others}
        </Notice>
    }
    .into_any()
}

/// What the office said when the order came again says why it is still open.
fn unclear(visit: Visit, errand: &Errand, trouble: Option<&Trouble>) -> AnyView {
    let (words, order, not_seen) = (visit.words(), &errand.order, errand.stage == Stage::NotSeen);
    let why = trouble.filter(|trouble| matches!(trouble.cause, Cause::Refused(_)));
    let why = why.map(|trouble| problem_text::cause(words, &trouble.cause));
    let (why, why_help) = why.map(|said| (said.heading, view! { <p>{said.body}</p> })).unzip();
    let heading = match order {
        _ if not_seen => why.unwrap_or_else(|| words.unclear_silent()),
        Order::Pay { .. } => words.unclear_payment(),
        Order::Book { .. } => words.unclear_booking(),
        Order::AskEmergency(_) => words.emergency_unclear(),
        _ => words.unclear_other(),
    };
    let standing = appointment::stands(visit, order.step());
    let body = if not_seen { words.unclear_not_seen() } else { words.unclear_checking() };
    let let_go = not_seen.then(|| {
        let on_press = Callback::new(move |()| visit.journey.tell(Event::LetGo));
        view! { <Button kind=ButtonKind::Quiet text=words.unclear_let_go() on_press /> }
    });
    let onward = if not_seen {
        let on_press = Callback::new(move |()| visit.journey.tell(Event::TriedAgain));
        view! { <Button kind=ButtonKind::Secondary text=words.common_try_again() on_press /> }.into_any()
    } else {
        look_again::button(visit)
    };
    view! {
        <Notice tone=Tone::Warning heading announce=true>
            {why_help}
            <p>{body}</p>
            {standing}
            <div class="viza-actions">{onward} {let_go}</div>
        </Notice>
    }
    .into_any()
}
