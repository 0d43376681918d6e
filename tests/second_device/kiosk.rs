//! A kiosk without a line: what somebody asks for there is sealed to the office with other tools than a browser's, by the
//! app's own book of what goes where; and they find it all at another device.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use chrono::TimeDelta;
use hkdf::Hkdf;
use p256::elliptic_curve::sec1::ToSec1Point;
use p256::{PublicKey, SecretKey, ecdh};
use sha2::{Digest, Sha256};
use viza::domain::claim_code::ClaimCode;
use viza::domain::clock::Instant;
use viza::domain::delivery::DeliveryChoice;
use viza::domain::draft::{Draft, Field};
use viza::domain::errand::Order;
use viza::domain::finding;
use viza::domain::journey::{Event, Journey};
use viza::domain::preferences::Preferences;
use viza::domain::sealing::{SealingKeys, next_sequence};
use viza::wire::envelope::{self, Cover, Shelved};
use viza::wire::letter::sealed as letter;
use viza::wire::{base64url, parcel, stored};

use crate::office::{Device, Office, opening};

const CLAIM: &str = "7K3M-9QXD-2F44";

fn keys(office: &Office) -> SealingKeys {
    let told = office.answers(&letter::keys());
    let heard_on = "2026-11-20".parse().unwrap();
    envelope::kept(&envelope::keep(told.body(None).unwrap(), heard_on)).unwrap()
}

/// An envelope that holds a text, as the kiosk's browser makes it.
fn seal(keys: &SealingKeys, id: &str, text: &str) -> Shelved {
    let key = &keys.keys[0];
    let cover = Cover { id: id.into(), key: key.id.clone(), made_on: keys.heard_on };
    let ephemeral = SecretKey::from_slice(&Sha256::digest(id)).unwrap();
    let public = ephemeral.public_key().to_sec1_point(false).as_bytes().to_vec();
    let office = PublicKey::from_sec1_bytes(&key.public).unwrap();
    let shared = ecdh::diffie_hellman(ephemeral.to_nonzero_scalar(), office.as_affine());
    let salt = [public.clone(), key.public.clone()].concat();
    let mut derived = [0; 44];
    let hkdf = Hkdf::<Sha256>::new(Some(&salt), shared.raw_secret_bytes());
    hkdf.expand(cover.info().as_bytes(), &mut derived).unwrap();
    let (own, nonce) = derived.split_at(32);
    let beside = cover.beside();
    let payload = Payload { msg: text.as_bytes(), aad: beside.as_bytes() };
    let cipher = Aes256Gcm::new(&Key::<Aes256Gcm>::try_from(own).unwrap());
    let sealed = cipher.encrypt(&Nonce::try_from(nonce).unwrap(), payload).unwrap();
    Shelved { id: id.into(), until: "2026-12-04".parse().unwrap(), body: cover.body(&public, &sealed) }
}

