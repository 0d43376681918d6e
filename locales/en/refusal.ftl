### Why the office did not do what was asked: what happened, then what can be done. The answers are always kept.

refusal-no-line = This cannot be done without an internet connection. Your answers are kept.
refusal-wait-minutes = { $minutes ->
    [one] Your answers are kept. Try again in { $minutes } minute.
   *[other] Your answers are kept. Try again in { $minutes } minutes.
}

refusal-token-invalid = This device can no longer open the application.
refusal-token-invalid-help = Your answers are kept. Find the application with its reference and the recovery code.
refusal-read-only = With your date of birth you can only look at the application.
refusal-read-only-help = To change something, find the application with its reference and the recovery code.
refusal-not-found = We found no application with these details.
refusal-not-found-help = Check the reference and the date of birth or the recovery code.
refusal-invalid = One of the answers was not accepted.
refusal-invalid-help = Nothing was changed and your answers are kept. Check them and send them again.
refusal-outdated = The application was changed in another place meanwhile.
refusal-outdated-help = You now see how it stands. Check it and send your change again if it is still needed.
refusal-fee-already-open = For this person and visa class a fee is already being paid or has been paid.
refusal-fee-already-open-help = Do not pay again. Find that application with its reference.
refusal-pay-not-allowed = A payment cannot be made now.
refusal-pay-not-allowed-help = Do not pay again. You see below how your payment stands.
refusal-fee-changed = The fee has changed.
refusal-fee-changed-help = Nothing was paid. The fee is now { $amount }. Continue only if you agree.
refusal-class-locked = The visa class can no longer be changed.
refusal-class-locked-help = A payment has been started for it. The fee counts only for this class.
refusal-channel-unknown = This way of paying is not offered here.
refusal-channel-unknown-help = Nothing was paid. Choose another way from the list.
refusal-terms-missing = The terms and conditions have not been accepted yet.
refusal-terms-missing-help = Read them and accept them, then go on.
refusal-fee-not-valid = The fee is not valid yet.
refusal-fee-not-valid-help = An appointment can be booked as soon as it is. Your answers are kept.
refusal-fee-expired = The last day for booking with this fee is over.
refusal-fee-expired-help = A new fee is needed to book an appointment.
refusal-fee-other-country = The fee was paid for another country.
refusal-fee-other-country-help = It counts only there. In this country a new fee is needed.
refusal-profile-missing = The profile has not been sent yet.
refusal-profile-missing-help = Complete the profile first. Your answers are kept.
refusal-ds160-missing = The DS-160 confirmation number is missing.
refusal-ds160-missing-help = Add it to the profile. Your answers are kept.
refusal-slot-taken = This time has just been taken.
refusal-slot-taken-help = Your answers are kept. Choose another time.
refusal-slot-not-for-you = This time is not meant for your visa class.
refusal-slot-not-for-you-help = Your answers are kept. Choose another time.
refusal-hold-expired = This time is no longer held for you. The appointment is not booked.
refusal-hold-expired-help = Your answers are kept. Take the time again or choose another one.
refusal-no-extends-left = The time cannot be held any longer.
refusal-no-extends-left-help = Confirm the booking before the time runs out.
refusal-no-reschedules-left = You cannot change the appointment any more.
refusal-no-reschedules-left-help = Your appointment stands. To change it, a new fee will be needed.
refusal-no-appointment = There is no appointment to cancel.
refusal-no-appointment-help = Nothing was changed.
refusal-delivery-missing = The way in which you receive your passport is not chosen yet.
refusal-delivery-missing-help = Choose it first. The time is still held for you.
refusal-address-cutoff = The delivery address can no longer be changed.
refusal-address-cutoff-help = The last moment was { $was }. The earlier address stands.
refusal-address-abroad = Passports are delivered only inside this country.
refusal-address-abroad-help = Enter an address in this country or choose a pickup location.
refusal-delivery-unknown = This way of receiving the passport is no longer offered.
refusal-delivery-unknown-help = Your answers are kept. Choose another one.
refusal-too-often = You have checked too often.
refusal-busy = The service is busy at the moment.
refusal-not-understood = The app and the service did not understand each other.
refusal-not-understood-help = Your answers are kept. Reload the page; if it happens again, contact customer care.
