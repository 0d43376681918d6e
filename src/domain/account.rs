//! A login: an e-mail address, a password and a list of applications. Nobody needs one to begin (R15, R16).

use chrono::Duration;

use super::clock::Instant;
use super::coordination::Coordinator;
use super::opening::is_email;
use super::own_application::OwnApplication;
use super::pack::Country;

/// The fewest characters of a password; the office asks for nothing else.
pub const SHORTEST_PASSWORD: usize = 12;
/// The most characters of a password that the office takes.
pub const LONGEST_PASSWORD: usize = 200;
/// How long before a session's end the visitor is warned.
pub const WARNING: Duration = Duration::minutes(2);
/// How long to wait before another mail is asked for: the first one may be on its way.
pub const PAUSE: Duration = Duration::minutes(1);
/// How many digits a code in a mail has.
const CODE_DIGITS: usize = 6;

/// The account as the office last stated it to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub email: String,
    /// A code has proved that the address is the owner's. Only a forgotten password waits for it.
    pub confirmed: bool,
    /// The address that was asked for instead and waits for its code.
    pub new_email: Option<String>,
    /// First instant at which the session opens nothing any more.
    pub session_ends: Instant,
    /// Newest first.
    pub applications: Vec<OwnApplication>,
    /// In which countries interviews are arranged for others (R21).
    pub coordinator: Vec<Coordinator>,
}

/// How a device stands with the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    SignedOut,
    /// Signed in, and a code waits to be entered. Nothing is closed by it.
    Unconfirmed,
    SignedIn,
    /// Warned: the session lasts no longer than [`WARNING`] any more.
    EndingSoon {
        left: Duration,
    },
    /// The session is over; the answers on this device are kept.
    Ended,
}

impl Standing {
    /// How it stands with the account that this device knows at `now`, by the office's clock.
    pub fn of(account: Option<&Account>, now: Instant) -> Self {
        let Some(account) = account else { return Self::SignedOut };
        let left = account.session_ends - now;
        if left <= Duration::zero() {
            Self::Ended
        } else if left <= WARNING {
            Self::EndingSoon { left }
        } else if account.waiting_address().is_some() {
            Self::Unconfirmed
        } else {
            Self::SignedIn
        }
    }

    /// Whether the session can be made to last its full time again.
    pub fn may_extend(self) -> bool {
        matches!(self, Self::Unconfirmed | Self::SignedIn | Self::EndingSoon { .. })
    }
}

impl Account {
    /// The role in a country, if there is one.
    pub fn role(&self, country: &Country) -> Option<&Coordinator> {
        self.coordinator.iter().find(|role| role.country == *country)
    }

    /// The address that waits for its code.
    pub fn waiting_address(&self) -> Option<&str> {
        let unproved = (!self.confirmed).then_some(self.email.as_str());
        self.new_email.as_deref().or(unproved)
    }

    /// When to look again: at the warning, then at the end. Nothing once the session is over.
    pub fn next_change(&self, now: Instant) -> Option<Instant> {
        [self.session_ends - WARNING, self.session_ends].into_iter().find(|change| *change > now)
    }
}

/// How long it is until another mail may be asked for after the one `sent`.
pub fn pause_left(sent: Option<Instant>, now: Instant) -> Option<Duration> {
    sent.map(|sent| sent + PAUSE - now).filter(|left| *left > Duration::zero())
}

/// What is wrong with what somebody typed to register, to sign in or to set a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    EmailMissing,
    EmailForm,
    PasswordMissing,
    /// So many characters are missing.
    PasswordShort {
        more: usize,
    },
    PasswordLong,
    CodeMissing,
    CodeForm,
}

/// An e-mail address as typed, without the blanks round it.
///
/// # Errors
/// `EmailMissing`, `EmailForm`.
pub fn email(typed: &str) -> Result<&str, Slip> {
    match typed.trim() {
        "" => Err(Slip::EmailMissing),
        email if is_email(email) => Ok(email),
        _ => Err(Slip::EmailForm),
    }
}

/// A new password: long enough, and for the rest whatever one likes. Blanks count and stay (R16).
///
/// # Errors
/// `PasswordMissing`, `PasswordShort`, `PasswordLong`.
pub fn new_password(typed: &str) -> Result<&str, Slip> {
    match typed.chars().count() {
        0 => Err(Slip::PasswordMissing),
        length if length < SHORTEST_PASSWORD => Err(Slip::PasswordShort { more: SHORTEST_PASSWORD - length }),
        length if length > LONGEST_PASSWORD => Err(Slip::PasswordLong),
        _ => Ok(typed),
    }
}

/// The present password. It was good enough when it was set: only the office knows whether it is right.
///
/// # Errors
/// `PasswordMissing`, `PasswordLong`.
pub fn present_password(typed: &str) -> Result<&str, Slip> {
    match new_password(typed) {
        Err(Slip::PasswordShort { .. }) => Ok(typed),
        other => other,
    }
}

