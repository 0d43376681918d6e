### Finding again what was begun on a public device without a connection.

claim-code-too = Siia võite sisestada ka avalikust seadmest saadud jätkamiskoodi. Koos sünniajaga avab see kõik.
claim-not-yet = Kui jätkamiskoodiga midagi ei leita: sisestatu jõuab teenuseni siis, kui sellel seadmel on ühendus. Proovige hiljem uuesti.
