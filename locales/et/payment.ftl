### States of a payment and its reference.

payment-counts-later = Makstud, kuid veel ei kehti
payment-counts-later-help = Raha on laekunud ja makse kehtib alates: { $moment }. Siis saate broneerida intervjuu aja. Ärge makske tasu teist korda; seni ei ole vaja midagi teha.
payment-reopened = Võite uuesti maksta
payment-reopened-help = Klienditeenindus vaatas teie makse üle ja avas maksmise uuesti.
payment-part-left = Veel maksta: { $amount }.
payment-slip-one-language = Makseteatise teist keelt ei õnnestunud laadida. Ilma selleta on makseteatis ainult ühes keeles.
payment-scan = Skannige oma panga rakendusega
payment-scan-help = Rakendus täidab ise saaja, konto, summa ja viitenumbri. Enne kinnitamist kontrollige need üle.
payment-typed = Viitenumbri kontroll
payment-typed-hint = Sisestage viitenumber nii, nagu te selle pangas sisestasite. Siis näete, kas see on õige.
payment-typed-same = Viitenumber on õige.
payment-typed-wrong = See ei ole viitenumber: mõni number on vale, puudub või on liigne. Parandage see pangas enne kinnitamist.
payment-typed-another = See viitenumber kuulub teisele maksele. Parandage see pangas enne kinnitamist.
payment-change-question = Kas olete uue viisatasuga nõus?
payment-change-help = Viisatasu on pärast viisatüübi valimist muutunud. Midagi ei ole makstud.
payment-change-old = Varem näidatud viisatasu
payment-change-new = Viisatasu praegu
payment-change-accept = Jätka uue viisatasuga
