//! What the device's camera sees, and what is in a picture from a file: as a reader of codes wants it.
use std::time::Duration;

use js_sys::{Object, Reflect, Uint8Array};
use leptos::html::Video;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, ImageBitmap, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

/// Milliseconds between two pictures: each code of a series is seen more than once.
const PACE: u64 = 150;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraTrouble {
    /// The visitor or the browser does not allow it.
    Denied,
    /// The device has none, or another program holds it.
    Absent,
}

/// A picture: red, green, blue and opacity of each point, in rows from the top left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CameraPicture {
    pub width: usize,
    pub colours: Vec<u8>,
}

/// The size at which a picture is taken from one of this width and height.
pub type PictureSize = fn(u32, u32) -> (u32, u32);

/// The camera's picture, for as long as the piece stands. It asks for the camera when it appears and gives it back when
/// it goes. No picture leaves the device.
#[component]
pub fn Camera(
    /// What it is, for those who do not see it.
    label: String,
    /// Whether it stays off, and only its place is shown.
    #[prop(optional)]
    off: bool,
    /// The size that is wanted.
    size: PictureSize,
    /// Called with each picture.
    on_picture: Callback<CameraPicture>,
    /// Called where there is none.
    on_trouble: Callback<CameraTrouble>,
) -> impl IntoView {
    let screen = NodeRef::<Video>::new();
    let stream: StoredValue<Option<MediaStream>, LocalStorage> = StoredValue::new_local(None);
    let wanted = async move {
        match opened().await {
            // Whoever has gone on meanwhile is not filmed.
            Ok(opened) if stream.is_disposed() => stop(&opened),
            Ok(opened) => {
                stream.set_value(Some(opened));
                if let Some(screen) = screen.get_untracked() {
                    stream.with_value(|stream| screen.set_src_object(stream.as_ref()));
                    let _ =
                        screen.play().map(|playing| spawn_local(async move { drop(JsFuture::from(playing).await) }));
                }
            }
            Err(trouble) => drop(on_trouble.try_run(trouble)),
        }
    };
    if !off {
        spawn_local(wanted);
    }
    let look = move || {
        if let Some(picture) = screen.try_get_untracked().flatten().and_then(|screen| frame(&screen, size)) {
            on_picture.try_run(picture);
        }
    };
    let pace = set_interval_with_handle(look, Duration::from_millis(PACE));
    on_cleanup(move || {
        if let Ok(pace) = pace {
            pace.clear();
        }
        stream.with_value(|stream| {
            if let Some(stream) = stream {
                stop(stream);
            }
        });
    });
    view! { <video class="viza-camera" aria-label=label node_ref=screen muted playsinline></video> }.into_any()
}

/// The camera on the back, where there are two.
async fn opened() -> Result<MediaStream, CameraTrouble> {
    let devices = window().navigator().media_devices().map_err(|_| CameraTrouble::Absent)?;
    // A page that does not come over a secure line gets none at all; the binding does not say so.
    if devices.is_undefined() {
        return Err(CameraTrouble::Absent);
    }
    let wish = Object::new();
    for (name, value) in
        [("facingMode", JsValue::from("environment")), ("width", wished(1280)), ("height", wished(720))]
    {
        let _ = Reflect::set(&wish, &name.into(), &value);
    }
    let wishes = MediaStreamConstraints::new();
    wishes.set_video(&wish);
    let asked = devices.get_user_media_with_constraints(&wishes).map_err(|_| CameraTrouble::Absent)?;
    match JsFuture::from(asked).await {
        Ok(stream) => stream.dyn_into().map_err(|_| CameraTrouble::Absent),
        Err(error) => {
            let name = Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
            let is_denied = ["NotAllowedError", "SecurityError"].contains(&name.as_str());
            Err(if is_denied { CameraTrouble::Denied } else { CameraTrouble::Absent })
        }
    }
}

fn wished(points: u32) -> JsValue {
    let size = Object::new();
    let _ = Reflect::set(&size, &"ideal".into(), &points.into());
    size.into()
}

fn stop(stream: &MediaStream) {
    for track in stream.get_tracks() {
        if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
            track.stop();
        }
    }
}

fn frame(screen: &HtmlVideoElement, size: PictureSize) -> Option<CameraPicture> {
    let (width, height) = size(screen.video_width(), screen.video_height());
    drawn(width, height, |canvas| {
        let (width, height) = (f64::from(width), f64::from(height));
        canvas.draw_image_with_html_video_element_and_dw_and_dh(screen, 0.0, 0.0, width, height).ok()
    })
}

/// The picture in a file; none where it is none that this browser can show.
pub async fn picture_in(bytes: &[u8], size: PictureSize) -> Option<CameraPicture> {
    let blob = Blob::new_with_u8_array_sequence(&js_sys::Array::of1(&Uint8Array::from(bytes))).ok()?;
    let picture = JsFuture::from(window().create_image_bitmap_with_blob(&blob).ok()?).await.ok()?;
    let picture: ImageBitmap = picture.dyn_into().ok()?;
    let (width, height) = size(picture.width(), picture.height());
    drawn(width, height, |canvas| {
        let (width, height) = (f64::from(width), f64::from(height));
        canvas.draw_image_with_image_bitmap_and_dw_and_dh(&picture, 0.0, 0.0, width, height).ok()
    })
}

/// What is drawn on a canvas that nobody sees.
fn drawn(width: u32, height: u32, draw: impl FnOnce(&CanvasRenderingContext2d) -> Option<()>) -> Option<CameraPicture> {
    if width == 0 || height == 0 {
        return None;
    }
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    draw(&context)?;
    let colours = context.get_image_data(0.0, 0.0, f64::from(width), f64::from(height)).ok()?;
    Some(CameraPicture { width: width as usize, colours: colours.data().to_vec() })
}
