# commands: each with a name for menus and a hint for tooltips, palette and the list of shortcuts

## keys
key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-home = Pos1
key-end = Ende
key-tab = Tab
key-enter = Eingabe
key-escape = Esc
key-delete = Entf
key-backspace = Rücktaste

## menus
menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-insert = Einfügen
menu-journey = Journey
menu-help = Hilfe

## file
command-new = Neue Journey…
command-new-hint = Beginnen Sie eine Journey mit einer Vorlage
command-open = Öffnen…
command-open-hint = Eine Journey-Datei öffnen, oder eine Mermaid-Journey als neue
command-export = Exportieren…
command-export-hint = Die Karte als SVG, PNG oder PDF speichern
command-close = Journey schließen
command-close-hint = Zurück zur Startseite
command-quit = Beenden
command-quit-hint = Das Programm beenden

## edit
command-select-all = Alles auswählen
command-select-all-hint = Alle Kontaktpunkte, Kurvenpunkte und Schmerzpunkte auswählen
command-cancel = Nichts auswählen
command-cancel-hint = Abbrechen, was gerade geschieht, das Werkzeug weglegen, nichts auswählen
command-undo = Rückgängig
command-undo-hint = Den letzten Schritt zurücknehmen
command-redo = Wiederholen
command-redo-hint = Den zurückgenommenen Schritt noch einmal tun
command-view-map = Karte
command-view-map-hint = Die Journey als Karte sehen
command-view-table = Tabelle
command-view-table-hint = Kontaktpunkte oder Schmerzpunkte als Zeilen sehen und jede Zelle ändern
command-find = Suchen…
command-find-hint = Zu dem gehen, was einen Text enthält, und alles davon markieren
command-cut = Ausschneiden
command-cut-hint = Das Ausgewählte in die Zwischenablage legen und entfernen
command-copy = Kopieren
command-copy-hint = Das Ausgewählte in die Zwischenablage legen
command-paste = Einfügen
command-paste-hint = Den Inhalt der Zwischenablage hinter dem Ausgewählten einfügen
command-duplicate = Duplizieren
command-duplicate-hint = Das Ausgewählte ein zweites Mal anlegen
command-remove = Löschen
command-remove-hint = Das Ausgewählte entfernen, mit allem, was dazugehört
command-type-here = Umbenennen
command-type-here-hint = Den Titel an Ort und Stelle schreiben, bei einer Übergabe die Absprache
command-shift-left = Nach links verschieben
command-shift-left-hint = Das Ausgewählte einen Platz nach links verschieben
command-shift-right = Nach rechts verschieben
command-shift-right-hint = Das Ausgewählte einen Platz nach rechts verschieben
command-shift-up = Nach oben verschieben
command-shift-up-hint = Die ausgewählten Schmerzpunkte einen Platz nach oben verschieben
command-shift-down = Nach unten verschieben
command-shift-down-hint = Die ausgewählten Schmerzpunkte einen Platz nach unten verschieben
command-lift = Einen halben Schritt besser
command-lift-hint = Die ausgewählten Gesichter heben; der Pfeil allein hebt sie um ein Zehntel
command-lower = Einen halben Schritt schlechter
command-lower-hint = Die ausgewählten Gesichter senken; der Pfeil allein senkt sie um ein Zehntel

## view
command-fit = Ganze Journey zeigen
command-fit-hint = Die Journey so zeigen, dass alles zu sehen ist
command-fit-selection = Auswahl zeigen
command-fit-selection-hint = Das Ausgewählte so groß zeigen, wie die Ansicht es erlaubt
command-zoom-in = Vergrößern
command-zoom-in-hint = Alles größer zeigen
command-zoom-out = Verkleinern
command-zoom-out-hint = Alles kleiner zeigen
command-zoom-whole = Auf 100 % zoomen
command-zoom-whole-hint = Alles in seiner eigenen Größe zeigen
command-next = Weiter auf der Karte
command-next-hint = Weiter zur nächsten Phase, zum nächsten Kontaktpunkt, Kurvenpunkt oder Schmerzpunkt
command-previous = Zurück auf der Karte
command-previous-hint = Zurück zur vorigen Phase, zum vorigen Kontaktpunkt, Kurvenpunkt oder Schmerzpunkt
command-left = Nach links gehen
command-left-hint = Zu dem gehen, was links steht
command-right = Nach rechts gehen
command-right-hint = Zu dem gehen, was rechts steht
command-up = Nach oben gehen
command-up-hint = Zu dem gehen, was darüber steht
command-down = Nach unten gehen
command-down-hint = Zu dem gehen, was darunter steht
command-first = An den Anfang gehen
command-first-hint = Zum Ersten auf der Karte gehen
command-last = Ans Ende gehen
command-last-hint = Zum Letzten auf der Karte gehen
command-outline = Aufbau
command-outline-hint = Die Journey neben der Karte als Baum zeigen: Phasen, Kontaktpunkte, Schmerzpunkte
command-type-title = Journey benennen
command-type-title-hint = Eintippen, wie die Journey heißt
command-draw-as-is = Ist-Kurve zeichnen
command-draw-as-is-hint = Den Stift nehmen und zeichnen, wie sich jeder Kontaktpunkt anfühlt
command-draw-to-be = Soll-Kurve zeichnen
command-draw-to-be-hint = Den Stift nehmen und zeichnen, wie sich jeder Kontaktpunkt anfühlen soll
command-guide = In zehn Schritten zur Journey
command-guide-hint = Zeigen, was zu einer Journey führt und was davon getan ist
command-problems = Probleme
command-problems-hint = Auflisten, was in dieser Journey zu verbessern ist
command-appearance-system = Darstellung wie das System
command-appearance-system-hint = Hell oder dunkel, wie das System es vorgibt
command-appearance-light = Helle Darstellung
command-appearance-light-hint = Dunkle Schrift auf hellem Papier
command-appearance-dark = Dunkle Darstellung
command-appearance-dark-hint = Helle Schrift auf dunklem Papier
command-language-en = English
command-language-en-hint = Show the program in English
command-language-de = Deutsch
command-language-de-hint = Das Programm auf Deutsch zeigen

