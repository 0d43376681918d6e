//! Who can help: the numbers and the address that the country's pack gives for a topic.

use leptos::prelude::*;

use crate::components::{DefinitionRow, DefinitionRows};
use crate::domain::pack::Topic;
use crate::state::Visit;

pub fn about(visit: Visit, topic: Topic) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let row = |term, text: &str| DefinitionRow { term, text: text.to_owned() };
    let phones = pack.contact.phones.iter().map(|number| row(words.contact_phone(), number));
    let rows: Vec<_> =
        phones.chain(pack.contact.email(topic).map(|address| row(words.contact_email(), address))).collect();
    if rows.is_empty() {
        // The country's documents name no number and no address.
        return view! { <p>{words.contact_embassy()}</p> }.into_any();
    }
    view! { <DefinitionRows rows /> }.into_any()
}
