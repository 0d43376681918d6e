//! Somebody who applies, with values of their own that no coordinator may ever see.

use serde_json::{Value, json};
use viza::wire::letter::{Letter, Method};
use viza_sandbox::Reply;

use super::chance::Chance;
use super::office::{Office, letter};

pub struct Person {
    pub id: String,
    pub token: String,
    pub reference: String,
    pub email: String,
    country: String,
    ds160: String,
    passport: String,
    phone: String,
    street: String,
    /// Everything that is this person's alone.
    pub canaries: Vec<String>,
    /// The own record as it was read last.
    pub record: Value,
}

fn word(chance: &mut Chance) -> String {
    let letters: String = (0..9).map(|_| char::from(b'a' + chance.below(26) as u8)).collect();
    format!("K{letters}")
}

impl Person {
    /// Opens an application, chooses a class and accepts the terms.
    pub fn applies(office: &Office, country: &str, chance: &mut Chance) -> Self {
        let (given, family, street) = (word(chance), word(chance), format!("{} 7", word(chance)));
        let email = format!("{}@example.org", word(chance).to_lowercase());
        let (year, month, day) = (50 + chance.below(50), 1 + chance.below(12), 1 + chance.below(28));
        let born = format!("19{year}-{month:02}-{day:02}");
        let resident = if chance.percent(50) { "resident" } else { "non_resident" };
        let new = json!({
            "country": country, "language": "et", "residency": resident, "privacy_notice": "2026-01", "email": email,
            "applicant": { "given_names": given, "family_name": family, "date_of_birth": born },
        });
        let opening =
            Letter { key: Some(office.key()), token: None, body: Some(new.to_string()), ..post("/applications") };
        let reply = office.deliver(&opening);
        assert_eq!(reply.status, 201, "{}", reply.body);
        let created: Value = serde_json::from_str(&reply.body).unwrap();
        let said = |value: &Value| value.as_str().unwrap().to_owned();
        let record = created["application"].clone();
        let passport = format!("KX{:07}", chance.below(10_000_000));
        let ds160 = format!("AA00X{:05}", chance.below(100_000));
        let phone = format!("+3725{:07}", chance.below(10_000_000));
        let (id, token, recovery) = (said(&record["id"]), said(&created["token"]), said(&created["recovery_code"]));
        let own = [&given, &family, &born, &email, &passport, &ds160, &phone, &street, &id, &token, &recovery];
        let mut person = Self {
            canaries: own.into_iter().cloned().collect(),
            reference: said(&record["reference"]),
            country: country.to_owned(),
            id,
            token,
            email,
            ds160,
            passport,
            phone,
            street,
            record,
        };
        person.changes(office, Method::Put, "/visa-class", Some(&json!({ "visa_class": "b1b2" })));
        person.changes(office, Method::Put, "/terms", Some(&json!({ "version": "2026-01" })));
        person
    }

    /// Reads the own record; its text.
    pub fn reads(&mut self, office: &Office) -> String {
        let reply = office.deliver(&letter(Method::Get, format!("/applications/{}", self.id), &self.token));
        assert_eq!(reply.status, 200, "{}", reply.body);
        self.record = serde_json::from_str(&reply.body).unwrap();
        let code = self.record["group"]["consent_code"].as_str().map(str::to_owned);
        self.canaries.extend(code.filter(|code| !self.canaries.contains(code)));
        reply.body
    }

    /// Changes the application as it is now.
    pub fn changes(&mut self, office: &Office, method: Method, what: &str, body: Option<&Value>) -> Reply {
        self.reads(office);
        let path = format!("/applications/{}{what}", self.id);
        let key = (method == Method::Post).then(|| office.key());
        let version = self.record["version"].as_u64().filter(|_| method != Method::Post);
        let body = body.map(Value::to_string);
        office.deliver(&Letter { key, version, body, ..letter(method, path, &self.token) })
    }

