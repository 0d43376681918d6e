//! REST bodies, as `tests/contract/openapi.yaml` describes them.
//!
//! Instants are RFC 3339 in UTC (`2026-11-20T22:59:00Z`), civil dates `2026-11-20`, wall clocks of an office
//! `2026-11-20T23:59` without an offset. Money is in minor units with the currency's code.

use serde::{Deserialize, Serialize};

use crate::domain::language::Language;

/// An amount in minor units of `currency` (EUR and GEL two digits, ALL none).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    All,
    Gel,
    Eur,
}

/// An instant together with what the office's clock on the wall shows then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// RFC 3339, UTC.
    pub at: String,
    /// The office's wall clock, `YYYY-MM-DDTHH:MM`.
    pub local: String,
    /// IANA name of the office's zone.
    pub zone: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Residency {
    Resident,
    NonResident,
}

/// Who the visa is for. Names in Latin letters exactly as in the passport.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applicant {
    /// Empty only where the passport has none.
    pub given_names: String,
    pub family_name: String,
    /// Civil date.
    pub date_of_birth: String,
}

/// `POST /applications`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewApplication {
    /// Lower-case ISO 3166 code of the country applied in: `al`, `ge`, `ee`.
    pub country: String,
    /// Language of mails: `sq`, `ka`, `et`, `en`.
    pub language: String,
    pub applicant: Applicant,
    pub residency: Residency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Version of the privacy notice that was shown before the first personal field (R132).
    pub privacy_notice: String,
}

/// The answer to `POST /applications`. The only place where the recovery code and the full token appear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Created {
    pub token: String,
    /// Secret, speakable; with the reference it opens the application on another device.
    pub recovery_code: String,
    pub application: Application,
}

/// The whole truth about one application: `GET /applications/{id}` and the answer to every change of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Application {
    pub id: String,
    /// Speakable, e.g. `EE-7K3M-9QXD`.
    pub reference: String,
    pub country: String,
    /// Grows with every change; the ETag is `"<version>"`.
    pub version: u64,
    pub access: Access,
    pub applicant: Applicant,
    pub residency: Residency,
    pub email: Option<String>,
    /// The version of the terms accepted, if any (R2, R5).
    pub terms_accepted: Option<String>,
    /// Every class on offer with its exact fee.
    pub fees: Vec<FeeQuote>,
    pub visa_class: Option<String>,
    pub fee: Fee,
    pub profile: Option<Profile>,
    pub hold: Option<Hold>,
    pub appointment: Option<Appointment>,
    pub delivery: Option<Delivery>,
    /// Every dated rule that bites this application now.
    pub deadlines: Vec<Deadline>,
    /// Made when the appointment was registered; absent before.
    pub confirmation: Option<Confirmation>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// May pay, change and cancel.
    Full,
    /// May look: appointment, status, deadlines; passport number masked, address and e-mail left out.
    Read,
}

/// The exact fee of one visa class here and now (R24); never converted by the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeQuote {
    pub visa_class: String,
    pub amount: Money,
    /// Civil date from which this amount holds (R6).
    pub valid_from: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeState {
    None,
    Started,
    Pending,
    PartPaid,
    Valid,
    Used,
    SlipExpired,
    FeeExpired,
    Failed,
}

/// The fee of this application and everything paid or begun for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    pub state: FeeState,
    /// Whether the office takes a payment now. Only the server opens paying again (R40).
    pub pay_allowed: bool,
    pub pay_reason: PayReason,
    /// What is due for the chosen class; absent before a class is chosen.
    pub due: Option<Money>,
    pub paid: Money,
    /// Newest last.
    pub payments: Vec<Payment>,
    /// Last moment at which an appointment may be booked with this fee (R27, R28); booking, not interview.
    pub usable_until: Option<Moment>,
    /// The office extended the year (R28).
    pub extended: bool,
    /// How often the appointment may still be moved with this fee (R29). Absent where the office states no number.
    pub reschedules_left: Option<u32>,
    /// Cards that the bank refuses for now (R43).
    pub card_locks: Vec<CardLock>,
}

/// Why `pay_allowed` says what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayReason {
    /// Nothing has been paid yet.
    FirstPayment,
    /// The bank said that nothing was taken.
    LastFailed,
    /// The office opened paying again by hand.
    ReopenedByOffice,
    /// The fee can no longer be used; a new one is needed.
    FeeExpired,
    /// Not allowed: choose a class first.
    NoClass,
    /// Not allowed: accept the terms first.
    TermsMissing,
    /// Not allowed: a payment is under way.
    PaymentOpen,
    /// Not allowed: the fee is paid.
    AlreadyPaid,
    /// Not allowed until the visitor says that the expired slip was not paid with.
    AskAboutSlip,
    /// Not allowed with a read token.
    ReadOnly,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardLock {
    /// Opaque label that the bank gave, such as `•••• 4242`.
    pub label: String,
    pub usable_at: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Cash at a branch of the listed bank with a printed slip (R31, R35).
    BankSlip,
    /// Internet-bank transfer with a reference number (R41).
    Transfer,
    /// The bank's own hosted card page.
    Card,
}

/// `POST /applications/{id}/payments`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPayment {
    pub channel: Channel,
    /// The amount that was on the screen; refused with `fee_changed` if it is no longer right (R7, R24).
    pub amount: Money,
    /// Said by the visitor after a slip expired: nothing was paid with it (R35).
    #[serde(default)]
    pub slip_unpaid: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    Started,
    Pending,
    PartPaid,
    Arrived,
    Failed,
    Expired,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    pub id: String,
    /// The Idempotency-Key that began it: how a client recognises its own order after an unclear answer.
    pub key: String,
    pub channel: Channel,
    pub state: PaymentState,
    pub amount: Money,
    pub started: Moment,
    /// Bank slip and transfer: who is paid and with which reference.
    pub instructions: Option<PayInstructions>,
    /// Card: the path of the bank's page, while the payment can still be made there.
    pub hosted_page: Option<String>,
    /// When the office expects to know more; absent where it does not say.
    pub expected_by: Option<Moment>,
}

