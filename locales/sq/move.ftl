### Moving the appointment: what it takes, and what holds if it comes to nothing.

move-last = Ky është ricaktimi juaj i fundit
move-last-help = Pas kësaj, takimin nuk mund ta ricaktoni më me këtë tarifë. Për një ricaktim tjetër do të duhet një tarifë e re.
move-present = Takimi i tanishëm
move-new = Takimi i ri
move-do = Ricakto takimin
move-keep = Mos e ricakto takimin
move-back = Kthehu te përgjigjet
move-stands = Takimi juaj i tanishëm mbetet në fuqi: { $moment }
move-lapsed = Kjo orë nuk mbahet më për ju. Takimi nuk u ricaktua.
