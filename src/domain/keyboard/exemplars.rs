//! What is written in each language. Made by `tests/oracle/cldr.mjs` from CLDR 48.2.0; not edited by hand.

use crate::domain::language::Language;

/// The letters and signs of a language.
pub(super) struct Exemplars {
    pub language: Language,
    /// The letters of its alphabet.
    pub main: &'static str,
    /// Letters of foreign words and of old books.
    pub auxiliary: &'static str,
    pub punctuation: &'static str,
    pub numbers: &'static str,
}

pub(super) const EXEMPLARS: [Exemplars; 4] = [
    Exemplars {
        language: Language::Sq,
        main: "abcçdheëfgjiklmnopqrstuvxyz",
        auxiliary: "w",
        punctuation: "-‐‑–—,;:!?.…'‘’\"“”«»()[]§@*/&#′″~",
        numbers: "-‑,%‰+0123456789",
    },
    Exemplars {
        language: Language::Ka,
        main: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        auxiliary: "ⴀⴁⴂⴃⴄⴅⴆჱⴡⴇⴈⴉⴊⴋⴌჲⴢⴍⴎⴏⴐⴑⴒჳⴣⴓⴔⴕⴖⴗⴘⴙⴚⴛⴜⴝⴞჴⴤⴟⴠჵⴥჶჷჸჹჺ",
        punctuation: "-‐‑–—,;:!?.…჻'‘‚“„«»()[]{}§@*/&#†‡′″№",
        numbers: "-‑,%‰+0123456789",
    },
    Exemplars {
        language: Language::Et,
        main: "abcdefghijklmnopqrsšzžtuvwõäöüxy",
        auxiliary: "áàâåãāæçéèêëēíìîïīñóòŏôøōœúùûū",
        punctuation: "-‑–,;:!?.“„()[]{}@",
        numbers: ",%‰+−0123456789",
    },
    Exemplars {
        language: Language::En,
        main: "abcdefghijklmnopqrstuvwxyz",
        auxiliary: "áàăâåäãāæçéèĕêëēíìĭîïīñóòŏôöøōœúùŭûüūÿ",
        punctuation: "-‐‑–—,;:!?.…'‘’\"“”()[]§@*/&#†‡′″",
        numbers: "-‑,.%‰+−0123456789",
    },
];
