//! Where the visitor is on the way, and how far the way goes.
use leptos::prelude::*;

/// How far one step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Nothing is left to do in it.
    Done,
    /// The page shows it now.
    Current,
    /// It can be entered.
    Open,
    /// Something else must come first. Its page says what, so that the link stays.
    Closed,
}

impl StepState {
    const fn class(self) -> &'static str {
        match self {
            Self::Done => "viza-progress__step viza-progress__step--done",
            Self::Current => "viza-progress__step viza-progress__step--current",
            Self::Open => "viza-progress__step viza-progress__step--open",
            Self::Closed => "viza-progress__step viza-progress__step--closed",
        }
    }
}

/// One step of the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressStep {
    /// Its short name.
    pub name: String,
    /// How far it has come.
    pub state: StepState,
    /// The state in words, read aloud after the name, for example "done".
    pub state_text: String,
    /// Where it leads.
    pub href: String,
}

/// The steps in a row; on a narrow screen one line with a bar, which opens to the list.
#[component]
pub fn Progress(
    /// What the list is called by a screen reader, for example "Steps".
    label: String,
    /// The line for a narrow screen, for example "Step 2 of 6".
    summary: String,
    /// The steps in their order.
    #[prop(into)]
    steps: Signal<Vec<ProgressStep>>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let current = move || {
        steps.with(|steps| steps.iter().find(|step| step.state == StepState::Current).map(|step| step.name.clone()))
    };
    view! {
        <nav class="viza-progress" aria-label=label>
            <button
                class="viza-progress__toggle"
                type="button"
                aria-expanded=move || open.get().to_string()
                aria-controls="progress-steps"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <span class="viza-progress__count">{summary}</span>
                <span class="viza-progress__current">{current}</span>
                <span class="viza-progress__bar" aria-hidden="true">
                    {move || steps.with(|steps| steps.iter().map(bar_part).collect_view())}
                </span>
            </button>
            <ol
                id="progress-steps"
                role="list"
                class="viza-progress__steps"
                class:viza-progress__steps--shown=move || open.get()
            >
                {move || steps.get().into_iter().map(step_item).collect_view()}
            </ol>
        </nav>
    }
    .into_any()
}

fn bar_part(step: &ProgressStep) -> AnyView {
    let class = match step.state {
        StepState::Done => "viza-progress__part viza-progress__part--done",
        StepState::Current => "viza-progress__part viza-progress__part--current",
        StepState::Open | StepState::Closed => "viza-progress__part",
    };
    view! { <span class=class></span> }.into_any()
}

fn step_item(step: ProgressStep) -> AnyView {
    let current = (step.state == StepState::Current).then_some("step");
    view! {
        <li class=step.state.class()>
            <a class="viza-progress__link" href=step.href aria-current=current>
                <span class="viza-progress__mark" aria-hidden="true"></span>
                <span class="viza-progress__name">{step.name}</span>
                <span class="viza-hidden">{step.state_text}</span>
            </a>
        </li>
    }
    .into_any()
}
