//! Asking the embassy for a group interview: what it decides and what comes next stand before the questions (R76, R80,
//! R82).

use leptos::prelude::*;

use super::form::Form;
use super::group::href;
use super::group_role;
use crate::components::{Button, FieldKind, Link, LinkButton};
use crate::domain::coordination::Coordinator;
use crate::domain::draft::Field;
use crate::domain::group_page::{GroupPage, GroupPart};
use crate::domain::group_wish::{LONGEST_PURPOSE, PEOPLE, group};
use crate::domain::rule::Rule;
use crate::state::Visit;

pub fn body(visit: Visit) -> AnyView {
    let may_ask = Memo::new(move |_| group_role::role(visit).as_ref().is_some_and(Coordinator::may_act));
    (move || if may_ask.get() { untrack(|| questions(visit)) } else { first_the_role(visit) }).into_any()
}

fn first_the_role(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.common_continue(), href: href(visit, GroupPage::Role) };
    view! {
        <p class="viza-lead">{words.refusal_coordinator_missing_help()}</p>
        <div class="viza-actions"><LinkButton link /></div>
    }
    .into_any()
}

fn questions(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let number = |count: u32| words.number(count.into());
    let minimum = visit.pack().groups.as_ref().and_then(|rules| rules.minimum);
    let least = minimum.unwrap_or(*PEOPLE.start());
    let expected_hint = words.group_expected_hint(&number(least), &number(*PEOPLE.end()));
    let purpose_hint = words.group_purpose_hint(&words.number(i64::try_from(LONGEST_PURPOSE).unwrap_or_default()));
    let on_press = Callback::new(move |()| {
        if let Some(wish) = form.judge(group(&visit.journey.draft(), &visit.pack())) {
            let onward = visit.onward();
            visit.groups.request(visit.journey, &visit.pack(), wish, move |id| {
                onward.to(&visit.route().group(GroupPage::Group { id, part: GroupPart::Overview }));
            });
        }
    });
    view! {
        <p class="viza-lead">{words.group_new_lead()}</p>
        {minimum.map(|least| view! { <p>{words.group_minimum(&number(least))}</p> })}
        {next(visit)}
        {form.summary()}
        {form.text(Field::GroupName, FieldKind::NAME, words.group_name(), words.group_name_hint())}
        {form.text(Field::GroupExpected, FieldKind::DIGITS, words.group_expected(), expected_hint)}
        {form.long_text(Field::GroupPurpose, words.group_purpose(), purpose_hint)}
        <div class="viza-actions">
            <Button text=words.group_send() busy=visit.groups.busy() busy_text=words.common_sending() on_press />
        </div>
    }
    .into_any()
}

/// What happens once it is sent.
fn next(visit: Visit) -> AnyView {
    let words = visit.words();
    let window = visit.pack().states(Rule::GroupWindow).then(|| view! { <li>{words.group_new_window()}</li> });
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.group_new_next()}</h2>
            <ol class="viza-list">
                <li>{words.group_new_decision()}</li>
                <li>{words.group_new_invite()}</li>
                {window}
            </ol>
        </section>
    }
    .into_any()
}
