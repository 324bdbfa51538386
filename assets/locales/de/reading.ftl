# reading: overlays, their legends and headlines

unknown-no-to-be = noch keine Soll-Kurve
insights-assumed = Nur angenommen

## Overlays
overlay-evidence = Belege
overlay-evidence-hint = Die Kurve danach, woher man ihre Punkte kennt: angenommen, Interview, Umfrage, gemessen
overlay-true-time = Wahre Zeit
overlay-true-time-hint = Jeder Kontaktpunkt steht so weit hinter dem vorigen, wie Warten und Arbeit dauern, statt in gleichen Schritten
lane-heat = Schmerz-Raster
lane-heat-hint = Wie sehr es an jedem Kontaktpunkt schmerzt, Abteilung für Abteilung: die Schwere der offenen Schmerzpunkte, die sie besitzt, verursacht oder beheben kann
lane-heat-short = Schmerz-Raster: Schwere dessen, was jede besitzt, verursacht oder beheben kann
headline-assumed = { $percent } % dieser Kurve sind Annahme
headline-true-time = Wahre Zeit: Abstände sind so breit, wie Warten und Arbeit dauern
evidence-at-assumed = angenommen
evidence-at-interview = Interview
evidence-at-survey = n { $count }
evidence-at-measured = gemessen
part-absent = nicht beteiligt
time-at = Tag { $day }
right-first-time-at = { $percent } % richtig

## Legends
legend-causes = Zeigt darauf, wer es verursacht
legend-fixes = Zeigt darauf, wer es beheben kann
legend-seam = Übergabe: je breiter, desto länger das Warten; je röter, desto mehr Stimmung geht verloren
legend-agreed = Vernäht: mit Absprache
legend-to-be = Soll
legend-to-be-gap = Soll; schraffiert: der Abstand dazu, im Mittel { $mean }
legend-believes-gap = { $department } glaubt: im Mittel { $mean }
legend-remembered = Höhepunkt und Ende: in Erinnerung bleibt { $emotion }
legend-together = Wo Zusammenarbeit lohnt, nach Punkten
legend-assumed = angenommen
legend-interview = Interview
legend-survey = Umfrage, mit ihrer Streuung
legend-measured = gemessen
legend-heat = Schwere offener Schmerzpunkte
legend-longest-wait = Längstes Warten, seltenstes „auf Anhieb richtig“
legend-elapsed = Warten und Arbeit, maßstäblich

## Lens and filter
headline-lens = So sieht es { $department }
headline-filtered = Gefiltert: { $touchpoints } von { $of-touchpoints } Kontaktpunkten, { $pains } von { $of-pains } Schmerzpunkten
legend-talk = Sprechen mit { $department }: { $about }
panel-lens = Lesen als
lens-everybody = Alle
lens-hint = Die Karte als { $department } lesen: das Eigene in voller Farbe, alles andere grau
lens-part = Führt { $leads }, hilft { $helps }, besitzt { $owns }, verursacht { $causes }, kann { $fixes } beheben
panel-talk = Sprechen mit
talk-handoffs = { $count ->
    [one] 1 Übergabe
   *[other] { $count } Übergaben
  }
talk-pains = { $count ->
    [one] 1 Schmerzpunkt
   *[other] { $count } Schmerzpunkte
  }
