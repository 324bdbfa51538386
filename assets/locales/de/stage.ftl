# Die Bühne: Timer für alle, Fenster, was sieht, wer vorträgt

## Timer für alle
slide-time-is-up = Die Zeit ist um
present-keys-timer = T, oder Minuten und T
present-keys-timer-what = Timer starten, anhalten, ausblenden; + und − ändern ihn, Umschalt+T blendet ihn aus

## Was sieht, wer vorträgt
present-keys-presenter = V
present-keys-presenter-what = Was sieht, wer vorträgt: Notizen, nächstes Bild, Uhren
present-keys-window = F
present-keys-window-what = Einfaches Fenster zum Teilen im Videoanruf, oder ganzer Bildschirm
present-keys-swap = S
present-keys-swap-what = Bildschirme tauschen
present-screen-gone = Der zweite Bildschirm ist weg
present-screen-gone-hint = Bild und Notizen stehen jetzt in einem Fenster. Schließen Sie den Bildschirm wieder an, dann geht das Bild dorthin zurück.
presenter-title = Vorführen – Seamline
presenter-clock = Uhrzeit
presenter-elapsed = Vergangen
presenter-left = Übrig von { $minutes } Min.
presenter-end = Beenden
presenter-next = Als Nächstes
presenter-more = Mehr auf demselben Bild
presenter-last = Das ist das letzte Bild.
presenter-timer = Timer für alle
presenter-timer-start = Starten
presenter-timer-rest = Anhalten
presenter-timer-on = Weiter
presenter-timer-away = Ausblenden
presenter-timer-less = −1 Min.
presenter-timer-more = +1 Min.
presenter-screen = Bildschirm des Publikums
presenter-black = Schwarz
presenter-white = Weiß
presenter-laser = Leuchtpunkt
presenter-overview = Alle Bilder
presenter-keys = Tasten
presenter-window = Einfaches Fenster
presenter-swap = Bildschirme tauschen
presenter-hide = Notizen ausblenden
presenter-sees-black = Das Publikum sieht Schwarz
presenter-sees-white = Das Publikum sieht Weiß
presenter-sees-overview = Das Publikum sieht alle Bilder
presenter-sees-keys = Das Publikum sieht die Tasten
presenter-back = Zurück
presenter-on = Weiter
presenter-step = Schritt { $nth } von { $count }
presenter-no-notes = Keine Notizen zu diesem Bild.

## Befehle
command-present-notes = Mit Notizen vorführen
command-present-notes-hint = Bilder, Notizen und Uhren zusammen zeigen, auch auf einem einzigen Bildschirm
command-present-window = Im Fenster vorführen
command-present-window-hint = Die Bilder in einem einfachen Fenster, das Sie im Videoanruf teilen, Ihre Notizen in einem zweiten

## Bilder ordnen
command-arrange-shots = Bilder ordnen
command-arrange-shots-hint = Bilder weglassen, umordnen und zu jedem Notizen schreiben
arrange-title = Bilder
arrange-close = Liste der Bilder schließen
arrange-about = Ziehen Sie ein Bild an eine andere Stelle, oder verschieben Sie es mit Alt+↑ und Alt+↓. Die Leertaste lässt es weg oder zeigt es wieder. Gespeicherte Ansichten werden gezeigt, sobald sie angekreuzt sind.
arrange-minutes = Geplant
arrange-minutes-unit = Min.
arrange-left-out = { $title }, weggelassen
arrange-shown = { $title } zeigen
arrange-show = Zeigen
arrange-leave-out = Weglassen
arrange-earlier = Früher
arrange-later = Später
arrange-note = Was Sie dort sagen möchten
present-overview = Alle Bilder
present-keys-arrange = E bei allen Bildern
present-keys-arrange-what = Bilder ordnen und Notizen schreiben

## Bewegung
menu-motion = Bewegung
command-motion-system = Wie das System
command-motion-system-hint = Es bewegt sich so viel, wie im System eingestellt ist
command-motion-less = Weniger Bewegung
command-motion-less-hint = Bilder und Bereiche stehen sofort an ihrem Platz, nichts fliegt
command-motion-full = Volle Bewegung
command-motion-full-hint = Die Kamera fliegt von Bild zu Bild, gleich was das System sagt

## Gespeicherte Ansichten
slide-lens = So sieht es { $department }
