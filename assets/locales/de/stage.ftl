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
