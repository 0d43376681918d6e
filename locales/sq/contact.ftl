### Who can help: the reasons to write, what customer care does, how to reach it and when it answers.

## The way in.

contact-reason = Arsyeja e kërkesës
contact-lead = Zgjidhni arsyen e kërkesës suaj. Do të shihni kush ju ndihmon dhe çfarë duhet të keni pranë.
contact-help = Kërko ndihmë për këtë
contact-all = Të gjitha arsyet
contact-main-page = Faqja kryesore: gjithçka për vizat dhe takimet
contact-offline-help = Këtë faqe mund ta lexoni edhe pa internet. As telefonata nuk kërkon internet; emaili dërgohet kur lidhja të rikthehet.

## Reasons to write: the title, and what is meant.

reason-status = Statusi i aplikimit
reason-status-about = Pas intervistës
reason-general = Informacione të përgjithshme
reason-general-about = Si bëhet aplikimi dhe si paguhet tarifa
reason-payment = Problem me pagesën
reason-payment-about = Pagesa nuk duket ose nuk u krye
reason-booking = Vështirësi në caktimin e takimit
reason-booking-about = Nuk ka orë të lira ose hapi është ende i mbyllur
reason-delivery = Dërgimi i pasaportës
reason-delivery-about = Pasaporta nuk ka mbërritur ose adresa nuk është e saktë
reason-data = Të dhëna të pasakta
reason-data-about = Diçka në aplikim nuk është e saktë
reason-emergency = Takim i përshpejtuar
reason-emergency-about = Udhëtim urgjent
reason-group = Takim grupor
reason-group-about = Për përfaqësuesit e grupeve
reason-other = Pyetje të ndryshme
reason-other-about = Faqja nuk funksionon ose hyrja në llogari nuk bëhet dot

## What is said first about a reason.

contact-status-differs = Koha e përpunimit të aplikimit dhe e printimit të vizës ndryshon për çdo aplikant. Nuk mund të premtohet asnjë datë.
contact-status-follow = Pas intervistës, statusin e aplikimit tuaj e ndiqni në faqen e Departamentit të Shtetit të SHBA-së.
contact-status-open = Hap faqen e statusit
contact-other-site = Hapet një faqe tjetër, që nuk është pjesë e këtij shërbimi.
contact-data-profile = Shumicën e përgjigjeve mund t’i korrigjoni vetë te profili deri në intervistë. Pasi aplikimi është hapur, emri dhe datëlindja nuk mund të ndryshohen më këtu.
contact-emergency-online = Takimi i përshpejtuar kërkohet vetëm online, nga profili i aplikantit, jo me telefon ose me email. Mund të kërkohet vetëm një herë për çdo aplikim dhe vendimin e merr ambasada ose konsullata.
contact-group-who = Shkruani nëse keni tashmë qasje si përfaqësues i grupit dhe ju duhet ndihmë për hollësi teknike, për tarifat ose për llogarinë tuaj.
contact-instructed = Qendra e kujdesit ndaj klientit jep informacion të përgjithshëm sipas udhëzimeve të ambasadës ose konsullatës.
contact-here = Çfarë mund të bëni vetë këtu

## What customer care helps with, and what not. Entries of a list, without a full stop.

contact-can = Për çfarë ju ndihmon qendra e kujdesit ndaj klientit
contact-cannot = Për çfarë nuk ju ndihmon qendra e kujdesit ndaj klientit
matter-information = Ku gjendet informacioni për vizat
matter-process = Si zhvillohet aplikimi për vizë
matter-how-to-pay = Si paguhet tarifa e vizës
matter-booking-by-phone = Caktimi ose ricaktimi i takimit me telefon, pa internet
matter-return-status = Kthimi i dokumenteve, pasi të keni numrin e gjurmimit të dërgesës
matter-technical = Problemet teknike me pagesën ose me korrierin
matter-money-taken = Paratë janë tërhequr nga llogaria juaj, por ende nuk mund të caktoni takimin
matter-address = Ndryshimi i adresës së dërgimit
matter-group-account = Hollësitë teknike, tarifat dhe llogaria e përfaqësuesit të grupit
matter-website = Problemet teknike të faqes së internetit
matter-sign-in = Të dhënat e hyrjes: adresa e emailit dhe fjalëkalimi
matter-visa-class = Cili lloj vize i përshtatet qëllimit të udhëtimit
matter-forms = Plotësimi i aplikimit për vizë ose i formularëve DS-160 dhe DS-260
matter-ds160 = Plotësimi i formularit DS-160
matter-esta = A mund të udhëtoni pa vizë (ESTA)
matter-own-status = Statusi i aplikimit tuaj
matter-documents = Cilat dokumente duhen sjellë në intervistë
matter-emergency = Kërkesa për takim të përshpejtuar me telefon ose me email
matter-times = Premtimi i një takimi ose i një ore më të hershme

## How to reach it, and when it answers.

contact-how = Si të kontaktoni qendrën e kujdesit ndaj klientit
contact-call = Telefono: { $number }
contact-call-from-us = Nga SHBA-ja: { $number }
contact-recorded = Telefonatat mund të regjistrohen për trajnim dhe për kontrollin e cilësisë. Për këtë njoftoheni në fillim të telefonatës.
contact-write = Shkruaj një email
contact-write-help = Hapet programi juaj i emailit. Mesazhin e shihni të plotë para se ta dërgoni.
contact-phone-elsewhere = Me telefon: numrin e gjeni në faqen e ambasadës.
contact-email-elsewhere = Me email: adresën e gjeni në faqen e ambasadës.
contact-chat-elsewhere = Me bisedë online: lidhjen e gjeni në faqen e ambasadës.
contact-published = Përdorni vetëm të dhënat e kontaktit të publikuara këtu ose në faqen e ambasadës. Qendra e kujdesit ndaj klientit nuk ka të tjera.
contact-service = { $language ->
    [sq] Shërbim në shqip
    [ka] Shërbim në gjeorgjisht
    [et] Shërbim në estonisht
   *[en] Shërbim në anglisht
}
contact-hours = { $first } – { $last }, { $opens }–{ $closes } ({ $clock })
contact-clock-embassy = sipas orës lokale të ambasadës
# Clocks elsewhere, by the zone's name in a pack.
zone-america-new-york = sipas orës lindore të SHBA-së
contact-open-until = Hapur tani, deri në orën{ "\u00A0" }{ $time }
contact-opens = Mbyllur tani. Hapet: { $moment }
contact-no-holidays = Festat zyrtare nuk janë marrë parasysh.
contact-device-clock = Pa lidhje me internetin, kjo llogaritet sipas orës së pajisjes suaj.

## What to have at hand and to send along. Entries of a list, without a full stop.

contact-attach = Bashkëngjitni
evidence-reference = referencën e aplikimit tuaj
evidence-payment = kur, si dhe sa keni paguar
evidence-description = një përshkrim të qartë të problemit
evidence-screenshot = një pamje të ekranit
evidence-proof-of-payment = çdo dëshmi të pagesës
evidence-proof-of-urgency = dokumente që vërtetojnë pse udhëtimi është urgjent
contact-no-secrets = Mos dërgoni kurrë numrin e kartës ose fjalëkalimin.
contact-mail-subject = { $reason }: { $reference }
contact-mail-describe = Përshkruani këtu çfarë ndodhi:
contact-technical = Të dhëna teknike
contact-technical-help = Ndihmojnë për të gjetur gabimin. Përmbajnë versionin, shtetin, gjuhën, kohën dhe hapin, por asgjë për ju.
