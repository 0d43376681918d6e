common-no-answer = Nuk u arrit lidhja me serverin.
