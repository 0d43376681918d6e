common-no-answer = We could not reach the server.
