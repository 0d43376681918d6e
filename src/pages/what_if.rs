//! What happens if…: the questions that this country's rules answer, with the applicant's own dates (M14).

use leptos::prelude::*;

use super::sheet::{sheet, step_name};
use super::{date_words, dates};
use crate::components::Details;
use crate::domain::booking::FeeAfter;
use crate::domain::clock::Moment;
use crate::domain::deadline::Deadline;
use crate::domain::pack::Pack;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::domain::what_if::{Chapter, Mishap, mishaps};
use crate::i18n::Words;
use crate::state::Visit;

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    // Drawn anew when the record changes, not by the second: an answer must not close while it is read.
    let all = Memo::new(move |_| {
        let now = visit.journey.glance_at_clock();
        visit.journey.with(|journey| mishaps(journey.application(), &visit.pack(), now))
    });
    let body = view! {
        <p class="viza-lead">{words.what_if_lead()}</p>
        {move || all.with(|all| Chapter::ALL.map(|chapter| questions(visit, chapter, all)).into_iter().collect_view())}
        <div class="viza-actions">{dates::onward(visit)}</div>
    };
    sheet(visit, Step::Start, words.what_if_title(), body.into_any())
}

fn questions(visit: Visit, chapter: Chapter, all: &[Mishap]) -> AnyView {
    let words = visit.words();
    let heading = match chapter {
        Chapter::Fee => words.what_if_fee(),
        Chapter::Interview => words.what_if_interview(),
        Chapter::Passport => words.what_if_passport(),
    };
    let asked: Vec<&Mishap> = all.iter().filter(|mishap| mishap.chapter() == chapter).collect();
    if asked.is_empty() {
        return ().into_any();
    }
    let asked = asked.into_iter().map(|mishap| answered(visit, mishap)).collect_view();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{heading}</h2>
            {asked}
        </section>
    }
    .into_any()
}

fn answered(visit: Visit, mishap: &Mishap) -> AnyView {
    let words = visit.words();
    let lines = answer(visit, mishap).into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let way = mishap.step().map(|step| {
        let text = words.closed_go(&step_name(words, step));
        view! { <p><a href=visit.path(step)>{text}</a></p> }
    });
    let reason = mishap.reason().filter(|reason| visit.pack().contact.guide(*reason).is_some());
    let help = reason.map(|reason| {
        let href = visit.route().help(Some(reason)).path();
        view! { <p><a href=href>{words.contact_help()}</a></p> }
    });
    view! { <Details summary=question(words, mishap)>{lines} {way} {help}</Details> }.into_any()
}

fn question(words: &Words, mishap: &Mishap) -> String {
    match mishap {
        Mishap::PaidNotCounted { .. } => words.what_if_paid(),
        Mishap::CardRefused { .. } => words.what_if_card(),
        Mishap::SlipExpires { .. } => words.what_if_slip(),
        Mishap::WrongAmount => words.what_if_amount(),
        Mishap::FeeExpires { .. } => words.what_if_expires(),
        Mishap::SomebodyElse { .. } => words.what_if_somebody(),
        Mishap::OtherCountry => words.what_if_country(),
        Mishap::HoldEnds { .. } => words.what_if_hold(),
        Mishap::CannotCome { .. } => words.what_if_cannot(),
        Mishap::Missed { .. } => words.what_if_missed(),
        Mishap::ByPhone => words.what_if_phone(),
        Mishap::Ds160Changes { .. } => words.what_if_ds160(),
        Mishap::PassportChanges => words.what_if_new_passport(),
        Mishap::WrongAddress { .. } => words.what_if_address(),
        Mishap::NobodyHome => words.what_if_nobody(),
        Mishap::NotCollected { .. } => words.what_if_late(),
        Mishap::NoTracking { .. } => words.what_if_tracking(),
        Mishap::Refused => words.what_if_refused(),
    }
}

