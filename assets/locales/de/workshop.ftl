# Der Workshop: was mit den Leuten im Raum geschieht

## Menü und Befehle
menu-workshop = Workshop
command-attendance = Wer ist da…
command-attendance-hint = Sagen, welche Abteilungen im Raum sind
command-blind-curves = Blinde Kurven…
command-blind-curves-hint = Jede Abteilung zeichnet nacheinander, wie es sich ihrer Meinung nach anfühlt, ohne die anderen zu sehen; dann wird alles aufgedeckt
present-keys-workshop = A, C, D, G
present-keys-workshop-what = Wer ist da, blinde Kurven, Abstimmen, kleine Schritte

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
room-vote-anew = Frühere Punkte verwerfen
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

## Stimmzettel
step-take-in = Stimmzettel aufnehmen
room-vote-ballot = Stimmzettel für mehrere Laptops
ballot-made = Der Stimmzettel ist bereit: { $name }
ballot-made-hint = Er liegt neben der Journey. Alle öffnen ihn in Seamline und füllen ihn aus; was sie dort speichern, kommt in Sekunden von selbst herein.
ballot-unsaved = Bitte speichern Sie zuerst die Journey
ballot-unsaved-hint = Der Stimmzettel kommt in den Ordner der Journey, und von dort kommen die ausgefüllten herein.
ballot-taken = { $count ->
    [one] { $count } Stimmzettel ist eingegangen
   *[other] { $count } Stimmzettel sind eingegangen
}
ballot-who = { $name }, { $department }
ballot-of = { $who }: { $dots ->
    [one] { $dots } Punkt
   *[other] { $dots } Punkte
}
ballot-in-place = { $who }: { $dots ->
    [one] { $dots } Punkt
   *[other] { $dots } Punkte
} statt bisher { $before }
ballots-of = { $department } { $count } ({ $dots ->
    [one] { $dots } Punkt
   *[other] { $dots } Punkte
})
ballot-replaced = { $count ->
    [one] { $count } davon ersetzt einen früheren.
   *[other] { $count } davon ersetzen frühere.
}
ballot-redrawn = Die bisherige Kurve von { $department } ist durch den Mittelwert der Stimmzettel ersetzt.
ballot-unread-more = { $count ->
    [one] { $count } weiterer Stimmzettel lässt sich nicht lesen
   *[other] { $count } weitere Stimmzettel lassen sich nicht lesen
}
ballots-too-many = { $count ->
    [one] { $count } Stimmzettel wird nicht berücksichtigt: In diesem Ordner liegen mehr als { $most }
   *[other] { $count } Stimmzettel werden nicht berücksichtigt: In diesem Ordner liegen mehr als { $most }
}
ballots-too-many-hint = Das sind die mit den letzten Namen. Verschieben Sie Stimmzettel, die nicht mehr gebraucht werden, in einen anderen Ordner.
ballot-others-id = Er trägt die Kennung eines Stimmzettels aus einer anderen Abteilung, deren Punkte bleiben, wie sie sind.
ballot-unread = Der Stimmzettel { $name } lässt sich nicht lesen
ballot-refused = Der Stimmzettel { $name } zählt nicht
ballot-refused-more = { $count ->
    [one] { $count } weiterer Stimmzettel zählt nicht
   *[other] { $count } weitere Stimmzettel zählen nicht
}
ballot-other-journey = Er gehört zu einer anderen Journey.
ballot-no-department = Er nennt keine Abteilung, die es in dieser Journey gibt.
ballot-too-many-dots = Er vergibt { $given } Punkte, und jede Person hat { $allowed }.
ballot-no-number = Eine Emotion darauf ist keine Zahl.
ballot-twice = Derselbe Stimmzettel liegt hier noch unter einem anderen Namen und zählt einmal.
ballot-no-id = diese Journey hat noch keine Kennung, sodass kein Stimmzettel zu ihr gehören könnte: { $path }
ballot-no-id-hint = öffnen Sie sie in Seamline, ändern Sie etwas und speichern Sie
error-newer-ballot = dieser Stimmzettel stammt aus einer neueren Version von Seamline
error-too-many-dots = dieser Stimmzettel vergibt { $given } Punkte, und mehr als { $most } hat niemand
hint-too-many-dots = wer ihn ausgefüllt hat, füllt am besten einen leeren Stimmzettel neu aus
help-ballot = Einen leeren Stimmzettel neben eine Journey legen, den alle in einem eigenen Fenster ausfüllen
help-ballot-file = Die Journey
help-ballot-dots = Wie viele Punkte jede Person hat, 1 bis 9
help-ballot-small-steps = Die Punkte gehen an kleine Schritte statt an Schmerzpunkte
booth-who = Ihr Stimmzettel: Wer sind Sie?
booth-name = Ihr Name, wenn Sie mögen
booth-curve = Wie fühlt es sich Ihrer Meinung nach an?
booth-dots = Was ist am wichtigsten?
booth-save = Meinen Stimmzettel speichern
booth-saved = Vielen Dank. Ihr Stimmzettel ist gespeichert.
booth-saved-as = Er liegt neben der Journey als { $name }.
question-ballot = Ihren Stimmzettel für { $name } speichern?
question-ballot-about = Was Sie seit dem letzten Speichern ausgefüllt haben, steht noch in keiner Datei und zählt nicht. Verworfenes ist weg.

## Im Seitenfenster
section-workshop = Workshop
field-attended = Im Raum
field-voters = Stimmen zu Schmerzpunkten
field-voters-small-steps = Stimmen zu kleinen Schritten

## Vereinbaren
command-decide = Kleine Schritte vereinbaren…
command-decide-hint = Jeder kleine Schritt bekommt Abteilungen und ein Datum, und am Ende werden alle vorgelesen
room-decide-above = Was wir mitnehmen
room-decide-title = Kleine Schritte
room-decide-new = Ein neuer kleiner Schritt, Eingabe fügt ihn hinzu
room-decide-who = Wer macht es?
room-decide-when = Bis wann?
room-week = in einer Woche
room-two-weeks = in zwei Wochen
room-four-weeks = in vier Wochen
room-three-months = in drei Monaten
room-step-done = Ist schon getan
room-step-agreed = Abgemacht
room-read-out = Vorlesen
room-nothing = Noch gibt es nichts, was Sie den Raum fragen könnten
room-nothing-hint = Dazu braucht es Abteilungen, Kontaktpunkte zum Zeichnen und offene Schmerzpunkte oder kleine Schritte zum Abstimmen.
