//! No way out of the kiosk but its own: what would open another window, menu or site does nothing. And no way for an answer
//! into what the browser itself writes down.

use js_sys::{Array, Function, Object, Reflect};
use leptos::leptos_dom::helpers::window_event_listener_untyped;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent};

/// What a device for everybody has no use for: the menu, another tab by the middle button, files and pieces of text dragged
/// about.
const CLOSED: [&str; 5] = ["contextmenu", "auxclick", "dragstart", "dragover", "drop"];
/// What a browser would keep of a field, or send elsewhere to have it looked over.
const FORGETFUL: [(&str, &str); 3] = [("autocomplete", "off"), ("spellcheck", "false"), ("form", FORM)];
/// The form that lists belong to: of a list a browser keeps what is chosen unless its form forbids it.
const FORM: &str = "viza-forgetful";

/// Stands for as long as the page lasts.
pub fn raise() {
    for name in CLOSED {
        window_event_listener_untyped(name, |event| event.prevent_default());
    }
    window_event_listener_untyped("click", |event| {
        if leads_out(&event).unwrap_or(false) {
            event.prevent_default();
        }
    });
    if forget_every_field().is_none() {
        leptos::logging::error!("the browser may keep what is answered");
    }
    // A page that the browser has put aside must not come back as it was.
    window_event_listener_untyped("pageshow", |event| {
        let persisted = Reflect::get(&event, &"persisted".into());
        if persisted.is_ok_and(|persisted| persisted.is_truthy()) {
            let _ = window().location().reload();
        }
    });
}

/// Makes every field forgetful as soon as it is there, whoever fills it in.
fn forget_every_field() -> Option<()> {
    let form = document().create_element("form").ok()?;
    form.set_id(FORM);
    form.set_attribute("autocomplete", "off").ok()?;
    form.set_attribute("hidden", "").ok()?;
    document().body()?.append_child(&form).ok()?;
    let class: Function = Reflect::get(&window(), &"MutationObserver".into()).ok()?.dyn_into().ok()?;
    let changed = Closure::<dyn Fn()>::new(|| {
        let _ = make_forgetful();
    });
    let observer = Reflect::construct(&class, &Array::of1(changed.as_ref())).ok()?;
    let wanted = Object::new();
    for what in ["childList", "subtree"] {
        Reflect::set(&wanted, &what.into(), &JsValue::TRUE).ok()?;
    }
    let body: JsValue = document().body()?.into();
    let observe: Function = Reflect::get(&observer, &"observe".into()).ok()?.dyn_into().ok()?;
    observe.call2(&observer, &body, &wanted).ok()?;
    // The kiosk forgets for as long as the page lasts.
    changed.forget();
    make_forgetful()
}

/// A line in a form would send it with the Enter key: only lists belong to one.
fn make_forgetful() -> Option<()> {
    let fields = document().query_selector_all("input, textarea, select").ok()?;
    for field in (0..fields.length()).filter_map(|place| fields.item(place)?.dyn_into::<Element>().ok()) {
        let is_list = field.tag_name() == "SELECT";
        for (name, value) in FORGETFUL.iter().filter(|(name, _)| is_list || *name != "form") {
            field.set_attribute(name, value).ok()?;
        }
    }
    Some(())
}

/// Whether a link leads to another site, another window, another program or a file: pages show a code instead, and this
/// holds where one does not.
fn leads_out(event: &Event) -> Option<bool> {
    let link: HtmlAnchorElement = element(event)?.closest("a[href]").ok()??.dyn_into().ok()?;
    let click: &MouseEvent = event.dyn_ref()?;
    let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || !link.target().is_empty();
    let is_ours = link.origin() == window().location().origin().ok()?;
    Some(elsewhere || !is_ours || link.has_attribute("download"))
}

fn element(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
