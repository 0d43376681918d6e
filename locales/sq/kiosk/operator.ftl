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
operator-post = Zarfe të vulosura
operator-post-waiting = { $n ->
    [one] { $n } pret të dërgohet.
   *[other] { $n } presin të dërgohen.
}
operator-post-until = I pari duhet të mbërrijë deri më: { $date }.
operator-post-unreadable = { $n ->
    [one] { $n } nuk u pranua: nuk mund të hapej.
   *[other] { $n } nuk u pranuan: nuk mund të hapeshin.
}
operator-post-key-retired = { $n ->
    [one] { $n } nuk u pranua: çelësi me të cilin ishte vulosur nuk përdoret më.
   *[other] { $n } nuk u pranuan: çelësat me të cilët ishin vulosur nuk përdoren më.
}
operator-post-replayed = { $n ->
    [one] { $n } nuk u pranua: kishte mbërritur tashmë një më i ri nga i njëjti vizitor.
   *[other] { $n } nuk u pranuan: kishin mbërritur tashmë zarfe më të reja nga të njëjtët vizitorë.
}
operator-post-expired = { $n ->
    [one] { $n } nuk u pranua: mbërriti tepër vonë.
   *[other] { $n } nuk u pranuan: mbërritën tepër vonë.
}
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
