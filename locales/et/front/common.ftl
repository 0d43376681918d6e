common-no-answer = Serveriga ei õnnestunud ühendust saada.
