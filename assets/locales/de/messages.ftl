# messages

## Edits that are refused
refused-read-only = Diese Journey stammt aus einer neueren Version von Seamline und kann nur gelesen werden.
refused-gone = Das gibt es nicht mehr: { $id }
refused-text-too-long = Dieser Text ist länger als 20.000 Zeichen.
refused-title-too-long = Dieser Name hat mehr als 1.000 Zeichen.
refused-too-many-records = Eine Journey fasst höchstens 100.000 Einträge.
refused-outside = Geben Sie eine Zahl von { $least } bis { $most } ein.
refused-time-unreadable = Geben Sie eine Dauer in min, h, d oder w ein, etwa 45min oder 1d 4h.
refused-date-unreadable = Geben Sie ein Datum wie 2026-10-12 ein.
refused-color-unreadable = Geben Sie eine Farbe wie #0078c8 ein.
refused-nothing-to-paste = Hier ist nichts, das sich einfügen lässt.

## Dateien: was nicht ging
error-at = { $what }, Zeile { $line }, Spalte { $column }: { $path }
error-in = { $what }: { $path }
error-missing = diese Datei gibt es nicht
error-denied = das System erlaubt das nicht
error-full = der Datenträger ist voll
error-read-only-place = an diesem Ort kann nichts gespeichert werden
error-name = das System kann mit diesem Namen nichts anfangen
error-read = das lässt sich nicht lesen ({ $cause })
error-write = das lässt sich nicht speichern ({ $cause })
error-directory = das ist ein Ordner, keine Journey
error-not-regular = das ist ein Gerät oder eine Pipe, keine Datei
error-link = das ist eine Verknüpfung; hier gilt nur eine Datei selbst
error-exists = eine Datei mit diesem Namen gibt es schon
error-limit-bytes = größer als { $most } MiB
error-limit-records = mehr als { $most } Datensätze
error-limit-names = mehr als { $most } Einträge in Listen
error-limit-text = ein Text mit mehr als { $most } Zeichen
error-limit-nesting = Klammern, die tiefer als { $most } Ebenen ineinander stehen
error-empty = in dieser Datei steht nichts
error-kind-picture = das ist ein Bild, keine Journey
error-kind-pdf = das ist ein PDF-Dokument, keine Journey
error-kind-archive = das ist ein Archiv oder ein Office-Dokument, keine Journey
error-kind-document = das ist ein Textdokument, keine Journey
error-kind-spreadsheet = das ist eine Tabelle (Tabellenkalkulation), keine Journey
error-kind-slides = das ist eine Präsentation, keine Journey
error-kind-rtf = das ist RTF, Text einer Textverarbeitung mit deren Zeichen
error-kind-html = das ist HTML, eine Webseite
error-kind-xml = das ist XML, keine Journey
error-kind-json = das ist JSON, keine Journey
error-kind-yaml = das ist YAML, keine Journey
error-kind-toml = das ist TOML oder eine Datei mit Einstellungen, keine Journey
error-kind-csv = das ist eine Tabelle (CSV), keine Journey
error-kind-markdown = das ist Markdown, keine Journey
error-kind-mermaid = das ist ein Mermaid-Diagramm
error-utf16 = dieser Text ist als UTF-16 gespeichert
error-zero-bytes = in dieser Datei stehen Nullen statt Text
error-not-utf8 = das ist kein UTF-8-Text
error-conflict = in dieser Datei stehen die Marken einer unfertigen Zusammenführung
error-attribute = in einer Journey-Datei gibt es kein „#“
error-syntax = das lässt sich nicht als Journey lesen
error-unknown-field = unbekanntes Feld „{ $found }“
error-unknown-word = unbekanntes Wort „{ $found }“
error-field-twice = das Feld „{ $found }“ steht hier ein zweites Mal
error-field-missing = das Feld „{ $field }“ fehlt
error-expected = { $expected } erwartet, gefunden: { $found }
error-number-too-large = die Zahl { $found } ist zu groß
error-escape = ein Backslash vor etwas, das dort keine Bedeutung hat
error-open-text = einem Text fehlt das schließende Anführungszeichen
error-open-comment = einem Kommentar fehlt das Ende
error-open-bracket = die Klammer „{ $found }“ wird hier geöffnet und nie geschlossen
error-ended = die Datei endet zu früh
error-trailing = hinter dem Ende der Journey steht noch etwas: { $found }
error-newer = diese Journey stammt aus einer neueren Version von Seamline und lässt sich nur lesen
error-not-read-back = diese Journey wurde nicht gespeichert, weil sie sich nicht wieder lesen ließe
error-no-mermaid = in dieser Datei steht keine Mermaid-Journey
error-several-mermaid = { $there ->
    [one] in dieser Datei steht eine Mermaid-Journey
   *[other] in dieser Datei stehen { $there } Mermaid-Journeys
}
error-fewer-mermaid = { $there ->
    [one] in dieser Datei steht eine Mermaid-Journey und keine Nummer { $asked }
   *[other] in dieser Datei stehen { $there } Mermaid-Journeys und keine Nummer { $asked }
}
error-no-folder = diesen Ordner gibt es nicht
error-no-template = eine Vorlage mit diesem Namen gibt es nicht
error-no-journeys = in diesem Ordner liegt keine Journey-Datei
error-not-importable = aus dieser Art von Datei lässt sich nichts importieren
error-git-none = das liegt in keinem git-Repository
error-git-owner = das git-Repository hier gehört jemand anderem und wird deshalb nicht gelesen
error-git-format = dieses git-Repository ist in einer Form gespeichert, die Seamline nicht liest: { $cause }
error-git-elsewhere = dieses git-Repository verweist auf einen anderen Rechner, der nicht gefragt wird: { $cause }
error-git-version = git bewahrt keinen oder mehr als einen Stand mit diesem Namen auf: { $cause }
error-git-file = die Datei ist in diesem Stand nicht enthalten
error-git-fetched = dieser Stand wurde nicht in diese Kopie des Repositorys geholt
error-git-damaged = das git-Repository ist beschädigt: { $cause }
error-git-slow = das Lesen des git-Repositorys dauert zu lange
expected-list = eine Liste in [ ]
expected-record = ein Datensatz in ( )
expected-text = ein Text in Anführungszeichen
expected-number = eine Zahl
expected-whole-number = eine ganze Zahl
expected-boolean = true oder false
expected-comma = ein Komma oder eine schließende Klammer
expected-colon = ein Doppelpunkt
expected-list-end = eine schließende ]
expected-record-end = eine schließende )
expected-name = ein Name ohne Anführungszeichen
expected-word = eines der Wörter des Formats

