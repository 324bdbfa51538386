# panels: the palette of commands, find, the table, the outline

## Palette
palette-field = Was möchten Sie tun?
palette-none = Kein Befehl hat diese Buchstaben.
palette-switch = Zeigen oder verbergen: { $name }

## Find
find-field = In der Journey suchen
find-count = { $nth } von { $count }
find-next = Nächste Stelle
find-previous = Vorige Stelle

## Table
table-filter = Filtern
table-add = Zeile hinzufügen
table-row = Zeile { $number }
table-hint = Ein Klick auf den Namen einer Spalte sortiert. Zeilen aus einer Tabellenkalkulation fügen Sie durch Einfügen hinzu.
table-nothing-pasted = Aus der Zwischenablage ließ sich keine Zeile lesen.
table-nothing-pasted-hint = Kopieren Sie Zeilen mit einem Titel in der ersten Spalte oder mit den Namen der Spalten darüber. Schmerzpunkte brauchen einen Kontaktpunkt.
table-pasted = { $count ->
    [one] Eine Zeile wurde hinzugefügt
   *[other] { $count } Zeilen wurden hinzugefügt
}, { $refused ->
    [one] eine Zelle wurde nicht übernommen
   *[other] { $refused } Zellen wurden nicht übernommen
}: { $cells }
table-pasted-hint = Phasen und Kontaktpunkte müssen schon da sein; Zeiten stehen in min, h, d oder w, etwa 45min oder 1d 4h.
table-pasted-departments = { $count ->
    [one] Eine Zeile wurde hinzugefügt
   *[other] { $count } Zeilen wurden hinzugefügt
}, { $new ->
    [one] mit einer neuen Abteilung
   *[other] mit { $new } neuen Abteilungen
}: { $names }
table-pasted-departments-hint = War eine nur anders geschrieben, führen Sie sie in ihrem Feld mit der anderen zusammen.
table-no = nein
field-matters = Zählt

## Outline
left-overview = Überblick
left-outline = Aufbau
left-guide = Schritte
outline-empty = Sobald es Phasen, Kontaktpunkte und Schmerzpunkte gibt, stehen sie hier.
