//! From the time that is held to the passport's way back.

use chrono::Days;
use serde_json::{Value, json};

use super::{KEY, Record};
use crate::domain::pack::{DeliveryKind, DeliveryOption};
use crate::studio::scene::{cast, office, stage::Stage};

impl Record<'_> {
    /// The time of the interview.
    pub fn slot(&self) -> Value {
        office::slot(&self.stage, self.stage.interview_day(), 9, 30)
    }

    /// The time is held for so many minutes more, or was.
    pub fn held(self, minutes: i64) -> Self {
        let (expires, slot, post) = (self.stage.in_minutes(minutes), self.slot(), self.stage.pack.post.clone());
        let hold = json!({
            "id": "hold_SCENE1", "key": KEY, "slot": slot, "post": post, "expires": expires.clone(), "extends_left": 2
        });
        self.says("hold", hold).deadline("hold_ends", expires)
    }

    /// How the passport comes back is chosen, where there is a choice.
    pub fn delivered_by(self, kind: DeliveryKind) -> Self {
        let option = |kind| self.stage.pack.delivery.options.iter().find(|option| option.kind == kind);
        let Some(DeliveryOption { id, kind, presence, .. }) =
            option(kind).or_else(|| self.stage.pack.delivery.options.first())
        else {
            return self;
        };
        let is_door = *kind == DeliveryKind::Door;
        let delivery = json!({
            "option": id,
            "place": (!is_door).then_some(cast::PLACE),
            "address": is_door.then(|| self.address()),
            "presence_acknowledged": *presence,
        });
        self.says("delivery", delivery)
    }

    /// The appointment stands.
    pub fn booked(self) -> Self {
        let (stage, slot) = (self.stage, self.slot());
        let (post, day) = (stage.pack.post.clone(), stage.interview_day());
        let first = Stage::new(stage.pack, stage.language);
        let reference = self.said.get("reference").cloned().unwrap_or_default();
        let confirmation =
            json!({ "reference": reference, "issued": first.in_minutes(-60), "slot": slot, "post": post });
        self.appointment("booked", "still_usable")
            .standing("used", "already_paid")
            .says("confirmation", confirmation)
            .deadline("interview", stage.at_hour(day, 9, 30))
    }

    /// The appointment in a state.
    pub fn appointment(self, state: &str, fee_after: &str) -> Self {
        let (slot, post) = (self.slot(), self.stage.pack.post.clone());
        let appointment = json!({
            "id": "apt_SCENE1", "key": KEY, "state": state, "slot": slot, "post": post, "fee_after": fee_after
        });
        self.says("appointment", appointment)
    }

    /// The request for an earlier interview.
    pub fn emergency(self, state: &str, reason: &str) -> Self {
        let stage = self.stage;
        let decided = (state != "asked").then(|| stage.in_minutes(-30));
        let until = (state == "approved").then(|| stage.at_hour(stage.day(6), 0, 0));
        let emergency = json!({
            "key": KEY,
            "state": state,
            "reason": reason,
            "needed_by": stage.day(9).to_string(),
            "asked_by": "applicant",
            "asked": stage.in_minutes(-26 * 60),
            "decided": decided,
            "until": until.clone(),
        });
        let record = self.says("emergency", emergency);
        match until {
            Some(until) => record.deadline("emergency_ends", until),
            None => record,
        }
    }

    /// The part in a group.
    pub fn group(self, state: &str) -> Self {
        let ends = (state != "invited").then(|| self.stage.at_hour(self.stage.day(14), 0, 0));
        let group = json!({
            "name": cast::FIRM,
            "organisation": { "kind": "company", "name": cast::FIRM },
            "state": state,
            "consent_code": (state == "invited").then_some(cast::CONSENT_CODE),
            "window_ends": ends,
        });
        self.says("group", group)
    }

    /// Where the passport was so far: what happened, so many days after the interview.
    pub fn tracked(self, events: &[(&str, u64)], number: Option<&str>) -> Self {
        let stage = self.stage;
        let passed = |(kind, days): &(&str, u64)| {
            let day = stage.interview_day() + Days::new(*days);
            json!({ "kind": kind, "moment": stage.at_hour(day, 11, 20) })
        };
        let events: Vec<Value> = events.iter().map(passed).collect();
        self.says("tracking", json!({ "events": events, "number": number }))
    }
}
