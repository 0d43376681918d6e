//! The sheet that every step is written on: progress, the applicant's name, the heading, and what became of an order.

use leptos::prelude::*;

use super::{
    clock, dates, group_ours, hold, keeping, meanwhile, no_line, notices, outbox, outcome, preferences, service,
    session,
};
use crate::components::{ButtonKind, Link, LinkButton, Notice, PageFrame, Progress, ProgressStep, StepState, Tone};
use crate::domain::application::Access;
use crate::domain::names::applicant_name;
use crate::domain::step::{Guard, Step};
use crate::domain::way::Shown;
use crate::i18n::Words;
use crate::state::Visit;

/// A step's page once its prerequisites are there; before, what is missing and the way to it.
pub fn guarded(step: Step, page: fn(Visit) -> AnyView) -> AnyView {
    let visit = Visit::expect();
    let shown = Memo::new(move |_| visit.journey.shown(step));
    (move || {
        let shown = shown.get();
        // What a page reads while it is drawn must not draw it anew.
        untrack(|| match shown {
            Shown::Step => page(visit),
            Shown::Closed(guard) => closed(visit, step, guard),
            Shown::Checked => checked(visit),
        })
    })
    .into_any()
}

/// A step on its sheet.
pub fn sheet(visit: Visit, step: Step, title: String, body: AnyView) -> AnyView {
    laid_out(visit, step, title, false, body)
}

/// A step that needs the whole width.
pub fn wide_sheet(visit: Visit, step: Step, title: String, body: AnyView) -> AnyView {
    laid_out(visit, step, title, true, body)
}

fn laid_out(visit: Visit, step: Step, title: String, wide: bool, body: AnyView) -> AnyView {
    let words = visit.words();
    document().set_title(&words.app_page_title(&title));
    let back = back_from(visit, step).map(|href| Link { text: words.common_back(), href });
    let frame = match back {
        Some(back) => {
            view! { <PageFrame title caption=applicant(visit) back wide>{sheet_body(visit, step, body)}</PageFrame> }
        }
        None => view! { <PageFrame title caption=applicant(visit) wide>{sheet_body(visit, step, body)}</PageFrame> },
    };
    view! {
        {progress(visit, step)}
        {frame}
    }
    .into_any()
}

fn sheet_body(visit: Visit, step: Step, body: AnyView) -> AnyView {
    let held =
        matches!(step, Step::Profile | Step::Booking | Step::Delivery | Step::Check).then(|| hold::banner(visit));
    // On the steps themselves alone: what stands beside them has its own place for it.
    let is_step = visit.route().step() == Some(step);
    // Where something is decided the embassy speaks first; what was reached, and what is owed, is seen before it. On the
    // check it stands between the answers and the button.
    let is_last = Memo::new(move |_| match step {
        Step::Confirmation => true,
        Step::Fee => {
            visit.journey.with(|journey| journey.application().is_some_and(|known| known.visa_class.is_some()))
        }
        _ => false,
    });
    let notices = move |last| {
        move || (is_step && step != Step::Check && is_last.get() == last).then(|| notices::here(visit, step))
    };
    view! {
        {held}
        {no_line::notice(visit)}
        {clock::notice(visit)}
        {outbox::panel(visit)}
        {session::banner(visit)}
        {service::news(visit)}
        {group_ours::invitation(visit)}
        {notices(false)}
        {keeping::notice(visit, step)}
        {read_only(visit)}
        {outcome::notice(visit)}
        {meanwhile::news(visit)}
        {body}
        {notices(true)}
        {dates::ways_here(visit)}
    }
    .into_any()
}

/// The applicant's name: it stands on every page (R20).
fn applicant(visit: Visit) -> Signal<String> {
    Signal::derive(move || visit.journey.with(|journey| journey.applicant().map(applicant_name).unwrap_or_default()))
}

/// The number of a step on the path, from one.
fn position(step: Step) -> Option<String> {
    Step::PATH.iter().position(|candidate| *candidate == step).map(|index| (index + 1).to_string())
}

fn last() -> String {
    Step::PATH.len().to_string()
}

/// Where "back" leads.
fn back_from(visit: Visit, step: Step) -> Option<String> {
    let before = Step::ALL.iter().rev().find(|candidate| **candidate < step)?;
    match step {
        Step::Confirmation => None,
        _ => Some(visit.path(*before)),
    }
}

