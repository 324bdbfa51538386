# Eine Journey zeigen: Folien, Tasten, Workshop

## Bilder
shot-map = Die ganze Journey
shot-together = Wo wir zusammenarbeiten sollten
shot-quick-wins = Schnelle Erfolge
shot-outlook = Was die kleinen Schritte ändern
shot-small-steps = Kleine Schritte
shot-votes = Was uns am wichtigsten ist
shot-wins = Was wir erreicht haben

## Folien
slide-place = { $nth } von { $count }
slide-kind-employee = Employee Journey
slide-kind-customer = Customer Journey
slide-kind-value-stream = Wertstrom
slide-stage = Phase
slide-seam = Wo die Arbeit in andere Hände geht
slide-gone = Nicht mehr auf der Karte
slide-owns = zuständig · { $department }
slide-nobody-owns = noch niemand zuständig
slide-more = und { $count } weitere
slide-passes = Was weitergegeben wird
slide-breaks = Was dabei abreißt
slide-agreement = Was vereinbart ist
slide-no-agreement = Noch nichts vereinbart
slide-emotion = Emotion { $change }
slide-waits = wartet { $time }
slide-pains = { $count ->
    [one] { $count } Schmerzpunkt
   *[other] { $count } Schmerzpunkte
}
slide-quick-wins-title = Was lässt sich schnell lösen?
slide-unrated = Noch nicht bewertet
slide-field-quick = Schnelle Erfolge
slide-field-big = Große Vorhaben
slide-field-time = Wenn Zeit ist
slide-field-not = Nicht jetzt
slide-impact = Wirkung →
slide-effort = Aufwand →
slide-step-idea = Idee
slide-step-planned = geplant
slide-step-due = bis { $date }
slide-step-doing = in Arbeit
slide-step-done = erledigt { $date }
slide-resolves = gegen „{ $pains }“
slide-felt-at = bei „{ $touchpoint }“
slide-votes-secret = { $count ->
    [one] { $count } Punkt ist vergeben. Das Ergebnis ist noch geheim.
   *[other] { $count } Punkte sind vergeben. Das Ergebnis ist noch geheim.
}
slide-dots = { $dots ->
    [one] { $dots } Punkt
   *[other] { $dots } Punkte
} · { $percent } %, wenn jede Abteilung gleich viel zählt
slide-tied = teilt sich Platz { $rank }
slide-wins-above = Gemeinsam geschafft
slide-wins-title = { $count ->
    [0] Noch ist nichts erreicht. Ein kleiner Schritt, der getan ist, wird hier stehen.
    [one] { $count } Erfolg
   *[other] { $count } Erfolge
}
slide-before = vorher
slide-now = jetzt
slide-expected = wie es sich jetzt anfühlen sollte
slide-if-done = { $count ->
    [0] Was die kleinen Schritte ändern würden
    [one] Wenn der angehakte Schritt getan ist
   *[other] Wenn die { $count } angehakten Schritte getan sind
}
slide-today = heute
slide-then = dann
slide-remembered = Erinnerte Emotion
slide-lost = An Übergaben verloren
slide-open = Offene Schmerzpunkte
slide-days = Verlorene Arbeitstage im Jahr
slide-by-gain = Kleine Schritte, die lohnendsten zuerst
slide-lifts = hebt „{ $touchpoint }“ um { $by }
slide-saves = spart { $days } Arbeitstage im Jahr
slide-rated = Wirkung { $impact }, Aufwand { $effort }
slide-no-gain = löst keinen offenen Schmerzpunkt

## Commands
command-present = Vorführen
command-present-hint = Die Journey Bild für Bild auf dem Projektor zeigen, von Anfang an
command-present-here = Ab hier vorführen
command-present-here-hint = Die Journey auf dem Projektor zeigen, beginnend mit dem, was ausgewählt ist

## Schritte zum Rückgängigmachen
step-minutes-planned = Geplante Minuten ändern
step-shot-note = Notiz eines Bildes ändern
step-shot-leave-out = Bild weglassen
step-shot-order = Bilder umordnen

## Auf der Bühne
present-add-pain = Was geht hier schief?
present-keys-next = → ↓ Leertaste Eingabe N Bild ab
present-keys-next-what = Weiter
present-keys-back = ← ↑ Rücktaste P Bild auf
present-keys-back-what = Zurück
present-keys-ends = Pos1, Ende
present-keys-ends-what = Zum ersten, zum letzten Bild
present-keys-number = 1 … 9 und Eingabe
present-keys-number-what = Zum Bild mit dieser Nummer
present-keys-overview = O
present-keys-overview-what = Alle Bilder auf einen Blick
present-keys-black = B oder .
present-keys-black-what = Schwarzer Bildschirm
present-keys-white = W oder ,
present-keys-white-what = Weißer Bildschirm
present-keys-laser = L, oder Maustaste halten
present-keys-laser-what = Ein roter Punkt zum Zeigen
present-keys-face = Gesicht oder Karte ziehen
present-keys-face-what = Emotion ändern, oder Wirkung und Aufwand
present-keys-pain = P bei einem Kontaktpunkt
present-keys-pain-what = Schmerzpunkt hinzufügen
present-keys-owner = Schmerzpunkt anklicken, dann 1 … 9
present-keys-owner-what = Dieser Abteilung geben, mit 0 niemandem
present-keys-undo = Strg+Z
present-keys-undo-what = Letzte Änderung zurücknehmen
present-keys-escape = Escape
present-keys-escape-what = Vorführung beenden

## Hilfe
help-present = Eine Journey Bild für Bild über den ganzen Bildschirm zeigen
help-present-file = Die Journey, die gezeigt wird

## Dateien einer Vorführung
export-shots-pptx = PowerPoint, bearbeitbar (*.pptx)
export-shots-pdf = PDF, eine Seite je Bild (*.pdf)
export-shots-minutes = Protokoll (*.md)
export-error-pptx = die PPTX lässt sich nicht erstellen: { $cause }
help-export-shots = Eine Seite je Bild der Vorführung statt der Karte; bei .pptx immer so
help-export-notes = Mit den Notizen der Bilder
minutes-title = Protokoll: { $title }
minutes-attended = Wer da war
minutes-steps = Kleine Schritte
minutes-votes = Was uns am wichtigsten ist
minutes-agreements = Was Abteilungen vereinbart haben
minutes-open = Offene Schmerzpunkte
minutes-nothing = Nichts festgehalten.
minutes-pain-place = { $touchpoint }, Schwere { $severity }
command-export-shots = Vorführung exportieren…
command-export-notes = Vorführung mit Notizen exportieren…
command-export-notes-hint = Dasselbe, mit dem, was die Vorführenden sagen wollen
dialog-export-shots = Vorführung exportieren
path-export-shots-title = Vorführung exportieren
command-export-shots-hint = Alle Bilder als PowerPoint oder PDF, oder das Protokoll des Workshops

## The views that decide and celebrate
view-priorities = Prioritäten
command-view-priorities = Prioritäten
command-view-priorities-hint = Sehen, welche Schmerzpunkte zuerst kommen und was die kleinen Schritte ändern würden
view-wins = Erfolge
command-view-wins = Erfolge
command-view-wins-hint = Sehen, was erreicht wurde und wer es gemeinsam geschafft hat
wall-card-hint = Ziehen Sie die Karte oder bewegen Sie sie mit den Pfeiltasten; eine Ziffer gibt sie einer Abteilung
wall-tick-hint = Haken Sie ihn an, um zu sehen, was sich ändern würde
slide-no-open = Kein Schmerzpunkt ist offen
