//! How the passport comes back, and what that costs.

use chrono::NaiveDate;

use super::address::{Address, AddressFields};
use super::deadline::{Deadline, DeadlineKind, address_change};
use super::draft::{Draft, Field};
use super::money::Money;
use super::pack::{DeliveryKind, DeliveryOption, Pack, Price};
use super::problem::{Fault, Problem, Reading};

/// The choice as the office takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryChoice {
    /// Id of the pack's option.
    pub option: String,
    /// Id of the pickup place; there for a pickup only.
    pub place: Option<String>,
    /// There for a courier to the door only.
    pub address: Option<Address>,
    /// The visitor knows that somebody must be there (R98).
    pub presence_acknowledged: bool,
}

const ADDRESS: AddressFields = AddressFields {
    street: Field::DeliveryStreet,
    apartment: Field::DeliveryApartment,
    city: Field::DeliveryCity,
    postal_code: Field::DeliveryPostalCode,
};

impl DeliveryChoice {
    /// Reads the delivery page. The address is the profile's where the visitor says so, or the one typed here, which is
    /// in the country applied in.
    ///
    /// # Errors
    /// Every problem, in field order: no option or no place chosen, an address abroad (R86), the box about being there
    /// not ticked (R98), whatever is wrong with the address.
    pub fn check(draft: &Draft, pack: &Pack, profile_address: Option<&Address>) -> Result<Self, Vec<Problem>> {
        let mut form = Reading::of(draft);
        let choice = Self::read(&mut form, pack, profile_address);
        form.end(choice)
    }

    fn read(form: &mut Reading, pack: &Pack, profile_address: Option<&Address>) -> Option<Self> {
        let option = pack.delivery_option(form.draft().trimmed(Field::DeliveryOption)).ok_or(Fault::Missing);
        let option = form.noted(Field::DeliveryOption, option)?;
        if option.presence {
            form.tick(Field::PresenceKnown);
        }
        let (place, address) = match option.kind {
            DeliveryKind::Pickup => (Some(form.line(Field::DeliveryPlace, 60)?), None),
            DeliveryKind::Door => (None, Some(door(form, pack, profile_address)?)),
        };
        Some(Self { option: option.id.clone(), place, address, presence_acknowledged: option.presence })
    }
}

fn door(form: &mut Reading, pack: &Pack, profile_address: Option<&Address>) -> Option<Address> {
    let home = profile_address.filter(|_| form.draft().ticked(Field::DeliverySameAddress));
    let Some(home) = home else {
        return Address::read(form, &ADDRESS, Some(pack.country.code()), pack);
    };
    if pack.delivery.inside_country_only && home.country != pack.country.code() {
        form.fault(Field::DeliverySameAddress, Fault::Abroad);
    }
    Some(home.clone())
}

/// From when on the choice can no longer be changed: the office's own word, else the country's rule counted from the
/// registered interview (R87, R88). Nothing where there is no such rule.
pub fn closes(stated: &[Deadline], pack: &Pack, interview: NaiveDate) -> Option<Deadline> {
    let stated = stated.iter().find(|deadline| deadline.kind == DeadlineKind::AddressChange);
    stated.copied().or_else(|| address_change(pack, interview))
}

/// What a delivery costs the visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quote {
    Free,
    /// The documents do not say.
    Unknown,
    /// Paid to the courier at the door, never here (R95).
    AtTheDoor(Money),
}

/// What an option costs for so many passports brought to `city`, as typed (R93, R94, R96).
pub fn quote(option: &DeliveryOption, city: &str, passports: u32) -> Quote {
    match &option.price {
        Price::Free => Quote::Free,
        Price::Unknown => Quote::Unknown,
        Price::AtTheDoor { cities, in_city, elsewhere } => {
            let each = if cities.iter().any(|name| names_city(city, name)) { in_city } else { elsewhere };
            Quote::AtTheDoor(each.times(passports))
        }
    }
}

