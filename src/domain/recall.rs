//! What the office has, written into the draft of a device that has found an application again: nobody types twice.

use chrono::{Datelike, NaiveDate};

use super::application::Application;
use super::draft::{Draft, Field, TICKED};
use super::preferences::{DayPart, Preferences};

/// Fills the empty fields from the record. What was typed here stays.
pub fn recall(draft: &mut Draft, record: &Application) {
    let mut fill = |field: Field, text: &str| {
        if draft.typed(field).is_empty() {
            draft.write(field, text.to_owned());
        }
    };
    if let Some(profile) = &record.profile {
        fill(Field::PassportNumber, &profile.passport_number);
        fill(Field::Nationality, &profile.nationality);
        for (fields, date) in [
            ([Field::IssuedDay, Field::IssuedMonth, Field::IssuedYear], profile.passport_issued),
            ([Field::ExpiresDay, Field::ExpiresMonth, Field::ExpiresYear], profile.passport_expires),
        ] {
            for (field, part) in fields.into_iter().zip(parts(date)) {
                fill(field, &part);
            }
        }
        fill(Field::Ds160, profile.ds160.as_deref().unwrap_or_default());
        fill(Field::CaseNumber, profile.case_number.as_deref().unwrap_or_default());
        fill(Field::Phone, &profile.phone);
        fill(Field::LivesIn, &profile.address.country);
        fill(Field::Street, &profile.address.street);
        fill(Field::Apartment, profile.address.apartment.as_deref().unwrap_or_default());
        fill(Field::City, &profile.address.city);
        fill(Field::PostalCode, &profile.address.postal_code);
    }
    if let Some(wish) = &record.preferences {
        for (fields, date) in [(Preferences::FROM, wish.from), (Preferences::TO, wish.to)] {
            for (field, part) in fields.into_iter().zip(date.map(parts).into_iter().flatten()) {
                fill(field, &part);
            }
        }
        fill(Field::PreferPart, wish.part.map_or("", DayPart::slug));
    }
    fill(Field::VisaClass, record.visa_class.as_deref().unwrap_or_default());
    if let Some(choice) = &record.delivery {
        fill(Field::DeliveryOption, &choice.option);
        fill(Field::DeliveryPlace, choice.place.as_deref().unwrap_or_default());
        fill(Field::PresenceKnown, if choice.presence_acknowledged { TICKED } else { "" });
        if let Some(address) = &choice.address {
            fill(Field::DeliveryStreet, &address.street);
            fill(Field::DeliveryApartment, address.apartment.as_deref().unwrap_or_default());
            fill(Field::DeliveryCity, &address.city);
            fill(Field::DeliveryPostalCode, &address.postal_code);
        }
    }
}

fn parts(date: NaiveDate) -> [String; 3] {
    [date.day().to_string(), date.month().to_string(), date.year().to_string()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::tests::sample::opened;

    #[test]
    fn days_that_were_told_on_another_device_need_not_be_told_again() {
        let to = NaiveDate::from_ymd_opt(2026, 12, 8);
        let told = Preferences { from: None, to, part: Some(DayPart::Morning) };
        let mut draft = Draft::default();
        recall(&mut draft, &Application { preferences: Some(told.clone()), ..opened() });
        assert_eq!(Preferences::read(&draft, None), Ok(told));
    }
}
