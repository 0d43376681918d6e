//! The countries' packs: which there are, and what each of their folders holds. Whatever is wrong with a file, its safe
//! default takes its place, and whoever runs the service reads on the console what it was. Only without its rules a country
//! cannot be opened.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::request::{Came, asked, sign};
use super::{Deployment, picture};
use crate::domain::catalogue::Catalogue;
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::theme;
use crate::wire::pack;

const RULES: &str = "pack.json";
const THEME: &str = "theme.css";
const LOGO: &str = "logo.svg";

/// Most bytes that a file may have, by its name.
fn limit(name: &str) -> usize {
    match name {
        THEME => 16 * 1024,
        _ => 64 * 1024,
    }
}

/// The packs of the site. Each file is fetched once, when it is first wanted.
#[derive(Clone, Copy)]
pub struct Packs(StoredValue<Shelf, LocalStorage>);

struct Shelf {
    deployment: Deployment,
    opened: BTreeMap<Country, Rc<Folder>>,
    logos: BTreeMap<Country, String>,
    strings: BTreeMap<(Country, &'static str), Option<String>>,
}

/// A pack that was opened.
pub struct Folder {
    pub pack: Arc<Pack>,
    /// The style sheet that is worn in this country, written anew from its theme; none where it has none.
    pub theme: Option<String>,
    /// Address of its logo, or of the service's sign.
    pub logo: String,
}

/// Why a file of a pack is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The site cannot be reached; later it may be.
    OutOfReach,
    /// The pack is wrong; whoever runs the service was told how.
    Broken,
}

/// Tells whoever runs the service what is wrong with a file of a pack, in one line.
pub fn tell(country: &Country, name: &str, what: &str) {
    leptos::logging::warn!("viza: packs/{}/{name}{what}", country.code());
}

/// Address of a file of a country's pack.
pub fn file(country: &Country, name: &str) -> String {
    format!("/packs/{}/{name}", country.code())
}

impl Packs {
    pub fn new(deployment: Deployment) -> Self {
        let (opened, logos, strings) = Default::default();
        Self(StoredValue::new_local(Shelf { deployment, opened, logos, strings }))
    }

    /// Reads from the list of packs.
    pub fn with<T>(self, read: impl FnOnce(&Catalogue) -> T) -> T {
        self.0.with_value(|shelf| read(&shelf.deployment.catalogue))
    }

    /// Opens a country's pack, asking at once for all that it needs.
    pub fn open(self, country: &Country) -> impl Future<Output = Result<Rc<Folder>, Trouble>> + use<> {
        let country = country.clone();
        let known = self.0.with_value(|shelf| shelf.opened.get(&country).cloned());
        let asked = known.is_none().then(|| {
            let [rules, theme] = [RULES, THEME].map(|name| self.file(&country, name));
            (rules, theme, self.logo(&country))
        });
        async move {
            let Some((rules, theme, logo)) = asked else { return known.ok_or(Trouble::Broken) };
            let pack = Arc::new(rules.await?.and_then(|text| understood(&country, &text)).ok_or(Trouble::Broken)?);
            let theme = or_default(theme.await)?.map(|css| worn(&country, &css));
            let folder = Rc::new(Folder { pack, theme, logo: logo.await });
            self.0.update_value(|shelf| {
                shelf.opened.insert(country, folder.clone());
            });
            Ok(folder)
        }
    }

    /// A country's own wording in a language, where it has one.
    pub fn strings(
        self,
        country: &Country,
        language: Language,
    ) -> impl Future<Output = Result<Option<String>, Trouble>> + use<> {
        let key = (country.clone(), language.code());
        let known = self.0.with_value(|shelf| shelf.strings.get(&key).cloned());
        let asked = known.is_none().then(|| self.file(country, &strings(language)));
        async move {
            let Some(asked) = asked else { return Ok(known.flatten()) };
            let text = or_default(asked.await)?;
            self.0.update_value(|shelf| {
                shelf.strings.insert(key, text.clone());
            });
            Ok(text)
        }
    }

    /// Fetches the logo of every country.
    pub fn logos(self) -> impl Future<Output = ()> + use<> {
        let countries = self.with(Catalogue::countries);
        let asked: Vec<_> = countries.iter().map(|country| self.logo(country)).collect();
        async move {
            for logo in asked {
                logo.await;
            }
        }
    }

