//! What neither coordinators nor applicants do: the embassy decides, and time passes.

use serde_json::json;
use viza::domain::clock::Instant;

use super::audit::text;
use super::coordinating::Told;
use super::world::World;

impl World<'_> {
    /// The embassy decides about one group.
    pub fn embassy_decides(&mut self) -> Told {
        let waiting = self.in_state("requested");
        let Some(id) = self.chance.one_of(&waiting) else { return Ok(false) };
        let (order, body, what) = match self.chance.below(10) {
            0 => ("deny", json!({ "because": "too_few" }), "embassy denies"),
            1..=2 => ("approve", json!({ "seconds": 900 }), "embassy approves for minutes"),
            _ => ("approve", json!({ "days": 3 + self.chance.below(12) }), "embassy approves for long"),
        };
        if !self.office.did(&format!("/groups/{id}/{order}"), &body) {
            return Err(format!("{what} of {id}: nothing done"));
        }
        self.happened(what);
        Ok(true)
    }

    pub fn embassy_ends_a_window(&mut self) -> Told {
        let approved = self.in_state("approved");
        let Some(id) = self.chance.one_of(&approved) else { return Ok(false) };
        self.office.did(&format!("/groups/{id}/expire"), &json!({}));
        self.happened("embassy ends a window");
        Ok(true)
    }

    fn in_state(&self, state: &str) -> Vec<String> {
        let groups = self.groups.iter().flatten().filter(|group| group["state"] == state);
        groups.map(|group| text(&group["id"])).collect()
    }

    /// A hold's end goes by, or an hour.
    pub fn time_passes(&mut self) -> Told {
        let seconds = [20, 11 * 60, 3600][self.chance.below(3)];
        self.office.wait(seconds);
        self.happened("time passes");
        Ok(true)
    }

    pub fn days_pass(&mut self) -> Told {
        let days = [1, 2, 9][self.chance.below(3)];
        self.office.wait(days * 86_400 + 7200);
        self.happened("days pass");
        Ok(true)
    }

    /// The last second of a window, the first after it, or the next.
    pub fn a_window_ends(&mut self) -> Told {
        let approved: Vec<_> = self.groups.iter().flatten().filter(|group| group["state"] == "approved").collect();
        let ends = approved.iter().filter_map(|group| group["window_ends"]["at"].as_str()?.parse().ok());
        let ends: Vec<Instant> = ends.collect();
        let Some(ends) = self.chance.one_of(&ends) else { return Ok(false) };
        let seconds = (ends - self.now()).num_seconds() - 1 + self.chance.below(3) as i64;
        if seconds <= 0 {
            return Ok(false);
        }
        self.office.wait(seconds);
        self.happened("a window's end comes");
        Ok(true)
    }
}
