//! What finds an application again.

use super::civil_date::parse_date;
use super::claim_code::{self, ClaimCode};
use super::draft::{Draft, Field};
use super::errand::{Lookup, Proof};
use super::problem::{Fault, Problem, Reading};

/// The draft's word for proving oneself with the recovery code: opens everything.
pub const BY_CODE: &str = "code";
/// The draft's word for proving oneself with the date of birth: opens a look.
pub const BY_BIRTH_DATE: &str = "birth-date";

/// Whether what stands in the place of a reference is a claim code, right or wrong: that is proved with the date of birth.
pub fn is_by_claim(draft: &Draft) -> bool {
    claim_code::is_meant(draft.typed(Field::FindReference))
}

/// Reads the page where an application is found. Hyphens, spaces and case are the office's to forgive.
///
/// # Errors
/// Every problem, in field order.
pub fn check(draft: &Draft) -> Result<Lookup, Vec<Problem>> {
    let mut form = Reading::of(draft);
    let born = |form: &mut Reading| {
        parse_date(form, [Field::BirthDay, Field::BirthMonth, Field::BirthYear]).map(Proof::BirthDate)
    };
    if is_by_claim(draft) {
        let code = ClaimCode::hear(draft.typed(Field::FindReference)).ok_or(Fault::BadClaimCode);
        let code = form.noted(Field::FindReference, code);
        let proof = born(&mut form);
        let lookup = code.zip(proof).map(|(code, proof)| Lookup { reference: code.as_str().to_owned(), proof });
        return form.end(lookup);
    }
    let reference = form.line(Field::FindReference, 40);
    let proof = match form.required(Field::FindProof) {
        Some(BY_BIRTH_DATE) => born(&mut form),
        Some(_) => form.line(Field::FindCode, 60).map(Proof::RecoveryCode),
        None => None,
    };
    let lookup = reference.zip(proof).map(|(reference, proof)| Lookup { reference, proof });
    form.end(lookup)
}

#[cfg(test)]
mod tests {
    use super::*;
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

    #[test]
    fn a_claim_code_is_proved_by_the_date_of_birth() {
        let born = [(Field::BirthDay, "28"), (Field::BirthMonth, "2"), (Field::BirthYear, "1990")];
        let read = |code: &'static str, more: &[(Field, &'static str)]| {
            let typed = [(Field::FindReference, code), (Field::FindProof, BY_CODE)];
            let draft = typed.iter().chain(more).map(|(field, text)| (*field, (*text).to_owned())).collect();
            check(&draft)
                .map_err(|problems| problems.iter().map(|found| (found.field, found.fault)).collect::<Vec<_>>())
        };
        let found = read("7k3m 9qxd 2f44", &born).unwrap();
        assert_eq!(found.reference, "7K3M-9QXD-2F44");
        assert_eq!(found.proof, Proof::BirthDate("1990-02-28".parse().unwrap()));
        assert_eq!(read("7k3m 9qxd 2f45", &born), Err(vec![(Field::FindReference, Fault::BadClaimCode)]));
        assert_eq!(read("7K3M-9QXD-2F44", &[]), Err(vec![(Field::BirthDay, Fault::Missing)]));
    }
}
