//! Watching the number of the DS-160 form until the interview: it must be the same here and on the applicant's own form
//! (R61).

use chrono::NaiveDate;

use super::agenda::Agenda;
use super::application::Application;
use super::business_day;
use super::clock::Instant;
use super::deadline::{Deadline, DeadlineKind};
use super::draft::{Draft, Field};
use super::pack::Pack;
use super::profile::{Profile, ds160};

/// What is watched while an interview is ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// The number in the profile; absent where it was left out.
    pub number: Option<String>,
    /// Until when it can be changed.
    pub until: Deadline,
    /// The last day for sending the final form, where the country counts business days before the interview.
    pub final_day: Option<FinalDay>,
}

/// The last day for sending the final form, on the embassy's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FinalDay {
    pub day: NaiveDate,
    pub is_over: bool,
}

/// How the number on the form, as typed, stands to the one in the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    NothingTyped,
    /// Not written as such a number is.
    NoNumber,
    Same,
    Different,
}

impl Watch {
    /// Nothing without an interview ahead, and nothing for a token that does not show the profile.
    pub fn of(application: &Application, pack: &Pack, now: Instant) -> Option<Self> {
        let profile = application.profile.as_ref()?;
        let until = Agenda::of(Some(application), pack, now).date(DeadlineKind::Ds160Change)?;
        let interview = application.booked()?.slot.starts.date();
        let today = pack.zone.date(now);
        let final_day = final_day(pack, interview).map(|day| FinalDay { day, is_over: day < today });
        (!until.is_over(now)).then(|| Self { number: profile.ds160.clone(), until, final_day })
    }
}

/// So many business days before the interview, which is not counted.
fn final_day(pack: &Pack, interview: NaiveDate) -> Option<NaiveDate> {
    let days = pack.ds160_final_days?;
    Some((0..days).fold(interview, |day, _| business_day::before(day, &pack.holidays)))
}

/// Whether the number stands as it was sent: the interview has begun. The office judges again.
pub fn stands(application: &Application, now: Instant) -> bool {
    application.booked().is_some_and(|appointment| appointment.slot.starts.at <= now)
}

/// Whether a profile with this number may be sent.
pub fn may_be_sent(number: Option<&str>, application: &Application, now: Instant) -> bool {
    let same = |sent: &Profile| sent.ds160.as_deref() == number;
    !stands(application, now) || application.profile.as_ref().is_none_or(same)
}

/// Puts the number that stands in the place of what was typed later: only the rest of the profile is sent anew.
pub fn keep(draft: &mut Draft, application: &Application, now: Instant) {
    if stands(application, now) {
        let number = application.profile.as_ref().and_then(|profile| profile.ds160.clone());
        draft.write(Field::Ds160, number.unwrap_or_default());
    }
}

/// Compares by what counts: capitals and spaces do not.
pub fn compare(typed: &str, number: &str) -> Comparison {
    match ds160(typed) {
        _ if typed.trim().is_empty() => Comparison::NothingTyped,
        Err(_) => Comparison::NoNumber,
        Ok(same) if same == number => Comparison::Same,
        Ok(_) => Comparison::Different,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clock::Zone;
    use crate::domain::journey::tests::sample;

    /// R61: the number is watched until the interview begins, and no longer.
    #[test]
    fn the_number_is_watched_until_the_interview() {
        let watch = |application: &Application, now| Watch::of(application, &sample::pack(), sample::at(now));
        let booked = sample::booked("key-b");
        let watched = watch(&booked, "2026-12-10T08:59:59Z").unwrap();
        assert_eq!(watched.number.as_deref(), Some("AA00BC1234"));
        assert_eq!(watched.until.moment, sample::moment("2026-12-10T09:00:00Z"));
        assert_eq!(watch(&booked, "2026-12-10T09:00:00Z"), None);
        assert_eq!(watch(&sample::ready(), "2026-11-20T12:00:00Z"), None, "no interview");
        let hidden = Application { profile: None, ..booked };
        assert_eq!(watch(&hidden, "2026-11-20T12:00:00Z"), None, "who may only look sees no number");
    }

    /// R61: the days before the interview are those of the embassy; a country that counts none has no such day.
    #[test]
    fn the_final_form_is_sent_business_days_before() {
        let interview = "2026-12-10".parse().unwrap();
        let holidays = vec!["2026-12-08".parse().unwrap()];
        for (days, last) in
            [(None, None), (Some(1), Some("2026-12-09")), (Some(2), Some("2026-12-07")), (Some(3), Some("2026-12-04"))]
        {
            let pack = Pack { ds160_final_days: days, holidays: holidays.clone(), ..sample::pack() };
            assert_eq!(final_day(&pack, interview).map(|day| day.to_string()).as_deref(), last, "{days:?}");
        }
    }

    /// R61: the last day is over when it is at the embassy: in Tallinn two hours before it is by UTC.
    #[test]
    fn the_last_day_is_said_to_be_over_once_it_is() {
        let zone = Zone { offset: 7_200, ..sample::pack().zone };
        let pack = Pack { ds160_final_days: Some(2), zone, ..sample::pack() };
        let booked = sample::booked("key-b");
        for (now, is_over) in [("2026-12-08T21:59:59Z", false), ("2026-12-08T22:00:00Z", true)] {
            let final_day = Watch::of(&booked, &pack, sample::at(now)).unwrap().final_day;
            assert_eq!(final_day, Some(FinalDay { day: "2026-12-08".parse().unwrap(), is_over }), "{now}");
        }
        assert_eq!(Watch::of(&booked, &sample::pack(), sample::at("2026-12-08T12:00:00Z")).unwrap().final_day, None);
    }

    /// R61: the number can be changed until the interview begins; from then on the one that was sent is sent again.
    #[test]
    fn the_number_stands_once_the_interview_has_begun() {
        let kept = |application: &Application, now| {
            let mut draft = Draft::from_iter([(Field::Ds160, "AA00BC9999".to_owned())]);
            keep(&mut draft, application, sample::at(now));
            draft.typed(Field::Ds160).to_owned()
        };
        let booked = sample::booked("key-b");
        assert_eq!(kept(&booked, "2026-12-10T08:59:59Z"), "AA00BC9999");
        assert_eq!(kept(&booked, "2026-12-10T09:00:00Z"), "AA00BC1234");
        for (number, now, sent) in [
            (Some("AA00BC9999"), "2026-12-10T08:59:59Z", true),
            (Some("AA00BC9999"), "2026-12-10T09:00:00Z", false),
            (None, "2026-12-10T09:00:00Z", false),
            (Some("AA00BC1234"), "2026-12-10T09:00:00Z", true),
        ] {
            assert_eq!(may_be_sent(number, &booked, sample::at(now)), sent, "{number:?} at {now}");
        }
        assert_eq!(kept(&sample::ready(), "2026-12-10T09:00:00Z"), "AA00BC9999", "no interview");
        let profile = booked.profile.clone().map(|profile| Profile { ds160: None, ..profile });
        let without = Application { profile, ..booked };
        assert_eq!(kept(&without, "2026-12-10T09:00:00Z"), "", "it was left out");
    }

    /// R61.
    #[test]
    fn the_numbers_are_compared_by_what_counts() {
        for (typed, comparison) in [
            ("  ", Comparison::NothingTyped),
            ("aa00 bc1234", Comparison::Same),
            ("AA00BC1235", Comparison::Different),
            ("AA00BC123", Comparison::NoNumber),
            ("AB00BC1234", Comparison::NoNumber),
        ] {
            assert_eq!(compare(typed, "AA00BC1234"), comparison, "{typed}");
        }
    }
}
