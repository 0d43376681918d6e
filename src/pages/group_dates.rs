//! When a group is interviewed and until when that can be chosen, on the screen and in the calendar (R80); and what keeps
//! it from being booked.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::group::part_href;
use super::{calendar_link, notices};
use crate::components::{ButtonKind, KeyFigure, Link, LinkButton, Notice, SecondThought, SecondThoughtWords, Tone};
use crate::domain::agenda::Dated;
use crate::domain::calendar_file::{Entry, Said};
use crate::domain::coordination::{Change, Missing};
use crate::domain::deadline::DeadlineKind;
use crate::domain::group::Group;
use crate::domain::group_page::{GroupPage, GroupPart};
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;

/// The group is booked: when, what is printed for it, and the way to give it back as a whole.
pub fn booked(visit: Visit, group: &Group) -> AnyView {
    let words = visit.words();
    let Some(appointment) = &group.appointment else { return ().into_any() };
    let [starts, ends] = [appointment.starts, appointment.ends].map(|at| words.time(at.local.time()));
    let day = words.date_long(appointment.starts.date());
    let span = words.group_times_span(&ends, &starts);
    let seats = words.group_times_seats(appointment.seats);
    let remark = format!("{seats}. {}", words.booking_embassy_time());
    let link = |text, part| Link { text, href: part_href(visit, &group.id, part) };
    let letter = visit.pack().states(Rule::GroupOneLetter).then(|| {
        view! { <LinkButton kind=ButtonKind::Secondary link=link(words.group_letter(), GroupPart::Letter) /> }
    });
    let desk = visit.groups;
    let asked = SecondThoughtWords {
        deed: words.group_cancel(),
        question: words.group_cancel_question(),
        keep: words.common_keep_appointment(),
        busy: words.common_sending(),
    };
    let id = group.id.clone();
    let on_press = Callback::new(move |()| {
        let overview = GroupPage::Group { id: id.clone(), part: GroupPart::Overview };
        let (onward, overview) = (visit.onward(), visit.route().group(overview));
        desk.change(Change::GiveBack, move || onward.to(&overview));
    });
    view! {
        <Notice tone=Tone::Success heading=words.group_booked()>
            <p>{words.group_booked_help()}</p>
        </Notice>
        <KeyFigure label=day figure=Signal::stored(span) remark=Signal::stored(remark) />
        <div class="viza-actions">
            <LinkButton link=link(words.group_members(), GroupPart::Members) />
            {letter}
            {save(visit, group)}
        </div>
        <div class="viza-no-print"><SecondThought words=asked busy=desk.busy() on_press /></div>
        {notices::for_several(visit, Step::Confirmation)}
    }
    .into_any()
}

/// The group's dates as a calendar file: the end of its window, or its appointment.
pub fn save(visit: Visit, group: &Group) -> AnyView {
    let words = visit.words();
    let now = visit.journey.glance_at_clock();
    let entry = |dated: &Dated| Entry::of_group(dated, group, now, said(visit, group, dated));
    let entries: Vec<Entry> = group.dates(now).iter().filter_map(entry).collect();
    calendar_link::file(visit, &entries, words.common_add_to_calendar(), "group.ics")
}

fn said(visit: Visit, group: &Group, dated: &Dated) -> Said {
    let words = visit.words();
    let what = match dated.deadline.kind {
        DeadlineKind::GroupWindow => words.dates_group_window(),
        _ => words.group_title_one(),
    };
    let place = visit.pack().post_name(words.language());
    Said { summary: format!("{what}: {}", group.name), place, text: String::new() }
}

/// What is missing, in sentences: of the group first, then how many members are not ready.
pub fn missing(visit: Visit, missing: &[Missing]) -> AnyView {
    let words = visit.words();
    let of_group = missing.iter().filter_map(|missing| match missing {
        Missing::People { more } => Some(words.group_missing(*more)),
        Missing::Approval | Missing::Window | Missing::Booked | Missing::OfMember { .. } => None,
    });
    let of_group: Vec<String> = of_group.collect();
    let members: BTreeSet<&String> = missing
        .iter()
        .filter_map(|missing| match missing {
            Missing::OfMember { member, .. } => Some(member),
            Missing::Approval | Missing::Window | Missing::Booked | Missing::People { .. } => None,
        })
        .collect();
    let unready = (!members.is_empty()).then(|| {
        let count = u32::try_from(members.len()).unwrap_or_default();
        view! { <p>{words.group_unready_count(count)} " " {words.group_wait_or_remove()}</p> }
    });
    view! {
        {of_group.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
        {unready}
    }
    .into_any()
}
