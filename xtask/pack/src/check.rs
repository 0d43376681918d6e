//! `check DIR… [--today DATE] [--production] [--contrast]`.

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use std::fmt::Write;
use std::path::PathBuf;
use viza::domain::theme;
use viza::inspection::{Finding, Folder, House, Weight, contrast, inspect};

use crate::{Answer, Service, World, read_folder, today};

/// What `check` was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Order {
    folders: Vec<PathBuf>,
    /// The day on which the packs are read; this one where it is absent.
    today: Option<NaiveDate>,
    /// For the public: nothing may be unconfirmed, and nothing for practice.
    production: bool,
    /// The contrast of every pair of colours is printed too.
    contrast: bool,
}

impl Order {
    /// Reads `DIR… [--today DATE] [--production] [--contrast]`, in any order.
    pub fn read(words: &[&str]) -> Result<Self> {
        let mut order = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--production" => order.production = true,
                "--contrast" => order.contrast = true,
                "--today" => {
                    let day = words.next().and_then(|day| day.parse().ok());
                    order.today = Some(day.context("--today takes a date like 2026-12-31")?);
                }
                option if option.starts_with('-') => {
                    bail!("check takes --today DATE, --production and --contrast, not {option}")
                }
                folder => order.folders.push(folder.into()),
            }
        }
        if order.folders.is_empty() {
            bail!("check takes the folder of a pack, such as public/packs/ge");
        }
        Ok(order)
    }
}

/// What there is to say about each pack. It is not well where one must not be served so.
pub fn check(order: &Order) -> Result<Answer> {
    let service = Service::read()?;
    let today = order.today.map_or_else(today, Ok)?;
    let mut answer = Answer::well("");
    for path in &order.folders {
        let folder = read_folder(path)?;
        let house = service.house(&World);
        if order.contrast {
            writeln!(answer.text, "{}\n{}", folder.name, contrasts(&folder, &house))?;
        }
        let mut findings = inspect(&folder, &house, today);
        findings.extend(order.production.then(|| practice(&folder)).flatten());
        for finding in &findings {
            writeln!(answer.text, "{:<12} {finding}", finding.weight.word())?;
        }
        let [faults, warnings, unconfirmed] = [Weight::Fault, Weight::Warning, Weight::Unconfirmed]
            .map(|weight| findings.iter().filter(|finding| finding.weight == weight).count());
        let serves = faults == 0 && !(order.production && unconfirmed > 0);
        answer.well &= serves;
        let verdict = match (serves, order.production) {
            (true, true) => "can be served to the public",
            (true, false) => "can be served",
            (false, true) => "must not be served to the public so",
            (false, false) => "must not be served so",
        };
        let name = &folder.name;
        writeln!(answer.text, "{name}: {verdict}; faults {faults}, warnings {warnings}, unconfirmed {unconfirmed}")?;
    }
    Ok(answer)
}

/// The contrast table of what a country wears.
fn contrasts(folder: &Folder, house: &House) -> String {
    let css = folder.files.get("theme.css").and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default();
    contrast::print(&contrast::table(&theme::read(css).theme, &theme::base(house.tokens)))
}

fn practice(folder: &Folder) -> Option<Finding> {
    folder.files.contains_key("practice.json").then(|| Finding {
        weight: Weight::Fault,
        file: format!("{}/practice.json", folder.name),
        line: None,
        sentence: "a practice office is nothing for the public; take the file out.".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn options_come_in_any_order_and_wrong_ones_are_refused() {
        let folders = vec!["a".into(), "b".into()];
        let order = Order { folders, today: "2026-11-20".parse().ok(), production: true, contrast: true };
        let words = ["a", "--today", "2026-11-20", "--production", "--contrast", "b"];
        assert_eq!(Order::read(&words).ok(), Some(order));
        for wrong in [&[][..], &["--today"], &["a", "--today", "soon"], &["a", "--strict"], &["--production"]] {
            assert!(Order::read(wrong).is_err(), "{wrong:?}");
        }
    }
}
