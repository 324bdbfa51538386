# terminal: what the commands say, and their help

terminal-error = Fehler: { $text }
terminal-hint = Hinweis: { $hint }

## check
check-copy = Kopie von { $of }, nicht mitgezählt
check-namesake = andere Journey mit derselben ID wie { $of }
check-left-out = ausgelassen: { $why }
check-summary = { $problems ->
    [0] keine Probleme
    [one] 1 Problem
   *[other] { $problems } Probleme
} und { $advice ->
    [0] kein Rat
    [one] 1 Rat
   *[other] { $advice } Ratschläge
} in { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
}

## fmt
fmt-comments = diese Datei enthält Kommentare, die verloren gingen: { $path }
fmt-comments-hint = kopieren Sie sie zuerst, und verwenden Sie dann --drop-comments
fmt-version-not-kept = gespeichert, aber die Fassung davor ist nicht aufgehoben: { $why }
fmt-not-locked = gespeichert, aber andere Fenster ließen sich währenddessen nicht zurückhalten: { $why }

## help
help = Zeichnet die Journey von Beschäftigten und zeigt, welche Abteilung welchen Schmerzpunkt verantwortet
help-heading-usage = Aufruf:
help-heading-commands = Befehle
help-heading-arguments = Argumente
help-heading-options = Optionen
help-flag-help = Diese Hilfe zeigen
help-flag-version = Die Version zeigen
help-file = Die Journey, die im Fenster geöffnet wird; sonst die Startseite
help-new = Eine Journey aus einer Vorlage anlegen
help-new-template = employee-onboarding, service-desk-customer, value-stream oder blank
help-new-lang = Die Sprache ihrer Texte: en oder de; sonst die des Systems
help-new-output = Die Datei, die angelegt wird; sonst die Standardausgabe
help-check = Finden, was zu verbessern ist und was der Doktor rät; Exit-Code 0 ohne Probleme, 1 für Probleme, 2 für Unlesbares
help-check-paths = Journey-Dateien oder Ordner mit Journey-Dateien
help-check-json = Probleme und Ratschläge als JSON ausgeben
help-check-strict = Auch Ratschläge zählen lassen: Exit-Code 1, wo der Doktor etwas zu sagen hat
help-insights = Zeigen, was eine Journey erzählt: Übergaben, Emotion, Zeiten, Zuständigkeit, wo man zusammenarbeiten sollte
help-insights-path = Eine Journey-Datei
help-insights-json = Alle Zahlen als JSON ausgeben; was nicht bekannt ist, ist null, mit dem Grund unter „unknown“
help-fmt = Journey-Dateien in ihre Normalform bringen
help-fmt-files = Journey-Dateien
help-fmt-check = Nur die Dateien nennen, die sich ändern würden; Exit-Code 1, wenn es welche gibt
help-fmt-drop-comments = Auch Dateien mit Kommentaren schreiben, dann ohne diese
help-import = Aus einer Mermaid-Journey eine Journey-Datei machen
help-import-file = Eine Mermaid-Datei (.mmd) oder eine Markdown-Datei (.md) mit Mermaid darin
help-import-output = Die Journey-Datei, die angelegt wird
help-import-index = Welche von mehreren Journeys, gezählt ab 1
help-import-lang = Die Sprache ihrer Texte, wenn die Datei keine nennt, etwa de oder de-AT; ohne Angabe die des Systems

## Export
help-export = Die Karte als Bild oder Dokument ausgeben: svg, png oder pdf, nach der Endung
help-export-file = Die Journey
help-export-output = Die Datei, die entsteht
help-export-overlay = Die Ebenen und Bahnen, die zu sehen sind, statt derer, die es anfangs sind
help-export-theme = Hell oder dunkel
help-export-lang = Die Sprache der Wörter auf der Karte, statt der Sprache der Journey
help-export-scale = Wie viel größer ein PNG ist als die Karte bei 100 %
export-unknown-overlay = eine Ebene „{ $id }“ gibt es nicht
export-unknown-overlay-hint = bekannt sind { $known }
help-renderer = Was das Fenster zeichnet: zuerst OpenGL (auto), glow oder wgpu

## seamline insights
insights-handoffs = Übergaben
insights-handoffs-are = { $count }, davon { $without } ohne Absprache
insights-lost = An Übergaben verlorene Emotion
insights-lost-is = { $share }: { $part } von { $all }
insights-remembered = Erinnerte Emotion
insights-remembered-is = { $emotion }: am stärksten { $peak } bei „{ $peak-at }“, am Ende { $end } bei „{ $end-at }“
insights-lead-time = Durchlaufzeit
insights-work-time = Arbeitszeit
insights-activity-ratio = Aktivitätsgrad
insights-right-first-time = Auf Anhieb richtig
insights-days-lost = Verlorene Arbeitstage im Jahr
insights-unowned = Schmerzpunkte ohne Zuständige
insights-quick-wins = Schnelle Gewinne
insights-silent = Beteiligt, aber ohne Stimme
insights-together = Wo man zusammenarbeiten sollte
insights-department = Abteilung
insights-leads = führt
insights-helps = hilft
insights-owns = zuständig
insights-causes = verursacht
insights-fixes = behebt
insights-percent = { $number } %
insights-hours = { $hours } h
insights-days = { $days } Arbeitstage ({ $hours } h)
insights-unknown = nicht bekannt ({ $reason })