    /// A country's own wording cannot be read: there is none.
    pub fn give_up_strings(self, country: &Country, language: Language) {
        self.0.update_value(|shelf| {
            shelf.strings.insert((country.clone(), language.code()), None);
        });
    }

    /// The logo of a country that was asked for before; else the service's sign.
    pub fn known_logo(self, country: &Country) -> String {
        self.0.with_value(|shelf| shelf.logos.get(country).cloned()).unwrap_or_else(sign)
    }

    /// The address of a country's logo; that of the service's sign where there is none that can be drawn.
    pub fn logo(self, country: &Country) -> impl Future<Output = String> + use<> {
        let country = country.clone();
        let known = self.0.with_value(|shelf| shelf.logos.get(&country).cloned());
        let asked = known.is_none().then(|| self.file(&country, LOGO));
        async move {
            let Some(asked) = asked else { return known.unwrap_or_default() };
            let address = match asked.await {
                Ok(Some(drawing)) => drawn(&country, &drawing).await,
                Ok(None) | Err(Trouble::Broken) => sign(),
                Err(Trouble::OutOfReach) => return sign(),
            };
            self.0.update_value(|shelf| {
                shelf.logos.insert(country, address.clone());
            });
            address
        }
    }

    /// A file of a pack, asked for at once; none where the pack has no such file.
    fn file(self, country: &Country, name: &str) -> impl Future<Output = Result<Option<String>, Trouble>> + use<> {
        let (country, name) = (country.clone(), name.to_owned());
        let held = self.held(&country, &name);
        let first = held.map(|held| asked(&file(&country, &name), Some(&held)));
        async move {
            let Some(first) = first else { return Ok(None) };
            let text = match first.await {
                Came::Text(text) => text,
                Came::Other | Came::Nothing => self.file_again(&country, &name).await?,
            };
            let (bytes, most) = (text.len(), limit(&name));
            if bytes > most {
                tell(&country, &name, &format!(": {bytes} bytes, and at most {most} are read"));
                return Err(Trouble::Broken);
            }
            Ok(Some(text))
        }
    }

    /// The file did not come as it was listed: the pack was changed meanwhile, or the site is out of reach.
    async fn file_again(self, country: &Country, name: &str) -> Result<String, Trouble> {
        let deployment = self.0.with_value(|shelf| shelf.deployment.clone());
        let catalogue = deployment.look_up().await.ok_or(Trouble::OutOfReach)?;
        self.0.update_value(|shelf| shelf.deployment.catalogue = catalogue);
        let address = file(country, name);
        if let Some(held) = self.held(country, name)
            && let Came::Text(text) = asked(&address, Some(&held)).await
        {
            return Ok(text);
        }
        if matches!(asked(&address, None).await, Came::Nothing) {
            return Err(Trouble::OutOfReach);
        }
        tell(country, name, ": not the file that packs/index.json lists; seal the packs again");
        Err(Trouble::Broken)
    }

    fn held(self, country: &Country, name: &str) -> Option<String> {
        self.with(|catalogue| catalogue.listed(country)?.files.get(name).cloned())
    }
}

/// Name of a file with a country's own wording.
pub fn strings(language: Language) -> String {
    format!("strings/{}.ftl", language.code())
}

/// Without a file that is broken one goes on; without the site one does not.
fn or_default(file: Result<Option<String>, Trouble>) -> Result<Option<String>, Trouble> {
    if file == Err(Trouble::Broken) { Ok(None) } else { file }
}

fn understood(country: &Country, text: &str) -> Option<Pack> {
    match pack::read(text) {
        Ok(pack) if pack.country == *country => return Some(pack),
        Ok(pack) => tell(country, RULES, &format!(": country: \"{}\" is not the folder's name", pack.country.code())),
        Err(problem) => tell(country, RULES, &format!(": {problem}")),
    }
    None
}

async fn drawn(country: &Country, drawing: &str) -> String {
    let address = picture::address(drawing);
    if picture::can_be_drawn(&address).await {
        return address;
    }
    tell(country, LOGO, ": no picture that a browser draws");
    sign()
}

fn worn(country: &Country, css: &str) -> String {
    let read = theme::read(css);
    if let Some((first, others)) = read.faults.split_first() {
        let more = if others.is_empty() { String::new() } else { format!(" (and {} more)", others.len()) };
        tell(country, THEME, &format!(", {first}{more}"));
    }
    read.theme.worn()
}
