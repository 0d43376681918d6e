### Who the visa is for, the reference, and finding an application again.

start-title = Who is the visa for?
start-already-open = The application is open. The name in it can no longer be changed here.
start-for = Who are you applying for?
start-for-applicant = Myself
start-for-family = A member of my family
start-for-representative = Somebody I represent
start-about-applicant = From here on every question is about the applicant, not about you.
start-given-names = Given names
start-family-name = Family name
start-as-in-passport = As in the passport, in Latin letters
start-birth-date = Date of birth
start-residency = Does the applicant live in this country?
start-residency-hint = The free interview times depend on this.
start-resident-papers = Answer yes if the applicant has this country’s passport or permanent residence card.
start-residency-wrong = If the answer is wrong, the embassy cancels the interview.
start-resident = Yes, lives here
start-non-resident = No, lives in another country
start-email = Email address (optional)
start-email-hint = We will send the confirmation here.
start-email-hint-by = Yours or the applicant’s: we will send everything about this application here.
start-privacy-read = I have read the privacy notice.

privacy-title = Before you enter personal data
privacy-short = We collect only what the application needs: names, date of birth, passport number, contact details and address.
privacy-ip = The IP address is recorded too.
privacy-more = What is stored where
privacy-what = Collected: name, address, date of birth, passport number and what you enter on the following pages.
privacy-where = Stored: on computer systems in the United States, under a contract with the US Department of State.
privacy-why = Used: to answer inquiries, to process applications and schedule interviews, and to follow the progress of the application.
privacy-device = On this device: your draft, encrypted, for 30 days after your last visit.

reference-title = Keep these two
reference-lead = With them you find your application again on any device, also after a payment.
reference-label = Reference
reference-recovery-code = Recovery code
reference-keep-secret = The recovery code is secret.
reference-why = Whoever has both can change the application. Write the code down or print this page, and do not show it to anyone.

find-title = Find my application
find-reference-hint = For example { $example }. Hyphens and capital letters do not matter.
find-proof = How do you prove that it is yours?
find-by-code = With the recovery code
find-by-code-opens = You can see and change everything.
find-by-birth-date = With the date of birth
find-by-birth-date-opens = You can look, but change nothing.
find-code-hint = You got it together with the reference.
find-button = Find

erase-question = Do you want to erase what is stored on this device? It cannot be undone. With the reference and the recovery code you find an opened application again.
erase-keep = Keep my answers
start-paid-elsewhere = A fee was paid in another country
start-open-elsewhere = Open the application: { $country }
