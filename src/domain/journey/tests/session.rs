//! A session that ends, and the next one: nothing typed is lost, and the way goes on where it was (R15, R16).

use super::*;
use crate::domain::draft::Field;

/// An application that this device opens with a session alone.
fn by_session(record: Application) -> Told {
    let mut told = Told::with(record);
    told.journey.file.as_mut().unwrap().by_session = true;
    told.tell(Event::Moved(Some(Step::Profile)));
    told
}

fn again() -> Event {
    Event::Reopened { token: "next".into() }
}

/// R15: the session ends while somebody types; after signing in again the same page has the same answers, and what was
/// pressed goes out by itself.
#[test]
fn a_session_that_ends_keeps_what_was_typed_and_where() {
    let mut told = by_session(payable());
    told.tell(Event::Typed(Field::Phone, "+372 5555".into()));
    told.ask(Order::SendProfile(profile()));
    let key = told.key();
    let refused = Event::Refused { key: key.clone(), refusal: Refusal::SessionEnded };
    assert_eq!(told.tell(refused), [Command::Save]);
    assert_eq!(told.tell(Event::SessionOver), []);
    assert_eq!(told.refused(), Some((Step::Profile, Refusal::SessionEnded)));
    // On the account's own pages, which are no steps, the trouble is not forgotten.
    told.tell(Event::Moved(None));
    assert_eq!(told.refused(), Some((Step::Profile, Refusal::SessionEnded)));
    let commands = told.tell(again());
    assert_eq!((commands.contains(&Command::Read), sent(&commands)), (true, vec![key.0.as_str()]));
    assert_eq!((told.refused(), told.journey.draft.typed(Field::Phone)), (None, "+372 5555"));
    assert_eq!(told.journey.file.as_ref().map(|file| file.token.as_str()), Some("next"));
}

/// R15: an order whose fate is not known stays so until the next session reads the record.
#[test]
fn an_unclear_order_waits_for_the_next_session() {
    let mut told = by_session(holding());
    let key = told.ask_in_vain(Order::Book { hold: "hold-1".into() });
    told.tell(Event::SessionOver);
    assert_eq!((told.stage(), told.key()), (Some(Stage::Unclear), key.clone()));
    told.tell(again());
    told.read(versioned(2, booked(&key.0)));
    assert_eq!((told.stage(), told.refused()), (None, None));
}

/// What has a token of its own is not opened by a session: signing out must not close it.
#[test]
fn an_application_with_its_own_token_keeps_it() {
    let mut told = Told::with(opened());
    assert_eq!(told.tell(again()), []);
    assert_eq!(told.journey.file.as_ref().map(|file| file.token.as_str()), Some("token"));
    let mut told = by_session(opened());
    assert_eq!(told.tell(Event::Reopened { token: "token".into() }), [], "the same session is no news");
}
