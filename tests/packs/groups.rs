//! People who apply together: what each country's documents say of them, and nothing of a neighbour's.

use serde_json::{Value, json};
use viza::domain::contact::{Reason, Topic};
use viza::domain::group_wish::OrganisationKind;
use viza::domain::pack::{Approval, GroupRules};
use viza::domain::rule::Rule;
use viza::wire::pack::{PackProblem, read};

use crate::{COUNTRIES, pack, text};

/// R76, R77, R82, R83: Estonia and Georgia approve each group, and Estonia alone names a minimum; Albania approves who
/// represents groups, and says who that may be.
#[test]
fn each_country_has_its_own_groups() {
    let [albania, estonia, georgia] = COUNTRIES.map(|country| pack(country).groups);
    let of_groups = |minimum| Some(GroupRules { approval: Approval::Group, minimum, kinds: vec![] });
    assert_eq!((estonia, georgia), (of_groups(Some(10)), of_groups(None)));
    let kinds = OrganisationKind::ALL.to_vec();
    assert_eq!(albania, Some(GroupRules { approval: Approval::Representative, minimum: None, kinds }));
}

/// R76–R82, R85: what the countries state of groups is theirs alone; Albania states none of it.
#[test]
fn each_rule_of_groups_is_its_countrys() {
    let stated = |country: &str| {
        let of_groups = |rule: &&Rule| rule.place().0 == "groups" && pack(country).states(**rule);
        Rule::ALL.iter().filter(of_groups).map(|rule| rule.place().1).collect::<Vec<_>>()
    };
    assert_eq!(stated("al"), [] as [&str; 0]);
    assert_eq!(stated("ee"), ["online_only", "schedule", "own_ds160", "window", "own_booking_bars", "one_letter"]);
    assert_eq!(stated("ge"), ["schedule", "own_ds160", "every_member_pays", "window", "one_letter"]);
}

/// R83, R84: who represents groups in Albania writes to an address of their own, and nobody else is sent there.
#[test]
fn an_approved_representative_knows_where_to_write() {
    let contact = pack("al").contact;
    assert!(contact.guide(Reason::Group).is_some());
    assert_eq!(contact.email(Topic::Group), Some("Group_Processing_ALB@visaops.net"));
    for country in ["ee", "ge"] {
        assert_eq!(pack(country).contact.guide(Reason::Group), None, "{country}");
    }
}

#[test]
fn a_country_without_groups_has_no_rule_of_them() {
    for country in COUNTRIES {
        let mut silent: Value = serde_json::from_str(&text(&format!("{country}/pack.json"))).unwrap();
        silent.as_object_mut().unwrap().remove("groups");
        let pack = read(&silent.to_string()).unwrap();
        assert_eq!(pack.groups, None);
        assert!(Rule::ALL.iter().all(|rule| rule.place().0 != "groups" || !pack.states(*rule)), "{country}");
    }
}

#[test]
fn what_cannot_be_understood_is_refused() {
    let schema: Value = serde_json::from_str(&text("pack.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for (country, pointer, wrong) in [
        ("ee", "/groups/approval", json!("everybody")),
        ("ee", "/groups/minimum", json!("ten")),
        ("ee", "/groups/window", json!("long")),
        ("al", "/groups/kinds/0", json!("family")),
        ("al", "/groups/kinds", json!("company")),
    ] {
        let mut pack: Value = serde_json::from_str(&text(&format!("{country}/pack.json"))).unwrap();
        *pack.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = wrong;
        assert!(!schema.is_valid(&pack), "the schema takes a wrong {pointer}");
        assert_eq!(read(&pack.to_string()), Err(PackProblem::Shape), "{pointer}");
    }
}
