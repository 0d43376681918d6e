### The files: what the check says, taking the pack along, bringing one, erasing it.

studio-check-lead = Kontroll ütleb, mida teenus paketis praegusel kujul vastu ei võtaks. Laused on inglise keeles.
studio-check-passes = Pakett läbib kontrolli.
studio-check-faults = { $n ->
    [one] Parandada tuleb { $n } viga.
   *[other] Parandada tuleb { $n } viga.
}
studio-check-fault = Vead
studio-check-warning = Vaadake üle
studio-check-unconfirmed = Saatkond ei ole kinnitanud
studio-export = Paketi eksportimine
studio-export-help = Üks ZIP-fail kõigi paketi failidega. Teenuse haldaja paneb need õigesse kohta.
studio-export-now = Salvesta ZIP-failina
studio-bring = Paketi importimine
studio-bring-help = See loetakse selles seadmes ja seda ei saadeta kuhugi.
studio-bring-zip = Vali ZIP-fail
studio-bring-folder = Vali kaust
studio-bring-failed = Faile ei saanud lugeda. Palun valige need uuesti.
studio-bring-no-zip = See ei ole ZIP-fail või on see katki.
studio-bring-too-many = Faile on liiga palju: vaadatakse kuni { $number }. Valige ühe riigi kaust.
studio-bring-too-large = See on liiga suur: loetakse kuni { $kilobytes } kilobaiti.
studio-bring-no-pack = Selles ei ole ühegi riigi paketti.
studio-replace-question = Selles seadmes on juba selle riigi teine pakett: { $country }. Kas soovite selle uue paketiga asendada?
studio-replace-yes = Võta uus
studio-replace-no = Jäta vana alles
studio-left = Mõned failid jäid välja
studio-left-stranger = { $file }: see ei ole selle paketi fail.
studio-left-too-large = { $file }: suurem kui { $kilobytes } kilobaiti.
studio-left-not-text = { $file }: see ei ole tekst.
studio-left-broken = { $file }: katki.
studio-erase = Kustuta sellest seadmest
studio-erase-question = Kõik selle paketi muudatused selles seadmes lähevad kaotsi. Kas soovite paketi kustutada?
studio-erase-keep = Jäta pakett alles
