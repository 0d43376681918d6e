### The rules: what the embassy states, by the questions of the schema, which are English.

studio-rules-lead = Rregulli që nuk gjendet në dokumentet tuaja nuk shënohet. Përshkrimet janë në anglisht.
studio-rules-unreadable = Rregullat nuk mund të lexohen. Importoni një skedar tjetër ose zhbëni ndryshimin e fundit.
studio-unconfirmed = { $n ->
    [one] { $n } vlerë nuk është konfirmuar nga ambasada
   *[other] { $n } vlera nuk janë konfirmuar nga ambasada
}
studio-stated = shënohet
studio-not-stated = nuk shënohet
studio-yes = Po
studio-no = Jo
studio-add = Shto
studio-take-out = Hiq
studio-source = Dokumenti ku thuhet kjo
studio-why-ask = Pse duhet pyetur ambasada
studio-is-unconfirmed = Ambasada nuk e ka konfirmuar ende këtë
studio-no-number = Shkruani një numër të plotë që lejohet këtu.
studio-no-json = Ashtu siç është shkruar, kjo nuk mund të lexohet. Në skedar mbetet ajo që ishte më parë.
