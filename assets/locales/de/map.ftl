# map

## Why a number is not known
unknown-no-curve = noch keine Ist-Kurve
unknown-no-emotion = keine Emotion angegeben
unknown-no-neighbours = keine zwei Nachbarn haben eine Emotion
unknown-no-time = keine Zeit angegeben
unknown-no-lead-time = die Journey dauert keine Zeit
unknown-no-share = kein Anteil „auf Anhieb richtig“ angegeben
unknown-no-hours-lost = kein Zeitverlust angegeben
unknown-no-people = keine Menschen pro Jahr angegeben
unknown-no-working-day = der Arbeitstag hat keine Länge
unknown-nobody-takes-part = noch nimmt keine Abteilung teil
unknown-too-large = die Zahlen sind zu groß, um wahr zu sein

## Terms of the score of where to work together
score-severity = Schwere
score-fall = verlorene Emotion
score-unowned = ohne Zuständige
score-no-agreement = keine Absprache
score-waiting = Warten
score-not-known = { $term } nicht bekannt

## Lanes
lane-pain-points = Schmerzpunkte
lane-pain-points-hint = Was schiefgeht, unter dem Kontaktpunkt, an dem man es spürt
lane-pain-points-short = Schmerz-punkte
lane-part = Beteiligte Abteilungen
lane-part-hint = Welche Abteilung an jedem Kontaktpunkt führt oder hilft
lane-part-short = Wer beteiligt ist
lane-value-stream = Wertstrom-Treppe
lane-value-stream-hint = Oben das Warten, unten die Arbeit, dazu die Summen
lane-value-stream-short = Wert-strom
part-leads = führt
part-helps = hilft
span-days = { $amount } T
span-hours = { $amount } Std.
span-minutes = { $amount } Min.
sum-lead-time = Durchlaufzeit { $amount }
sum-work-time = Arbeit { $amount }
sum-activity-ratio = Anteil der Arbeit { $amount } %
sum-right-first-time = auf Anhieb richtig { $amount } %

## Overlays
overlay-ownership = Wem der Schmerz gehört
overlay-ownership-hint = Jeder Schmerzpunkt in Farbe, Muster und Kürzel der Abteilung, die dafür einsteht
overlay-seams = Nähte der Übergaben
overlay-seams-hint = Wo die Führung von einer Abteilung zur nächsten wechselt, und wo die Stimmung am tiefsten fällt
overlay-to-be = Soll-Kurve
overlay-to-be-hint = Wie sich die Journey anfühlen soll
overlay-perception = Was Abteilungen glauben
overlay-perception-hint = Die Kurven, wie Abteilungen sie vermuten, gepunktet
overlay-together = Wo Zusammenarbeit lohnt
overlay-together-hint = Nadeln an den drei Stellen, an denen Abteilungen gemeinsam am meisten gewinnen
overlay-peak-end = Höhepunkt und Ende
overlay-peak-end-hint = Was in Erinnerung bleibt: das stärkste Gefühl und das letzte
peak = stärkstes Gefühl
end = Ende
peak-and-end = stärkstes Gefühl und Ende
legend-nobody = Noch niemand
legend-believes = { $department } glaubt
curve-as-is = Ist
curve-to-be = Soll
curve-believed = wie { $department } glaubt

## What a thing on the map is, for those who hear it
told-stage = Phase: { $title }
told-touchpoint = Kontaktpunkt: { $title }, niemand führt
told-touchpoint-led = Kontaktpunkt: { $title }, { $lead } führt
told-touchpoint-helped = Kontaktpunkt: { $title }, { $lead } führt, { $helps } hilft
told-point = Stimmung: { $title }, { $emotion }, { $curve }
told-pain = Schmerzpunkt: { $title }, Schwere { $severity }, zuständig: { $owner }
told-pain-solved = Schmerzpunkt: { $title }, gelöst, zuständig: { $owner }
told-pain-dismissed = Schmerzpunkt: { $title }, verworfen, zuständig: { $owner }
told-nobody = noch niemand
told-handoff = Übergabe: { $from } an { $to }
told-handoff-felt = Übergabe: { $from } an { $to }, Stimmung { $change }
told-gone = Nicht mehr auf der Karte
