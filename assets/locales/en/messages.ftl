# messages

## Edits that are refused
refused-read-only = This journey comes from a newer version of Seamline and may only be read.
refused-gone = This is no longer there: { $id }
refused-text-too-long = This text is longer than 20,000 characters.
refused-too-many-records = A journey holds at most 100,000 records.
refused-outside = Enter a number from { $least } to { $most }.
refused-time-unreadable = Enter a time such as 45min, 2h or 1d 4h.
refused-date-unreadable = Enter a date such as 2026-10-12.
refused-color-unreadable = Enter a colour such as #0078c8.
refused-nothing-to-paste = There is nothing here that can be pasted.
