use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use super::*;
use crate::domain::fee_scene::FeeScene;
use crate::domain::way::Shown;
use crate::wire::pack;

const COUNTRIES: [&str; 3] = ["al", "ee", "ge"];

fn file(path: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn shipped() -> Vec<Pack> {
    COUNTRIES.map(|code| pack::read(&file(&format!("public/packs/{code}/pack.json"))).unwrap()).to_vec()
}

#[test]
fn every_scene_has_a_name_of_its_own_in_every_language() {
    let ids: Vec<&str> = ALL.iter().map(|scene| scene.id).collect();
    let set: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(set.len(), ids.len(), "two scenes have the same id");
    assert!(ids.len() > 100, "{} scenes", ids.len());
    for language in Language::ALL {
        let words = file(&format!("locales/{}/studio/scene.ftl", language.code()));
        let lines: Vec<(&str, &str)> = words.lines().filter_map(|line| line.split_once(" = ")).collect();
        let named: HashSet<&str> = lines.iter().filter_map(|(id, _)| id.strip_prefix("scene-")).collect();
        assert_eq!(named.symmetric_difference(&set).collect::<Vec<_>>(), Vec::<&&str>::new(), "{language:?}");
        let texts: HashSet<&str> = lines.iter().map(|(_, text)| *text).collect();
        assert_eq!(texts.len(), lines.len(), "two scenes are called the same in {language:?}");
    }
}

#[test]
fn every_scene_is_played_somewhere_and_shows_its_page() {
    let packs = shipped();
    for scene in ALL.iter() {
        let plays: Vec<(&Pack, Play)> =
            packs.iter().filter_map(|pack| Some((pack, scene.play(pack, Language::En)?))).collect();
        assert!(!plays.is_empty(), "no country has {}", scene.id);
        for (pack, play) in plays {
            assert_eq!(Route::parse(&play.route.path()), play.route, "{}", scene.id);
            let Some(step) = play.route.step() else { continue };
            let shown = play.journey.shown(step, pack, play.now);
            assert_eq!(matches!(shown, Shown::Closed(_)), scene.id == "profile-closed", "{} in {pack:?}", scene.id);
            assert_ne!(shown, Shown::Checked, "{}", scene.id);
        }
    }
}

/// Each scene of the fee is about what it is called after.
#[test]
fn the_fee_is_shown_in_every_state_of_it() {
    let packs = shipped();
    for (id, about) in [
        ("terms", "Terms"),
        ("fee-class", "Class"),
        ("fee-unpaid", "Pay"),
        ("fee-newer-terms", "NewerTerms"),
        ("fee-changed", "Changed"),
        ("fee-card-started", "Standing"),
        ("fee-card-failed", "Pay"),
        ("fee-slip", "Standing"),
        ("fee-slip-expired", "Pay"),
        ("fee-transfer", "Standing"),
        ("fee-part-paid", "Standing"),
        ("fee-counts-later", "Standing"),
        ("fee-reopened", "Pay"),
        ("fee-valid", "Standing"),
        ("fee-expired", "Pay"),
        ("read-only", "Standing"),
    ] {
        let scene = Scene::of_id(id).unwrap();
        for (pack, play) in packs.iter().filter_map(|pack| Some((pack, scene.play(pack, Language::En)?))) {
            let shown = format!("{:?}", FeeScene::of(&play.journey, pack));
            assert!(shown.starts_with(about), "{id} is about {shown}");
        }
    }
}

#[test]
fn a_country_without_a_rule_has_no_scene_of_it() {
    let silent = Pack::silent("fi");
    let ids: Vec<&str> = Scene::of_pack(&silent).iter().map(|scene| scene.id).collect();
    for absent in ["terms", "fee-slip", "fee-card-started", "delivery-door", "letter", "emergency", "group-role"] {
        assert!(Scene::of_id(absent).is_some() && !ids.contains(&absent), "{absent}");
    }
    for present in ["front", "start", "profile", "confirmation", "account", "paper-privacy", "maintenance"] {
        assert!(ids.contains(&present), "{present}");
    }
}

/// An office on paper reads only: whatever would change something comes to nothing.
#[test]
fn paper_carries_nothing_out() {
    use crate::wire::letter;
    let packs = shipped();
    for pack in &packs {
        let play = Scene::of_id("booking-times").and_then(|scene| scene.play(pack, Language::Et)).unwrap();
        let file = play.journey.file.clone().unwrap();
        assert!(matches!(play.paper.reply(&letter::record(&file)), Reply::Said(200, _)));
        assert!(matches!(play.paper.reply(&letter::status()), Reply::Said(200, _)));
        assert_eq!(play.paper.reply(&letter::withdrawal(&file)), Reply::Lost);
        let day = pack.zone.date(play.now);
        assert!(matches!(play.paper.reply(&letter::slots(&pack.post, &file, day)), Reply::Said(200, _)));
    }
}
