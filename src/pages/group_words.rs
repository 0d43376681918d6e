//! What the states of groups and members are called, and how loud.

use crate::components::Tone;
use crate::domain::coordination::lacks;
use crate::domain::group::{DeniedBecause, GroupState, Member, MemberState};
use crate::domain::pack::Pack;
use crate::i18n::Words;

/// The state of a group in a word.
pub fn state(words: &Words, state: GroupState) -> (Tone, String) {
    match state {
        GroupState::Requested => (Tone::Info, words.group_state_requested()),
        GroupState::Approved => (Tone::Success, words.group_state_approved()),
        GroupState::Denied => (Tone::Danger, words.group_state_denied()),
        GroupState::Expired => (Tone::Neutral, words.group_state_expired()),
        GroupState::Booked => (Tone::Success, words.group_state_booked()),
    }
}

/// Why the embassy has denied a group, in a sentence.
pub fn denied(words: &Words, because: DeniedBecause) -> String {
    match because {
        DeniedBecause::TooFew => words.group_denied_too_few(),
        DeniedBecause::NotTogether => words.group_denied_not_together(),
        DeniedBecause::NoTimes => words.group_denied_no_times(),
        DeniedBecause::Other => words.group_denied_other(),
    }
}

/// The state of a member in a word.
pub fn member(words: &Words, pack: &Pack, member: &Member) -> (Tone, String) {
    match member.state {
        MemberState::Invited => (Tone::Info, words.group_member_invited()),
        MemberState::Agreed if is_ready(pack, member) => (Tone::Success, words.group_member_ready()),
        MemberState::Agreed => (Tone::Warning, words.group_member_agreed()),
        MemberState::Left => (Tone::Neutral, words.group_member_left()),
    }
}

/// Whether a member has agreed and lacks nothing.
pub fn is_ready(pack: &Pack, member: &Member) -> bool {
    member.state == MemberState::Agreed && member.ready.is_some_and(|ready| lacks(ready, pack).is_empty())
}
