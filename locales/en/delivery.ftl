### How the passport comes back.

delivery-title = Passport delivery
delivery-question = Where do you want to receive your passport?
delivery-nothing-to-choose = There is nothing to choose here.
delivery-tracking-begins = The passport comes back by courier. Tracking begins when the Consular Section hands the documents to the courier.
delivery-ask-centre = For the place and the time, ask customer care.
delivery-inside-only = Passports are delivered only inside this country.
delivery-door = By courier to your home or office
delivery-door-place = The address that you give
delivery-door-presence = Somebody must be there
delivery-pickup = Pick it up
delivery-pickup-place = An office of { $carrier } that you choose
delivery-pickup-place-any = A pickup location that you choose
delivery-pickup-presence = You come yourself, or somebody with your authorization letter
delivery-free = No extra charge
delivery-price-unknown = Price not stated here
delivery-pay-nothing = Nothing to pay
delivery-pay-courier = To the courier at the door, not now
delivery-pay-ask = Ask customer care
delivery-row-place = Where
delivery-row-presence = Who must be there
delivery-row-payment = Payment
delivery-place = Pickup location
delivery-waits-days = { $days ->
    [one] The passport waits there for { $days } day.
   *[other] The passport waits there for { $days } days.
}
delivery-same-address = To the address in my profile
delivery-presence-known = I know that somebody must be at the address when the courier comes, and that only a limited number of attempts is made.
delivery-presence-only = I know that somebody must be at the address when the courier comes.
delivery-rules = Good to know
delivery-cutoff-day-end = You can change the delivery address until 23:59 on the day of the interview, local time.
delivery-cutoff-day-start = You can change the delivery address until midnight before the day of the interview, local time.
delivery-unless-said = If another deadline is stated here, that one counts.
delivery-agent = Customer care can change it for you too.
delivery-collect-days = { $days ->
    [one] A passport that is not collected within { $days } calendar day goes back to the embassy.
   *[other] A passport that is not collected within { $days } calendar days goes back to the embassy.
}
delivery-own-care = Take care that nobody can receive the passport without your authorization.
delivery-loss-not-paid = The operator is not liable for passports or documents that are lost or damaged on the way, and pays no compensation.
delivery-not-chosen = Not chosen yet
delivery-closed = The delivery can no longer be changed.
delivery-closed-since = The deadline was: { $moment }.
delivery-closed-agent = Customer care cannot change it any more either.
delivery-closed-door = If nobody is at the address, the courier comes again, but only a limited number of times. Then the passport goes back to the embassy, and the embassy contacts you.
delivery-closed-pickup = If you cannot come yourself, somebody else can pick it up with your authorization letter.
