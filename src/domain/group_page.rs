//! The pages of groups: the role, what is asked for, the member's consent, and each group.

/// A page of groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupPage {
    /// The role and the groups of whoever is signed in.
    Own,
    /// Who one arranges interviews for, and who may.
    Role,
    /// A group is asked for.
    New,
    /// A member agrees, with a code.
    Agree,
    /// One group, by the office's id.
    Group { id: String, part: GroupPart },
}

/// A page of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupPart {
    /// How it stands, and what comes next.
    Overview,
    /// Who is invited, and how ready each one is.
    Members,
    /// Times for everybody.
    Times,
    /// The one letter with which the passports are collected (R85).
    Letter,
}

const ROLE: &str = "role";
const NEW: &str = "new";
const AGREE: &str = "agree";
const GROUP: &str = "g";

impl GroupPart {
    pub const ALL: [Self; 4] = [Self::Overview, Self::Members, Self::Times, Self::Letter];

    /// Its word in a path; the group itself has none.
    const fn slug(self) -> Option<&'static str> {
        match self {
            Self::Overview => None,
            Self::Members => Some("members"),
            Self::Times => Some("times"),
            Self::Letter => Some("letter"),
        }
    }
}

impl GroupPage {
    /// The page with these words in its path.
    pub fn read(words: &[&str]) -> Option<Self> {
        match words {
            [] => Some(Self::Own),
            [ROLE] => Some(Self::Role),
            [NEW] => Some(Self::New),
            [AGREE] => Some(Self::Agree),
            [GROUP, id, rest @ ..] if is_id(id) => {
                let slug = match rest {
                    [] => None,
                    [slug] => Some(*slug),
                    _ => return None,
                };
                let part = GroupPart::ALL.into_iter().find(|part| part.slug() == slug)?;
                Some(Self::Group { id: (*id).to_owned(), part })
            }
            _ => None,
        }
    }

    /// The words of its path.
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::Own => vec![],
            Self::Role => vec![ROLE],
            Self::New => vec![NEW],
            Self::Agree => vec![AGREE],
            Self::Group { id, part } => [GROUP, id].into_iter().chain(part.slug()).collect(),
        }
    }

    /// The group that the page is about.
    pub fn group(&self) -> Option<&str> {
        match self {
            Self::Group { id, .. } => Some(id),
            Self::Own | Self::Role | Self::New | Self::Agree => None,
        }
    }
}

/// What the office gives as an id, and nothing that would be a path of its own.
fn is_id(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_leads_back_to_itself() {
        let of_group = GroupPart::ALL.map(|part| GroupPage::Group { id: "grp_7K3M9QXD".into(), part });
        for page in [GroupPage::Own, GroupPage::Role, GroupPage::New, GroupPage::Agree].iter().chain(&of_group) {
            assert_eq!(GroupPage::read(&page.words()).as_ref(), Some(page));
        }
        assert_eq!(of_group.map(|page| page.words().join("/"))[1], "g/grp_7K3M9QXD/members");
    }

    #[test]
    fn what_is_no_page_is_not_read() {
        for words in [
            &["g"][..],
            &["own"],
            &["new", "more"],
            &["g", "grp_1", "people"],
            &["g", "grp_1", "members", "more"],
            &["g", "..", "members"],
            &["g", "grp%2f1"],
            &["g", ""],
        ] {
            assert_eq!(GroupPage::read(words), None, "{words:?}");
        }
    }
}
