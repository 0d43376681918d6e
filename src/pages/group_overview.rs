//! One group: how it stands, until when times can be chosen, what is still missing, and the one thing to do next.

use leptos::prelude::*;

use super::group::{Known, href, part_href};
use super::{group_dates, group_tell, group_words, until};
use crate::components::{
    ButtonKind, DefinitionRow, DefinitionRows, Link, LinkButton, Meter as MeterPiece, Notice, SecondThought,
    SecondThoughtWords, StatusTag, Tone,
};
use crate::domain::coordination::{Change, MayBook, Meter, Missing, may_book};
use crate::domain::group::{Group, GroupState};
use crate::domain::group_page::{GroupPage, GroupPart};
use crate::domain::rule::Rule;
use crate::state::Visit;

pub fn body(visit: Visit, known: Known) -> AnyView {
    let standing = standing(visit, known);
    let facts = move || known.with(|group| group.as_ref().map(|group| facts(visit, group)));
    // Drawn anew when the record changes or the window ends, and not by each second.
    let head = move || {
        let state = standing.get()?;
        known.with(|group| group.as_ref().map(|group| untrack(|| stands(visit, known, group, state))))
    };
    let is_living = move || matches!(standing.get(), Some(GroupState::Requested | GroupState::Approved));
    view! {
        {head}
        {facts}
        {move || is_living().then(|| untrack(|| group_tell::section(visit)))}
        {dissolve(visit, known)}
    }
    .into_any()
}

/// How the group stands by the office's clock: an approval ends while the page is open (R80).
pub fn standing(visit: Visit, known: Known) -> Memo<Option<GroupState>> {
    Memo::new(move |_| {
        let now = visit.journey.now();
        known.with(|group| group.as_ref().map(|group| group.state_at(now)))
    })
}

/// Leave to book, or what is missing, by the office's clock.
pub fn leave(visit: Visit, known: Known) -> Memo<Option<Result<MayBook, Vec<Missing>>>> {
    Memo::new(move |_| {
        let now = visit.journey.now();
        known.with(|group| group.as_ref().map(|group| may_book(&visit.pack(), group, now)))
    })
}

fn stands(visit: Visit, known: Known, group: &Group, state: GroupState) -> AnyView {
    let words = visit.words();
    match state {
        GroupState::Requested => {
            let members = Link { text: words.group_members(), href: part_href(visit, &group.id, GroupPart::Members) };
            view! {
                <Notice tone=Tone::Info heading=words.group_requested()>
                    <p>{words.group_requested_help()}</p>
                </Notice>
                {people(visit, group)}
                <div class="viza-actions"><LinkButton link=members /></div>
            }
            .into_any()
        }
        GroupState::Approved => approved(visit, known, group),
        GroupState::Expired => window_over(visit),
        GroupState::Denied => {
            let because = group.denied_because.map(|because| view! { <p>{group_words::denied(words, because)}</p> });
            view! {
                <Notice tone=Tone::Danger heading=words.group_denied()>
                    {because}
                    <p>{words.group_denied_help()}</p>
                    {ask_again(visit)}
                </Notice>
            }
            .into_any()
        }
        GroupState::Booked => group_dates::booked(visit, group),
    }
}

/// Nothing of the group can be booked any more; said aloud, for it may end while the page is open.
pub fn window_over(visit: Visit) -> AnyView {
    let words = visit.words();
    view! {
        <Notice tone=Tone::Danger heading=words.group_window_over() announce=true>
            <p>{words.group_window_over_help()}</p>
            {ask_again(visit)}
        </Notice>
    }
    .into_any()
}

fn ask_again(visit: Visit) -> AnyView {
    let link = Link { text: visit.words().group_ask(), href: href(visit, GroupPage::New) };
    view! { <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div> }.into_any()
}

