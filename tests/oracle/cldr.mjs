// Writes locales/<language>/calendar.ftl, currency.ftl and names/nation.ftl, src/i18n/numerals.rs, and the letters that a
// keyboard must have, src/domain/keyboard/exemplars.rs, from the CLDR packages beside it.
//
//     npm ci && node cldr.mjs
//
// What it writes is committed, so that neither a build nor a test needs these packages. Where the app wants other words
// than CLDR, `corrections` says so here, and the table in tests/words/differences.rs says why to the test.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = import.meta.dirname;
const root = `${here}/../..`;
const require = createRequire(import.meta.url);
const version = require('cldr-core/package.json').version;

// English is the English of Europe: the day before the month, 24 hours.
const sources = { sq: 'sq', ka: 'ka', et: 'et', en: 'en-GB' };
const currencies = ['ALL', 'EUR', 'GEL'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NO_BREAK = '{ "\\u00A0" }';

const corrections = {
  // The currency is a noun like any other, and stands inside sentences.
  sq: { signs: { ALL: 'lekë' }, dateTime: `{ $date } në orën${NO_BREAK}{ $time }` },
  // No line ends between the word and its time.
  et: { dateTime: `{ $date }, kell${NO_BREAK}{ $time }` },
  // CLDR pads the day (05) in this one form and in no other.
  ka: { full: 'EEEE, d MMMM, y' },
  // 05/01/2026 is the first of May to whoever has the American form on the table: write the month as a word.
  en: { short: 'd MMM y' },
};

function read(pack, locale, file) {
  return JSON.parse(readFileSync(`${here}/node_modules/cldr-${pack}-full/main/${locale}/${file}.json`, 'utf8')).main[locale];
}

function message(name, variable, texts, first = 1) {
  const lines = texts.map((text, at) => {
    const mark = at === texts.length - 1 ? '*' : ' ';
    return `   ${mark}[${at + first}] ${text}`;
  });
  return `${name} = { $${variable} ->\n${lines.join('\n')}\n}`;
}

// A CLDR date pattern as a Fluent text. A letter that is not listed here is an error, so that nothing is dropped unseen.
function dateText(pattern, months) {
  const inline = months && `{ $month ->\n${months.map((text, at) => `       ${at === 11 ? '*' : ' '}[${at + 1}] ${text}`).join('\n')}\n    }`;
  const fields = { EEEE: '{ $weekday }', d: '{ $day }', MMMM: '{ $month }', MMM: inline, M: '{ $month }', y: '{ $year }' };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (run, quoted) => {
    if (quoted !== undefined) return quoted;
    if (!fields[run]) throw new Error(`${run} in the pattern ${pattern} is not known here`);
    return fields[run];
  });
}

function dateTimeText(pattern) {
  return pattern.replaceAll("'", '').replace('{1}', '{ $date }').replace('{0}', '{ $time }');
}

function calendar(language) {
  const wanted = corrections[language] ?? {};
  const gregorian = read('dates', sources[language], 'ca-gregorian').dates.calendars.gregorian;
  const inDates = Object.values(gregorian.months.format.wide);
  const alone = Object.values(gregorian.months['stand-alone'].wide);
  const same = inDates.every((month, at) => month === alone[at]);
  const named = (width) => weekdays.map((day) => gregorian.days['stand-alone'][width][day]);
  const short = wanted.short ?? gregorian.dateTimeFormats.availableFormats.yMd;
  return `### The calendar. Written by tests/oracle/cldr.mjs from CLDR ${version}: a correction belongs there.

# The month as it stands in a date; 1 is January.
${message('calendar-month', 'month', inDates)}

# The month by itself, as in the heading of a calendar.
${same ? 'calendar-month-alone = { calendar-month }' : message('calendar-month-alone', 'month', alone)}

# 1 is Monday.
${message('calendar-weekday', 'weekday', named('wide'))}

# The heading of a column.
${message('calendar-weekday-short', 'weekday', named('abbreviated'))}

calendar-date-long = ${dateText(wanted.full ?? gregorian.dateFormats.full)}
calendar-date-medium = ${dateText(gregorian.dateFormats.long)}
# $month is its number.
calendar-date-short = ${dateText(short, Object.values(gregorian.months.format.abbreviated))}
calendar-month-year = ${dateText(gregorian.dateTimeFormats.availableFormats.yMMMM)}
# $date is the long date, $time is of the form 14:05.
calendar-date-time = ${wanted.dateTime ?? dateTimeText(gregorian['dateTimeFormats-atTime'].standard.full)}
`;
}

