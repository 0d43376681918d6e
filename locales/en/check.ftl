### Checking the answers, and the confirmation.

check-title = Check your answers
check-moving = You are changing your appointment.
check-moving-from = Your present appointment, { $moment }, stands until you confirm.
check-applicant = Applicant
check-interview = Interview
check-passport-return = Passport
check-name = Name
check-class = Visa class
check-passport-until = Valid until { $date }
check-address = Address
check-when = Date and time
check-where = Place
check-declared = By confirming you declare that the answers are true and complete. The operator is not responsible for them.

confirmation-title = Your appointment is booked
confirmation-time = { $time }, local time at the embassy
confirmation-qr = QR code with the reference
confirmation-ds160 = DS-160 number, the same as on your form
confirmation-no-phones = Print this confirmation or write the number down: phones are not allowed in the embassy.
confirmation-no-pens = Pens are not allowed in the embassy.
confirmation-bags = Some kinds of bags are not allowed in the embassy.
confirmation-next = What happens next
confirmation-next-print = Print this page. You show it at the entrance together with your passport.
confirmation-next-interview = Come to the interview at the time stated.
confirmation-applicant-only = Only the applicant is let in.
confirmation-early = { $minutes ->
    [one] Come at most { $minutes } minute before it.
   *[other] Come at most { $minutes } minutes before it.
}
confirmation-next-decision = After the interview the embassy decides.
confirmation-next-passport = If the visa is issued, your passport comes back in the way you chose.
confirmation-address-until = Delivery address can be changed until
confirmation-collect-by = Collect the passport by

calendar-file-summary = Visa interview: { $post }
calendar-file-text = Applicant: { $name }. Reference: { $reference }. Bring the printed confirmation.
calendar-file-no-phones = Phones are not allowed in the embassy.
