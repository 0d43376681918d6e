//! The sheet that is shown at the door: on the screen a panel, printed one page in black and white.
use leptos::prelude::*;

use super::definition_rows::{DefinitionRow, DefinitionRows};

/// The head of the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetHead {
    /// What the sheet is, for example "Your appointment is booked".
    pub title: String,
    /// What the reference is, for example "Reference".
    pub reference_label: String,
    /// The reference.
    pub reference: String,
    /// When: the date in full.
    pub date: String,
    /// At what time, with the zone in words.
    pub time: String,
}

/// The sheet.
#[component]
pub fn DoorSheet(
    /// Its head.
    head: SheetHead,
    /// Who, where, which passport: the facts that are compared at the door.
    rows: Vec<DefinitionRow>,
    /// The code that holds the reference.
    #[prop(optional)]
    code: Option<AnyView>,
    /// What to bring and to know, printed on the same page.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let notes = children.map(|children| view! { <div class="viza-sheet__notes">{children()}</div> }.into_any());
    view! {
        <section class="viza-sheet" aria-labelledby="sheet-title">
            <div class="viza-sheet__head">
                <h2 class="viza-sheet__title" id="sheet-title">{head.title}</h2>
                <p class="viza-sheet__date">{head.date}</p>
                <p class="viza-sheet__time">{head.time}</p>
            </div>
            <div class="viza-sheet__reference">
                <div>
                    <p class="viza-sheet__label">{head.reference_label}</p>
                    <p class="viza-sheet__number" translate="no">{head.reference}</p>
                </div>
                {code}
            </div>
            <DefinitionRows rows=rows />
            {notes}
        </section>
    }
    .into_any()
}
