//! Erasing what lies on this device, after asking once: the office's record stays.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::state::Visit;

pub fn offer(visit: Visit) -> AnyView {
    let asking = RwSignal::new(false);
    (move || {
        let words = visit.words();
        if !asking.get() {
            let on_press = Callback::new(move |()| asking.set(true));
            return view! { <Button kind=ButtonKind::Quiet text=words.common_erase_answers() on_press /> }.into_any();
        }
        let keep = Callback::new(move |()| asking.set(false));
        let on_press = Callback::new(move |()| visit.erase());
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
