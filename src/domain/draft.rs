//! What the visitor has typed, exactly as typed, right or wrong.

use std::collections::BTreeMap;

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $slug:literal,)*) => {
        /// Every place of the wizard where something can be typed, ticked or chosen.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[$doc])* $name,)* }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The field's word in stored drafts and element ids.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug,)* }
            }
        }
    };
}

fields! {
    /// Who fills the application in: `applicant`, `family` or `representative`.
    FilledInBy = "filled-in-by",
    /// `yes` once ticked.
    PrivacyRead = "privacy-read",
    GivenNames = "given-names",
    FamilyName = "family-name",
    /// Dates are three parts, as people read them off a document.
    BirthDay = "birth-day",
    BirthMonth = "birth-month",
    BirthYear = "birth-year",
    /// `resident` or `non-resident`.
    Residency = "residency",
    Email = "email",
    VisaClass = "visa-class",
    /// Ticked while a chosen class is being chosen anew.
    ClassAgain = "class-again",
    TermsRead = "terms-read",
    Channel = "channel",
    /// `no` after "did you already pay with it?".
    SlipPaid = "slip-paid",
    PassportNumber = "passport-number",
    IssuedDay = "issued-day",
    IssuedMonth = "issued-month",
    IssuedYear = "issued-year",
    ExpiresDay = "expires-day",
    ExpiresMonth = "expires-month",
    ExpiresYear = "expires-year",
    Nationality = "nationality",
    Ds160 = "ds160",
    CaseNumber = "case-number",
    Phone = "phone",
    Street = "street",
    Apartment = "apartment",
    City = "city",
    PostalCode = "postal-code",
    LivesIn = "lives-in",
    /// Id of the time that is chosen and not yet held.
    Slot = "slot",
    /// Whom the times were for that were shown last: class and residency.
    TimesFor = "times-for",
    /// The fee that was shown when its class was chosen.
    FeeSeen = "fee-seen",
    /// The payment's reference, as entered at the bank.
    ReferenceTyped = "reference-typed",
    /// Whether the bank took money that has not arrived: `yes`, `no` or `unsure`.
    MoneyTaken = "money-taken",
    /// When the visitor wrote to customer care about a payment.
    CaseReported = "case-reported",
    /// The number on the applicant's own form, to compare.
    Ds160OnForm = "ds160-on-form",
    /// Id of the pack's delivery option.
    DeliveryOption = "delivery-option",
    DeliveryPlace = "delivery-place",
    /// `yes` when the passport goes to the profile's address.
    DeliverySameAddress = "delivery-same-address",
    DeliveryStreet = "delivery-street",
    DeliveryApartment = "delivery-apartment",
    DeliveryCity = "delivery-city",
    DeliveryPostalCode = "delivery-postal-code",
    PresenceKnown = "presence-known",
    Declared = "declared",
    /// The first and the last day that would suit for the interview.
    PreferFromDay = "prefer-from-day",
    PreferFromMonth = "prefer-from-month",
    PreferFromYear = "prefer-from-year",
    PreferToDay = "prefer-to-day",
    PreferToMonth = "prefer-to-month",
    PreferToYear = "prefer-to-year",
    /// `morning`, `afternoon`, or `either` where it does not matter.
    PreferPart = "prefer-part",
    FindReference = "find-reference",
    /// How an application is found: by recovery code or date of birth.
    FindProof = "find-proof",
    FindCode = "find-code",
    /// Who of the account goes to the interview together: ids, with blanks between them.
    PartyWho = "party-who",
    /// Id of the run of times that is chosen for them.
    PartyRun = "party-run",
    /// What was asked for them and not answered yet, with its key.
    PartyAsked = "party-asked",
    /// Why an interview is needed sooner, and who asks.
    EmergencyReason = "emergency-reason",
    EmergencyAskedBy = "emergency-asked-by",
    EmergencyDay = "emergency-day",
    EmergencyMonth = "emergency-month",
    EmergencyYear = "emergency-year",
    EmergencyExplanation = "emergency-explanation",
    EmergencyEvidence = "emergency-evidence",
    /// Who brings a group, and its name.
    OrganisationKind = "organisation-kind",
    OrganisationName = "organisation-name",
    GroupName = "group-name",
    /// How many people the group will have.
    GroupExpected = "group-expected",
    GroupPurpose = "group-purpose",
    /// The request for a group that went out last, under its key.
    GroupSent = "group-sent",
    /// What the coordinator calls a member.
    MemberCalled = "member-called",
    MemberReference = "member-reference",
    ConsentReference = "consent-reference",
    ConsentCode = "consent-code",
}

impl Field {
    /// The field that a stored draft names.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.slug() == slug)
    }
}

/// The value of a ticked box.
pub const TICKED: &str = "yes";

/// Everything typed so far. Nothing is ever taken out because it is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft(BTreeMap<Field, String>);

impl Draft {
    /// What stands in the field, untrimmed; empty if nothing was typed.
    pub fn typed(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// What stands in the field without the spaces round it.
    pub fn trimmed(&self, field: Field) -> &str {
        self.typed(field).trim()
    }

    /// Whether the box is ticked.
    pub fn ticked(&self, field: Field) -> bool {
        self.typed(field) == TICKED
    }

    /// Puts down what was typed; an emptied field is forgotten.
    pub fn write(&mut self, field: Field, text: String) {
        if text.is_empty() {
            self.0.remove(&field);
        } else {
            self.0.insert(field, text);
        }
    }

    /// Every field with something in it.
    pub fn entries(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, text)| (*field, text.as_str()))
    }

    /// What was typed, changed or emptied since an earlier draft.
    pub fn since<'a>(&'a self, earlier: &'a Self) -> impl Iterator<Item = (Field, &'a str)> {
        let typed = Field::ALL.iter().map(|field| (*field, self.typed(*field)));
        typed.filter(|(field, text)| earlier.typed(*field) != *text)
    }
}

impl FromIterator<(Field, String)> for Draft {
    fn from_iter<I: IntoIterator<Item = (Field, String)>>(entries: I) -> Self {
        let mut draft = Self::default();
        for (field, text) in entries {
            draft.write(field, text);
        }
        draft
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_unique_and_read_back() {
        for field in Field::ALL {
            assert_eq!(Field::from_slug(field.slug()), Some(*field));
        }
    }

    #[test]
    fn what_is_wrong_is_kept_as_typed() {
        let mut draft = Draft::default();
        draft.write(Field::BirthDay, " 31x ".into());
        assert_eq!(draft.typed(Field::BirthDay), " 31x ");
        draft.write(Field::BirthDay, String::new());
        assert_eq!(draft, Draft::default());
    }
}
