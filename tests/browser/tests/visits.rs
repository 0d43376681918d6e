//! Visits in a real browser, see `viza_visits`.

#[path = "visits/account.rs"]
mod account;
#[path = "visits/alone.rs"]
mod alone;
#[path = "visits/breaking.rs"]
mod breaking;
#[path = "visits/breaking_kills.rs"]
mod breaking_kills;
#[path = "visits/breaking_outbox.rs"]
mod breaking_outbox;
#[path = "visits/builds.rs"]
mod builds;
#[path = "visits/contact.rs"]
mod contact;
#[path = "visits/countries.rs"]
mod countries;
#[path = "visits/dates.rs"]
mod dates;
#[path = "visits/delivery.rs"]
mod delivery;
#[path = "visits/emergency.rs"]
mod emergency;
#[path = "visits/families.rs"]
mod families;
#[path = "visits/faults.rs"]
mod faults;
#[path = "visits/fees.rs"]
mod fees;
#[path = "visits/fourth.rs"]
mod fourth;
#[path = "visits/gallery.rs"]
mod gallery;
#[path = "visits/group_members.rs"]
mod group_members;
#[path = "visits/group_roles.rs"]
mod group_roles;
#[path = "visits/groups.rs"]
mod groups;
#[path = "visits/handoff.rs"]
mod handoff;
#[path = "visits/handoff_to_kiosk.rs"]
mod handoff_to_kiosk;
#[path = "visits/hostile.rs"]
mod hostile;
#[path = "visits/keyboard.rs"]
mod keyboard;
#[path = "visits/keyboards.rs"]
mod keyboards;
#[path = "visits/kiosk.rs"]
mod kiosk;
#[path = "visits/kiosk_falls.rs"]
mod kiosk_falls;
#[path = "visits/moving.rs"]
mod moving;
#[path = "visits/notices.rs"]
mod notices;
#[path = "visits/offline.rs"]
mod offline;
#[path = "visits/open_pages.rs"]
mod open_pages;
#[path = "visits/operator.rs"]
mod operator;
#[path = "visits/outbox.rs"]
mod outbox;
#[path = "visits/papers.rs"]
mod papers;
#[path = "visits/payments.rs"]
mod payments;
#[path = "visits/places.rs"]
mod places;
#[path = "visits/policy.rs"]
mod policy;
#[path = "visits/scenes.rs"]
mod scenes;
#[path = "visits/screens.rs"]
mod screens;
#[path = "visits/sealed.rs"]
mod sealed;
#[path = "visits/service.rs"]
mod service;
#[path = "visits/standing.rs"]
mod standing;
#[path = "visits/studio.rs"]
mod studio;
#[path = "visits/studio_faults.rs"]
mod studio_faults;
#[path = "visits/tabs.rs"]
mod tabs;
#[path = "visits/times.rs"]
mod times;
#[path = "visits/tracking.rs"]
mod tracking;
#[path = "visits/weight.rs"]
mod weight;
