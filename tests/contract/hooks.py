"""What a schema-driven run must know that no schema can say.

Which token opens which application, what the bank does meanwhile, and applications that have come far enough for an
operation to mean something. Hooks only choose among valid requests; nothing is left out.
"""

import contextlib
import datetime
import functools
import itertools
import json
import re
import urllib.error
import urllib.request
import uuid

import schemathesis
from schemathesis.core.parameters import ParameterLocation as At

TOKENS = {}  # application -> token
HOLDERS = {}  # hold -> application
SESSIONS = []  # tokens of those who are signed in, newest last
GROUPS = {}  # group -> token of its coordinator
PROFILE = {
    "passport_number": "KE1234567",
    "passport_issued": "2021-05-01",
    "passport_expires": "2099-05-01",
    "nationality": "EST",
    "ds160": "AA00ABCD12",
    "phone": "+37255512345",
    "address": {"street": "Pikk 1", "city": "Tallinn", "postal_code": "10123", "country": "ee"},
    "declared": True,
}
# How far an application must have come before an operation can do something with it.
STAGES = {
    "get_application": 0,
    "withdraw_application": 0,
    "choose_visa_class": 0,
    "state_residency": 0,
    "accept_terms": 0,
    "send_profile": 1,
    "state_preferences": 1,
    "look_up": 0,
    "begin_payment": 1,
    "list_slots": 2,
    "choose_delivery": 2,
    "take_hold": 3,
    "get_hold": 4,
    "extend_hold": 4,
    "release_hold": 4,
    "register_booking": 4,
    "cancel_booking": 5,
    "ask_emergency": 5,
    "withdraw_emergency": 6,
}
# The same for a group.
GROUP_STAGES = {
    "ask_group": 0,
    "list_groups": 1,
    "invite_members": 1,
    "get_group": 2,
    "dissolve_group": 2,
    "remove_member": 2,
    "list_group_times": 3,
    "book_group": 3,
    "cancel_group": 4,
}
# Which of both change nothing that another request would miss.
ONLY_LOOKING = {"ask_group", "list_groups", "get_group", "list_group_times", "list_party_times"}
PARTY = {"list_party_times", "take_party_holds", "register_party"}
# What a session opens, and nothing else.
MEMBERS_ONLY = GROUP_STAGES.keys() | PARTY | {
    "set_coordinator",
    "sign_out",
    "extend_session",
    "get_account",
    "send_code",
    "confirm_email",
    "change_email",
    "change_password",
    "close_account",
    "adopt_application",
}
PASSWORD = "sinine kruus laual"
CLASSES = itertools.cycle(["b1b2", "c1d", "f", "j", "h", "l", "o", "k", "e"])
COUNTRIES = itertools.cycle(["al", "ge", "ee"])
POSTS = itertools.cycle(["tirana", "tbilisi", "tallinn"])
STAND_IN = "Bearer to-be-chosen"
COUNT = itertools.count(1)
CASES = itertools.count(1)  # of its own, so that what a case needs does not decide about the next one


def send(base, method, path, body=None, token=None, etag=None):
    """One request outside the run; the answer's JSON, if there is any."""
    headers = {"Content-Type": "application/json", "Idempotency-Key": uuid.uuid4().hex}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    if etag:
        headers["If-Match"] = f'"{etag}"'
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base + path, data=data, method=method, headers=headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def outside(base):
    """The sandbox's own address, where the bank and the control desk are."""
    return base.removesuffix("/api")


