### How the service itself stands: maintenance, and an app that has grown too old.

service-maintenance-ahead = Planned maintenance
service-maintenance-ahead-help = From { $from } to { $until }, local time at the embassy, nothing can be paid or booked here. Your answers are kept.
service-maintenance = The service is being maintained.
service-maintenance-until = Until { $until }, local time at the embassy, nothing can be sent, paid or booked.
service-maintenance-kept = What you typed on this device is kept, and a booked appointment stands. A time that is only held for you may become free again meanwhile.
service-outdated = There is a newer version of this app.
service-outdated-help = Your answers are kept. Load the page again to go on with the newer version.
service-reload = Load the page again
