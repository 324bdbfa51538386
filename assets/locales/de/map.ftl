# map

## Why a number is not known
unknown-no-curve = noch keine Ist-Kurve
unknown-no-emotion = keine Emotion angegeben
unknown-no-neighbours = keine zwei Nachbarn haben eine Emotion
unknown-no-time = keine Zeit angegeben
unknown-no-lead-time = die Reise dauert keine Zeit
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
