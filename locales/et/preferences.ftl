### Which days would suit for the interview.

problem-before-first = Viimane päev on esimesest varasem. Sisestage sama või hilisem päev.
