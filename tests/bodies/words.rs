//! Every word of the contract's enumerations is read, and no other.

use serde::de::DeserializeOwned;
use serde_json::json;
use viza::wire::problem::Code;
use viza::wire::{account, rest};

use crate::{body, is_read};

/// The words of a shape's enumeration, as serde lists them when it meets another.
fn words<T: DeserializeOwned>() -> Vec<String> {
    let refusal = serde_json::from_value::<T>(json!("?")).err().unwrap().to_string();
    let words: Vec<_> = refusal.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert!(words.len() > 1, "{refusal}");
    words
}

#[test]
fn every_word_of_the_contract_is_read() {
    let places: [(&str, &str, Vec<String>); 23] = [
        ("application.moved_twice.json", "/access", words::<rest::Access>()),
        ("application.moved_twice.json", "/by", words::<rest::FilledInBy>()),
        ("application.moved_twice.json", "/residency", words::<rest::Residency>()),
        ("application.moved_twice.json", "/fee/state", words::<rest::FeeState>()),
        ("application.moved_twice.json", "/fee/pay_reason", words::<rest::PayReason>()),
        ("application.moved_twice.json", "/fee/payments/0/channel", words::<rest::Channel>()),
        ("application.moved_twice.json", "/fee/payments/0/state", words::<rest::PaymentState>()),
        ("application.moved_twice.json", "/appointment/state", words::<rest::AppointmentState>()),
        ("application.moved_twice.json", "/appointment/fee_after", words::<rest::FeeAfter>()),
        ("application.moved_twice.json", "/deadlines/0/kind", words::<rest::DeadlineKind>()),
        ("application.preferring.json", "/preferences/part", words::<rest::DayPart>()),
        ("application.ready.json", "/tracking/events/0/kind", words::<rest::Passage>()),
        ("slot_list.all_taken.json", "/empty", words::<rest::NoSlots>()),
        ("time_runs.all_taken.json", "/empty", words::<rest::NoSlots>()),
        ("account.json", "/applications/0/next", words::<account::NextStep>()),
        ("account.json", "/applications/1/deadline/kind", words::<account::OwnDeadlineKind>()),
        ("account.coordinator.json", "/coordinator/0/state", words::<rest::RoleState>()),
        ("account.coordinator.json", "/coordinator/0/organisation/kind", words::<rest::OrganisationKind>()),
        ("application.group_agreed.json", "/group/state", words::<rest::PartState>()),
        ("group.approved.json", "/state", words::<rest::GroupState>()),
        ("group.approved.json", "/members/0/state", words::<rest::MemberState>()),
        ("group.denied.json", "/denied_because", words::<rest::DenialReason>()),
        ("problem.busy.json", "/code", words::<Code>()),
    ];
    for (name, pointer, words) in places {
        let shape = name.split('.').next().unwrap();
        for word in words {
            let mut said = body(name);
            *said.pointer_mut(pointer).unwrap_or_else(|| panic!("{name} has no {pointer}")) = json!(word);
            assert!(is_read(shape, &said), "{name} {pointer} {word}");
            *said.pointer_mut(pointer).unwrap() = json!(format!("{word}?"));
            assert!(!is_read(shape, &said), "{name} {pointer} {word}?");
        }
    }
}
