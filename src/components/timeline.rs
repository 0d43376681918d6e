//! A way from its first station to its last.
use leptos::prelude::*;

/// Where a station stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StationState {
    /// It lies behind.
    Passed,
    /// The last one reached.
    Last,
    /// It is still to come.
    Ahead,
}

/// One station.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineStation {
    /// Its name.
    pub name: String,
    /// When it was reached; that it is still to come, where it was not.
    pub when: String,
    /// Where it stands.
    pub state: StationState,
}

impl StationState {
    const fn class(self) -> &'static str {
        match self {
            Self::Passed => "viza-timeline__station",
            Self::Last => "viza-timeline__station viza-timeline__station--last",
            Self::Ahead => "viza-timeline__station viza-timeline__station--ahead",
        }
    }
}

/// The stations in their order.
#[component]
pub fn Timeline(
    /// The stations.
    stations: Vec<TimelineStation>,
) -> impl IntoView {
    let stations = stations
        .into_iter()
        .map(|station| {
            let current = (station.state == StationState::Last).then_some("step");
            view! {
                <li class=station.state.class() aria-current=current>
                    <p class="viza-timeline__name">{station.name}</p>
                    <p class="viza-timeline__when">{station.when}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <ol class="viza-timeline" role="list">
            {stations}
        </ol>
    }
    .into_any()
}
