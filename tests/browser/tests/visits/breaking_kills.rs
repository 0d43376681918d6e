//! Pages are killed while an order is on its way, at a moment that a seed chooses, and some once more while they come back;
//! some meet a line that breaks as well. Every order is carried out exactly once, and nothing that was typed is lost.
//! `VIZA_KILLS` says how many seeds are thrown; each is repeated by its number.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::env;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use viza::domain::language::Language;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::chance::Chance;
use viza_visits::host::Count;
use viza_visits::prepared::Prepared;
use viza_visits::visit::{Plan, Visitor, visit};
use viza_visits::wish::Wish;

/// Seeds that are thrown where nobody says how many.
const KILLS: usize = 12;

/// What a seed throws.
#[derive(Debug, Clone, Copy)]
struct Throw {
    seed: usize,
    wish: Wish,
    /// Among the moments of a way without trouble; none for that way itself.
    at: Option<usize>,
    /// Among the moments of coming back.
    again: Option<usize>,
    line_breaks: bool,
}

/// What the office has afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Books {
    counts: Vec<Count>,
    /// Class, profile and delivery: written twice alike they are written once.
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

/// How often what happened.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    runs: usize,
    killed: usize,
    killed_again: usize,
    with_faults: usize,
}

/// R47.
#[tokio::test]
async fn killed_pages_do_nothing_twice_and_lose_nothing() -> Result<()> {
    let seeds = env::var("VIZA_KILLS").map_or(Ok(KILLS), |text| text.parse())?;
    let (even, odd) = tokio::try_join!(lane("kills-even", 0, seeds), lane("kills-odd", 1, seeds))?;
    let mut all = BTreeMap::<Wish, Tally>::new();
    for (wish, part) in even.into_iter().chain(odd) {
        let sum = all.entry(wish).or_default();
        sum.runs += part.runs;
        sum.killed += part.killed;
        sum.killed_again += part.killed_again;
        sum.with_faults += part.with_faults;
    }
    println!("{:<10}{:>6}{:>8}{:>14}{:>13}", "wish", "runs", "killed", "killed again", "with faults");
    for (wish, Tally { runs, killed, killed_again, with_faults }) in all {
        println!("{:<10}{runs:>6}{killed:>8}{killed_again:>14}{with_faults:>13}", format!("{wish:?}"));
    }
    Ok(())
}

/// Every second seed, in a browser of its own.
async fn lane(name: &'static str, first: usize, seeds: usize) -> Result<BTreeMap<Wish, Tally>> {
    let plan = Plan { name, country: "ge", language: Language::En, applicant: NINO, window: Window::DESKTOP };
    let mut ways = BTreeMap::<Wish, Way>::new();
    let mut tallies = BTreeMap::<Wish, Tally>::new();
    visit(plan, async |nino| {
        for seed in (first..seeds).step_by(2) {
            let mut chance = Chance::of(seed as u64);
            let wish = chance.one_of(&Wish::ALL).context("no wish")?;
            if let Entry::Vacant(unknown) = ways.entry(wish) {
                let calm = Throw { seed, wish, at: None, again: None, line_breaks: false };
                let (_, way) = thrown(nino, calm, None).await.with_context(|| format!("{wish:?} without trouble"))?;
                unknown.insert(way);
            }
            let way = ways.get(&wish).context("no way")?;
            let throw = Throw {
                seed,
                wish,
                at: Some(1 + chance.below(way.moments)),
                again: (chance.below(3) == 0).then(|| 1 + chance.below(20)),
                line_breaks: chance.below(3) == 0,
            };
            let (ran, _) = thrown(nino, throw, Some(way)).await.with_context(|| format!("{throw:?}"))?;
            let tally = tallies.entry(wish).or_default();
            tally.runs += ran.runs;
            tally.killed += ran.killed;
            tally.killed_again += ran.killed_again;
            tally.with_faults += ran.with_faults;
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
        let (nino, Throw { seed, wish, at, again, line_breaks }) = (self.nino, self.throw);
        nino.opens_counted_tab(None).await?;
        let place = match &self.prepared {
            Some(prepared) => nino.finds(prepared).await?,
            None => "/ge/en/a/prepared".to_owned(),
        };
        let [asked_at, seen_at] = wish.steps().map(|step| format!("{place}/{step}"));
        nino.goes_to(&asked_at).await?;
        nino.rests().await?;
        wish.is_answered(nino).await?;
        nino.rests().await?;
        let (typed, before) = (nino.all_that_is_typed().await?, self.books().await?);
        let faults = if line_breaks {
            nino.host.faults.throw(wish.operation(), &mut Chance::of(seed as u64))
        } else {
            Vec::new()
        };
        let moments = nino.is_killed_at(at, async || self.insists().await).await?;
        let mut killed_again = false;
        if moments.is_none() {
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
        nino.closes_tab().await?;
        println!(
            "seed {seed}: {wish:?}, killed {at:?} {again:?}, {}",
            faults.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        );
        let tally = Tally {
            runs: 1,
            killed: moments.is_none().into(),
            killed_again: killed_again.into(),
            with_faults: (!faults.is_empty()).into(),
        };
        Ok((tally, Way { moments: moments.unwrap_or_default(), books }))
    }

    /// Presses on until the office has done it: once, and no more than once.
    async fn insists(&self) -> Result<()> {
        let (nino, wish) = (self.nino, self.throw.wish);
        let before = self.books().await?;
        nino.insists_on(&wish.button(&nino.words), async || {
            let now = self.books().await?;
            Ok(self.calm.map_or(now != before, |calm| now == calm.books))
        })
        .await
    }

    /// What was typed stands where it stood; what was chosen for an order that is done may be gone.
    async fn lost_nothing(&self, typed: &[String], before: &Books) -> Result<()> {
        let now = self.nino.all_that_is_typed().await?;
        let is_undone = self.books().await? == *before;
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
            written: ["visa_class", "profile", "delivery"].map(|name| record.get(name).cloned().unwrap_or_default()),
            payments: record.pointer("/fee/payments").and_then(Value::as_array).map_or(0, Vec::len),
            held: record.get("hold").is_some_and(|hold| !hold.is_null()),
        })
    }
}

fn is_choice(field: &str) -> bool {
    field.ends_with(" true") || field.ends_with(" false")
}
