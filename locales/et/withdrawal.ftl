### Taking an application back.

privacy-erase-office = Andmete kustutamine teenuse osutaja juures
privacy-erase-office-help = Saate tagasi võtta taotluse, mille olete avanud. Siis kustutab teenuse osutaja selle isikuandmed.

withdrawal-title = Taotluse tagasivõtmine
withdrawal-lead = Kui võtate taotluse tagasi, toimub kohe järgmine ja seda ei saa tagasi pöörata:
withdrawal-appointment = Teie intervjuu aeg tühistatakse: { $moment }
withdrawal-held = Teile hoitav aeg vabaneb.
withdrawal-erased = Teenuse osutaja kustutab nimed, sünniaja, passi andmed, kontaktandmed ja aadressid. Kustub ka mustand selles seadmes.
withdrawal-kept = Maksetest jäävad raamatupidamisse alles summa, aeg ja viitenumber, ilma teie nimeta.
withdrawal-afterwards = Taotluse number ja taastekood ei ava enam midagi. Saate uuesti algusest taotleda.
withdrawal-question = Kas soovite taotluse tagasi võtta ja lasta kõik kustutada? Seda ei saa tagasi pöörata.
withdrawal-button = Võta tagasi ja kustuta
withdrawal-keep = Jäta taotlus alles
withdrawal-done = Taotlus on tagasi võetud.
withdrawal-done-help = Teenuse osutaja on selle isikuandmed kustutanud ja selles seadmes ei ole sellest midagi alles.
withdrawal-unclear = Me ei tea veel, kas taotlus võeti tagasi.
withdrawal-unclear-help = Ühendus katkes. Vajutage uuesti: midagi ei võeta tagasi kaks korda.
withdrawal-nothing = Siin ei ole avatud taotlust, mida tagasi võtta.
withdrawal-money = Makset alles töödeldakse. Oodake, kuni see laekub või nurjub; muidu ei kuuluks raha kellelegi.
withdrawal-interview = Intervjuu on alanud ja taotlus on saatkonnas. Oma andmete kohta küsige saatkonnast.
