//! Where a long word, such as an e-mail address, may be broken into lines.

/// Letters of a word that fits on a line of the narrowest phone, whatever its size.
const FITS: usize = 20;

/// The text in pieces, between which a line may end: after the signs in it. Without a long word it stays whole.
pub fn pieces(text: &str) -> Vec<&str> {
    let is_long = text.split(' ').any(|word| word.chars().count() > FITS);
    if is_long { text.split_inclusive(['@', '.', '+', '_', '-', '/']).collect() } else { vec![text] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_address_is_broken_after_its_signs_and_a_short_one_nowhere() {
        for (text, broken) in [
            ("mari@example.org", vec!["mari@example.org"]),
            ("GE-7K3M-9QXD", vec!["GE-7K3M-9QXD"]),
            ("Kentmanni 20, 15099 Tallinn", vec!["Kentmanni 20, 15099 Tallinn"]),
            (
                "esee_contactus+al+info+sq@visaops.net",
                vec!["esee_", "contactus+", "al+", "info+", "sq@", "visaops.", "net"],
            ),
            ("to a-b+caaaaaaaaaaaaaaaaaaa@d.org (x)", vec!["to a-", "b+", "caaaaaaaaaaaaaaaaaaa@", "d.", "org (x)"]),
            ("", vec![""]),
        ] {
            assert_eq!(pieces(text), broken);
            assert_eq!(pieces(text).concat(), text);
        }
    }
}
