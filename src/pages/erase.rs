//! Erasing what lies on this device, after asking once: the office's record stays.

use leptos::prelude::*;

use crate::components::{SecondThought, SecondThoughtWords};
use crate::state::Visit;

/// Erases the application at hand.
pub fn offer(visit: Visit) -> AnyView {
    asking_once(visit, Visit::erase)
}

/// Erases every application on this device.
pub fn everything(visit: Visit) -> AnyView {
    asking_once(visit, Visit::erase_everything)
}

fn asking_once(visit: Visit, erase: fn(Visit)) -> AnyView {
    let words = visit.words();
    let asked = SecondThoughtWords {
        deed: words.common_erase_answers(),
        question: words.erase_question(),
        keep: words.erase_keep(),
        ..SecondThoughtWords::default()
    };
    let on_press = Callback::new(move |()| erase(visit));
    view! { <SecondThought words=asked on_press /> }.into_any()
}