talk-nobody = Mit niemandem: keine Übergabe und kein Schmerzpunkt wird geteilt.
command-lens = Abteilung { $nth }
command-lens-hint = Die Karte so lesen, wie Abteilung { $nth } sie sieht; noch einmal: wie alle
command-lens-family = Lesen als
export-unknown-department = in dieser Journey gibt es keine Abteilung „{ $name }“
export-unknown-department-hint = eine von { $known }
export-no-departments = diese Journey hat noch keine Abteilungen
help-export-lens = Als diese Abteilung lesen: ihre Kennung, ihr Kürzel oder ihr Name
panel-owns-causes-filtered = besitzt · verursacht, gefiltert
filter-text = Suchen
filter-text-hint = In Titeln, Notizen, Zitaten suchen…
filter-close = Wieder alles zeigen
filter-departments = Abteilung
filter-owner = Zuständig
filter-cause = Ursache
filter-severity = Schwere
filter-states = Stand
filter-personas = Persona
filter-channels = Kanal
filter-tags = Schlagwort
filter-any = beliebig
filter-from = { $severity } und mehr
filter-state-open = Offen
filter-state-planned = Geplant
filter-state-in-progress = In Arbeit
filter-state-solved = Gelöst
filter-state-dismissed = Verworfen
filter-nothing = In dieser Journey gibt es das nicht.
command-filter = Filtern…
command-filter-hint = Hervorheben, was passt: Text, Abteilung, Schwere, Stand, Persona, Kanal, Schlagwort
command-filter-clear = Wieder alles zeigen
command-filter-clear-hint = Den Filter abnehmen

## Departments view
view-departments = Abteilungen
command-view-departments = Abteilungen
command-view-departments-hint = Zeigen, wer wessen Schmerz verursacht, was jede Abteilung tut und wer nicht gehört wird
departments-none = Noch keine Abteilungen
departments-none-hint = Fügen Sie die Abteilungen hinzu, die in dieser Journey führen, helfen, etwas verursachen oder beheben.
matrix-title = Wer verursacht wessen Schmerz?
matrix-about = Zeilen verursachen, Spalten besitzen. Ein Klick zeigt die Schmerzpunkte auf der Karte.
matrix-none = Keine offenen Schmerzpunkte.
matrix-corner = verursacht \ besitzt
matrix-cell = { $cause } verursacht, { $owner } besitzt: { $count ->
    [one] 1 Schmerzpunkt
   *[other] { $count } Schmerzpunkte
  }, Schwere { $severity }
matrix-severity = Schwere { $severity }
gauge-title = Wer wird gehört?
gauge-about = Abteilungen, die führen, helfen, etwas besitzen, verursachen oder beheben können, und hier eine Stimme haben.
gauge-heard = { $heard } von { $all } werden gehört
gauge-silent = Beteiligt ohne Stimme: nicht im Raum, kein Votum, kein Kommentar, keine Kurve.
table-title = Was jede Abteilung tut
table-about = Offene Schmerzpunkte. Ein Klick auf einen Namen liest die Karte als diese Abteilung.
table-department = Abteilung
table-leads = Führt
table-helps = Hilft
table-owns = Besitzt
table-causes = Verursacht
table-fixes = Kann beheben
table-seams = Nähte
table-agreements = Absprachen
table-voice = Stimme
voice-none = Keine Stimme
voice-attended = im Raum
voice-votes = { $count ->
    [one] 1 Votum
   *[other] { $count } Voten
  }
voice-comments = { $count ->
    [one] 1 Kommentar
   *[other] { $count } Kommentare
  }
voice-curves = { $count ->
    [one] 1 geglaubte Kurve
   *[other] { $count } geglaubte Kurven
  }

## Saved views
panel-views = Gespeicherte Ansichten
view-keep = Diese Ansicht speichern als…
view-keep-anew = Speichern, was jetzt zu sehen ist
view-remove = Diese Ansicht löschen
view-rename = Umbenennen
view-up = Nach oben
view-down = Nach unten
view-more = Mehr zu „{ $view }“
view-numbered = Ansicht { $number }
palette-view = Gespeicherte Ansicht: { $name }
command-keep-view = Diese Ansicht speichern…
command-keep-view-hint = Overlays, Blick, Filter und Ausschnitt unter einem Namen in der Datei behalten
view-recall-hint = Die Karte so zeigen, wie sie gespeichert ist: Ebenen, Lesart, Filter, Ausschnitt
problem-field-filter = Filter
problem-field-camera = Ausschnitt
