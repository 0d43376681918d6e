### What happens if…: plain questions. Each is asked only where the country has the rule.

what-if-title = What happens if…
what-if-lead = The answers come from the rules of this country and from your own application.
what-if-fee = The visa fee
what-if-interview = The interview
what-if-passport = The passport
what-if-your-date = Your date: { $moment }
what-if-was = It was: { $moment }

## The questions, as the applicant would put them, and the answers.

what-if-paid = I have paid, but I cannot book
what-if-paid-wait = Do not pay again. Booking opens as soon as the payment is valid.
what-if-paid-later = Only a payment by card is valid at once. Any other payment becomes valid later.
what-if-card = The bank refuses my card
what-if-card-again = As long as the result is not known, do not pay again. When the bank says that nothing was taken, you can pay again here.
what-if-slip = My deposit slip expires
what-if-slip-unpaid = If nothing was paid with it, do not use it any more: you get a new one here.
what-if-slip-paid = If you have paid with it, do not pay again. Check here whether the payment has arrived.
what-if-amount = I have paid another amount
what-if-amount-less = If less has arrived, customer care tells you how to pay the rest. Do not pay the whole fee again.
what-if-expires = My fee expires before I book
what-if-expires-new = After its last day no appointment can be booked with this fee: a new fee will be needed. The interview itself may be later than that day.
what-if-somebody = Somebody else wants to use my fee
what-if-country = I want the interview in another country
what-if-country-new = The fee counts only in the country where it was paid. In another country a new fee must be paid.
what-if-hold = I do not confirm the held time soon enough
what-if-hold-lost = The time becomes free for others, and no appointment is booked. Your answers are kept: take the time again or choose another one.
what-if-cannot = I cannot come at that time
what-if-cannot-move = Before the interview, choose another time. The present appointment stands until you confirm the new one.
what-if-missed = I miss the interview
what-if-missed-pay = You may then have to pay the visa fee again.
what-if-phone = I have no internet
what-if-phone-call = Customer care can book or change the appointment for you by phone. It then appears here too.
what-if-ds160 = My DS-160 number changes
what-if-ds160-new = Enter the new number in your profile: it must be the same as on your form. Then print the confirmation again.
what-if-new-passport = I get a new passport
what-if-new-passport-enter = Enter its number and dates in your profile. Then print the confirmation again: the passport number stands on it.
what-if-address = The delivery address is wrong
what-if-address-after = After that it can no longer be changed: the earlier address stands.
what-if-nobody = The courier comes and nobody is there
what-if-nobody-tries = The courier comes only a limited number of times. Then the passport goes back to the embassy, and its staff contact you.
what-if-late = I do not collect the passport in time
what-if-late-there = You then collect it in person at the embassy.
what-if-late-place = Each pickup location says how long the passport waits there. After that it goes back to the embassy, and you arrange with the embassy how to get it.
what-if-tracking = No tracking number comes
what-if-refused = The visa is refused
