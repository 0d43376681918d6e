//! The countries' packs: which there are, and what each of their folders holds. Whatever is wrong with a file, its safe
//! default takes its place, and whoever runs the service reads on the console what it was. Only without its rules a country
//! cannot be opened.

use std::cell::{Ref, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::deployment::{listed, offered};
use super::door::Awaited;
use super::request::{Came, asked, sign};
use super::{Deployment, picture};
use crate::domain::catalogue::{Catalogue, largest};
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::theme;
use crate::wire::pack;

const RULES: &str = "pack.json";
const THEME: &str = "theme.css";
const LOGO: &str = "logo.svg";

/// The packs of the site. Each file is fetched once, when it is first wanted.
#[derive(Clone, Copy)]
pub struct Packs(StoredValue<&'static RefCell<Shelf>, LocalStorage>);

struct Shelf {
    only: Option<Vec<String>>,
    catalogue: Catalogue,
    opened: Vec<Rc<Folder>>,
    logos: Vec<(Country, String)>,
    strings: Vec<(Country, Language, Option<String>)>,
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
        let Deployment { only, catalogue, .. } = deployment;
        let shelf = Shelf { only, catalogue, opened: vec![], logos: vec![], strings: vec![] };
        Self(StoredValue::new_local(Box::leak(Box::new(RefCell::new(shelf)))))
    }

    fn shelf(self) -> &'static RefCell<Shelf> {
        self.0.get_value()
    }

    /// The list of packs.
    pub fn catalogue(self) -> Ref<'static, Catalogue> {
        Ref::map(self.shelf().borrow(), |shelf| &shelf.catalogue)
    }

    /// Opens a country's pack, asking at once for all that it needs.
    pub fn open(self, country: &Country) -> Awaited<Result<Rc<Folder>, Trouble>> {
        let known = self.shelf().borrow().opened.iter().find(|folder| folder.pack.country == *country).cloned();
        if let Some(known) = known {
            return Box::pin(async { Ok(known) });
        }
        let [rules, theme] = [RULES, THEME].map(|name| self.file(country, name));
        let (country, logo) = (country.clone(), self.logo(country));
        Box::pin(async move {
            let pack = Arc::new(rules.await?.and_then(|text| understood(&country, &text)).ok_or(Trouble::Broken)?);
            let theme = or_default(theme.await)?.map(|css| worn(&country, &css));
            let folder = Rc::new(Folder { pack, theme, logo: logo.await });
            self.shelf().borrow_mut().opened.push(folder.clone());
            Ok(folder)
        })
    }

    /// A country's own wording in a language, where it has one.
    pub fn strings(self, country: &Country, language: Language) -> Awaited<Result<Option<String>, Trouble>> {
        let is_it = |known: &&(Country, Language, _)| known.0 == *country && known.1 == language;
        let known = self.shelf().borrow().strings.iter().find(is_it).map(|(_, _, text)| text.clone());
        if let Some(known) = known {
            return Box::pin(async { Ok(known) });
        }
        let (country, asked) = (country.clone(), self.file(country, &strings(language)));
        Box::pin(async move {
            let text = or_default(asked.await)?;
            self.shelf().borrow_mut().strings.push((country, language, text.clone()));
            Ok(text)
        })
    }

    /// A country's own wording cannot be read: there is none.
    pub fn give_up_strings(self, country: &Country, language: Language) {
        for (of, in_language, text) in &mut self.shelf().borrow_mut().strings {
            if of == country && *in_language == language {
                *text = None;
            }
        }
    }

    /// Fetches the logo of every country.
    pub fn logos(self) -> Awaited<()> {
        let asked: Vec<_> = self.catalogue().0.iter().map(|listed| self.logo(&listed.country)).collect();
        Box::pin(async move {
            for logo in asked {
                logo.await;
            }
        })
    }

    /// The address of a country's logo that was asked for before; else that of the service's sign.
    pub fn known_logo(self, country: &Country) -> String {
        self.logo_at_hand(country).unwrap_or_else(sign)
    }

    fn logo_at_hand(self, country: &Country) -> Option<String> {
        self.shelf().borrow().logos.iter().find(|(of, _)| of == country).map(|(_, address)| address.clone())
    }

    /// The address of a country's logo; that of the service's sign where there is none that can be drawn.
    fn logo(self, country: &Country) -> Awaited<String> {
        if let Some(known) = self.logo_at_hand(country) {
            return Box::pin(async { known });
        }
        let (country, asked) = (country.clone(), self.file(country, LOGO));
        Box::pin(async move {
            let address = match asked.await {
                Ok(Some(drawing)) => drawn(&country, &drawing).await,
                Ok(None) | Err(Trouble::Broken) => sign(),
                Err(Trouble::OutOfReach) => return sign(),
            };
            self.shelf().borrow_mut().logos.push((country, address.clone()));
            address
        })
    }

    /// A file of a pack, asked for at once; none where the pack has no such file.
    fn file(self, country: &Country, name: &str) -> Awaited<Result<Option<String>, Trouble>> {
        let Some(held) = self.held(country, name) else { return Box::pin(async { Ok(None) }) };
        let first = asked(&file(country, name), Some(&held));
        let (country, name) = (country.clone(), name.to_owned());
        Box::pin(async move {
            let text = match first.await {
                Came::Text(text) => text,
                Came::Other | Came::Nothing => self.file_again(&country, &name).await?,
            };
            let (bytes, most) = (text.len(), largest(&name));
            if bytes > most {
                tell(&country, &name, &format!(": {bytes} bytes, and at most {most} are read"));
                return Err(Trouble::Broken);
            }
            Ok(Some(text))
        })
    }

    /// The file did not come as it was listed: the pack was changed meanwhile, or the site is out of reach.
    async fn file_again(self, country: &Country, name: &str) -> Result<String, Trouble> {
        let listed = listed().await.ok_or(Trouble::OutOfReach)?;
        let shelf = self.shelf();
        let catalogue = offered(&listed, shelf.borrow().only.as_deref()).ok_or(Trouble::OutOfReach)?;
        shelf.borrow_mut().catalogue = catalogue;
        let address = file(country, name);
        if let Some(held) = self.held(country, name)
            && let Came::Text(text) = asked(&address, Some(&held)).await
        {
            return Ok(text);
        }
        if let Came::Nothing = asked(&address, None).await {
            return Err(Trouble::OutOfReach);
        }
        tell(country, name, ": not the file that packs/index.json lists; seal the packs again");
        Err(Trouble::Broken)
    }

    fn held(self, country: &Country, name: &str) -> Option<String> {
        self.catalogue().listed(country)?.file(name).map(str::to_owned)
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
