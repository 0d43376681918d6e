use super::{Arg, CONTRACT, FRONT, INSIDE, SHOWN, Words, WordsProblem};
use crate::domain::language::Language;

/// A language in which every message is its own id, so that a test sees which one was said.
fn plain_words(lines: impl Iterator<Item = &'static str>) -> String {
    let mut text = String::new();
    for line in lines {
        let id = line.split(' ').next().unwrap_or_default();
        match id.split_once('.') {
            Some((message, attribute)) => text.push_str(&format!("{message}\n    .{attribute} = {id}\n")),
            None => text.push_str(&format!("{id} = {id}\n")),
        }
    }
    text
}

fn front() -> String {
    plain_words(CONTRACT.lines().take(FRONT))
}

fn inside() -> String {
    plain_words(CONTRACT.lines().take(INSIDE).skip(FRONT))
}

fn kiosk() -> String {
    plain_words(CONTRACT.lines().take(SHOWN).skip(INSIDE))
}

fn studio() -> String {
    plain_words(CONTRACT.lines().skip(SHOWN))
}

fn load(overlay: Option<&str>) -> Result<Words, WordsProblem> {
    Words::load(Language::Ka, &front(), overlay)?.with_inside(&inside())
}

#[test]
fn a_country_speaks_over_the_language_and_adds_its_own_names() -> Result<(), WordsProblem> {
    let words = load(Some("common-pay = Here\nvisa-class-z = Z { common-back }\n"))?;
    assert_eq!((words.common_pay().as_str(), words.common_back().as_str()), ("Here", "common-back"));
    assert_eq!(words.named("visa-class-z").as_deref(), Some("Z common-back"));
    assert_eq!(words.named("visa-class-y"), None);
    Ok(())
}

#[test]
fn all_that_is_missing_is_told_at_once() -> Result<(), WordsProblem> {
    let short = inside().replace("common-pay = common-pay\n", "").replace("common-back = common-back\n", "");
    assert_eq!(load(None)?.missing(), [] as [&str; 0]);
    let words = Words::load(Language::Et, &front(), None)?.with_inside(&short)?;
    assert_eq!(words.missing(), ["common-back", "common-pay"]);
    let missing = WordsProblem::Missing(vec!["app-skip".to_owned()]);
    assert_eq!(Words::load(Language::Et, &front().replace("app-skip = app-skip\n", ""), None), Err(missing));
    Ok(())
}

#[test]
fn a_text_that_is_not_fluent_is_refused_with_its_line() -> Result<(), WordsProblem> {
    let broken = format!("{}junk\n", front());
    assert_eq!(
        Words::load(Language::Et, &broken, None),
        Err(WordsProblem::UnreadableBase { line: front().lines().count() + 1 })
    );
    assert_eq!(load(Some("a = 1\nb = { $x\n")), Err(WordsProblem::UnreadableOverlay { line: 2 }));
    assert_eq!(load(None)?.with_inside("a = 1\njunk"), Err(WordsProblem::UnreadableInside { line: 2 }));
    Ok(())
}

#[test]
fn what_cannot_be_said_is_left_out_and_reported_once() -> Result<(), WordsProblem> {
    let wrong = inside().replace("common-checked-at = common-checked-at", "common-checked-at = { $hour }");
    let words = Words::load(Language::Ka, &front(), None)?.with_inside(&wrong)?;
    assert_eq!((words.common_checked_at("9:00"), words.common_checked_at("9:01")), ("…".to_owned(), "…".to_owned()));
    assert_eq!(words.say("nobody number", &[Arg::Number(1)]), "…");
    assert_eq!(words.unsaid(), ["common-checked-at", "nobody"]);
    Ok(())
}

#[test]
fn words_are_the_same_when_language_and_country_are() -> Result<(), WordsProblem> {
    let (one, other) = (load(Some("common-pay = A"))?, load(Some("common-pay = B"))?);
    assert!(one == load(Some("common-pay = A"))? && one != other && one != load(None)?);
    Ok(())
}

#[test]
fn the_front_pages_speak_before_the_words_for_inside_are_there() -> Result<(), WordsProblem> {
    let front = Words::load(Language::Ka, &front(), Some("nation-ge = Here\n"))?;
    assert_eq!((front.app_skip().as_str(), front.common_pay().as_str()), ("app-skip", "…"));
    let more = front.with_inside(&format!("{}nation-ee = Estonia\nnation-ge = Georgia\n", inside()))?;
    assert_eq!(
        (more.nation("EE").as_str(), more.nation("ge").as_str(), more.nation("xx").as_str()),
        ("Estonia", "Here", "XX")
    );
    assert_eq!(more.common_pay(), "common-pay");
    assert!(front != more && more == more.clone() && more.unsaid().is_empty());
    assert!(more.are_whole() && !front.are_whole());
    Ok(())
}

#[test]
fn the_studio_speaks_where_its_words_are_and_the_country_does_not_speak_below_them() -> Result<(), WordsProblem> {
    let front = Words::load(Language::Ka, &front(), Some("studio-title = Own\n"))?;
    let desk = front.with_studio(&studio())?;
    assert_eq!((desk.studio_title().as_str(), desk.app_skip().as_str()), ("Own", "app-skip"));
    assert!(!desk.are_whole() && desk.with_inside(&inside())?.are_whole() && desk != front);
    assert_eq!(load(None)?.with_studio(&studio())?.common_pay(), "common-pay");
    assert_eq!(front.with_studio("a = 1\njunk"), Err(WordsProblem::UnreadableStudio { line: 2 }));
    let short = studio().replace("studio-title = studio-title\n", "");
    assert_eq!(load(None)?.with_studio(&short)?.missing(), ["studio-title"]);
    Ok(())
}

#[test]
fn a_kiosk_says_more_where_its_words_are() -> Result<(), WordsProblem> {
    let hall = load(None)?.with_kiosk(&kiosk())?;
    assert_eq!((hall.kiosk_touch().as_str(), hall.missing().len()), ("kiosk-touch", 0));
    assert!(hall != load(None)? && hall.are_whole());
    assert_eq!(hall.with_kiosk("a = 1\njunk"), Err(WordsProblem::UnreadableKiosk { line: 2 }));
    assert_eq!(hall.with_kiosk("")?.missing().len(), SHOWN - INSIDE);
    Ok(())
}

#[test]
fn words_can_be_held_by_a_view() {
    fn held<T: Send + Sync + Clone + 'static>() {}
    held::<Words>();
}
