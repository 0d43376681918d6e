//! The appointment as a calendar file that the visitor can save.

use js_sys::Array;
use leptos::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Url};

use crate::components::{ButtonKind, Link, LinkButton};
use crate::domain::application::Application;
use crate::domain::booking::Confirmation;
use crate::domain::calendar_file::{Entry, calendar_file};
use crate::domain::names::applicant_name;
use crate::state::Visit;

pub fn link(visit: Visit, application: &Application, confirmation: &Confirmation) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let post = words.named(&format!("country-{}-post", pack.country.code())).unwrap_or_default();
    let entry = Entry {
        uid: format!("{}@viza", confirmation.reference),
        stamp: confirmation.issued.at,
        starts: confirmation.slot.starts.at,
        minutes: confirmation.slot.minutes,
        summary: words.calendar_file_summary(&post),
        place: pack.post_address.clone().unwrap_or(post),
        text: words.calendar_file_text(&applicant_name(&application.applicant), &confirmation.reference),
    };
    let Some(href) = object_url(&calendar_file(&[entry])) else { return ().into_any() };
    on_cleanup({
        let href = href.clone();
        move || {
            let _ = Url::revoke_object_url(&href);
        }
    });
    let link = Link { text: words.common_add_to_calendar(), href };
    view! { <LinkButton kind=ButtonKind::Secondary link download="appointment.ics" /> }.into_any()
}

fn object_url(text: &str) -> Option<String> {
    let parts = Array::of1(&text.into());
    let kind = BlobPropertyBag::new();
    kind.set_type("text/calendar;charset=utf-8");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}