class Applicant:
    """Somebody in Estonia who walks as far as asked."""

    country, post, place, channel = "ee", "tallinn", "tartu", "transfer"

    def __init__(self, base, stage):
        self.base = base
        name = "".join(chr(ord("a") + int(digit)) for digit in str(next(COUNT)))
        created = send(
            base,
            "POST",
            "/applications",
            {
                "country": self.country,
                "language": "et",
                "applicant": {"given_names": "Mari", "family_name": f"Tamm {name}", "date_of_birth": "1990-02-28"},
                "residency": "resident",
                "privacy_notice": "2026-01",
            },
        )
        self.token, self.code, self.now = created["token"], created["recovery_code"], created["application"]
        self.slot = None
        TOKENS[self.now["id"]] = self.token
        for step in [self.choose, self.pay, self.prepare, self.hold, self.book, self.plead][:stage]:
            step()

    def do(self, method, path, body):
        etag = self.now["version"] if method == "PUT" else None
        self.now = send(self.base, method, path, body, self.token, etag)

    @property
    def path(self):
        return f"/applications/{self.now['id']}"

    def choose(self):
        self.do("PUT", self.path + "/visa-class", {"visa_class": "b1b2"})
        self.do("PUT", self.path + "/terms", {"version": "2026-01"})

    def pay(self):
        self.do("POST", self.path + "/payments", {"channel": self.channel, "amount": self.now["fee"]["due"]})
        arrive(self.base, self.now)
        self.now = send(self.base, "GET", self.path, token=self.token)

    def prepare(self):
        self.do("PUT", self.path + "/profile", PROFILE)
        self.do("PUT", self.path + "/delivery", {"option": "pickup", "place": self.place})
        query = f"?application={self.now['id']}&from={self.now['fee']['payments'][-1]['started']['local'][:10]}"
        times = send(self.base, "GET", f"/posts/{self.post}/slots{query}", token=self.token)
        if times["next_free"]:
            query = f"?application={self.now['id']}&from={times['next_free']}"
            times = send(self.base, "GET", f"/posts/{self.post}/slots{query}", token=self.token)
        self.slot = times["slots"][next(COUNT) % len(times["slots"])]["id"]

    def hold(self):
        self.do("POST", "/holds", {"application": self.now["id"], "slot": self.slot})
        HOLDERS[self.now["hold"]["id"]] = self.now["id"]

    def book(self):
        self.do("POST", self.path + "/booking", {"hold": self.now["hold"]["id"]})

    def plead(self):
        plea = {"reason": "funeral", "explanation": "A funeral.", "asked_by": "applicant", "evidence": True}
        self.do("POST", self.path + "/emergency", plea | {"needed_by": str(datetime.date.today())})


class Georgian(Applicant):
    """The same in Georgia, where a group may be of any size."""

    country, post, place, channel = "ge", "tbilisi", "kutaisi", "bank_slip"


class Member:
    """Somebody who has just registered, and reads the mail."""

    def __init__(self, base):
        self.base = base
        self.email = f"member{next(COUNT)}@example.ee"
        new = {"email": self.email, "password": PASSWORD, "language": "et", "privacy_notice": "2026-01"}
        self.token = send(base, "POST", "/accounts", new)["token"]
        SESSIONS.append(self.token)

    @property
    def code(self):
        """The code in the newest mail."""
        with urllib.request.urlopen(outside(self.base) + "/sandbox/mailbox", timeout=10) as page:
            mails = page.read().decode().split("<article")
        newest = next(mail for mail in mails if f"→ {self.email}</p>" in mail)
        return re.search("<p>([0-9]{6})</p>", newest)[1]

    def forgets(self):
        """Proves the address and asks for a code to set a new password."""
        send(self.base, "POST", "/account/confirm", {"code": self.code}, self.token)
        send(self.base, "POST", "/password-resets", {"email": self.email})


class Coordinator:
    """Somebody whose group comes as far as asked."""

    def __init__(self, base, stage):
        self.base, self.group, self.guest, self.run = base, None, None, "none"
        self.token = Member(base).token
        self.do("PUT", "/account/coordinator", {"country": "ge", "organisation": {"kind": "agency", "name": "Tours"}})
        for step in [self.ask, self.gather, self.be_approved, self.book][:stage]:
            step()

    def do(self, method, path, body=None):
        etag = self.group and self.group["version"]
        return send(self.base, method, path, body, self.token, etag)

    @property
    def path(self):
        return f"/groups/{self.group['id']}"

    def ask(self):
        wish = {"country": "ge", "name": "Tour", "expected": 2, "purpose": "A concert."}
        self.group = self.do("POST", "/groups", wish)
        GROUPS[self.group["id"]] = self.token

    def invite(self, guest):
        """Invites somebody; what they need to agree."""
        self.guest = guest
        reference = guest.now["reference"]
        self.group = self.do("POST", self.path + "/members", {"members": [{"called": "A guest", "reference": reference}]})
        guest.now = send(self.base, "GET", guest.path, token=guest.token)
        return {"reference": reference, "code": guest.now["group"]["consent_code"]}

    def gather(self):
        send(self.base, "POST", "/group-consents", self.invite(Georgian(self.base, 3)))
        self.guest.now = send(self.base, "GET", self.guest.path, token=self.guest.token)
        self.group = self.do("GET", self.path)

    def be_approved(self):
        send(outside(self.base), "POST", f"/sandbox/groups/{self.group['id']}/approve", {})
        self.group = self.do("GET", self.path)
        times = self.do("GET", f"{self.path}/times?from={datetime.date.today()}")
        self.run = times["runs"][0]["id"]

    def book(self):
        self.group = self.do("PUT", self.path + "/booking", {"run": self.run})


