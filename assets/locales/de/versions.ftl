# versions: time-lapse, one version against another

## commands
command-lapse = Zeitraffer…
command-lapse-hint = Die Fassungen dieser Datei abspielen, die hier oder in git aufbewahrt sind
command-export-change = Änderungen exportieren…
command-export-change-hint = Die Karte mit der Kurve, wie sie war, und die Änderungen in Worten, als Bild oder PDF

## time-lapse
lapse-title = Zeitraffer von { $name }
lapse-close = Zeitraffer schließen
lapse-play = Abspielen
lapse-pause = Anhalten
lapse-back = Zurück
lapse-forth = Weiter
lapse-place = { $nth } von { $count }
lapse-export = Erste gegen letzte exportieren…
lapse-export-hint = Die erste Kurve als Schatten hinter der letzten, und die Änderungen in Worten
lapse-changes = Was sich geändert hat
lapse-first = Das ist die erste Fassung.
lapse-now = heute
lapse-said = { $day } · { $said }
message-no-lapse = Von { $name } gibt es noch keine früheren Fassungen.
message-no-lapse-hint = Sie entstehen mit jedem Speichern, und aus git, wenn die Datei in einem Repository liegt.

## one version against another
changes-export = Exportieren…
against-title = Was sich geändert hat seit { $name }
against-curve = die Kurve, wie sie war: { $name }
against-none = Nichts hat sich geändert.
against-more = { $count ->
    [one] und eine weitere Änderung
   *[other] und { $count } weitere Änderungen
}
change-of = { $name } (Änderungen)
dialog-export-change = Änderungen exportieren
