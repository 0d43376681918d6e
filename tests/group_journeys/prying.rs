//! A coordinator reaches for what is another's.

use serde_json::json;
use viza::wire::letter::{self, Letter, Method};

use super::audit::text;
use super::coordinating::Told;
use super::office;
use super::shape::Shape;
use super::world::{Heard, World};

impl World<'_> {
    /// Every way to somebody else's group, or to one that never was: there is no such group.
    pub fn reaches_for_another(&mut self) -> Told {
        let who = self.anybody();
        let others = self.groups.iter().enumerate().filter(|(other, _)| *other != who);
        let ids: Vec<String> = others.flat_map(|(_, groups)| groups).map(|group| text(&group["id"])).collect();
        let id = self.chance.one_of(&ids).unwrap_or_else(|| "grp_6T0Z4KX9QB2V7MCE".into());
        let token = self.token(who)?;
        let at = |what: &str| format!("/groups/{id}{what}");
        let invited = json!({ "members": [{ "called": "Keegi", "reference": self.people[0].reference }] });
        for (method, path, body) in [
            (Method::Post, at("/members"), Some(invited)),
            (Method::Delete, at("/members/mem_1"), None),
            (Method::Get, at("/times?from=2026-12-01"), None),
            (Method::Put, at("/booking"), Some(json!({ "run": "run_6T0Z4KX9QB2V7MCE" }))),
            (Method::Delete, at("/booking"), None),
            (Method::Delete, at(""), None),
        ] {
            let version = (method != Method::Get).then_some(1);
            let letter =
                Letter { version, body: body.map(|body| body.to_string()), ..office::letter(method, path, &token) };
            match self.tells(who, &letter, Shape::Nothing, None)? {
                Heard::Refused(code) if code == "not_found" => {}
                heard => return Err(format!("another's group, {}: {heard:?}", letter.path)),
            }
        }
        self.happened("reaches for another's group");
        Ok(true)
    }

    /// A coordinator's session opens nobody's application, whoever has agreed to whatever.
    pub fn pries(&mut self) -> Told {
        let who = self.anybody();
        let token = self.token(who)?;
        let place = self.chance.below(self.people.len());
        let (id, post) = (self.people[place].id.clone(), self.pack.post.clone());
        let hold = json!({ "application": id, "slot": "x" });
        for (method, path, body) in [
            (Method::Get, format!("/applications/{id}"), None),
            (Method::Get, format!("/posts/{post}/slots?application={id}&from=2026-12-01"), None),
            (Method::Delete, format!("/applications/{id}/group"), None),
            (Method::Delete, format!("/applications/{id}/booking"), None),
            (Method::Post, "/holds".to_owned(), Some(hold)),
        ] {
            let key = (method == Method::Post).then(|| self.office.key());
            let version = (method == Method::Delete).then_some(1);
            let body = body.map(|body| body.to_string());
            let letter = Letter { key, version, body, ..office::letter(method, path, &token) };
            let heard = self.tells(who, &letter, Shape::Nothing, None)?;
            if !matches!(heard, Heard::Refused(_)) {
                return Err(format!("{} for a coordinator: {heard:?}", letter.path));
            }
        }
        let account = self.tells(who, &letter::account::account(&token), Shape::Account, None)?;
        self.unless_refused(&account, None, "the own account")?;
        self.happened("pries into an application");
        Ok(true)
    }
}
