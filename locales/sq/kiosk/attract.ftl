### Ekrani i kioskës që pret përdoruesin.

kiosk-touch = Prekni për të filluar
