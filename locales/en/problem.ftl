### What is wrong with an answer, said at the field. A full sentence that says what to do.

problem-heading = There is a problem with your answers
problem-prefix = Error:

problem-not-latin = Write the name in Latin letters (A–Z).
problem-bad-characters = Use only letters, digits and the usual marks.
problem-too-long = This is too long. Shorten it as it stands in the document.
problem-date-incomplete = Enter the day, the month and the year.
problem-not-a-date = The date is not a real date.
problem-birth-not-past = The date of birth must be in the past.
problem-issue-not-past = The date of issue must be in the past.
problem-expiry-not-future = The date of expiry must be in the future.
problem-expiry-before-issue = The date of expiry must be after the date of issue.
problem-passport-number = The passport number may contain only letters A–Z and digits.
problem-case-number = A case number has at most 20 letters A–Z and digits.
problem-claim-code = A character of the continuation code is wrong or in the wrong place. Check them one by one.
problem-email = The email address is not complete or not correct.
problem-phone = Enter your phone number with the country code.
problem-postal-code = The postal code does not have the right number of digits.
problem-ds160 = The DS-160 confirmation number begins with AA and has 10 characters.
problem-abroad = Passports are delivered only inside this country.
problem-not-accepted = This answer was not accepted. Check it and send it again.

problem-privacy-not-read = To continue, confirm that you have read the privacy notice.
problem-terms-not-read = To continue, confirm that you have read the terms and conditions.
problem-presence-not-known = Confirm that somebody will be there when the courier comes.
problem-not-declared = Confirm that the answers are true and complete.

problem-no-answer = Answer this question.
problem-no-given-names = Enter your given names.
problem-no-family-name = Enter your family name.
problem-no-birth-date = Enter your date of birth.
problem-no-issue-date = Enter the passport’s date of issue.
problem-no-expiry-date = Enter the passport’s date of expiry.
problem-no-filled-in-by = Choose who you are applying for.
problem-no-residency = Choose whether the applicant lives in this country.
problem-no-email = Enter your email address.
problem-no-class = Choose the visa class.
problem-no-channel = Choose how you want to pay.
problem-no-slip-answer = Say whether you already paid with the expired slip.
problem-no-passport-number = Enter your passport number.
problem-no-nationality = Choose the country that issued the passport.
problem-no-ds160 = Enter the DS-160 confirmation number.
problem-no-street = Enter the street and house number.
problem-no-city = Enter the city or village.
problem-no-postal-code = Enter the postal code.
problem-no-country = Choose the country where you live.
problem-no-delivery = Choose where you want to receive your passport.
problem-no-place = Choose a pickup location.
problem-no-reference = Enter the reference.
problem-no-recovery-code = Enter the recovery code.
problem-paid-already = Do not pay again. Wait for the payment to arrive, or ask customer care with your receipt at hand.
problem-passport-length = The passport number has 6 to 9 characters. Check it against the passport.

problem-bad-count = Enter a number of people from 2 to 200.
problem-too-few-people = For so few people there is no group interview.
problem-bad-reference = The reference does not have the right form: two letters of the country, then eight letters or digits.
problem-other-country = This reference belongs to another country.
problem-no-organisation = Enter the name of the organisation.
problem-no-group-name = Enter a name for the group.
problem-no-expected = Enter how many people the group will have.
problem-no-purpose = Say why the group travels.
problem-no-member-name = Enter the member’s name.
problem-no-consent-code = Enter the code of the invitation.

## The same where somebody fills in for the applicant.

problem-applicant-given-names = Enter the applicant’s given names.
problem-applicant-family-name = Enter the applicant’s family name.
problem-applicant-birth-date = Enter the applicant’s date of birth.
problem-applicant-passport-number = Enter the applicant’s passport number.
problem-applicant-country = Choose the country where the applicant lives.
