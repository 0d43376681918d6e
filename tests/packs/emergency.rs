//! Emergency appointments: the reasons that each country's documents name, and none where they name none.

use viza::domain::emergency::{EmergencyRules, Urgency};

use crate::pack;

/// R65, R70–R74, R166: Georgia and Estonia name the same five reasons; Albania's documents know no such request.
#[test]
fn the_reasons_of_each_country() {
    let five = EmergencyRules {
        reasons: vec![Urgency::Medical, Urgency::Funeral, Urgency::Business, Urgency::EstaRefused, Urgency::Study],
        appointment_first: true,
    };
    let rules = ["al", "ge", "ee"].map(|country| pack(country).emergency);
    assert_eq!(rules, [None, Some(five.clone()), Some(five)]);
}
