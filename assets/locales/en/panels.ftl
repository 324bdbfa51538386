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

## Table
table-filter = Filter
table-add = Add row
table-row = Row { $number }
table-hint = Click the name of a column to sort. Paste rows from a spreadsheet to add them.
table-nothing-pasted = No row could be read from the clipboard.
table-nothing-pasted-hint = Copy rows with a title in the first column, or with the names of the columns above them. Pain points need a touchpoint.
table-pasted = { $count ->
    [one] One row was added
   *[other] { $count } rows were added
}, { $refused ->
    [one] one cell was not taken
   *[other] { $refused } cells were not taken
}: { $cells }
table-pasted-hint = Stages and touchpoints must be there already; times are in min, h, d or w, such as 45min or 1d 4h.
table-pasted-departments = { $count ->
    [one] One row was added
   *[other] { $count } rows were added
}, { $new ->
    [one] with one new department
   *[other] with { $new } new departments
}: { $names }
table-pasted-departments-hint = One that was only written differently can be merged into the other in its panel.
table-no = no
field-matters = Matters

## Outline
left-overview = Overview
left-outline = Outline
left-guide = Steps
outline-empty = Stages, touchpoints and pain points stand here as soon as there are some.
