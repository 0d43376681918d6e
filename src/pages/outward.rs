//! What leads away from the app. On people's own devices it is a link; at a kiosk, which nobody leaves for another site
//! (R122, R135), a code for their phone stands in its place, with what it opens in letters.

use leptos::prelude::*;

use crate::components::{ButtonKind, Link, LinkButton, QrCode};
use crate::state::Visit;

/// Where it leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// To a website of others.
    Site,
    /// To a new mail.
    Mail,
    /// To a call.
    Call,
}

/// The way out, or what stands for it.
pub fn lead(visit: Visit, kind: ButtonKind, link: Link, lead: Lead) -> AnyView {
    if visit.is_kiosk() {
        return code(visit, link, lead);
    }
    match lead {
        Lead::Site => view! { <LinkButton kind link leaves=visit.words().paper_another_site() /> }.into_any(),
        Lead::Mail | Lead::Call => view! { <LinkButton kind link /> }.into_any(),
    }
}

fn code(visit: Visit, link: Link, lead: Lead) -> AnyView {
    let words = visit.words();
    let how = match lead {
        Lead::Site => words.kiosk_outward_site(),
        Lead::Mail => words.kiosk_outward_mail(),
        Lead::Call => words.kiosk_outward_call(),
    };
    // What would stand in a mail makes a code that no camera can read.
    let address = link.href.split("&body=").next().unwrap_or_default().to_owned();
    card(visit, link.text, how, address)
}

/// A code for the visitor's phone: what it is, how it is used, and what it holds.
pub fn card(visit: Visit, what: String, how: String, data: String) -> AnyView {
    let label = visit.words().kiosk_outward_code(&what);
    view! {
        <div class="viza-outward">
            <QrCode data label />
            <p class="viza-outward__words">
                <strong>{what}</strong>
                {how}
            </p>
        </div>
    }
    .into_any()
}
