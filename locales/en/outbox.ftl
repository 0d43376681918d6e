### What waits to be sent, and why other things cannot wait for the connection.

outbox-title = { $n ->
    [one] { $n } thing waits to be sent.
   *[other] { $n } things wait to be sent.
}
outbox-nothing-done = The service does not have it yet: nothing is booked and nothing is paid by it.
outbox-open = The opening of your application
outbox-terms = Your acceptance of the terms and conditions
outbox-profile = Your profile
outbox-delivery = How the passport is delivered
outbox-preferences = Which days suit you
outbox-since = Waiting since: { $since }
outbox-kept = All of it is kept on this device, and sent by itself in this order as soon as the service can be reached.
outbox-in-memory = It is kept in this tab only. Do not close it until everything is sent.
outbox-after-opening = It is sent once your application has been opened.
outbox-after-terms = It is sent once you have accepted the terms and conditions.
outbox-after-profile = It is sent once the profile has been sent.
outbox-try-now = Try now
outbox-take-back = Do not send: { $what }
outbox-take-back-all = If the application is not opened, nothing of the rest can be sent either. What you typed stays.

outbox-crossed = Something else has arrived at the service meanwhile: { $what }
outbox-crossed-help = Your answers were not sent, so that nothing is overwritten. Choose which are to count.
outbox-at-service = At the service
outbox-here = Here
outbox-send-mine = Send my answers
outbox-keep-theirs = Keep what the service has

outbox-opening-title = Your application waits to be sent
outbox-opening-lead = The service has not opened it yet. You get the reference as soon as the service can be reached.
outbox-opening-meanwhile = You can already fill in the rest. It waits together with it.
outbox-closed = This step opens once what waits has been sent and the service has answered.

## Why something needs the connection, and what stands meanwhile.

needs-line = This cannot be done while the service cannot be reached.
needs-line-finding = To find an application the service has to compare what you enter.
needs-line-class = The fee depends on the visa class, and only the service can say how much it is. Nothing has been changed.
needs-line-paying = Only the service can say what is owed and make sure that nobody pays twice. Nothing has been paid.
needs-line-times = Others choose times at this very moment, and only the service knows which are free. No new time is held for you.
needs-line-hold = Only the service can change how long a time is held. Until then everything stays as it was.
needs-line-booking = Only the service can register the appointment. Nothing is booked yet, and a held time is held only until it runs out.
needs-line-moving = Only the service can change the appointment. Your present appointment stands.
needs-line-cancelling = Only the service can cancel the appointment. Your appointment stands.
needs-line-emergency = The embassy or consulate must get such a request, or its withdrawal, at once. Nothing has been sent.
needs-line-group = The others in the group have to learn of it at once. Nothing has been changed.
