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
status-select-idle = Click to select, Shift-click to add, drag over the paper to select several
status-select-pressed = Drag to draw a rectangle, let go to select
status-select-marquee = Everything that the rectangle touches is selected; Esc gives up
status-hand-idle = Drag the map about
status-hand-grabbing = Let go to leave the map here

## journey
command-kind-employee = Employee journey
command-kind-employee-hint = Make this the journey of an employee
command-kind-customer = Customer journey
command-kind-customer-hint = Make this the journey of a customer
command-kind-value-stream = Value stream
command-kind-value-stream-hint = Make this a value stream

## help
command-shortcuts = Keyboard shortcuts
command-shortcuts-hint = List all commands with their keys
command-about = About Seamline
command-about-hint = Version, licences and where the samples come from