    pub fn pays(&mut self, office: &Office) -> bool {
        self.reads(office);
        let channel = if self.country == "ge" { "bank_slip" } else { "transfer" };
        let order = json!({ "channel": channel, "amount": self.record["fee"]["due"] });
        if self.changes(office, Method::Post, "/payments", Some(&order)).status >= 300 {
            return false;
        }
        self.reads(office);
        let newest = self.record["fee"]["payments"].as_array().and_then(|all| all.last()?["id"].as_str()).unwrap();
        office.did(&format!("/payments/{newest}/arrive"), &json!({}))
    }

    /// With a DS-160 of their own, or as yet without one.
    pub fn sends_profile(&mut self, office: &Office, with_ds160: bool) -> bool {
        let ds160 = with_ds160.then(|| self.ds160.clone());
        let home = json!({ "street": self.street, "apartment": null, "city": "Tallinn", "postal_code": "10123", "country": "ee" });
        let profile = json!({
            "passport_number": self.passport, "passport_issued": "2021-05-01", "passport_expires": "2031-05-01",
            "nationality": "EST", "ds160": ds160, "phone": self.phone, "declared": true, "address": home,
        });
        self.changes(office, Method::Put, "/profile", Some(&profile)).status == 200
    }

    pub fn chooses_delivery(&mut self, office: &Office) -> bool {
        let place = if self.country == "ge" { "kutaisi" } else { "tartu" };
        let pickup = json!({ "option": "pickup", "place": place });
        self.changes(office, Method::Put, "/delivery", Some(&pickup)).status == 200
    }

    /// Books alone, if there is a time: whether a time that was held is booked, or why none could be held.
    pub fn books_alone(&mut self, office: &Office, post_of: &str, place: usize) -> Option<Result<bool, String>> {
        let day = (office.now + chrono::Duration::days(1)).format("%Y-%m-%d");
        let path = format!("/posts/{post_of}/slots?application={}&from={day}", self.id);
        let list = office.deliver(&letter(Method::Get, path, &self.token));
        let list: Value = serde_json::from_str(&list.body).unwrap();
        let times = list["slots"].as_array().filter(|times| !times.is_empty())?;
        let wish = json!({ "application": self.id, "slot": times[place % times.len()]["id"] });
        let (key, body) = (Some(office.key()), Some(wish.to_string()));
        let held = office.deliver(&Letter { key, body, ..letter(Method::Post, "/holds".into(), &self.token) });
        if held.status >= 300 {
            return Some(Err(code(&held.body)));
        }
        self.reads(office);
        let hold = json!({ "hold": self.record["hold"]["id"] });
        Some(Ok(self.changes(office, Method::Post, "/booking", Some(&hold)).status == 200))
    }

    /// The slot of the appointment that stands.
    pub fn seat(&self) -> Option<&Value> {
        let appointment = &self.record["appointment"];
        (appointment["state"] == "booked").then(|| &appointment["slot"])
    }

    /// How this person stands to a group: `invited`, `agreed`, `booked` or nothing.
    pub fn part(&self) -> &str {
        self.record["group"]["state"].as_str().unwrap_or_default()
    }

    /// The code of the newest invitation in the mailbox.
    pub fn mailed_code(&self, office: &Office) -> Option<String> {
        let page = office.page("/mailbox");
        let mail = page.split("<article").skip(1).filter(|mail| mail.contains(&self.email));
        let is_code = |word: &&str| word.len() == 9 && word.find('-') == Some(4) && word.matches('-').count() == 1;
        let apart = |letter: char| !(letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-');
        mail.flat_map(|mail| mail.split(apart)).find(is_code).map(str::to_owned)
    }
}

pub fn post(path: &str) -> Letter {
    letter(Method::Post, path.to_owned(), "")
}

/// The machine's word of a refusal.
pub fn code(body: &str) -> String {
    let problem: Value = serde_json::from_str(body).unwrap_or_default();
    problem["code"].as_str().unwrap_or("no problem").to_owned()
}
