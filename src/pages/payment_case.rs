//! A payment that is missing: whether money was taken, what to do, and a summary for customer care (R47–R52).

use leptos::prelude::*;

use super::fee::{channel_name, class_name};
use super::form::Form;
use super::payment::state_name;
use super::reference::copyable;
use super::{contact_technical, look_again};
use crate::components::{
    Button, ButtonKind, ChoiceOption, DefinitionRow, DefinitionRows, Details, Link, LinkButton, Notice, Tone,
};
use crate::domain::contact::Reason;
use crate::domain::draft::Field;
use crate::domain::names::applicant_name;
use crate::domain::payment::PayReason;
use crate::domain::payment_case::{Advice, Case, Taken, advice, reported};
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;

/// The link to the questions, from wherever a payment may be missing.
pub fn way_here(visit: Visit) -> AnyView {
    let link = Link { text: visit.words().case_link(), href: visit.route().help(Some(Reason::Payment)).path() };
    view! { <p class="viza-no-print"><LinkButton kind=ButtonKind::Quiet link /></p> }.into_any()
}

/// The questions; nothing where no application is open on this device.
pub fn questions(visit: Visit) -> AnyView {
    let is_open = Memo::new(move |_| visit.journey.with(|journey| journey.application().is_some()));
    (move || is_open.get().then(|| untrack(|| asked(visit)))).into_any()
}

fn asked(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let option =
        |taken: Taken, title| ChoiceOption { value: taken.slug().to_owned(), title, ..ChoiceOption::default() };
    let options = vec![
        option(Taken::Yes, words.case_yes()),
        option(Taken::No, words.case_no()),
        option(Taken::Unsure, words.case_unsure()),
    ];
    let next = Memo::new(move |_| {
        let now = visit.journey.now();
        visit.journey.with(|journey| {
            let taken = Taken::from_slug(journey.draft.typed(Field::MoneyTaken))?;
            Some(advice(taken, &journey.application()?.fee, now))
        })
    });
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.case_title()}</h2>
            <div class="viza-no-print">
                {form.choice(Field::MoneyTaken, options, words.case_question(), words.case_question_hint())}
            </div>
            {move || next.get().map(|next| untrack(|| answer(visit, next)))}
        </section>
    }
    .into_any()
}

fn answer(visit: Visit, next: Advice) -> AnyView {
    let words = visit.words();
    let (tone, heading, help) = match next {
        Advice::Arrived => (Tone::Success, words.case_arrived(), words.payment_valid_help()),
        Advice::LookAtAccount => (Tone::Info, words.case_look(), words.case_look_help()),
        Advice::Wait(by) => (Tone::Info, words.case_wait(), words.case_wait_help(&words.date_time(by.local))),
        Advice::Report => (Tone::Danger, words.case_report(), words.case_report_help()),
        Advice::Pay => (Tone::Success, words.case_pay(), words.case_pay_help()),
        Advice::LeaveOpen => (Tone::Warning, words.case_open(), words.case_open_help()),
    };
    let summary = matches!(next, Advice::LookAtAccount | Advice::Wait(_) | Advice::Report).then(|| summary(visit));
    let written = (next == Advice::Report).then(|| written(visit));
    view! {
        <Notice tone heading announce=true>
            <p>{help}</p>
        </Notice>
        {summary}
        {written}
        {ways(visit, next)}
    }
    .into_any()
}

/// What one can do here after each answer.
fn ways(visit: Visit, next: Advice) -> AnyView {
    let words = visit.words();
    let step = match next {
        Advice::Arrived => Some((visit.journey.next_after(Step::Fee), words.common_continue())),
        Advice::Pay => Some((Step::Fee, words.common_continue())),
        Advice::LookAtAccount | Advice::Wait(_) | Advice::Report | Advice::LeaveOpen => None,
    };
    let onward = step.map(|(step, text)| view! { <LinkButton link=Link { text, href: visit.path(step) } /> });
    let look = onward.is_none().then(|| view! { {look_again::button(visit)} {look_again::last(visit)} });
    view! { <div class="viza-actions viza-no-print">{onward} {look}</div> }.into_any()
}

