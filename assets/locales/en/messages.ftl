# messages

## Edits that are refused
refused-read-only = This journey comes from a newer version of Seamline and may only be read.
refused-gone = This is no longer there: { $id }
refused-text-too-long = This text is longer than 20,000 characters.
refused-title-too-long = This name is longer than 1,000 characters.
refused-too-many-records = A journey holds at most 100,000 records.
refused-outside = Enter a number from { $least } to { $most }.
refused-time-unreadable = Enter a time such as 45min, 2h or 1d 4h.
refused-date-unreadable = Enter a date such as 2026-10-12.
refused-color-unreadable = Enter a colour such as #0078c8.
refused-nothing-to-paste = There is nothing here that can be pasted.

## Files: what failed
error-at = { $what }, line { $line }, column { $column }: { $path }
error-in = { $what }: { $path }
error-missing = there is no such file
error-denied = the system does not allow this
error-full = the disk is full
error-read-only-place = nothing can be written in this place
error-name = the system cannot use this name
error-read = this cannot be read ({ $cause })
error-write = this cannot be written ({ $cause })
error-directory = this is a folder, not a journey
error-not-regular = this is a device or a pipe, not a file
error-link = this is a link, where only a file itself is taken
error-exists = there is a file of this name already
error-limit-bytes = larger than { $most } MiB
error-limit-records = more than { $most } records
error-limit-names = more than { $most } entries in lists
error-limit-text = a text of more than { $most } characters
error-limit-nesting = brackets nested more than { $most } deep
error-empty = nothing is in this file
error-kind-picture = this is a picture, not a journey
error-kind-pdf = this is a PDF document, not a journey
error-kind-archive = this is an archive or an office document, not a journey
error-utf16 = this text is stored as UTF-16
error-zero-bytes = this file holds zeros in place of text
error-not-utf8 = this is not UTF-8 text
error-conflict = this file holds the marks of an unfinished merge
error-attribute = a journey file has no “#”
error-syntax = this cannot be read as a journey
error-unknown-field = unknown field “{ $found }”
error-unknown-word = unknown word “{ $found }”
error-field-twice = the field “{ $found }” stands here a second time
error-field-missing = the field “{ $field }” is missing
error-expected = { $expected } expected, found { $found }
error-number-too-large = the number { $found } is too large
error-escape = a backslash before something that has no meaning there
error-open-text = a text has no closing quotation mark
error-open-comment = a comment has no end
error-ended = the file ends too early
error-trailing = something stands behind the end of the journey: { $found }
error-newer = this journey comes from a newer version of Seamline and may only be read
error-not-read-back = this journey was not written, because it could not be read again
error-no-mermaid = no Mermaid journey is in this file
error-several-mermaid = { $there ->
    [one] one Mermaid journey is in this file
   *[other] { $there } Mermaid journeys are in this file
}
error-fewer-mermaid = { $there ->
    [one] there is one Mermaid journey in this file, and no number { $asked }
   *[other] there are { $there } Mermaid journeys in this file, and no number { $asked }
}
error-no-folder = there is no such folder
error-no-template = there is no template of this name
error-no-journeys = no journey file is in this folder
error-not-importable = nothing can be imported from this kind of file
error-no-git = git cannot be run: { $cause }
error-git = git refused: { $cause }
expected-list = a list in [ ]
expected-record = a record in ( )
expected-text = a text in quotation marks
expected-number = a number
expected-whole-number = a whole number
expected-boolean = true or false
expected-comma = a comma or a closing bracket
expected-colon = a colon
expected-list-end = a closing ]
expected-record-end = a closing )
expected-name = a name without quotation marks

## Files: what to do
hint-missing = check the path, or look for the file in its folder
hint-denied = ask its owner for permission, or choose another place
hint-full = free some space, or choose another place
hint-read-only-place = choose another place
hint-name = choose a shorter name, without special characters
hint-read = if it lies on a network, check the connection and try again
hint-write = choose another place
hint-directory = name the journey file in it
hint-link = replace the link by the file that it leads to, or remove it
hint-not-regular = name a journey file
hint-exists = choose another name, or remove that file first
hint-limit = split the journey into several files
hint-empty = make a new journey with “seamline new”
hint-kind = journey files end in .ron
hint-utf16 = open it in a text editor and save it as UTF-8
hint-zero-bytes = a disk or a network share lost the content; look for an earlier version or a backup
hint-not-utf8 = open it in a text editor and save it as UTF-8
hint-conflict = open it in the window, or join both sides with seamline merge FILE -o FILE
hint-attribute = remove that line
hint-nearest = did you mean “{ $nearest }”?
hint-known = known here: { $names }
hint-field-twice = keep one of the two
hint-escape = write \\ for a backslash
hint-cut-off = the file may have been cut off; look for an earlier version, or close what is open
hint-newer = get the newer version of Seamline to change it
hint-no-mermaid = a Mermaid journey begins with the word “journey”
hint-several-mermaid = choose one with --index: { $titles }
hint-fewer-mermaid = count from 1
hint-no-folder = make the folder first, or choose another place
hint-no-template = known templates: employee-onboarding, service-desk-customer, value-stream, blank
hint-no-journeys = journey files end in .ron
hint-not-importable = known kinds: .mmd, .md
hint-no-git = install git, or check that it can be found
hint-git = check that the file or folder is in a git repository

## Export: formats, notes, errors

export-svg = SVG
export-svg-hint = For web pages, wikis and drawing programs: sharp at every size, text stays text
export-png = PNG
export-png-hint = For slides, chats and documents: a picture made of pixels
export-pdf = PDF
export-pdf-hint = For printing and sending: one page that fits the map, with text that can be searched

export-note-pixels = The picture would have { $width } × { $height } pixels. A PNG has at most { $millions } million and is at most { $side } wide and high, so it was scaled down to { $percent } %.
export-note-page = The page would be { $width } × { $height } points large. A PDF page is at most { $side } points wide and high, so it was scaled down to { $percent } %.
export-note-missing = { $count ->
    [one] No font on this computer has the character { $names }; a box stands in its place.
   *[other] No font on this computer has { $count } of the characters; boxes stand in their place: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
}

export-error-extension = no format goes with this name: { $name }
export-error-extension-hint = end the name in one of these: { $known }
export-error-pdf = the PDF could not be made: { $cause }
export-error-png = the PNG could not be made: { $cause }
export-error-format-hint = try another format, such as SVG
