### Who can help: the reasons to write, what customer care does, how to reach it and when it answers.

## The way in.

contact-reason = Reason for inquiry
contact-lead = Choose why you are writing. You will see who helps, and what to have at hand.
contact-help = Get help with this
contact-all = All reasons
contact-main-page = Main page: everything about visas and appointments
contact-offline-help = You can read this page without a connection. A call does not need one either; an email is sent once you are online again.

## Reasons to write: the title, and what is meant.

reason-status = Application status
reason-status-about = After the interview
reason-general = General information
reason-general-about = How to apply and how to pay the fee
reason-payment = Payment problem
reason-payment-about = The payment is missing or did not go through
reason-booking = Trouble with booking
reason-booking-about = There are no free times, or the step is still closed
reason-delivery = Passport delivery
reason-delivery-about = The passport has not arrived, or the address is wrong
reason-data = Wrong details
reason-data-about = Something in the application is not right
reason-emergency = Emergency appointment
reason-emergency-about = An urgent journey
reason-group = Group appointment
reason-group-about = For group coordinators
reason-other = Something else
reason-other-about = The website does not work, or signing in fails

## What is said first about a reason.

contact-status-differs = How long an application and the printing of a visa take differs for each applicant. No date can be promised.
contact-status-follow = After the interview you follow the status of your application on the website of the US Department of State.
contact-status-open = Open the status page
contact-other-site = This opens another website, which does not belong to this service.
contact-data-profile = You can correct most answers yourself in the profile until the interview. The name and the date of birth can no longer be changed here once the application is open.
contact-emergency-online = An emergency appointment can be asked for only online, in the applicant’s profile, and not by phone or email. It can be asked for only once per application, and the embassy or consulate decides.
contact-group-who = Write if you already have access as a group coordinator and need help with technical details, the fees or your account.
contact-instructed = Customer care gives general information, as the embassy or consulate instructs.
contact-here = What you can do here yourself

## What customer care helps with, and what not. Entries of a list, without a full stop.

contact-can = Customer care helps with this
contact-cannot = Customer care does not help with this
matter-information = Where to find information on visas
matter-process = How an application goes
matter-how-to-pay = How to pay the visa fee
matter-booking-by-phone = Booking or changing an appointment by phone, without the internet
matter-return-status = The return of the documents, once there is a tracking number
matter-technical = Technical problems with the payment or the courier
matter-money-taken = Money was taken from your account and you still cannot book
matter-address = Changing the delivery address
matter-group-account = Technical details, fees and the account of a group coordinator
matter-website = Technical problems of the website
matter-sign-in = Sign-in details: email address and password
matter-visa-class = Which visa class suits the purpose of the journey
matter-forms = Filling in the visa application or the DS-160 and DS-260 forms
matter-ds160 = Filling in the DS-160 form
matter-esta = Whether you may travel without a visa (ESTA)
matter-own-status = The status of your own application
matter-documents = Which documents to bring to the interview
matter-emergency = Asking for an emergency appointment by phone or email
matter-times = A promise of an appointment or of an earlier time

## How to reach it, and when it answers.

contact-how = How to reach customer care
contact-call = Call { $number }
contact-call-from-us = From the United States: { $number }
contact-recorded = Calls may be recorded for training and quality control. You are told so at the start of the call.
contact-write = Write an email
contact-write-help = Your email program opens. You see everything before you send it.
contact-phone-elsewhere = By phone: the number is on the embassy’s website.
contact-email-elsewhere = By email: the address is on the embassy’s website.
contact-chat-elsewhere = By chat: the link is on the embassy’s website.
contact-published = Use only the contact details published here or on the embassy’s website. Customer care has no others.
contact-service = { $language ->
    [sq] Service in Albanian
    [ka] Service in Georgian
    [et] Service in Estonian
   *[en] Service in English
}
contact-hours = { $first } – { $last }, { $opens }–{ $closes } ({ $clock })
contact-clock-embassy = local time at the embassy
# Clocks elsewhere, by the zone's name in a pack.
zone-america-new-york = US Eastern time
contact-open-until = Open now, until { $time }
contact-opens = Closed now. Opens: { $moment }
contact-no-holidays = Public holidays are not taken into account.
contact-device-clock = Without a connection this goes by the clock of your device.

## What to have at hand and to send along. Entries of a list, without a full stop.

contact-attach = Attach
evidence-reference = the reference of your application
evidence-payment = when, how and how much you paid
evidence-description = a clear description of the problem
evidence-screenshot = a screenshot
evidence-proof-of-payment = any proof of payment
evidence-proof-of-urgency = documents that show why the journey is urgent
contact-no-secrets = Never send a card number or a password.
contact-mail-subject = { $reason }: { $reference }
contact-mail-describe = Describe here what happened:
contact-technical = Technical details
contact-technical-help = They help to find a fault. They hold the version, the country, the language, the time and the step, and nothing about you.
