//! The pages of an account, each with one thing to do.

/// A page of the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountPage {
    /// The account itself: its address and its applications.
    Own,
    SignIn,
    Register,
    /// The code that proves an address.
    Confirm,
    /// Asks for the code with which a forgotten password is replaced.
    Forgotten,
    /// Sets a password with that code.
    Reset,
    Email,
    Password,
    Close,
}

impl AccountPage {
    pub const ALL: [Self; 9] = [
        Self::Own,
        Self::SignIn,
        Self::Register,
        Self::Confirm,
        Self::Forgotten,
        Self::Reset,
        Self::Email,
        Self::Password,
        Self::Close,
    ];

    /// Its word in a path; the account itself has none.
    pub const fn slug(self) -> Option<&'static str> {
        Some(match self {
            Self::Own => return None,
            Self::SignIn => "sign-in",
            Self::Register => "register",
            Self::Confirm => "confirm",
            Self::Forgotten => "forgotten",
            Self::Reset => "new-password",
            Self::Email => "email",
            Self::Password => "password",
            Self::Close => "close",
        })
    }

    /// The page with this word in its path.
    pub fn from_slug(slug: Option<&str>) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.slug() == slug)
    }

    /// Whether it is a way into an account: it is there for somebody who is not signed in.
    pub const fn leads_in(self) -> bool {
        matches!(self, Self::SignIn | Self::Register | Self::Forgotten | Self::Reset)
    }
}
