### The rules: what the embassy states, by the questions of the schema, which are English.

studio-rules-lead = Reegel, mida teie dokumentides ei ole, jäetakse välja. Kirjeldused on inglise keeles.
studio-rules-unreadable = Reegleid ei saa lugeda. Importige teine fail või võtke viimane muudatus tagasi.
studio-unconfirmed = { $n ->
    [one] Saatkond ei ole kinnitanud { $n } väärtust
   *[other] Saatkond ei ole kinnitanud { $n } väärtust
}
studio-stated = märgitud
studio-not-stated = märkimata
studio-yes = Jah
studio-no = Ei
studio-add = Lisa
studio-take-out = Eemalda
studio-source = Dokument, kus see kirjas on
studio-why-ask = Miks tuleb saatkonnalt küsida
studio-is-unconfirmed = Saatkond ei ole seda veel kinnitanud
studio-no-number = Sisestage siin lubatud täisarv.
studio-no-json = Sellisel kujul ei saa seda lugeda. Faili jääb alles see, mis seal enne oli.
