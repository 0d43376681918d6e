//! Withdrawing an application: its times are free again and everything personal is erased. That a fee was paid stays in
//! the books, under no name.

use viza::wire::problem::Code;
use viza::wire::rest::FeeState;

use crate::answers::Answer;
use crate::applications::Case;
use crate::ledger::Work;
use crate::mailbox::Kind;
use crate::papers::Match;
use crate::refusals::Refusal;
use crate::{consents, fees, mailbox};

/// What is made free and erased, in this order.
const ERASURE: &[&str] = &[
    "DELETE FROM takings WHERE owner IN
        (SELECT id FROM holds WHERE application = ?1 UNION SELECT id FROM appointments WHERE application = ?1)",
    "UPDATE holds SET state = 'released' WHERE application = ?1 AND state = 'live'",
    "UPDATE appointments SET state = 'cancelled' WHERE application = ?1 AND state = 'booked'",
    "DELETE FROM emergencies WHERE application = ?1",
    "DELETE FROM owners WHERE application = ?1",
    "DELETE FROM looks WHERE application = ?1",
    // Its parcels are known for what they were, and find nothing any more.
    "UPDATE parcels SET claim = NULL WHERE application = ?1",
    "DELETE FROM mails WHERE application = ?1",
    // Answers are kept beside their keys, and every one of them is the whole application.
    "DELETE FROM keys WHERE scope = ?1 OR instr(body, ?1) > 0",
    "DELETE FROM card_uses WHERE (person, country) IN (SELECT person, country FROM applications WHERE id = ?1)",
    "UPDATE applications SET heard = id, reference = id, recovery_code = '', given_names = '', family_name = '',
        date_of_birth = '', person = '', email = NULL, profile = NULL, preferences = NULL, delivery = NULL WHERE id = ?1",
    "INSERT INTO withdrawn (application) VALUES (?1)",
];

/// `DELETE /applications/{id}`: not while money is under way that would come to nobody, and not once the interview has
/// begun and the embassy has the application.
pub fn withdraw(work: &Work, case: &Case, held: &Match) -> Result<Answer, Refusal> {
    held.check(case)?;
    let standing = fees::standing(work, case)?;
    let money = matches!(standing.state, FeeState::Started | FeeState::Pending | FeeState::PartPaid);
    let begun = standing.interview().is_some_and(|starts| starts <= work.now);
    if money || begun {
        return Err(Refusal::new(Code::WithdrawalClosed));
    }
    consents::forget(work, case)?;
    for statement in ERASURE {
        work.write(statement, [&case.id])?;
    }
    if let Some(email) = &case.email {
        mailbox::write_to(work, email, &case.language, Kind::Withdrawn, &case.reference)?;
    }
    Ok(Answer::done())
}
