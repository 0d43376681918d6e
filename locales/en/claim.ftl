### Finding again what was begun on a public device without a connection.

claim-code-too = Here you can also enter the continuation code from a public device. With your date of birth it opens everything.
claim-not-yet = If nothing is found by a continuation code: what you entered arrives once that device has a connection. Try again later.
