common-no-answer = Serveriga ei õnnestunud ühendust saada.
common-no-answer-help = Teie vastused on alles. Proovige uuesti.
