//! A page for the printer: whether it prints letters of every language, lines, and a code that a camera reads.

use leptos::prelude::*;

use crate::components::QrCode;
use crate::domain::language::Language;
use crate::i18n::Words;

/// Each letter that only one of the languages has.
const LETTERS: &str = "ÇçËë ÕõÄäÖöÜü ŠšŽž აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ ₾ €";

/// The page, which only the printer sees.
pub fn paper(words: &'static Words, now: Signal<String>) -> AnyView {
    let names = Language::ALL.map(Language::own_name).join(" · ");
    view! {
        <section class="viza-print-only">
            <h2 class="viza-heading">{words.operator_test_page()}</h2>
            <p>{now}</p>
            <p lang="und">{names}</p>
            <p lang="und">{LETTERS}</p>
            <QrCode data="Viza".to_owned() label=words.operator_test_code() />
            <p>{words.operator_test_help()}</p>
        </section>
    }
    .into_any()
}
