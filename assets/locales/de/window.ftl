# window

## Steps to undo
step-several = Mehrere Änderungen
step-paste = Einfügen
step-title = Titel ändern
step-name = Namen ändern
step-note = Notiz ändern
step-summary = Zusammenfassung ändern
step-kind = Art der Journey ändern
step-language = Sprache der Journey ändern
step-hours-per-day = Arbeitstag ändern
step-people-per-year = Menschen pro Jahr ändern
step-stage-add = Phase hinzufügen
step-stage-move = Phase verschieben
step-stage-merge = Phasen zusammenlegen
step-stage-split = Phase teilen
step-stage-remove = Phase löschen
step-touchpoint-add = Kontaktpunkt hinzufügen
step-touchpoint-move = Kontaktpunkt verschieben
step-touchpoint-duplicate = Kontaktpunkt verdoppeln
step-touchpoint-remove = Kontaktpunkt löschen
step-channel = Kanal ändern
step-lead = Führung ändern
step-helps = Helfende ändern
step-work = Arbeitszeit ändern
step-wait = Wartezeit ändern
step-right-first-time = Auf Anhieb richtig ändern
step-matters = Moment, der zählt, ändern
step-tags = Stichworte ändern
step-curve-add = Kurve hinzufügen
step-curve-state = Aussage der Kurve ändern
step-curve-persona = Persona der Kurve ändern
step-curve-move = Kurve umordnen
step-curve-remove = Kurve löschen
step-curve-draw = Kurve zeichnen
step-curve-nudge = Emotion verschieben
step-curve-erase = Punkt löschen
step-evidence = Beleg ändern
step-quote = Zitat ändern
step-pain-add = Schmerzpunkt hinzufügen
step-pain-move = Schmerzpunkt verschieben
step-pain-duplicate = Schmerzpunkt verdoppeln
step-pain-remove = Schmerzpunkt löschen
step-severity = Schwere ändern
step-state = Stand ändern
step-owner = Zuständigkeit ändern
step-caused-by = Verursachende ändern
step-fixed-by = Behebende ändern
step-impact = Wirkung ändern
step-effort = Aufwand ändern
step-hours-lost = Zeitverlust ändern
step-passes = Übergebenes ändern
step-breaks = Bruch an der Übergabe ändern
step-agreement = Absprache ändern
step-department-add = Abteilung hinzufügen
step-department-move = Abteilung umordnen
step-department-merge = Abteilungen zusammenlegen
step-department-remove = Abteilung löschen
step-short = Kürzel ändern
step-color = Farbe ändern
step-pattern = Muster ändern
step-persona-add = Persona hinzufügen
step-persona-move = Persona umordnen
step-persona-merge = Personas zusammenlegen
step-persona-remove = Persona löschen
step-role = Rolle ändern
step-small-step-add = Kleinen Schritt hinzufügen
step-small-step-move = Kleinen Schritt umordnen
step-small-step-remove = Kleinen Schritt löschen
step-resolves = Gelöstes ändern
step-departments = Ausführende ändern
step-comment-add = Kommentar hinzufügen
step-comment-set = Kommentar ändern
step-comment-resolve = Kommentar erledigen
step-comment-remove = Kommentar löschen
step-attend = Anwesende ändern
step-vote = Punkte vergeben
step-clear-votes = Punkte zurücknehmen
step-view-add = Ansicht speichern
step-view-rename = Ansicht umbenennen
step-view-replace = Ansicht neu speichern
step-view-move = Ansicht umordnen
step-view-remove = Ansicht löschen
## Menus
menu-templates = Neu aus Vorlage
menu-samples = Beispiele
menu-recent = Zuletzt geöffnet
menu-go = Gehen zu
menu-zoom = Zoom
menu-appearance = Darstellung
menu-language = Sprache
menu-kind = Art der Journey

## Views
view-table = Tabelle
view-map = Karte

## Left panel
panel-overlays = Ebenen
panel-lanes = Bahnen
panel-departments = Abteilungen
panel-owns-causes = besitzt · verursacht
nobody-yet = Noch niemand
department-row = { $name }, besitzt { $owns }, verursacht { $causes }
panel-together = Wo Zusammenarbeit lohnt
together-emotion = Emotion { $change }
together-waits = wartet { $time }
together-score = { $score } = { $terms }
nobody-row = Noch niemand: { $count } { $count ->
    [one] offener Schmerzpunkt
   *[other] offene Schmerzpunkte
  } ohne Verantwortliche

## Inspector
section-pain-point = Schmerzpunkt
section-touchpoint = Kontaktpunkt
section-stage = Phase
section-emotion = Emotion
section-handoff = Übergabe
section-department = Abteilung
section-journey = Journey
section-selection = Auswahl
section-persona = Persona
section-numbers = In Zahlen
section-small-steps = Kleine Schritte
section-touchpoints = Kontaktpunkte
section-pain-points = Schmerzpunkte
section-comments = Kommentare
section-owns = Besitzt
section-causes = Verursacht
section-fixes = Kann beheben
several-selected = { $count ->
    [one] Eines ausgewählt
   *[other] { $count } ausgewählt
  }
