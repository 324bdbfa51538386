# changes: what changed between two versions, and what they disagree about

## records
record-journey = Journey
record-departments = Abteilung „{ $title }“
record-personas = Persona „{ $title }“
record-stages = Phase „{ $title }“
record-touchpoints = Kontaktpunkt „{ $title }“
record-curves = Kurve „{ $title }“
record-points = Kurve „{ $curve }“ bei „{ $title }“
record-pain-points = Schmerzpunkt „{ $title }“
record-handoffs = Übergabe von „{ $title }“ zu „{ $other }“
record-small-steps = Kleiner Schritt „{ $title }“
record-comments = Kommentar „{ $title }“
record-attended = Anwesenheit von { $title }
record-votes = Stimmpunkte von { $voter } für „{ $title }“
record-views = Ansicht „{ $title }“
record-shots = Folie „{ $title }“
record-conflicts = Konflikt um „{ $title }“

## changes
change-said = { $record }: { $said }
change-field = { $field } { $before } → { $after }
change-added = { $record } ist neu
change-added-point = { $record } ist neu: Emotion { $emotion }
change-removed = { $record } wurde entfernt
change-moved = { $record } steht jetzt hinter „{ $other }“
change-moved-first = { $record } steht jetzt am Anfang

## conflicts
conflict-field = { $field } ist auf dieser Seite { $ours } und auf der anderen { $theirs } (vorher: { $base }); der Stand dieser Seite ist geblieben
conflict-removed-by-us = auf dieser Seite entfernt, auf der anderen geändert oder gebraucht; bleibt erhalten
conflict-removed-by-them = auf dieser Seite geändert oder gebraucht, auf der anderen entfernt; bleibt erhalten
conflict-removed = auf einer Seite entfernt, auf der anderen geändert oder gebraucht; bleibt erhalten
conflict-added-twice = auf beiden Seiten hinzugefügt; beide bleiben, der Eintrag der anderen Seite mit der Kennung „{ $id }“
conflict-order = Beide Seiten haben die Reihenfolge geändert ({ $list }); die Reihenfolge dieser Seite ist geblieben

## lists
list-departments = Abteilungen
list-personas = Personas
list-stages = Phasen
list-touchpoints = Kontaktpunkte
list-curves = Kurven
list-points = Punkte einer Kurve
list-pain-points = Schmerzpunkte
list-handoffs = Übergaben
list-small-steps = kleine Schritte
list-comments = Kommentare
list-workshop = Stimmen und Anwesenheit
list-views = Ansichten
list-shots = Folien
list-conflicts = Konflikte

## values
value-nothing = keine Angabe
value-nobody = niemand
value-text = „{ $text }“
value-yes = ja
value-no = nein
value-percent = { $number } %
value-employee = Journey von Beschäftigten
value-customer = Journey von Kunden
value-value-stream = Wertstrom
value-in-person = persönlich
value-phone = Telefon
value-email = E-Mail
value-chat = Chat
value-portal = Portal
value-letter = Brief
value-app = App
value-meeting = Besprechung
value-blue = Blau
value-rust = Rost
value-olive = Oliv
value-plum = Pflaume
value-navy = Marineblau
value-wine = Weinrot
value-violet = Violett
value-cobalt = Kobaltblau
value-solid = einfarbig
value-diagonal = schräge Linien
value-dots = Punkte
value-cross = Kreuze
value-horizontal = waagrechte Linien
value-vertical = senkrechte Linien
value-grid = Gitter
value-waves = Wellen
value-as-is = Ist
value-to-be = Soll
value-believed = Annahme
value-believed-with = Annahme von { $first }
value-open = offen
value-planned = geplant
value-planned-with = geplant bis { $first }
value-in-progress = in Arbeit
value-solved = gelöst
value-solved-with = gelöst am { $first }
value-dismissed = verworfen
value-idea = Idee
value-doing = in Arbeit
value-done = erledigt
value-done-with = erledigt am { $first }
value-assumed = angenommen
value-interview = Gespräch
value-survey = Umfrage
value-survey-with = Umfrage mit { $first } Antworten, Streuung { $second }
value-measured = gemessen

## diff, merge, git
merge-two = zum Zusammenführen gehören drei Dateien oder eine mit den Marken einer Zusammenführung
merge-two-hint = seamline merge BASE OURS THEIRS -o OUT
merge-no-journey = keine dieser Dateien ist eine Journey: Sie haben kein format, keine Phasen und keine Touchpoints
merge-no-journey-hint = es wurde nichts geschrieben; führen Sie sie als Text zusammen
merge-comments = Hinweis: Die zusammengeführte Datei hat keine Kommentare: Wo sich die Zeilen darum herum geändert haben, konnten sie nicht bleiben
merge-comments-lines = Hinweis: { $count ->
    [one] Ein Kommentar aus { $name } ist verloren: Zeile { $lines }
   *[other] { $count } Kommentare aus { $name } sind verloren: Zeilen { $lines }
  }
merge-comments-hint = Übernehmen Sie sie aus den zusammengeführten Dateien (mit git: git show HEAD:DATEI).
merge-open = { $count ->
    [one] Ein Konflikt steht mit beiden Seiten in der zusammengeführten Datei unter conflicts, bis ihn jemand klärt: Öffnen Sie die Datei im Fenster, oder wählen Sie in der Datei.
   *[other] { $count } Konflikte stehen mit beiden Seiten in der zusammengeführten Datei unter conflicts, bis sie jemand klärt: Öffnen Sie die Datei im Fenster, oder wählen Sie in der Datei.
  }
