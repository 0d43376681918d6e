//! What a bank's app reads from a picture to fill in a transfer in euros: the European Payments Council's guidelines
//! EPC069-12. The account and the reference are the office's, so that nothing is mistyped (R41, R42).

use super::money::{Currency, Money};
use super::payment::{Channel, Payment};

/// Longest name of a payee that the guidelines allow, in characters.
const LONGEST_NAME: usize = 70;

/// The text of the picture; nothing for another way to pay, another currency, or without an account.
pub fn transfer_code(payment: &Payment) -> Option<String> {
    let said = payment.instructions.as_ref().filter(|_| payment.channel == Channel::Transfer)?;
    let amount = euros(payment.amount)?;
    let account: String = said.account.as_ref()?.split_whitespace().collect();
    let payee: String = said.payee.chars().take(LONGEST_NAME).collect();
    let lines = ["BCD", "002", "1", "SCT", "", &payee, &account, &amount, "", "", &said.reference];
    Some(lines.join("\n"))
}

fn euros(amount: Money) -> Option<String> {
    (amount.currency == Currency::EUR && amount.minor > 0)
        .then(|| format!("EUR{}.{:02}", amount.minor / 100, amount.minor % 100))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::tests::sample;
    use crate::domain::payment::PayInstructions;

    fn transfer(channel: Channel, currency: Currency, account: Option<&str>) -> Payment {
        Payment {
            amount: Money { minor: 16_505, currency },
            instructions: Some(PayInstructions {
                payee: "Embassy".into(),
                bank: "Bank".into(),
                account: account.map(str::to_owned),
                reference: "1234561".into(),
                expires: None,
            }),
            ..sample::payment("key-p", channel, None)
        }
    }

    /// R41.
    #[test]
    fn the_bank_reads_whom_to_pay_how_much_and_for_what() {
        let code = transfer_code(&transfer(Channel::Transfer, Currency::EUR, Some("EE38 2200 2210 2014 5685")));
        let text = "BCD\n002\n1\nSCT\n\nEmbassy\nEE382200221020145685\nEUR165.05\n\n\n1234561";
        assert_eq!(code.as_deref(), Some(text));
    }

    /// R41: the guidelines are for transfers in euros; elsewhere there is no picture.
    #[test]
    fn nothing_else_has_a_picture() {
        for payment in [
            transfer(Channel::BankSlip, Currency::EUR, Some("EE38")),
            transfer(Channel::Transfer, Currency::from_code("GEL").unwrap(), Some("GE38")),
            transfer(Channel::Transfer, Currency::EUR, None),
            sample::payment("key-p", Channel::Transfer, None),
        ] {
            assert_eq!(transfer_code(&payment), None);
        }
    }
}