/// The code of a mail, however it was typed or pasted.
///
/// # Errors
/// `CodeMissing`, `CodeForm`.
pub fn mailed_code(typed: &str) -> Result<String, Slip> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if code.is_empty() {
        Err(Slip::CodeMissing)
    } else if code.len() == CODE_DIGITS && code.bytes().all(|digit| digit.is_ascii_digit()) {
        Ok(code)
    } else {
        Err(Slip::CodeForm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn account(confirmed: bool, new_email: Option<&str>) -> Account {
        Account {
            email: "oie@example.ee".into(),
            confirmed,
            new_email: new_email.map(str::to_owned),
            session_ends: at("2026-11-20T10:30:00Z"),
            applications: Vec::new(),
            coordinator: Vec::new(),
        }
    }

    /// R16: length is the one rule of a password.
    #[test]
    fn a_password_is_long_and_nothing_else() {
        for fine in ["sinine kruus", "            ", "ფიროსმანიიიი", "aaaaaaaaaaaa", &"ë".repeat(200)]
        {
            assert_eq!(new_password(fine), Ok(fine));
        }
        for (typed, slip) in [
            ("", Slip::PasswordMissing),
            ("s", Slip::PasswordShort { more: 11 }),
            ("sinine kruu", Slip::PasswordShort { more: 1 }),
            ("ëëëëëëëëëëë", Slip::PasswordShort { more: 1 }),
            (&"ë".repeat(201), Slip::PasswordLong),
        ] {
            assert_eq!(new_password(typed), Err(slip), "{typed}");
        }
    }

    #[test]
    fn a_present_password_is_not_judged_by_the_rule_for_new_ones() {
        assert_eq!(present_password("short"), Ok("short"));
        assert_eq!(present_password(""), Err(Slip::PasswordMissing));
        assert_eq!(present_password(&"a".repeat(201)), Err(Slip::PasswordLong));
    }

    #[test]
    fn an_address_is_looked_at_for_slips_of_the_finger() {
        for (typed, read) in [
            (" oie@example.ee\n", Ok("oie@example.ee")),
            ("", Err(Slip::EmailMissing)),
            ("  ", Err(Slip::EmailMissing)),
            ("oie@example", Err(Slip::EmailForm)),
            ("oie example.ee", Err(Slip::EmailForm)),
            ("oie@@example.ee", Err(Slip::EmailForm)),
        ] {
            assert_eq!(email(typed), read, "{typed:?}");
        }
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        for (typed, read) in [
            ("402817", Ok("402817")),
            (" 402 817 ", Ok("402817")),
            ("402-817", Ok("402817")),
            ("", Err(Slip::CodeMissing)),
            (" - ", Err(Slip::CodeMissing)),
            ("40281", Err(Slip::CodeForm)),
            ("4028170", Err(Slip::CodeForm)),
            ("40281O", Err(Slip::CodeForm)),
            ("٤٠٢٨١٧", Err(Slip::CodeForm)),
        ] {
            assert_eq!(mailed_code(typed), read.map(str::to_owned), "{typed:?}");
        }
    }

    /// R15, R16: the warning comes two minutes before the end, by the office's clock.
    #[test]
    fn a_session_is_warned_of_and_ends() {
        let (fresh, proved) = (account(false, None), account(true, None));
        let soon = |seconds| Standing::EndingSoon { left: Duration::seconds(seconds) };
        for (now, unproved, standing) in [
            ("2026-11-20T10:00:00Z", Standing::Unconfirmed, Standing::SignedIn),
            ("2026-11-20T10:27:59Z", Standing::Unconfirmed, Standing::SignedIn),
            ("2026-11-20T10:28:00Z", soon(120), soon(120)),
            ("2026-11-20T10:29:59Z", soon(1), soon(1)),
            ("2026-11-20T10:30:00Z", Standing::Ended, Standing::Ended),
            ("2026-11-21T10:00:00Z", Standing::Ended, Standing::Ended),
        ] {
            assert_eq!(Standing::of(Some(&fresh), at(now)), unproved, "{now}");
            assert_eq!(Standing::of(Some(&proved), at(now)), standing, "{now}");
            assert_eq!(standing.may_extend(), standing != Standing::Ended, "{now}");
        }
        assert_eq!(Standing::of(None, at("2026-11-20T10:00:00Z")), Standing::SignedOut);
        assert!(!Standing::SignedOut.may_extend());
    }

    #[test]
    fn the_clock_is_looked_at_when_something_changes() {
        let account = account(true, None);
        for (now, next) in [
            ("2026-11-20T10:00:00Z", Some("2026-11-20T10:28:00Z")),
            ("2026-11-20T10:28:00Z", Some("2026-11-20T10:30:00Z")),
            ("2026-11-20T10:29:59Z", Some("2026-11-20T10:30:00Z")),
            ("2026-11-20T10:30:00Z", None),
        ] {
            assert_eq!(account.next_change(at(now)), next.map(at), "{now}");
        }
    }

    #[test]
    fn another_mail_has_its_waiting_time() {
        let sent = at("2026-11-20T10:00:00Z");
        assert_eq!(pause_left(None, sent), None);
        for (now, left) in
            [("2026-11-20T10:00:00Z", Some(60)), ("2026-11-20T10:00:59Z", Some(1)), ("2026-11-20T10:01:00Z", None)]
        {
            assert_eq!(pause_left(Some(sent), at(now)), left.map(Duration::seconds), "{now}");
        }
    }

    #[test]
    fn the_newest_address_is_the_one_that_waits() {
        assert_eq!(account(true, None).waiting_address(), None);
        assert_eq!(account(false, None).waiting_address(), Some("oie@example.ee"));
        assert_eq!(account(true, Some("mari@example.ee")).waiting_address(), Some("mari@example.ee"));
        assert_eq!(account(false, Some("mari@example.ee")).waiting_address(), Some("mari@example.ee"));
    }
}