## Dateien: was zu tun ist
hint-missing = prüfen Sie den Pfad, oder suchen Sie die Datei in ihrem Ordner
hint-denied = bitten Sie die Person, der die Datei gehört, um das Recht dazu, oder wählen Sie einen anderen Ort
hint-full = schaffen Sie Platz, oder wählen Sie einen anderen Ort
hint-read-only-place = wählen Sie einen anderen Ort
hint-name = wählen Sie einen kürzeren Namen ohne Sonderzeichen
hint-read = liegt die Datei im Netz, dann prüfen Sie die Verbindung und versuchen Sie es noch einmal
hint-write = wählen Sie einen anderen Ort
hint-directory = nennen Sie die Journey-Datei darin
hint-link = ersetzen Sie die Verknüpfung durch die Datei, auf die sie zeigt, oder entfernen Sie sie
hint-not-regular = nennen Sie eine Journey-Datei
hint-exists = wählen Sie einen anderen Namen, oder entfernen Sie zuerst jene Datei
hint-limit = teilen Sie die Journey auf mehrere Dateien auf
hint-empty = legen Sie mit „seamline new“ eine neue Journey an
hint-kind-picture = Journey-Dateien enden auf .ron
hint-kind-pdf = Journey-Dateien enden auf .ron
hint-kind-archive = nehmen Sie die Journey-Datei heraus; Journey-Dateien enden auf .ron
hint-kind-document = speichern Sie es als reinen Text (UTF-8) unter einem Namen, der auf .ron endet
hint-kind-spreadsheet = kopieren Sie die Zellen, und fügen Sie sie in die Tabelle einer Journey ein
hint-kind-slides = Journey-Dateien enden auf .ron
hint-kind-rtf = speichern Sie es als reinen Text (UTF-8) unter einem Namen, der auf .ron endet
hint-kind-html = speichern Sie die Journey-Datei selbst, nicht die Seite, die sie zeigt
hint-kind-xml = schreiben Sie es so: (title: "Onboarding", departments: [(id: "pa", name: "Personalabteilung")])
hint-kind-json = schreiben Sie es so: (title: "Onboarding", departments: [(id: "pa", name: "Personalabteilung")])
hint-kind-yaml = schreiben Sie es so: (title: "Onboarding", departments: [(id: "pa", name: "Personalabteilung")])
hint-kind-toml = schreiben Sie es so: (title: "Onboarding", departments: [(id: "pa", name: "Personalabteilung")])
hint-kind-csv = kopieren Sie die Zellen aus einer Tabellenkalkulation, und fügen Sie sie in die Tabelle einer Journey ein
hint-kind-markdown = geben Sie ihr einen Namen, der auf .md endet: seamline import liest die Mermaid-Journeys darin
hint-kind-mermaid = geben Sie ihm einen Namen, der auf .mmd endet, und verwenden Sie seamline import
hint-utf16 = öffnen Sie die Datei in einem Texteditor und speichern Sie sie als UTF-8
hint-zero-bytes = ein Datenträger oder ein Netzlaufwerk hat den Inhalt verloren; suchen Sie eine frühere Version oder eine Sicherung
hint-not-utf8 = öffnen Sie die Datei in einem Texteditor und speichern Sie sie als UTF-8
hint-conflict = öffnen Sie sie im Fenster, oder führen Sie beide Seiten mit seamline merge DATEI -o DATEI zusammen
hint-attribute = entfernen Sie diese Zeile
hint-nearest = meinen Sie „{ $nearest }“?
hint-known = hier bekannt: { $names }
hint-field-twice = behalten Sie eines der beiden
hint-escape = schreiben Sie \\ für einen Backslash
hint-cut-off = die Datei ist vielleicht abgeschnitten; suchen Sie eine frühere Version, oder schließen Sie, was offen ist
hint-open-bracket = schließen Sie sie mit „{ $closing }“; fehlt das Ende, dann suchen Sie eine frühere Version der Datei
hint-newer = zum Ändern brauchen Sie die neuere Version von Seamline
hint-no-mermaid = eine Mermaid-Journey beginnt mit dem Wort „journey“
hint-several-mermaid = wählen Sie mit --index eine davon: { $titles }
hint-fewer-mermaid = die Zählung beginnt bei 1
hint-no-folder = legen Sie zuerst den Ordner an, oder wählen Sie einen anderen Ort
hint-no-template = bekannte Vorlagen: employee-onboarding, service-desk-customer, value-stream, blank
hint-no-journeys = Journey-Dateien enden auf .ron
hint-not-importable = bekannte Arten: .mmd, .md
hint-git-none = nennen Sie einen Ordner in einem Repository, oder legen Sie eines mit git init an
hint-git-owner = wenn Sie ihm vertrauen: git config --global --add safe.directory "{ $folder }"
hint-git-format = git show STAND:DATEI > frueher.ron ergibt eine Datei, mit der Sie vergleichen können
hint-git-elsewhere = klonen Sie das Repository mit git auf diesen Rechner, und öffnen Sie die Datei dort
hint-git-version = nehmen Sie den Anfang eines Commits aus git log, einen Branch oder ein Tag
hint-git-file = sie hieß damals vielleicht anders
hint-git-fetched = wenn Sie dem Repository vertrauen: git fetch --refetch --unshallow holt alles
hint-git-damaged = git fsck sagt mehr; ein neuer Klon kann helfen
hint-git-slow = versuchen Sie es noch einmal, oder schreiben Sie den Stand mit git in eine Datei

