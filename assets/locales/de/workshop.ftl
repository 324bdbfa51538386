# Der Workshop: was mit den Leuten im Raum geschieht

## Menü und Befehle
menu-workshop = Workshop
command-attendance = Wer ist da…
command-attendance-hint = Sagen, welche Abteilungen im Raum sind
command-blind-curves = Blinde Kurven…
command-blind-curves-hint = Jede Abteilung zeichnet nacheinander, wie es sich ihrer Meinung nach anfühlt, ohne die anderen zu sehen; dann wird alles aufgedeckt
present-keys-workshop = A, C
present-keys-workshop-what = Wer ist da, blinde Kurven

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
