//! What no schema can say: values of a pack that belong together, and the day on which it is read.

use chrono::NaiveDate;

use super::allowed::{list, shown};
use super::blank::currencies;
use super::document::{Json, Member, What, short};
use super::finding::{Remark, Weight};
use super::place::Place;
use super::schema::day;
use super::spelling::hint;
use super::{Folder, House, names};
use crate::domain::language::Language;
use crate::domain::money::Currency;
use crate::domain::nation::{Nation, STATELESS};
use crate::domain::pack::Country;

/// Every fact about the pack that does not go together with the others.
pub(super) fn remarks(pack: &Json, folder: &Folder, house: &House, today: NaiveDate) -> Vec<Remark> {
    let mut remarks = Vec::new();
    remarks.extend(country(pack, &folder.name));
    remarks.extend(currency(pack));
    remarks.extend(languages(pack));
    remarks.extend(once(pack));
    remarks.extend(holidays(pack, today));
    remarks.extend(notices(pack, today));
    remarks.extend(phone(pack));
    remarks.extend(names::remarks(pack, folder, house));
    unconfirmed(pack, &Place::default(), &mut remarks);
    remarks
}

/// The languages that a pack offers, in its order, as far as they are known.
pub(super) fn offered(pack: &Json) -> Vec<Language> {
    let codes = pack.list(&["languages"]);
    codes.iter().filter_map(|code| Language::from_code(code.text()?)).collect()
}

fn country(pack: &Json, folder: &str) -> Option<Remark> {
    let country = pack.at(&["country"])?;
    let code = country.text().filter(|code| Country::from_code(code).is_some() && *code != folder)?;
    let folder = short(folder);
    let sentence = format!("country is \"{code}\", and the folder is called \"{folder}\"; both must be the same");
    Some(Remark::fault(country.line, sentence))
}

/// A code that is written as one, and in which nobody pays.
fn currency(pack: &Json) -> Option<Remark> {
    let code = pack.at(&["currency", "code"])?;
    let text = code.text().filter(|text| Currency::from_code(text).is_some())?;
    let known: Vec<&str> = currencies().collect();
    let hint = hint(text, known.iter().copied());
    let sentence = || format!("currency.code is \"{text}\", in which no country pays{hint}");
    (!known.contains(&text)).then(|| Remark::fault(code.line, sentence()))
}

/// Every offered language is there wherever something is said in several.
fn languages(pack: &Json) -> Vec<Remark> {
    let offered = offered(pack);
    let notices = pack.list(&["notices"]);
    let texts = notices.iter().enumerate().filter_map(|(index, notice)| {
        Some((Place::default().key("notices").entry(index).key("text"), notice.at(&["text"])?))
    });
    let names = pack.at(&["names"]).map(|names| (Place::default().key("names"), names));
    let mut remarks = Vec::new();
    // A key that is no language was meant to be one: that it is missing is no second fault.
    let is_plain = |said: &Json| {
        let known = |member: &Member| Language::from_code(&member.name).is_some();
        matches!(said.what, What::Group(_)) && said.members().iter().all(known)
    };
    for (place, said) in names.into_iter().chain(texts).filter(|(_, said)| is_plain(said)) {
        let missing = offered.iter().filter(|language| said.at(&[language.code()]).is_none());
        let missing = list(missing.map(|language| format!("\"{}\"", language.code())), "and");
        if !missing.is_empty() {
            remarks.push(Remark::fault(said.line, format!("{place} has no {missing}, which languages offers")));
        }
        let idle = |member: &&Member| {
            Language::from_code(&member.name)
                .is_some_and(|language| !offered.is_empty() && !offered.contains(&language))
        };
        for member in said.members().iter().filter(idle) {
            let sentence =
                format!("{} is never shown: languages does not offer \"{}\"", place.key(&member.name), member.name);
            remarks.push(Remark::warning(member.line, sentence));
        }
    }
    remarks
}

/// Lists in which something is known by one of its keys have it once.
fn once(pack: &Json) -> Vec<Remark> {
    let lists: [(&[&str], &str); 4] = [
        (&["channels"], "kind"),
        (&["delivery", "options"], "id"),
        (&["contact", "guides"], "reason"),
        (&["notices"], "id"),
    ];
    let mut remarks = Vec::new();
    for (way, key) in lists {
        let entries = pack.list(way);
        let place = way.iter().fold(Place::default(), |place, name| place.key(name));
        for (index, entry) in entries.iter().enumerate() {
            let Some(word) = entry.at(&[key]).filter(|word| word.text().is_some()) else { continue };
            let earlier = entries.iter().take(index).filter_map(|earlier| earlier.at(&[key]));
            if let Some(earlier) = earlier.clone().find(|earlier| earlier.what == word.what) {
                let (here, word_shown) = (place.entry(index).key(key), shown(word));
                let sentence =
                    format!("{here} is {word_shown} again, as in line {}; each may stand there once", earlier.line);
                remarks.push(Remark::fault(word.line, sentence));
            }
        }
    }
    remarks
}

