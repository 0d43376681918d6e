common-no-answer = Nuk u arrit lidhja me serverin.
common-no-answer-help = Përgjigjet tuaja janë ruajtur. Provoni përsëri.
