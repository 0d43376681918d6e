use std::ops::RangeInclusive;

use super::*;

const TODAY: &str = "2026-11-20";

fn numbers(code: &str, digits: RangeInclusive<usize>) -> PhoneNumbers {
    PhoneNumbers { code: code.into(), digits, example: String::new() }
}

fn estonia(ds160_to_book: bool) -> Pack {
    Pack { ds160_to_book, phone: Some(numbers("372", 7..=8)), postal_digits: Some(5), ..Pack::silent("ee") }
}

fn check(changes: &[(Field, &str)], ds160_required: bool) -> Result<Profile, Vec<(Field, Fault)>> {
    read_as(&estonia(ds160_required), changes)
}

fn read_as(pack: &Pack, changes: &[(Field, &str)]) -> Result<Profile, Vec<(Field, Fault)>> {
    let good = [
        (Field::PassportNumber, "ke 123-456"),
        (Field::IssuedDay, "20"),
        (Field::IssuedMonth, "11"),
        (Field::IssuedYear, "2026"),
        (Field::ExpiresDay, "21"),
        (Field::ExpiresMonth, "11"),
        (Field::ExpiresYear, "2026"),
        (Field::Nationality, "EST"),
        (Field::Ds160, "aa00 bc1234"),
        (Field::Phone, "+372 5551 2345"),
        (Field::Street, "Kooli 1"),
        (Field::City, "Tallinn"),
        (Field::PostalCode, "15099"),
        (Field::LivesIn, "ee"),
        (Field::Declared, "yes"),
    ];
    let draft = Draft::from_iter(good.iter().chain(changes).map(|(field, text)| (*field, (*text).to_owned())));
    Profile::check(&draft, TODAY.parse().unwrap(), pack)
        .map_err(|problems| problems.iter().map(|problem| (problem.field, problem.fault)).collect())
}

/// The number of a case is asked for where a pack says so, and never demanded.
#[test]
fn a_case_number_is_read_where_it_is_asked_for() {
    let asked = Pack { asks_case_number: true, ..estonia(true) };
    for (typed, read) in [
        ("", Ok(None)),
        ("tal 2026 123456", Ok(Some("TAL2026123456"))),
        ("TAL-2026-123456", Ok(Some("TAL2026123456"))),
        ("12345678901234567890", Ok(Some("12345678901234567890"))),
        ("-", Err(vec![(Field::CaseNumber, Fault::BadCaseNumber)])),
        ("123456789012345678901", Err(vec![(Field::CaseNumber, Fault::BadCaseNumber)])),
        ("ტალ2026", Err(vec![(Field::CaseNumber, Fault::BadCaseNumber)])),
    ] {
        let number = |pack| read_as(pack, &[(Field::CaseNumber, typed)]).map(|profile| profile.case_number);
        assert_eq!(number(&asked), read.map(|number| number.map(str::to_owned)), "{typed}");
        assert_eq!(number(&estonia(true)), Ok(None), "nobody asks: {typed}");
    }
}

/// R19.
#[test]
fn a_complete_page_makes_a_profile() {
    let profile = check(&[], true).unwrap();
    assert_eq!(profile.passport_number, "KE123456");
    assert_eq!(profile.ds160.as_deref(), Some("AA00BC1234"));
    assert_eq!(profile.phone, "+37255512345");
    assert_eq!(profile.address.country, "ee");
    assert!(profile.declared);
}

/// R11, R97.
#[test]
fn an_empty_page_says_everything_at_once() {
    let problems = Profile::check(&Draft::default(), TODAY.parse().unwrap(), &estonia(true)).unwrap_err();
    let fields: Vec<_> = problems.iter().map(|problem| problem.field).collect();
    use Field as F;
    assert_eq!(
        fields,
        [
            F::PassportNumber,
            F::IssuedDay,
            F::ExpiresDay,
            F::Nationality,
            F::Ds160,
            F::Phone,
            F::Street,
            F::City,
            F::LivesIn,
            F::Declared
        ]
    );
}

