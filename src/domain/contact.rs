//! Who helps with what: the reasons to write, by which way customer care is reached, what it can and cannot do.
//!
//! All of it is data of a pack. What the country's documents do not give is an empty list, and appears nowhere.

use super::office_hours::Window;
use super::step::Step;

/// Why somebody turns to customer care (R115, R116).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// How an application stands after the interview (R111–R114).
    Status,
    General,
    /// A payment that is missing or went wrong (R47–R53).
    Payment,
    /// There are no times, or booking does not open.
    Booking,
    /// The passport's way back (R106–R110).
    Delivery,
    /// Something in the application is wrong.
    Data,
    /// An interview sooner than others (R65–R69).
    Emergency,
    /// Applying together (R116).
    Group,
    /// The website does not work, or somebody cannot sign in (R127, R128).
    Other,
}

impl Reason {
    pub const ALL: [Self; 9] = [
        Self::Status,
        Self::General,
        Self::Payment,
        Self::Booking,
        Self::Delivery,
        Self::Data,
        Self::Emergency,
        Self::Group,
        Self::Other,
    ];

    /// The reason's word in a URL and in a pack.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::General => "general",
            Self::Payment => "payment",
            Self::Booking => "booking",
            Self::Delivery => "delivery",
            Self::Data => "data",
            Self::Emergency => "emergency",
            Self::Group => "group",
            Self::Other => "other",
        }
    }

    /// The reason that a URL's word names.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.slug() == slug)
    }

    /// Which of the mailboxes reads it.
    pub const fn topic(self) -> Topic {
        match self {
            Self::Payment => Topic::Payment,
            Self::Delivery => Topic::Delivery,
            Self::Group => Topic::Group,
            Self::Status | Self::General | Self::Booking | Self::Data | Self::Emergency | Self::Other => Topic::General,
        }
    }

    /// The step of the app at which one can see or do something about it oneself.
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::Payment => Some(Step::Fee),
            Self::Booking => Some(Step::Booking),
            Self::Delivery => Some(Step::Delivery),
            Self::Data => Some(Step::Profile),
            Self::Status | Self::General | Self::Emergency | Self::Group | Self::Other => None,
        }
    }
}

/// What a mail is about: some offices read each kind at an address of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Everything that has no address of its own (R124, R127).
    General,
    /// A payment that went wrong (R51).
    Payment,
    /// The passport's way back (R110).
    Delivery,
    /// Group applications (R116).
    Group,
}

/// A way to reach customer care (R117–R119).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Means {
    Phone,
    Email,
    Chat,
}

/// What customer care is said to help with, or not to (R62–R64, R125–R127).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Matter {
    /// Where to find information on visas.
    Information,
    /// How an application goes.
    Process,
    HowToPay,
    /// Booking or moving an appointment by phone (R58).
    BookingByPhone,
    /// How the passport's return stands, once there is a tracking number.
    ReturnStatus,
    /// Technical problems with the payment or the courier (R53).
    Technical,
    /// Money was taken and still nothing can be booked (R49).
    MoneyTaken,
    /// Changing the delivery address (R90).
    Address,
    /// A group's fees and account.
    GroupAccount,
    /// Technical problems of the website.
    Website,
    SignIn,
    /// Which class of visa to apply for, or what a journey's purpose counts as.
    VisaClass,
    /// Filling in the application or the DS-160 or DS-260 form (R62).
    Forms,
    /// The DS-160 form, where the documents do not speak of the application itself (R62).
    Ds160,
    /// Whether one may travel without a visa (R63).
    Esta,
    /// How one person's application stands (R113).
    OwnStatus,
    /// Which documents to bring to the interview (R64).
    Documents,
    /// An emergency appointment (R65).
    Emergency,
    /// An earlier time, or any time for certain (R54, R56).
    Times,
}

/// What helps customer care to help (R52, R69, R128).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Evidence {
    Description,
    Screenshot,
    ProofOfPayment,
    /// Documents that show why the journey is urgent.
    ProofOfUrgency,
}

/// Everything about one reason in one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    pub reason: Reason,
    /// The right way first; empty where nobody at customer care helps with it.
    pub by: Vec<Means>,
    pub can: Vec<Matter>,
    pub cannot: Vec<Matter>,
    pub attach: Vec<Evidence>,
}

/// A number to call, as one dials it from anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    pub number: String,
    /// Meant for calls from inside the United States (R122).
    pub from_us: bool,
}

/// A messenger that the embassy has switched on (R117, R123): its name and the account there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    pub name: String,
    pub account: String,
}

/// How to reach somebody who can help; empty lists where the country's documents give nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    pub phones: Vec<Phone>,
    pub emails: Vec<(Topic, String)>,
    pub chats: Vec<Chat>,
    pub hours: Vec<Window>,
    /// In the order in which they are offered.
    pub guides: Vec<Guide>,
    /// Where an application's status can be followed after the interview (R112, R114).
    pub status_page: Option<String>,
}

impl Contact {
    /// Where to write about `topic`.
    pub fn email(&self, topic: Topic) -> Option<&str> {
        let of = |wanted| self.emails.iter().find(|(about, _)| *about == wanted);
        of(topic).or_else(|| of(Topic::General)).map(|(_, address)| address.as_str())
    }

    /// What is known about a reason; nothing where the country does not name it.
    pub fn guide(&self, reason: Reason) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.reason == reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_leads_back_to_its_reason() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_slug(reason.slug()), Some(reason));
        }
        assert_eq!(Reason::from_slug("Payment"), None);
    }

    /// R51, R110, R116: a reason without a mailbox of its own goes to the general one, and a country without any to none.
    #[test]
    fn each_reason_has_its_mailbox() {
        let mailbox = |topic| (topic, format!("{topic:?}@visa.example"));
        let contact = Contact { emails: vec![mailbox(Topic::General), mailbox(Topic::Group)], ..Contact::default() };
        assert_eq!(contact.email(Reason::Group.topic()), Some("Group@visa.example"));
        assert_eq!(contact.email(Reason::Payment.topic()), Some("General@visa.example"));
        assert_eq!(Contact::default().email(Topic::General), None);
    }
}
