### Where the passport is, who may collect it, and the letter for whoever comes instead.

tracking-title = Where your passport is
tracking-courier-service = Courier service for visa documents
tracking-last-known = This is how it was last known.
tracking-not-offered = The passport cannot be tracked here
tracking-not-offered-help = The documents of this country do not say how the passport comes back. The embassy tells you.
tracking-no-application = No application is open on this device
tracking-no-application-help = Find it with its reference: then you see here where your passport is.

## Where it is, in a sentence without a full stop, and what that means.

tracking-at-before = Your passport is with you
tracking-at-before-help = After the interview you can follow its way back here.
tracking-at-unsaid = It is not known here where your passport is
tracking-at-unsaid-help = The interview is over, and the embassy says nothing about the passport yet. Check again later.
tracking-at-embassy = Your passport is with the embassy
tracking-at-embassy-help = Nothing has been handed over yet.
tracking-at-courier = Your passport is with the courier
tracking-at-missed = The courier came, and nobody was there
tracking-at-ready = Your passport is ready to be collected
tracking-at-overdue = The time to collect your passport is over
tracking-at-returned = Your passport is back at the embassy
tracking-at-returned-contacts = The embassy’s staff contact you.
tracking-at-returned-in-person = You collect it in person at the embassy.
tracking-at-returned-arrange = You arrange with the embassy how to get it.
tracking-at-collected = Your passport has been collected
tracking-at-delivered = Your passport has been delivered

## The way, from station to station. Entries of a list, without a full stop.

tracking-way = Its way
tracking-issued = Visa issued
tracking-handed-over = Handed over to the courier
tracking-attempted = Courier came, nobody was there
tracking-ready = Arrived at the pickup location
tracking-collected = Collected
tracking-delivered = Delivered
tracking-returned = Back at the embassy
tracking-ahead = Still to come

## The courier’s number.

tracking-number = Tracking number
tracking-number-none = There is no tracking number yet.
tracking-same-as-care = Customer care sees the same as you see here. Before there is a tracking number, it can say nothing about the return either.

## Where, when and by whom it is collected. Papers are entries of a list, without a full stop.

tracking-where = Where and when to collect it
tracking-hours = Opening hours
tracking-hours-day = { $day }, { $opens }–{ $closes } ({ $clock })
tracking-hours-unsaid = The opening hours are not stated here.
tracking-who = Who may collect it
tracking-who-you = If you come yourself, bring
tracking-who-other = If somebody comes for you, that person brings
paper-own = your own photo ID, issued by the state
paper-own-original = the original of your own photo ID, issued by the state
paper-theirs = their own photo ID, issued by the state
paper-theirs-original = the original of their own photo ID, issued by the state
paper-copy = a copy of your photo ID
paper-letter = your authorization letter, signed, in the original

## What is not said here.

tracking-status = The visa application itself
tracking-status-unsaid = This service does not know how your application stands. Above you see only the way of the passport.
tracking-status-care = Customer care cannot tell you either.

## The letter, on paper in two languages.

letter-title = Authorization letter
letter-lead = Print the letter, fill in the empty lines by hand and sign it. Only the signed original counts, not a copy.
letter-print = Print the letter
letter-one-language = The part in the language of the pickup location could not be loaded. Without it the letter is in one language only.
letter-text = I, { $name }, authorize the person named here to collect my passport and the documents that come with it.
letter-applicant = Applicant
letter-representative = Name of the person who collects it
letter-representative-document = Number of that person’s identity document
letter-day = Place and date
letter-signature = Signature of the applicant
letter-by-hand = to be filled in by hand
letter-brings = The person also brings their own photo ID and a copy of the applicant’s photo ID.
letter-unknown = There is no authorization letter here
letter-unknown-help = The documents of this country do not say that somebody else may collect the passport with a letter.
