# drawing on the map

## Palette
palette-drag = Click to add it, or drag it onto the map
palette-drag-department = Drag it onto a pain point, a touchpoint or a handoff; double-click to rename it
add-department = Add a department
command-add-department = Department
command-add-department-hint = Add a department, and type its name

## An empty map
empty-first = Double-click here to add the first touchpoint
empty-first-hint = Or press T and type. Enter makes the next one, S adds a stage, P a pain point.

## Steps
command-undo-step = Undo “{ $step }”
command-redo-step = Redo “{ $step }”

## What typing in place can do
status-typing-new = Enter: next one · Tab: one level in · Shift+Tab: one level out · @IT gives it to IT · Esc gives up
status-typing-department = Enter: next one · Esc gives up
status-typing = Enter keeps it · Esc gives back the old title

## Pasting
refused-too-many-lines = A list of more than 200 lines cannot be put in at once.
message-picture-pasted = A picture cannot be put onto the map.
message-picture-pasted-hint = It takes stages, touchpoints and pain points that were copied, and lists of lines.
message-cannot-paste = Cannot put in what the clipboard holds
