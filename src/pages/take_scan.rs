//! The codes of a series, read with this device's camera or from pictures.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{
    Button, ButtonKind, Camera, CameraPicture, CameraTrouble, FileField, FileRead, Meter, Notice, Tone, picture_in,
};
use crate::domain::frames::Seen;
use crate::domain::picture::{Picture, looked_at};
use crate::state::Visit;
use crate::state::takeover::Taking;

/// The most bytes of one picture: a photograph of any phone.
const MOST: u32 = 40_000_000;

/// Why nothing is read.
#[derive(Clone, Copy, PartialEq)]
enum Hitch {
    Camera(CameraTrouble),
    /// The reader could not be fetched.
    NoReader,
    /// The picture that was chosen has no code in it.
    NoCode,
}

#[derive(Clone, Copy)]
struct Scan {
    visit: Visit,
    taking: Taking,
    is_on: RwSignal<bool>,
    hitch: RwSignal<Option<Hitch>>,
    /// A picture is being read; those that come meanwhile are let go.
    busy: StoredValue<bool>,
}

pub fn reading(visit: Visit, taking: Taking) -> AnyView {
    let words = visit.words();
    let (is_on, hitch) = (RwSignal::new(false), RwSignal::new(None));
    let scan = Scan { visit, taking, is_on, hitch, busy: StoredValue::new(false) };
    let camera = move || if is_on.get() { running(scan) } else { begin(scan) };
    view! {
        <p>{words.take_scan_help(&words.handoff_series_show())}</p>
        {progress(scan)}
        {told(scan)}
        {camera}
        {(!visit.is_kiosk()).then(|| files(scan))}
    }
    .into_any()
}

impl Scan {
    /// Reads a picture of the camera, unless one is being read.
    fn sees(self, picture: CameraPicture) {
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        spawn_local(async move {
            self.read(picture).await;
            self.busy.try_set_value(false);
        });
    }

    /// Whether there was a code in it.
    async fn read(self, picture: CameraPicture) -> bool {
        let picture = Picture::of_colours(picture.width, &picture.colours);
        match self.visit.codes_in(picture).await {
            Some(texts) => {
                texts.iter().for_each(|text| self.taking.reads(text));
                !texts.is_empty()
            }
            None => {
                self.hitch.try_set(Some(Hitch::NoReader));
                self.is_on.try_set(false);
                true
            }
        }
    }

    async fn open(self, read: FileRead) {
        let picture = match read {
            FileRead::Bytes(bytes) => picture_in(&bytes, looked_at).await,
            FileRead::TooLarge | FileRead::Failed => None,
        };
        let found = match picture {
            Some(picture) => self.read(picture).await,
            None => false,
        };
        if !found {
            self.hitch.try_set(Some(Hitch::NoCode));
        }
    }
}

fn begin(scan: Scan) -> AnyView {
    let on_press = Callback::new(move |()| {
        scan.hitch.set(None);
        scan.is_on.set(true);
    });
    let words = scan.visit.words();
    view! { <div class="viza-actions"><Button text=words.take_scan() on_press /></div> }.into_any()
}

fn running(scan: Scan) -> AnyView {
    let words = scan.visit.words();
    let on_picture = Callback::new(move |picture| scan.sees(picture));
    let on_trouble = Callback::new(move |trouble| {
        scan.hitch.set(Some(Hitch::Camera(trouble)));
        scan.is_on.set(false);
    });
    let on_press = Callback::new(move |()| scan.is_on.set(false));
    view! {
        <Camera label=words.take_camera() size=looked_at on_picture on_trouble />
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=words.take_scan_stop() on_press />
        </div>
    }
    .into_any()
}

/// Pictures instead of the camera. A kiosk has none that are the visitor's.
fn files(scan: Scan) -> AnyView {
    let words = scan.visit.words();
    let on_begin = Callback::new(move |()| scan.hitch.set(None));
    let on_read = Callback::new(move |read| spawn_local(scan.open(read)));
    let label = words.take_files();
    view! {
        <p>{words.take_files_help()}</p>
        <FileField name="codes" label accept="image/*" several=true most=MOST on_begin on_read />
    }
    .into_any()
}

/// How many codes are here, and which are missing once most of them are.
fn progress(scan: Scan) -> AnyView {
    let words = scan.visit.words();
    let of = Memo::new(move |_| scan.taking.codes().of());
    let count = Memo::new(move |_| scan.taking.codes().count());
    let text = Signal::derive(move || words.take_progress(&count.get().to_string(), &of.get().to_string()));
    let missing = move || {
        let missing = scan.taking.codes().missing();
        let is_nearly = !missing.is_empty() && missing.len() * 2 <= of.get();
        is_nearly.then(|| {
            let named: Vec<String> = missing.iter().map(usize::to_string).collect();
            view! { <p>{words.take_missing(&named.join(", "))}</p> }
        })
    };
    (move || {
        (of.get() > 0).then(|| {
            view! {
                <Meter text value=count needed=of.get_untracked() />
                {missing}
            }
        })
    })
    .into_any()
}

/// What was seen that is no code of ours, and what keeps the camera from seeing.
fn told(scan: Scan) -> AnyView {
    let words = scan.visit.words();
    let odd = Memo::new(move |_| scan.taking.seen().filter(|seen| !matches!(seen, Seen::New | Seen::Known)));
    let seen = move || {
        odd.get().map(|seen| match seen {
            Seen::Foreign => words.take_foreign(),
            Seen::Damaged => words.take_damaged(),
            _ => words.take_anew(),
        })
    };
    let hitch = move || {
        scan.hitch.get().map(|hitch| {
            let (heading, help) = match hitch {
                Hitch::Camera(CameraTrouble::Denied) => (words.take_camera_denied(), words.take_camera_help()),
                Hitch::Camera(CameraTrouble::Absent) => (words.take_no_camera(), words.take_camera_help()),
                Hitch::NoReader => (words.refusal_no_line(), words.take_no_reader()),
                Hitch::NoCode => (words.take_files(), words.take_files_none()),
            };
            view! {
                <Notice tone=Tone::Warning heading announce=true>
                    <p>{help}</p>
                </Notice>
            }
        })
    };
    view! {
        <p role="status">{seen}</p>
        {hitch}
    }
    .into_any()
}
