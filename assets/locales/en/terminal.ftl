# terminal: what the commands say, and their help

terminal-error = error: { $text }
terminal-hint = hint: { $hint }

## check
check-copy = a copy of { $of }, not counted
check-namesake = another journey with the same id as { $of }
check-left-out = left out: { $why }
check-summary = { $problems ->
    [0] no Problems
    [one] 1 Problem
   *[other] { $problems } Problems
} and { $advice ->
    [0] no advice
    [one] 1 piece of advice
   *[other] { $advice } pieces of advice
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}

## fmt
fmt-comments = this file has comments, which would be lost: { $path }
fmt-comments-hint = copy it first, then use --drop-comments
fmt-version-not-kept = saved, but the version before is not kept: { $why }
fmt-not-locked = saved, but other windows could not be kept waiting meanwhile: { $why }

## help
help = Draw an employee’s journey, and see which department owns each pain point
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-flag-help = Show this help
help-flag-version = Show the version
help-file = The journey to open in a window; the start page without one
help-new = Make a journey from a template
help-new-template = employee-onboarding, service-desk-customer, value-stream or blank
help-new-lang = The language of its texts: en or de; that of the system without it
help-new-output = The file to make; standard output without it
help-check = Find what should be mended, and what the doctor advises; exit code 0 for no Problems, 1 for Problems, 2 for what cannot be read
help-check-paths = Journey files, or folders with journey files
help-check-json = Print Problems and advice as JSON
help-check-strict = Let advice count as well: exit code 1 where the doctor has something to say
help-insights = Tell what a journey tells: handoffs, emotion, times, ownership, where to work together
help-insights-path = A journey file
help-insights-json = Print all numbers as JSON; what is not known is null, with its reason under “unknown”
help-fmt = Write journey files in their canonical form
help-fmt-files = Journey files
help-fmt-check = Only name the files that would change; exit code 1 if there are any
help-fmt-drop-comments = Write files that have comments, too, without them
help-import = Make a journey file from a Mermaid journey
help-import-file = A Mermaid file (.mmd), or a Markdown file (.md) with Mermaid in it
help-import-output = The journey file to make
help-import-index = Which one of several journeys, counted from 1
help-import-lang = The language of its texts where the file names none, such as de or en-GB; that of the system by default

## Export
help-export = Make a picture or document of the map: svg, png or pdf, by the extension
help-export-file = The journey
help-export-output = The file to make
help-export-overlay = The overlays and lanes that are on, instead of those that are on at first
help-export-theme = Light or dark
help-export-lang = The language of the map's own words, instead of that of the journey
help-export-scale = How much larger a PNG is than the map at 100 %
export-unknown-overlay = there is no overlay “{ $id }”
export-unknown-overlay-hint = known are { $known }
help-renderer = What draws the window: OpenGL first (auto), glow or wgpu

## seamline insights
insights-handoffs = Handoffs
insights-handoffs-are = { $count }, { $without } without an agreement
insights-lost = Emotion lost at handoffs
insights-lost-is = { $share }: { $part } of { $all }
insights-remembered = Remembered emotion
insights-remembered-is = { $emotion }: peak { $peak } at “{ $peak-at }”, end { $end } at “{ $end-at }”
insights-lead-time = Lead time
insights-work-time = Work time
insights-activity-ratio = Activity ratio
insights-right-first-time = Right first time
insights-days-lost = Working days lost a year
insights-unowned = Pain points without an owner
insights-quick-wins = Quick wins
insights-silent = Taking part without a voice
insights-together = Where to work together
insights-department = Department
insights-leads = leads
insights-helps = helps
insights-owns = owns
insights-causes = causes
insights-fixes = fixes
insights-percent = { $number } %
insights-hours = { $hours } h
insights-days = { $days } working days ({ $hours } h)
insights-unknown = not known ({ $reason })
