# the ten steps to a journey

guide-title = Zehn Schritte
guide-offer = Oder gehen Sie zehn Schritte bis zur Journey

guide-journey = Wählen Sie eine Journey
guide-journey-hint = Ein Weg einer Gruppe von Menschen, klein genug für einen Nachmittag. Geben Sie ihm einen Namen.
guide-journey-lead = Journey benennen

guide-departments = Laden Sie alle beteiligten Abteilungen ein
guide-departments-hint = Wer führt, hilft oder warten lässt, gehört in den Raum: mindestens zwei.
guide-departments-lead = Abteilung hinzufügen

guide-feeling = Sagen Sie, wie es sich anfühlen soll
guide-feeling-hint = Zeichnen Sie die Soll-Kurve, sobald es Kontaktpunkte gibt: wie sich jeder anfühlen sollte.
guide-feeling-lead = Soll-Kurve zeichnen

guide-persona = Sagen Sie, wessen Journey es ist
guide-persona-hint = Ein Vorname und was dieser Mensch tut. Ihm gehört die Kurve.
guide-persona-lead = Person beschreiben

guide-stages = Legen Sie die Phasen an
guide-stages-hint = Von vor dem Anfang bis nach dem Ende, in drei bis sechs Phasen.
guide-stages-lead = Phase hinzufügen

guide-touchpoints = Sammeln Sie die Kontaktpunkte
guide-touchpoints-hint = So, wie sie wirklich sind, und in den Worten dieses Menschen. Jede Phase hat mindestens einen.
guide-touchpoints-lead = Kontaktpunkt hinzufügen

guide-facts = Halten Sie Kanal und Zeit fest
guide-facts-hint = Wo es geschieht, wie lange die Arbeit dauert und wie lange man darauf wartet.
guide-facts-lead = Nächsten Kontaktpunkt zeigen

guide-emotions = Zeichnen Sie, wie es sich anfühlt
guide-emotions-hint = Ein Strich über die Kurve gibt jedem Kontaktpunkt seine Emotion. Die Gesichter lassen sich danach ziehen.
guide-emotions-lead = Kurve zeichnen

guide-pains = Markieren Sie Schmerzpunkte und wem sie gehören
guide-pains-hint = Was schiefgeht und wer dafür einsteht: Ziehen Sie eine Abteilung auf die Karte, oder drücken Sie ihre Nummer.
guide-pains-lead = Nächsten markieren

guide-steps = Vereinbaren Sie schnelle Erfolge und kleine Schritte
guide-steps-hint = Bewerten Sie Wirkung und Aufwand. Halten Sie für jeden schnellen Erfolg fest, wer was bis wann tut.
guide-steps-lead = Nächsten zeigen