/// Whether the typed text has the name in it, as in `ქ. თბილისი` or `Tbilisi 0131`. Only ASCII letters lose their case:
/// Georgian has none, and the tables for the rest are not worth their bytes.
fn names_city(typed: &str, name: &str) -> bool {
    fn words(text: &str) -> Vec<&str> {
        text.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation()).filter(|word| !word.is_empty()).collect()
    }
    let (typed, name) = (words(typed), words(name));
    let same = |window: &[&str]| window.iter().zip(&name).all(|(a, b)| a.eq_ignore_ascii_case(b));
    !name.is_empty() && typed.windows(name.len()).any(same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clock::{Moment, Zone};
    use crate::domain::money::Currency;
    use crate::domain::pack::{Cutoff, DeliveryRules};

    fn lari(minor: i64) -> Money {
        Money { minor, currency: Currency::from_code("GEL").unwrap() }
    }

    fn options() -> [DeliveryOption; 2] {
        let cities = ["Tbilisi", "თბილისი", "Stara Tiflis"].map(str::to_owned).to_vec();
        let option = |id: &str, kind, price, presence| {
            let id = id.into();
            DeliveryOption { id, kind, carrier: None, price, presence, attempts_limited: presence }
        };
        let price = Price::AtTheDoor { cities, in_city: lari(650), elsewhere: lari(1000) };
        [
            option("courier_home", DeliveryKind::Door, price, true),
            option("pickup", DeliveryKind::Pickup, Price::Free, false),
        ]
    }

    fn georgia() -> Pack {
        Pack {
            currency: Currency::from_code("GEL").unwrap(),
            postal_digits: Some(4),
            delivery: DeliveryRules {
                options: options().to_vec(),
                inside_country_only: true,
                ..DeliveryRules::default()
            },
            ..Pack::silent("ge")
        }
    }

    fn home(country: &str) -> Address {
        Address {
            street: "რუსთაველის 8".into(),
            apartment: None,
            city: "თბილისი".into(),
            postal_code: "0108".into(),
            country: country.into(),
        }
    }

    fn check(typed: &[(Field, &str)], profile: Option<&Address>) -> Result<DeliveryChoice, Vec<(Field, Fault)>> {
        let draft = Draft::from_iter(typed.iter().map(|(field, text)| (*field, (*text).to_owned())));
        DeliveryChoice::check(&draft, &georgia(), profile)
            .map_err(|problems| problems.iter().map(|problem| (problem.field, problem.fault)).collect())
    }

    /// R96.
    #[test]
    fn a_pickup_needs_a_place_and_nothing_else() {
        let pickup = (Field::DeliveryOption, "pickup");
        assert_eq!(check(&[pickup], None), Err(vec![(Field::DeliveryPlace, Fault::Missing)]));
        let choice = check(&[pickup, (Field::DeliveryPlace, "tbilisi-1"), (Field::DeliveryStreet, "x")], None).unwrap();
        assert_eq!((choice.place.as_deref(), choice.address), (Some("tbilisi-1"), None));
    }

    #[test]
    fn r98_a_courier_needs_an_address_and_somebody_there() {
        let courier = (Field::DeliveryOption, "courier_home");
        assert_eq!(
            check(&[courier], None),
            Err(vec![
                (Field::DeliveryStreet, Fault::Missing),
                (Field::DeliveryCity, Fault::Missing),
                (Field::DeliveryPostalCode, Fault::Missing),
                (Field::PresenceKnown, Fault::NotTicked),
            ])
        );
        let typed = [
            courier,
            (Field::DeliveryStreet, "Aghmashenebeli 1"),
            (Field::DeliveryCity, "Kutaisi"),
            (Field::DeliveryPostalCode, "4600"),
            (Field::PresenceKnown, "yes"),
        ];
        let choice = check(&typed, Some(&home("ge"))).unwrap();
        assert_eq!(
            choice.address.map(|address| (address.city, address.country)),
            Some(("Kutaisi".into(), "ge".into()))
        );
        assert!(choice.presence_acknowledged);
    }

    #[test]
    fn r86_the_profiles_address_serves_unless_it_is_abroad() {
        let typed = [
            (Field::DeliveryOption, "courier_home"),
            (Field::DeliverySameAddress, "yes"),
            (Field::PresenceKnown, "yes"),
        ];
        assert_eq!(check(&typed, Some(&home("ge"))).unwrap().address, Some(home("ge")));
        assert_eq!(check(&typed, Some(&home("am"))), Err(vec![(Field::DeliverySameAddress, Fault::Abroad)]));
    }

    /// R87, R88: the office's own moment stands before the rule; a country without a rule closes nothing.
    #[test]
    fn the_choice_closes_when_the_office_says_or_the_rule() {
        let moment = |text: &str| {
            let at = chrono::DateTime::parse_from_rfc3339(text).unwrap();
            Moment { at: at.to_utc(), local: at.naive_local() }
        };
        let interview = "2026-12-10".parse().unwrap();
        let stated = |kind| Deadline { kind, moment: moment("2026-12-09T12:00:00+04:00") };
        let ruled = DeliveryRules { cutoff: Some(Cutoff::InterviewDayEnd), ..DeliveryRules::default() };
        let zone = Zone { name: "Asia/Tbilisi".into(), offset: 14_400, changes: vec![] };
        let ruled = Pack { delivery: ruled, zone, ..georgia() };
        for (stated, pack, expected) in [
            (vec![stated(DeadlineKind::AddressChange)], &ruled, Some("2026-12-09T12:00:00+04:00")),
            (vec![stated(DeadlineKind::Interview)], &ruled, Some("2026-12-10T23:59:00+04:00")),
            (vec![], &ruled, Some("2026-12-10T23:59:00+04:00")),
            (vec![], &georgia(), None),
        ] {
            let closes = closes(&stated, pack, interview).map(|deadline| deadline.moment);
            assert_eq!(closes, expected.map(moment), "{stated:?}");
        }
    }

    #[test]
    fn nothing_chosen_or_something_that_the_country_does_not_offer() {
        for option in ["", "drone"] {
            assert_eq!(
                check(&[(Field::DeliveryOption, option)], None),
                Err(vec![(Field::DeliveryOption, Fault::Missing)])
            );
        }
    }

    #[test]
    fn r93_to_r96_prices() {
        let [courier, pickup] = options();
        for city in ["Tbilisi", "TBILISI", " tbilisi ", "თბილისი", "ქ. თბილისი", "Tbilisi 0131", "old stara tiflis"]
        {
            assert_eq!(quote(&courier, city, 3), Quote::AtTheDoor(lari(1950)), "{city}");
        }
        for city in ["Kutaisi", "", "Tbilisiani", "Stara", "ქუთაისი"] {
            assert_eq!(quote(&courier, city, 3), Quote::AtTheDoor(lari(3000)), "{city}");
        }
        assert_eq!(quote(&pickup, "Kutaisi", 3), Quote::Free);
        let unknown = DeliveryOption { price: Price::Unknown, ..courier };
        assert_eq!(quote(&unknown, "Tallinn", 1), Quote::Unknown);
    }
}
