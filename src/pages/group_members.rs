//! The members of a group: who is invited, how ready each one is, and inviting more of them, one by one or from a file.

use leptos::prelude::*;

use super::group::Known;
use super::group_overview::{standing, window_over};
use super::{group_invite, group_roll, group_roster};
use crate::components::EmptyState;
use crate::domain::group::GroupState;
use crate::domain::group_wish::PEOPLE;
use crate::state::Visit;

pub fn body(visit: Visit, known: Known) -> AnyView {
    let words = visit.words();
    let state = standing(visit, known);
    let anybody = Memo::new(move |_| known.with(|group| group.as_ref().is_some_and(|group| !group.members.is_empty())));
    let is_over = Memo::new(move |_| state.get() == Some(GroupState::Expired));
    let is_full = Memo::new(move |_| {
        let people = known.with(|group| group.as_ref().map_or(0, |group| group.members.len()));
        u32::try_from(people).is_ok_and(|people| people >= *PEOPLE.end())
    });
    let may_invite = Memo::new(move |_| {
        let now = visit.journey.now();
        known.with(|group| group.as_ref().is_some_and(|group| group.may_invite(now)))
    });
    let list = move || {
        if anybody.get() {
            untrack(|| group_roll::roll(visit, known))
        } else {
            let (heading, text) = (words.group_nobody(), words.group_nobody_help());
            view! { <EmptyState heading text /> }.into_any()
        }
    };
    let more = move || match (may_invite.get(), is_full.get()) {
        (false, _) => ().into_any(),
        (true, true) => view! { <p>{words.group_full(&words.number((*PEOPLE.end()).into()))}</p> }.into_any(),
        (true, false) => untrack(|| inviting(visit, known)),
    };
    view! {
        <p class="viza-lead">{words.group_members_lead()}</p>
        {move || is_over.get().then(|| untrack(|| window_over(visit)))}
        {list}
        {more}
    }
    .into_any()
}

fn inviting(visit: Visit, known: Known) -> AnyView {
    view! {
        <div class="viza-stack viza-no-print">
            {group_invite::section(visit, known)}
            {group_roster::section(visit, known)}
        </div>
    }
    .into_any()
}
