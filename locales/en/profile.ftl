### The applicant's profile.

profile-title = Applicant’s profile
profile-lead = Enter everything exactly as it stands in the documents. You can come back and change it until the interview.
profile-passport = Passport
profile-passport-number = Passport number
profile-passport-number-hint = Only letters A–Z and digits
profile-nationality = Country that issued the passport
profile-stateless = Stateless
profile-refugee = Refugee (1951 Convention)
profile-refugee-other = Refugee (other)
profile-nationality-unstated = Not stated
profile-issued = Date of issue
profile-expires = Date of expiry
profile-ds160-form = Form DS-160
profile-ds160-own = Each applicant fills in their own DS-160 form. We cannot help to fill it in. The number here must be the same as on the form.
profile-ds160 = DS-160 confirmation number
profile-ds160-hint = It begins with AA and has 10 characters. You will find it on the confirmation page.
profile-contact = Contact
profile-phone = Phone number
profile-phone-hint = With the country code.
profile-lives-in = Country where you live
profile-street = Street and house number
profile-apartment = Apartment (if any)
profile-city = City or village
profile-postal-code = Postal code
profile-declare = I confirm that these answers are true and complete.
profile-tied = With the profile, the fee belongs to this person.
