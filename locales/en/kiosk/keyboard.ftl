### The keyboard on the screen. A key that has a sign on it is read aloud by these names.

keyboard-label = Keyboard
keyboard-next = Next field
# It goes, and comes again once a field is touched.
keyboard-close = Close keyboard
keyboard-space = space
keyboard-erase = Delete
keyboard-left = Left
keyboard-right = Right
keyboard-new-line = New line
keyboard-shift = Capital letter
keyboard-locked = All letters as capitals
keyboard-signs = Signs
keyboard-more-signs = More signs
# The way back from the signs.
keyboard-letters = Letters
# Where one chooses whose letters there are.
keyboard-alphabets = Other letters
# One of those: é, ñ, ø.
keyboard-accents = Letters with accents
