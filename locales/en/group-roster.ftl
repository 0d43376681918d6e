### A list of members from a file: what was found in it, row by row.

roster-title = Invite many members from a file
roster-lead = Use a CSV file with two columns: the name and the reference. It is read on this device. Nothing is sent until you press the button below.
roster-example = For example:
roster-example-head = Name;Reference
roster-example-row = Ann Smith;{ $reference }
roster-file = CSV file
roster-reading = Reading the file…
roster-unreadable = The file could not be read. Choose it again.
roster-not-text = This is not text in UTF-8. Save the table as “CSV UTF-8” and choose it again.
roster-too-large = This file is too large for a list of members.
roster-empty = There are no members in this file.
roster-good = { $n ->
    [0] No row can be used.
    [one] { $n } row can be used.
   *[other] { $n } rows can be used.
}
roster-bad = { $n ->
    [one] { $n } row cannot be used
   *[other] { $n } rows cannot be used
}
roster-heading = Read as the names of the columns: { $text }
roster-bad-help = Correct these rows in the file and choose it again. You can also invite the others first.
roster-line = Row { $line }
roster-invite = { $n ->
    [one] Invite { $n } person
   *[other] Invite { $n } people
}
roster-other = Choose another file

## What is wrong with a row.

roster-no-reference = The reference is missing.
roster-bad-reference = This is not a complete reference: { $text }
roster-elsewhere = This reference belongs to another country: { $text }
roster-twice = This reference is already in row { $line }: { $text }
roster-already = This reference is already in the group: { $text }
roster-no-name = The name is missing.
roster-long-name = The name is too long.
roster-columns = There are more than two columns.
roster-quote = A quotation mark is not closed.
roster-over = The group would have more than { $most } members.
