//! Who arranges interviews for groups: the one question before everything else of groups (R21). Where the embassy approves
//! whoever represents groups, how that stands (R83, R84).

use leptos::prelude::*;

use super::contact_ways;
use super::form::Form;
use super::group::href;
use crate::components::{Button, ChoiceOption, FieldKind, Notice, Tone};
use crate::domain::contact::Reason;
use crate::domain::coordination::{Coordinator, RoleState};
use crate::domain::draft::Field;
use crate::domain::group_page::GroupPage;
use crate::domain::group_wish::{OrganisationKind, organisation};
use crate::domain::pack::Approval;
use crate::domain::rule::Rule;
use crate::i18n::Words;
use crate::state::Visit;

/// The role of the account in this country, if it has one; tracked.
pub fn role(visit: Visit) -> Option<Coordinator> {
    visit.session.account()?.role(&visit.pack().country).cloned()
}

pub fn body(visit: Visit) -> AnyView {
    let known = Memo::new(move |_| role(visit));
    let approves_roles = visit.pack().groups.as_ref().is_some_and(|rules| rules.approval == Approval::Representative);
    (move || {
        let role = known.get();
        untrack(|| if approves_roles { representative(visit, role) } else { coordinator(visit, role) })
    })
    .into_any()
}

/// The role needs nobody's leave.
fn coordinator(visit: Visit, role: Option<Coordinator>) -> AnyView {
    let words = visit.words();
    let online = visit.pack().states(Rule::GroupOnlineOnly).then(|| view! { <p>{words.group_role_online()}</p> });
    view! {
        <p class="viza-lead">{words.group_role_lead()}</p>
        <p>{words.group_new_lead()}</p>
        {online}
        {questions(visit, role.as_ref(), words.common_save_and_continue(), GroupPage::Own)}
    }
    .into_any()
}

/// The embassy decides, and its documents say nothing about how such a group is booked.
fn representative(visit: Visit, role: Option<Coordinator>) -> AnyView {
    let words = visit.words();
    let ask = |text| questions(visit, role.as_ref(), text, GroupPage::Role);
    match role.as_ref().map(|role| role.state) {
        None => view! {
            <p class="viza-lead">{words.group_representative_lead()}</p>
            {ask(words.group_representative_ask())}
        }
        .into_any(),
        Some(RoleState::Asked) => {
            stands(words.group_representative_asked(), words.group_representative_asked_help(), Tone::Info)
        }
        Some(RoleState::Denied) => view! {
            {stands(words.group_representative_denied(), words.group_representative_denied_help(), Tone::Warning)}
            {ask(words.group_representative_again())}
        }
        .into_any(),
        Some(RoleState::Approved | RoleState::NotNeeded) => {
            let pack = visit.pack();
            let ways = pack.contact.guide(Reason::Group).map(|guide| contact_ways::all(visit, guide));
            view! {
                {stands(words.group_representative_approved(), words.group_representative_approved_help(), Tone::Success)}
                <p>{words.group_representative_unsaid()}</p>
                {ways}
            }
            .into_any()
        }
    }
}

fn stands(heading: String, help: String, tone: Tone) -> AnyView {
    view! {
        <Notice tone heading announce=true>
            <p>{help}</p>
        </Notice>
    }
    .into_any()
}

/// Kind and name of the organisation, as they are known or as they were typed.
fn questions(visit: Visit, known: Option<&Coordinator>, button: String, then: GroupPage) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    if let Some(Coordinator { organisation, .. }) = known {
        for (field, text) in
            [(Field::OrganisationKind, organisation.kind.slug()), (Field::OrganisationName, organisation.name.as_str())]
        {
            if visit.journey.draft().typed(field).is_empty() {
                visit.journey.type_in(field, text.to_owned());
            }
        }
    }
    let on_press = Callback::new(move |()| {
        if let Some(organisation) = form.judge(organisation(&visit.journey.draft())) {
            let (onward, then) = (visit.onward(), visit.route().group(then.clone()));
            visit.groups.take_role(visit.pack().country.clone(), organisation, move || onward.to(&then));
        }
    });
    let kinds = kinds(visit);
    // Where only the role is approved, nobody is invited here.
    let invites = visit.pack().states(Rule::GroupSchedule);
    let hint = if invites { words.group_organisation_hint() } else { String::new() };
    view! {
        {form.summary()}
        {form.choice(Field::OrganisationKind, kinds, words.group_kind(), String::new())}
        {form.text(Field::OrganisationName, FieldKind::NAME, words.group_organisation(), hint)}
        <div class="viza-actions">
            <Button text=button busy=visit.groups.busy() busy_text=words.common_sending() on_press />
        </div>
    }
    .into_any()
}

/// Those that the country's documents name; all where they name none.
fn kinds(visit: Visit) -> Vec<ChoiceOption> {
    let pack = visit.pack();
    let stated = pack.groups.as_ref().map(|rules| rules.kinds.clone()).filter(|kinds| !kinds.is_empty());
    let kinds = stated.unwrap_or_else(|| OrganisationKind::ALL.to_vec());
    let option = |kind: OrganisationKind| ChoiceOption {
        value: kind.slug().to_owned(),
        title: kind_name(visit.words(), kind),
        ..ChoiceOption::default()
    };
    kinds.into_iter().map(option).collect()
}

fn kind_name(words: &Words, kind: OrganisationKind) -> String {
    match kind {
        OrganisationKind::Company => words.group_kind_company(),
        OrganisationKind::Agency => words.group_kind_agency(),
        OrganisationKind::Organisation => words.group_kind_organisation(),
    }
}

/// The way to this page, where something of it may be changed.
pub fn change(visit: Visit) -> AnyView {
    view! { <a href=href(visit, GroupPage::Role)>{visit.words().group_role_change()}</a> }.into_any()
}
