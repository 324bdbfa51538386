# panels: the palette of commands, find, the table, the outline

## Palette
palette-field = Was möchten Sie tun?
palette-none = Kein Befehl hat diese Buchstaben.
palette-switch = Zeigen oder verbergen: { $name }

## Find
find-field = In der Journey suchen
find-count = { $nth } von { $count }
find-next = Nächste Stelle
find-previous = Vorige Stelle
