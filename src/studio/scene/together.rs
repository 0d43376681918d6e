//! People who go to the interview together: groups, and several of one account.

use serde_json::{Value, json};

use super::account::{full, with};
use super::office::{self, Reply};
use super::record::Record;
use super::{Play, Scene, cast, stage::Stage};
use crate::domain::draft::Field;
use crate::domain::group_page::{GroupPage, GroupPart};
use crate::domain::pack::{Approval, DeliveryKind};
use crate::domain::rule::Rule;
use crate::domain::step::Step;

pub const SCENES: &[Scene] = &[
    Scene { id: "group-role", make: |stage| role(stage, json!([])) },
    Scene { id: "group-role-asked", make: |stage| role(stage, json!([coordinator(stage, "asked")])) },
    Scene { id: "group-none", make: |stage| listed(stage, json!([])) },
    Scene {
        id: "group-list",
        make: |stage| listed(stage, json!([office::group(stage, "approved"), office::group(stage, "denied")])),
    },
    Scene { id: "group-new", make: |stage| page(stage, GroupPage::New) },
    Scene { id: "group-requested", make: |stage| of_group(stage, "requested", GroupPart::Overview) },
    Scene { id: "group-approved", make: |stage| of_group(stage, "approved", GroupPart::Overview) },
    Scene { id: "group-denied", make: |stage| of_group(stage, "denied", GroupPart::Overview) },
    Scene { id: "group-booked", make: |stage| of_group(stage, "booked", GroupPart::Overview) },
    Scene { id: "group-members", make: |stage| of_group(stage, "approved", GroupPart::Members) },
    Scene { id: "group-times", make: |stage| of_group(stage, "approved", GroupPart::Times) },
    Scene { id: "group-letter", make: |stage| of_group(stage, "booked", GroupPart::Letter) },
    Scene {
        id: "group-consent",
        make: |stage| {
            scheduled(stage)?;
            Some(stage.bare(stage.step(Step::Start).group(GroupPage::Agree)))
        },
    },
    Scene {
        id: "group-invited",
        make: |stage| {
            scheduled(stage)?;
            stage.at(Step::Profile, stage.record().paid().group("invited"))
        },
    },
    Scene {
        id: "group-agreed",
        make: |stage| {
            scheduled(stage)?;
            stage.at(Step::Booking, stage.record().profiled().group("agreed"))
        },
    },
    Scene { id: "party", make: |stage| party(stage, "", |record| record) },
    Scene { id: "party-chosen", make: |stage| party(stage, &both(), |record| record) },
    Scene { id: "party-held", make: |stage| party(stage, &both(), |record| record.held(9)) },
    Scene { id: "party-booked", make: |stage| party(stage, &both(), Record::booked) },
];

/// Both of the account are chosen.
fn both() -> String {
    format!("{} {}", cast::APPLICATION, cast::OTHER_APPLICATION)
}

/// Groups are arranged here.
fn scheduled(stage: &Stage) -> Option<()> {
    let rules = stage.pack.groups.as_ref()?;
    (rules.approval == Approval::Group && stage.pack.states(Rule::GroupSchedule)).then_some(())
}

fn coordinator(stage: &Stage, state: &str) -> Value {
    json!({
        "country": stage.pack.country.code(),
        "organisation": { "kind": "company", "name": cast::FIRM },
        "state": state,
    })
}

/// The role of whoever arranges interviews, where somebody may.
fn role(stage: &Stage, roles: Value) -> Option<Play> {
    stage.pack.groups.as_ref()?;
    let account = with(office::account(stage, &[]), "coordinator", roles);
    Some(stage.bare(stage.step(Step::Start).group(GroupPage::Role)).signed_in(&account))
}

/// A page of groups for a coordinator.
fn page(stage: &Stage, page: GroupPage) -> Option<Play> {
    scheduled(stage)?;
    let account = with(office::account(stage, &[]), "coordinator", json!([coordinator(stage, "not_needed")]));
    Some(stage.bare(stage.step(Step::Start).group(page)).signed_in(&account))
}

fn listed(stage: &Stage, groups: Value) -> Option<Play> {
    let mut play = page(stage, GroupPage::Own)?;
    play.paper.groups = Reply::yes(json!({ "groups": groups }));
    Some(play)
}

fn of_group(stage: &Stage, state: &str, part: GroupPart) -> Option<Play> {
    let mut play = page(stage, GroupPage::Group { id: cast::GROUP.to_owned(), part })?;
    play.paper.group = Reply::yes(office::group(stage, state));
    Some(play)
}

/// Two of one account who go together, with those who are chosen, as far as both records have come.
fn party<'a>(stage: &Stage<'a>, who: &str, so_far: fn(Record<'a>) -> Record<'a>) -> Option<Play> {
    let ready = |record: Record<'a>| so_far(record.profiled().delivered_by(DeliveryKind::Door));
    let (mine, other) = (ready(stage.record()), ready(stage.record().of_the_other()));
    let own = [office::listed(&mine, "booking", Value::Null), office::listed(&other, "booking", Value::Null)];
    let account = with(full(stage), "applications", json!(own));
    let route = stage.step(Step::Start).party();
    let mut play = stage.with(route, mine)?.typed(&[(Field::PartyWho, who)]).signed_in(&account);
    play.paper.other = Some(other.body());
    Some(play)
}
