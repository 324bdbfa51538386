# files: saving, leaving, recovering

## commands
command-save = Speichern
command-save-hint = Die Journey in ihre Datei schreiben
command-save-as = Speichern unter…
command-save-as-hint = Die Journey in eine andere Datei schreiben und dort weiterarbeiten
command-save-copy = Kopie speichern…
command-save-copy-hint = Eine Kopie in eine andere Datei schreiben und in dieser weiterarbeiten
command-revert = Zurück zur Datei…
command-revert-hint = Zur Journey zurückkehren, wie sie in der Datei steht

## steps
step-revert = Zurück zur Datei

## questions
question-unsaved = Änderungen in { $name } speichern?
question-unsaved-about = Was Sie seit dem letzten Speichern getan haben, steht noch in keiner Datei. Verworfenes bleibt eine Woche lang erhalten.
question-unsaved-unkept = Was Sie seit dem letzten Speichern getan haben, steht noch in keiner Datei, und auf diesem Rechner lässt sich keine Sicherungskopie anlegen. Verworfenes ist weg.
question-gone = { $name } wieder speichern?
question-gone-about = Die Datei ist nicht mehr an ihrem Platz: Was Sie hier sehen, steht in keiner Datei. Verworfenes bleibt eine Woche lang erhalten.
question-revert = Zu { $name } zurückkehren, wie es in der Datei steht?
question-revert-about = Was Sie seit dem letzten Speichern getan haben, verschwindet aus der Journey. „Rückgängig“ holt es zurück.
question-comments = { $name } enthält Kommentare
question-comments-about = Kommentare (Zeilen mit //) gehen verloren, wenn Seamline speichert. Mit einer Kopie bleibt diese Datei, wie sie ist.
question-replace = Es gibt schon eine Datei { $name }
question-replace-about = Ihr Inhalt würde ersetzt.
question-in-place = { $name } lässt sich nur überschreiben
question-in-place-about = Bliebe der Rechner genau in diesem Augenblick stehen, wäre die Datei beschädigt.
question-in-place-kept = Ihre Arbeit steht auch in der Sicherungskopie.
question-in-place-unkept = Auf diesem Rechner lässt sich keine Sicherungskopie anlegen: Anderswo zu speichern ist sicherer.
answer-save = Speichern
answer-discard = Verwerfen
answer-revert = Zurückkehren
answer-save-copy = Kopie speichern…
answer-drop-comments = Ohne Kommentare speichern
answer-replace = Ersetzen
answer-other-name = Anderen Namen wählen…
answer-save-elsewhere = Anderswo speichern…
answer-in-place = Überschreiben
copy-of = { $name } (Kopie)
my-version-of = { $name } (meine Fassung)
answer-save-beside = Daneben speichern

## messages
message-cannot-save = { $name } wurde nicht gespeichert
message-work-is-in = Ihre Arbeit steht in { $path }
message-work-is-nowhere = Es lässt sich keine Sicherungskopie anlegen: Ihre Arbeit steht nur in diesem Fenster. Speichern Sie sie anderswo, bevor Sie es schließen.
message-unconfirmed = { $name } ist gespeichert, aber das Laufwerk hat es nicht bestätigt.
message-unconfirmed-hint = Lassen Sie das Laufwerk noch eine Weile angeschlossen, oder speichern Sie noch einmal.
message-copied = Die Kopie steht in { $name }.
message-copied-hint = Sie arbeiten in der Journey weiter, die offen war.
message-save-lost = Das Speichern endete zu früh: zu wenig Arbeitsspeicher oder ein Fehler des Programms.
message-no-recovery = Von { $name } lässt sich keine Sicherungskopie anlegen: Speichern Sie öfter.
message-nothing-kept = Auf diesem Rechner lassen sich weder Sicherungskopien noch frühere Fassungen aufbewahren: Speichern Sie oft.
message-own-folder-hint = Bitten Sie um Schreibrechte für diesen Ordner, oder schaffen Sie Platz auf dem Laufwerk.
message-settings-not-kept = Ihre Einstellungen lassen sich nicht bis zum nächsten Start behalten.
message-version-not-kept = { $name } ist gespeichert, aber der bisherige Inhalt ließ sich nicht als frühere Fassung aufbewahren.
message-not-locked = Speichern zwei Fenster im selben Augenblick, kann hier keines auf das andere warten.

## files: what failed, and what to do
error-changed = jemand anderes hat diese Datei inzwischen geändert
hint-changed = lesen Sie sie neu ein, und speichern Sie dann
error-in-place-folder = in ihrem Ordner lässt sich keine neue Datei anlegen
hint-in-place-folder = speichern Sie sie anderswo, oder bitten Sie um Schreibrechte im Ordner
error-in-place-names = diese Datei hat weitere Namen, unter denen der alte Inhalt bliebe
hint-in-place-names = speichern Sie sie anderswo
error-in-place-rights = eine neue Datei könnte Eigentümer, Zugriffsliste oder Attribute dieser Datei nicht übernehmen
hint-in-place-rights = speichern Sie sie anderswo

## dialogs
dialog-save-as = Journey speichern unter
dialog-save-copy = Kopie der Journey speichern
path-save-title = Unter einem Pfad speichern
path-copy-title = Kopie unter einem Pfad speichern
path-save-about = Geben Sie ein, wohin die Journey gehört; ihr Name endet auf .ron.
path-save = Hier speichern
path-copy = Kopie hier speichern

# keeping and sharing

## commands
command-versions = Frühere Fassungen…
command-versions-hint = Ansehen, vergleichen und zurückholen, was früheres Speichern ersetzt hat

## steps
step-recover = Ungespeichertes zurückholen
step-reload = Änderungen der Datei übernehmen
step-bring-back = Frühere Fassung zurückholen

## time
ago-now = gerade eben
ago-minutes = { $count ->
    [one] vor einer Minute
   *[other] vor { $count } Minuten
}
ago-hours = { $count ->
    [one] vor einer Stunde
   *[other] vor { $count } Stunden
}
ago-days = { $count ->
    [one] vor einem Tag
   *[other] vor { $count } Tagen
}

## unsaved work of ended sessions
start-recovered = Ungespeichertes
recovered-unsaved = { $file } · nicht gespeichert, { $since }
recovered-discarded = { $file } · verworfen { $since }
recovered-no-file = noch keine Datei
recovered-forget = Wegwerfen
message-recovered = Ihre ungespeicherte Arbeit ist wieder da. Gespeichert ist sie noch nicht.
message-recovered-hint = „Rückgängig“ führt zu dem zurück, was in der Datei steht.
message-recovered-elsewhere = Diese Arbeit ist in einem anderen Fenster von Seamline offen.
message-left = Zu dieser Journey gibt es ungespeicherte Arbeit aus einer früheren Sitzung ({ $since }).
message-left-hint = Das Programm endete, bevor sie gespeichert war.
answer-bring-back = Zurückholen

## what others do to the file
message-reloaded = { $name } wurde von jemand anderem geändert und neu eingelesen.
message-reloaded-hint = Von Ihnen war nichts ungespeichert. „Rückgängig“ führt zum Stand davor zurück.
message-both = { $name } wurde von jemand anderem geändert: Beide Stände wurden zusammengeführt.
message-both-hint = Sie sind sich einig. Speichern Sie, um das Ergebnis zu behalten.
message-conflicts-hint = { $count ->
    [one] An einer Stelle sind Sie uneins: Wählen Sie unten, und speichern Sie dann.
   *[other] An { $count } Stellen sind Sie uneins: Wählen Sie unten, und speichern Sie dann.
}
since-before = vor der Änderung
answer-what-changed = Änderungen zeigen
message-gone = { $name } ist nicht mehr an seinem Platz.
message-gone-hint = Speichern schreibt die Datei wieder dorthin, „Speichern unter…“ an einen anderen Ort.
message-back = { $name } ist wieder an seinem Platz, wie es war.
message-back-hint = Was Sie seit dem letzten Speichern getan haben, ist noch da.
message-foreign-newer = { $name } wurde von einer neueren Seamline-Version gespeichert. Ihre Fassung bleibt, wie sie ist.
message-foreign-journey = { $name } enthält jetzt eine andere Journey. Ihre Fassung bleibt, wie sie ist.
message-foreign-unreadable = { $name } lässt sich nicht mehr lesen. Ihre Fassung bleibt, wie sie ist.
message-foreign-hint = Nichts wird zusammengeführt, nichts überschrieben. Speichern Sie Ihre Fassung unter anderem Namen daneben.
message-open-too = { $name } an { $machine } hat diese Journey auch offen ({ $since }).
message-open-too-hint = Sie können beide weiterarbeiten: Was Sie beide speichern, wird zusammengeführt.

## earlier versions
versions-title = Frühere Fassungen
versions-about = Was beim Speichern von { $name } ersetzt wurde, 30 Tage lang; von mehr als fünfzig eine Fassung je Tag.
versions-none = Noch hat kein Speichern etwas ersetzt.
versions-look = Ansehen
versions-compare = Vergleichen
versions-bring-back = Zurückholen
version-of = { $name }, { $since }
