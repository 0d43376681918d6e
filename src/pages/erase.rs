//! Erasing what lies on this device, after asking once: the office's record stays.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind};
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
    let asking = RwSignal::new(false);
    (move || {
        let words = visit.words();
        if !asking.get() {
            let on_press = Callback::new(move |()| asking.set(true));
            return view! { <Button kind=ButtonKind::Quiet text=words.common_erase_answers() on_press /> }.into_any();
        }
        let keep = Callback::new(move |()| asking.set(false));
        let on_press = Callback::new(move |()| erase(visit));
        view! {
            <div role="alert">
                <p>{words.erase_question()}</p>
                <div class="viza-actions">
                    <Button text=words.erase_keep() on_press=keep />
                    <Button kind=ButtonKind::Danger text=words.common_erase_answers() on_press />
                </div>
            </div>
        }
        .into_any()
    })
    .into_any()
}