## what was found in another form, and the right one
form-backslash = ein Backslash wird doppelt geschrieben: { $right }
form-colon = hinter dem Namen eines Feldes steht ein Doppelpunkt: { $right }
form-comma = schreiben Sie hier ein Komma
form-comma-missing = davor fehlt ein Komma: { $right }
form-comment = Kommentare beginnen mit //: { $right }
form-day = Tage werden so geschrieben: { $right }
form-decimal-comma = ein Dezimalpunkt, kein Dezimalkomma: schreiben Sie { $right }
form-escape = schreiben Sie den Buchstaben selbst, oder seine Nummer in Klammern: { $right }
form-field-in-quotes = der Name eines Feldes hat keine Anführungszeichen: schreiben Sie { $right }
form-fraction = eine Dezimalzahl, kein Bruch: schreiben Sie { $right }
form-inner-quotes = vor einem Anführungszeichen im Text steht ein Backslash: { $right }
form-leave-out = lassen Sie das ganze Feld weg, wo nichts bekannt ist
form-list = mehrere Dinge stehen in [ ]: schreiben Sie { $right }
form-minus = ein einfaches Minuszeichen, kein Strich: schreiben Sie { $right }
form-number = schreiben Sie { $right }
form-number-in-quotes = eine Zahl hat keine Anführungszeichen: schreiben Sie { $right }
form-one-only = hier kann nur eines stehen: schreiben Sie { $right }
form-open-text = schließen Sie ihn mit einem Anführungszeichen: { $right }
form-percent = eine Zahl ohne Prozentzeichen, ein Anteil von 0 bis 1: schreiben Sie { $right }
form-quotes = ein Text steht in Anführungszeichen: { $right }
form-record = schreiben Sie { $right }
form-some-number = schreiben Sie eine Zahl wie 1.5
form-some-whole = schreiben Sie eine ganze Zahl wie 3
form-straight-quotes = einfache, gerade Anführungszeichen: { $right }
form-surplus = lassen Sie es weg
form-thousands = zwischen den Tausendern steht nichts: schreiben Sie { $right }
form-unit = nur die Zahl der Stunden: schreiben Sie { $right }
form-word = schreiben Sie { $right }
form-word-in-quotes = dieses Wort hat keine Anführungszeichen: schreiben Sie { $right }

