//! What every order, event, refusal and screen is called in the tally. A name that no journey comes to makes the main test
//! fail, so nothing new can be left out: the compiler asks for its name, and the test for its journey.

use viza::domain::application::Taking;
use viza::domain::emergency::Standing;
use viza::domain::errand::Order;
use viza::domain::fee_scene::FeeScene;
use viza::domain::journey::{Cause, Event};
use viza::domain::refusal::Refusal;
use viza::domain::tracking::Whereabouts;
use viza::domain::way::Shown;

macro_rules! kinds {
    ($names:ident, $of:ident($kind:ty): $($pattern:pat => $name:literal,)+) => {
        pub const $names: &[&str] = &[$($name),+];

        pub fn $of(what: &$kind) -> &'static str {
            match what {
                $($pattern => $name,)+
            }
        }
    };
}

kinds! { ORDERS, order(Order):
    Order::Open(_) => "orders: open an application",
    Order::Find(_) => "orders: find an application",
    Order::AcceptTerms { .. } => "orders: accept the terms",
    Order::ChooseClass { .. } => "orders: choose a class",
    Order::StateResidency(_) => "orders: say where one lives",
    Order::Pay { .. } => "orders: pay",
    Order::SendProfile(_) => "orders: send the profile",
    Order::Prefer(_) => "orders: say which days suit",
    Order::Hold { .. } => "orders: hold a time",
    Order::Extend { .. } => "orders: extend a hold",
    Order::Release { .. } => "orders: release a hold",
    Order::Deliver(_) => "orders: choose a delivery",
    Order::Book { .. } => "orders: book or move",
    Order::Cancel => "orders: cancel",
    Order::AskEmergency(_) => "orders: ask for an emergency",
    Order::WithdrawEmergency => "orders: withdraw the emergency",
    Order::LeaveGroup => "orders: leave a group",
}

kinds! { EVENTS, event(Event):
    Event::Typed(..) => "events: typed",
    Event::Asked(_) => "events: asked",
    Event::TriedAgain => "events: tried again",
    Event::LetGo => "events: let go",
    Event::LookedAgain => "events: looked again",
    Event::LineFound => "events: line found",
    Event::TakenBack(_) => "events: taken back",
    Event::Insisted(_) => "events: insisted",
    Event::Resumed => "events: resumed",
    Event::Moved(Some(_)) => "events: moved to a step",
    Event::Moved(None) => "events: moved to another page",
    Event::Answered { .. } => "events: answered",
    Event::Refused { .. } => "events: refused",
    Event::WentUnclear { .. } => "events: went unclear",
    Event::Read(_) => "events: read",
    Event::ReadFailed(Cause::Refused(_)) => "events: reading refused",
    Event::ReadFailed(Cause::NoAnswer | Cause::NoLine | Cause::NeedsLine(_)) => "events: reading unanswered",
    Event::ShutOut => "events: shut out",
    Event::SessionOver => "events: session over",
    Event::Reopened { .. } => "events: reopened by another session",
}

kinds! { REFUSALS, refusal(Refusal):
    Refusal::TokenInvalid => "refusals: token invalid",
    Refusal::SessionEnded => "refusals: session ended",
    Refusal::CredentialsWrong => "refusals: credentials wrong",
    Refusal::CodeWrong => "refusals: code wrong",
    Refusal::ReadOnly => "refusals: read only",
    Refusal::NotFound => "refusals: not found",
    Refusal::Invalid { .. } => "refusals: invalid",
    Refusal::Outdated => "refusals: outdated",
    Refusal::InOtherAccount => "refusals: in another account",
    Refusal::FeeAlreadyOpen => "refusals: fee already open",
    Refusal::PayNotAllowed => "refusals: pay not allowed",
    Refusal::FeeChanged { .. } => "refusals: fee changed",
    Refusal::ClassLocked => "refusals: class locked",
    Refusal::ChannelUnknown => "refusals: channel unknown",
    Refusal::TermsMissing => "refusals: terms missing",
    Refusal::TermsNewer => "refusals: terms newer",
    Refusal::FeeNotValid => "refusals: fee not valid",
    Refusal::FeeExpired => "refusals: fee expired",
    Refusal::FeeOtherCountry => "refusals: fee of another country",
    Refusal::ProfileMissing => "refusals: profile missing",
    Refusal::Ds160Missing => "refusals: DS-160 missing",
    Refusal::SlotTaken { .. } => "refusals: slot taken",
    Refusal::SlotNotForYou => "refusals: slot not for you",
    Refusal::HoldExpired { .. } => "refusals: hold expired",
    Refusal::NoExtendsLeft => "refusals: no extends left",
    Refusal::NoReschedulesLeft => "refusals: no reschedules left",
    Refusal::NoAppointment => "refusals: no appointment",
    Refusal::EmergencyUnknown => "refusals: emergency unknown",
    Refusal::EmergencyUsed => "refusals: emergency used",
    Refusal::AppointmentMissing => "refusals: appointment missing",
    Refusal::NoEmergency => "refusals: no emergency",
    Refusal::WithdrawalClosed => "refusals: withdrawal closed",
    Refusal::NoGroups => "refusals: no groups",
    Refusal::CoordinatorMissing => "refusals: coordinator missing",
    Refusal::GroupNotApproved => "refusals: group not approved",
    Refusal::GroupWindowOver => "refusals: group window over",
    Refusal::GroupBooked => "refusals: group booked",
    Refusal::GroupTooSmall => "refusals: group too small",
    Refusal::MemberNotReady => "refusals: member not ready",
    Refusal::MemberHasBooking => "refusals: member has a booking",
    Refusal::InGroup => "refusals: in a group",
    Refusal::DeliveryMissing => "refusals: delivery missing",
    Refusal::AddressCutoff { .. } => "refusals: address cutoff",
    Refusal::AddressAbroad => "refusals: address abroad",
    Refusal::DeliveryUnknown => "refusals: delivery unknown",
    Refusal::Handoff(_) => "refusals: handoff",
    Refusal::TooOften { .. } => "refusals: too often",
    Refusal::Busy { .. } => "refusals: busy",
    Refusal::Maintenance { .. } => "refusals: maintenance",
    Refusal::AppOutdated => "refusals: app outdated",
    Refusal::NotUnderstood => "refusals: not understood",
}

