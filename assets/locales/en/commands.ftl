# commands: each with a name for menus and a hint for tooltips, palette and the list of shortcuts

## keys
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-home = Home
key-end = End
key-tab = Tab
key-enter = Enter
key-escape = Esc
key-delete = Del
key-backspace = Backspace

## menus
menu-file = File
menu-edit = Edit
menu-view = View
menu-insert = Insert
menu-journey = Journey
menu-help = Help

## file
command-new = New journey…
command-new-hint = Begin a journey from a template
command-open = Open…
command-open-hint = Open a journey file, or a Mermaid journey as a new one
command-export = Export…
command-export-hint = Save the map as SVG, PNG or PDF
command-close = Close journey
command-close-hint = Go back to the start page
command-quit = Quit
command-quit-hint = End the program

## edit
command-select-all = Select all
command-select-all-hint = Select every touchpoint, point and pain point
command-cancel = Select nothing
command-cancel-hint = Give up what is being done, put the tool away, select nothing
command-undo = Undo
command-undo-hint = Take the last step back
command-redo = Redo
command-redo-hint = Do again the step that was taken back
command-view-map = Map
command-view-map-hint = See the journey as a map
command-view-table = Table
command-view-table-hint = See touchpoints or pain points as rows, each cell to be changed
command-find = Find…
command-find-hint = Go to what holds a text, and mark all of it
command-cut = Cut
command-cut-hint = Put what is selected on the clipboard and remove it
command-copy = Copy
command-copy-hint = Put what is selected on the clipboard
command-paste = Paste
command-paste-hint = Put in what the clipboard holds, behind what is selected
command-duplicate = Duplicate
command-duplicate-hint = Make what is selected a second time
command-remove = Delete
command-remove-hint = Remove what is selected, with everything that belongs to it
command-type-here = Rename
command-type-here-hint = Type the title in place; at a handoff, what was agreed
command-shift-left = Move left
command-shift-left-hint = Move what is selected one place to the left
command-shift-right = Move right
command-shift-right-hint = Move what is selected one place to the right
command-shift-up = Move up
command-shift-up-hint = Move the selected pain points one place up
command-shift-down = Move down
command-shift-down-hint = Move the selected pain points one place down
command-lift = Happier by half a step
command-lift-hint = Lift the selected faces; the arrow alone lifts them by a tenth
command-lower = Unhappier by half a step
command-lower-hint = Lower the selected faces; the arrow alone lowers them by a tenth

## view
command-fit = Fit the journey
command-fit-hint = Show the whole journey
command-fit-selection = Fit the selection
command-fit-selection-hint = Show what is selected as large as the view allows
command-zoom-in = Zoom in
command-zoom-in-hint = Show everything larger
command-zoom-out = Zoom out
command-zoom-out-hint = Show everything smaller
command-zoom-whole = Zoom to 100 %
command-zoom-whole-hint = Show everything at its own size
command-next = Next on the map
command-next-hint = Go on to the next stage, touchpoint, point or pain point
command-previous = Previous on the map
command-previous-hint = Go back to the previous stage, touchpoint, point or pain point
command-left = Go left
command-left-hint = Go to what stands to the left
command-right = Go right
command-right-hint = Go to what stands to the right
command-up = Go up
command-up-hint = Go to what stands above
command-down = Go down
command-down-hint = Go to what stands below
command-first = Go to the start
command-first-hint = Go to the first thing on the map
command-last = Go to the end
command-last-hint = Go to the last thing on the map
command-outline = Outline
command-outline-hint = Show the journey as a tree beside the map: stages, touchpoints, pain points
command-type-title = Name the journey
command-type-title-hint = Type what the journey is called
command-draw-as-is = Draw the as-is curve
command-draw-as-is-hint = Take the pen, and draw how each touchpoint feels
command-draw-to-be = Draw the to-be curve
command-draw-to-be-hint = Take the pen, and draw how each touchpoint should feel
command-guide = Ten steps to a journey
command-guide-hint = Show what leads to a journey, and what of it is done
command-problems = Problems
command-problems-hint = List what should be mended in this journey
command-appearance-system = Appearance of the system
command-appearance-system-hint = Light or dark, as the system is
command-appearance-light = Light appearance
command-appearance-light-hint = Dark ink on light paper
command-appearance-dark = Dark appearance
command-appearance-dark-hint = Light ink on dark paper
command-language-en = English
command-language-en-hint = Show the program in English
command-language-de = Deutsch
command-language-de-hint = Das Programm auf Deutsch zeigen

