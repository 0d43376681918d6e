### Ekrani i pajisjes publike që pret përdoruesin, dhe faqja pas zgjedhjes së gjuhës.

kiosk-touch = Prekni për të filluar
kiosk-promise = Asgjë nga ato që shkruani nuk mbetet në këtë pajisje.
kiosk-welcome-title = Çfarë mund të bëni këtu
kiosk-welcome-apply = Të aplikoni për një takim për vizë, hap pas hapi.
kiosk-welcome-find = Të shihni, të ricaktoni ose të anuloni një takim që keni, me referencën e aplikimit.
kiosk-welcome-leave = Të printoni atë që ju duhet ose t’i merrni të gjitha me vete në telefon.
kiosk-welcome-where = Zgjidhni shtetin ku do të shkoni në intervistë:
kiosk-no-line = Kjo pajisje për momentin nuk ka lidhje.
kiosk-no-line-help = Mund të plotësoni përgjigjet dhe t’i merrni me vete në telefon. Për pagesën dhe për caktimin e takimit duhet lidhja.
