//! What the studio's scenes let the office say keeps the contract, in every country that is shipped.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use viza::domain::language::Language;
use viza::studio::scene::{ALL, Play, Reply};
use viza::wire::pack;

use crate::contract::validator;

fn faults(shape: &str, body: &Value) -> Vec<String> {
    let validator = validator(&json!({ "$ref": format!("#/components/schemas/{shape}") }));
    validator.iter_errors(body).map(|fault| format!("{} {fault}", fault.instance_path())).collect()
}

/// The bodies of a scene with the shapes that they should have.
fn bodies(play: &Play) -> Vec<(&'static str, Value)> {
    let paper = &play.paper;
    let mut bodies: Vec<_> =
        [&paper.record, &paper.other].into_iter().flatten().map(|body| ("Application", body.clone())).collect();
    for (shape, reply) in [
        ("ServiceStatus", &paper.status),
        ("SlotList", &paper.slots),
        ("PlaceList", &paper.places),
        ("Account", &paper.account),
        ("GroupList", &paper.groups),
        ("Group", &paper.group),
        ("TimeRuns", &paper.runs),
    ] {
        if let Reply::Said(200, body) = reply {
            bodies.push((shape, body.clone()));
        }
    }
    bodies.extend(play.session.as_ref().map(|session| ("SignedIn", serde_json::from_str(session).unwrap())));
    bodies
}

/// R139.
#[test]
fn every_body_of_every_scene_keeps_the_contract() {
    let mut judged = 0;
    for country in ["al", "ee", "ge"] {
        let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../public/packs/{country}/pack.json"));
        let pack = pack::read(&fs::read_to_string(file).unwrap()).unwrap();
        for scene in ALL.iter() {
            let Some(play) = scene.play(&pack, Language::En) else { continue };
            for (shape, body) in bodies(&play) {
                let found = faults(shape, &body);
                assert!(found.is_empty(), "{} in {country}, {shape}: {found:#?}\n{body:#}", scene.id);
                judged += 1;
            }
        }
    }
    assert!(judged > 1500, "only {judged} bodies");
}