/// What to write on the slip or into the internet bank. Account data comes from the API alone, never from the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayInstructions {
    pub payee: String,
    pub bank: String,
    pub account: Option<String>,
    pub reference: String,
    pub expires: Option<Moment>,
}

/// `PUT /applications/{id}/visa-class`, with If-Match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassChoice {
    pub visa_class: String,
}

/// `PUT /applications/{id}/terms`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermsAcceptance {
    pub version: String,
}

/// `PUT /applications/{id}/profile`, with If-Match; and as part of [`Application`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Letters A–Z and digits; with read access all but the last two are `•`.
    pub passport_number: String,
    /// Civil date.
    pub passport_issued: String,
    /// Civil date.
    pub passport_expires: String,
    /// Upper-case ISO 3166 alpha-3 code of the issuing state.
    pub nationality: String,
    /// `AA` and 8 characters; absent where the pack lets booking do without.
    pub ds160: Option<String>,
    /// E.164, e.g. `+37255512345`; with read access all but the last two are `•`.
    pub phone: String,
    /// Required when sent; left out with read access.
    pub address: Option<Address>,
    /// The visitor ticked that the answers are theirs, true and complete (R10, R11).
    pub declared: bool,
}

/// An address in the country applied in, or abroad for the profile; delivery takes only the former (R86).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    pub street: String,
    pub apartment: Option<String>,
    pub city: String,
    pub postal_code: String,
    /// Lower-case ISO 3166 alpha-2 code.
    pub country: String,
}

/// A free interview time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    pub id: String,
    pub starts: Moment,
    pub minutes: u32,
}

/// `GET /posts/{post}/slots?application=…&from=…`: the free times of 31 days from `from`, or why there are none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlotList {
    pub checked: Moment,
    /// In time order.
    pub slots: Vec<Slot>,
    /// Why `slots` is empty; absent when it is not (M3).
    pub empty: Option<NoSlots>,
    /// First civil date after this stretch that has a free time, if any.
    pub next_free: Option<String>,
    /// The wait as an estimate (R57).
    pub wait: Option<Wait>,
    /// How many looks the visitor has left before the office pauses them, and until when that count holds (M16).
    pub looks_left: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wait {
    pub days: u32,
    pub checked: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoSlots {
    /// The embassy has released no times for this stretch.
    NoneReleased,
    /// Times exist, for other classes or residencies.
    NoneForClass,
    /// All times are taken.
    AllTaken,
}

/// `POST /holds`, Idempotency-Key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewHold {
    pub application: String,
    pub slot: String,
}

/// A time kept for one application until `expires`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    pub id: String,
    pub key: String,
    pub slot: Slot,
    pub post: String,
    pub expires: Moment,
    pub extends_left: u32,
}

/// `POST /applications/{id}/booking`, Idempotency-Key: registers the held time, or moves the appointment to it in one
/// transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewBooking {
    pub hold: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentState {
    Booked,
    Cancelled,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    pub id: String,
    /// The Idempotency-Key that registered or last moved it.
    pub key: String,
    pub state: AppointmentState,
    pub slot: Slot,
    pub post: String,
    /// What cancelling or not showing up does to the fee; never computed by the client.
    pub fee_after: FeeAfter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeAfter {
    StillUsable,
    UsedUp,
    Unknown,
}

/// `PUT /applications/{id}/delivery`, with If-Match; and as part of [`Application`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Id of the pack's delivery option.
    pub option: String,
    /// For pickup: id of the place.
    pub place: Option<String>,
    /// For a courier to the door.
    pub address: Option<Address>,
    /// The visitor knows that somebody must be present (R98).
    #[serde(default)]
    pub presence_acknowledged: bool,
}

/// `GET /posts/{post}/places`: where a passport can be picked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceList {
    pub places: Vec<Place>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: String,
    pub name: Localised,
    pub address: Localised,
    /// Calendar days that the passport waits there (R101); absent where the office does not say.
    pub collect_days: Option<u32>,
}

/// One text in every language, for names that only the office knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localised {
    pub sq: String,
    pub ka: String,
    pub et: String,
    pub en: String,
}

impl Localised {
    /// The text in one language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Sq => &self.sq,
            Language::Ka => &self.ka,
            Language::Et => &self.et,
            Language::En => &self.en,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    FeeUsable,
    AddressChange,
    Collect,
    SlipExpires,
    HoldEnds,
    Interview,
}

/// A dated rule. `FeeUsable` is the last second in which the fee books an appointment; `AddressChange`, `SlipExpires` and
/// `HoldEnds` are the first instant at which it is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub kind: DeadlineKind,
    pub moment: Moment,
}

/// The proof that an appointment is registered. Only the server makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// What the door's barcode holds; the same as the application's reference.
    pub reference: String,
    pub issued: Moment,
    pub slot: Slot,
    pub post: String,
}

/// `POST /lookups`: one of `date_of_birth` (read access) and `recovery_code` (full access).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lookup {
    /// In any hyphenation and case.
    pub reference: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    pub token: String,
    pub application: Application,
}

/// `GET /time`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerTime {
    /// RFC 3339, UTC.
    pub now: String,
}

/// `GET /status`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceStatus {
    /// This is a practice service: nothing here is paid or booked.
    pub practice: bool,
    /// Planned maintenance, if announced.
    pub maintenance_until: Option<Moment>,
    /// The oldest version of the app that the API still serves.
    pub oldest_app: String,
}
