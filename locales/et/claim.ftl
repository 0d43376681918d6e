### Finding again what was begun on a public device without a connection.

claim-code-too = Siia võite sisestada ka avalikust seadmest saadud jätkamiskoodi. Koodi ja sünniajaga saate avada kõik.
claim-not-yet = Kui jätkamiskoodiga midagi ei leita, ei pruugi sisestatu veel kohale jõudnud olla: see saadetakse ära, kui avalikul seadmel on ühendus. Proovige hiljem uuesti.
