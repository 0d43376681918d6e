### What is kept on the device, and how fresh it is.

keeping-checking = Po kontrollohet…
keeping-none = Përgjigjet tuaja nuk ruhen në këtë pajisje.
keeping-none-help = Shfletuesi nuk e lejon, për shembull në një dritare private. Kur ta mbyllni këtë skedë, humbet gjithçka që nuk e keni dërguar. Atë që keni dërguar e gjeni përsëri me referencën dhe me kodin e rikuperimit.
keeping-full = Në këtë pajisje nuk ka më vend për përgjigjet tuaja.
keeping-full-help = Ajo që shkruat së fundi ruhet vetëm derisa ta mbyllni këtë skedë. Lironi vend në pajisje, për shembull duke fshirë skedarë që nuk ju duhen, dhe provoni përsëri. Ndërkohë nuk humbet asgjë nga ato që keni shkruar.
keeping-lost = Shfletuesi e mbylli vendin ku ruhen përgjigjet tuaja.
keeping-lost-help = Ajo që shkruat së fundi ruhet vetëm derisa ta mbyllni këtë skedë. Lëreni skedën hapur dhe provoni përsëri, ose dërgoni atë që keni plotësuar.
keeping-try-again = Provo përsëri t’i ruash
keeping-may-fade = Përgjigjet tuaja ruhen në këtë pajisje për 30 ditë. Disa shfletues i fshijnë pas 7 ditësh pa vizitë, prandaj shënoni referencën dhe kodin e rikuperimit.
keeping-damaged = Ajo që ishte ruajtur në këtë pajisje nuk mund të lexohej.
keeping-damaged-help = U vu mënjanë dhe fshihet pas 30 ditësh; këtu fillon një aplikim i ri. Nëse keni tashmë një referencë, mos filloni nga e para: atë që keni dërguar nuk e keni humbur.
keeping-damaged-find = Gjej aplikimin me referencën
keeping-later = Përgjigjet tuaja në këtë pajisje i ka ruajtur një version më i ri i këtij aplikacioni.
keeping-later-help = Ky version nuk mund t’i lexojë dhe i lë siç janë. Ngarkojeni faqen përsëri për të vazhduar me to. Ajo që shkruani deri atëherë nuk ruhet.
