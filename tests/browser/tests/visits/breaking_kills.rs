//! Pages are killed while an order is on its way, at a moment that a seed chooses, and some once more while they come back;
//! some meet a line that breaks as well, and die in the pause before they try again; some die while somebody types. Every order
//! goes out under one key and is carried out exactly once, and nothing that was typed is lost.
//! `VIZA_KILLS` says how many seeds are thrown, `VIZA_FIRST_KILL` from which on; each is repeated by its number.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use viza::domain::language::Language;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::chance::Chance;
use viza_visits::fault::{Fault, operation};
use viza_visits::host::Count;
use viza_visits::patience::until;
use viza_visits::prepared::Prepared;
use viza_visits::requests::Line;
use viza_visits::thing::plain;
use viza_visits::throw::{Tally, Throw};
use viza_visits::visit::{Plan, Visitor, visit};
use viza_visits::wish::Wish;

/// Seeds that are thrown where nobody says how many.
const KILLS: usize = 12;

/// What the application is called on this device.
const LOCAL: &str = "prepared";

/// What the office has afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Books {
    counts: Vec<Count>,
    /// How often anything was changed: what is written twice alike is changed twice.
    changes: u64,
    /// Class, profile and delivery.
    written: [Value; 3],
    payments: usize,
    held: bool,
}

/// What a way without trouble has and leaves.
#[derive(Debug, Clone)]
struct Way {
    moments: usize,
    books: Books,
}

/// R47.
#[tokio::test]
async fn killed_pages_do_nothing_twice_and_lose_nothing() -> Result<()> {
    let count = env::var("VIZA_KILLS").map_or(Ok(KILLS), |text| text.parse())?;
    let first = env::var("VIZA_FIRST_KILL").map_or(Ok(0), |text| text.parse())?;
    let seeds = first..first + count;
    let (even, odd) = tokio::try_join!(lane("kills-even", 0, seeds.clone()), lane("kills-odd", 1, seeds))?;
    let mut all = BTreeMap::<Wish, Tally>::new();
    for (wish, part) in even.into_iter().chain(odd) {
        *all.entry(wish).or_default() += part;
    }
    println!("{:<10}{}", "wish", Tally::heads());
    for (wish, tally) in all {
        println!("{:<10}{}", format!("{wish:?}"), tally.row());
    }
    Ok(())
}

/// Every second seed, in a browser of its own.
async fn lane(name: &'static str, skipped: usize, seeds: Range<usize>) -> Result<BTreeMap<Wish, Tally>> {
    let plan = Plan { name, country: "ge", language: Language::En, applicant: NINO, window: Window::DESKTOP };
    let mut ways = BTreeMap::<Wish, Way>::new();
    let mut tallies = BTreeMap::<Wish, Tally>::new();
    visit(plan, async |nino| {
        for seed in seeds.skip(skipped).step_by(2) {
            let mut chance = Chance::of(seed as u64);
            let wish = chance.one_of(&Wish::ALL).context("no wish")?;
            if let Entry::Vacant(unknown) = ways.entry(wish) {
                let (_, way) = thrown(nino, Throw::calm(seed, wish), None)
                    .await
                    .with_context(|| format!("{wish:?} without trouble"))?;
                unknown.insert(way);
            }
            let way = ways.get(&wish).context("no way")?;
            let throw = Throw::of(seed, wish, way.moments, &mut chance);
            let (ran, _) = thrown(nino, throw, Some(way)).await.with_context(|| format!("{throw:?}"))?;
            *tallies.entry(wish).or_default() += ran;
        }
        Ok(())
    })
    .await?;
    Ok(tallies)
}

/// One throw, at an office that has seen nobody.
async fn thrown(nino: &Visitor, throw: Throw, calm: Option<&Way>) -> Result<(Tally, Way)> {
    let mut done = None;
    nino.at_a_fresh_office(async |nino| {
        let run = Run { nino, throw, calm, prepared: prepared(nino, throw.wish).await? };
        done = Some(run.goes().await?);
        Ok(())
    })
    .await?;
    done.context("nothing was done")
}

async fn prepared(nino: &Visitor, wish: Wish) -> Result<Option<Prepared>> {
    match wish.far() {
        Some(far) => Prepared::so_far(&nino.host, far).await.map(Some),
        None => Ok(None),
    }
}

struct Run<'a> {
    nino: &'a Visitor,
    throw: Throw,
    calm: Option<&'a Way>,
    prepared: Option<Prepared>,
}

