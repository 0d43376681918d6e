//! The packs that a site has: what is known of each before any of its files is fetched.

use super::language::Language;
use super::pack::{Country, Names};

/// Every pack of the site, in the order in which the countries are offered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue(pub Vec<Listed>);

/// One pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub country: Country,
    /// As the pack offers them; empty where its `pack.json` could not be read.
    pub languages: Vec<Language>,
    pub names: Vec<(Language, Names)>,
    /// What each of its files holds, by its name in the folder: `sha384-…`. What does not stand here is not there.
    pub files: Vec<(String, String)>,
}

/// Most bytes of a pack's file, whichever it is: it is on the way of every first visit, and a kiosk keeps it (R142).
pub const LARGEST_FILE: usize = 64 * 1024;

/// Most bytes that are read of a pack's file of this name. The three shipped themes have two to three thousand.
pub fn largest(name: &str) -> usize {
    match name {
        "theme.css" => 16 * 1024,
        _ => LARGEST_FILE,
    }
}

impl Catalogue {
    /// These countries only, in this order; one that has no pack is left out.
    pub fn restricted(mut self, codes: &[String]) -> Self {
        let mut take = |code: &String| {
            let at = self.0.iter().position(|listed| listed.country.code() == code)?;
            Some(self.0.swap_remove(at))
        };
        Self(codes.iter().filter_map(&mut take).collect())
    }

    /// The pack of a country.
    pub fn listed(&self, country: &Country) -> Option<&Listed> {
        self.0.iter().find(|listed| listed.country == *country)
    }
}

impl Listed {
    /// What a file of the pack holds; nothing where there is none of that name.
    pub fn file(&self, name: &str) -> Option<&str> {
        self.files.iter().find(|(known, _)| known == name).map(|(_, held)| held.as_str())
    }

    /// The language in which somebody who reads this one is served: the same, or else the country's first.
    pub fn language_for(&self, reader: Language) -> Language {
        if self.languages.contains(&reader) { reader } else { self.languages.first().copied().unwrap_or(reader) }
    }

    /// What the country and its post are called in a language; the bare code where nobody says.
    pub fn names(&self, language: Language) -> Names {
        let said = self.names.iter().find(|(known, _)| *known == language).map(|(_, names)| names.clone());
        said.unwrap_or_else(|| Names { country: self.country.code().to_ascii_uppercase(), post: String::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(code: &str, languages: &[Language]) -> Listed {
        let called = |language: &Language| Names { country: format!("{code} {}", language.code()), post: "P".into() };
        Listed {
            country: Country::from_code(code).unwrap(),
            languages: languages.to_vec(),
            names: languages.iter().map(|language| (*language, called(language))).collect(),
            files: vec![],
        }
    }

    #[test]
    fn no_file_may_be_larger_than_the_largest() {
        assert_eq!(["pack.json", "logo.svg", "strings/ka.ftl"].map(largest), [LARGEST_FILE; 3]);
        assert!(largest("theme.css") < LARGEST_FILE);
    }

    #[test]
    fn a_deployment_may_offer_fewer_countries_and_in_its_own_order() {
        let all = Catalogue(["al", "ee", "ge"].map(|code| listed(code, &[])).to_vec());
        let codes =
            |catalogue: &Catalogue| catalogue.0.iter().map(|known| known.country.code().to_owned()).collect::<Vec<_>>();
        let wanted = ["ge", "xx", "__proto__", "al"].map(str::to_owned);
        assert_eq!(codes(&all.clone().restricted(&wanted)), ["ge", "al"]);
        assert_eq!(codes(&all), ["al", "ee", "ge"]);
    }

    #[test]
    fn a_reader_is_led_to_a_language_that_the_country_offers() {
        let kosovo = listed("xk", &[Language::Sq, Language::En]);
        assert_eq!(kosovo.language_for(Language::En), Language::En);
        assert_eq!(kosovo.language_for(Language::Ka), Language::Sq);
        assert_eq!(kosovo.names(Language::Sq).country, "xk sq");
        let broken = listed("ge", &[]);
        assert_eq!(broken.language_for(Language::Ka), Language::Ka);
        assert_eq!(broken.names(Language::Ka), Names { country: "GE".into(), post: String::new() });
    }
}
