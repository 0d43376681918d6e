### Watching the number of the DS-160 form until the interview.

ds160-watch = Numri i DS-160
ds160-in-profile = Numri në profilin tuaj
ds160-on-form = Numri në formularin tuaj
ds160-on-form-hint = Për ta krahasuar, shkruajeni siç është në faqen e konfirmimit. Ky numër nuk dërgohet.
ds160-same = Të dy numrat janë të njëjtë.
ds160-different = Numrat janë të ndryshëm. Shikoni cili formular vlen dhe, nëse duhet, korrigjoni profilin.
ds160-no-number = Numri i DS-160 fillon me AA dhe ka 10 karaktere.
ds160-missing = Profili nuk ka ende numër të DS-160. Shtojeni para intervistës.
ds160-turned-away = Nëse formulari që sillni ka një numër tjetër, ambasada mund të mos ju pranojë.
ds160-final-day = Dita e fundit për dërgimin e formularit përfundimtar: { $date }
ds160-final-day-over = Dita e fundit për dërgimin e formularit përfundimtar ishte { $date }. Ky afat ka kaluar.
ds160-change = Ndryshoje në profil
ds160-stands = Intervista ka filluar: numri i DS-160 nuk mund të ndryshohet më këtu.
