//! Groups: who arranges interviews for others, the groups of an account, and each group (R21, R76–R85).

use leptos::prelude::*;

use super::sheet::{sheet, wide_sheet};
use super::{
    group_agree, group_done, group_letter, group_members, group_new, group_overview, group_own, group_role, group_times,
};
use crate::components::{Button, ButtonKind, EmptyState, Link, LinkButton, Loading, Notice, Tone};
use crate::domain::account_page::AccountPage;
use crate::domain::group::Group;
use crate::domain::group_page::{GroupPage, GroupPart};
use crate::domain::journey::Cause;
use crate::domain::pack::Approval;
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;
use crate::i18n::problem_text::{self, Said};
use crate::state::Visit;

/// The group that a page is about; none until it has been read, and once it is gone.
pub type Known = Memo<Option<Group>>;

/// One page of groups.
pub fn page(page: &GroupPage) -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let approval = visit.pack().groups.as_ref().map(|rules| rules.approval);
    let (title, body) = match (approval, page) {
        (None, _) => (words.group_title(), nothing_here(visit)),
        // Nothing but the role is stated there (R83, R84).
        (Some(Approval::Representative), _) | (_, GroupPage::Role) => {
            (words.group_role_title(), inside(visit, page, group_role::body))
        }
        (_, GroupPage::Own) => (words.group_title(), inside(visit, page, group_own::body)),
        (_, GroupPage::New) => (words.group_ask(), inside(visit, page, group_new::body)),
        (_, GroupPage::Agree) => {
            visit.groups.shows(page, &visit.pack());
            (words.member_title(), group_agree::body(visit))
        }
        (_, GroupPage::Group { id, part }) => return of_group(visit, id, *part),
    };
    sheet(visit, Step::Start, title, body)
}

fn of_group(visit: Visit, id: &str, part: GroupPart) -> AnyView {
    let words = visit.words();
    let (title, body): (_, fn(Visit, Known) -> AnyView) = match part {
        GroupPart::Overview => (words.group_title_one(), group_overview::body),
        GroupPart::Members => (words.group_members(), group_members::body),
        GroupPart::Times => (words.group_times_title(), group_times::body),
        GroupPart::Letter => (words.group_letter(), group_letter::body),
    };
    let id = id.to_owned();
    let is_open = Memo::new(move |_| visit.session.is_open());
    let body = move || if is_open.get() { untrack(|| read(visit, &id, part, body)) } else { outside(visit) };
    match part {
        GroupPart::Members => wide_sheet(visit, Step::Start, title, body.into_any()),
        GroupPart::Overview | GroupPart::Times | GroupPart::Letter => sheet(visit, Step::Start, title, body.into_any()),
    }
}

/// Has the office asked for what the page stands on: whoever signs in may do so while the page is open.
fn shows(visit: Visit, page: &GroupPage) {
    let desk = visit.groups;
    desk.shows(page, &visit.pack());
    let is_read = match page {
        GroupPage::Group { .. } => untrack(|| desk.group()).is_some(),
        _ => untrack(|| desk.groups()).is_some(),
    };
    if !is_read && !untrack(|| desk.looking().get()) {
        desk.look_again();
    }
}

/// A page of one group once the office has told how it stands.
fn read(visit: Visit, id: &str, part: GroupPart, body: fn(Visit, Known) -> AnyView) -> AnyView {
    let page = GroupPage::Group { id: id.to_owned(), part };
    shows(visit, &page);
    let known = Memo::new(move |_| visit.groups.group());
    let name = Memo::new(move |_| known.with(|group| group.as_ref().map(|group| group.name.clone())));
    let is_known = Memo::new(move |_| known.with(Option::is_some));
    let back = match part {
        GroupPart::Overview => Link { text: visit.words().group_all(), href: href(visit, GroupPage::Own) },
        GroupPart::Members | GroupPart::Times | GroupPart::Letter => {
            Link { text: visit.words().group_title_one(), href: part_href(visit, id, GroupPart::Overview) }
        }
    };
    view! {
        {group_done::told(visit)}
        {trouble(visit, &page)}
        {move || name.get().map(|name| view! { <p class="viza-lead">{name}</p> })}
        {move || if is_known.get() { untrack(|| body(visit, known)) } else { unread(visit) }}
        <p class="viza-no-print"><a href=back.href>{back.text}</a></p>
    }
    .into_any()
}

