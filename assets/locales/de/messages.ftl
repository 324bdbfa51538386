# messages

## Edits that are refused
refused-read-only = Diese Reise stammt aus einer neueren Version von Seamline und kann nur gelesen werden.
refused-gone = Das gibt es nicht mehr: { $id }
refused-text-too-long = Dieser Text ist länger als 20.000 Zeichen.
refused-too-many-records = Eine Reise fasst höchstens 100.000 Einträge.
refused-outside = Geben Sie eine Zahl von { $least } bis { $most } ein.
refused-time-unreadable = Geben Sie eine Zeit wie 45min, 2h oder 1d 4h ein.
refused-date-unreadable = Geben Sie ein Datum wie 2026-10-12 ein.
refused-color-unreadable = Geben Sie eine Farbe wie #0078c8 ein.
refused-nothing-to-paste = Hier ist nichts, das sich einfügen lässt.
