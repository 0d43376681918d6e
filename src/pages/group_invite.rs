//! Inviting one member, by a name of the coordinator's own and the reference of the member's application.

use leptos::prelude::*;

use super::form::Form;
use super::group::Known;
use crate::components::{Button, ButtonKind, FieldKind, Notice, Tone, focus_question};
use crate::domain::coordination::Change;
use crate::domain::draft::Field;
use crate::domain::group::{Group, MemberState};
use crate::domain::group_wish::invitation;
use crate::state::Visit;

pub fn section(visit: Visit, known: Known) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let form = Form::new(visit);
    let is_there = RwSignal::new(false);
    let on_press = Callback::new(move |()| {
        let Some(invitation) = form.judge(invitation(&visit.journey.draft(), &visit.pack().country)) else { return };
        let there = known.with_untracked(|group| group.as_ref().is_some_and(|group| has(group, &invitation.reference)));
        is_there.set(there);
        if there {
            return;
        }
        desk.change(Change::Invite(vec![invitation]), move || {
            for field in [Field::MemberCalled, Field::MemberReference] {
                visit.journey.type_in(field, String::new());
            }
            // The next one is typed at once.
            focus_question(Field::MemberCalled.slug());
        });
    });
    let twice = move || {
        is_there
            .get()
            .then(|| view! { <Notice tone=Tone::Warning heading=words.group_reference_twice() announce=true /> })
    };
    let hint = words.find_reference_hint(&example(visit));
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.group_invite_one()}</h2>
            <p>{words.group_invite_lead()}</p>
            {form.summary()}
            {form.text(Field::MemberCalled, FieldKind::NAME, words.group_called(), words.group_called_hint())}
            {form.text(Field::MemberReference, FieldKind::CODE, words.reference_label(), hint)}
            {twice}
            <div class="viza-actions">
                <Button
                    kind=ButtonKind::Secondary
                    text=words.group_invite()
                    busy=desk.busy()
                    busy_text=words.common_sending()
                    on_press
                />
            </div>
        </section>
    }
    .into_any()
}

/// What a reference of this country looks like.
pub fn example(visit: Visit) -> String {
    format!("{}-7K3M-9QXD", visit.pack().country.code().to_ascii_uppercase())
}

/// Whether the reference stands in the group; whoever has left may be invited again.
fn has(group: &Group, reference: &str) -> bool {
    group.members.iter().any(|member| member.reference == reference && member.state != MemberState::Left)
}
