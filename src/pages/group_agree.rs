//! The member's side: what agreeing means, what the coordinator will see, and the one press; with an invitation on the own
//! record nothing needs to be typed. Whoever has an own appointment is told both ways out (R81).

use leptos::prelude::*;

use super::form::Form;
use super::{group_done, group_ours};
use crate::components::{Button, ButtonKind, FieldKind, Link, LinkButton, Notice, Tone};
use crate::domain::coordination::bars_joining;
use crate::domain::draft::Field;
use crate::domain::group::{Membership, MembershipState};
use crate::domain::group_wish::{Consent, consent};
use crate::domain::journey::Cause;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::i18n::problem_text;
use crate::state::Visit;
use crate::state::group_desk::GroupNews;

pub fn body(visit: Visit) -> AnyView {
    let membership = Memo::new(move |_| visit.journey.with(|journey| journey.application()?.group.clone()));
    let has_agreed = Memo::new(move |_| matches!(visit.groups.news(), Some(GroupNews::Agreed | GroupNews::WasDone)));
    let gone = group_ours::gone(visit);
    let body = move || match membership.get() {
        Some(Membership { state: MembershipState::Agreed | MembershipState::Booked, .. }) => {
            untrack(|| group_ours::standing(visit))
        }
        Some(invitation) => untrack(|| invited(visit, &invitation)),
        None if has_agreed.get() => agreed_elsewhere(visit),
        None if gone.get().is_some() => untrack(|| onward(visit)),
        None => untrack(|| typed(visit)),
    };
    view! {
        {group_done::told(visit)}
        {refused(visit)}
        {group_ours::farewell(visit, gone)}
        {body}
    }
    .into_any()
}

/// Agreed for an application that is not open on this device.
fn agreed_elsewhere(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.front_find(), href: visit.find_path() };
    view! {
        <p class="viza-lead">{words.member_done_help()}</p>
        <p>{words.member_done_elsewhere()}</p>
        <div class="viza-actions"><LinkButton link /></div>
    }
    .into_any()
}

/// After declining or leaving: the application goes on by itself.
fn onward(visit: Visit) -> AnyView {
    let link =
        Link { text: visit.words().common_continue(), href: visit.path(visit.journey.next_after(Step::Reference)) };
    view! { <div class="viza-actions"><LinkButton link /></div> }.into_any()
}

/// The own record shows the invitation, with its code.
fn invited(visit: Visit, invitation: &Membership) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let known = visit.journey.application();
    let reference = known.as_ref().map(|known| known.reference.clone()).unwrap_or_default();
    let Some(code) = invitation.consent_code.clone() else { return typed(visit) };
    let own = Consent { reference, code };
    let on_press = Callback::new(move |()| desk.agree(visit.journey, own.clone(), || ()));
    let is_barred = known.as_ref().is_some_and(|known| bars_joining(&visit.pack(), known));
    let agree = if is_barred {
        barred(visit)
    } else {
        let waits = known.as_ref().is_some_and(|known| known.booked().is_some());
        let waits = waits.then(|| view! { <Notice tone=Tone::Warning heading=words.member_waits() /> });
        view! {
            {waits}
            <div class="viza-actions">
                <Button text=words.member_agree() busy=desk.busy() busy_text=words.common_sending() on_press />
            </div>
        }
        .into_any()
    };
    view! {
        <p class="viza-lead">{words.member_invited(&invitation.group)}</p>
        <p>{words.member_by(&invitation.organisation.name)}</p>
        {meaning(visit)}
        {agree}
        {group_ours::decline(visit)}
    }
    .into_any()
}

/// Reference and code are typed from the mail.
fn typed(visit: Visit) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let form = Form::new(visit);
    let own = visit.journey.application().map(|known| known.reference);
    if let Some(reference) = own.filter(|_| visit.journey.draft().typed(Field::ConsentReference).is_empty()) {
        visit.journey.type_in(Field::ConsentReference, reference);
    }
    let hint = words.find_reference_hint(&super::group_invite::example(visit));
    let on_press = Callback::new(move |()| {
        if let Some(consent) = form.judge(consent(&visit.journey.draft(), &visit.pack().country)) {
            desk.agree(visit.journey, consent, || ());
        }
    });
    view! {
        <p class="viza-lead">{words.member_lead()}</p>
        {meaning(visit)}
        {form.summary()}
        {form.text(Field::ConsentReference, FieldKind::CODE, words.reference_label(), hint)}
        {form.text(Field::ConsentCode, FieldKind::CODE, words.member_code(), words.member_code_hint())}
        <div class="viza-actions">
            <Button text=words.member_agree() busy=desk.busy() busy_text=words.common_sending() on_press />
        </div>
    }
    .into_any()
}

/// What is seen, what is not, and what it means for the own booking: said before the press.
fn meaning(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let sees = [
        pack.states(Rule::GroupOwnDs160).then(|| words.member_sees_ds160()),
        pack.states(Rule::GroupEachPays).then(|| words.member_sees_fee()),
        pack.delivery.required_to_book.then(|| words.member_sees_delivery()),
        Some(words.member_sees_alone()),
        Some(words.member_sees_time()),
    ];
    let sees = sees.into_iter().flatten().map(|text| view! { <li>{text}</li> }).collect_view();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.member_sees()}</h2>
            <ul class="viza-list">{sees}</ul>
            <p>{words.member_sees_not()}</p>
        </section>
        <section class="viza-section">
            <h2 class="viza-heading">{words.member_means()}</h2>
            <ul class="viza-list">
                <li>{words.member_means_booking()}</li>
                <li>{words.member_means_leaving()}</li>
            </ul>
        </section>
    }
    .into_any()
}

/// Both ways out (R81).
fn barred(visit: Visit) -> AnyView {
    let words = visit.words();
    let stated = visit.pack().states(Rule::GroupOwnBookingBars).then(|| view! { <p>{words.member_barred()}</p> });
    let is_open = visit.journey.application().is_some_and(|known| known.booked().is_some());
    let ways = is_open.then(|| {
        let alone = Link { text: words.member_go_alone(), href: visit.path(Step::Confirmation) };
        let cancel = Link { text: words.member_cancel_first(), href: visit.path(Step::Booking) };
        view! {
            <div class="viza-actions">
                <LinkButton link=alone />
                <LinkButton kind=ButtonKind::Secondary link=cancel />
            </div>
        }
    });
    let find = (!is_open).then(|| {
        let link = Link { text: words.front_find(), href: visit.find_path() };
        view! { <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div> }
    });
    let help = (!is_open).then(|| view! { <p>{words.refusal_member_has_booking_help()}</p> });
    view! {
        <Notice tone=Tone::Warning heading=words.refusal_member_has_booking()>
            {stated}
            {help}
            {ways}
            {find}
        </Notice>
    }
    .into_any()
}

/// Why agreeing came to nothing.
fn refused(visit: Visit) -> AnyView {
    let words = visit.words();
    let cause = Memo::new(move |_| visit.groups.trouble());
    (move || match cause.get()? {
        Cause::Refused(Refusal::MemberHasBooking) => Some(untrack(|| barred(visit))),
        cause => {
            let said = problem_text::invitation(words, &cause);
            Some(
                view! {
                    <Notice tone=Tone::Warning heading=said.heading announce=true>
                        <p>{said.body}</p>
                    </Notice>
                }
                .into_any(),
            )
        }
    })
    .into_any()
}
