//! The letters for several applications of an account at once.

use chrono::NaiveDate;

use super::{Letter, Method, get, text};
use crate::domain::party::{Asked, Wish};
use crate::wire::rest::{PartyBooking, PartyBookings, PartyHolds};

/// Asks for the runs of 31 days from `from`. It counts as a look of each.
pub fn times(token: &str, applications: &[String], from: NaiveDate) -> Letter {
    get(format!("/party/times?applications={}&from={from}", applications.join(",")), Some(token))
}

/// Asks for everybody's time to be held, or registered, under the wish's key.
pub fn wish(token: &str, asked: &Asked) -> Letter {
    let (path, body) = match &asked.wish {
        Wish::Hold { run, applications } => {
            let body = PartyHolds { run: run.clone(), applications: applications.clone() };
            ("/party/holds", text(&body))
        }
        Wish::Book { bookings } => {
            let booking = |(application, hold): &(String, String)| PartyBooking {
                application: application.clone(),
                hold: hold.clone(),
            };
            ("/party/bookings", text(&PartyBookings { bookings: bookings.iter().map(booking).collect() }))
        }
    };
    let (token, key) = (Some(token.to_owned()), Some(asked.key.clone()));
    Letter { method: Method::Post, path: path.to_owned(), token, key, version: None, body }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::node::body;

    #[test]
    fn the_letters_are_those_of_the_contract() {
        let golden = |name: &str| {
            let file = format!("{}/tests/contract/bodies/{name}.json", env!("CARGO_MANIFEST_DIR"));
            body(&std::fs::read_to_string(file).unwrap()).unwrap()
        };
        let (first, second) = ("app_QDJS41B3W6WMQWC4".to_owned(), "app_9W2K7T4BQ1X8HN5C".to_owned());
        let look = times("token", &[first.clone(), second.clone()], "2026-12-10".parse().unwrap());
        let asked_for = "/party/times?applications=app_QDJS41B3W6WMQWC4,app_9W2K7T4BQ1X8HN5C&from=2026-12-10";
        assert_eq!((look.path.as_str(), look.method, look.key), (asked_for, Method::Get, None));
        let hold = Wish::Hold {
            run: "run_tallinn-20261210-0900_tallinn-20261210-0915".into(),
            applications: vec![first.clone(), second.clone()],
        };
        let book = Wish::Book {
            bookings: vec![(first, "hold_A79YHRAB2DKZVPGW".into()), (second, "hold_3C6F9J2M5P8S1V4Y".into())],
        };
        for (wanted, path, name) in [(hold, "/party/holds", "party_holds"), (book, "/party/bookings", "party_bookings")]
        {
            let letter = wish("token", &Asked { key: "key".into(), wish: wanted });
            assert_eq!((letter.path.as_str(), letter.key.as_deref()), (path, Some("key")));
            assert_eq!(body(&letter.body.unwrap()).unwrap(), golden(name), "{name}");
        }
    }
}
