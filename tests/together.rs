//! A group from the request to the interview: the app's own rules, letters and readings, and the reference API.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "devices/office.rs"]
mod office;

use serde_json::json;
use viza::domain::coordination::{Change, Missing, may_book};
use viza::domain::errand::Order;
use viza::domain::group::{Group, GroupState, MemberState, MembershipState};
use viza::domain::group_wish::{Consent, GroupWish, Organisation, OrganisationKind};
use viza::domain::journey::{Event, Journey};
use viza::domain::pack::Pack;
use viza::domain::profile::Profile;
use viza::domain::roster;
use viza::wire::letter::{account, group as letter};
use viza::wire::{group, party, record};

use office::{Device, Office, PASSWORD, opening};

/// Somebody who arranges interviews for a group.
struct Coordinator<'a> {
    office: &'a Office,
    token: String,
    id: String,
}

impl<'a> Coordinator<'a> {
    /// Takes on the role, and asks for a group of ten.
    fn asks(office: &'a Office) -> Self {
        let notice = &office.pack.privacy_notice;
        let token = office.session(&account::register("reisid@example.ee", PASSWORD, "et", notice)).token;
        let organisation = Organisation { kind: OrganisationKind::Company, name: "OÜ Reisid".into() };
        let country = office.pack.country.clone();
        let role = office.answers(&letter::take_role(&token, &country, &organisation));
        let role = viza::wire::account::renewed(&token, role.body(None).unwrap()).unwrap().account;
        assert!(role.role(&country).unwrap().may_act());
        let wish = GroupWish { name: "Talvereis".into(), expected: 10, purpose: "Konverents".into() };
        let request = letter::request(&token, "key-group-00000000000000001", &country, &wish);
        let asked = group::group(office.answers(&request).body(None).unwrap()).unwrap();
        // Asked again under the same key it is the same group.
        let again = group::group(office.answers(&request).body(None).unwrap()).unwrap();
        assert_eq!((asked.state, &again.id), (GroupState::Requested, &asked.id));
        Self { office, token, id: asked.id }
    }

    fn reads(&self) -> Group {
        group::group(self.office.answers(&letter::group(&self.token, &self.id)).body(None).unwrap()).unwrap()
    }

    fn changes(&self, change: &Change) -> Group {
        let answer = self.office.answers(&letter::change(&self.token, &self.reads(), change));
        let changed = group::group(answer.body(None).unwrap_or_else(|refused| panic!("{refused:?}"))).unwrap();
        assert!(change.left_a_trace(Some(&changed)), "{change:?}");
        changed
    }

    fn missing(&self) -> Vec<Missing> {
        let group = self.reads();
        may_book(&self.office.pack, &group, group.asked.at).err().unwrap_or_default()
    }
}

/// Somebody with a DS-160 of their own.
fn applicant(office: &Office) -> Device<'_> {
    let mut device = Device::new(office, Journey::default());
    device.tell(Event::Asked(opening(&office.pack)));
    let version = office.pack.terms.as_ref().unwrap().version.clone();
    for order in [
        Order::AcceptTerms { version },
        Order::ChooseClass { visa_class: "b1b2".into() },
        Order::SendProfile(profile(&office.pack)),
    ] {
        device.tell(Event::Asked(order));
    }
    assert!(device.file().application.profile_sent);
    device
}

fn profile(pack: &Pack) -> Profile {
    let golden = include_str!("contract/bodies/application.booked.json");
    assert_eq!(pack.country.code(), "ee");
    record::application(golden).unwrap().profile.unwrap()
}

/// What the office has of the group of an application.
fn membership(device: &mut Device) -> Option<(MembershipState, Option<String>)> {
    device.tell(Event::LookedAgain);
    let group = device.file().application.group.clone()?;
    Some((group.state, group.consent_code))
}

fn agrees(office: &Office, device: &mut Device) {
    let Some((MembershipState::Invited, Some(code))) = membership(device) else { panic!("nobody invited them") };
    let reference = device.file().application.reference.clone();
    assert_eq!(office.answers(&letter::agree(&Consent { reference, code })).status, 204);
    assert_eq!(membership(device), Some((MembershipState::Agreed, None)));
}

/// R21, R76, R77, R78, R80, R82: ten people are invited from a list, agree one by one, are booked at once, and one of them
/// leaves: the seat is given back, and the others keep theirs.
#[test]
fn a_group_goes_from_the_request_to_the_interview() {
    let office = Office::open();
    let coordinator = Coordinator::asks(&office);
    let mut people: Vec<Device> = (0..10).map(|_| applicant(&office)).collect();
    let rows =
        people.iter().enumerate().map(|(n, device)| format!("Liige {n};{}", device.file().application.reference));
    let file = rows.chain(["Keegi;EE-1".to_owned()]).collect::<Vec<_>>().join("\r\n");
    let roster = roster::read(file.as_bytes(), &coordinator.reads(), &office.pack.country);
    assert_eq!((roster.rows.len(), roster.bad.len()), (10, 1));
    let invited = coordinator.changes(&Change::Invite(roster.rows.into_iter().map(|row| row.invitation).collect()));
    assert!(invited.members.iter().all(|member| member.state == MemberState::Invited && member.ready.is_none()));

    assert_eq!(coordinator.missing(), [Missing::Approval, Missing::People { more: 10 }]);
    office.is_told(&format!("/groups/{}/approve", coordinator.id), &json!({ "days": 14 }));
    for device in &mut people[..9] {
        agrees(&office, device);
    }
    assert_eq!(coordinator.missing(), [Missing::People { more: 1 }]);
    agrees(&office, &mut people[9]);
    let group = coordinator.reads();
    let leave = may_book(&office.pack, &group, group.asked.at).unwrap();
    assert!(group.window().unwrap().left(group.asked.at).is_some());

    let from = group.asked.date();
    let times = office.answers(&letter::times(&coordinator.token, &coordinator.id, from));
    let run = party::time_runs(times.body(None).unwrap()).unwrap().runs.remove(0);
    assert_eq!(run.seats.len(), 10);
    let booked = coordinator.changes(&Change::Book { leave, run: run.id });
    assert_eq!((booked.state, booked.appointment.as_ref().map(|booked| booked.seats)), (GroupState::Booked, Some(10)));
    assert!(booked.members.iter().all(|member| member.interview.is_some() && !member.may_be_removed()));

    let first = &mut people[0];
    assert_eq!(membership(first), Some((MembershipState::Booked, None)));
    assert!(first.file().application.confirmed().is_some());
    first.tell(Event::Asked(Order::Cancel));
    assert!(first.file().application.booked().is_some(), "the group's seat is given back by leaving");
    first.tell(Event::Asked(Order::LeaveGroup));
    assert_eq!((first.file().application.booked(), &first.file().application.group), (None, &None));
    let after = coordinator.reads();
    assert_eq!(after.agreed().filter(|member| member.interview.is_some()).count(), 9);
    assert_eq!((after.members[0].state, after.members[0].interview), (MemberState::Left, None));
    assert!(after.members[0].may_be_removed(), "whoever has no seat any more may be taken off the list");

    let given_back = coordinator.changes(&Change::GiveBack);
    assert_eq!((given_back.state, given_back.appointment), (GroupState::Approved, None));
    assert_eq!(membership(&mut people[1]), Some((MembershipState::Agreed, None)));
}
