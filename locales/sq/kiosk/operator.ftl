operator-way-in = Për mirëmbajtësin
operator-title = Gjendja e kësaj pajisjeje
operator-no-pin = Për këtë pajisje nuk është vendosur asnjë kod PIN, prandaj kjo faqe mbetet e mbyllur. Udhëzuesi për kioskat tregon si vendoset.
operator-pin = Kodi PIN
operator-open = Hap
operator-wrong-pin = Ky kod PIN është i gabuar.
operator-pause = { $seconds ->
    [one] Tepër kode PIN të gabuara. Mund të provoni përsëri pas { $seconds } sekonde.
   *[other] Tepër kode PIN të gabuara. Mund të provoni përsëri pas { $seconds } sekondash.
}
operator-version = Versioni dhe ndërtimi
operator-line = Lidhja
operator-line-up = Shërbimi është i arritshëm.
operator-line-down = Shërbimi nuk arrihet.
operator-line-portal = Ky rrjet kërkon të hyni më parë.
operator-line-help = Pajisja e kërkon vetë lidhjen dhe e dërgon atë që pret, sapo të ketë lidhje.
operator-heard = Përgjigjja e fundit e shërbimit
operator-not-yet = Asnjë që kur u hap kjo faqe
operator-clock = Ora e kësaj pajisjeje
operator-clock-right = Është e saktë.
operator-clock-seconds = { $n ->
    [one] Është gabim me { $n } sekondë.
   *[other] Është gabim me { $n } sekonda.
}
operator-clock-minutes = { $n ->
    [one] Është gabim me { $n } minutë.
   *[other] Është gabim me { $n } minuta.
}
operator-post = Zarfe të vulosura
operator-post-waiting = { $n ->
    [one] { $n } pret të dërgohet.
   *[other] { $n } presin të dërgohen.
}
operator-post-until = I pari duhet të mbërrijë deri më: { $date }.
operator-room = Hapësira e ruajtjes
operator-room-used = Janë zënë { $used } nga { $all } MB.
operator-room-kept = Shfletuesi e ruan.
operator-room-loose = Shfletuesi mund ta fshijë kur disku mbushet.
operator-next-restart = Rinisja e ardhshme
operator-no-restart = Nuk është planifikuar
operator-check = Kontrollo tani
operator-print = Printo një faqe prove
operator-restart = Rinis
operator-test-page = Faqe prove
operator-test-code = Kod për kamerën
operator-test-help = Printeri është në rregull nëse çdo shkronjë lexohet dhe kamera e një telefoni e lexon kodin.
