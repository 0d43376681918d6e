//! What has just been done with groups, said once where it leads.

use crate::domain::coordination::Change;
use crate::domain::group_page::{GroupPage, GroupPart};

/// What has been done, or what the record says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupNews {
    RoleTaken,
    Requested,
    Invited,
    Removed,
    Booked,
    GivenBack,
    Dissolved,
    Agreed,
    /// No answer came; the record shows that it was done.
    WasDone,
    /// No answer came; the record does not show it. Sending it again is safe.
    WasNotDone,
}

impl GroupNews {
    /// What is told of a change.
    pub const fn of(change: &Change) -> Self {
        match change {
            Change::Invite(_) => Self::Invited,
            Change::Remove { .. } => Self::Removed,
            Change::Book { .. } => Self::Booked,
            Change::GiveBack => Self::GivenBack,
            Change::Dissolve => Self::Dissolved,
        }
    }

    /// Whether it is told on a page to which one goes from where it was done.
    pub fn is_told_on(self, page: &GroupPage) -> bool {
        let overview = matches!(page, GroupPage::Group { part: GroupPart::Overview, .. });
        match self {
            Self::RoleTaken => matches!(page, GroupPage::Own | GroupPage::New),
            Self::Requested | Self::Booked | Self::GivenBack => overview,
            Self::Dissolved => *page == GroupPage::Own,
            Self::WasDone => overview || *page == GroupPage::Own,
            Self::Invited | Self::Removed | Self::Agreed | Self::WasNotDone => false,
        }
    }
}
