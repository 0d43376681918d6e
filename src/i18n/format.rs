//! Dates, times, numbers and money, as the language writes them.
//!
//! The order of the parts and the names of months and days are messages (`locales/*/calendar.ftl`, `currency.ftl`), so that
//! only the language in use is fetched; the signs of a number are [`numerals`](super::numerals). A date here is a day on
//! the embassy's wall, a time is its clock: nothing is converted between zones.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::Words;
use super::numerals::{Numerals, numerals};
use crate::domain::money::Money;

impl Words {
    /// A day with its weekday: “reede, 20. november 2026”.
    pub fn date_long(&self, date: NaiveDate) -> String {
        let weekday = self.weekday(date);
        let month = self.calendar_month(date.month());
        self.calendar_date_long(&date.day().to_string(), &month, &weekday, &date.year().to_string())
    }

    /// A day without its weekday: “20. november 2026”.
    pub fn date_medium(&self, date: NaiveDate) -> String {
        let month = self.calendar_month(date.month());
        self.calendar_date_medium(&date.day().to_string(), &month, &date.year().to_string())
    }

    /// A day where room is dear, as in a table: “20.11.2026”.
    pub fn date_short(&self, date: NaiveDate) -> String {
        self.calendar_date_short(&date.day().to_string(), date.month(), &date.year().to_string())
    }

    /// The heading of a calendar: “november 2026”.
    pub fn month_year(&self, date: NaiveDate) -> String {
        self.calendar_month_year(&self.calendar_month_alone(date.month()), &date.year().to_string())
    }

    /// A weekday by itself, as it is read aloud: “reede”.
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.calendar_weekday(weekday_number(date))
    }

    /// The heading of a calendar's column: “R”.
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        self.calendar_weekday_short(weekday_number(date))
    }

    /// A time of day, of 24 hours in every language: “14:05”. Seconds are left out.
    pub fn time(&self, time: NaiveTime) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// A day with its weekday and the time: “reede, 20. november 2026, kell 14:05”.
    pub fn date_time(&self, moment: NaiveDateTime) -> String {
        self.calendar_date_time(&self.date_long(moment.date()), &self.time(moment.time()))
    }

    /// A whole number: “1234”, “12 345” with a no-break space.
    pub fn number(&self, number: i64) -> String {
        let signs = numerals(self.language());
        signed(number, &signs, grouped(&number.unsigned_abs().to_string(), &signs))
    }

    /// A number of one decimal, from its tenths: 45 is `4.5`.
    pub fn tenths(&self, tenths: u32) -> String {
        format!("{}{}{}", self.number(i64::from(tenths / 10)), numerals(self.language()).decimal, tenths % 10)
    }

    /// An amount with all the digits of its currency and the sign where the language puts it: “1234,50 ₾”, “€165.00”.
    pub fn money(&self, money: Money) -> String {
        let signs = numerals(self.language());
        let digits = money.currency.digits() as usize;
        // At least one digit stands before the decimal sign: five cents are 0,05.
        let minor = format!("{:0>width$}", money.minor.unsigned_abs(), width = digits + 1);
        let (whole, part) = minor.split_at(minor.len() - digits);
        let mut amount = grouped(whole, &signs);
        if !part.is_empty() {
            amount.push(signs.decimal);
            amount.push_str(part);
        }
        signed(money.minor, &signs, self.currency_amount(&amount, money.currency.code()))
    }
}

fn weekday_number(date: NaiveDate) -> u32 {
    date.weekday().number_from_monday()
}

fn grouped(digits: &str, signs: &Numerals) -> String {
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && digits.len() >= signs.grouped_from {
            text.push(signs.group);
        }
        text.push(digit);
    }
    text
}

fn signed(number: i64, signs: &Numerals, text: String) -> String {
    if number < 0 { format!("{}{text}", signs.minus) } else { text }
}
