//! Where the passport is, in each country: what the office's record says, what it leaves open, and who may come for it.

use chrono::{DateTime, NaiveDate, Utc};
use viza::domain::agenda::{Agenda, Source};
use viza::domain::application::Application;
use viza::domain::booking::AppointmentState;
use viza::domain::clock::Moment;
use viza::domain::deadline::{Deadline, DeadlineKind};
use viza::domain::pack::Pack;
use viza::domain::tracking::{
    Collector, Paper, Passage, Passed, Tracking, Whereabouts, collect_by, is_offered, may_ask, number_due, papers,
    stations, whereabouts,
};

use crate::{pack, record};

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn own(known: &Application) -> Pack {
    pack(known.country.code())
}

/// The record as if only the first of its events had happened.
fn after(known: &Application, events: usize) -> Application {
    let mut known = known.clone();
    known.tracking.as_mut().unwrap().passed.truncate(events);
    known
}

fn with(known: &Application, passage: Passage, when: &str) -> Application {
    let mut known = known.clone();
    let zone = own(&known).zone;
    let moment = zone.moment(at(when));
    known.tracking.get_or_insert_default().passed.push(Passed { passage, at: moment });
    known
}

/// R99, R100, R106: each thing that has happened says where the passport is; without a word of the office nothing is
/// concluded but that the interview was or was not.
#[test]
fn where_it_is() {
    let (ready, returned, followed) = (record("ready"), record("returned"), record("followed"));
    let silent = Application { tracking: None, ..ready.clone() };
    let mut cancelled = silent.clone();
    cancelled.appointment.as_mut().unwrap().state = AppointmentState::Cancelled;
    let collected = with(&ready, Passage::Collected, "2027-01-05T10:00:00Z");
    let delivered = with(&followed, Passage::Delivered, "2027-02-17T10:00:00Z");
    for (known, now, expected) in [
        (&silent, "2026-12-14T06:14:59Z", Whereabouts::BeforeInterview),
        (&silent, "2026-12-14T06:15:00Z", Whereabouts::Unsaid),
        (&cancelled, "2026-12-15T00:00:00Z", Whereabouts::BeforeInterview),
        (&after(&ready, 0), "2026-12-14T01:14:59-05:00", Whereabouts::BeforeInterview),
        (&after(&ready, 0), "2026-12-14T01:15:00-05:00", Whereabouts::Embassy),
        (&after(&ready, 1), "2026-12-17T00:00:00Z", Whereabouts::Embassy),
        (&after(&ready, 2), "2026-12-19T00:00:00Z", Whereabouts::Courier),
        (&ready, "2027-01-05T19:59:59Z", Whereabouts::Ready),
        (&ready, "2027-01-05T20:00:00Z", Whereabouts::Overdue),
        (&collected, "2027-03-01T00:00:00Z", Whereabouts::Back(Passage::Collected)),
        (&after(&returned, 2), "2026-12-15T12:00:00Z", Whereabouts::Missed),
        (&returned, "2026-12-18T00:00:00Z", Whereabouts::Returned),
        (&followed, "2027-02-16T12:00:00Z", Whereabouts::Courier),
        (&delivered, "2027-02-17T12:00:00Z", Whereabouts::Back(Passage::Delivered)),
    ] {
        assert_eq!(whereabouts(known, at(now)), expected, "{now}");
    }
}

