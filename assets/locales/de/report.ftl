# report: what many journeys tell together

report-title = Journeys im Überblick
report-about = { $journeys ->
    [one] 1 Journey
   *[other] { $journeys } Journeys
} in { $folder }{ $copies ->
    [0] {""}
    [one] , 1 Kopie nicht mitgezählt
   *[other] , { $copies } Kopien nicht mitgezählt
}{ $unread ->
    [0] {""}
    [one] , 1 Datei war nicht lesbar
   *[other] , { $unread } Dateien waren nicht lesbar
}{ $left ->
    [0] {""}
    [one] , 1 Datei ausgelassen
   *[other] , { $left } Dateien ausgelassen
}
report-progress = { $done } von { $all } Dateien
report-nothing = Nichts.
report-more = { $count ->
    [one] Und 1 weitere Zeile, in den Berichten als CSV und XLSX.
   *[other] Und { $count } weitere Zeilen, in den Berichten als CSV und XLSX.
}
report-and-more = { $names } und { $count } weitere
report-nobody = Niemand
report-no-stage = Keine Phase
report-no-day = kein Tag
report-copy-counted = ja, als eigene Journey
report-copy-not-counted = nein, Kopie
report-format = zu diesem Namen passt kein Bericht: { $name }
report-format-hint = lassen Sie den Namen auf .html, .md, .csv oder .xlsx enden

## tables
report-feelings = Wie es sich anfühlt
report-feelings-about = Mittlere Emotion von −2 bis +2, nach führender Abteilung und Phase.
report-pains = Offene Schmerzpunkte
report-pains-about = Wo sie zu spüren sind, nach führender Abteilung und Phase.
report-handoffs = Übergaben
report-handoffs-about = Von einer Abteilung zur nächsten, der tiefste Fall der Emotion zuerst.
report-repeated = Derselbe Schmerz in mehreren Journeys
report-repeated-about = Offene Schmerzpunkte mit demselben Titel, die in den meisten Journeys zuerst.
report-steps = Offene kleine Schritte
report-steps-about = Nach Abteilung und zugesagtem Tag.
report-journeys = Journeys
report-journeys-about = Zuerst die, an die man sich am schlechtesten erinnert.
report-unread = Nicht lesbar
report-unread-about = Diese Dateien sind in den Zahlen nicht enthalten.
report-copies = Kopien
report-copies-about = Dateien mit der ID einer anderen Datei. Kopien sind in den Zahlen nicht enthalten; eine Datei, die kopiert und dann umgeschrieben wurde, ist enthalten.
report-left-out = Ausgelassen
report-left-out-about = Diese Dateien sind keine Journeys, oder es sind Verknüpfungen.

## why a file is left out
left-out-link-outside = Verknüpfung, die aus dem Ordner hinausführt; ihr wurde nicht gefolgt
left-out-link-inside = Verknüpfung auf etwas, das schon im Ordner liegt
left-out-link-nowhere = Verknüpfung, die ins Leere führt
left-out-lock = Sperrdatei eines Office-Programms
left-out-backup = Sicherungskopie
left-out-temporary = temporäre Datei

## columns
report-column-department = Abteilung
report-column-from = Von
report-column-to = Zu
report-column-handoffs = Übergaben
report-column-without-agreement = Ohne Absprache
report-column-fall = Verlorene Emotion
report-column-pain-point = Schmerzpunkt
report-column-journeys = Journeys
report-column-severity = Höchste Schwere
report-column-where = Wo
report-column-due = Bis
report-column-step = Kleiner Schritt
report-column-journey = Journey
report-column-remembered = Erinnerte Emotion
report-column-lost = An Übergaben verloren, %
report-column-touchpoints = Kontaktpunkte
report-column-pain-points = Offene Schmerzpunkte
report-column-unowned = Ohne Zuständige
report-column-days-lost = Verlorene Arbeitstage im Jahr
report-column-file = Datei
report-column-reason = Grund
report-column-copy-of = Gleiche ID wie
report-column-its-title = Titel dort
report-column-counted = In den Zahlen

## help
help-report = In einer Datei zeigen, was alle Journeys in einem Ordner zusammen erzählen; Exit-Code 1, wenn einige nicht lesbar waren
help-report-folder = Ein Ordner mit Journey-Dateien
help-report-output = Die Datei, die entsteht: html, md, csv oder xlsx, nach der Endung
help-report-lang = Die Sprache des Berichts, und wie Zahlen in CSV geschrieben werden; ohne Angabe die des Systems