class Family:
    """Two applicants in one account, who look for times together."""

    def __init__(self, base):
        self.token = Member(base).token
        self.people = [Applicant(base, 3), Applicant(base, 3)]
        self.ids = [one.now["id"] for one in self.people]
        for one in self.people:
            send(base, "POST", "/account/applications", {"token": one.token}, self.token)
        query = f"?applications={','.join(self.ids)}&from={datetime.date.today()}"
        times = send(base, "GET", f"/party/times{query}", token=self.token)
        if times["next_free"] and not times["runs"]:
            times = send(base, "GET", f"/party/times{query[:-10]}{times['next_free']}", token=self.token)
        self.run = times["runs"][0]["id"]
        self.base = base

    def hold(self):
        """Holds a time for each; what is needed to register them."""
        wish = {"run": self.run, "applications": self.ids}
        held = send(self.base, "POST", "/party/holds", wish, self.token)["applications"]
        return [{"application": one["id"], "hold": one["hold"]["id"]} for one in held]


def arrive(base, application):
    """Lets the money of the newest payment come."""
    payment = application["fee"]["payments"][-1]["id"]
    send(outside(base), "POST", f"/sandbox/payments/{payment}/arrive", {})


def operation_of(case):
    return case.operation.definition.raw["operationId"]


def is_stateful(case):
    """Whether the request follows others, so that it names what they brought about."""
    return case.meta is None or case.meta.phase.name.value == "stateful"


def is_valid(case, location):
    """Whether the generated values there are meant to be valid, so that better ones may stand in for them."""
    return case.meta is not None and not case.meta.is_negative_at(location)


@schemathesis.hook
def map_case(context, case):
    """Three of four requests are given values that mean something; a single one also an application to mean it for."""
    operation = operation_of(case)
    if is_valid(case, At.BODY):
        case.body = whole_numbers(case.body)
    if next(CASES) % 4 == 0:
        return case
    if is_valid(case, At.BODY) and isinstance(case.body, dict):
        mean_something(case.body, operation)
    if is_valid(case, At.QUERY) and operation in {"list_slots", "list_party_times", "list_group_times"}:
        case.query["from"] = str(datetime.date.today() + datetime.timedelta(days=next(COUNT) % 300))
    if operation == "send_sealed" and is_valid(case, At.BODY) and isinstance(case.body, dict):
        newest = send(case.operation.base_url, "GET", "/keys")["keys"][0]["id"]
        case.body.update(key=newest, made_on=str(datetime.date.today()))
    if is_valid(case, At.PATH) and operation == "list_places":
        case.path_parameters["post"] = next(POSTS)
    if not is_stateful(case):
        with contextlib.suppress(urllib.error.HTTPError):  # somebody was quicker; it goes as it was generated
            gather(case, operation)
    if operation in STAGES and not is_stateful(case):
        with contextlib.suppress(urllib.error.HTTPError):  # somebody was quicker; it goes as it was generated
            address(case, operation, Applicant(case.operation.base_url, STAGES[operation]))
    alone = MEMBERS_ONLY - GROUP_STAGES.keys() - PARTY
    if operation in alone | {"sign_in", "reset_password"} and not is_stateful(case):
        prove(case, operation, Member(case.operation.base_url))
    return case


