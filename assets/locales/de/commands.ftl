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
menu-journey = Reise
menu-help = Hilfe

## file
command-new = Neue Reise…
command-new-hint = Beginnen Sie eine Reise mit einer Vorlage
command-open = Öffnen…
command-open-hint = Eine Reisedatei öffnen, oder eine Mermaid-Reise als neue
command-export = Exportieren…
command-export-hint = Die Karte als SVG, PNG oder PDF speichern
command-close = Reise schließen
command-close-hint = Zurück zur Startseite
command-quit = Beenden
command-quit-hint = Das Programm beenden

## edit
command-select-all = Alles auswählen
command-select-all-hint = Alle Kontaktpunkte, Kurvenpunkte und Schmerzpunkte auswählen
command-cancel = Nichts auswählen
command-cancel-hint = Abbrechen, was gerade geschieht, das Werkzeug weglegen, nichts auswählen

## view
command-fit = Ganze Reise zeigen
command-fit-hint = Die Reise so zeigen, dass alles zu sehen ist
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
command-problems = Probleme
command-problems-hint = Auflisten, was in dieser Reise zu verbessern ist
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
status-select-idle = Klicken wählt aus, Umschalt-Klicken fügt hinzu, Ziehen über das Papier wählt mehrere aus
status-select-pressed = Ziehen Sie ein Rechteck auf, oder lassen Sie los zum Auswählen
status-select-marquee = Ausgewählt wird, was das Rechteck berührt; Esc bricht ab
status-hand-idle = Ziehen Sie die Karte, wohin Sie möchten
status-hand-grabbing = Lassen Sie los, und die Karte bleibt hier

## journey
command-kind-employee = Mitarbeiterreise
command-kind-employee-hint = Aus dieser Reise die eines Mitarbeiters oder einer Mitarbeiterin machen
command-kind-customer = Kundenreise
command-kind-customer-hint = Aus dieser Reise die eines Kunden oder einer Kundin machen
command-kind-value-stream = Wertstrom
command-kind-value-stream-hint = Aus dieser Reise einen Wertstrom machen

## help
command-shortcuts = Tastenkürzel
command-shortcuts-hint = Alle Befehle mit ihren Tasten auflisten
command-about = Über Seamline
command-about-hint = Version, Lizenzen und Herkunft der Beispiele
