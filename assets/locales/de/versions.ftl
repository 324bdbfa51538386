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

## conflict copies
message-copy = Neben dieser Journey liegt eine Konfliktkopie: { $name }
message-copy-hint = Dropbox, OneDrive oder Syncthing hat sie angelegt, als zwei Personen die Datei gleichzeitig geändert haben. Was darin steht, ist noch nicht in dieser Journey.
answer-copy = Zusammenführen oder vergleichen…
question-copy = Was soll aus { $name } werden?
question-copy-about = Beim Zusammenführen kommt hinzu, was nur in der Kopie steht; wo Sie sich widersprechen, wird gefragt. Die Kopie selbst bleibt, wie sie ist: Löschen Sie sie, wenn Sie sie nicht mehr brauchen.
answer-join = Zusammenführen
answer-compare = Vergleichen
message-copy-joined = { $name } wurde mit dieser Journey zusammengeführt.
message-copy-joined-hint = Speichern Sie, um das Ergebnis zu behalten. Die Kopie bleibt daneben liegen, bis Sie sie löschen.

## careful starts
message-careful = { $name } hat das Programm beim Öffnen zweimal beendet: Diesmal sehen Sie eine Tabelle, ohne die Karte.
message-careful-hint = Sie können hier lesen, ändern und speichern. „Karte“ oben versucht es wieder mit der Karte.

## folders that are emptied
question-passing = { $name } liegt in einem Ordner, der geleert wird
question-passing-about = Mailprogramme und Archive legen eine Datei dort nur zum Öffnen ab und löschen sie später. Speichern Sie sie anderswo, um Ihre Arbeit zu behalten.
answer-here = Trotzdem hier speichern
