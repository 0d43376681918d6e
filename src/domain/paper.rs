//! The standing pages. They are read beside an application and are no step of it.

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// What the country's documents demand and promise (R2–R5).
    Terms,
    /// What is stored where, and how it is erased (R132–R136).
    Privacy,
    /// How far everybody can use the app, and how to report a barrier.
    Accessibility,
    /// Where an application is taken back, and the office erases it.
    Withdrawal,
}

impl Paper {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Terms, Self::Privacy, Self::Accessibility, Self::Withdrawal];

    /// The page's word in a URL: the only place where it is spelt.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Terms => "terms",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
            Self::Withdrawal => "withdrawal",
        }
    }

    /// The page that a URL's word names.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.slug() == slug)
    }
}