def gather(case, operation):
    """Names a group or a family that means something in a single request."""
    base = case.operation.base_url
    body = case.body if is_valid(case, At.BODY) and isinstance(case.body, dict) else {}
    if operation in GROUP_STAGES:
        arrange(case, body, coordinator(base, GROUP_STAGES[operation], operation in ONLY_LOOKING))
    elif operation == "agree_to_group":
        body.update(Coordinator(base, 1).invite(Georgian(base, 0)))
    elif operation == "leave_group":
        address(case, operation, Coordinator(base, 2).guest)
    elif operation in PARTY:
        family = looking_family(base) if operation in ONLY_LOOKING else Family(base)
        SESSIONS.append(family.token)
        if operation == "list_party_times" and is_valid(case, At.QUERY):
            case.query["applications"] = ",".join(family.ids)
        elif operation == "take_party_holds":
            body.update(run=family.run, applications=family.ids)
        elif operation == "register_party":
            body["bookings"] = family.hold()


def coordinator(base, stage, looks_only):
    """A coordinator whose group is as far, one for all who only look."""
    return looking_coordinator(base, stage) if looks_only else Coordinator(base, stage)


looking_coordinator = functools.cache(Coordinator)
looking_family = functools.cache(Family)


def arrange(case, body, arranger):
    """Names this coordinator's group, its version, member and run."""
    SESSIONS.append(arranger.token)
    group = arranger.group
    if group and is_valid(case, At.PATH) and "id" in (case.path_parameters or {}):
        case.path_parameters["id"] = group["id"]
        if "member" in case.path_parameters:
            case.path_parameters["member"] = group["members"][0]["id"]
    if group and is_valid(case, At.HEADER) and "If-Match" in (case.headers or {}):
        case.headers["If-Match"] = f'"{group["version"]}"'
    if "run" in body:
        body["run"] = arranger.run
    if "members" in body:
        for invited in body["members"]:
            invited["reference"] = f"GE-{next(COUNT) % 10000:04}-{next(COUNT) % 10000:04}"
    if "expected" in body:
        body["country"] = "ge"


def whole_numbers(value):
    """JSON has several ways to write a whole number; clients of this contract write it without a fraction."""
    if isinstance(value, dict):
        return {name: whole_numbers(item) for name, item in value.items()}
    return int(value) if isinstance(value, float) and value.is_integer() else value


def mean_something(body, operation):
    """Dates that fit together, the terms in force, a country, class and place that exist."""
    if operation == "create_application":
        body["applicant"]["date_of_birth"] = "1990-02-28"
    if operation in {"create_application", "set_coordinator", "ask_group"}:
        body["country"] = next(COUNTRIES)
    elif operation == "choose_visa_class":
        body["visa_class"] = next(CLASSES)
    elif operation == "send_profile":
        body.update(passport_issued="2021-05-01", passport_expires="2099-05-01")
    elif operation == "ask_emergency":
        body["needed_by"] = str(datetime.date.today())
    elif operation == "accept_terms":
        body["version"] = "2026-01"
    elif operation == "choose_delivery" and body["option"] == "pickup":
        body["place"] = "tartu" if next(COUNT) % 2 else "kutaisi"
    elif operation == "choose_delivery":
        body["presence_acknowledged"] = True  # one of the countries asks for it


def address(case, operation, applicant):
    """Names this applicant, its version, hold and slot in a single request."""
    hold = applicant.now["hold"] or {"id": "none"}
    if is_valid(case, At.PATH) and "id" in (case.path_parameters or {}):
        case.path_parameters["id"] = hold["id"] if "/holds/" in case.operation.path else applicant.now["id"]
    if is_valid(case, At.PATH) and is_valid(case, At.QUERY) and operation == "list_slots":
        case.path_parameters["post"] = "tallinn"
        case.query["application"] = applicant.now["id"]
    if is_valid(case, At.HEADER) and "If-Match" in (case.headers or {}):
        case.headers["If-Match"] = f'"{applicant.now["version"]}"'
    if not is_valid(case, At.BODY) or not isinstance(case.body, dict):
        return
    if operation == "take_hold":
        case.body.update(application=applicant.now["id"], slot=applicant.slot)
    elif operation == "register_booking":
        case.body["hold"] = hold["id"]
    elif operation == "begin_payment":
        case.body["amount"] = applicant.now["fee"]["due"]
    elif operation == "look_up":
        case.body["reference"] = applicant.now["reference"]
        if case.body.get("recovery_code"):
            case.body["recovery_code"] = applicant.code
        else:
            case.body["date_of_birth"] = "1990-02-28"


