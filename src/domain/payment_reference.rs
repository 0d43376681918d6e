//! The reference of a payment, typed back from the bank's form: whether it is the one that the office gave (R41, R42).
//!
//! Its last digit is a check digit by the 7-3-1 method, so that a slip of the finger can be told from the number of
//! another payment.

/// What was typed, beside the reference that the office gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadBack {
    NothingTyped,
    Same,
    /// A digit is wrong, missing or too many.
    Mistyped,
    /// A sound reference, of another payment.
    Another,
}

/// Compares what was typed with the reference. Spaces do not count.
pub fn read_back(typed: &str, reference: &str) -> ReadBack {
    let typed: String = typed.split_whitespace().collect();
    if typed.is_empty() {
        ReadBack::NothingTyped
    } else if typed == reference {
        ReadBack::Same
    } else if is_sound(&typed) {
        ReadBack::Another
    } else {
        ReadBack::Mistyped
    }
}

/// Whether the last digit is the check digit of those before it.
fn is_sound(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number.chars().map(|letter| letter.to_digit(10)).collect();
    let Some((check, digits)) = digits.as_deref().and_then(<[u32]>::split_last) else { return false };
    let weighed = digits.iter().rev().zip([7, 3, 1].into_iter().cycle()).map(|(digit, weight)| digit * weight);
    !digits.is_empty() && (weighed.sum::<u32>() + check).is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// R42: any one wrong digit is noticed, and so are two that changed places beside each other unless they are five
    /// apart.
    #[test]
    fn a_changed_reference_is_noticed() {
        for (typed, read) in [
            ("", ReadBack::NothingTyped),
            (" ", ReadBack::NothingTyped),
            ("1234561", ReadBack::Same),
            ("12 345 61", ReadBack::Same),
            ("1234571", ReadBack::Mistyped),
            ("123456", ReadBack::Mistyped),
            ("12345611", ReadBack::Mistyped),
            ("1324561", ReadBack::Mistyped),
            ("RF1234561", ReadBack::Mistyped),
            ("2", ReadBack::Mistyped),
            ("1234574", ReadBack::Another),
            ("1009", ReadBack::Another),
        ] {
            assert_eq!(read_back(typed, "1234561"), read, "{typed}");
        }
        for place in 0..7 {
            for digit in '0'..='9' {
                let mut typed: Vec<char> = "1234561".chars().collect();
                typed[place] = digit;
                let typed: String = typed.into_iter().collect();
                let read = if typed == "1234561" { ReadBack::Same } else { ReadBack::Mistyped };
                assert_eq!(read_back(&typed, "1234561"), read, "{typed}");
            }
        }
    }
}