/// The sentences of an answer.
fn answer(visit: Visit, mishap: &Mishap) -> Vec<String> {
    let (words, pack) = (visit.words(), visit.pack());
    match mishap {
        Mishap::PaidNotCounted { .. }
        | Mishap::CardRefused { .. }
        | Mishap::SlipExpires { .. }
        | Mishap::WrongAmount
        | Mishap::FeeExpires { .. }
        | Mishap::SomebodyElse { .. }
        | Mishap::OtherCountry => about_the_fee(visit, &pack, mishap),
        Mishap::HoldEnds { until } => with_date(visit, vec![words.what_if_hold_lost()], *until),
        Mishap::CannotCome { moves_left } => cannot_come(words, &pack, *moves_left),
        Mishap::Missed { fee } => vec![match fee {
            FeeAfter::StillUsable => words.appointment_fee_stays(),
            FeeAfter::UsedUp => words.appointment_fee_used_up(),
            FeeAfter::Unknown if pack.states(Rule::MissedMayPayAgain) => words.what_if_missed_pay(),
            FeeAfter::Unknown => words.appointment_fee_unknown(),
        }],
        Mishap::ByPhone => vec![words.what_if_phone_call()],
        Mishap::Ds160Changes { until } => with_date(visit, vec![words.what_if_ds160_new()], *until),
        Mishap::PassportChanges => vec![words.what_if_new_passport_enter()],
        Mishap::WrongAddress { cutoff, until, agent } => {
            let mut lines = vec![date_words::cutoff(words, *cutoff)];
            lines.extend(agent.then(|| words.delivery_agent()));
            lines.push(words.what_if_address_after());
            with_date(visit, lines, *until)
        }
        Mishap::NobodyHome => vec![words.what_if_nobody_tries()],
        Mishap::NotCollected { days: Some(days), by } => {
            with_date(visit, vec![words.delivery_collect_days(*days), words.what_if_late_there()], *by)
        }
        Mishap::NotCollected { days: None, by } => with_date(visit, vec![words.what_if_late_place()], *by),
        Mishap::NoTracking { days } => {
            let followed = pack.states(Rule::CourierFollowed).then(|| words.delivery_tracking_begins());
            followed.into_iter().chain([words.dates_later_tracking(*days)]).collect()
        }
        Mishap::Refused => vec![words.terms_decision(), words.fee_not_refunded()],
    }
}

fn about_the_fee(visit: Visit, pack: &Pack, mishap: &Mishap) -> Vec<String> {
    let words = visit.words();
    match mishap {
        Mishap::PaidNotCounted { others_later, expected } => {
            let mut lines = vec![words.what_if_paid_wait()];
            lines.extend(others_later.then(|| words.what_if_paid_later()));
            lines.extend(pack.states(Rule::CheckAccount).then(|| words.payment_check_account()));
            with_date(visit, lines, *expected)
        }
        Mishap::CardRefused { hours, resting } => {
            let mut lines = vec![words.what_if_card_again()];
            lines.extend(hours.map(|hours| words.channel_card_once(hours)));
            let again = |(card, usable): &(String, Moment)| words.card_rests(card, &words.date_time(usable.local));
            lines.extend(resting.iter().map(again));
            lines.extend(hours.map(|_| words.dates_do_card()));
            lines
        }
        Mishap::SlipExpires { until } => {
            with_date(visit, vec![words.what_if_slip_unpaid(), words.what_if_slip_paid()], *until)
        }
        Mishap::WrongAmount => vec![words.fee_exact(), words.what_if_amount_less()],
        Mishap::FeeExpires { until, extended } => {
            let mut lines = with_date(visit, vec![words.what_if_expires_new()], *until);
            lines.extend(extended.then(|| words.payment_extended()));
            lines
        }
        Mishap::SomebodyElse { name } => vec![words.fee_not_transferable(name)],
        Mishap::OtherCountry => vec![words.what_if_country_new()],
        _ => vec![],
    }
}

fn cannot_come(words: &Words, pack: &Pack, moves_left: Option<u32>) -> Vec<String> {
    if moves_left == Some(0) {
        return vec![words.refusal_no_reschedules_left(), words.refusal_no_reschedules_left_help()];
    }
    let mut lines = vec![words.what_if_cannot_move()];
    lines.extend(pack.states(Rule::MovingLimited).then(|| words.fee_moving_limited()));
    lines.extend(moves_left.map(|left| words.count_reschedules_left(left)));
    lines
}

/// The sentences, and the applicant's own date where there is one.
fn with_date(visit: Visit, mut lines: Vec<String>, date: Option<Deadline>) -> Vec<String> {
    let words = visit.words();
    lines.extend(date.map(|date| {
        let printed = words.date_time(date.printed());
        let is_over = date.is_over(visit.journey.glance_at_clock());
        if is_over { words.what_if_was(&printed) } else { words.what_if_your_date(&printed) }
    }));
    lines
}
