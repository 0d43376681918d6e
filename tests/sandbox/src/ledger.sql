-- One office's books. Instants are whole seconds since 1970 in UTC, civil dates are text.
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS terms (country TEXT PRIMARY KEY, version TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS quotes (
    country TEXT NOT NULL, visa_class TEXT NOT NULL, valid_from TEXT NOT NULL, minor INTEGER NOT NULL,
    PRIMARY KEY (country, visa_class, valid_from)
) STRICT;
CREATE TABLE IF NOT EXISTS applications (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    heard TEXT NOT NULL UNIQUE, -- the reference without hyphens, mistaken letters resolved
    recovery_code TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    given_names TEXT NOT NULL,
    family_name TEXT NOT NULL,
    date_of_birth TEXT NOT NULL,
    person TEXT NOT NULL, -- names folded, and the date of birth
    filled_in_by TEXT NOT NULL, -- applicant, family, representative
    residency TEXT NOT NULL,
    email TEXT,
    privacy_notice TEXT NOT NULL,
    terms_accepted TEXT,
    visa_class TEXT,
    profile TEXT, -- JSON as sent
    preferences TEXT, -- JSON as sent
    delivery TEXT, -- JSON as sent
    cycle INTEGER NOT NULL DEFAULT 0, -- which fee of this application: a new one follows an expired one
    fee_used INTEGER NOT NULL DEFAULT 0, -- appointments registered or moved with this fee
    usable_until INTEGER, -- the office's own date for the fee, instead of one year
    reopened INTEGER NOT NULL DEFAULT 0, -- how often the office opened paying again
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS applications_by_person ON applications (person, country);
CREATE TABLE IF NOT EXISTS tokens (
    token TEXT PRIMARY KEY, application TEXT NOT NULL REFERENCES applications (id), access TEXT NOT NULL
) STRICT;
-- Applications that were taken back. Their payments stay in the books; nothing else of them does.
CREATE TABLE IF NOT EXISTS withdrawn (application TEXT PRIMARY KEY REFERENCES applications (id)) STRICT;
CREATE TABLE IF NOT EXISTS payments (
    id TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES applications (id),
    cycle INTEGER NOT NULL,
    key TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    minor INTEGER NOT NULL,
    paid INTEGER NOT NULL DEFAULT 0,
    reference TEXT NOT NULL,
    started INTEGER NOT NULL,
    ends INTEGER, -- slip: when it expires; card: when the bank's page closes
    paid_at INTEGER, -- when the money came
    counts_at INTEGER -- money came and becomes valid then
) STRICT;
CREATE INDEX IF NOT EXISTS payments_by_application ON payments (application, started);
CREATE INDEX IF NOT EXISTS payments_open ON payments (state) WHERE state IN ('started', 'pending');
CREATE TABLE IF NOT EXISTS card_uses (
    person TEXT NOT NULL, country TEXT NOT NULL, label TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (person, country, label)
) STRICT;
CREATE TABLE IF NOT EXISTS holidays (post TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (post, day)) STRICT;
CREATE TABLE IF NOT EXISTS slots (
    id TEXT PRIMARY KEY,
    post TEXT NOT NULL,
    starts INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    class_group TEXT NOT NULL,
    residency TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS slots_by_kind ON slots (post, class_group, residency, starts);
-- The one place that says whose a slot is: the key makes a second owner impossible.
CREATE TABLE IF NOT EXISTS takings (
    slot TEXT PRIMARY KEY REFERENCES slots (id),
    owner TEXT NOT NULL, -- id of a hold or an appointment, or 'others'
    seeded INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS takings_by_owner ON takings (owner);
CREATE TABLE IF NOT EXISTS holds (
    id TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES applications (id),
    key TEXT NOT NULL,
    slot TEXT NOT NULL REFERENCES slots (id),
    state TEXT NOT NULL, -- live, lapsed, released, booked
    expires INTEGER NOT NULL,
    extends_left INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS one_live_hold ON holds (application) WHERE state = 'live';
CREATE TABLE IF NOT EXISTS appointments (
    id TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES applications (id),
    key TEXT NOT NULL,
    slot TEXT NOT NULL REFERENCES slots (id),
    state TEXT NOT NULL, -- booked, moved, cancelled
    issued INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS one_appointment ON appointments (application) WHERE state = 'booked';
CREATE INDEX IF NOT EXISTS appointments_by_application ON appointments (application, issued);
-- One for each application, whatever becomes of it: the key makes a second one impossible.
CREATE TABLE IF NOT EXISTS emergencies (
    application TEXT PRIMARY KEY REFERENCES applications (id),
    key TEXT NOT NULL,
    cycle INTEGER NOT NULL, -- with which fee it was asked for
    state TEXT NOT NULL, -- asked, approved, used, lapsed, denied, withdrawn
    reason TEXT NOT NULL,
    needed_by TEXT NOT NULL,
    explanation TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked INTEGER NOT NULL,
    decided INTEGER,
    until INTEGER -- when the approval ends
) STRICT;
-- The passport's way back, one row for each thing that has happened to it.
CREATE TABLE IF NOT EXISTS passages (
    id INTEGER PRIMARY KEY,
    application TEXT NOT NULL REFERENCES applications (id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    ends INTEGER, -- ready: the first instant at which it is too late to collect
    number TEXT -- handed_over: the courier's
) STRICT;
CREATE INDEX IF NOT EXISTS passages_by_application ON passages (application);
-- The office's own keys to which parcels are sealed. One that opens nothing more is erased, and nothing can be opened with
-- it ever again.
CREATE TABLE IF NOT EXISTS sealing_keys (id TEXT PRIMARY KEY, secret BLOB NOT NULL, made INTEGER NOT NULL) STRICT;
-- Visitors whose sealed parcels were taken.
CREATE TABLE IF NOT EXISTS parcels (
    client TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES applications (id),
    sequence INTEGER NOT NULL, -- of the newest parcel
    version INTEGER NOT NULL, -- the application's, once the newest parcel was carried out
    claim TEXT UNIQUE -- the claim code without hyphens
) STRICT;
CREATE INDEX IF NOT EXISTS parcels_by_application ON parcels (application);
-- Times for several people at once that were offered, for a day.
CREATE TABLE IF NOT EXISTS runs (
    id TEXT PRIMARY KEY,
    scope TEXT NOT NULL, -- to whom: the id of a group, or those of several applications
    seats TEXT NOT NULL, -- JSON: whose time, and which
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS keys (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL,
    etag TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;
CREATE TABLE IF NOT EXISTS looks (application TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS looks_by_application ON looks (application, at);
-- What was tried, for whom and when: the turnstile counts them.
CREATE TABLE IF NOT EXISTS tries (what TEXT NOT NULL, whom TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS tries_by_whom ON tries (what, whom, at);
-- Several accounts may have one address; at most one of them has proved that it is its own.
CREATE TABLE IF NOT EXISTS accounts (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL, -- in lower case
    password BLOB NOT NULL, -- hashed, together with the address
    confirmed INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL,
    privacy_notice TEXT NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (email, password)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS one_confirmed ON accounts (email) WHERE confirmed = 1;
CREATE TABLE IF NOT EXISTS owners (
    application TEXT PRIMARY KEY REFERENCES applications (id),
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX IF NOT EXISTS owners_by_account ON owners (account);
CREATE TABLE IF NOT EXISTS sessions (
    token TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    ends INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS sessions_by_account ON sessions (account);
CREATE TABLE IF NOT EXISTS codes (
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL, -- address, reset
    code TEXT NOT NULL,
    expires INTEGER NOT NULL,
    email TEXT NOT NULL, -- where it was sent
    password BLOB, -- hashed with that address, where it is another than the account's
    PRIMARY KEY (account, purpose)
) STRICT;
CREATE TABLE IF NOT EXISTS mails (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, application TEXT NOT NULL, kind TEXT NOT NULL,
    language TEXT NOT NULL, addressee TEXT, reference TEXT NOT NULL, moment TEXT NOT NULL
) STRICT;
-- In which countries an account arranges interviews for others.
CREATE TABLE IF NOT EXISTS coordinators (
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    country TEXT NOT NULL,
    kind TEXT NOT NULL, -- company, agency, organisation
    name TEXT NOT NULL,
    state TEXT NOT NULL, -- not_needed, asked, approved, denied
    PRIMARY KEY (account, country)
) STRICT;
CREATE TABLE IF NOT EXISTS groups (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    country TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL, -- JSON, as it was when the group was asked for
    expected INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL, -- requested, approved, denied, expired, booked
    asked INTEGER NOT NULL,
    decided INTEGER,
    window_ends INTEGER,
    denied_because TEXT,
    issued INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS groups_by_account ON groups (account);
-- Whom a coordinator has invited, whether there is such an application or not.
CREATE TABLE IF NOT EXISTS members (
    id TEXT PRIMARY KEY,
    of_group TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    called TEXT NOT NULL,
    reference TEXT NOT NULL,
    heard TEXT NOT NULL, -- the reference without hyphens, mistaken letters resolved
    state TEXT NOT NULL, -- invited, agreed, left
    code TEXT NOT NULL,
    application TEXT REFERENCES applications (id), -- of whoever has agreed
    appointment TEXT REFERENCES appointments (id), -- the seat that the group has booked
    UNIQUE (of_group, heard)
) STRICT;
CREATE INDEX IF NOT EXISTS members_by_heard ON members (heard);
CREATE INDEX IF NOT EXISTS members_by_application ON members (application);
-- Times that an approval has set aside: they are for nobody else.
CREATE TABLE IF NOT EXISTS group_times (slot TEXT PRIMARY KEY REFERENCES slots (id), of_group TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS group_times_by_group ON group_times (of_group);
-- Sealed applications on their way to another device. What they hold nobody here can read.
CREATE TABLE IF NOT EXISTS handoffs (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL, -- token
    claimant TEXT, -- token
    heard TEXT NOT NULL UNIQUE, -- the code without hyphens
    number TEXT,
    wrong INTEGER NOT NULL DEFAULT 0, -- numbers that were not it
    sealed TEXT NOT NULL, -- empty once it is over
    state TEXT NOT NULL, -- waiting, claimed, released, received, ended, expired
    expires INTEGER NOT NULL
) STRICT;