/// Days that are over are of no use, and say that those to come are forgotten.
fn holidays(pack: &Json, today: NaiveDate) -> Option<Remark> {
    let group = pack.at(&["holidays"])?;
    let lists = group.members().iter().flat_map(|member| member.value.entries());
    let days: Vec<(&Json, NaiveDate)> = lists.filter_map(|entry| Some((entry, day(entry.text()?)?))).collect();
    let past: Vec<&(&Json, NaiveDate)> = days.iter().filter(|(_, day)| *day < today).collect();
    let (first, _) = past.first()?;
    let said = match past.as_slice() {
        [(_, only)] => format!("the holiday {only} is past on {today}; take it out"),
        _ if past.len() == days.len() => format!("every holiday is past on {today}; write those to come"),
        some => {
            let days = list(some.iter().map(|(_, day)| day.to_string()), "and");
            format!("the holidays {days} are past on {today}; take them out")
        }
    };
    Some(Remark::warning(first.line, said))
}

fn notices(pack: &Json, today: NaiveDate) -> Vec<Remark> {
    let classes: Vec<&str> = pack.list(&["classes", "ids"]).iter().filter_map(Json::text).collect();
    let mut remarks = Vec::new();
    for (index, notice) in pack.list(&["notices"]).iter().enumerate() {
        let place = Place::default().key("notices").entry(index);
        let date = |key| notice.at(&[key]).and_then(|said| Some((said.line, day(said.text()?)?)));
        match (date("from"), date("to")) {
            (Some((_, from)), Some((line, to))) if to < from => {
                remarks.push(Remark::fault(line, format!("{place}: to is {to}, before from, which is {from}")));
            }
            (_, Some((line, to))) if to < today => {
                remarks.push(Remark::warning(
                    line,
                    format!("{place}: its last day, {to}, is past on {today}; take it out"),
                ));
            }
            _ => {}
        }
        let concerned = |key: &'static str| {
            let entries = notice.list(&[key]);
            entries.iter().enumerate().filter_map(move |(index, entry)| Some((index, entry.line, entry.text()?)))
        };
        for (index, line, class) in
            concerned("classes").filter(|(.., class)| !classes.is_empty() && !classes.contains(class))
        {
            let hint = hint(class, classes.iter().copied());
            let here = place.key("classes").entry(index);
            remarks.push(Remark::fault(
                line,
                format!("{here} is \"{}\", which classes.ids does not offer{hint}", short(class)),
            ));
        }
        let shaped = |code: &str| code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase());
        let known = |code: &str| STATELESS.contains(&code) || Nation::all().any(|nation| nation.alpha3 == code);
        for (index, line, code) in concerned("nationalities").filter(|(.., code)| shaped(code) && !known(code)) {
            let hint = hint(code, Nation::all().map(|nation| nation.alpha3));
            let here = place.key("nationalities").entry(index);
            remarks.push(Remark::fault(
                line,
                format!("{here} is \"{code}\", which is no country's code in a passport{hint}"),
            ));
        }
    }
    remarks
}

fn phone(pack: &Json) -> Option<Remark> {
    let [shortest, longest] = ["shortest", "longest"].map(|key| pack.at(&["phone", key]));
    let (shortest, longest) = (shortest?.whole()?, longest?);
    let most = longest.whole().filter(|most| *most < shortest)?;
    Some(Remark::fault(longest.line, format!("phone.longest is {most}, less than phone.shortest, which is {shortest}")))
}

/// Everything that the embassy has not confirmed, with the reason why it must be asked.
fn unconfirmed(value: &Json, place: &Place, remarks: &mut Vec<Remark>) {
    for member in value.members() {
        match member.value.text() {
            Some(why) if member.name == "unconfirmed" => remarks.push(Remark {
                weight: Weight::Unconfirmed,
                ..Remark::fault(member.line, format!("{place} is not confirmed by the embassy: {why}"))
            }),
            _ => unconfirmed(&member.value, &place.key(&member.name), remarks),
        }
    }
    for (index, entry) in value.entries().iter().enumerate() {
        unconfirmed(entry, &place.entry(index), remarks);
    }
}
