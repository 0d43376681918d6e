//! Orders of which nobody knows whether they were carried out.

use super::*;

#[test]
fn an_unclear_order_waits_for_the_record() {
    let mut told = Told::with(holding());
    told.ask(book());
    let key = told.key();
    assert_eq!(told.tell(Event::WentUnclear { key }), [Command::Save, Command::Read]);
    assert_eq!(told.stage(), Some(Stage::Unclear));
    assert_eq!(told.ask(book()), [], "it is not sent again before the record was read");
    assert_eq!(told.ask(take("s-2")), []);
    assert_eq!(told.tell(Event::TriedAgain), [Command::Read]);
    assert_eq!(told.tell(Event::LookedAgain), [Command::Read]);
    told.tell(Event::LetGo);
    assert_eq!(told.stage(), Some(Stage::Unclear), "nobody can let go of what may have been carried out");
}

#[test]
fn the_record_settles_what_was_carried_out() {
    let mut told = Told::with(holding());
    let key = told.ask_in_vain(book());
    let commands = told.read(versioned(2, booked(&key.0)));
    assert_eq!(commands, [Command::Save, Command::GoTo(Step::Confirmation)]);
    assert_eq!((told.stage(), told.version()), (None, 2));
}

#[test]
fn the_record_shows_no_trace_and_the_same_wish_goes_out_under_the_same_key() {
    for again in [Event::TriedAgain, Event::Asked(book())] {
        let mut told = Told::with(holding());
        let key = told.ask_in_vain(book());
        assert_eq!(told.read(versioned(2, holding())), [Command::Save]);
        assert_eq!(told.stage(), Some(Stage::NotSeen));
        let commands = told.tell(again);
        assert_eq!(commands.first(), Some(&Command::Save));
        assert_eq!(sent(&commands), [key.0.as_str()]);
        assert_eq!(told.stage(), Some(Stage::Sent));
    }
}

/// Busy, closed or asked too often: that says nothing of the attempt before, which may be carried out yet.
#[test]
fn turned_away_at_the_door_an_unseen_order_keeps_its_key() {
    for (refusal, stays) in [
        (Refusal::Busy { wait: 1 }, true),
        (Refusal::Maintenance { wait: 1 }, true),
        (Refusal::TooOften { wait: 1 }, true),
        (Refusal::SessionEnded, true),
        (Refusal::AppOutdated, true),
        (Refusal::NotUnderstood, false),
        (Refusal::HoldExpired { nearest: vec![] }, false),
    ] {
        let mut told = Told::with(holding());
        let key = told.ask_in_vain(book());
        told.read(holding());
        told.tell(Event::TriedAgain);
        let commands = told.tell(Event::Refused { key: key.clone(), refusal: refusal.clone() });
        assert_eq!(commands, [Command::Save, Command::Read]);
        assert_eq!(told.refused(), Some((Step::Check, refusal)));
        let again = told.ask(book());
        assert_eq!(sent(&again) == [key.0.as_str()], stays);
        assert_eq!(sent(&again).len(), 1);
    }
}

#[test]
fn turned_away_at_the_door_a_first_attempt_is_over() {
    let mut told = Told::with(holding());
    told.ask(book());
    let key = told.key();
    told.tell(Event::Refused { key, refusal: Refusal::Busy { wait: 1 } });
    assert_eq!(told.stage(), None);
}

#[test]
fn who_lets_go_of_what_was_turned_away_has_no_trouble_left() {
    let mut told = Told::with(holding());
    let key = told.ask_in_vain(book());
    told.read(holding());
    told.tell(Event::TriedAgain);
    told.tell(Event::Refused { key, refusal: Refusal::Busy { wait: 1 } });
    told.tell(Event::LetGo);
    assert_eq!((told.stage(), told.refused()), (None, None));
}

#[test]
fn a_trace_that_shows_up_later_settles_the_order_too() {
    let mut told = Told::with(holding());
    let key = told.ask_in_vain(book());
    told.read(holding());
    assert_eq!(told.stage(), Some(Stage::NotSeen));
    assert_eq!(told.read(versioned(2, booked(&key.0))), [Command::Save, Command::GoTo(Step::Confirmation)]);
    assert_eq!(told.stage(), None);
}

#[test]
fn another_wish_after_an_unseen_one_gets_a_key_of_its_own() {
    let mut told = Told::with(ready());
    let first = told.ask_in_vain(take("s-1"));
    told.read(ready());
    let commands = told.ask(take("s-2"));
    assert_eq!(sent(&commands).len(), 1);
    assert_ne!(told.key(), first);
}

#[test]
fn an_unseen_order_may_be_let_go() {
    let mut told = Told::with(holding());
    let first = told.ask_in_vain(book());
    told.read(holding());
    assert_eq!(told.tell(Event::LetGo), [Command::Save]);
    assert_eq!(told.stage(), None);
    told.ask(book());
    assert_ne!(told.key(), first);
}

#[test]
fn without_a_record_to_read_the_same_key_goes_out_again() {
    let mut told = Told::new();
    let key = told.ask_in_vain(find());
    assert_eq!(told.stage(), Some(Stage::NotSeen));
    assert_eq!(sent(&told.tell(Event::TriedAgain)), [key.0.as_str()]);
}

#[test]
fn without_a_line_it_is_not_tried_again() {
    let mut told = Told::with(holding());
    told.ask_in_vain(book());
    told.read(holding());
    told.online = false;
    assert_eq!(told.tell(Event::TriedAgain), []);
    assert_eq!(told.stage(), Some(Stage::NotSeen));
}

#[test]
fn after_a_reload_an_order_on_its_way_is_unclear() {
    let mut told = Told::with(holding());
    told.ask(book());
    assert_eq!(told.tell(Event::Resumed), [Command::Save, Command::Read]);
    assert_eq!(told.stage(), Some(Stage::Unclear));
    let key = told.key();
    told.read(versioned(2, booked(&key.0)));
    assert_eq!(told.stage(), None);
}

#[test]
fn after_a_reload_a_search_can_be_made_again() {
    let mut told = Told::new();
    told.ask(find());
    let key = told.key();
    assert_eq!(told.tell(Event::Resumed), [Command::Save]);
    assert_eq!(sent(&told.tell(Event::TriedAgain)), [key.0.as_str()]);
}

#[test]
fn a_reload_with_nothing_under_way_reads_the_record() {
    assert_eq!(Told::with(holding()).tell(Event::Resumed), [Command::Read]);
    assert_eq!(Told::new().tell(Event::Resumed), []);
}

#[test]
fn whoever_is_shut_out_may_find_the_application_again() {
    let mut told = Told::with(holding());
    told.ask_in_vain(book());
    told.tell(Event::ShutOut);
    assert_eq!(told.refused(), Some((Step::Start, Refusal::TokenInvalid)));
    assert_eq!(sent(&told.ask(find())).len(), 1);
}