field-felt-at = Spürbar bei
field-caused-by = Ursache bei
field-fixed-by = Behebt
field-owner = Zuständig
field-severity = Schwere
field-state = Stand
field-impact = Wirkung
field-effort = Aufwand
field-people = Menschen/Jahr
field-hours-lost = Zeitverlust
field-tags = Stichworte
field-votes = Stimmen
field-stage = Phase
field-channel = Kanal
field-lead = Führt
field-helps = Hilft
field-wait = Wartezeit
field-work = Arbeit
field-right-first-time = Auf Anhieb
field-matters = Gewicht
field-persona = Persona
field-evidence = Beleg
field-from = Von
field-to = An
field-passes = Übergibt
field-breaks = Bricht
field-agreement = Absprache
field-emotion-change = Emotion
field-short-name = Kürzel
field-kind = Art
field-language = Verfasst in
field-working-day = Arbeitstag
field-remembered = Erinnert
field-lead-time = Durchlaufzeit
field-work-time = Arbeitszeit
field-activity-ratio = Aktivitätsgrad
field-lost-at-handoffs = An Nähten
field-days-lost = Verlorene Tage
moment-that-matters = Ein Moment, der zählt
no-agreement = Noch keine
score-of-ten = { $score } von 10
quick-win = rasch
hours-each = je { $hours } h
hours = { $hours } h
cost-a-year = Kostet { $days } Arbeitstage im Jahr
cost-terms = { $people } Menschen × { $hours } h ÷ { $day } h
pain-open = Offen
pain-planned = Geplant
pain-in-progress = In Arbeit
pain-solved = Gelöst { $on }
pain-dismissed = Verworfen
small-step-idea = Idee
small-step-planned = geplant
small-step-due = bis { $due }
small-step-doing = in Arbeit
small-step-done = erledigt
small-step-done-on = erledigt { $on }
kind-employee = Mitarbeiter-Journey
kind-customer = Kunden-Journey
kind-value-stream = Wertstrom
channel-in-person = Persönlich
channel-phone = Telefon
channel-email = E-Mail
channel-chat = Chat
channel-portal = Portal
channel-letter = Brief
channel-app = App
channel-meeting = Besprechung
evidence-assumed = Angenommen
evidence-interview = Gespräch
evidence-survey = Umfrage, { $count } Antworten, Streuung { $spread }
evidence-measured = Gemessen
day-of-year = { $day }. { $month } { $year }
month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sep.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.

## Problems
problems-title = Probleme
problems-none = Nichts zu verbessern.
problems-column-urgency = Gewicht
problems-column-place = Wo
problems-column-what = Was
problems-column-action = Was zu tun ist
urgency-high = hoch
urgency-medium = mittel
urgency-low = gering

## Status line
status-stages = { $count ->
    [one] 1 Phase
   *[other] { $count } Phasen
  }
status-touchpoints = { $count ->
    [one] 1 Kontaktpunkt
   *[other] { $count } Kontaktpunkte
  }
status-pain-points = { $count ->
    [one] 1 Schmerzpunkt
   *[other] { $count } Schmerzpunkte
  }
status-departments = { $count ->
    [one] 1 Abteilung
   *[other] { $count } Abteilungen
  }
status-problems = { $count ->
    [one] 1 Problem
   *[other] { $count } Probleme
  }
status-remembered = Erinnerte Emotion { $emotion } (Peak-End)
status-handoffs = { $without } von { $count } Übergaben ohne Absprache
status-zoom = Zoom { $percent } %
opening = { $name } wird geöffnet…
opening-share = { $name } wird geöffnet… { $percent } %

## Start page
start-title = Zeichnen Sie eine Mitarbeiter-Journey
start-about = Sehen Sie, wie sie sich anfühlt, wem jeder Schmerzpunkt gehört und wo die Arbeit die Hände wechselt.
start-new = Neu aus einer Vorlage
start-samples = Ein Beispiel ansehen
start-recent = Zuletzt geöffnet
start-open = Öffnen…
start-drop = oder legen Sie eine Journey-Datei irgendwo in diesem Fenster ab
start-none-recent = Hier erscheinen die Dateien, die Sie öffnen.

## Map
map-name = Karte der Journey
map-typing = Name
map-empty = Diese Journey hat noch keine Kontaktpunkte.
map-empty-hint = Öffnen Sie ein Beispiel, um zu sehen, wie eine Journey aussehen kann.
drop-here = Legen Sie die Datei ab, um sie zu öffnen
untitled = Journey ohne Titel
unsaved = nicht gespeichert
saved = gespeichert
read-only = nur lesen

