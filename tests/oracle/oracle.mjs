// The independent judge of dates, times, numbers, money, plurals, names of states and the alphabet: the ICU inside Node. It
// needs no packages.
//
//     node oracle.mjs sq en-GB
//
// prints a line of JSON for every case and locale, first one that tells what Node knows of the locale. The cases are the same in
// every run. What the app says otherwise, and why, is the table in tests/words/differences.rs: nothing is adapted here.

const locales = process.argv.slice(2);
const say = (line) => lines.push(JSON.stringify(line));
const lines = [];

const day = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(2024, 0, 1);
const lastDay = Date.UTC(2035, 11, 31);

// A small generator of numbers without pattern, so that the amounts are not all round.
let seed = 20261120;
const next = (limit) => (seed = (seed * 48271) % 2147483647) % limit;

const minutes = Array.from({ length: 1440 / 5 }, (_, at) => at * 5 + (at % 5));
const numbers = [0, 9, 99, 999, 1000, 9999, 10000, 99999, 100000, 999999, 1000000, 123456789];
for (let at = 0; at < 300; at += 1) numbers.push(next(10 ** (1 + (at % 9))));
const counts = Array.from({ length: 250 }, (_, at) => at).concat([1000, 1001, 10000, 10001, 1000000]);

const latin = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
const georgian = Array.from({ length: 33 }, (_, at) => String.fromCodePoint(0x10d0 + at));
const pairs = latin.flatMap((one) => latin.map((other) => `${one}${other}`));
const own = {
  sq: [...latin, 'ç', 'ë', 'dh', 'gj', 'll', 'nj', 'rr', 'sh', 'th', 'xh', 'zh'],
  ka: [...georgian, ...latin],
  et: [...latin, 'š', 'ž', 'õ', 'ä', 'ö', 'ü'],
  'en-GB': [...latin, 'é'],
};
const capital = (text) => text[0].toUpperCase() + text.slice(1);
// Each letter by itself, before, behind and between others, and before a sign.
const spelt = (letters) => letters.flatMap((letter) => [letter, `a${letter}`, `${letter}a`, `${letter}z`, `m${letter}m`, `${letter} a`]);

for (const locale of locales) {
  const format = (options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const full = format({ dateStyle: 'full' });
  const long = format({ dateStyle: 'long' });
  const medium = format({ dateStyle: 'medium' });
  const numeric = format({ year: 'numeric', month: 'numeric', day: 'numeric' });
  const monthYear = format({ year: 'numeric', month: 'long' });
  const weekday = format({ weekday: 'short' });
  const weekdayLong = format({ weekday: 'long' });
  const time = format({ timeStyle: 'short' });
  const fullTime = format({ dateStyle: 'full', timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);

  say({
    kind: 'locale', input: locale, icu: process.versions.icu, cldr: process.versions.cldr,
    known: Intl.DateTimeFormat.supportedLocalesOf(locale).length === 1,
    categories: plural.resolvedOptions().pluralCategories,
  });
  // Every third day meets every weekday, month and day of the month.
  for (let at = firstDay; at <= lastDay; at += 3 * day) {
    const date = new Date(at);
    say({
      kind: 'date', input: date.toISOString().slice(0, 10), full: full.format(date), long: long.format(date), medium: medium.format(date),
      numeric: numeric.format(date), monthYear: monthYear.format(date), weekday: weekday.format(date),
      weekdayLong: weekdayLong.format(date),
    });
  }
  for (const minute of minutes) {
    const moment = new Date(firstDay + minute * 60 * 1000);
    say({ kind: 'time', input: moment.toISOString().slice(11, 16), time: time.format(moment) });
  }
  for (const [at, minute] of minutes.entries()) {
    const moment = new Date(firstDay + at * 15 * day + minute * 60 * 1000);
    say({ kind: 'dateTime', input: moment.toISOString().slice(0, 16), fullTime: fullTime.format(moment) });
  }
  for (const value of numbers) {
    for (const signed of value === 0 ? [0] : [value, -value]) say({ kind: 'number', input: String(signed), number: number.format(signed) });
  }
  for (const currency of ['ALL', 'GEL', 'EUR']) {
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const digits = money.resolvedOptions().maximumFractionDigits;
    for (const minor of numbers) {
      for (const signed of minor === 0 ? [0] : [minor, -minor]) {
        say({ kind: 'money', input: `${currency} ${signed}`, digits, money: money.format(signed / 10 ** digits) });
      }
    }
  }
  for (const count of counts) say({ kind: 'plural', input: String(count), category: plural.select(count) });
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const names = pairs.map((code) => [code, regions.of(code.toUpperCase())]).filter(([, name]) => name);
  for (const [code, name] of names) say({ kind: 'nation', input: code, name });
  const { compare } = new Intl.Collator(locale);
  const sorted = (texts) => [...new Set(texts)].sort(compare);
  say({ kind: 'order', input: 'names', texts: sorted(names.map(([, name]) => name)) });
  say({ kind: 'order', input: 'letters', texts: sorted([...spelt(own[locale]), ...pairs.map(capital)]) });
}
process.stdout.write(`${lines.join('\n')}\n`);
