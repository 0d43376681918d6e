### The standing pages: the terms, what is stored where, and how far everybody can use the app.

paper-contents = On this page
paper-another-site = (another website)

terms-lead = Please read the terms carefully.
terms-undated = The document does not say since when it has been in force.
terms-accept-where = You accept the terms on the page about the fee, before you pay or book. If they change, you are asked again.
terms-accepted-version = With this application you have accepted version { $version }.
terms-read-alone = Read the terms on a page of their own
terms-none = There is no terms document for this country.
terms-none-help = What the country’s documents say all the same stands below. Nothing of other countries is added.
terms-use = Use of the service
terms-data = Personal data
terms-care = Customer care
terms-later = Changes
terms-proper-use = The service may not be used for any improper purpose.

privacy-record = What is stored where
privacy-lead = Here you see what this device and the operator know about you, and how it is erased.
privacy-here = On this device
privacy-here-how = What you type is stored here, encrypted. It is erased automatically 30 days after the last change.
privacy-here-nothing = Nothing is stored on this device.
privacy-here-until = Until: { $date }
privacy-here-unnamed = No name yet
privacy-here-erase = Erasing removes everything listed here. What was not sent is lost. The operator keeps what was sent.
privacy-office = With the operator of the service
privacy-field-person = Name, date of birth and place of residence
privacy-field-person-why = The application and the appointment are in this name, and the free times depend on where you live.
privacy-field-passport = Passport and DS-160 number
privacy-field-passport-why = They tie the fee and the profile to one person.
privacy-field-contact = Email address, phone number and address
privacy-field-contact-why = For messages about the application and for the return of the passport.
privacy-field-payment = Payments
privacy-field-payment-why = Amount, time and reference show that the fee is paid. The card number never comes here.
privacy-where-unsaid = The documents of this country do not say where the operator stores the data.
privacy-why-unsaid = The documents of this country do not say what else the data is used for.
privacy-long-unsaid = The documents do not say how long the operator keeps the data.
privacy-abroad = The internet has no borders: data that you send through it may also go to other countries.
privacy-other-sites = Links may lead to websites of others. They have their own privacy rules and may collect data; the operator does not control them.
privacy-version = Version of the privacy notice: { $version }

accessibility-lead = Everyone should be able to use this service: with a keyboard, with a screen reader, with large letters and on a small phone.
accessibility-tested = What was tested
accessibility-tested-program = The program axe-core reads every screen that our automatic visits reach. It finds many barriers, but not all.
accessibility-tested-keyboard = The main ways through the service are walked with the keyboard alone.
accessibility-tested-narrow = The same screens are shown 320 pixels wide. Nothing has to be scrolled sideways.
accessibility-untested = What was not tested
accessibility-untested-people = People who use a screen reader or other aids every day have not tested the service yet.
accessibility-untested-others = The pages of banks and other websites are not ours. We do not know how accessible they are.
accessibility-report = Report a barrier
accessibility-report-how = Tell customer care on which page it was, what you wanted to do and what kept you from it. If you cannot book because of it, say so.
