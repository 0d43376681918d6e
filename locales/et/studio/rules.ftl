### The rules: what the embassy states, by the questions of the schema, which are English.

studio-rules-lead = Reegel, mida teie dokumendid ei anna, jäetakse välja. Kirjeldused on inglise keeles.
studio-rules-unreadable = Reegleid ei saa lugeda. Tooge teine fail või võtke viimane muudatus tagasi.
studio-unconfirmed = { $n ->
    [one] { $n } väärtus on saatkonna poolt kinnitamata
   *[other] { $n } väärtust on saatkonna poolt kinnitamata
}
studio-stated = öeldud
studio-not-stated = ütlemata
studio-yes = Jah
studio-no = Ei
studio-add = Lisa
studio-take-out = Eemalda
studio-source = Dokument, mis seda ütleb
studio-why-ask = Miks tuleb saatkonnalt küsida
studio-is-unconfirmed = Saatkond ei ole seda veel kinnitanud
studio-no-number = Sisestage siin lubatud täisarv.
studio-no-json = Sellisel kujul ei saa seda lugeda. Faili jääb see, mis seal oli.
