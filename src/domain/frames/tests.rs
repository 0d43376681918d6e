use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::*;

fn parcel(digest: [u8; DIGEST], bytes: Vec<u8>) -> Parcel {
    Parcel { digest, bytes }
}

fn small() -> Parcel {
    parcel([7; DIGEST], (0..=255).cycle().take(1000).collect())
}

/// The check of "123456789" stands in every description of it.
#[test]
fn the_checksum_is_the_known_one() {
    assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
}

#[test]
fn a_frame_fits_into_a_picture_that_a_camera_reads() {
    let frames = small().frames().unwrap();
    assert_eq!(frames.len(), 5);
    assert!(frames.iter().all(|frame| frame.len() <= 388), "{frames:?}");
    assert!(frames[0].starts_with("VZ1.07070707.1.5."), "{}", frames[0]);
    let letters = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    assert!(frames.concat().bytes().all(|letter| letters.contains(&letter)), "only the letters that pack closest");
}

#[test]
fn more_than_a_camera_is_held_for_is_not_cut() {
    assert_eq!(parcel([1; DIGEST], vec![0; MOST * PAYLOAD - DIGEST]).frames().unwrap().len(), MOST);
    assert_eq!(parcel([1; DIGEST], vec![0; MOST * PAYLOAD - DIGEST + 1]).frames(), None);
}

#[test]
fn what_is_missing_is_named() {
    let frames = small().frames().unwrap();
    let mut gathering = Gathering::default();
    assert_eq!((gathering.count(), gathering.of(), gathering.parcel()), (0, 0, None));
    assert_eq!(
        [&frames[3], &frames[0], &frames[3]].map(|frame| gathering.see(frame)),
        [Seen::New, Seen::New, Seen::Known]
    );
    assert_eq!((gathering.count(), gathering.of(), gathering.missing()), (2, 5, vec![2, 3, 5]));
    assert_eq!(gathering.parcel(), None);
}

#[test]
fn what_is_not_ours_is_told_from_what_is_torn() {
    let frames = small().frames().unwrap();
    let mut gathering = Gathering::default();
    gathering.see(&frames[0]);
    let torn = frames[1].replace('A', "B");
    let later = frames[1].replacen("VZ1", "VZ2", 1);
    for (text, seen) in [
        ("https://example.org/", Seen::Foreign),
        ("", Seen::Foreign),
        ("BCD\n002", Seen::Foreign),
        (later.as_str(), Seen::Foreign),
        ("VZ1.", Seen::Damaged),
        ("VZ1.07070707.1.5", Seen::Damaged),
        (torn.as_str(), Seen::Damaged),
        (&frames[1][..frames[1].len() - 1], Seen::Damaged),
    ] {
        assert_eq!(gathering.see(text), seen, "{text}");
    }
    assert_eq!(gathering.count(), 1, "none of them took the place of anything");
}

/// A frame that contradicts itself although its check is right was made by somebody who means ill.
#[test]
fn a_frame_that_contradicts_itself_is_torn() {
    let made = |set: &str, place: &str, of: &str| {
        let check = checksum(format!("{set}.{place}.{of}.BB8").as_bytes());
        format!("VZ1.{set}.{place}.{of}.{check:08X}.BB8")
    };
    let mut gathering = Gathering::default();
    for (place, of) in [("0", "5"), ("6", "5"), ("1", "100"), ("-1", "5"), ("1", "99999999999999999999"), ("x", "5")] {
        assert_eq!(gathering.see(&made("07070707", place, of)), Seen::Damaged, "{place} of {of}");
    }
    assert_eq!(gathering, Gathering::default());
    assert_eq!(gathering.see(&made("07070707", "1", "1")), Seen::New);
    assert_eq!(gathering.parcel(), None, "too short for its digest");
}

#[test]
fn another_set_begins_anew() {
    let (first, second) = (small().frames().unwrap(), parcel([9; DIGEST], vec![1; 400]).frames().unwrap());
    let mut gathering = Gathering::default();
    gathering.see(&first[0]);
    assert_eq!(gathering.see(&second[1]), Seen::Anew);
    assert_eq!((gathering.count(), gathering.of()), (1, second.len()));
    assert_eq!(gathering.see(&second[0]), Seen::New);
    assert_eq!(gathering.parcel().unwrap().bytes, vec![1; 400]);
}

proptest! {
    /// Any bytes come over in any order, with any frame seen any number of times.
    #[test]
    fn the_order_does_not_matter(
        digest: [u8; DIGEST],
        bytes in vec(any::<u8>(), 0..4000),
        mut seen in vec(any::<Index>(), 0..60),
    ) {
        let sent = parcel(digest, bytes);
        let frames = sent.frames().unwrap();
        let mut gathering = Gathering::default();
        for index in seen.drain(..) {
            gathering.see(index.get(&frames));
            prop_assert_eq!(gathering.missing().len() + gathering.count(), gathering.of());
        }
        for frame in frames.iter().rev() {
            gathering.see(frame);
        }
        prop_assert_eq!(gathering.parcel(), Some(sent));
    }

    /// One letter that is read wrongly never passes for another frame.
    #[test]
    fn a_misread_letter_is_noticed(bytes in vec(any::<u8>(), 0..600), at: Index, place: Index, letter in 0x20_u8..0x7f) {
        let frames = parcel([3; DIGEST], bytes).frames().unwrap();
        let frame = at.get(&frames);
        let mut misread = frame.clone().into_bytes();
        let spot = place.index(misread.len());
        prop_assume!(misread[spot] != letter);
        misread[spot] = letter;
        let seen = Gathering::default().see(std::str::from_utf8(&misread).unwrap());
        prop_assert!(matches!(seen, Seen::Damaged | Seen::Foreign), "{:?}", seen);
    }

    /// Nothing that a camera may bring stops the app.
    #[test]
    fn anything_may_be_seen(text in "(VZ1\\.)?[ -~]{0,80}") {
        prop_assert!(matches!(Gathering::default().see(&text), Seen::Damaged | Seen::Foreign));
    }
}