git-setup-set = gesetzt: { $name } = { $value }
git-setup-unset = entfernt: die Einstellungen { $name }
git-setup-attributes = die Zeile „{ $line }“ steht in { $path }
git-setup-no-attributes = entfernt: die Zeile „{ $line }“ aus { $path }
git-setup-done = git führt die Journeys dieses Repositorys von nun an zusammen und vergleicht sie; rückgängig mit seamline git-setup --undo
git-setup-undone = git behandelt die Journeys dieses Repositorys wieder wie jeden Text
git-setup-nothing = es gab nichts rückgängig zu machen
help-diff = In Sätzen sagen, was sich von einem Stand einer Journey zum anderen geändert hat; Exit-Code 0 für nichts, 1 für Änderungen, 2 für Unlesbares
help-diff-before = Der frühere Stand
help-diff-after = Der spätere Stand
help-diff-json = Die Änderungen als JSON ausgeben
help-diff-output = Den späteren Stand zeichnen, mit der Kurve des früheren als Schatten und den Änderungen in Worten, als Bild oder PDF
help-diff-git = Die Argumente nehmen, die git gibt
help-merge = Zwei Stände einer Journey zusammenführen, die aus einem entstanden sind; Exit-Code 0 ohne Konflikte, 1 mit Konflikten, 2 für Unlesbares
help-merge-versions = Der gemeinsame Stand und die beiden, die daraus entstanden sind; oder eine Datei mit den Marken einer Zusammenführung
help-merge-output = Die zusammengeführte Journey
help-merge-json = Die Konflikte als JSON ausgeben
help-git-setup = git die Journeys eines Repositorys Eintrag für Eintrag zusammenführen und vergleichen lassen
help-git-setup-folder = Ein Ordner im Repository; sonst dieser
help-git-setup-undo = Das rückgängig machen

## the window
step-merge = Mit dem anderen Stand zusammenführen
step-settle = Konflikt klären
mark-added = neu
mark-removed = hier entfernt
mark-moved = verschoben
mark-changed = geändert
conflicts-title = { $count ->
    [one] Ein Konflikt ist zu klären
   *[other] { $count } Konflikte sind zu klären
  }
conflicts-keep-all = Alles so lassen
conflicts-keep-all-hint = Die Journey bleibt, wie sie jetzt ist; Rückgängig nimmt das ganze Zusammenführen zurück
conflict-ours = Diese Seite: { $said }
conflict-theirs = Andere Seite: { $said }
conflict-type = Anderes…
conflict-question = { $field } (vorher: { $base })
conflict-keep = Behalten
conflict-remove = Entfernen
conflict-leave = So lassen
conflict-order-ours = Diese Reihenfolge
conflict-order-theirs = Die andere Reihenfolge
changes-title = { $count ->
    [0] Keine Änderungen seit „{ $name }“
    [one] Eine Änderung seit „{ $name }“
   *[other] { $count } Änderungen seit „{ $name }“
  }
changes-next = Weiter
changes-previous = Zurück
changes-close = Vergleich beenden
revisions-title = Mit einem früheren Stand vergleichen
revisions-about = Stände von { $name }, die git aufbewahrt, der neueste zuerst
revisions-cut-count = Nur die neuesten { $most } sind aufgeführt.
revisions-cut-time = Ältere fehlen, weil das Zurückgehen zu lange dauern würde.
revisions-cut-missing = Ältere fehlen, weil sie nicht in diese Kopie des Repositorys geholt wurden oder nicht lesbar sind.
message-git-unread = Die Stände von { $name } in git lassen sich nicht lesen
message-git-some = { $count ->
    [one] Ein Stand von { $name } in git lässt sich nicht lesen
   *[other] { $count } Stände von { $name } in git lassen sich nicht lesen
  }
message-git-cut = Nicht alle Stände von { $name } werden gezeigt.
message-cannot-compare = Der Vergleich mit { $name } ist nicht möglich
message-no-revisions = git bewahrt keine Stände von { $name } auf.
message-no-revisions-hint = Vergleichen Sie mit einer Datei, oder stellen Sie den Ordner unter git.
dialog-compare = Mit einer Datei vergleichen
path-compare-title = Mit einer Datei vergleichen
path-compare = Vergleichen
command-compare-file = Mit einer Datei vergleichen…
command-compare-file-hint = Zeigen, was sich seit einem anderen Stand dieser Journey geändert hat
command-compare-revision = Mit einem git-Stand vergleichen…
command-compare-revision-hint = Zeigen, was sich seit einem Stand geändert hat, den git aufbewahrt
command-next-change = Nächste Änderung
command-next-change-hint = Das Nächste zeigen, was sich seit dem anderen Stand geändert hat
command-previous-change = Vorige Änderung
command-previous-change-hint = Das Vorige zeigen, was sich seit dem anderen Stand geändert hat
message-joined = In { $name } steht eine unfertige Zusammenführung: Beide Seiten wurden verbunden.
message-joined-hint = Rückgängig führt zurück zu dieser Seite. Gespeichert ist noch nichts.

## comments on the map
overlay-comments = Kommentare
overlay-comments-hint = Wo jemand etwas gesagt hat, das noch nicht erledigt ist
legend-comments = Offener Kommentar
