//! Every refusal of the desk, as problem+json.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use viza::wire::problem::{Code, FieldFault, Problem};
use viza::wire::rest::{Moment, Money, Slot};

/// A request that was not carried out, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(Box<Problem>);

impl Refusal {
    pub fn new(code: Code) -> Self {
        let (status, title) = meaning(code);
        let word =
            serde_json::to_value(code).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default();
        Self(Box::new(Problem {
            kind: format!("/problems/{}", word.replace('_', "-")),
            title: title.into(),
            status,
            code,
            fields: Vec::new(),
            retry_after: None,
            due: None,
            nearest: Vec::new(),
            moment: None,
            application: None,
        }))
    }

    /// One faulty field: its JSON pointer and one machine word.
    pub fn field(pointer: &str, fault: &str) -> Self {
        Self::fields(vec![FieldFault { pointer: pointer.into(), fault: fault.into() }])
    }

    pub fn fields(faults: Vec<FieldFault>) -> Self {
        let mut refusal = Self::new(Code::Invalid);
        refusal.0.fields = faults;
        refusal
    }

    /// The same refusal with a title that says more, for people who read logs.
    pub fn titled(mut self, title: &str) -> Self {
        self.0.title = title.into();
        self
    }

    pub fn after(mut self, seconds: i64) -> Self {
        self.0.retry_after = u32::try_from(seconds.max(1)).ok();
        self
    }

    pub fn due(mut self, due: Money) -> Self {
        self.0.due = Some(due);
        self
    }

    pub fn nearest(mut self, nearest: Vec<Slot>) -> Self {
        self.0.nearest = nearest;
        self
    }

    pub fn moment(mut self, moment: Moment) -> Self {
        self.0.moment = Some(moment);
        self
    }

    /// Which of several applications it is about.
    pub fn about(mut self, application: &str) -> Self {
        self.0.application = Some(application.to_owned());
        self
    }

    pub fn status(&self) -> u16 {
        self.0.status
    }

    pub fn body(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }
}

/// The sandbox's own faults: said to the visitor as one word, and to the terminal in full.
fn broken(cause: &dyn std::fmt::Display) -> Refusal {
    eprintln!("sandbox: {cause}");
    Refusal::new(Code::ServerFailed)
}

impl From<rusqlite::Error> for Refusal {
    fn from(cause: rusqlite::Error) -> Self {
        broken(&cause)
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(cause: serde_json::Error) -> Self {
        broken(&cause)
    }
}

impl From<argon2::Error> for Refusal {
    fn from(cause: argon2::Error) -> Self {
        broken(&cause)
    }
}

impl From<jiff::Error> for Refusal {
    fn from(cause: jiff::Error) -> Self {
        broken(&cause)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, self.body()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.0.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status() == 401 {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// HTTP status and English title of each code.
fn meaning(code: Code) -> (u16, &'static str) {
    match code {
        Code::Malformed => (400, "The request cannot be read"),
        Code::TokenInvalid => (401, "A valid token is needed"),
        Code::SessionEnded => (401, "The session has ended"),
        Code::CredentialsWrong => (403, "E-mail and password do not belong together"),
        Code::CodeWrong => (403, "The code is wrong or no longer counts"),
        Code::ReadOnly => (403, "This token may look, not change"),
        Code::NotFound => (404, "There is no such thing"),
        Code::MethodNotAllowed => (405, "This method is not for this address"),
        Code::NotAcceptable => (406, "Answers are JSON"),
        Code::AppOutdated => (406, "This version of the app is no longer served"),
        Code::TooLarge => (413, "The body is too large"),
        Code::UnsupportedMedia => (415, "Bodies are application/json"),
        Code::Invalid => (422, "A field breaks a rule"),
        Code::KeyReused => (422, "This Idempotency-Key came before with another request"),
        Code::KeyInProgress => (409, "This Idempotency-Key is being carried out"),
        Code::Outdated => (412, "The application has changed since it was read"),
        Code::MatchRequired => (428, "If-Match is missing"),
        Code::InOtherAccount => (409, "The application is in another account"),
        Code::FeeAlreadyOpen => (409, "This person has an open fee of this class in this country"),
        Code::PayNotAllowed => (409, "Paying is closed"),
        Code::FeeChanged => (409, "The fee has changed"),
        Code::ClassLocked => (409, "The class cannot change once a payment has begun"),
        Code::ChannelUnknown => (409, "This country has no such way to pay"),
        Code::TermsMissing => (409, "The current terms are not accepted"),
        Code::FeeNotValid => (409, "A valid fee is needed first"),
        Code::FeeExpired => (409, "The fee can no longer be used"),
        Code::FeeOtherCountry => (409, "The fee is for another country"),
        Code::ProfileMissing => (409, "The profile is needed first"),
        Code::Ds160Missing => (409, "The DS-160 number is needed first"),
        Code::SlotTaken => (409, "Somebody else has this time"),
        Code::SlotNotForYou => (409, "This time is for another class or residency"),
        Code::HoldExpired => (409, "The time is no longer held"),
        Code::NoExtendsLeft => (409, "The hold cannot be extended any more"),
        Code::NoReschedulesLeft => (409, "The appointment cannot be moved with this fee any more"),
        Code::NoAppointment => (409, "There is no appointment to cancel"),
        Code::EmergencyUnknown => (409, "This country has no emergency appointments"),
        Code::EmergencyUsed => (409, "An emergency appointment was asked for before"),
        Code::AppointmentMissing => (409, "An appointment to come is needed first"),
        Code::NoEmergency => (409, "No request for an emergency appointment waits"),
        Code::WithdrawalClosed => (409, "The application cannot be withdrawn now"),
        Code::NoGroups => (409, "This country arranges no groups here"),
        Code::CoordinatorMissing => (409, "The account has no approved role in this country"),
        Code::GroupNotApproved => (409, "The embassy has not approved the group"),
        Code::GroupWindowOver => (409, "The group's window is over"),
        Code::GroupBooked => (409, "The group has its appointment"),
        Code::GroupTooSmall => (409, "Too few people for a group"),
        Code::MemberNotReady => (409, "Not every member is ready"),
        Code::MemberHasBooking => (409, "There is an own appointment"),
        Code::InGroup => (409, "The application is in a group"),
        Code::DeliveryMissing => (409, "The delivery choice is needed first"),
        Code::AddressCutoff => (409, "The delivery can no longer be changed"),
        Code::AddressAbroad => (409, "Passports are delivered inside the country only"),
        Code::SealedKeyRetired => (409, "This office has no such key any more"),
        Code::SealedExpired => (409, "The parcel was sealed too long ago"),
        Code::SealedUnreadable => (409, "Nothing can be made of the parcel"),
        Code::SealedReplayed => (409, "A newer parcel of the same visitor was taken"),
        Code::DeliveryUnknown => (409, "This country has no such delivery option or place"),
        Code::HandoffTaken => (409, "Another device has claimed this handoff"),
        Code::HandoffExpired => (409, "The handoff is over"),
        Code::HandoffNumberWrong => (403, "This is not the number of the claiming device"),
        Code::HandoffNotReleased => (409, "The owner has not released the handoff"),
        Code::TooManyLooks => (429, "Looked at the calendar too often"),
        Code::TooManyRequests => (429, "Asked too often"),
        Code::ServerFailed => (500, "The server failed"),
        Code::Busy => (503, "The service is busy"),
        Code::Maintenance => (503, "The service is being maintained"),
    }
}
