### Money. Written by tests/oracle/cldr.mjs from CLDR 48.2.0: a correction belongs there.

# $code is the ISO 4217 code, shown as it is where the language has no sign of its own. $amount has its digits already.
currency-amount = { $code ->
    [EUR] { $amount }{ "\u00A0" }€
   *[other] { $amount }{ "\u00A0" }{ $code }
}
