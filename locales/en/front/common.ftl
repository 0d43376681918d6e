common-no-answer = We could not reach the server.
common-no-answer-help = Your answers are kept. Try again.