/// R91, R99, R106: what is to come follows the way that was chosen; where the documents do not say how it ends, nothing is
/// promised; and from the embassy nothing brings it on.
#[test]
fn what_is_to_come() {
    use Passage::{Attempted, Collected, Delivered, HandedOver, Issued, Ready, Returned};
    let (ready, returned, issued) = (record("ready"), record("returned"), record("issued"));
    for (known, passed, ahead) in [
        (after(&ready, 0), vec![], vec![HandedOver, Ready, Collected]),
        (after(&ready, 2), vec![Issued, HandedOver], vec![Ready, Collected]),
        (ready.clone(), vec![Issued, HandedOver, Ready], vec![Collected]),
        (with(&ready, Returned, "2027-01-05T20:00:00Z"), vec![Issued, HandedOver, Ready, Returned], vec![]),
        (after(&returned, 2), vec![HandedOver, Attempted], vec![Delivered]),
        (returned.clone(), vec![HandedOver, Attempted, Attempted, Attempted, Returned], vec![]),
        (issued.clone(), vec![Issued], vec![HandedOver]),
        (record("followed"), vec![Issued, HandedOver], vec![]),
    ] {
        let all = stations(&known, &own(&known));
        let kinds = |reached| all.iter().filter(move |station| station.at.is_some() == reached).map(|it| it.passage);
        assert_eq!((kinds(true).collect::<Vec<_>>(), kinds(false).collect::<Vec<_>>()), (passed, ahead));
        let last: Vec<_> = all.iter().filter(|station| station.is_last).collect();
        assert_eq!(last.len(), usize::from(kinds(true).next().is_some()));
        assert!(last.iter().all(|station| station.at.is_some()));
    }
}

/// R100, R101: the office alone says until when a passport waits, in the embassy's days; here nothing counts fifteen.
#[test]
fn the_last_day_is_the_offices() {
    let ready = record("ready");
    let end = collect_by(&ready).unwrap();
    assert_eq!(end.printed().to_string(), "2027-01-05 23:59:59");
    assert_eq!(end.printed_elsewhere(-5 * 3600).unwrap().to_string(), "2027-01-05 14:59:59");
    assert_eq!(end.left(at("2026-12-21T05:30:00Z")).unwrap().days, 15);
    assert!(!end.is_over(at("2027-01-05T19:59:59Z")) && end.is_over(at("2027-01-05T20:00:00Z")));
    let unstated = Application { deadlines: vec![], ..ready };
    assert_eq!(collect_by(&unstated), None);
    assert_eq!(whereabouts(&unstated, at("2028-01-01T00:00:00Z")), Whereabouts::Ready);
}

/// The interview in Albania is over, and nothing is known yet.
fn unissued() -> Application {
    Application { deadlines: vec![], tracking: Some(Tracking::default()), ..record("issued") }
}

fn issued_on(when: &str) -> Application {
    with(&unissued(), Passage::Issued, when)
}

/// R109: a visa issued on a Friday has its fifth business day on the next Friday, and one asks from the Monday after. Days
/// are the embassy's, and neither its holidays nor those of the United States count.
#[test]
fn five_business_days_without_a_number() {
    let albania = pack("al");
    let days = |list: &[&str]| list.iter().map(|day| day.parse().unwrap()).collect::<Vec<NaiveDate>>();
    let none = &[] as &[&str];
    for (issued, holidays, asks) in [
        ("2027-01-15T09:00:00Z", none, "2027-01-25T00:00:00"),
        ("2027-01-18T09:00:00Z", none, "2027-01-26T00:00:00"),
        ("2027-01-16T09:00:00Z", none, "2027-01-25T00:00:00"),
        // A Friday in New York is a Saturday in Tirana: the count is the same as from the Saturday.
        ("2027-01-15T19:30:00-05:00", none, "2027-01-25T00:00:00"),
        // Independence Day in Albania, Thanksgiving and the day after in the United States.
        ("2026-11-20T09:00:00Z", &["2026-11-26", "2026-11-27", "2026-11-30"], "2026-12-03T00:00:00"),
        // Over the change of the clocks it is still midnight.
        ("2027-03-24T09:00:00Z", none, "2027-04-01T00:00:00"),
    ] {
        let country = Pack { holidays: days(holidays), ..albania.clone() };
        let due = number_due(&issued_on(issued), &country).unwrap();
        assert_eq!(due.moment.local, asks.parse().unwrap(), "{issued}");
        assert!(!may_ask(&issued_on(issued), &country, due.moment.at - chrono::Duration::seconds(1)), "{issued}");
        assert!(may_ask(&issued_on(issued), &country, due.moment.at), "{issued}");
    }
}

