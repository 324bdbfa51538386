# Zeichnen auf der Karte

## Palette
palette-drag = Klicken fügt es ein; oder ziehen Sie es auf die Karte
palette-drag-department = Auf einen Schmerzpunkt, einen Kontaktpunkt oder eine Übergabe ziehen; Doppelklick benennt um
add-department = Abteilung hinzufügen
command-add-department = Abteilung
command-add-department-hint = Eine Abteilung hinzufügen und ihren Namen tippen

## Eine leere Karte
empty-first = Doppelklicken Sie hier für den ersten Kontaktpunkt
empty-first-hint = Oder drücken Sie T und tippen Sie. Die Eingabetaste macht den nächsten, S eine Phase, P einen Schmerzpunkt.

## Schritte
command-undo-step = „{ $step }“ rückgängig machen
command-redo-step = „{ $step }“ wiederholen

## Was beim Tippen an Ort und Stelle geht
status-typing-new = Eingabe: nächster Eintrag · Tab: eine Ebene tiefer · Umschalt+Tab: eine Ebene höher · @IT gibt ihn der IT · Esc bricht ab
status-typing-department = Eingabe: nächste Abteilung · Esc bricht ab
status-typing = Eingabe behält es · Esc gibt den alten Titel zurück

## Einfügen
refused-too-many-lines = Eine Liste mit mehr als 200 Zeilen lässt sich nicht auf einmal einfügen.
message-picture-pasted = Ein Bild lässt sich nicht in die Karte einfügen.
message-picture-pasted-hint = Sie nimmt kopierte Phasen, Kontaktpunkte und Schmerzpunkte auf, und Listen von Zeilen.
message-cannot-paste = Der Inhalt der Zwischenablage lässt sich nicht einfügen
