### The screen of a kiosk that waits for somebody. It stands in a public hall.

# Under the language's own name, on the button that begins.
kiosk-touch = Touch to begin
