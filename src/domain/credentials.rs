//! What somebody types to register, to sign in or to change an account. It stays in memory only: a password is stored
//! nowhere (R136).

use super::account::{Slip, email, mailed_code, new_password, present_password};

/// A question of the account's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    Email,
    /// The address that shall be the account's instead.
    NewEmail,
    Password,
    NewPassword,
    Code,
}

impl Entry {
    /// Its name on a page.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Email => "account-email",
            Self::NewEmail => "account-new-email",
            Self::Password => "account-password",
            Self::NewPassword => "account-new-password",
            Self::Code => "account-code",
        }
    }

    const fn is_secret(self) -> bool {
        !matches!(self, Self::Email | Self::NewEmail)
    }
}

/// What is wrong, at each question.
pub type Slips = Vec<(Entry, Slip)>;

/// What was typed. It has no `Debug`, so that no log ever holds a password.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed(Vec<(Entry, String)>);

impl Typed {
    /// What stands at a question.
    pub fn at(&self, entry: Entry) -> &str {
        self.0.iter().find(|(own, _)| *own == entry).map_or("", |(_, text)| text)
    }

    /// Writes it down.
    pub fn write(&mut self, entry: Entry, text: String) {
        self.0.retain(|(own, _)| *own != entry);
        self.0.push((entry, text));
    }

    /// Lets go of passwords and codes.
    pub fn forget_secrets(&mut self) {
        self.0.retain(|(entry, _)| !entry.is_secret());
    }

    /// Address and present password, to sign in.
    ///
    /// # Errors
    /// All that is wrong, as for each of the following.
    pub fn to_sign_in(&self) -> Result<(String, String), Slips> {
        both(self.email(Entry::Email), self.present())
    }

    /// Address and new password, to register (R16).
    pub fn to_register(&self) -> Result<(String, String), Slips> {
        both(self.email(Entry::Email), self.new_one())
    }

    /// The address to which the code of a forgotten password goes.
    pub fn to_ask_reset(&self) -> Result<String, Slips> {
        self.email(Entry::Email)
    }

    /// Address, code and new password.
    pub fn to_reset(&self) -> Result<(String, String, String), Slips> {
        let (email, code) = (self.email(Entry::Email), self.to_confirm());
        both(both(email, code), self.new_one()).map(|((email, code), password)| (email, code, password))
    }

    /// The code that proves an address.
    pub fn to_confirm(&self) -> Result<String, Slips> {
        mailed_code(self.at(Entry::Code)).map_err(|slip| vec![(Entry::Code, slip)])
    }

    /// The other address and the present password.
    pub fn to_change_email(&self) -> Result<(String, String), Slips> {
        both(self.email(Entry::NewEmail), self.present())
    }

    /// The present password and the new one.
    pub fn to_change_password(&self) -> Result<(String, String), Slips> {
        both(self.present(), self.new_one())
    }

    /// The present password, to close the account.
    pub fn to_close(&self) -> Result<String, Slips> {
        self.present()
    }

    fn email(&self, entry: Entry) -> Result<String, Slips> {
        email(self.at(entry)).map(str::to_owned).map_err(|slip| vec![(entry, slip)])
    }

    fn present(&self) -> Result<String, Slips> {
        let checked = present_password(self.at(Entry::Password));
        checked.map(str::to_owned).map_err(|slip| vec![(Entry::Password, slip)])
    }

    fn new_one(&self) -> Result<String, Slips> {
        let checked = new_password(self.at(Entry::NewPassword));
        checked.map(str::to_owned).map_err(|slip| vec![(Entry::NewPassword, slip)])
    }
}

/// Both, or all that is wrong with either.
fn both<A, B>(one: Result<A, Slips>, other: Result<B, Slips>) -> Result<(A, B), Slips> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(one), Err(other)) => Err([one, other].concat()),
        (Err(slips), Ok(_)) | (Ok(_), Err(slips)) => Err(slips),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(entries: &[(Entry, &str)]) -> Typed {
        let mut typed = Typed::default();
        for (entry, text) in entries {
            typed.write(*entry, (*text).to_owned());
        }
        typed
    }

    /// R16: all that is wrong is said at once, each at its question.
    #[test]
    fn every_question_is_judged_at_once() {
        use Entry::{Code, Email, NewEmail, NewPassword, Password};
        let empty = Typed::default();
        let (no_email, no_password) = ((Email, Slip::EmailMissing), (Password, Slip::PasswordMissing));
        let no_new = (NewPassword, Slip::PasswordMissing);
        assert_eq!(empty.to_sign_in(), Err(vec![no_email, no_password]));
        assert_eq!(empty.to_register(), Err(vec![no_email, no_new]));
        assert_eq!(empty.to_reset(), Err(vec![no_email, (Code, Slip::CodeMissing), no_new]));
        assert_eq!(empty.to_change_email(), Err(vec![(NewEmail, Slip::EmailMissing), no_password]));
        assert_eq!(empty.to_change_password(), Err(vec![no_password, no_new]));
        assert_eq!(empty.to_close(), Err(vec![no_password]));
        assert_eq!(empty.to_confirm(), Err(vec![(Code, Slip::CodeMissing)]));
        assert_eq!(empty.to_ask_reset(), Err(vec![no_email]));

        let right = typed(&[(Email, " oie@example.ee"), (Password, "short"), (Code, "402 817")]);
        assert_eq!(right.to_sign_in(), Ok(("oie@example.ee".into(), "short".into())));
        assert_eq!(right.to_confirm(), Ok("402817".into()));
        assert_eq!(right.to_register(), Err(vec![no_new]));
    }

    /// R136: what opens an account is let go of; the address need not be typed again.
    #[test]
    fn secrets_are_let_go_of() {
        let mut typed = typed(&[
            (Entry::Email, "oie@example.ee"),
            (Entry::Password, "sinine kruus"),
            (Entry::NewPassword, "punane kuusk"),
            (Entry::Code, "402817"),
        ]);
        typed.write(Entry::Email, "mari@example.ee".into());
        typed.forget_secrets();
        assert!(typed == self::typed(&[(Entry::Email, "mari@example.ee")]));
        assert_eq!((typed.at(Entry::Password), typed.at(Entry::Code)), ("", ""));
    }
}