function currency(language) {
  const known = read('numbers', sources[language], 'currencies').numbers.currencies;
  const formats = read('numbers', sources[language], 'numbers').numbers['currencyFormats-numberSystem-latn'];
  const first = { '#,##0.00\u00A0¤': false, '¤#,##0.00': true }[formats.standard];
  if (first === undefined) throw new Error(`${language}: the money pattern ${formats.standard} is not known here`);
  const sum = (sign) => {
    if (!first) return `{ $amount }${NO_BREAK}${sign}`;
    return /[\p{L}}]$/u.test(sign) ? `${sign}${NO_BREAK}{ $amount }` : `${sign}{ $amount }`;
  };
  const signs = currencies.map((code) => [code, corrections[language]?.signs?.[code] ?? known[code].symbol ?? code]);
  const lines = signs.filter(([code, sign]) => sign !== code).map(([code, sign]) => `    [${code}] ${sum(sign)}`);
  return `### Money. Written by tests/oracle/cldr.mjs from CLDR ${version}: a correction belongs there.

# $code is the ISO 4217 code, shown as it is where the language has no sign of its own. $amount has its digits already.
currency-amount = { $code ->
${lines.join('\n')}
   *[other] ${sum('{ $code }')}
}
`;
}

function nation(language) {
  const names = read('localenames', sources[language], 'territories').localeDisplayNames.territories;
  const codes = readFileSync(`${root}/src/domain/nation.rs`, 'utf8').match(/\b[a-z]{2}(?=[A-Z]{3}\b)/g);
  const lines = codes.map((code) => {
    const name = names[code.toUpperCase()];
    if (!name || /[{}]/.test(name)) throw new Error(`${language}: no name for ${code} that Fluent could hold`);
    return `nation-${code} = ${name}`;
  });
  return `### The states and territories. Written by tests/oracle/cldr.mjs from CLDR ${version}: a correction belongs there.

${lines.join('\n')}
`;
}

function numerals() {
  const arms = Object.entries(sources).map(([language, locale]) => {
    const { minimumGroupingDigits, ...numbers } = read('numbers', locale, 'numbers').numbers;
    const { decimal, group, minusSign } = numbers['symbols-numberSystem-latn'];
    const pattern = numbers['decimalFormats-numberSystem-latn'].standard;
    if (pattern !== '#,##0.###') throw new Error(`${language}: the number pattern ${pattern} is not known here`);
    const escaped = [decimal, group, minusSign].map((sign) => /[!-~]/.test(sign) ? `'${sign}'` : `'\\u{${sign.codePointAt(0).toString(16).toUpperCase()}}'`);
    const name = language[0].toUpperCase() + language.slice(1);
    return `        Language::${name} => Numerals { decimal: ${escaped[0]}, group: ${escaped[1]}, minus: ${escaped[2]}, grouped_from: ${3 + Number(minimumGroupingDigits)} },`;
  });
  return `//! The signs of a written number. Made by \`tests/oracle/cldr.mjs\` from CLDR ${version}; not edited by hand.

use crate::domain::language::Language;

/// The signs with which a language writes a number. Groups are of three digits in all of them.
pub(super) struct Numerals {
    pub decimal: char,
    pub group: char,
    pub minus: char,
    /// The least number of digits that is grouped: 1234 stays whole where it is five.
    pub grouped_from: usize,
}

/// The signs of a language.
pub(super) const fn numerals(language: Language) -> Numerals {
    match language {
${arms.join('\n')}
    }
}
`;
}

// The letters of a CLDR set, each once: `[a b {dh} áà \\-]`. Such a set has no ranges here, and one would be an error.
function lettersOf(set) {
  const said = set.replace(/^\[|\]$/g, '').replace(/\\u([0-9A-F]{4})/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
  if (/[^\\ ]-/.test(said)) throw new Error(`${set} has a range, which is not known here`);
  const letters = [...said.replace(/\\(.)/g, '$1')].filter((letter) => !/\s/.test(letter));
  return [...new Set(letters)].filter((letter) => !'{}'.includes(letter) || said.includes(`\\${letter}`)).join('');
}

function exemplars() {
  const rows = Object.entries(sources).map(([language, locale]) => {
    const known = read('misc', locale, 'characters').characters;
    const [main, auxiliary, punctuation, numbers] = ['exemplarCharacters', 'auxiliary', 'punctuation', 'numbers']
      .map((set) => JSON.stringify(lettersOf(known[set])));
    const name = language[0].toUpperCase() + language.slice(1);
    return `    Exemplars {
        language: Language::${name},
        main: ${main},
        auxiliary: ${auxiliary},
        punctuation: ${punctuation},
        numbers: ${numbers},
    },`;
  });
  return `//! What is written in each language. Made by \`tests/oracle/cldr.mjs\` from CLDR ${version}; not edited by hand.

use crate::domain::language::Language;

/// The letters and signs of a language.
pub(super) struct Exemplars {
    pub language: Language,
    /// The letters of its alphabet.
    pub main: &'static str,
    /// Letters of foreign words and of old books.
    pub auxiliary: &'static str,
    pub punctuation: &'static str,
    pub numbers: &'static str,
}

pub(super) const EXEMPLARS: [Exemplars; 4] = [
${rows.join('\n')}
];
`;
}

for (const language of Object.keys(sources)) {
  writeFileSync(`${root}/locales/${language}/calendar.ftl`, calendar(language));
  writeFileSync(`${root}/locales/${language}/currency.ftl`, currency(language));
  writeFileSync(`${root}/locales/${language}/names/nation.ftl`, nation(language));
}
writeFileSync(`${root}/src/i18n/numerals.rs`, numerals());
writeFileSync(`${root}/src/domain/keyboard/exemplars.rs`, exemplars());
