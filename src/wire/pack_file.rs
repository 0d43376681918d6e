//! The shape of a `pack.json`, as `public/packs/pack.schema.json` describes it.
//!
//! Every group of values carries `source`, where the country's own documents say so, or `unconfirmed`, why one should
//! ask the embassy first. Both are for people and for the chores that check packs; the app passes them over.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::rest;

/// Declares the shape of one group of values: the given fields, and where they come from.
macro_rules! group {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $field:ident: $kind:ty),* $(,)? }) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        $(#[$outer])*
        pub(super) struct $name {
            $($(#[$inner])* pub $field: $kind,)*
            #[serde(default, rename = "source")]
            _source: IgnoredAny,
            #[serde(default, rename = "unconfirmed")]
            _unconfirmed: IgnoredAny,
        }
    };
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackFile {
    #[serde(default, rename = "$schema")]
    _schema: IgnoredAny,
    pub country: String,
    pub languages: Vec<String>,
    pub privacy_notice: String,
    pub operator: OperatorGroup,
    pub post: PostGroup,
    pub address: Option<AddressGroup>,
    pub currency: CurrencyGroup,
    pub classes: ClassGroup,
    pub channels: Vec<ChannelGroup>,
    pub terms: Option<TermsGroup>,
    #[serde(default)]
    pub fee: FeeGroup,
    #[serde(default)]
    pub conduct: ConductGroup,
    #[serde(default)]
    pub ds160: Ds160Group,
    #[serde(default)]
    pub delivery: DeliveryGroup,
    #[serde(default)]
    pub contact: ContactGroup,
}

group!(OperatorGroup { name: String });

group!(PostGroup { id: String, zone: ZoneGroup });

group!(ZoneGroup { name: String, offset: i32, changes: Vec<(String, i32)>, });

group!(AddressGroup { line: String });

group!(CurrencyGroup { code: rest::Currency });

group!(ClassGroup { ids: Vec<String>, });

group!(ChannelGroup {
    kind: rest::Channel,
    bank: Option<String>,
    #[serde(default)]
    instant: bool,
    cooldown_hours: Option<u32>,
});

group!(TermsGroup { version: String, in_force_since: Option<String>, });

group!(
    #[derive(Default)]
    #[serde(default)]
    FeeGroup {
        usable_one_year: bool,
        moving_limited: bool,
        not_refundable: bool,
        not_transferable: bool,
        this_country_only: bool,
    }
);

group!(
    #[derive(Default)]
    #[serde(default)]
    ConductGroup { robots_forbidden: bool }
);

group!(
    #[derive(Default)]
    #[serde(default)]
    Ds160Group { to_book: bool }
);

group!(
    #[derive(Default)]
    #[serde(default)]
    DeliveryGroup {
        required_to_book: bool,
        inside_country_only: bool,
        cutoff: Option<CutoffWord>,
        agent_may_change: bool,
        collect_days: Option<u32>,
        options: Vec<OptionGroup>,
    }
);

group!(OptionGroup {
    id: String,
    kind: KindWord,
    carrier: Option<String>,
    price: Option<PriceWord>,
    #[serde(default)]
    presence: bool,
});

group!(
    #[derive(Default)]
    #[serde(default)]
    ContactGroup { phones: Vec<PhoneGroup>, emails: EmailGroup, }
);

group!(PhoneGroup { number: String });

group!(
    #[derive(Default)]
    #[serde(default)]
    EmailGroup { general: Option<String>, payment: Option<String>, delivery: Option<String> }
);

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum CutoffWord {
    InterviewDayEnd,
    InterviewDayStart,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum KindWord {
    Door,
    Pickup,
}

/// Amounts are in minor units of the pack's currency. A price that the documents do not give is left out.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum PriceWord {
    Free,
    AtTheDoor { cities: Vec<String>, in_city: i64, elsewhere: i64 },
}
