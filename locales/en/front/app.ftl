### Around every page, and the pages before an application is opened.

app-service = Visa appointment
app-page-title = { $page } – Visa appointment
app-language = Language
app-skip = Skip to the main content
app-contact = Contact us
app-all-countries = All countries
app-terms = Terms and conditions
app-privacy = Your data
app-accessibility = Accessibility
app-footer = About this service
app-operator = Operated by { $operator }
app-practice = This is a practice service: nothing here is paid or booked.

home-title = In which country are you applying?
home-lead = Choose the country where you will go to the interview.

unopened-title = { $country }: the service cannot be opened right now
unopened-lead = The fault is on our side. Please try again later.
unopened-kept = Your answers are kept on this device.
unopened-others = Other countries

front-title = Book a visa interview
front-lead = Here you pay the visa fee, fill in your profile, book an interview at the embassy and choose how your passport comes back.
front-steps = How it goes
front-step-fee = Choose the visa class and pay the fee.
front-step-profile = Fill in the applicant’s profile.
front-step-booking = Book an interview time.
front-step-delivery = Choose how the passport is delivered.
front-at-hand = Have this at hand
front-hand-passport = the passport of the person who is applying
front-hand-ds160 = the confirmation number of the DS-160 form
front-hand-contact = a phone number and an address
front-hand-payment = a way to pay the fee
front-duration = It takes about 15 minutes. A payment may take longer to arrive; you can fill in the rest meanwhile.
front-kept = What you type is kept on this device. You can stop at any time and come back.
front-begin = Start now
front-find = Find my application
front-begun = Begun on this device
front-resume = Continue application { $number }
front-waits = { $n ->
    [one] { $n } thing waits to be sent. Nothing is booked and nothing is paid by it yet.
   *[other] { $n } things wait to be sent. Nothing is booked and nothing is paid by them yet.
}
front-unsent = Waiting to be sent
front-unsent-help = To have this sent, open the country’s page below.
front-embassy-decides = Only the embassy or consulate decides whether to issue a visa.
front-no-class-advice = This service does not choose the visa class for you.
front-no-document-advice = This service cannot say which documents to bring.
front-robots = The service may not be used by robots or scripts.
