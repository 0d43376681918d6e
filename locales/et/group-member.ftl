### The member’s side of a group: agreeing, what that means, and leaving.

member-title = Koos grupiga tulemine
member-lead = Grupijuht on kutsunud teid grupiintervjuule. Sisestage oma taotluse number ja e-kirjas olev kood.
member-invited = Teid on kutsutud gruppi { $name }
member-by = Kutse saatja: { $organisation }
member-code = Kutse kood
member-code-hint = Selle leiate kutsega e-kirjast.
member-code-wrong-help = Võrrelge seda koodiga, mis on kutse e-kirjas. Kui teil õiget koodi enam ei ole, paluge grupijuhil teid uuesti kutsuda.
member-agree = Nõustu
member-decline = Keeldu kutsest
member-decline-question = Kas soovite kutsest keelduda? Saate intervjuu aja siiski ise broneerida.
member-decline-keep = Ära keeldu
member-sees = Mida grupijuht teie kohta näeb
member-sees-ds160 = kas teie DS-160-vormi number on sisestatud
member-sees-fee = kas teie viisatasu kehtib
member-sees-delivery = kas olete valinud, kuidas te passi tagasi saate
member-sees-alone = kas teil on oma intervjuu aeg
member-sees-time = teie intervjuu aega koos grupiga
member-sees-not = Midagi muud grupijuht ei näe: ei teie vastuseid, passi, makseid ega teisi kuupäevi.
member-means = Mida see tähendab
member-means-booking = Grupijuht broneerib ajad kõigile. Kuni te grupis olete, ei saa te endale ise aega valida.
member-means-leaving = Grupist võite igal ajal lahkuda.
member-done = Olete kutsega nõustunud
member-done-help = Grupijuht näeb nüüd, kas olete valmis.
member-done-elsewhere = Avage oma taotlus, et näha grupi seisu.
member-barred = Kes on juba ise intervjuu aja broneerinud, ei saa enam grupiga tulla. Teil on kaks võimalust:
member-go-alone = Jäta intervjuu aeg alles, lähen üksi
member-cancel-first = Tühista see enne, siis nõustu
member-waits = Teil on oma intervjuu aeg. Grupile saab ajad broneerida alles siis, kui olete selle tühistanud.

## Where the member’s own pages speak of the group.

member-yours = Kuulute gruppi { $name }
member-yours-help = Intervjuu ajad broneerib kõigile grupijuht: { $organisation }. Kui soovite ise aega broneerida, lahkuge enne grupist.
member-until = Grupijuhi tähtaeg aegade valimiseks
member-booked = See on grupi { $name } intervjuu aeg
member-booked-help = Seda ei saa eraldi muuta. Kui te ei saa tulla, lahkuge grupist: siis läheb teie aeg vabaks, teiste ajad jäävad alles.
member-open = Vaata kutset
member-leave = Lahku grupist
member-leave-question = Kas soovite grupist lahkuda? Grupijuht näeb, et olete lahkunud. Seejärel saate intervjuu aja ise broneerida.
member-leave-booked = Kas soovite grupist lahkuda? Teie aeg läheb vabaks: { $moment }. Teiste ajad jäävad alles.
member-stay = Jää gruppi
member-declined = Kutse enam ei kehti.
member-left = Te ei kuulu enam gruppi.
