//! One application on two devices: the app's own machine and letters, and the reference API.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "second_device/kiosk.rs"]
mod kiosk;
#[path = "devices/office.rs"]
mod office;

use serde_json::json;
use viza::domain::draft::Field;
use viza::domain::errand::Order;
use viza::domain::journey::{Cause, Event, Journey, OfficeFile, Trouble};
use viza::domain::refusal::Refusal;
use viza::domain::step::Step;
use viza::wire::letter::account;
use viza::wire::{account as wire, record};

use office::{Device, Office, PASSWORD, opening};

const EMAIL: &str = "oie@example.ee";

/// R15, R16: what was begun without an account is taken into one; another device goes on with it by signing in. When its
/// session ends in the middle, nothing that was typed is lost, and the next session goes on where it was. The first device
/// never needed any.
#[test]
fn an_account_carries_an_application_to_another_device() {
    let office = Office::open();
    let mut first = Device::new(&office, Journey::default());
    first.tell(Event::Asked(opening(&office.pack)));
    let began = office.session(&account::register(EMAIL, PASSWORD, "et", &office.pack.privacy_notice));
    let taken = office.answers(&account::adopt(&began.token, &first.file().token));
    let taken = wire::renewed(&began.token, taken.body(None).unwrap()).unwrap();
    assert_eq!(taken.account.applications[0].reference, first.file().application.reference);

    let there = office.session(&account::sign_in(EMAIL, PASSWORD));
    let id = there.account.applications[0].id.clone();
    let application =
        record::application(office.answers(&account::own(&there.token, &id)).body(None).unwrap()).unwrap();
    let file = OfficeFile { token: there.token, by_session: true, recovery_code: None, application };
    let mut second = Device::new(&office, Journey { file: Some(file), ..Journey::default() });
    second.tell(Event::Moved(Some(Step::Fee)));
    let version = office.pack.terms.as_ref().unwrap().version.clone();
    second.tell(Event::Asked(Order::AcceptTerms { version }));
    assert!(second.file().application.terms_accepted.is_some());

    second.tell(Event::Typed(Field::Phone, "+372 5555".into()));
    office.is_told("/clock", &json!({ "advance_seconds": 30 * 60 }));
    let choice = Order::ChooseClass { visa_class: "b1b2".into() };
    second.tell(Event::Asked(choice.clone()));
    let ended = Trouble { step: Step::Fee, cause: Cause::Refused(Refusal::SessionEnded) };
    assert_eq!((second.journey.trouble.as_ref(), second.journey.errand.as_ref()), (Some(&ended), None));
    assert_eq!(second.journey.draft.typed(Field::Phone), "+372 5555");

    let next = office.session(&account::sign_in(EMAIL, PASSWORD));
    second.tell(Event::Reopened { token: next.token });
    assert_eq!(second.journey.trouble, None);
    second.tell(Event::Asked(choice));
    assert_eq!(second.file().application.visa_class.as_deref(), Some("b1b2"));
    assert_eq!(second.journey.draft.typed(Field::Phone), "+372 5555");

    first.tell(Event::LookedAgain);
    assert_eq!(first.file().application.visa_class.as_deref(), Some("b1b2"));
}
