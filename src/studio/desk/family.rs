//! The colours that belong together, by what they are for.

use crate::i18n::Words;

/// Colours of one thing.
pub struct Family {
    pub name: fn(&Words) -> String,
    /// Each token with its part in it.
    pub tokens: &'static [(&'static str, Role)],
}

/// A colour's part in its family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Colour,
    TextOnIt,
    QuietTextOnIt,
    /// Under the pointer.
    Stronger,
    Soft,
    TextOnSoft,
    /// Under a link.
    Underline,
}

impl Role {
    /// What it is called.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::Colour => words.studio_role_colour(),
            Self::TextOnIt => words.studio_role_text(),
            Self::QuietTextOnIt => words.studio_role_quiet(),
            Self::Stronger => words.studio_role_stronger(),
            Self::Soft => words.studio_role_soft(),
            Self::TextOnSoft => words.studio_role_text_soft(),
            Self::Underline => words.studio_role_underline(),
        }
    }
}

/// A token's name in a sentence: its family and its part in it.
pub fn name_of(words: &Words, token: &str) -> String {
    let found = FAMILIES.iter().find_map(|family| {
        let (_, role) = family.tokens.iter().find(|(name, _)| *name == token)?;
        Some(format!("{}: {}", (family.name)(words), role.name(words)))
    });
    found.unwrap_or_default()
}

/// Every family; those that a country changes first stand first.
pub const FAMILIES: &[Family] = &[
    Family {
        name: Words::studio_family_bar,
        tokens: &[("--viza-bar", Role::Colour), ("--viza-on-bar", Role::TextOnIt)],
    },
    Family {
        name: Words::studio_family_brand,
        tokens: &[
            ("--viza-brand", Role::Colour),
            ("--viza-on-brand", Role::TextOnIt),
            ("--viza-brand-soft", Role::Soft),
            ("--viza-on-brand-soft", Role::TextOnSoft),
        ],
    },
    Family {
        name: Words::studio_family_action,
        tokens: &[
            ("--viza-action", Role::Colour),
            ("--viza-on-action", Role::TextOnIt),
            ("--viza-action-strong", Role::Stronger),
        ],
    },
    Family {
        name: Words::studio_family_link,
        tokens: &[("--viza-link", Role::Colour), ("--viza-link-line", Role::Underline)],
    },
    Family { name: Words::studio_family_band, tokens: &[("--viza-band-ground", Role::Colour)] },
    Family {
        name: Words::studio_family_surface,
        tokens: &[
            ("--viza-surface", Role::Colour),
            ("--viza-on-surface", Role::TextOnIt),
            ("--viza-on-surface-muted", Role::QuietTextOnIt),
        ],
    },
    Family {
        name: Words::studio_family_ground,
        tokens: &[
            ("--viza-ground", Role::Colour),
            ("--viza-on-ground", Role::TextOnIt),
            ("--viza-on-ground-muted", Role::QuietTextOnIt),
        ],
    },
    Family { name: Words::studio_family_line, tokens: &[("--viza-line", Role::Colour)] },
    Family { name: Words::studio_family_control, tokens: &[("--viza-control", Role::Colour)] },
    Family { name: Words::studio_family_focus, tokens: &[("--viza-focus", Role::Colour)] },
    Family {
        name: Words::studio_family_danger,
        tokens: &[
            ("--viza-danger", Role::Colour),
            ("--viza-on-danger", Role::TextOnIt),
            ("--viza-danger-soft", Role::Soft),
            ("--viza-on-danger-soft", Role::TextOnSoft),
        ],
    },
    Family {
        name: Words::studio_family_warning,
        tokens: &[
            ("--viza-warning", Role::Colour),
            ("--viza-on-warning", Role::TextOnIt),
            ("--viza-warning-soft", Role::Soft),
            ("--viza-on-warning-soft", Role::TextOnSoft),
        ],
    },
    Family {
        name: Words::studio_family_success,
        tokens: &[
            ("--viza-success", Role::Colour),
            ("--viza-on-success", Role::TextOnIt),
            ("--viza-success-soft", Role::Soft),
            ("--viza-on-success-soft", Role::TextOnSoft),
        ],
    },
    Family {
        name: Words::studio_family_info,
        tokens: &[
            ("--viza-info", Role::Colour),
            ("--viza-on-info", Role::TextOnIt),
            ("--viza-info-soft", Role::Soft),
            ("--viza-on-info-soft", Role::TextOnSoft),
        ],
    },
    Family {
        name: Words::studio_family_practice,
        tokens: &[("--viza-practice", Role::Colour), ("--viza-on-practice", Role::TextOnIt)],
    },
];