kinds! { SHOWN, shown(Shown):
    Shown::Step => "screens: a step",
    Shown::Closed(_) => "screens: a closed step",
    Shown::Checked => "screens: nothing left to check",
}

kinds! { SCENES, scene(FeeScene):
    FeeScene::Terms => "screens: fee: terms to accept",
    FeeScene::TermsWait => "screens: fee: terms wait to be sent",
    FeeScene::NewerTerms => "screens: fee: newer terms",
    FeeScene::Class => "screens: fee: class",
    FeeScene::Changed(_) => "screens: fee: it has changed",
    FeeScene::Pay(_) => "screens: fee: ways to pay",
    FeeScene::Standing => "screens: fee: how it stands",
}

kinds! { TAKING, taking(Taking):
    Taking::Open => "screens: booking: free times",
    Taking::NoMoves => "screens: booking: no moves left",
    Taking::InGroup => "screens: booking: with a group",
    Taking::FeeOver => "screens: booking: fee over",
}

kinds! { STANDINGS, standing(Standing):
    Standing::Asked => "screens: emergency: asked",
    Standing::Approved => "screens: emergency: approved",
    Standing::Used => "screens: emergency: used",
    Standing::Lapsed => "screens: emergency: lapsed",
    Standing::Denied => "screens: emergency: denied",
    Standing::Withdrawn => "screens: emergency: withdrawn",
}

kinds! { PLACES, place(Whereabouts):
    Whereabouts::BeforeInterview => "screens: passport: before the interview",
    Whereabouts::Unsaid => "screens: passport: unsaid",
    Whereabouts::Embassy => "screens: passport: embassy",
    Whereabouts::Courier => "screens: passport: courier",
    Whereabouts::Missed => "screens: passport: missed",
    Whereabouts::Ready => "screens: passport: ready",
    Whereabouts::Overdue => "screens: passport: overdue",
    Whereabouts::Returned => "screens: passport: returned",
    Whereabouts::Back(_) => "screens: passport: back",
}

/// Why no group is told of.
const ALONE: &str = "the visitor of these journeys goes alone";

/// What no journey comes to, and why.
pub const ELSEWHERE: &[(&str, &str)] = &[
    ("refusals: handoff", "going over to another device is no order"),
    ("refusals: not understood", "it would be a fault, and the audit says so"),
    ("refusals: in another account", "one visitor has one account"),
    ("screens: booking: fee over", "a fee books for a year, and no times are released after it"),
    ("screens: passport: unsaid", "this office says where every passport is"),
    ("orders: leave a group", ALONE),
    ("refusals: coordinator missing", ALONE),
    ("refusals: group booked", ALONE),
    ("refusals: group not approved", ALONE),
    ("refusals: group too small", ALONE),
    ("refusals: group window over", ALONE),
    ("refusals: in a group", ALONE),
    ("refusals: member has a booking", ALONE),
    ("refusals: member not ready", ALONE),
    ("refusals: no groups", ALONE),
    ("screens: booking: with a group", ALONE),
];
