//! The rules that a country's documents may or may not state. A sentence about one stands on a page only where its country
//! states it.
//!
//! Rules that carry a value, such as a number of days, are fields of the [`Pack`](super::pack::Pack) instead.

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $name:ident = $group:literal . $key:literal,)*) => {
        /// A rule that is stated or not.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Rule { $($(#[doc = $doc])* $name,)* }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Where a pack states the rule: the group, and the name in it.
            pub const fn place(self) -> (&'static str, &'static str) {
                match self { $(Self::$name => ($group, $key),)* }
            }

            /// The rule in English with its number, for whoever writes a pack.
            pub const fn in_english(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*).trim_ascii_start(),)* }
            }
        }
    };
}

rules! {
    /// The fee's official name is MRV fee (R22).
    FeeCalledMrv = "fee"."called_mrv",
    /// The fee is paid before a time is booked (R23).
    FeePaidFirst = "fee"."paid_first",
    /// Another amount may cost the right to book (R24).
    FeeExact = "fee"."exact_amount",
    /// The fee is never paid back (R25).
    FeeNotRefundable = "fee"."not_refundable",
    /// What is paid more than once is not paid back (R46).
    ExtraNotRefundable = "fee"."extra_not_refundable",
    /// Once tied to a person the fee cannot go to another (R26, R30).
    FeeNotTransferable = "fee"."not_transferable",
    /// With the profile the fee belongs to its person (R18).
    FeeTiedToProfile = "fee"."tied_to_profile",
    /// The fee books an appointment for one year from payment (R27).
    FeeOneYear = "fee"."usable_one_year",
    /// Moving the appointment is limited (R29). How often comes from the API.
    MovingLimited = "fee"."moving_limited",
    /// The fee is paid in the country's own money (R31, R32).
    LocalCurrency = "fee"."local_currency_only",
    /// The fee counts only in the country where it was paid (R33).
    FeeThisCountry = "fee"."this_country_only",
    /// An expired slip is not to be paid with: the payment may come late or not at all (R35).
    ExpiredSlipRisky = "fee"."expired_slip_risky",
    /// A way to pay that is not listed may bring the money late, incomplete or not at all (R37–R40).
    ListedWaysOnly = "fee"."listed_ways_only",
    /// Whoever misses a payment looks at the bank account first (R48, R49).
    CheckAccount = "fee"."check_account_first",
    /// Whoever asks about a payment describes it and sends what proves it (R52).
    ProofOfPayment = "fee"."proof_of_payment",
    /// Questions about payments are looked at as soon as possible (R50).
    PaymentQuestionsSoon = "fee"."questions_soon",
    /// Only the embassy or consulate sets the free times (R54).
    EmbassySetsTimes = "times"."set_by_embassy",
    /// Times go by criteria that may change, and nobody guarantees one (R55, R56).
    TimesByCriteria = "times"."by_criteria",
    /// Only the embassy or consulate decides about the visa (R8).
    EmbassyDecides = "limits"."embassy_decides",
    /// The applicant answers for the answers, the operator does not (R10, R11).
    AnswersNotOurs = "limits"."answers_not_ours",
    /// The operator does not say which documents to bring (R64).
    NoDocumentAdvice = "limits"."no_document_advice",
    /// The IP address is recorded (R19).
    IpRecorded = "data"."ip_recorded",
    /// Data is stored in the United States (R132).
    StoredInUs = "data"."stored_in_us",
    /// The purposes of the data (R133).
    DataPurposes = "data"."purposes",
    /// Data that is given through the internet crosses borders (R134).
    DataAbroad = "data"."abroad",
    /// Websites of others follow rules of their own (R135).
    OtherSites = "data"."other_sites",
    /// Robots may not use the service (R12).
    RobotsForbidden = "conduct"."robots_forbidden",
    /// Nobody may use the service for an improper purpose (R13).
    ProperUseOnly = "conduct"."proper_use_only",
    /// Whoever has the country's passport or permanent residence card counts as living there.
    ResidentByPapers = "residency"."by_papers",
    /// The embassy cancels the interview of whoever said wrongly where they live.
    WrongResidencyCancels = "residency"."wrong_cancels",
    /// Whoever misses the interview may have to pay the fee again.
    MissedMayPayAgain = "missed"."may_pay_again",
    /// The number of the form must be the one that was given here (R61).
    Ds160MustMatch = "ds160"."must_match",
    /// Customer care gives general information, as the embassy instructs it (R131).
    CareAsInstructed = "care"."as_instructed",
    /// Customer care is reached by the published details only (R119).
    CareAsPublished = "care"."published_details_only",
    /// Calls may be recorded (R130).
    CallsRecorded = "care"."calls_recorded",
    /// The embassy's door: no phones.
    NoPhones = "entrance"."no_phones",
    /// The embassy's door: no pens.
    NoPens = "entrance"."no_pens",
    /// The embassy's door: some kinds of bags are not let in.
    BagsLimited = "entrance"."bags_limited",
    /// The embassy's door: nobody but the applicant.
    ApplicantOnly = "entrance"."applicant_only",
    /// Another deadline for the address counts where the service states one (R88).
    CutoffMayDiffer = "delivery"."unless_said_otherwise",
    /// A courier brings the documents, and can be followed from the consular section on (R106).
    CourierFollowed = "delivery"."courier_followed",
    /// Whoever collects the passport shows a photo identity document of their own (R102).
    IdentityToCollect = "delivery"."identity_to_collect",
    /// It is the original of that document (R102).
    OriginalToCollect = "delivery"."original_to_collect",
    /// Somebody else collects the passport with an authorization letter (R103).
    LetterToCollect = "delivery"."letter_to_collect",
    /// The applicant sees to it that nobody without authority gets the passport (R104).
    OwnCare = "delivery"."own_care",
    /// What is lost or damaged on the way is not made good (R105).
    LossNotPaid = "delivery"."loss_not_paid",
    /// A group interview is asked for online only (R76).
    GroupOnlineOnly = "groups"."online_only",
    /// After the approval the coordinator books for the group (R77).
    GroupSchedule = "groups"."schedule",
    /// Each member of a group has a DS-160 of their own (R78).
    GroupOwnDs160 = "groups"."own_ds160",
    /// Each member of a group pays the fee (R79).
    GroupEachPays = "groups"."every_member_pays",
    /// A group books within a limited time (R80).
    GroupWindow = "groups"."window",
    /// Whoever has an appointment of their own cannot join a group (R81).
    GroupOwnBookingBars = "groups"."own_booking_bars",
    /// One original authorization letter is enough for a whole group (R85).
    GroupOneLetter = "groups"."one_letter",
}
