//! Taking an application back: what is lost is said before, and asked once more.

use leptos::prelude::*;

use super::sheet::sheet;
use crate::components::{Button, ButtonKind, Link, LinkButton, Notice, SecondThought, SecondThoughtWords, Tone};
use crate::domain::paper::Paper;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::domain::withdrawal::{Obstacle, Stakes};
use crate::i18n::problem_text;
use crate::state::Visit;
use crate::state::withdrawing::{Withdrawing, withdraw};

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let fate = RwSignal::new(Withdrawing::NotAsked);
    let known = Memo::new(move |_| {
        let now = visit.journey.now();
        visit.journey.application().map(|known| (known.withdrawal_obstacle(now), known.withdrawal_stakes(now)))
    });
    let body = move || match (fate.get(), known.get()) {
        (Withdrawing::Done, _) => done(visit),
        (_, None) => nothing(visit),
        (_, Some((Some(obstacle), _))) => closed(visit, obstacle),
        (_, Some((None, stakes))) => open(visit, stakes, fate),
    };
    sheet(visit, Step::Start, words.withdrawal_title(), body.into_any())
}

fn open(visit: Visit, stakes: Stakes, fate: RwSignal<Withdrawing>) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let appointment = stakes.appointment.map(|moment| words.withdrawal_appointment(&words.date_time(moment.local)));
    let fee = stakes.paid.then(|| {
        let lost = pack.states(Rule::FeeNotRefundable);
        if lost { words.fee_not_refunded() } else { words.appointment_fee_unknown() }
    });
    let said = [
        appointment,
        stakes.held.then(|| words.withdrawal_held()),
        fee,
        Some(words.withdrawal_erased()),
        Some(words.withdrawal_kept()),
        Some(words.withdrawal_afterwards()),
    ];
    let said = said.into_iter().flatten().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    view! {
        <p class="viza-lead">{words.withdrawal_lead()}</p>
        <ul class="viza-list">{said}</ul>
        {outcome(visit, fate)}
        {asking(visit, fate)}
    }
    .into_any()
}

/// Why nothing was done, or that nobody knows whether it was.
fn outcome(visit: Visit, fate: RwSignal<Withdrawing>) -> AnyView {
    let words = visit.words();
    (move || match fate.get() {
        Withdrawing::Refused(refusal) => {
            let said = problem_text::refusal(words, &refusal);
            view! { <Notice tone=Tone::Warning heading=said.heading announce=true><p>{said.body}</p></Notice> }
                .into_any()
        }
        Withdrawing::Unclear => view! {
            <Notice tone=Tone::Warning heading=words.withdrawal_unclear() announce=true>
                <p>{words.withdrawal_unclear_help()}</p>
            </Notice>
        }
        .into_any(),
        Withdrawing::NotAsked | Withdrawing::Sent | Withdrawing::Done => ().into_any(),
    })
    .into_any()
}

fn asking(visit: Visit, fate: RwSignal<Withdrawing>) -> AnyView {
    let busy = Signal::derive(move || fate.get() == Withdrawing::Sent || visit.journey.busy().get());
    (move || {
        let words = visit.words();
        if !visit.line.is_up() {
            return view! { <Notice heading=words.common_offline() announce=true><p>{words.refusal_no_line()}</p></Notice> }
                .into_any();
        }
        // An order whose fate is open comes first: the sheet above says what became of it.
        if visit.journey.unclear().is_some() {
            return ().into_any();
        }
        let asked = SecondThoughtWords {
            deed: words.withdrawal_button(),
            question: words.withdrawal_question(),
            keep: words.withdrawal_keep(),
            busy: words.common_sending(),
        };
        let on_press = Callback::new(move |()| withdraw(visit, fate));
        view! { <SecondThought words=asked busy on_press /> }.into_any()
    })
    .into_any()
}

fn done(visit: Visit) -> AnyView {
    let words = visit.words();
    // Leaving loads the page anew, so that nothing of it stays in memory either.
    let on_press = Callback::new(move |()| visit.erase());
    view! {
        <Notice tone=Tone::Success heading=words.withdrawal_done() announce=true>
            <p>{words.withdrawal_done_help()}</p>
        </Notice>
        <Button text=words.contact_main_page() on_press />
    }
    .into_any()
}

fn nothing(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.front_find(), href: visit.find_path() };
    view! {
        <p class="viza-lead">{words.withdrawal_nothing()}</p>
        <LinkButton kind=ButtonKind::Secondary link />
    }
    .into_any()
}

fn closed(visit: Visit, obstacle: Obstacle) -> AnyView {
    let words = visit.words();
    let reason = match obstacle {
        Obstacle::ReadOnly => words.refusal_read_only_help(),
        Obstacle::MoneyUnderWay => words.withdrawal_money(),
        Obstacle::InterviewBegun => words.withdrawal_interview(),
    };
    let record = Link { text: words.privacy_record(), href: visit.route().paper(Paper::Privacy).path() };
    view! {
        <Notice tone=Tone::Info heading=words.refusal_withdrawal_closed()>
            <p>{reason}</p>
        </Notice>
        <LinkButton kind=ButtonKind::Quiet link=record />
    }
    .into_any()
}
