//! What the member's own pages say of the group: who books, until when, whose appointment it is, and how to leave.

use leptos::prelude::*;

use super::until;
use crate::components::{ButtonKind, Link, LinkButton, Notice, SecondThought, SecondThoughtWords, Tone};
use crate::domain::application::Application;
use crate::domain::booking::FeeAfter;
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::errand::Order;
use crate::domain::group::{Membership, MembershipState};
use crate::domain::group_page::GroupPage;
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::state::Visit;

/// The group of the application at hand, on whichever page it matters; nothing where there is none.
pub fn standing(visit: Visit) -> AnyView {
    let known = Memo::new(move |_| {
        visit.journey.with(|journey| {
            let known = journey.application()?;
            let membership = known.group.clone()?;
            let question = leaving(visit.words(), known, membership.state);
            let has_own = membership.state == MembershipState::Agreed && known.booked().is_some();
            Some((membership, question, has_own))
        })
    });
    let gone = gone(visit);
    let said = move || {
        let (membership, question, has_own) = known.get()?;
        let waits = has_own.then(|| view! { <p>{visit.words().member_waits()}</p> });
        Some(untrack(|| told(visit, &membership, question, waits.into_any())))
    };
    view! {
        {said}
        {farewell(visit, gone)}
    }
    .into_any()
}

/// An invitation that waits for an answer: on every page of the application but those of groups.
pub fn invitation(visit: Visit) -> AnyView {
    if matches!(visit.route(), Route::Group { .. }) {
        return ().into_any();
    }
    let invited = Memo::new(move |_| {
        let group = visit.journey.with(|journey| journey.application()?.group.clone());
        group.filter(|group| group.state == MembershipState::Invited)
    });
    let said = move |invited: Membership| {
        let words = visit.words();
        let link = Link { text: words.member_open(), href: visit.route().group(GroupPage::Agree).path() };
        view! {
            <div class="viza-no-print">
                <Notice tone=Tone::Info heading=words.member_invited(&invited.group)>
                    <p>{words.member_by(&invited.organisation.name)}</p>
                    <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div>
                </Notice>
            </div>
        }
    };
    (move || invited.get().map(said)).into_any()
}

/// What the application was to a group that it does not belong to any more, since the page was opened.
pub fn gone(visit: Visit) -> Memo<Option<MembershipState>> {
    let state = Memo::new(move |_| visit.journey.with(|journey| Some(journey.application()?.group.as_ref()?.state)));
    let last = StoredValue::new(None);
    Memo::new(move |_| match state.get() {
        Some(state) => {
            last.set_value(Some(state));
            None
        }
        None => last.get_value(),
    })
}

/// That the application belongs to no group any more: left by the visitor, or dissolved.
pub fn farewell(visit: Visit, gone: Memo<Option<MembershipState>>) -> AnyView {
    let words = visit.words();
    let said = move |state| {
        let heading = match state {
            MembershipState::Invited => words.member_declined(),
            MembershipState::Agreed | MembershipState::Booked => words.member_left(),
        };
        view! { <Notice tone=Tone::Success heading announce=true /> }
    };
    (move || gone.get().map(said)).into_any()
}

fn told(visit: Visit, membership: &Membership, question: String, waits: AnyView) -> AnyView {
    let words = visit.words();
    let (group, organisation) = (&membership.group, &membership.organisation.name);
    let notice = |heading: String, help: String, more: AnyView| {
        view! {
            <div class="viza-no-print">
                <Notice tone=Tone::Info heading>
                    <p>{help}</p>
                    {more}
                </Notice>
            </div>
        }
        .into_any()
    };
    match membership.state {
        // Every page says it.
        MembershipState::Invited => ().into_any(),
        MembershipState::Agreed => {
            let more = view! {
                {waits}
                {window(visit, membership)}
                {leave(visit, question)}
            };
            notice(words.member_yours(group), words.member_yours_help(organisation), more.into_any())
        }
        MembershipState::Booked => {
            notice(words.member_booked(group), words.member_booked_help(), leave(visit, question))
        }
    }
}

fn window(visit: Visit, membership: &Membership) -> Option<AnyView> {
    let deadline = Deadline { kind: DeadlineKind::GroupWindow, moment: membership.window_ends? };
    let words = visit.words();
    Some(until::ends(visit, words.member_until(), words.date_time(deadline.printed()), deadline))
}

/// What leaving costs: once the group is booked, the own time and what becomes of the fee.
fn leaving(words: &Words, known: &Application, state: MembershipState) -> String {
    let seat = known.booked().filter(|_| state == MembershipState::Booked);
    let Some(booked) = seat else { return words.member_leave_question() };
    let fee = match booked.fee_after {
        FeeAfter::StillUsable => words.appointment_fee_stays(),
        FeeAfter::UsedUp => words.appointment_fee_used_up(),
        FeeAfter::Unknown => words.appointment_fee_unknown(),
    };
    format!("{} {fee}", words.member_leave_booked(&words.date_time(booked.slot.starts.local)))
}

fn leave(visit: Visit, question: String) -> AnyView {
    let words = visit.words();
    let asked = SecondThoughtWords {
        deed: words.member_leave(),
        question,
        keep: words.member_stay(),
        busy: words.common_sending(),
    };
    let on_press = Callback::new(move |()| visit.journey.ask(Order::LeaveGroup));
    view! { <SecondThought words=asked busy=visit.journey.busy() on_press /> }.into_any()
}

/// Declining an invitation: the office treats it as leaving.
pub fn decline(visit: Visit) -> AnyView {
    let words = visit.words();
    let asked = SecondThoughtWords {
        deed: words.member_decline(),
        question: words.member_decline_question(),
        keep: words.member_decline_keep(),
        busy: words.common_sending(),
    };
    let on_press = Callback::new(move |()| visit.journey.ask(Order::LeaveGroup));
    view! { <SecondThought words=asked busy=visit.journey.busy() on_press /> }.into_any()
}