fn progress(visit: Visit, step: Step) -> AnyView {
    let Some(place) = position(step) else { return ().into_any() };
    let words = visit.words();
    let steps =
        Memo::new(move |_| Step::PATH.iter().map(|other| progress_step(visit, *other, step)).collect::<Vec<_>>());
    view! {
        <Progress label=words.step_progress() summary=words.common_step_of(&place, &last()) steps />
    }
    .into_any()
}

fn progress_step(visit: Visit, step: Step, current: Step) -> ProgressStep {
    let words = visit.words();
    let (state, state_text) = if step == current {
        (StepState::Current, words.step_current())
    } else if visit.journey.is_done(step) {
        (StepState::Done, words.step_done())
    } else if visit.journey.with(|journey| journey.waits_at(step)) {
        (StepState::Open, words.step_waits())
    } else if visit.journey.missing(step).is_none() {
        (StepState::Open, words.step_open())
    } else {
        (StepState::Closed, words.step_closed())
    };
    ProgressStep { name: step_name(words, step), state, state_text, href: visit.path(step) }
}

/// The short name of a step.
pub fn step_name(words: &'static Words, step: Step) -> String {
    match step {
        Step::Start => words.step_start(),
        Step::Reference => words.step_reference(),
        Step::Fee => words.step_fee(),
        Step::Profile => words.step_profile(),
        Step::Booking => words.step_booking(),
        Step::Delivery => words.step_delivery(),
        Step::Check => words.step_check(),
        Step::Confirmation => words.step_confirmation(),
    }
}

/// The check page once the appointment is registered: there is nothing left to check.
fn checked(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.common_continue(), href: visit.path(Step::Confirmation) };
    let body = view! { <div class="viza-actions"><LinkButton link /></div> };
    sheet(visit, Step::Check, words.confirmation_title(), body.into_any())
}

/// What is to be done first.
pub fn missing(words: &Words, guard: Guard) -> String {
    match guard {
        Guard::Opened => words.closed_opened(),
        Guard::TermsAccepted => words.closed_terms(),
        Guard::FeeValid => words.closed_fee(),
        Guard::ProfileSent => words.closed_profile(),
        Guard::HoldLive => words.closed_hold(),
        Guard::DeliveryChosen => words.closed_delivery(),
        Guard::Registered => words.closed_registered(),
    }
}

/// The page of a closed step: which prerequisite is missing, and one way there; or that it is on its way to the office.
fn closed(visit: Visit, step: Step, guard: Guard) -> AnyView {
    let waits = Memo::new(move |_| {
        visit.journey.with(|journey| match guard {
            Guard::Opened => journey.opening_waits(),
            _ => journey.waits_at(guard.obtained_at()),
        })
    });
    (move || match (waits.get(), guard) {
        (true, Guard::Opened) => untrack(|| outbox::before_opening(visit, step)),
        (is_waiting, _) => untrack(|| missing_first(visit, step, guard, is_waiting)),
    })
    .into_any()
}

fn missing_first(visit: Visit, step: Step, guard: Guard, is_waiting: bool) -> AnyView {
    let words = visit.words();
    let way = guard.obtained_at();
    let link = Link { text: words.closed_go(&step_name(words, way)), href: visit.path(way) };
    let said = if is_waiting { words.outbox_closed() } else { missing(words, guard) };
    let body = view! {
        <p class="viza-lead">{said}</p>
        <p>{words.common_answers_kept()}</p>
        <div class="viza-actions"><LinkButton link /></div>
        {(step == Step::Booking).then(|| preferences::section(visit))}
    };
    sheet(visit, step, words.closed_title(&step_name(words, step)), body.into_any())
}

/// Who found the application by the date of birth may look only, and learns it before typing.
fn read_only(visit: Visit) -> AnyView {
    let reading = Memo::new(move |_| {
        visit.journey.with(|journey| journey.application().is_some_and(|known| known.access == Access::Read))
    });
    let words = visit.words();
    let notice = move || {
        view! {
            <Notice tone=Tone::Info heading=words.refusal_read_only()>
                <p>{words.refusal_read_only_help()}</p>
                <div class="viza-actions">
                    <LinkButton
                        kind=ButtonKind::Quiet
                        link=Link { text: words.front_find(), href: visit.find_path() }
                    />
                </div>
            </Notice>
        }
    };
    (move || reading.get().then(notice)).into_any()
}