/// R10, R11, R97.
#[test]
fn each_fault_is_found() {
    for (field, text, fault) in [
        (Field::PassportNumber, "კ123456", Fault::BadCharacters),
        (Field::PassportNumber, "12345", Fault::BadPassportNumber),
        (Field::PassportNumber, "1234567890", Fault::BadPassportNumber),
        (Field::IssuedDay, "21", Fault::NotInPast),
        (Field::ExpiresMonth, "13", Fault::NotADate),
        (Field::Nationality, "EE", Fault::Missing),
        (Field::LivesIn, "EST", Fault::Missing),
        (Field::PostalCode, "0131", Fault::BadPostalCode),
        (Field::Ds160, "AB00123456", Fault::BadDs160),
        (Field::Phone, "55512345", Fault::BadPhone),
        (Field::Declared, "", Fault::NotTicked),
    ] {
        let problems = check(&[(field, text)], false).unwrap_err();
        assert!(problems.contains(&(field, fault)), "{text}: {problems:?}");
    }
}

#[test]
fn a_passport_ends_after_today_and_after_it_begins() {
    assert_eq!(
        check(&[(Field::IssuedYear, "2016"), (Field::ExpiresDay, "20")], false).unwrap_err(),
        [(Field::ExpiresDay, Fault::NotInFuture)]
    );
    // The two dates exchanged.
    assert_eq!(
        check(&[(Field::IssuedYear, "2030"), (Field::ExpiresYear, "2020")], false).unwrap_err(),
        [(Field::IssuedDay, Fault::NotInPast), (Field::ExpiresDay, Fault::NotAfterIssue)]
    );
}

#[test]
fn r61_the_form_number_may_wait_where_the_pack_lets_it() {
    assert_eq!(check(&[(Field::Ds160, " ")], false).unwrap().ds160, None);
    assert_eq!(check(&[(Field::Ds160, " ")], true).unwrap_err(), [(Field::Ds160, Fault::Missing)]);
    for (typed, read) in [
        ("AA00AB12CD", Ok("AA00AB12CD")),
        ("aa-00ab-12cd", Ok("AA00AB12CD")),
        ("AA00AB12C", Err(Fault::BadDs160)),
        ("AA00AB12CDE", Err(Fault::BadDs160)),
        ("ААxxxxxxxx", Err(Fault::BadDs160)),
    ] {
        assert_eq!(ds160(typed).as_deref(), read.as_ref().map(|ok| *ok), "{typed}");
    }
}

#[test]
fn a_phone_number_has_the_length_of_its_country() {
    for (typed, code, digits, read) in [
        ("+355 69 123 4567", "355", 8..=9, Some("+355691234567")),
        ("+355 (0)4 530 2222", "355", 8..=9, Some("+35545302222")),
        ("+355 4 5302", "355", 8..=9, None),
        ("00995 555 12-34-56", "995", 9..=9, Some("+995555123456")),
        ("+995 555 12 34 5", "995", 9..=9, None),
        ("+372 880 6000", "372", 7..=8, Some("+3728806000")),
        ("+372 880 600", "372", 7..=8, None),
    ] {
        assert_eq!(phone(typed, Some(&numbers(code, digits))).ok().as_deref(), read, "{typed}");
    }
}

#[test]
fn a_phone_number_of_another_country_is_looked_at_less_closely() {
    let own = numbers("372", 7..=8);
    for (typed, read) in [
        ("+1 703 520 2498", Some("+17035202498")),
        ("+1234567", None),
        ("+1234567890123456", None),
        ("+01234567890", None),
        ("+49 x12345678", None),
        ("", None),
    ] {
        assert_eq!(phone(typed, Some(&own)).ok().as_deref(), read, "{typed}");
        assert_eq!(phone(typed, None).ok().as_deref(), read, "{typed}, no length known");
    }
}

#[test]
fn an_address_abroad_is_a_fine_home() {
    let home = check(&[(Field::LivesIn, "ie"), (Field::PostalCode, "")], false).unwrap();
    assert_eq!(home.address.country, "ie");
}