/// What finds the payment, to read, to copy and to print by itself; nothing of a card is in it.
fn summary(visit: Visit) -> AnyView {
    let words = visit.words();
    let Some(rows) = rows(visit) else { return ().into_any() };
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <section class="viza-section viza-paper">
            <h3 class="viza-heading">{words.case_summary()}</h3>
            <p>{words.case_summary_help()}</p>
            <DefinitionRows rows />
            <Details summary=words.case_text()>{copyable(visit, words.case_summary(), lines(visit).join("\n"))}</Details>
            <div class="viza-actions"><Button kind=ButtonKind::Secondary text=words.common_print() on_press /></div>
        </section>
    }
    .into_any()
}

fn rows(visit: Visit) -> Option<Vec<DefinitionRow>> {
    let words = visit.words();
    let row = |term, text: String| DefinitionRow { term, text };
    visit.journey.glance(|journey| {
        let known = journey.application()?;
        let case = Case::of(known);
        let mut rows = vec![
            row(words.check_name(), applicant_name(&known.applicant)),
            row(words.reference_label(), case.reference),
            row(words.case_state(), state_name(words, &known.fee)),
            row(words.case_paid(), words.money(case.paid)),
        ];
        rows.extend(case.visa_class.map(|class| row(words.check_class(), class_name(words, &class))));
        if let Some(begun) = case.payment {
            rows.extend([
                row(words.payment_amount(), words.money(begun.amount)),
                row(words.case_channel(), channel_name(words, begun.channel)),
                row(words.case_started(), words.date_time(begun.started.local)),
                row(words.case_payment(), begun.id),
            ]);
            rows.extend(begun.reference.map(|reference| row(words.payment_reference(), reference)));
        }
        Some(rows)
    })
}

/// The summary line by line, for a message; empty where no application is open.
pub fn lines(visit: Visit) -> Vec<String> {
    let rows = rows(visit).unwrap_or_default();
    let technical = (!rows.is_empty()).then(|| contact_technical::line(visit));
    rows.into_iter().map(|row| format!("{}: {}", row.term, row.text)).chain(technical).collect()
}

/// Whether money was taken, as the visitor said; tracked.
pub fn says_taken(visit: Visit) -> bool {
    visit.journey.field_text(Field::MoneyTaken) == Taken::Yes.slug()
}

/// Where one could pay: whoever said that money was taken is warned first (R47). Once the
/// office has opened paying again it has answered (R40).
pub fn warning(visit: Visit) -> AnyView {
    let words = visit.words();
    let failed = visit
        .journey
        .glance(|journey| journey.application().is_some_and(|known| known.fee.pay_reason == PayReason::LastFailed));
    (failed && untrack(|| says_taken(visit)))
        .then(|| {
            view! {
                <Notice tone=Tone::Danger heading=words.payment_do_not_pay_again()>
                    <p>{words.case_taken_help()}</p>
                </Notice>
            }
        })
        .into_any()
}

/// Whether and when customer care was told (R50).
fn written(visit: Visit) -> AnyView {
    let words = visit.words();
    let at = Memo::new(move |_| visit.journey.with(|journey| reported(&journey.draft)));
    let soon = visit.pack().states(Rule::PaymentQuestionsSoon);
    (move || match at.get() {
        Some(at) => {
            let when = words.date_time(visit.pack().zone.moment(at).local);
            let soon = soon.then(|| view! { <p>{words.case_soon()}</p> });
            view! {
                <Notice tone=Tone::Info heading=words.case_reported_at(&when) announce=true>
                    <p>{words.case_reported_help()}</p>
                    {soon}
                </Notice>
            }
            .into_any()
        }
        None => {
            let on_press = Callback::new(move |()| {
                let now = visit.journey.glance_at_clock().to_rfc3339();
                visit.journey.type_in(Field::CaseReported, now);
            });
            view! {
                <div class="viza-actions viza-no-print">
                    <Button kind=ButtonKind::Secondary text=words.case_reported() on_press />
                </div>
            }
            .into_any()
        }
    })
    .into_any()
}
