//! What stands beside the app: where the API is, and which countries are on offer.

use std::sync::Arc;

use leptos::prelude::window;

use super::request::text;
use crate::domain::catalogue::Catalogue;
use crate::domain::kiosk::KioskTerms;
use crate::wire::catalogue::catalogue;
use crate::wire::node::{self, Node};
use crate::wire::{kiosk, record};

/// What the office last said of itself; nothing about anybody.
const SERVICE: &str = "viza-service";

/// `deployment.json`, and the list of packs.
#[derive(Debug)]
pub struct Deployment {
    /// Base URL of the API.
    pub api: String,
    /// The app stands in a public place, on these terms; none on people's own devices.
    pub kiosk: Option<Arc<KioskTerms>>,
    /// The codes of the countries on offer, in their order; without them every country that has a pack.
    pub only: Option<Vec<String>>,
    pub catalogue: Catalogue,
}

impl Deployment {
    /// Reads both from beside the app.
    pub async fn fetch() -> Option<Self> {
        let (said, list) = (text("/deployment.json"), listed());
        let body = node::body(&said.await?).ok()?;
        let said = Node(&body);
        let only = said.maybe("packs").map(|_| said.each("packs", |code| code.as_text().map(str::to_owned)));
        let only = only.transpose().ok()?;
        let catalogue = offered(&list.await?, only.as_deref())?;
        Some(Self { api: said.text("api").ok()?, kiosk: public_place(said).map(Arc::new), only, catalogue })
    }
}

/// Whoever stands in a public place and says it wrongly is a kiosk all the same: a stranger's answers must not stay there.
fn public_place(said: Node) -> Option<KioskTerms> {
    kiosk::terms(said).unwrap_or_else(|_| {
        leptos::logging::warn!(
            "viza: deployment.json: what it says of the kiosk is not understood, the usual terms hold"
        );
        Some(KioskTerms::default())
    })
}

/// Asks at once for the list of packs.
pub fn listed() -> impl Future<Output = Option<String>> {
    text("/packs/index.json")
}

/// The packs of a list, of these countries only.
pub fn offered(list: &str, only: Option<&[String]>) -> Option<Catalogue> {
    let all = catalogue(list).ok()?;
    Some(match only {
        Some(codes) => all.restricted(codes),
        None => all,
    })
}

/// Whether this is a practice service: as the office says, else as it last said here. Until a service has said that it is
/// real, it counts as practice.
pub async fn is_practice(api: &str) -> bool {
    let said = text(&format!("{api}/status")).await.and_then(|text| record::is_practice(&text).ok());
    let noted = window().local_storage().ok().flatten();
    let note = |practice| format!("{} {api}", if practice { "practice" } else { "real" });
    match (said, noted) {
        (Some(practice), Some(noted)) => {
            let _ = noted.set_item(SERVICE, &note(practice));
            practice
        }
        (Some(practice), None) => practice,
        (None, noted) => noted.and_then(|noted| noted.get_item(SERVICE).ok().flatten()) != Some(note(false)),
    }
}
