### The rules: what the embassy states, by the questions of the schema, which are English.

studio-rules-lead = A rule that your documents do not give is left out. The descriptions are in English.
studio-rules-unreadable = The rules cannot be read. Bring another file or undo the last change.
studio-unconfirmed = { $n ->
    [one] { $n } value is not confirmed by the embassy
   *[other] { $n } values are not confirmed by the embassy
}
studio-stated = stated
studio-not-stated = not stated
studio-yes = Yes
studio-no = No
studio-add = Add
studio-take-out = Take out
studio-source = Document that says so
studio-why-ask = Why the embassy must be asked
studio-is-unconfirmed = The embassy has not confirmed this yet
studio-no-number = Enter a whole number that is allowed here.
studio-no-json = This cannot be read as it is written. The file keeps what it said before.
