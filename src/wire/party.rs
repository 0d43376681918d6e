//! What the office answers where several applications are asked for at once.

use serde_json::Value;

use super::answer::Answer;
use super::date::{date_in, moment};
use super::node::{self, Node, Read};
use super::record;
use super::refused::Meaning;
use crate::domain::application::Application;
use crate::domain::journey::Cause;
use crate::domain::party::{Run, Seat, Setback, TimeRuns};

/// The times for several.
pub fn time_runs(text: &str) -> Read<TimeRuns> {
    let body = node::body(text)?;
    let body = Node(&body);
    Ok(TimeRuns {
        checked: body.one("checked", moment)?,
        runs: body.each("runs", run)?,
        empty: body.maybe_word("empty", record::NO_SLOTS)?,
        next_free: body.maybe_one("next_free", date_in)?,
        looks_left: body.count("looks_left")?,
        looks_hourly: body.count("looks_hourly")?,
        look_again: body.maybe_one("look_again", moment)?,
    })
}

fn run(body: Node) -> Read<Run> {
    Ok(Run {
        id: body.text("id")?,
        starts: body.one("starts", moment)?,
        ends: body.one("ends", moment)?,
        seats: body.each("seats", |seat| Ok(Seat { of: seat.text("of")?, starts: seat.one("starts", moment)? }))?,
    })
}

/// The records of all of them, as they are now.
pub fn applications(text: &str) -> Read<Vec<Application>> {
    let body = node::body(text)?;
    Node(&body).each("applications", |said| record::application(&said.0.to_string()))
}

/// What an answer says, or why there is nothing to be had.
///
/// # Errors
/// What the office said instead.
pub fn answered<T>(answer: Option<&Answer>, read: impl FnOnce(&str) -> Read<T>) -> Result<T, Setback> {
    let answer = answer.ok_or(Cause::NoAnswer)?;
    match answer.body(None) {
        Ok(text) => read(text).map_err(|_| Cause::NoAnswer.into()),
        Err(Meaning::Refused(refusal)) => Err(Setback { cause: Cause::Refused(refusal), about: about(&answer.text) }),
        Err(Meaning::Unclear) => Err(Cause::NoAnswer.into()),
    }
}

fn about(text: &str) -> Option<String> {
    let body: Value = node::body(text).ok()?;
    Node(&body).maybe_text("application").ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::refusal::Refusal;

    fn golden(name: &str) -> String {
        let file = format!("{}/tests/contract/bodies/{name}.json", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(file).unwrap()
    }

    #[test]
    fn the_golden_runs_are_read() {
        let told = time_runs(&golden("time_runs.free")).unwrap();
        let seats: Vec<_> = told.runs.iter().map(|run| run.seats.len()).collect();
        assert_eq!((seats, told.empty, told.looks_left), (vec![2, 2], None, 59));
        assert_eq!(told.days().len(), 1);
    }

    #[test]
    fn the_golden_party_is_read_whole() {
        let party = applications(&golden("party.held")).unwrap();
        assert!(party.iter().all(|record| record.hold.is_some()));
        assert_eq!(record::application(&party[1].as_received).unwrap(), party[1]);
    }

    /// A refusal says whom it is about; an answer that says nothing is none.
    #[test]
    fn what_stands_in_the_way_is_known_by_whose_it_is() {
        let answer = |status, text: String| answered(Some(&Answer { status, text }), applications);
        for (name, refusal, about) in [
            ("profile_missing", Refusal::ProfileMissing, Some("app_9W2K7T4BQ1X8HN5C")),
            ("terms_missing", Refusal::TermsMissing, None),
        ] {
            let setback = Setback { cause: Cause::Refused(refusal), about: about.map(str::to_owned) };
            assert_eq!(answer(409, golden(&format!("problem.{name}"))), Err(setback));
        }
        for (status, text) in [(500, golden("problem.server_failed")), (502, String::new()), (200, "{}".into())] {
            assert_eq!(answer(status, text), Err(Cause::NoAnswer.into()), "{status}");
        }
        assert_eq!(answered(None, applications), Err(Cause::NoAnswer.into()));
    }
}
