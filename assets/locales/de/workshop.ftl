# Der Workshop: was mit den Leuten im Raum geschieht

## Menü und Befehle
menu-workshop = Workshop
command-attendance = Wer ist da…
command-attendance-hint = Sagen, welche Abteilungen im Raum sind
command-blind-curves = Blinde Kurven…
command-blind-curves-hint = Jede Abteilung zeichnet nacheinander, wie es sich ihrer Meinung nach anfühlt, ohne die anderen zu sehen; dann wird alles aufgedeckt
present-keys-workshop = A, C, D
present-keys-workshop-what = Wer ist da, blinde Kurven, Abstimmen

## Schritte zum Rückgängigmachen
step-curve-believe = Zeichnen, was eine Abteilung glaubt

## An der Wand
room-done = Fertig
room-leave = Verlassen
room-back = Zurück
room-next = Weiter
room-skip = Überspringen
room-undo = Rückgängig
room-attendance-title = Wer ist im Raum?
room-attendance-count = { $count } von { $all ->
    [one] { $all } Abteilung
   *[other] { $all } Abteilungen
}
room-blind-above = Blinde Kurven, in Stille
room-blind-now = Jetzt: { $department }
room-blind-handing = Der Bildschirm zeigt nichts von den anderen. Zeichnen Sie von links nach rechts, wie es sich Ihrer Meinung nach anfühlt.
room-blind-draws = { $department } zeichnet
room-blind-how = Zeichnen Sie über die Bahn oder ziehen Sie ein Gesicht. Oben ist gut, unten ist schlecht.
room-blind-drawn = Alle haben gezeichnet
room-blind-drawn-text = Sehen Sie jetzt alle Kurven zusammen, und danach, wie es wirklich ist.
room-draw = Zeichnen
room-drawn = Wir sind fertig
room-clear = Von vorn
room-reveal = Aufdecken

## Folien
shot-perception = Was wir glauben und wie es ist
slide-perception = Wahrnehmungslücke
slide-perception-believed = So fühlt es sich an, glauben die Abteilungen
slide-perception-felt = Und so fühlt es sich an
slide-perception-gaps = Hier sehen wir es am verschiedensten
slide-perception-agreed = Wir sehen es, wie es ist: keine Lücke von einer halben Stufe oder mehr
slide-perception-nothing = Noch hat niemand gesagt, wie es sich anfühlt: Es gibt keine Ist-Kurve
slide-gap = { $touchpoint }: { $department } glaubt { $believed }, erlebt wird { $felt }

## Abstimmen mit Punkten
command-vote = Mit Punkten abstimmen…
command-vote-hint = Jede Person gibt Punkte für das Wichtigste, geheim, bis das Ergebnis gezeigt wird
command-vote-result = Abstimmung zeigen
command-vote-result-hint = Was die meisten Punkte bekam, jede Abteilung zählt gleich viel
room-begin = Beginnen
room-take-dot = Einen Punkt zurücknehmen
room-vote-above = Punkte vergeben, geheim bis zum Schluss
room-vote-what = Worüber stimmen wir ab?
room-vote-candidates = { $count ->
    [0] nichts offen
    [one] { $count } offen
   *[other] { $count } offen
}
room-vote-dots = Punkte für jede Person
room-vote-anew = Neu beginnen, ohne die früheren Punkte
room-vote-next = Wer stimmt als Nächstes ab?
room-vote-voted = { $count ->
    [0] noch niemand hat abgestimmt
    [one] { $count } Person hat abgestimmt
   *[other] { $count } Personen haben abgestimmt
}
room-vote-show = Ergebnis zeigen
room-vote-votes = { $department } stimmt ab: Was ist am wichtigsten?
room-vote-left = { $left ->
    [0] Alle { $each } Punkte vergeben
    [one] Noch { $left } von { $each } Punkten
   *[other] Noch { $left } von { $each } Punkten
}
room-vote-give-up = Ohne Stimme zurück
room-vote-done = Fertig
shot-votes-small-steps = Was wir zuerst tun
slide-votes-pain-points = Schmerzpunkte
slide-votes-small-steps = Kleine Schritte
minutes-votes-small-steps = Was wir zuerst tun
minutes-votes-secret = Das Ergebnis ist noch geheim.
slide-votes-none = Noch hat niemand einen Punkt vergeben.
slide-gap-several = { $touchpoint }: geglaubt { $believed } bis { $highest }, erlebt wird { $felt }
slide-gap-alike = { $touchpoint }: geglaubt { $believed }, erlebt wird { $felt }
