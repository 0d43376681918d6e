### An address of one country that opens an application of another.

elsewhere-title = Ky aplikim është në një shtet tjetër
elsewhere-lead = Kjo adresë interneti është e një shteti, kurse aplikimi që hap është filluar në një shtet tjetër: { $country }
elsewhere-help = Aplikimi mbetet në shtetin e vet. Asgjë nuk ndryshoi dhe përgjigjet tuaja janë ruajtur.
elsewhere-new = Fillo një aplikim të ri: { $country }
