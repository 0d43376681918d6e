//! The pickup places of the post: the wait for them, why they did not come with the way to ask again, and then what is made
//! of them.

use leptos::prelude::*;

use super::reads;
use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::state::Visit;
use crate::wire::rest::Place;

/// Asks the office for them; `found` shows them.
pub fn pickup(visit: Visit, found: impl Fn(&[Place]) -> AnyView + Send + 'static) -> AnyView {
    let reading = RwSignal::new(reads::places(visit));
    (move || {
        let words = visit.words();
        match reading.get().get() {
            None => view! { <p role="status">{words.common_loading()}</p> }.into_any(),
            Some(Err(said)) => {
                let on_press = Callback::new(move |()| reading.set(reads::places(visit)));
                view! {
                    <Notice tone=Tone::Warning heading=said.heading announce=true>
                        <p>{said.body}</p>
                        <Button kind=ButtonKind::Secondary text=words.common_try_again() on_press />
                    </Notice>
                }
                .into_any()
            }
            Some(Ok(places)) => found(&places),
        }
    })
    .into_any()
}
