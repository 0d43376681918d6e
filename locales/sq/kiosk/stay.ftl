### Ndërsa dikush është te pajisja publike dhe kur largohet.

kiosk-bar = Pajisje publike
kiosk-end = Përfundo dhe fshi të dhënat
kiosk-end-title = Dëshironi të përfundoni dhe të fshini të dhënat?
kiosk-end-typed = Gjithçka që keni shkruar fshihet nga kjo pajisje. Askush pas jush nuk mund ta shohë.
kiosk-end-unsent = Ambasadës nuk i është dërguar asgjë. Nëse përfundoni tani, përgjigjet humbasin.
kiosk-end-opened = Ato që keni dërguar mbeten te aplikimi juaj. Shënoni referencën e tij: me të dhe me kodin e rikuperimit ose me datëlindjen e hapni aplikimin kudo.
kiosk-end-waits = Ende nuk është dërguar gjithçka.
kiosk-end-under-way = Diçka po dërgohet. Kjo pajisje e pret përgjigjen para se t’i fshijë të dhënat.
kiosk-end-now = Fshi gjithçka tani
kiosk-end-keep = Vazhdo
kiosk-still-there = A jeni ende këtu?
kiosk-still-there-help = Nëse nuk përgjigjeni, gjithçka që keni shkruar fshihet nga kjo pajisje.
kiosk-still-there-left = { $n ->
    [one] Përgjigjet tuaja do të fshihen pas { $n } sekonde.
   *[other] Përgjigjet tuaja do të fshihen pas { $n } sekondash.
}
kiosk-still-here = Jam ende këtu
kiosk-leaving = Përgjigjet tuaja po fshihen…