## Messages
close-message = Diese Meldung schließen
message-cannot-open = { $name } lässt sich nicht öffnen
message-cannot-write = { $name } lässt sich nicht schreiben
clipboard = Die Zwischenablage
message-several-files = Es ist immer nur eine Journey offen: { $name } wurde geöffnet.
message-dialog-open = Ein Dateidialog ist offen. Wenn Sie ihn nicht sehen, öffnen Sie die Datei über ihren Pfad.
message-lost = Das Öffnen ist gescheitert: zu wenig Speicher, oder ein Fehler des Programms.
message-lost-hint = Schließen Sie andere Programme, und versuchen Sie es noch einmal.
message-newer = Diese Datei stammt aus einer neueren Version von Seamline: Möglicherweise wird nicht alles gezeigt.
message-newer-hint = Sie ist nur zum Lesen geöffnet. Aktualisieren Sie Seamline, um sie zu ändern.
message-imported = Aus { $name } als neue Journey gelesen.
message-imported-hint = Die Datei, aus der sie stammt, bleibt, wie sie ist.

## Dialogs
dialog-open = Eine Journey öffnen
dialog-journeys = Journeys
dialog-all-files = Alle Dateien
path-title = Über den Pfad öffnen
path-about = Geben oder fügen Sie ein, wo die Datei liegt.
path-no-dialog = Das System zeigt keinen Dateidialog.
path-label = Pfad der Datei
path-open = Datei öffnen
blocks-title = Welche Journey?
blocks-about = { $name } enthält mehrere Journeys. Wählen Sie die, die geöffnet werden soll.
blocks-untitled = Journey { $number }
cancel = Abbrechen
close = Schließen
keys-title = Tastenkürzel
keys-walk = Tab, ← →
keys-walk-what = Auf der Karte von einem zum nächsten gehen
keys-pan = Leertaste und ziehen
keys-pan-what = Die Karte verschieben; auch mittlere Taste, Rad, zwei Finger
keys-zoom = Strg und Rad
keys-zoom-what = Zoomen, wo der Zeiger ist; auch mit zwei Fingern
keys-type = Eingabe, Tab, Umschalt+Tab
keys-type-what = Beim Tippen: das Nächste, das Erste darin, eines hinter dem, was es enthält
keys-alt = Alt und ziehen
keys-alt-what = Kontaktpunkte kopieren; ein Gesicht stufenlos ziehen
keys-carry = Abteilung ziehen
keys-carry-what = Sie führt einen Kontaktpunkt, besitzt einen Schmerzpunkt, spricht eine Übergabe ab; mit Umschalt hilft oder verursacht sie
keys-outline = Im Aufbau
keys-outline-what = Pfeile gehen, klappen auf und zu; Alt und Pfeile verschieben; Eingabe benennt um
about-title = Über Seamline
about-what = Zeichnen Sie eine Mitarbeiter-Journey, und sehen Sie, welcher Abteilung jeder Schmerzpunkt gehört.
about-version = Version { $version }
about-licence = Frei zu benutzen, zu ändern und weiterzugeben: MIT oder Apache-2.0. Die Schrift ist Inter, unter der SIL Open Font License.

## Start of the window
error-no-screen = Es lässt sich kein Fenster öffnen: Es gibt keinen Bildschirm ({ $cause })
error-no-screen-hint = Ein Bild ohne Bildschirm: seamline export DATEI -o DATEI.svg
error-no-renderer = Es lässt sich kein Fenster öffnen: Nichts hier kann es zeichnen ({ $cause })
error-no-renderer-hint = Versuchen Sie --renderer wgpu, oder machen Sie ein Bild: seamline export DATEI -o DATEI.svg
menu-open-path = Über den Pfad öffnen…
keys-on-map = Auf der Karte

## Templates
template-employee-onboarding = Einarbeitung
template-employee-onboarding-about = Vom unterschriebenen Vertrag bis zum neunzigsten Tag
template-service-desk-customer = Service-Desk
template-service-desk-customer-about = Eine Kundin, deren Störung behoben werden soll
template-value-stream = Wertstrom
template-value-stream-about = Warten und Arbeit, Schritt für Schritt
template-blank = Leer
template-blank-about = Eine Phase, noch nichts darin

## Export
dialog-export = Die Karte exportieren
message-exported = Die Karte liegt in { $name }.
message-cannot-export = { $name } lässt sich nicht exportieren
message-export-exists = Es gibt schon eine Datei mit diesem Namen. Wählen Sie einen anderen.
path-export-title = An einen Pfad exportieren
path-export-about = Geben Sie ein, wohin das Bild soll. Die Endung entscheidet: { $endings }.
path-export-label = Pfad des Bildes
path-export = Exportieren
