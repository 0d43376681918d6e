//! The people, papers and places in the scenes: made up, shaped like real ones, the same in every country.

/// The applicant, as in the passport.
pub const GIVEN: &str = "Maria Anna";
pub const FAMILY: &str = "Lind";
/// Who comes along.
pub const OTHER_GIVEN: &str = "Daniel";
pub const EMAIL: &str = "maria@example.org";
pub const PASSPORT: &str = "KB1234567";
pub const DS160: &str = "AA00LIND34";
pub const STREET: &str = "Aia 7";
/// A firm whose people travel together.
pub const FIRM: &str = "Aurora";
/// An account number of no bank.
pub const ACCOUNT: &str = "00 1234 5678 9012 3456";
pub const PAYMENT_REFERENCE: &str = "2599341702";
pub const CODE: &str = "4XQP-81NW-C2M6-K7TD";
pub const CONSENT_CODE: &str = "4XQP-81NW";
pub const TOKEN: &str = "scene";

/// Under which a courier carries the passport.
pub const TRACKING_NUMBER: &str = "RR123456785";

/// Ids of the office.
pub const APPLICATION: &str = "app_SCENE1";
pub const OTHER_APPLICATION: &str = "app_SCENE2";
pub const GROUP: &str = "grp_SCENE1";
pub const PLACE: &str = "first";

/// What stands there as it is in every language. The references' last parts are the same in every country.
pub const OWN_WORDS: &[&str] = &[
    GIVEN,
    FAMILY,
    OTHER_GIVEN,
    EMAIL,
    PASSPORT,
    DS160,
    STREET,
    FIRM,
    CODE,
    CONSENT_CODE,
    TRACKING_NUMBER,
    "LIND34",
    "-7K3M-9QXD",
    "-2AHT-9QXD",
    "-1K3M-9QXD",
    "-2K3M-9QXD",
    "-3K3M-9QXD",
];

/// A pickup place and its address, in each language.
pub const PLACES: [(&str, &str, &str); 4] = [
    ("sq", "Zyra e postës 1", "Rruga e Parë 1"),
    ("ka", "ფოსტა 1", "პირველი ქუჩა 1"),
    ("et", "Postkontor 1", "Esimene tänav 1"),
    ("en", "Post office 1", "First Street 1"),
];
