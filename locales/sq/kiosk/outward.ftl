### Ajo që të nxjerr nga pajisja publike hapet në telefonin e vetë përdoruesit.

kiosk-outward-site = Hapeni këtë faqe në telefonin tuaj: drejtojeni kamerën te kodi.
kiosk-outward-mail = Shkruani nga telefoni juaj: drejtojeni kamerën te kodi.
kiosk-outward-call = Telefononi nga telefoni juaj: drejtojeni kamerën te kodi.
kiosk-outward-file = Për ta ruajtur datën, drejtojeni kamerën e telefonit te kodi.
kiosk-outward-file-print = Printojeni këtë faqe për t’i marrë datat me vete. Në një pajisje publike nuk mund të ruhen skedarë.
kiosk-outward-code = Kodi për telefonin tuaj: { $what }
kiosk-no-card = Në një pajisje publike nuk paguhet me kartë, sepse kartën mund ta shohin të tjerët. Zgjidhni këtu një mënyrë tjetër ose vazhdoni në telefon.
