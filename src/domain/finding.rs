//! What finds an application again.

use super::civil_date::parse_date;
use super::draft::{Draft, Field};
use super::errand::{Lookup, Proof};
use super::problem::{Problem, Reading};

/// The draft's word for proving oneself with the recovery code: opens everything.
pub const BY_CODE: &str = "code";
/// The draft's word for proving oneself with the date of birth: opens a look.
pub const BY_BIRTH_DATE: &str = "birth-date";

/// Reads the page where an application is found. Hyphens, spaces and case are the office's to forgive.
///
/// # Errors
/// Every problem, in field order.
pub fn check(draft: &Draft) -> Result<Lookup, Vec<Problem>> {
    let mut form = Reading::of(draft);
    let reference = form.line(Field::FindReference, 40);
    let proof = match form.required(Field::FindProof) {
        Some(BY_BIRTH_DATE) => {
            parse_date(&mut form, [Field::BirthDay, Field::BirthMonth, Field::BirthYear]).map(Proof::BirthDate)
        }
        Some(_) => form.line(Field::FindCode, 60).map(Proof::RecoveryCode),
        None => None,
    };
    let lookup = reference.zip(proof).map(|(reference, proof)| Lookup { reference, proof });
    form.end(lookup)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::Fault;

    #[test]
    fn the_proof_that_was_chosen_is_the_one_that_is_asked() {
        let draft = |entries: &[(Field, &str)]| {
            check(&entries.iter().map(|(field, text)| (*field, (*text).to_owned())).collect())
        };
        let faults = |checked: Result<Lookup, Vec<Problem>>| {
            checked.unwrap_err().iter().map(|problem| (problem.field, problem.fault)).collect::<Vec<_>>()
        };
        assert_eq!(faults(draft(&[])), [(Field::FindReference, Fault::Missing), (Field::FindProof, Fault::Missing)]);
        let typed = (Field::FindReference, "ee 7k3m 9qxd");
        assert_eq!(faults(draft(&[typed, (Field::FindProof, BY_CODE)])), [(Field::FindCode, Fault::Missing)]);
        assert!(
            faults(draft(&[typed, (Field::FindProof, BY_BIRTH_DATE)])).contains(&(Field::BirthDay, Fault::Missing))
        );
        let found = draft(&[typed, (Field::FindProof, BY_CODE), (Field::FindCode, "apple-river")]).unwrap();
        assert_eq!(found.proof, Proof::RecoveryCode("apple-river".into()));
    }
}