## tools
command-tool-select = Auswählen
command-tool-select-hint = Klicken Sie zum Auswählen, oder ziehen Sie ein Rechteck um das, was Sie möchten
command-tool-hand = Hand
command-tool-hand-hint = Die Karte verschieben
status-select-idle = Doppelklick fügt ein oder benennt um · Ziehen verschiebt · Rechtsklick zeigt mehr
status-select-pressed = Ziehen Sie ein Rechteck auf, oder lassen Sie los zum Auswählen
status-select-marquee = Ausgewählt wird, was das Rechteck berührt; Esc bricht ab
status-hand-idle = Ziehen Sie die Karte, wohin Sie möchten
status-hand-grabbing = Lassen Sie los, und die Karte bleibt hier
command-tool-draw = Kurve zeichnen
command-tool-draw-hint = Zeichnen Sie in einem Zug, wie sich die Journey anfühlt
status-draw-idle = Zeichnen Sie die Kurve in einem Zug über die Spur, von links nach rechts
status-draw-pressed = Zeichnen Sie über die Kontaktpunkte; jeder nimmt seine Emotion vom Strich
status-draw-drawing = Loslassen behält die Kurve, Esc bringt die alte zurück
status-select-touchpoints = Loslassen legt ihn hier ab, mit Alt eine Kopie; Esc bricht ab
status-select-pain-points = Loslassen verschiebt ihn zu diesem Kontaktpunkt; Esc bricht ab
status-select-stage = Loslassen verschiebt die Phase hierher; Esc bricht ab
status-select-border = Loslassen setzt die Grenze hierher; Esc bricht ab
status-select-emotion = Oben ist besser; Alt hebt das Einrasten auf halbe Schritte auf; Esc bricht ab
status-carry-carrying = Legen Sie es auf einem Schmerzpunkt, Kontaktpunkt oder einer Übergabe ab; mit Umschalt hilft oder verursacht eine Abteilung

## insert
command-add-stage = Phase
command-add-stage-hint = Eine Phase hinter dieser anlegen und ihren Titel schreiben
command-add-touchpoint = Kontaktpunkt
command-add-touchpoint-hint = Einen Kontaktpunkt hinter diesem anlegen und seinen Titel schreiben; mit @IT hinter dem Titel führt ihn die IT
command-add-pain-point = Schmerzpunkt
command-add-pain-point-hint = Hier einen Schmerzpunkt anlegen und schreiben, was schiefgeht; mit @IT dahinter gehört er der IT
command-split-stage = Hier eine Phase beginnen
command-split-stage-hint = Aus diesem Kontaktpunkt und allen dahinter wird eine eigene Phase
command-merge-stages = Mit der nächsten Phase verbinden
command-merge-stages-hint = Die Kontaktpunkte der nächsten Phase kommen in diese

## journey
command-kind-employee = Mitarbeiter-Journey
command-kind-employee-hint = Aus dieser Journey die eines Mitarbeiters oder einer Mitarbeiterin machen
command-kind-customer = Kunden-Journey
command-kind-customer-hint = Aus dieser Journey die eines Kunden oder einer Kundin machen
command-kind-value-stream = Wertstrom
command-kind-value-stream-hint = Aus dieser Journey einen Wertstrom machen

## departments
command-give = Abteilung { $nth }
command-give-hint = Abteilung { $nth } führt die ausgewählten Kontaktpunkte und verantwortet die ausgewählten Schmerzpunkte
command-give-family = Führung oder Verantwortung
command-give-nobody = Niemand führt oder verantwortet
command-give-nobody-hint = Niemand führt die ausgewählten Kontaktpunkte oder verantwortet die ausgewählten Schmerzpunkte
command-let-help = Abteilung { $nth }
command-let-help-hint = Abteilung { $nth } hilft an den ausgewählten Kontaktpunkten und verursacht die ausgewählten Schmerzpunkte, oder nicht mehr
command-let-help-family = Hilfe oder Ursache
command-worse = Schwerer
command-worse-hint = Ein Punkt mehr für die ausgewählten Schmerzpunkte
command-milder = Leichter
command-milder-hint = Ein Punkt weniger für die ausgewählten Schmerzpunkte
carry-owner = Verantwortet
carry-cause = Verursacht
carry-lead = Führt
carry-help = Hilft
carry-agreement = Absprache notieren
carry-pain-point = Neuer Schmerzpunkt

## help
command-palette = Befehle…
command-palette-hint = Einen Befehl an wenigen Buchstaben seines Namens finden
command-shortcuts = Tastenkürzel
command-shortcuts-hint = Alle Befehle mit ihren Tasten auflisten
command-about = Über Seamline
command-about-hint = Version, Lizenzen und Herkunft der Beispiele