impl Run<'_> {
    async fn goes(&self) -> Result<(Tally, Way)> {
        let (nino, Throw { seed, wish, at, again, line_breaks, .. }) = (self.nino, self.throw);
        nino.opens_counted_tab(None).await?;
        let place = match &self.prepared {
            Some(prepared) => nino.finds(prepared).await?,
            None => format!("/ge/en/a/{LOCAL}"),
        };
        let [asked_at, seen_at] = wish.steps().map(|step| format!("{place}/{step}"));
        nino.goes_to(&asked_at).await?;
        nino.rests().await?;
        wish.is_answered(nino).await?;
        nino.rests().await?;
        let killed_while_typing = match (self.throw.typing, wish.line(nino)) {
            (Some(nth), Some((label, text))) => nino.is_killed_typing(nth, &label, text, LOCAL).await?,
            _ => false,
        };
        let (typed, before) = (nino.all_that_is_typed().await?, self.books().await?);
        let faults = if line_breaks {
            nino.host.faults.throw(wish.operation(), &mut Chance::of(seed as u64))
        } else {
            Vec::new()
        };
        let moments = nino.is_killed_at(at, async || self.asks().await).await?;
        let is_killed = moments.is_none();
        let mut killed_again = false;
        if is_killed {
            let comes_back = async || {
                nino.goes_to(&asked_at).await?;
                nino.rests().await
            };
            if again.is_some() {
                nino.opens_counted_tab(again).await?;
                killed_again = nino.is_killed_on(comes_back).await?;
                if !killed_again {
                    nino.closes_tab().await?;
                }
            }
            nino.opens_counted_tab(None).await?;
            comes_back().await?;
            self.lost_nothing(&typed, &before).await?;
            nino.is_killed_at(None, async || self.insists().await).await?;
        }
        nino.goes_to(&seen_at).await?;
        wish.is_known(nino).await?;
        nino.rests().await?;
        let books = self.books().await?;
        ensure!(self.calm.is_none_or(|calm| calm.books == books), "the books say {books:?}, not {:?}", self.calm);
        self.went_under_one_key()?;
        nino.closes_tab().await?;
        println!(
            "seed {seed}: {wish:?}, killed {at:?} {again:?}, typing {killed_while_typing}, {}",
            faults.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        );
        let tally = Tally {
            runs: 1,
            killed: is_killed.into(),
            in_a_pause: (is_killed && self.throw.is_patient()).into(),
            killed_again: killed_again.into(),
            while_typing: killed_while_typing.into(),
            with_faults: (!faults.is_empty()).into(),
        };
        Ok((tally, Way { moments: moments.unwrap_or_default(), books }))
    }

    /// However often the page dies, the office hears of an order under one key. An attempt that the office turned away for
    /// want of time is over; the next one of who presses once more has its own.
    fn went_under_one_key(&self) -> Result<()> {
        let (lines, wish) = (self.nino.host.requests.lines(), self.throw.wish);
        let wanted = wish.operation();
        let is_over = |line: &Line| matches!(line.fault, Some(Fault::Busy(_))) && !wish.is_sent_by_itself();
        let keys: BTreeSet<_> = lines
            .iter()
            .filter(|line| operation(&line.method, &line.path) == wanted && !is_over(line))
            .map(|line| line.key.as_deref())
            .collect();
        ensure!(keys.len() == 1 && !keys.contains(&None), "{wanted} went out under {keys:?}");
        Ok(())
    }

    /// Presses, and presses on or waits until the office has done it.
    async fn asks(&self) -> Result<()> {
        if !self.throw.is_patient() {
            return self.insists().await;
        }
        let (nino, before) = (self.nino, self.books().await?);
        nino.press(&self.throw.wish.button(&nino.words)).await?;
        until("what is tried again by itself", async || {
            Ok((nino.is_at_rest().await? && self.is_done(&before).await?).then_some(()))
        })
        .await
    }

    /// Presses on until the office has done it.
    async fn insists(&self) -> Result<()> {
        let before = self.books().await?;
        let button = self.throw.wish.button(&self.nino.words);
        self.nino.insists_on(&button, async || self.is_done(&before).await).await
    }

    /// Whether the office has done it: once, and no more than once.
    async fn is_done(&self, before: &Books) -> Result<bool> {
        let now = self.books().await?;
        let Some(calm) = self.calm else { return Ok(now != *before) };
        let [done, due] = [&now, &calm.books].map(|books| books.changes);
        ensure!(done <= due, "the office has changed the record {done} times, and not {due} times");
        Ok(now == calm.books)
    }

    /// What was typed stands where it stood, or waits to be sent; what was chosen for an order that is done may be gone.
    async fn lost_nothing(&self, typed: &[String], before: &Books) -> Result<()> {
        let now = self.nino.all_that_is_typed().await?;
        let waits = self.nino.read().await?.contains(&plain(&self.nino.words.outbox_nothing_done()));
        let is_undone = !waits && self.books().await? == *before;
        for field in typed.iter().filter(|field| is_undone || !is_choice(field)) {
            let name = field.split(' ').next().unwrap_or_default();
            let here = now.iter().find(|other| other.split(' ').next() == Some(name));
            ensure!(here.is_none_or(|here| here == field), "{field:?} is {here:?} now");
            ensure!(here.is_some() || !is_undone, "{field:?} is lost");
        }
        Ok(())
    }

    async fn books(&self) -> Result<Books> {
        let counts = self.nino.host.counts().await?;
        let record = match &self.prepared {
            Some(prepared) => prepared.reads().await?,
            None => Value::Null,
        };
        Ok(Books {
            counts,
            changes: record.get("version").and_then(Value::as_u64).unwrap_or_default(),
            written: ["visa_class", "profile", "delivery"].map(|name| record.get(name).cloned().unwrap_or_default()),
            payments: record.pointer("/fee/payments").and_then(Value::as_array).map_or(0, Vec::len),
            held: record.get("hold").is_some_and(|hold| !hold.is_null()),
        })
    }
}

fn is_choice(field: &str) -> bool {
    field.ends_with(" true") || field.ends_with(" false")
}
