//! The books: one SQLite database, one writer at a time, every change one transaction.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension, Params, Transaction, TransactionBehavior, params};

use crate::clock::{Clock, Instant};
use crate::dice::Dice;
use crate::packs::Offices;
use crate::passwords::Pepper;
use crate::refusals::Refusal;
use crate::{emergencies, groups, handoffs, mailbox, payments, seed, tracking};

/// What an open sandbox is made from.
#[derive(Debug, Clone)]
pub struct Seed {
    pub offices: Offices,
    /// The clock at the first opening; a year of slots is made from there.
    pub clock: Clock,
    /// Fixed ids, references and tokens, for tests that must repeat. Absent: the machine's own randomness.
    pub dice: Option<u64>,
}

/// The books, shared by everyone at the desk.
#[derive(Debug, Clone)]
pub struct Ledger {
    books: Arc<Mutex<Books>>,
    pub offices: Offices,
    pub pepper: Pepper,
}

#[derive(Debug)]
struct Books {
    connection: Connection,
    offices: Offices,
    clock: Clock,
    dice: Dice,
}

/// One transaction being carried out at one instant.
pub struct Work<'a> {
    pub tx: &'a Connection,
    pub now: Instant,
    pub dice: &'a Dice,
    pub offices: &'a Offices,
}

impl Ledger {
    /// Opens the books at `path`, or in memory, and fills them with whatever is new.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn open(path: Option<&Path>, seed: Seed) -> rusqlite::Result<Self> {
        let connection = match path {
            Some(path) => Connection::open(path)?,
            None => Connection::open_in_memory()?,
        };
        connection
            .execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;")?;
        connection.execute_batch(include_str!("ledger.sql"))?;
        connection.set_prepared_statement_cache_capacity(128);
        // A statement is planned once, and not anew for every value.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        let known: Option<String> =
            connection.query_row("SELECT value FROM settings WHERE name = 'clock'", [], |row| row.get(0)).optional()?;
        let mut books = Books {
            connection,
            offices: seed.offices.clone(),
            clock: known.as_deref().and_then(Clock::from_word).unwrap_or(seed.clock),
            dice: seed.dice.map_or(Dice::Fair, Dice::loaded),
        };
        books.fill()?;
        Ok(Self { pepper: books.pepper()?, books: Arc::new(Mutex::new(books)), offices: seed.offices })
    }

    /// Carries out one transaction; nothing of it stays if it is refused. It takes the calling thread for well under
    /// a millisecond, so nothing is gained by handing it to another one.
    ///
    /// # Errors
    /// The job's refusal, or `server_failed`.
    pub fn work<T>(&self, job: impl FnOnce(&Work) -> Result<T, Refusal>) -> Result<T, Refusal> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner).carry_out(job)
    }

    pub fn now(&self) -> Instant {
        self.books.lock().unwrap_or_else(PoisonError::into_inner).clock.now()
    }

    /// Changes the clock, and keeps it over a restart.
    pub fn set_clock(&self, change: impl FnOnce(Clock) -> Clock) -> Result<Instant, Refusal> {
        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        let clock = change(books.clock);
        books.connection.execute("UPDATE settings SET value = ?1 WHERE name = 'clock'", params![clock.to_word()])?;
        books.clock = clock;
        Ok(clock.now())
    }

    /// Forgets every application and frees what they held; slots, prices and the clock stay.
    pub fn forget_everyone(&self) -> Result<(), Refusal> {
        self.work(|work| {
            work.tx.execute_batch(
                "DELETE FROM members; DELETE FROM takings WHERE seeded = 0; DELETE FROM passages; DELETE FROM appointments; DELETE FROM holds;
                 DELETE FROM payments; DELETE FROM emergencies; DELETE FROM tokens; DELETE FROM keys; DELETE FROM looks;
                 DELETE FROM tries; DELETE FROM parcels; DELETE FROM card_uses; DELETE FROM mails; DELETE FROM accounts;
                 DELETE FROM withdrawn; DELETE FROM handoffs; DELETE FROM runs; DELETE FROM group_times;
                 DELETE FROM applications; DELETE FROM slots WHERE class_group IN ('urgent', 'group');",
            )?;
            Ok(())
        })
    }
}

impl Books {
    /// The secret of these books, made when they are opened first.
    fn pepper(&self) -> rusqlite::Result<Pepper> {
        let fresh = Dice::Fair.token();
        self.connection.execute("INSERT OR IGNORE INTO settings (name, value) VALUES ('pepper', ?1)", [fresh])?;
        let secret = "SELECT value FROM settings WHERE name = 'pepper'";
        let pepper = self.connection.query_row(secret, [], |row| Ok(Pepper::new(row.get(0)?)))?;
        Ok(match self.dice {
            Dice::Fair => pepper,
            Dice::Loaded(_) => pepper.light(),
        })
    }

    fn fill(&mut self) -> rusqlite::Result<()> {
        let now = self.clock.now();
        let tx = self.connection.transaction()?;
        tx.execute("INSERT OR IGNORE INTO settings (name, value) VALUES ('clock', ?1)", params![self.clock.to_word()])?;
        seed::fill(&tx, &self.offices, now)?;
        tx.commit()
    }

    fn carry_out<T>(&mut self, job: impl FnOnce(&Work) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let now = self.clock.now();
        let tx = Transaction::new(&mut self.connection, TransactionBehavior::Immediate)?;
        let work = Work { tx: &tx, now, dice: &self.dice, offices: &self.offices };
        work.settle()?;
        let done = job(&work)?;
        tx.commit()?;
        Ok(done)
    }
}

impl Work<'_> {
    /// What the passing of time alone has changed since the last transaction.
    fn settle(&self) -> Result<(), Refusal> {
        let lapsed = self
            .tx
            .prepare_cached("SELECT id, application FROM holds WHERE state = 'live' AND expires <= ?1")?
            .query_map([self.now], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?
            .collect::<Result<Vec<_>, _>>()?;
        for (hold, application) in lapsed {
            self.write("UPDATE holds SET state = 'lapsed' WHERE id = ?1", [&hold])?;
            self.write("DELETE FROM takings WHERE owner = ?1", [&hold])?;
            self.touch(&application)?;
        }
        emergencies::settle(self)?;
        groups::settle(self)?;
        handoffs::settle(self)?;
        payments::settle(self)?;
        tracking::settle(self)?;
        mailbox::settle(self)
    }

    /// One writing statement, prepared once.
    pub fn write(&self, statement: &str, values: impl Params) -> Result<(), Refusal> {
        self.tx.prepare_cached(statement)?.execute(values)?;
        Ok(())
    }

    /// Counts the application's version up, as every change does.
    pub fn touch(&self, application: &str) -> Result<(), Refusal> {
        self.write("UPDATE applications SET version = version + 1 WHERE id = ?1", [application])
    }
}
