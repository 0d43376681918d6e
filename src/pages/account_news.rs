//! What has just been done with the account, said once where it leads.

use leptos::prelude::*;

use crate::components::{Notice, Tone};
use crate::i18n::Words;
use crate::state::Visit;
use crate::state::session::News;

/// The news, if there are any.
pub fn told(visit: Visit) -> AnyView {
    let words = visit.words();
    (move || visit.session.news().map(|news| notice(words, news))).into_any()
}

fn notice(words: &Words, news: News) -> AnyView {
    let (heading, help) = match news {
        News::SignedIn => (words.account_news_signed_in(), None),
        News::SignedOut => (words.account_news_signed_out(), Some(words.account_news_signed_out_help())),
        News::Adopted => (words.account_news_adopted(), Some(words.account_news_adopted_help())),
        News::NotAdopted => (words.refusal_in_other_account(), Some(words.refusal_in_other_account_help())),
        News::Confirmed => (words.account_news_confirmed(), None),
        News::CodeSent => (words.account_news_code_sent(), None),
        News::PasswordSet => (words.account_news_password(), Some(words.account_news_password_help())),
        News::Closed => (words.account_news_closed(), Some(words.account_news_closed_help())),
    };
    let tone = if news == News::NotAdopted { Tone::Warning } else { Tone::Success };
    view! {
        <Notice tone heading announce=true>
            {help.map(|help| view! { <p>{help}</p> })}
        </Notice>
    }
    .into_any()
}
