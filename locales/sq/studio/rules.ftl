### The rules: what the embassy states, by the questions of the schema, which are English.

studio-rules-lead = Një rregull që dokumentet tuaja nuk e japin lihet jashtë. Përshkrimet janë në anglisht.
studio-rules-unreadable = Rregullat nuk mund të lexohen. Sillni një skedar tjetër ose zhbëni ndryshimin e fundit.
studio-unconfirmed = { $n ->
    [one] { $n } vlerë nuk është konfirmuar nga ambasada
   *[other] { $n } vlera nuk janë konfirmuar nga ambasada
}
studio-stated = e deklaruar
studio-not-stated = e padeklaruar
studio-yes = Po
studio-no = Jo
studio-add = Shto
studio-take-out = Hiq
studio-source = Dokumenti që e thotë
studio-why-ask = Pse duhet pyetur ambasada
studio-is-unconfirmed = Ambasada nuk e ka konfirmuar ende këtë
studio-no-number = Shkruani një numër të plotë që lejohet këtu.
studio-no-json = Kështu siç është shkruar nuk mund të lexohet. Skedari mban atë që kishte.
