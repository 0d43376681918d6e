### Words that change with a number. Every variant is a whole sentence.

count-hold-left = { $n ->
    [one] Kjo orë mbahet për ju edhe për { $n } minutë.
   *[other] Kjo orë mbahet për ju edhe për { $n } minuta.
}
count-reschedules-left = { $n ->
    [0] Takimin nuk mund ta ricaktoni më.
   *[other] Takimin mund ta ricaktoni edhe { $n } herë.
}
count-move-leaves = Kjo llogaritet si një ricaktim. Pas kësaj, takimin mund ta ricaktoni edhe { $n } herë.