## tools
command-tool-select = Select
command-tool-select-hint = Click to select, drag to draw a rectangle around what you want
command-tool-hand = Hand
command-tool-hand-hint = Drag the map about
status-select-idle = Double-click to add or rename · drag to move · right-click for more
status-select-pressed = Drag to draw a rectangle, let go to select
status-select-marquee = Everything that the rectangle touches is selected; Esc gives up
status-hand-idle = Drag the map about
status-hand-grabbing = Let go to leave the map here
command-tool-draw = Draw the curve
command-tool-draw-hint = Draw how the journey feels in one stroke over the lane
status-draw-idle = Draw the curve in one stroke over the lane, from left to right
status-draw-pressed = Draw over the touchpoints; each takes its emotion from the stroke
status-draw-drawing = Let go to keep the curve; Esc gives back the old one
status-select-touchpoints = Let go to put it there; Alt puts a copy there; Esc gives up
status-select-pain-points = Let go to move it to this touchpoint; Esc gives up
status-select-stage = Let go to move the stage here; Esc gives up
status-select-border = Let go to keep the border here; Esc gives up
status-select-emotion = Up is happier; Alt suspends the steps of a half; Esc gives up
status-carry-carrying = Drop it on a pain point, a touchpoint or a handoff; with Shift a department helps or causes

## insert
command-add-stage = Stage
command-add-stage-hint = Add a stage behind this one, and type its title
command-add-touchpoint = Touchpoint
command-add-touchpoint-hint = Add a touchpoint behind this one, and type its title; @IT behind the title gives it to IT
command-add-pain-point = Pain point
command-add-pain-point-hint = Add a pain point to this touchpoint, and type what goes wrong; @IT behind it makes IT the owner
command-split-stage = Begin a stage here
command-split-stage-hint = This touchpoint and all behind it become a stage of their own
command-merge-stages = Merge with the next stage
command-merge-stages-hint = The touchpoints of the next stage come into this one

## journey
command-kind-employee = Employee journey
command-kind-employee-hint = Make this the journey of an employee
command-kind-customer = Customer journey
command-kind-customer-hint = Make this the journey of a customer
command-kind-value-stream = Value stream
command-kind-value-stream-hint = Make this a value stream

## departments
command-give = Department { $nth }
command-give-hint = Make department { $nth } lead at the selected touchpoints and own the selected pain points
command-give-family = Lead or owner
command-give-nobody = Nobody leads or owns
command-give-nobody-hint = Nobody leads at the selected touchpoints or owns the selected pain points
command-let-help = Department { $nth }
command-let-help-hint = Department { $nth } helps at the selected touchpoints and causes the selected pain points, or no longer
command-let-help-family = Helps or causes
command-worse = More severe
command-worse-hint = One dot more for the selected pain points
command-milder = Less severe
command-milder-hint = One dot less for the selected pain points
carry-owner = Owner
carry-cause = Causes it
carry-lead = Leads
carry-help = Helps
carry-agreement = Note an agreement
carry-pain-point = New pain point

## help
command-palette = Commands…
command-palette-hint = Find any command by a few letters of its name
command-shortcuts = Keyboard shortcuts
command-shortcuts-hint = List all commands with their keys
command-about = About Seamline
command-about-hint = Version, licences and where the samples come from
