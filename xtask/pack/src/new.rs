//! `new CC [--in DIR]`.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use viza::inspection::{blank, inspect};

use crate::service::{Service, checkout};
use crate::{Answer, World, today};

/// What `new` was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Order {
    country: String,
    /// The folder in which the new one is made; that of the shipped packs where it is absent.
    beside: Option<PathBuf>,
}

impl Order {
    /// Reads `CC [--in DIR]`.
    pub fn read(words: &[&str]) -> Result<Self> {
        match words {
            [country] => Ok(Self { country: country.to_lowercase(), beside: None }),
            [country, "--in", beside] | ["--in", beside, country] => {
                Ok(Self { country: country.to_lowercase(), beside: Some(beside.into()) })
            }
            _ => bail!("new takes a country's code and --in DIR, such as: new xk --in my-packs"),
        }
    }
}

/// Makes the folder and says what to edit in it.
pub fn new(order: &Order) -> Result<Answer> {
    let Order { country, beside } = order;
    let service = Service::read()?;
    let house = service.house(&World);
    let today = today()?;
    let folder = blank(country, &house, today).with_context(|| {
        format!("\"{country}\" is no country's code; those of ISO 3166 have two letters, such as ge")
    })?;
    let home = beside.clone().unwrap_or_else(|| checkout().join("public/packs")).join(country);
    if home.exists() {
        bail!("{} is there already; nothing was changed", home.display());
    }
    let shown = shown(&home);
    for (name, bytes) in &folder.files {
        let path = home.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&home))?;
        fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    let open = inspect(&folder, &house, today).len();
    Ok(Answer::well(format!(
        "\
{shown} is a pack now. It can be served, and {open} values in it are not confirmed. Next:

  pack.json       names: add the city to each post
                  operator, currency, classes, channels: what the embassy's own documents say, with \"source\"
                  in the place of \"unconfirmed\"
                  any other rule is absent until its document is at hand; pack.schema.json describes them all
  theme.css       the colours by day and at night, each with what stands on it
  logo.svg        the sign in the bar: square, without scripts and links
  strings/ka.ftl  own wording of a sentence, if one is wanted; et, en and sq likewise
  practice.json   the practice office: invented fees and times, for rehearsals only

Then: ./viza pack check {shown}
"
    )))
}

/// A path as one would type it here.
fn shown(path: &Path) -> String {
    let whole = path.parent().and_then(|parent| parent.canonicalize().ok()).unwrap_or_default();
    let here = std::env::current_dir().unwrap_or_default();
    let name = path.file_name().unwrap_or_default();
    let typed = whole.strip_prefix(&here).map(|rest| rest.join(name)).unwrap_or_else(|_| path.to_path_buf());
    typed.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn a_country_is_asked_for_in_any_case_and_beside_others() {
        let order = |beside: Option<&str>| Order { country: "xk".into(), beside: beside.map(Into::into) };
        assert_eq!(Order::read(&["XK"]).ok(), Some(order(None)));
        assert_eq!(Order::read(&["xk", "--in", "mine"]).ok(), Some(order(Some("mine"))));
        assert!(Order::read(&[]).is_err());
        assert!(Order::read(&["xk", "ge"]).is_err());
    }
}