/// The order that sends a profile, as a device has stored it.
fn stored_profile(body: &str) -> Order {
    let errand = format!(r#"{{"key":"k","stage":"Sent","order":{{"SendProfile":{body}}}}}"#);
    let (_, journey) = stored::read(&format!(r#"{{"v":1,"country":"ee","draft":[],"errand":{errand}}}"#)).unwrap();
    journey.errand.unwrap().order
}

/// What somebody in Estonia does who has no line and much to say.
fn offline(office: &Office) -> Device<'_> {
    let mut kiosk = Device::new(office, Journey::default());
    kiosk.is_up = false;
    let profile = include_str!("../contract/bodies/profile_sent.json");
    let pickup = DeliveryChoice {
        option: "pickup".into(),
        place: Some("tartu".into()),
        address: None,
        presence_acknowledged: false,
    };
    let version = office.pack.terms.as_ref().unwrap().version.clone();
    for order in [
        opening(&office.pack),
        Order::AcceptTerms { version },
        stored_profile(profile),
        Order::Deliver(pickup),
        Order::Prefer(Preferences::default()),
    ] {
        kiosk.tell(Event::Asked(order));
    }
    assert_eq!(kiosk.journey.outbox.len(), 5, "{:?}", kiosk.journey.trouble);
    kiosk
}

fn sealed(office: &Office, kiosk: &Device) -> Shelved {
    sealed_as("an-envelope-of-a-kiosk", next_sequence(0, at("2026-11-20T10:00:00Z")), office, kiosk)
}

fn sealed_as(id: &str, sequence: u32, office: &Office, kiosk: &Device) -> Shelved {
    let claim = ClaimCode::hear(CLAIM).unwrap();
    let parcel = parcel::of(&kiosk.journey, &office.pack.country, sequence, &claim).unwrap();
    let shelved = seal(&keys(office), id, &parcel::write(&parcel));
    Shelved::read(&shelved.write()).unwrap()
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn found(office: &Office) -> Device<'_> {
    let typed = [
        (Field::FindReference, "7k3m 9qxd 2f44"),
        (Field::BirthDay, "28"),
        (Field::BirthMonth, "2"),
        (Field::BirthYear, "1990"),
    ];
    let draft = Draft::from_iter(typed.map(|(field, text)| (field, text.to_owned())));
    let mut phone = Device::new(office, Journey::default());
    phone.tell(Event::Asked(Order::Find(finding::check(&draft).unwrap())));
    phone
}

/// Everything that was asked for at a kiosk is at the office once its envelope is, and whoever has the code goes on with it
/// elsewhere.
#[test]
fn what_waited_at_a_kiosk_is_found_at_another_device() {
    let office = Office::open();
    let kiosk = offline(&office);
    let shelved = sealed(&office, &kiosk);
    assert_eq!(found(&office).journey.file, None, "nothing has arrived");
    for _ in 0..2 {
        let taken = office.answers(&letter::envelope(shelved.id.clone(), shelved.body.clone()));
        assert_eq!(taken.status, 204, "{}", taken.text);
    }
    let phone = found(&office);
    let (file, record) = (phone.file(), &phone.file().application);
    assert!(file.recovery_code.is_some());
    assert!(record.terms_accepted.is_some());
    for waiting in kiosk.journey.outbox.iter().filter(|waiting| !matches!(waiting.order, Order::Open(_))) {
        assert!(waiting.order.left_a_trace(&waiting.key, record), "{:?}", waiting.order);
    }
}

/// The line comes back while the visitor is still there, and an envelope goes all the same: it is one application.
#[test]
fn a_visitor_who_stays_and_an_envelope_open_one_application() {
    for envelope_first in [true, false] {
        let office = Office::open();
        let mut kiosk = offline(&office);
        let shelved = sealed(&office, &kiosk);
        let send = || office.answers(&letter::envelope(shelved.id.clone(), shelved.body.clone())).status;
        if envelope_first {
            assert_eq!(send(), 204);
        }
        kiosk.is_up = true;
        kiosk.tell(Event::LineFound);
        assert_eq!((kiosk.journey.outbox.len(), kiosk.journey.trouble.as_ref()), (0, None));
        assert_eq!(send(), 204);
        let phone = found(&office);
        assert_eq!(phone.file().application.reference, kiosk.file().application.reference);
        assert_eq!(phone.file().recovery_code, kiosk.file().recovery_code);
        assert_eq!(phone.file().application.profile, kiosk.file().application.profile);
        let claim = ClaimCode::hear(CLAIM).unwrap();
        assert_eq!(parcel::of(&kiosk.journey, &office.pack.country, 2, &claim), None, "nothing is left to be sealed");
    }
}

/// An application that is open is everybody's own at every kiosk: whoever loses the line there a second time is not taken
/// for an old envelope.
#[test]
fn a_second_visit_without_a_line_is_taken_too() {
    let office = Office::open();
    let mut kiosk = offline(&office);
    kiosk.is_up = true;
    kiosk.tell(Event::LineFound);
    for (number, from) in ["2026-12-01", "2026-12-08"].into_iter().enumerate() {
        let id = format!("an-envelope-of-visit-{number}");
        let now = at("2026-11-20T10:00:00Z") + TimeDelta::hours(number as i64);
        let mut visit = Device::new(&office, Journey { file: kiosk.journey.file.clone(), ..Journey::default() });
        visit.tell(Event::LookedAgain);
        visit.is_up = false;
        let wish = Preferences { from: Some(from.parse().unwrap()), ..Preferences::default() };
        visit.tell(Event::Asked(Order::Prefer(wish.clone())));
        let shelved = sealed_as(&id, next_sequence(0, now), &office, &visit);
        let taken = office.answers(&letter::envelope(shelved.id, shelved.body));
        assert_eq!(taken.status, 204, "{}", taken.text);
        visit.is_up = true;
        visit.tell(Event::LookedAgain);
        assert_eq!(visit.file().application.preferences, Some(wish));
    }
}

/// What lies on the shelf holds none of what was typed, however it were written.
#[test]
fn the_shelf_says_nothing() {
    let canaries: Vec<String> = (0..200).map(|number| format!("canary-{number}-õ")).collect();
    let keys = keys(&Office::open());
    let shelf = seal(&keys, "an-envelope-of-canaries", &canaries.join(" ")).write();
    let readable = |text: &str, canary: &str| {
        let bytes = canary.as_bytes();
        let wide: String = canary.encode_utf16().flat_map(u16::to_le_bytes).map(char::from).collect();
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let address: String = bytes.iter().map(|byte| format!("%{byte:02X}")).collect();
        let base64 = (0..3_usize).map(|place| {
            let whole = base64url::write(&[&vec![0; place], bytes].concat());
            whole.chars().skip(place * 2).take(bytes.len() / 3 * 4 - 4).collect()
        });
        [canary.to_owned(), wide, hex, address].into_iter().chain(base64).any(|written| text.contains(&written))
    };
    for canary in &canaries {
        assert!(!readable(&shelf, canary), "{canary}");
        assert!(readable(&base64url::write(canaries.join(" ").as_bytes()), canary), "what is looked for is not found");
    }
}

/// The length tells nothing either.
#[test]
fn parcels_come_in_a_few_sizes() {
    let office = Office::open();
    let kiosk = offline(&office);
    let claim = ClaimCode::hear(CLAIM).unwrap();
    let parcel = parcel::of(&kiosk.journey, &office.pack.country, 1, &claim).unwrap();
    let written = parcel::write(&parcel);
    assert_eq!((written.len() % 1024, written.len() / 1024), (0, 2));
    assert_eq!(serde_json::from_str::<parcel::Parcel>(&written).unwrap(), parcel);
}

/// What may wait has its place in a parcel, and nothing else has.
#[test]
fn whatever_may_wait_can_be_sealed() {
    let office = Office::open();
    let kiosk = offline(&office);
    let orders = kiosk.journey.outbox.iter().map(|waiting| waiting.order.clone());
    let others = [Order::Cancel, Order::LeaveGroup, Order::WithdrawEmergency, Order::Hold { slot: "s".into() }];
    for order in orders.chain(others) {
        assert_eq!(parcel::Kind::of(&order).is_some(), order.may_wait(), "{order:?}");
    }
}
