//! The groups of an account, each with how it stands and its nearest date.

use leptos::prelude::*;

use super::group::{href, part_href};
use super::{group_role, group_words};
use crate::components::{ButtonKind, EmptyState, Link, LinkButton, Loading, StatusTag};
use crate::domain::clock::{Instant, Moment};
use crate::domain::group::{Group, GroupState, MemberState};
use crate::domain::group_page::{GroupPage, GroupPart};
use crate::state::Visit;

pub fn body(visit: Visit) -> AnyView {
    let role = Memo::new(move |_| group_role::role(visit));
    (move || match role.get() {
        None => untrack(|| without_role(visit)),
        Some(role) => untrack(|| with_role(visit, role.organisation.name)),
    })
    .into_any()
}

fn without_role(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.common_continue(), href: href(visit, GroupPage::Role) };
    view! {
        <p class="viza-lead">{words.group_role_lead()}</p>
        <div class="viza-actions"><LinkButton link /></div>
    }
    .into_any()
}

fn with_role(visit: Visit, organisation: String) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let known = Memo::new(move |_| desk.groups());
    let is_coming = Signal::derive(move || desk.looking().get() && known.with(Option::is_none));
    view! {
        <p>{words.group_for(&organisation)} " " {group_role::change(visit)}</p>
        <Loading shown=is_coming text=words.common_loading() />
        {move || known.get().map(|groups| untrack(|| all(visit, &groups)))}
    }
    .into_any()
}

fn all(visit: Visit, groups: &[Group]) -> AnyView {
    let words = visit.words();
    let ask = Link { text: words.group_ask(), href: href(visit, GroupPage::New) };
    let here = visit.pack().country.clone();
    let mut groups = groups.iter().filter(|group| group.country == here).peekable();
    if groups.peek().is_none() {
        return view! {
            <EmptyState heading=words.group_none() text=words.group_none_help()>
                <LinkButton link=ask />
            </EmptyState>
        }
        .into_any();
    }
    let now = visit.journey.glance_at_clock();
    let entries = groups.map(|group| entry(visit, group, now)).collect_view();
    view! {
        <ol class="viza-dates" role="list">{entries}</ol>
        <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link=ask /></div>
    }
    .into_any()
}

fn entry(visit: Visit, group: &Group, now: Instant) -> AnyView {
    let words = visit.words();
    let state = group.state_at(now);
    let (tone, text) = group_words::state(words, state);
    let members = group.members.iter().filter(|member| member.state != MemberState::Left).count();
    let members = words.group_members_count(u32::try_from(members).unwrap_or_default());
    let when = |moment: Moment| words.date_time(moment.local);
    let date = match (state, &group.appointment, group.window_ends) {
        (GroupState::Booked, Some(booked), _) => words.group_interview(&when(booked.starts)),
        (GroupState::Approved | GroupState::Expired, _, Some(ends)) => words.group_until(&when(ends)),
        _ => words.group_asked_on(&when(group.asked)),
    };
    view! {
        <li>
            <h2 class="viza-heading">
                <a href=part_href(visit, &group.id, GroupPart::Overview)>{group.name.clone()}</a>
            </h2>
            <p><StatusTag tone text /></p>
            <p>{members}</p>
            <p>{date}</p>
        </li>
    }
    .into_any()
}