/// R108, R109: the office's own word goes before the count; with a number, or with no issue stated, nobody is sent to ask;
/// and no other country counts anything.
#[test]
fn who_asks_for_the_number() {
    let (issued, followed) = (record("issued"), record("followed"));
    let albania = pack("al");
    let due = number_due(&issued, &albania).unwrap();
    assert_eq!(due.moment.local.to_string(), "2027-02-22 00:00:00");
    let late = Moment { at: at("2027-02-23T23:00:00Z"), local: "2027-02-24T00:00:00".parse().unwrap() };
    let mut said = issued.clone();
    said.deadlines.retain(|deadline| deadline.kind != DeadlineKind::TrackingNumber);
    said.deadlines.push(Deadline { kind: DeadlineKind::TrackingNumber, moment: late });
    assert_eq!(number_due(&said, &albania).unwrap().moment, late);
    assert_eq!(number_due(&followed, &albania), None);
    assert!(!may_ask(&followed, &albania, at("2028-01-01T00:00:00Z")));
    assert!(!may_ask(&unissued(), &albania, at("2028-01-01T00:00:00Z")));
    for known in [record("ready"), record("returned")] {
        assert_eq!(number_due(&after(&known, 1), &own(&known)), None);
        assert!(may_ask(&known, &own(&known), at("2026-12-14T12:00:00Z")));
    }
}

/// R100, R109: both dates stand among the others, with who says them, and none is known later once it is over.
#[test]
fn the_dates_know_the_passport() {
    let dated = |known: &Application, now| {
        let all = Agenda::of(Some(known), &own(known), at(now));
        let ours = [DeadlineKind::Collect, DeadlineKind::TrackingNumber];
        let told = |kind| all.dated.iter().find(|dated| dated.deadline.kind == kind).map(|dated| dated.source);
        (ours.map(told), ours.map(|kind| all.later.contains(&kind)))
    };
    let (ready, issued) = (record("ready"), record("issued"));
    let office = Some(Source::Office);
    assert_eq!(dated(&ready, "2026-12-22T00:00:00Z"), ([office, None], [false, false]));
    assert_eq!(dated(&issued, "2027-02-13T00:00:00Z"), ([None, office], [false, false]));
    let counted = dated(&issued_on("2027-01-15T09:00:00Z"), "2027-01-16T00:00:00Z");
    assert_eq!(counted, ([None, Some(Source::Rule)], [false, false]));
    assert_eq!(dated(&record("followed"), "2027-02-17T00:00:00Z"), ([None, None], [false, false]));
    let gone = Application { deadlines: vec![], ..with(&ready, Passage::Collected, "2026-12-22T10:00:00Z") };
    assert_eq!(dated(&gone, "2026-12-23T00:00:00Z"), ([None, None], [false, false]));
    assert_eq!(dated(&unissued(), "2027-02-13T00:00:00Z").1, [false, true]);
}

/// R102, R103: what whoever collects it brings, and that Estonia alone wants the originals; Albania's documents say nothing.
#[test]
fn who_may_collect_and_with_what() {
    for (country, own, others) in [
        ("al", vec![], vec![]),
        (
            "ge",
            vec![Paper::OwnIdentity { original: false }],
            vec![Paper::OwnIdentity { original: false }, Paper::CopyOfApplicants, Paper::Letter],
        ),
        (
            "ee",
            vec![Paper::OwnIdentity { original: true }],
            vec![Paper::OwnIdentity { original: true }, Paper::CopyOfApplicants, Paper::Letter],
        ),
    ] {
        let pack = pack(country);
        assert!(is_offered(&pack), "{country}");
        assert_eq!(papers(&pack, Collector::Applicant), own, "{country}");
        assert_eq!(papers(&pack, Collector::Representative), others, "{country}");
    }
    let mut silent = pack("al");
    silent.rules.clear();
    assert!(!is_offered(&silent), "a country that says nothing of the way back follows no passport");
}