def prove(case, operation, member):
    """Lets a single request say what this member knows: the address, the password, the code, an application's token."""
    if not is_valid(case, At.BODY) or not isinstance(case.body, dict):
        return
    if operation == "reset_password":
        member.forgets()
    if operation in {"sign_in", "reset_password"}:
        case.body["email"] = member.email
    if operation in {"confirm_email", "reset_password"}:
        case.body["code"] = member.code
    if operation in {"sign_in", "change_email", "change_password", "close_account"}:
        case.body["password"] = PASSWORD
    if operation == "adopt_application":
        case.body["token"] = Applicant(case.operation.base_url, 0).token


@schemathesis.auth(refresh_interval=None)
class Token:
    """A stand-in: which token it is, is known once the request is complete."""

    def get(self, case, context):
        return STAND_IN

    def set(self, case, data, context):
        case.headers = case.headers or {}
        case.headers["Authorization"] = data


@schemathesis.hook
def before_call(context, case, kwargs):
    """The token of what the request names or asks for, somebody else's if it names nobody; and a fresh key."""
    if is_valid(case, At.HEADER) and "Idempotency-Key" in (case.headers or {}) and next(COUNT) % 4:
        case.headers["Idempotency-Key"] = uuid.uuid4().hex
    if (case.headers or {}).get("Authorization") != STAND_IN:
        return
    if operation_of(case) in MEMBERS_ONLY:
        newest = SESSIONS[-1] if SESSIONS else Member(case.operation.base_url).token
        session = GROUPS.get((case.path_parameters or {}).get("id"), newest)
        case.headers["Authorization"] = f"Bearer {session}"
        return
    named = [
        (case.path_parameters or {}).get("id"),
        (case.query or {}).get("application"),
        case.body.get("application") if isinstance(case.body, dict) else None,
    ]
    known = [HOLDERS.get(name, name) for name in named if isinstance(name, str)]
    tokens = [TOKENS[name] for name in known if name in TOKENS]
    token = tokens[0] if tokens else Applicant(case.operation.base_url, 0).token
    case.headers["Authorization"] = f"Bearer {token}"


@schemathesis.hook
def after_call(context, case, response):
    """Remembers tokens and holds, and plays the bank."""
    if not 200 <= response.status_code < 300:
        return
    if operation_of(case) in {"sign_out", "close_account"}:
        SESSIONS.clear()
    if not response.content:
        return
    told = response.json()
    if "account" in told:
        SESSIONS.append(told["token"])
        return
    if "denied_because" in told:
        GROUPS[told["id"]] = response.request.headers["Authorization"].removeprefix("Bearer ")
    application = told.get("application", told)
    if "token" in told:
        TOKENS[application["id"]] = told["token"]
    if application.get("hold"):
        HOLDERS[application["hold"]["id"]] = application["id"]
    if operation_of(case) == "begin_payment":
        with contextlib.suppress(urllib.error.HTTPError):  # a repeated order: its money has come already
            arrive(case.operation.base_url, application)


@schemathesis.check
def refused_by_a_rule_only(ctx, response, case):
    """A body that fits the schema is refused (422) for what it names or which dates it has, never for its form."""
    if response.status_code != 422 or case.meta is None or not case.meta.generation.mode.is_positive:
        return
    # How long a list of members may become depends on how many are there already; and nobody is booked for twice.
    lists = {"/members", "/bookings"}
    named = [fault for fault in response.json().get("fields", []) if fault["pointer"] not in lists]
    faults = {fault["fault"] for fault in named}
    dates = {"in_future", "too_early", "expired", "before_first", "before_issue", "in_past", "not_earlier", "too_late"}
    allowed = dates | {"not_current", "unknown"}
    assert faults <= allowed, f"a well-formed body was refused for its form: {sorted(faults - allowed)}"