/// The record is on its way, or does not come.
fn unread(visit: Visit) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let is_gone = Memo::new(move |_| matches!(desk.trouble(), Some(Cause::Refused(Refusal::NotFound))));
    view! {
        <Loading shown=desk.looking() text=words.group_reading() />
        {move || {
            is_gone.get().then(|| {
                let (heading, text) = (words.group_not_found(), words.group_not_found_help());
                view! { <EmptyState heading text /> }
            })
        }}
    }
    .into_any()
}

/// Why the last wish came to nothing, with the way to ask again for what is known. A session that is over has its own
/// banner, a group that is gone and times that are gone are told where they stood.
fn trouble(visit: Visit, page: &GroupPage) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let is_said_elsewhere = |cause: &Cause| {
        matches!(cause, Cause::Refused(Refusal::SessionEnded | Refusal::NotFound | Refusal::SlotTaken { .. }))
    };
    let cause = Memo::new(move |_| desk.trouble().filter(|cause| !desk.is_unclear() && !is_said_elsewhere(cause)));
    // A form is sent again by its own button.
    let is_read = matches!(page, GroupPage::Own | GroupPage::Group { .. });
    let again = move || {
        let on_press = Callback::new(move |()| desk.look_again());
        view! {
            <div class="viza-actions">
                <Button kind=ButtonKind::Secondary text=words.common_check_again() busy=desk.looking() on_press />
            </div>
        }
    };
    let said = move |cause: Cause| {
        let said = match &cause {
            Cause::Refused(Refusal::Outdated) => {
                Said { heading: words.group_outdated(), body: words.group_outdated_help() }
            }
            cause => problem_text::cause(words, cause),
        };
        view! {
            <div class="viza-no-print">
                <Notice tone=Tone::Warning heading=said.heading announce=true>
                    <p>{said.body}</p>
                    {is_read.then(again)}
                </Notice>
            </div>
        }
    };
    (move || cause.get().map(said)).into_any()
}

/// A page for whoever is signed in; for others the way in.
fn inside(visit: Visit, page: &GroupPage, body: fn(Visit) -> AnyView) -> AnyView {
    let page = page.clone();
    let is_open = Memo::new(move |_| visit.session.is_open());
    let within = move || {
        shows(visit, &page);
        view! {
            {group_done::told(visit)}
            {trouble(visit, &page)}
            {body(visit)}
        }
        .into_any()
    };
    (move || if is_open.get() { untrack(&within) } else { outside(visit) }).into_any()
}

fn outside(visit: Visit) -> AnyView {
    let words = visit.words();
    let sign_in = Link { text: words.account_sign_in(), href: visit.account_path(AccountPage::SignIn) };
    let register = Link { text: words.account_register(), href: visit.account_path(AccountPage::Register) };
    view! {
        <p class="viza-lead">{words.group_sign_in_first()}</p>
        <div class="viza-actions">
            <LinkButton link=sign_in />
            <LinkButton kind=ButtonKind::Secondary link=register />
        </div>
    }
    .into_any()
}

fn nothing_here(visit: Visit) -> AnyView {
    let words = visit.words();
    view! { <EmptyState heading=words.group_not_here() text=words.group_not_here_help() /> }.into_any()
}

/// The path of a page of groups.
pub fn href(visit: Visit, page: GroupPage) -> String {
    visit.route().group(page).path()
}

/// The path of a page of one group.
pub fn part_href(visit: Visit, id: &str, part: GroupPart) -> String {
    href(visit, GroupPage::Group { id: id.to_owned(), part })
}

/// The quiet way here from the account; nothing where the country knows nobody who applies for others (R21).
pub fn way_here(visit: Visit) -> AnyView {
    let known = visit.pack().groups.is_some();
    let link = known.then(|| view! { <p><a href=href(visit, GroupPage::Own)>{visit.words().group_way_in()}</a></p> });
    link.into_any()
}
