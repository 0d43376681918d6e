### States of a payment and its reference.

payment-counts-later = Paid, not valid yet
payment-counts-later-help = The money has arrived and counts from: { $moment }. From then on you can book an appointment. Do not pay again; there is nothing to do until then.
payment-reopened = You can pay again
payment-reopened-help = Customer care has looked at your payment and opened paying again.
payment-part-left = Still to pay: { $amount }.
payment-slip-one-language = The slip’s second language could not be loaded. Without it the slip is in one language only.
payment-scan = Scan it with your bank’s app
payment-scan-help = The app fills in the payee, the account, the amount and the reference. Check them before you confirm.
payment-typed = Check the reference
payment-typed-hint = Enter the reference as you entered it at the bank. You then see whether it is right.
payment-typed-same = The reference is right.
payment-typed-wrong = This is not a reference: a digit is wrong, missing or too many. Correct it at the bank before you confirm.
payment-typed-another = This reference belongs to another payment. Correct it at the bank before you confirm.
payment-change-question = Do you agree to the new fee?
payment-change-help = The fee has changed since you chose the visa class. Nothing was paid.
payment-change-old = Fee shown before
payment-change-new = Fee now
payment-change-accept = Continue with the new fee
