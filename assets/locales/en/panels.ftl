# panels: the palette of commands, find, the table, the outline

## Palette
palette-field = What do you want to do?
palette-none = No command has these letters.
palette-switch = Show or hide: { $name }

## Find
find-field = Find in the journey
find-count = { $nth } of { $count }
find-next = Next place
find-previous = Previous place
