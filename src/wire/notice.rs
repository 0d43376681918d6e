//! The notices of a country's pack.

use super::date;
use super::node::{Node, NotUnderstood, Read};
use super::pack::{PackProblem, distinct};
use crate::domain::language::Language;
use crate::domain::notice::{Notice, NoticePage};

/// Reads the list `notices`; empty where it is left out. Each speaks every language that the country offers.
pub(super) fn notices(pack: Node, languages: &[Language]) -> Result<Vec<Notice>, PackProblem> {
    let notices = pack.any("notices", notice)?;
    distinct("notices", notices.iter().map(|notice| notice.id.as_str()))?;
    for notice in &notices {
        if let Some(language) = languages.iter().copied().find(|language| notice.said(*language).is_none()) {
            return Err(PackProblem::Unsaid { id: notice.id.clone(), language });
        }
    }
    Ok(notices)
}

fn notice(body: Node) -> Read<Notice> {
    let said = body.at("text")?;
    let mut text = Vec::new();
    for language in Language::ALL {
        text.extend(said.maybe_text(language.code())?.map(|sentence| (language, sentence)));
    }
    Ok(Notice {
        id: body.text("id")?,
        from: body.one("from", date::date_in)?,
        to: body.maybe_one("to", date::date_in)?,
        classes: body.any("classes", |class| class.as_text().map(str::to_owned))?,
        nationalities: body.any("nationalities", |code| code.as_text().map(str::to_owned))?,
        pages: body.each("pages", |page| NoticePage::from_slug(page.as_text()?).ok_or(NotUnderstood))?,
        text,
    })
}