fn approved(visit: Visit, known: Known, group: &Group) -> AnyView {
    let words = visit.words();
    let ends = group
        .window()
        .map(|window| until::ends(visit, words.group_window(), words.date_time(window.printed()), window));
    view! {
        <p><StatusTag tone=Tone::Success text=words.group_approved() /></p>
        {ends}
        {group_dates::save(visit, group)}
        {people(visit, group)}
        {next(visit, known)}
    }
    .into_any()
}

/// How many have agreed, of how many that are needed where the country names a minimum (R82).
fn people(visit: Visit, group: &Group) -> AnyView {
    let words = visit.words();
    let meter = Meter::of(group, &visit.pack());
    let agreed = u32::try_from(group.agreed().count()).unwrap_or_default();
    let agreed = meter.is_none().then(|| view! { <p>{words.group_agreed_count(agreed)}</p> });
    let enough = meter.is_some_and(|meter| meter.more() == 0).then(|| view! { <p>{words.group_enough()}</p> });
    let meter = meter.map(|meter| {
        let figures = [meter.agreed, meter.needed].map(|figure| words.number(figure.into()));
        let needed = usize::try_from(meter.needed).unwrap_or_default();
        let value = usize::try_from(meter.agreed).unwrap_or_default();
        let text = words.group_meter(&figures[0], &figures[1]);
        view! { <MeterPiece text=Signal::stored(text) value=Signal::stored(value) needed /> }
    });
    view! {
        {meter}
        {enough}
        {agreed}
    }
    .into_any()
}

/// Choosing the times once nothing is missing; before, what is missing and the way to the members.
fn next(visit: Visit, known: Known) -> AnyView {
    let words = visit.words();
    let leave = leave(visit, known);
    let id = known.with_untracked(|group| group.as_ref().map(|group| group.id.clone())).unwrap_or_default();
    let times = Link { text: words.group_choose_times(), href: part_href(visit, &id, GroupPart::Times) };
    let members = Link { text: words.group_members(), href: part_href(visit, &id, GroupPart::Members) };
    (move || match leave.get() {
        Some(Ok(_)) => view! {
            <p>{words.group_all_ready()}</p>
            <div class="viza-actions">
                <LinkButton link=times.clone() />
                <LinkButton kind=ButtonKind::Secondary link=members.clone() />
            </div>
        }
        .into_any(),
        Some(Err(missing)) => view! {
            {group_dates::missing(visit, &missing)}
            <div class="viza-actions"><LinkButton link=members.clone() /></div>
        }
        .into_any(),
        None => ().into_any(),
    })
    .into_any()
}

fn facts(visit: Visit, group: &Group) -> AnyView {
    let words = visit.words();
    let row = |term, text| DefinitionRow { term, text };
    let rows = vec![
        row(words.group_name(), group.name.clone()),
        row(words.group_organisation(), group.organisation.name.clone()),
        row(words.group_expected(), words.number(group.expected.into())),
        row(words.group_purpose_said(), group.purpose.clone()),
    ];
    let asked = words.group_asked_on(&words.date_time(group.asked.local));
    let one_letter = visit.pack().states(Rule::GroupOneLetter).then(|| view! { <p>{words.group_letter_one()}</p> });
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.group_details()}</h2>
            <DefinitionRows rows />
            <p>{asked}</p>
            {one_letter}
        </section>
    }
    .into_any()
}

fn dissolve(visit: Visit, known: Known) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let may = Memo::new(move |_| known.with(|group| group.as_ref().is_some_and(Group::may_dissolve)));
    let on_press = Callback::new(move |()| {
        let (onward, own) = (visit.onward(), visit.route().group(GroupPage::Own));
        desk.change(Change::Dissolve, move || onward.to(&own));
    });
    let asked = SecondThoughtWords {
        deed: words.group_dissolve(),
        question: words.group_dissolve_question(),
        keep: words.group_dissolve_keep(),
        busy: words.common_sending(),
    };
    (move || {
        may.get().then(|| {
            let words = asked.clone();
            view! { <div class="viza-no-print"><SecondThought words busy=desk.busy() on_press /></div> }
        })
    })
    .into_any()
}