## Export: formats, notes, errors

export-svg = SVG
export-svg-hint = Für Webseiten, Wikis und Zeichenprogramme: in jeder Größe scharf, Text bleibt Text
export-png = PNG
export-png-hint = Für Folien, Chats und Dokumente: ein Bild aus Pixeln
export-pdf = PDF
export-pdf-hint = Zum Drucken und Verschicken: eine Seite, so groß wie die Karte, mit durchsuchbarem Text

export-note-pixels = Das Bild hätte { $width } × { $height } Pixel. Ein PNG hat höchstens { $millions } Millionen und ist höchstens { $side } breit und hoch; daher wurde das Bild auf { $percent } % verkleinert.
export-note-page = Die Seite wäre { $width } × { $height } Punkt groß. Eine PDF-Seite ist höchstens { $side } Punkt breit und hoch; daher wurde sie auf { $percent } % verkleinert.
export-note-left-out = { $count } Zeichen von Abteilungen fehlen auf der Karte: So viele könnte niemand unterscheiden.
export-note-missing = { $count ->
    [one] Keine Schrift auf diesem Rechner hat das Zeichen { $names }; an seiner Stelle steht ein Kästchen.
   *[other] Keine Schrift auf diesem Rechner hat { $count } der Zeichen; an ihrer Stelle stehen Kästchen: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
}

export-error-extension = zu diesem Namen gehört kein Format: { $name }
export-error-extension-hint = lassen Sie den Namen auf eine dieser Endungen enden: { $known }
export-error-pdf = das PDF ließ sich nicht erzeugen: { $cause }
export-error-png = das PNG ließ sich nicht erzeugen: { $cause }
export-error-format-hint = versuchen Sie ein anderes Format, zum Beispiel SVG
